import type { Figure } from './figure.ts';
import { differenceAt, settled, valueOf } from './figure-value.ts';
import type { Measure } from './measure.ts';
import type { EnteredBlank, Observation } from './observation.ts';
import type { Period } from './period.ts';

/** What a place itself says of a measure (or one category of it) for a period. */
export interface Statement {
	readonly period: Period;
	readonly value: number | null;
	readonly blank: EnteredBlank | null;
	readonly estimate: boolean;
	/** The sum of the categories entered beside a total that differs from it. */
	readonly categorySum: number | null;
}

/** Statements by category, each list in order of period end. */
export type Statements = ReadonlyMap<string | null, readonly Statement[]>;

/** An increment belongs to its run of days; a level or to-date figure to its last day, whatever the period began with. */
export function periodKey(kind: Measure['kind'], period: Period): string {
	return kind === 'increment' ? `${period.start} ${period.end}` : period.end;
}

/** The entered figures of one measure at one place; of two for the same key the later recorded one. */
export function statementsOf(measure: Measure, observations: readonly Observation[]): Statements {
	const byCategory = new Map<string | null, Map<string, Observation>>();
	for (const observation of observations) {
		let byPeriod = byCategory.get(observation.category);
		if (byPeriod === undefined) byCategory.set(observation.category, (byPeriod = new Map()));
		const key = periodKey(measure.kind, observation.period);
		const rival = byPeriod.get(key);
		if (rival === undefined || rival.sequence < observation.sequence) byPeriod.set(key, observation);
	}
	const statements = new Map<string | null, readonly Statement[]>();
	for (const [category, byPeriod] of byCategory) statements.set(category, Array.from(byPeriod.values(), stated).sort(byEnd));
	return statements;
}

function stated({ period, value, blank, status }: Observation): Statement {
	return { period, value, blank: value === null ? (blank ?? 'not_available') : null, estimate: status === 'estimate', categorySum: null };
}

/** In order of period end, then start. */
export function byEnd(a: { readonly period: Period }, b: { readonly period: Period }): number {
	return inOrder(a.period, b.period);
}

/** By end, then start. */
export function inOrder(a: Period, b: Period): number {
	if (a.end !== b.end) return a.end < b.end ? -1 : 1;
	return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/**
 * What a place says of a measure as a whole: the total it entered, else the sum of its categories. Where it entered both and they
 * differ, the total stands and the other sum is carried along.
 * @param categories every category that occurs at the place or below it
 * @param figureAt the place's own or rolled-up figure of a category for a period (levels: the last one until then)
 */
export function wholeStatements(
	measure: Measure,
	own: Statements,
	categories: readonly string[],
	figureAt: (category: string, period: Period) => Figure | null
): readonly Statement[] {
	const totals = own.get(null) ?? [];
	if (categories.length === 0) return totals;
	const parts = Map.groupBy(
		categories.flatMap((category) => own.get(category) ?? []),
		({ period }) => periodKey(measure.kind, period)
	);
	const wholes = new Map(totals.map((total) => [periodKey(measure.kind, total.period), total]));
	for (const [key, entered] of parts) {
		const total = wholes.get(key);
		if (total !== undefined && total.value !== null) wholes.set(key, besideCategories(measure, total, entered));
		else wholes.set(key, sumOfCategories(measure, entered, categories, figureAt));
	}
	return [...wholes.values()].sort(byEnd);
}

function besideCategories(measure: Measure, total: Statement, entered: readonly Statement[]): Statement {
	const numbers = entered.flatMap(({ value }) => (value === null ? [] : [value]));
	const sum = settled(numbers.reduce((a, b) => a + b, 0));
	const differs = numbers.length > 0 && total.value !== null && differenceAt(measure.decimals, total.value, sum) !== 0;
	return differs ? { ...total, categorySum: sum } : total;
}

function sumOfCategories(
	measure: Measure,
	entered: readonly Statement[],
	categories: readonly string[],
	figureAt: (category: string, period: Period) => Figure | null
): Statement {
	const [{ period }] = entered as [Statement];
	const figures = categories.flatMap((category) => figureAt(category, period) ?? []);
	const numbers = figures.flatMap((figure) => valueOf(measure.overPlaces, figure) ?? []);
	const value = numbers.length === 0 ? null : settled(numbers.reduce((a, b) => a + b, 0));
	const allNotApplicable = entered.every(({ blank }) => blank === 'not_applicable');
	return {
		period,
		value,
		blank: value !== null ? null : allNotApplicable ? 'not_applicable' : 'not_available',
		estimate: figures.some((figure) => figure.estimate),
		categorySum: null
	};
}
