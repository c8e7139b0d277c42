import type { Messages } from '../vi.ts';

export const chart: Messages['chart'] = {
	actual: 'actual',
	target: 'target',
	band: 'target range',
	plan: 'plan',
	expected: 'planned to date',
	forecast: 'projection',
	shortfall: 'distance from the target',
	spread: 'spread',
	targetIs: (quantity: string) => `target ${quantity}`,
	expectedIs: (quantity: string) => `planned to date ${quantity}`,
	estimate: (quantity: string) => `est. ${quantity}`,
	due: (day: string) => `due ${day}`,
	asOf: (day: string) => `as of ${day}`,
	succession: { merge: 'merger', split: 'split', rename: 'renamed', transfer: 'boundary change' },
	zeroDenominator: 'none to count',
	noPlaces: 'no places',
	coverage: { silent: 'not reported', not_applicable: 'not applicable' },
	min: 'lowest',
	max: 'highest',
	median: 'median',
	quartiles: (low: string, high: string) => `half of the places: ${low} – ${high}`,
	notOnMap: 'not on the map',
	monthTick: (month: number) => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
	quarterTick: (quarter: number, _roman: string) => `Q${quarter}`
};
