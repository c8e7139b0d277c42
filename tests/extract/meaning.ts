/** What a number of a report is, and what was read at its place: the same words when they are the same figure. */
import type { IndicatorValue } from '#lib/domain/indicator.ts';
import type { Item } from '#lib/extract/item.ts';
import { periodsIn } from '#lib/extract/periods.ts';
import { formatDayInText } from '#lib/format/dates.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { placeNameOf } from '#lib/narrate/phrase.ts';
import type { Cited, Role } from '#lib/narrate/told.ts';
import { isPercent } from '#lib/format/units.ts';
import type { TargetView } from '#lib/view/scorecard.ts';
import { conditionNumbers, numbersOf, reportedAt, rounded, rowOf, scorecardOf } from './cells.ts';
import type { Views } from './narrated.ts';

/* Spans of time, tallies and the sides of an inconsistency are no figures. */
const SPOKEN: ReadonlySet<Role> = new Set(['periods_left', 'unnamed', 'said', 'found', 'difference', 'programmes', 'indicators']);

/** Reported, set or foreseen, how much, of what; null: no figure. */
export function meant(views: Views, { text, ref }: Cited): string | null {
	const first = numbersOf(views, ref)[0] ?? [];
	if (SPOKEN.has(ref.role)) return null;
	switch (ref.role) {
		case 'targets':
			return text.includes('/') ? `actual ${first.join('/')} chỉ tiêu` : null;
		case 'reported':
		case 'coverage':
		case 'silent':
		case 'places':
			return `actual ${first.join('/')} xã`;
	}
	const { indicator, value, inPeriod, target, verdict } = rowOf(views, ref);
	const { unit, decimals } = indicator;
	switch (ref.role) {
		case 'value': {
			// `5/6 HTX`: five of the six that are aimed at.
			const own = reportedAt(views, ref);
			if (own.denominator === null && text.includes('/')) return `actual ${rounded(value.value, decimals)}/${verdict.goal} ${unit}`;
			return reported(text.includes('/') ? own : { ...own, denominator: null }, indicator);
		}
		case 'in_period':
			return reported(inPeriod, indicator);
		case 'change':
			return `actual ${first.join()} ${isPercent(indicator) ? 'điểm %' : unit}`;
		case 'attainment':
			return `actual ${first.join()} %`;
		case 'goal':
			return `target ${conditionNumbers(target?.condition).join('..')}${goalUnit(unit, target, text.includes('mỗi xã'))}`;
		case 'goal_worked_out':
		case 'expected':
			return `target ${first.join()} ${unit}`;
		case 'projected':
			return `foreseen ${first.join()} ${unit}`;
		case 'projected_range':
			return `foreseen ${first.join('..')} ${unit}`;
		case 'shortfall':
		case 'required':
			return `short ${first.join()}`;
		case 'last_meeting':
			return `actual ${first.join()} ${unit}`;
		default:
			throw new Error(`a report tells no ${ref.role}`);
	}
}

function reported(of: IndicatorValue, { unit, decimals }: { readonly unit: string; readonly decimals: number }): string {
	return of.denominator === null
		? `actual ${rounded(of.value, decimals)} ${unit}`
		: `actual ${rounded(of.numerator, 3)}/${rounded(of.denominator, 3)} (${rounded(of.value, decimals)}%)`;
}

function goalUnit(unit: string, target: TargetView | null, each: boolean): string {
	if (target?.condition.kind === 'times') return ' times';
	if (target?.condition.kind === 'change_by' && unit === '%') return ' điểm %';
	return each && unit !== '%' ? ` ${unit}/xã` : ` ${unit}`;
}

/** The same of what was read at that place; where it was read as another place's or another time's, that is said. */
export function understood(item: Item | undefined, views: Views, { ref }: Cited, meaning: string): string {
	if (item === undefined) return 'nothing';
	const { kind: told, estimate, value, low, high, denominator, unit, pct, change } = item;
	// What will come is told as an estimate, never as reached.
	const kind = told === 'actual' && estimate && /^projected/.test(ref.role) ? 'foreseen' : told;
	// A shortfall is told of its goal, or for itself in what is left to do.
	if (ref.role === 'shortfall' || ref.role === 'required')
		return `short ${Math.abs(change.find(({ type }) => type === 'change_abs')?.value ?? value ?? NaN)}`;
	const times = change.find(({ type }) => type === 'times')?.value ?? (unit === 'lần' ? value : undefined);
	if (times !== undefined && meaning.endsWith('times')) return `${kind} ${times} times`;
	const amount =
		pct !== null
			? `${value}/${denominator} (${pct}%)`
			: `${low === null ? value : `${low}..${high}`}${denominator === null ? '' : `/${denominator}`} ${unit}`;
	return `${kind} ${amount}${elsewhere(item, views, ref)}`;
}

/** A reported value belongs to its place and its period, or to what the whole report is about. */
function elsewhere({ place, by }: Item, views: Views, ref: Cited['ref']): string {
	if (ref.role !== 'value' && ref.role !== 'in_period') return '';
	const { place: here, period, asOf } = scorecardOf(views, ref);
	const { indicator } = rowOf(views, ref);
	const ranked = ref.place === here.id ? [here] : views.sheets.flatMap(({ ranking }) => ranking.map((one) => one.place));
	const isNamed = place === null || ranked.some((one) => placeNameOf(one, 'vi').startsWith(place));
	const codes = [formatPeriod(period, 'vi'), indicator.name].flatMap((name) => periodsIn(name.toLowerCase()).map(({ code }) => code));
	const isThen = by === null || codes.includes(by) || by === formatDayInText(asOf, 'vi');
	return `${isNamed ? '' : ` at ${place}`}${isThen ? '' : ` in ${by}`}`;
}
