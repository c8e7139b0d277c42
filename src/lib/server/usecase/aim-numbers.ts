import type { Direction, Indicator } from '#lib/domain/indicator.ts';
import type { StatedAim } from '#lib/extract/aims.ts';
import type { Item } from '#lib/extract/item.ts';
import { isPercentUnit, valueIn } from './figure-match.ts';
import type { TargetInput } from './target-input.ts';

/** Why a target cannot be taken as its sentence puts it; its number is left for a person to write. */
type Obstacle =
	/** `giảm không quá 2%`: a change can have a floor, no ceiling. */
	| 'change_ceiling'
	/** The sentence wants a fall of what is better when it grows, or the other way round. */
	| 'against_direction'
	/** A change or a multiple of each of many places: every one has a baseline of its own. */
	| 'each_change'
	/** The tree of places has no places of the word. */
	| 'level_unknown'
	/** A percentage of a plan whose number the sentence does not say. */
	| 'of_plan'
	/** Its number could not be read. */
	| 'number_unread';

/** What was made of the sentence's words on the way to a condition. */
type Reading =
	/** A percentage of a percentage is meant in points. */
	| 'points'
	/** `tăng 10%` is 1.1 times the baseline. */
	| 'relative'
	/** Of `1 - 1,5%` the lower is what must be reached. */
	| 'lower_edge'
	/** k of n as a percentage. */
	| 'fraction'
	/** `đến năm 2025`: from the beginning of the programme. */
	| 'until'
	/** The same, where no programme says since when. */
	| 'until_open';

/** A condition in the unit of an indicator, and what was made of the sentence on the way. */
export interface Asked extends Pick<TargetInput, 'condition' | 'low' | 'high'> {
	readonly obstacle: Obstacle | null;
	readonly readings: readonly Reading[];
}

/** @param indicator null: none is alike, so the sentence's own unit stands */
export function numbersOf(stated: StatedAim, item: Item, indicator: Pick<Indicator, 'unit' | 'direction'> | null): Asked {
	const { condition, low, high } = stated;
	const whole: Asked = { condition, low, high, obstacle: null, readings: [] };
	if (condition === 'done_by') return whole;
	if (low === null) return { ...whole, obstacle: 'number_unread' };
	if (condition === 'change_by' || condition === 'times') return changeOf(stated, item, indicator);
	if (item.form === 'plan_pct' && indicator === null) return { ...whole, low: null, obstacle: 'of_plan' };
	if (item.denominator !== null && isPercentUnit(indicator?.unit ?? ''))
		return { ...whole, low: settled((100 * low) / item.denominator), high: null, readings: ['fraction'] };
	const unit = indicator?.unit ?? stated.unit ?? '';
	return { ...whole, low: valueIn({ value: low, unit: stated.unit }, unit), high: valueIn({ value: high, unit: stated.unit }, unit) };
}

/** A range asks for its lower edge, a percentage of a count for a multiple, and the indicator's direction must be the sentence's. */
function changeOf(
	{ condition, low: first, high, unit }: StatedAim,
	{ comparator }: Item,
	indicator: Pick<Indicator, 'unit' | 'direction'> | null
): Asked {
	const low = first ?? 0;
	const edge: readonly Reading[] = high === null ? [] : ['lower_edge'];
	const blocked = (obstacle: Obstacle): Asked => ({ condition: 'at_least', low: null, high: null, obstacle, readings: [] });
	if (comparator === 'at_most' || comparator === 'less_than') return blocked('change_ceiling');
	const direction = indicator?.direction ?? (low < 0 ? 'down' : 'up');
	const relative = condition === 'change_by' && unit === '%' && indicator !== null && !isPercentUnit(indicator.unit);
	if (condition === 'times' || relative) {
		const times = relative ? settled(1 + low / 100) : low;
		if (!isRightWay(times - 1, direction === 'none' ? 'up' : direction)) return blocked('against_direction');
		return { condition: 'times', low: times, high: null, obstacle: null, readings: relative ? ['relative', ...edge] : edge };
	}
	if (!isRightWay(low, direction)) return blocked('against_direction');
	const by = valueIn(
		{ value: direction === 'none' ? low : Math.abs(low), unit: unit === 'điểm %' ? '%' : unit },
		indicator?.unit ?? unit ?? ''
	);
	return { condition: 'change_by', low: by, high: null, obstacle: null, readings: unit === '%' ? ['points', ...edge] : edge };
}

function isRightWay(change: number, direction: Direction): boolean {
	return direction === 'none' || (direction === 'up' ? change >= 0 : change <= 0);
}

function settled(value: number): number {
	return Number(value.toPrecision(12));
}
