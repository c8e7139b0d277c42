import { z } from 'zod';
import { parseDay, type DayFault } from '#lib/domain/day.ts';
import type { GroupId, IndicatorId, MeasureId, PlaceId, TargetId } from '#lib/domain/id.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, parsePeriod, type Day, type Period, type PeriodFault } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import { dayOf } from '#lib/format/dates.ts';
import { nearest } from '#lib/format/fold.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Selection } from '#lib/view/scorecard.ts';
import { readMoment, type MomentFault } from './moment.ts';

/** What a URL or a command line can choose; names as in both. Everything is text until it has been looked up. */
export const selectionParameters = z.object({
	programme: z.string().optional(),
	indicator: z.string().optional(),
	measure: z.string().optional(),
	category: z.string().optional(),
	place: z.string().optional(),
	group: z.string().optional(),
	period: z.string().optional(),
	'as-of': z.string().optional(),
	'as-known-at': z.string().optional(),
	view: z.string().optional()
});
export type SelectionParameters = z.infer<typeof selectionParameters>;

/** A thing that does not exist, and the things most like it. */
export interface Suggestion {
	readonly id: string;
	readonly name: string;
	/** Null where it was not translated. */
	readonly nameEn?: string | null;
	/** The programme that the thing belongs to, where that is not the one asked about. */
	readonly programme?: string;
}

type Unknown<Code extends string> = { readonly code: Code; readonly text: string; readonly nearest: readonly Suggestion[] };

/** A time that could not be read, and the periods with figures near to what it seems to mean, the newest with figures first. */
export type Misread = (PeriodFault | DayFault | MomentFault) & { readonly offered?: readonly Period[] };

export type SelectionFault =
	| Misread
	| Unknown<'programme_unknown'>
	| Unknown<'place_unknown'>
	| Unknown<'group_unknown'>
	| Unknown<'indicator_unknown'>
	| Unknown<'measure_unknown'>
	| Unknown<'measure_category_unknown'>
	| Unknown<'indicator_of_other_programme'>
	| Unknown<'target_unknown'>
	| Unknown<'sort_unknown'>
	| Unknown<'view_unknown'>
	| (Unknown<'place_outside_programme'> & { readonly programme: string })
	| { readonly code: 'workspace_empty' };

/** The newest figures of a programme: the reporting period they fall into, and the last day they speak for. */
export interface Latest {
	readonly period: Period;
	readonly day: Day;
}

/** Whether a period, a day or a moment could not be read. */
export function isMisread(fault: SelectionFault): fault is Misread {
	return /^(period|day|moment)_/.test(fault.code);
}

const SUGGESTIONS = 3;

/** Parameters of a URL; several values of one name: the first counts, blanks do not. */
export function parametersOf(search: URLSearchParams): SelectionParameters {
	return selectionParameters.parse(Object.fromEntries([...search].toReversed().filter(([, value]) => value.trim() !== '')));
}

/** The programme named; none named: the first. */
export function findProgramme(catalogue: Catalogue, text: string | undefined): Outcome<Programme, SelectionFault> {
	const programmes = catalogue.programmes.toSorted((a, b) => a.order - b.order);
	if (text === undefined) return programmes[0] ? accepted(programmes[0]) : refused({ code: 'workspace_empty' });
	const found = programmes.find(({ id }) => id === text);
	return found ? accepted(found) : refused({ code: 'programme_unknown', text, nearest: similar(text, programmes) });
}

export function findIndicator(catalogue: Catalogue, text: string): Outcome<Indicator, SelectionFault> {
	const found = catalogue.indicator.get(text as IndicatorId);
	return found ? accepted(found) : refused({ code: 'indicator_unknown', text, nearest: similar(text, catalogue.indicators) });
}

/** An indicator of that very programme: another programme's is not on its page, but said to be there. */
export function indicatorOf(catalogue: Catalogue, programme: Programme, text: string): Outcome<Indicator, SelectionFault> {
	const own = catalogue.indicatorsOf.get(programme.id) ?? [];
	const found = own.find(({ id }) => id === text);
	if (found) return accepted(found);
	const other = catalogue.indicator.get(text as IndicatorId);
	if (other === undefined) return refused({ code: 'indicator_unknown', text, nearest: similar(text, own) });
	const { id, name, nameEn } = other;
	return refused({ code: 'indicator_of_other_programme', text, nearest: [{ id, name, nameEn, programme: other.programme }] });
}

/** One of an indicator's targets, superseded ones included; none named: left open. */
export function findTarget(catalogue: Catalogue, indicator: Indicator, text: string | undefined): Outcome<TargetId | null, SelectionFault> {
	if (text === undefined) return accepted(null);
	const own = catalogue.targets.filter((target) => target.indicator === indicator.id);
	const found = own.find(({ id }) => id === text);
	if (found) return accepted(found.id);
	return refused({
		code: 'target_unknown',
		text,
		nearest: similar(
			text,
			own.map(({ id }) => ({ id, name: id }))
		)
	});
}

/** One of the orders that a page offers; none named: its own. */
export function findOrder(orders: readonly Suggestion[], text: string | null): Outcome<string | null, SelectionFault> {
	if (text === null || orders.some(({ id }) => id === text)) return accepted(text);
	return refused({ code: 'sort_unknown', text, nearest: similar(text, orders) });
}

export function findMeasure(catalogue: Catalogue, text: string): Outcome<Measure, SelectionFault> {
	const found = catalogue.measure.get(text as MeasureId);
	return found ? accepted(found) : refused({ code: 'measure_unknown', text, nearest: similar(text, catalogue.measures) });
}

export function findCategory(measure: Measure, text: string | undefined): Outcome<string | null, SelectionFault> {
	if (text === undefined) return accepted(null);
	if (measure.categories.includes(text)) return accepted(text);
	return refused({
		code: 'measure_category_unknown',
		text,
		nearest: similar(
			text,
			measure.categories.map((category) => ({ id: category, name: category }))
		)
	});
}

/** By the author's id; else by an official code that only one place ever had. */
export function findPlace(catalogue: Catalogue, text: string): Outcome<PlaceId, SelectionFault> {
	if (catalogue.tree.places.has(text as PlaceId)) return accepted(text as PlaceId);
	const coded = catalogue.places.filter(({ spells }) => spells.some(({ code }) => code === text));
	if (coded.length === 1 && coded[0]) return accepted(coded[0].id);
	const named = catalogue.places.flatMap(({ id, spells }) =>
		spells.flatMap(({ name, nameEn, aliases }) => [name, ...aliases].map((one) => ({ id, name: one, nameEn })))
	);
	return refused({ code: 'place_unknown', text, nearest: similar(text, named) });
}

export function findGroup(catalogue: Catalogue, programme: Programme, text: string | undefined): Outcome<GroupId | null, SelectionFault> {
	if (text === undefined) return accepted(null);
	const groups = catalogue.groups
		.filter((membership) => membership.programme === programme.id)
		.map(({ group, name }) => ({ id: group, name }));
	const found = groups.find(({ id }) => id === text);
	return found ? accepted(found.id) : refused({ code: 'group_unknown', text, nearest: similar(text, groups) });
}

/** The moment from which a selection looks back; null: it does not. */
export function readKnownAt(parameters: SelectionParameters): Outcome<string | null, MomentFault> {
	return parameters['as-known-at'] === undefined ? accepted(null) : readMoment(parameters['as-known-at']);
}

/**
 * A complete selection. Left out: the programme's root, the latest period with figures as of its newest figure, or, in a
 * period that was chosen, its last day, today while it runs; looking back, the day of the moment for today.
 * @param latest what a left-out period means
 */
export function readSelection(
	catalogue: Catalogue,
	programme: Programme,
	parameters: SelectionParameters,
	{ today, latest }: { readonly today: Day; readonly latest: Latest }
): Outcome<Selection, SelectionFault> {
	const place = parameters.place === undefined ? accepted(programme.rootPlace) : findPlace(catalogue, parameters.place);
	if (!place.ok) return place;
	const group = findGroup(catalogue, programme, parameters.group);
	if (!group.ok) return group;
	const knownAt = readKnownAt(parameters);
	if (!knownAt.ok) return knownAt;
	// Who looks back stands on that day: a period that was running then was not yet over.
	const then = knownAt.value === null || dayOf(knownAt.value) > today ? today : dayOf(knownAt.value);
	const period = parameters.period === undefined ? accepted(latest.period) : parsePeriod(parameters.period, programme.scheme);
	if (!period.ok) return period;
	const last = parameters.period === undefined ? latest.day : lastDay(period.value);
	const asOf =
		parameters['as-of'] === undefined ? accepted(then < last && then >= period.value.start ? then : last) : parseDay(parameters['as-of']);
	if (!asOf.ok) return asOf;
	const view = parameters.view ?? 'reported';
	if (view !== 'reported' && view !== 'today') {
		return refused({ code: 'view_unknown', text: view, nearest: ['reported', 'today'].map((id) => ({ id, name: id })) });
	}
	return accepted({
		programme: programme.id,
		place: place.value,
		group: group.value,
		period: period.value,
		asOf: asOf.value,
		knownAt: knownAt.value,
		view
	});
}

/** The things whose id or name is most like the text, each once. */
export function similar(text: string, things: readonly Suggestion[]): readonly Suggestion[] {
	const byText = new Map<string, Suggestion>();
	for (const { id, name, nameEn } of things) {
		for (const key of [id, name, nameEn ?? name]) if (!byText.has(key)) byText.set(key, { id, name, nameEn: nameEn ?? null });
	}
	const found = nearest(text, byText.keys(), SUGGESTIONS * 2).flatMap((key) => byText.get(key) ?? []);
	// One thing may be found by several of its names: the first is the most alike.
	return found.filter((one, index) => found.findIndex(({ id }) => id === one.id) === index).slice(0, SUGGESTIONS);
}
