import { z } from 'zod';
import { parseDay, type DayFault } from '#lib/domain/day.ts';
import type { GroupId, IndicatorId, MeasureId, PlaceId } from '#lib/domain/id.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, parsePeriod, type Day, type Period, type PeriodFault } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import { nearest } from '#lib/format/fold.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Selection } from '#lib/view/scorecard.ts';

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
}

type Unknown<Code extends string> = { readonly code: Code; readonly text: string; readonly nearest: readonly Suggestion[] };

export type SelectionFault =
	| PeriodFault
	| DayFault
	| Unknown<'programme_unknown'>
	| Unknown<'place_unknown'>
	| Unknown<'group_unknown'>
	| Unknown<'indicator_unknown'>
	| Unknown<'measure_unknown'>
	| Unknown<'measure_category_unknown'>
	| Unknown<'view_unknown'>
	| { readonly code: 'moment_unreadable'; readonly text: string }
	| { readonly code: 'workspace_empty' };

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
	const named = catalogue.places.flatMap(({ id, spells }) => spells.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => ({ id, name: one }))));
	return refused({ code: 'place_unknown', text, nearest: similar(text, named) });
}

export function findGroup(catalogue: Catalogue, programme: Programme, text: string | undefined): Outcome<GroupId | null, SelectionFault> {
	if (text === undefined) return accepted(null);
	const groups = catalogue.groups.filter((membership) => membership.programme === programme.id).map(({ group, name }) => ({ id: group, name }));
	const found = groups.find(({ id }) => id === text);
	return found ? accepted(found.id) : refused({ code: 'group_unknown', text, nearest: similar(text, groups) });
}

/**
 * A moment to look back from: an ISO 8601 moment, or a day, which counts to its end in Việt Nam.
 * Without an offset the time is Vietnamese too (UTC+7, no summer time).
 */
export function readMoment(text: string | undefined): Outcome<string | null, SelectionFault> {
	if (text === undefined) return accepted(null);
	const trimmed = text.trim();
	const asDay = parseDay(trimmed);
	if (asDay.ok) return accepted(endOfDay(asDay.value));
	const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(trimmed);
	const moment = match ? new Date(`${match[1]}T${match[2]}${match[3] ?? '+07:00'}`) : null;
	if (!moment || Number.isNaN(moment.getTime())) return refused({ code: 'moment_unreadable', text });
	return accepted(moment.toISOString());
}

/** The last millisecond of a day in Việt Nam, ISO 8601 UTC. */
export function endOfDay(day: Day): string {
	return new Date(`${day}T23:59:59.999+07:00`).toISOString();
}

/**
 * A complete selection. Left out: the programme's root, the latest period with data, and as-of the period's last day,
 * or today while the period runs.
 * @param latest what a left-out period means
 */
export function readSelection(
	catalogue: Catalogue,
	programme: Programme,
	parameters: SelectionParameters,
	{ today, latest }: { readonly today: Day; readonly latest: Period }
): Outcome<Selection, SelectionFault> {
	const place = parameters.place === undefined ? accepted(programme.rootPlace) : findPlace(catalogue, parameters.place);
	if (!place.ok) return place;
	const group = findGroup(catalogue, programme, parameters.group);
	if (!group.ok) return group;
	const period = parameters.period === undefined ? accepted(latest) : parsePeriod(parameters.period, programme.scheme);
	if (!period.ok) return period;
	const last = lastDay(period.value);
	const asOf = parameters['as-of'] === undefined ? accepted(today < last && today >= period.value.start ? today : last) : parseDay(parameters['as-of']);
	if (!asOf.ok) return asOf;
	const knownAt = readMoment(parameters['as-known-at']);
	if (!knownAt.ok) return knownAt;
	const view = parameters.view ?? 'reported';
	if (view !== 'reported' && view !== 'today') {
		return refused({ code: 'view_unknown', text: view, nearest: ['reported', 'today'].map((name) => ({ id: name, name })) });
	}
	return accepted({ programme: programme.id, place: place.value, group: group.value, period: period.value, asOf: asOf.value, knownAt: knownAt.value, view });
}

/** The things whose id or name is most like the text, each once. */
function similar(text: string, things: readonly Suggestion[]): readonly Suggestion[] {
	const byText = new Map<string, Suggestion>();
	for (const { id, name } of things) {
		for (const key of [id, name]) if (!byText.has(key)) byText.set(key, { id, name });
	}
	const found = nearest(text, byText.keys(), SUGGESTIONS * 2).flatMap((key) => byText.get(key) ?? []);
	return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, SUGGESTIONS);
}
