import { expectedOn } from './expected-places.ts';
import type { Figure } from './figure.ts';
import { settled } from './figure-value.ts';
import { nearestSpell, standingDay } from './place-tree.ts';
import type { Blank } from './observation.ts';
import { lastDay, type Day, type Period } from './period.ts';
import type { RollUpNode } from './rollup.ts';
import { isHereOn, type RollUpBranch } from './rollup-branch.ts';
import type { Statement } from './statement.ts';

/** A branch and the figure with which it takes part in a sum. */
export interface Part {
	readonly branch: RollUpBranch;
	readonly figure: Figure;
}

/** What a place said, and the last day it spoke for: levels look back. */
export interface Standing {
	readonly statement: Statement;
	readonly day: Day;
}

const lastDays = new Map<Day, Day>();

/** As `lastDay`, remembered: a country's figures share a few hundred periods. */
export function lastDayOf(period: Period): Day {
	let day = lastDays.get(period.end);
	if (day === undefined) {
		if (lastDays.size > 20_000) lastDays.clear();
		lastDays.set(period.end, (day = lastDay(period)));
	}
	return day;
}

/**
 * The figure of a place for one period (category `null` or one): its own statement, what the places below say, or both.
 * `replaces`: the caller hands over the statement only where it wins; a number then stands alone and counts 1 of 1.
 * An entered blank never erases numbers from below.
 */
export function figureFrom(
	node: RollUpNode,
	category: string | null,
	period: Period,
	own: Standing | null,
	parts: readonly Part[]
): Figure {
	const adds = node.measure.ownValue === 'adds';
	if (own !== null && own.statement.value !== null && (!adds || parts.length === 0))
		return ownFigure(node, category, period, own, own.statement.value);
	const total = sumOf(node, period, parts);
	const base = { measure: node.measure.id, place: node.place, period, category };
	if (own === null || (own.statement.value === null && total.sum !== null)) return { ...base, ...total, own: false, categorySum: null };
	const { value, blank, estimate, categorySum } = own.statement;
	if (value === null) {
		const expected = blank === 'not_applicable' ? 0 : Math.max(total.expected, 1);
		return {
			...base,
			...total,
			reported: 0,
			reportedNow: 0,
			expected,
			blank,
			estimate: false,
			own: true,
			newest: own.day,
			oldest: own.day,
			categorySum: null
		};
	}
	const saidNow = own.day === lastDayOf(period);
	const asOne = total.expected === 0 || countsAsOne(node, period);
	return {
		...base,
		sum: settled(value + (total.sum ?? 0)),
		min: Math.min(value, total.min ?? value),
		max: Math.max(value, total.max ?? value),
		count: total.count + 1,
		reported: asOne ? 1 : total.reported,
		reportedNow: asOne ? Number(saidNow || total.reportedNow > 0) : total.reportedNow,
		expected: total.expected === 0 ? 1 : total.expected,
		blank: null,
		estimate: estimate || total.estimate,
		own: true,
		newest: total.sum === null || total.newest < own.day ? own.day : total.newest,
		oldest: total.sum === null || total.oldest > own.day ? own.day : total.oldest,
		categorySum
	};
}

function ownFigure({ measure, place }: RollUpNode, category: string | null, period: Period, own: Standing, value: number): Figure {
	return {
		measure: measure.id,
		place,
		period,
		category,
		sum: value,
		min: value,
		max: value,
		count: 1,
		reported: 1,
		reportedNow: Number(own.day === lastDayOf(period)),
		expected: 1,
		blank: null,
		estimate: own.statement.estimate,
		own: true,
		newest: own.day,
		oldest: own.day,
		categorySum: own.statement.categorySum
	};
}

type Total = Pick<
	Figure,
	'sum' | 'min' | 'max' | 'count' | 'reported' | 'reportedNow' | 'expected' | 'blank' | 'estimate' | 'newest' | 'oldest'
>;

/**
 * Adds up what the places below say for a period. Places that said nothing stay expected; those where the measure does not apply do not.
 * One that ended or moved away within the period leaves its number here, and is no longer among those counted.
 */
function sumOf(node: RollUpNode, period: Period, parts: readonly Part[]): Total {
	const day = lastDayOf(period);
	const countingDay = standingDay(node.tree, node.place, day);
	let [sum, min, max, count, reported, reportedNow, estimate] = [0, Infinity, -Infinity, 0, 0, 0, false];
	let [newest, oldest]: [Day | null, Day | null] = [null, null];
	const asOne = countsAsOne(node, period);
	const expectedOf = expectedOn(node.tree, node.context.reportingLevel, countingDay);
	let silent = asOne ? Number(parts.length === 0) : expectedOf(node.place);
	let heard = 0;
	let unavailable = false;
	let silentPart = false;
	for (const { branch, figure } of parts) {
		if (isHereOn(branch, countingDay)) {
			if (!asOne) silent -= expectedOf(branch.place);
			heard += figure.expected;
			reported += figure.reported;
			if (figure.period.end === period.end) reportedNow += figure.reportedNow;
		}
		if (figure.sum === null) {
			unavailable ||= figure.blank === 'not_available';
			silentPart ||= figure.blank === 'not_reported' && figure.expected > 0;
			continue;
		}
		sum += figure.sum;
		count += figure.count;
		estimate ||= figure.estimate;
		if (figure.min !== null && figure.min < min) min = figure.min;
		if (figure.max !== null && figure.max > max) max = figure.max;
		if (newest === null || figure.newest > newest) newest = figure.newest;
		if (oldest === null || figure.oldest < oldest) oldest = figure.oldest;
	}
	const numbers = count > 0;
	const allNotApplicable =
		parts.length > 0 && !unavailable && !silentPart && parts.every(({ figure }) => figure.blank === 'not_applicable');
	const blank: Blank | null = numbers ? null : blankOf(allNotApplicable, unavailable, silentPart || silent > 0);
	const counts = asOne
		? {
				reported: Number(numbers),
				reportedNow: Number(numbers && reportedNow > 0),
				expected: !numbers && blank === 'not_applicable' ? 0 : 1
			}
		: { reported, reportedNow, expected: heard + silent };
	return {
		sum: numbers ? settled(sum) : null,
		min: numbers ? min : null,
		max: numbers ? max : null,
		count,
		...counts,
		blank,
		estimate,
		newest: newest ?? day,
		oldest: oldest ?? day
	};
}

/** Silence outweighs "not available": someone still has to report. */
function blankOf(allNotApplicable: boolean, unavailable: boolean, silent: boolean): Blank {
	if (silent) return 'not_reported';
	if (unavailable) return 'not_available';
	return allNotApplicable ? 'not_applicable' : 'not_reported';
}

/** A place of the reporting level counts 1, whatever lies below it. */
function countsAsOne({ tree, context, place }: RollUpNode, period: Period): boolean {
	return context.reportingLevel !== null && nearestSpell(tree, place, lastDayOf(period))?.level === context.reportingLevel;
}
