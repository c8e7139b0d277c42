import { addDays } from '../domain/day.ts';
import type { Said } from '../domain/entry.ts';
import type { DocumentId, MeasureId, PlaceId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Revision } from '../domain/observation.ts';
import { isRegular, lastDay, next, periodAt, periodOf, samePeriod, type Day, type Period, type PeriodKind } from '../domain/period.ts';
import { descendantsAt, spellAt, standingDay } from '../domain/place-tree.ts';
import type { Programme } from '../domain/programme.ts';
import { asKnownAt, figureKey } from '../domain/revision.ts';
import { schemeWindow } from '../domain/window.ts';
import { goalOf } from '../domain/target.ts';
import type { Catalogue } from './catalogue.ts';
import { measuresNeeded } from './need.ts';
import { placeView } from './part.ts';
import type { PlaceView } from './scorecard.ts';

/** One measure, or one of its categories, as a row or column of the grid. */
export interface EntryColumn {
	/** Of the measure and category, unique in the sheet. */
	readonly key: string;
	readonly measure: MeasureId;
	readonly category: string | null;
	/** Of a measure that is broken down: the entered total, which stands where no category is given. */
	readonly isTotal: boolean;
	readonly name: string;
	readonly nameEn: string | null;
	readonly unit: string;
	readonly unitEn: string | null;
	readonly integer: boolean;
	readonly decimals: number;
	readonly kind: Measure['kind'];
}

/** What stands for one figure, and what its reporter compares it with. */
export interface EntryCell {
	/** Of the newest revision; null: there is none. */
	readonly sequence: number | null;
	/** null: nothing is reported. */
	readonly said: Said | null;
	/** The newest figure before the period (of an increment: of the period before), with the last day it speaks for. */
	readonly previous: { readonly value: number; readonly day: Day } | null;
	/** What the place is to reach, where that is one number of this very measure. */
	readonly target: number | null;
}

/** The figures of a programme for one period: places × measures. */
export interface EntrySheet {
	readonly programme: Pick<Programme, 'id' | 'name' | 'nameEn'>;
	readonly period: Period;
	/** Periods that can be entered, by kind, newest first; a day is chosen freely within the span. */
	readonly periods: readonly { readonly kind: PeriodKind; readonly periods: readonly Period[] }[];
	readonly span: { readonly first: Day; readonly last: Day };
	readonly places: readonly PlaceView[];
	readonly columns: readonly EntryColumn[];
	/** One list a place, in the order of the columns. */
	readonly cells: readonly (readonly EntryCell[])[];
	readonly documents: readonly { readonly id: DocumentId; readonly title: string }[];
	/** Whether measures that are broken down have a column for an entered total; null: none is broken down. */
	readonly totals: boolean | null;
}

/**
 * The measures that are entered for a programme, in the order of its indicators; without those that another programme made its own
 * under another scheme, where a period's code means other days.
 */
export function measuresEntered(catalogue: Catalogue, programme: Programme): readonly Measure[] {
	const measures = measuresNeeded(catalogue, { programme: programme.id }).flatMap((id) => catalogue.measure.get(id) ?? []);
	return measures.filter(({ id }) => catalogue.contexts.get(id)?.scheme === programme.scheme);
}

/** Every period that figures of the programme are entered for: each kind in which a measure is reported, up to today. */
export function periodsEntered(catalogue: Catalogue, programme: Programme, today: Day): EntrySheet['periods'] {
	const { first, last } = spanOf(programme);
	const kinds = [...new Set(measuresEntered(catalogue, programme).map(({ frequency }) => frequency))];
	return kinds.map((kind) => ({ kind, periods: periodsOfKind(programme, kind, first, today < last ? today : last) }));
}

function periodsOfKind({ scheme }: Programme, kind: PeriodKind, first: Day, last: Day): readonly Period[] {
	if (!isRegular(kind)) return [periodOf(first, addDays(last < first ? first : last, 1), scheme)];
	if (kind === 'day') return [periodAt(last < first ? first : last, 'day', scheme)];
	const periods = [periodAt(first, kind, scheme)];
	for (let one = next(periods[0] as Period); one.start <= last; one = next(one)) periods.push(one);
	return periods.reverse();
}

/** First and last day that figures are entered for. */
export function spanOf({ start, end, scheme }: Programme): EntrySheet['span'] {
	return schemeWindow({ first: start, last: end }, scheme);
}

/** The places that report for the programme on the period's last day, in official order, and its root where figures were entered there. */
export function placesEntered(
	{ tree }: Catalogue,
	{ rootPlace, placeLevel }: Programme,
	period: Period,
	atRoot: boolean
): readonly PlaceId[] {
	const day = standingDay(tree, rootPlace, lastDay(period));
	if (spellAt(tree, rootPlace, day)?.level === placeLevel) return [rootPlace];
	return [...descendantsAt(tree, rootPlace, day, placeLevel), ...(atRoot ? [rootPlace] : [])];
}

/**
 * @param totals whether totals of measures that are broken down are to be entered; where one was entered they have their columns anyway
 * @param revisions every one of the sheet's measures at its places
 */
export function buildEntrySheet(
	catalogue: Catalogue,
	programme: Programme,
	{
		period,
		places,
		today,
		totals: asked
	}: { readonly period: Period; readonly places: readonly PlaceId[]; readonly today: Day; readonly totals: boolean },
	revisions: readonly Revision[]
): EntrySheet {
	const measures = measuresEntered(catalogue, programme).filter(({ frequency }) => frequency === period.kind);
	const parted = new Set(measures.filter(({ categories }) => categories.length > 0).map(({ id }) => id));
	const totals =
		parted.size === 0
			? null
			: asked || revisions.some((one) => parted.has(one.measure) && isEnteredTotal(one) && samePeriod(one.period, period));
	const columns = measures.flatMap((measure) => columnsOf(measure, totals === true));
	const newest = new Map(revisions.map((revision) => [figureKey(revision), revision]));
	const series = Map.groupBy(asKnownAt(revisions, null), ({ measure, place, category }) => JSON.stringify([measure, place, category]));
	const { id, name, nameEn } = programme;
	const day = lastDay(period);
	return {
		programme: { id, name, nameEn },
		period,
		periods: periodsEntered(catalogue, programme, today).map((offered) =>
			offered.kind === 'day' && period.kind === 'day' ? { ...offered, periods: daysReported(revisions, period) } : offered
		),
		span: spanOf(programme),
		places: places.map((place) => placeView(catalogue, place, day)),
		columns,
		cells: places.map((place) =>
			columns.map((column) => {
				const { measure, category } = column;
				const revision = newest.get(figureKey({ measure, place, period, category })) ?? null;
				const earlier = (series.get(JSON.stringify([measure, place, category])) ?? []).filter(
					(one) => one.value !== null && isBefore(column, one.period, period)
				);
				const last = earlier.reduce<(typeof earlier)[number] | null>(
					(best, one) => (best === null || one.period.end > best.period.end ? one : best),
					null
				);
				return {
					sequence: revision?.sequence ?? null,
					said: revision === null || revision.blank === 'not_reported' ? null : saidOf(revision),
					previous: last === null || last.value === null ? null : { value: last.value, day: lastDay(last.period) },
					target: targetAt(catalogue, programme, column, place, day)
				};
			})
		),
		documents: catalogue.documents.map(({ id: document, number, title }) => ({
			id: document,
			title: number === null ? title : `${number} – ${title}`
		})),
		totals
	};
}

/** No list of days is longer; an earlier one is chosen by its date. */
const MOST_DAYS = 60;

/** The days that something was reported for, and the one that is open, newest first. */
function daysReported(revisions: readonly Revision[], open: Period): readonly Period[] {
	const days = new Map([open, ...revisions.map(({ period }) => period)].filter(({ kind }) => kind === 'day').map((one) => [one.code, one]));
	return [...days.values()].toSorted((a, b) => (a.start < b.start ? 1 : -1)).slice(0, MOST_DAYS);
}

function isEnteredTotal({ category, blank }: Revision): boolean {
	return category === null && blank !== 'not_reported';
}

/** A measure that is broken down is entered by category, and its total follows; some places know the total only. */
function columnsOf(measure: Measure, withTotal: boolean): readonly EntryColumn[] {
	const { id, name, nameEn, unit, unitEn, integer, decimals, kind } = measure;
	const isParted = measure.categories.length > 0;
	const categories = isParted && !withTotal ? measure.categories : [null, ...measure.categories];
	return categories.map((category) => ({
		key: category === null ? id : `${id}[${category}]`,
		measure: id,
		category,
		isTotal: isParted && category === null,
		name,
		nameEn,
		unit,
		unitEn,
		integer,
		decimals,
		kind
	}));
}

/** Increments are compared with the period before, stocks and to-date figures with the last that was told. */
function isBefore({ kind }: EntryColumn, one: Period, period: Period): boolean {
	return kind === 'increment' ? one.kind === period.kind && one.end === period.start : one.end < period.end;
}

function saidOf({ value, blank, status, asOf, document, note }: Revision): Said {
	return { value, blank, status, asOf, document, note };
}

/** The target of the place itself, or the one that each place of its level has, in force on the day. */
function targetAt(catalogue: Catalogue, programme: Programme, column: EntryColumn, place: PlaceId, day: Day): number | null {
	const level = spellAt(catalogue.tree, place, day)?.level ?? null;
	for (const indicator of catalogue.indicatorsOf.get(programme.id) ?? []) {
		const { expression } = indicator;
		if (expression.kind !== 'measure' || expression.measure !== column.measure || expression.category !== column.category) continue;
		const target = (catalogue.targetsOf.get(indicator.id) ?? []).find(
			(one) => one.from <= day && day <= one.due && (one.eachLevel === null ? one.place === place : one.eachLevel === level)
		);
		const goal = target === undefined ? null : goalOf(target, indicator.direction);
		if (goal !== null) return goal.value;
	}
	return null;
}

/** The period asked for by a person who has not chosen one, of the kind that most measures have: the last that has ended, or that runs when none has. */
export function usualPeriod(catalogue: Catalogue, programme: Programme, today: Day): Period | null {
	const counts = Map.groupBy(measuresEntered(catalogue, programme), ({ frequency }) => frequency);
	const offered = periodsEntered(catalogue, programme, today);
	const [most] = offered.toSorted((a, b) => (counts.get(b.kind)?.length ?? 0) - (counts.get(a.kind)?.length ?? 0));
	return most?.periods.find((period) => lastDay(period) <= today) ?? most?.periods[0] ?? null;
}

/** Whether figures of the programme are entered for such a period at all. */
export function isEntered(sheet: Pick<EntrySheet, 'periods' | 'span'>, period: Period): boolean {
	return sheet.periods.some(({ kind, periods }) =>
		kind === 'day'
			? period.kind === 'day' && sheet.span.first <= period.start && period.start <= sheet.span.last
			: periods.some((one) => samePeriod(one, period))
	);
}
