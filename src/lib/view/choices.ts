import { addDays } from '../domain/day.ts';
import type { GroupId, PlaceId } from '../domain/id.ts';
import {
	contains,
	overlaps,
	periodAt,
	periodOf,
	samePeriod,
	splitInto,
	type Day,
	type Period,
	type RegularKind
} from '../domain/period.ts';
import { ancestorsAt, childrenAt, descendantsAt, spellAt } from '../domain/place-tree.ts';
import type { Programme } from '../domain/programme.ts';
import type { Catalogue } from './catalogue.ts';
import { frequencyOf, stepOf } from './frequency.ts';
import { placeView } from './part.ts';
import type { PlaceView } from './scorecard.ts';

/** What a reader can select within a programme. */
export interface Choices {
	/** The term first (alone), then year by year, newest first. */
	readonly periods: readonly (readonly Period[])[];
	/** In official order, parents before their children; `depth` counts from the programme's root. */
	readonly places: readonly { readonly place: PlaceView; readonly depth: number }[];
	readonly groups: readonly { readonly id: GroupId; readonly name: string }[];
	/** Whether a place of the list was ever reorganised, so that the two maps differ. */
	readonly reorganised: boolean;
}

const KINDS: readonly RegularKind[] = ['year', 'half', 'quarter', 'month'];
/** A longer list is walked level by level: no select of a country's communes. */
const LONGEST_LIST = 150;

/**
 * Periods run from the programme's start to the newest figures; the finest kind is the finest in which its measures are reported.
 * @param at the selected place, and the day on which places are named and listed
 * @param latest last period that any figure speaks for; null: the whole term is offered
 */
export function buildChoices(
	catalogue: Catalogue,
	programme: Programme,
	at: { readonly place: PlaceId; readonly day: Day },
	latest: Period | null
): Choices {
	const places = placesToChoose(catalogue, programme, at);
	const groups = new Map(catalogue.groups.filter((one) => one.programme === programme.id).map(({ group, name }) => [group, name]));
	const listed = new Set(places.map(({ place }) => place.id));
	return {
		periods: periodsToChoose(catalogue, programme, latest),
		places,
		groups: [...groups].map(([id, name]) => ({ id, name })),
		reorganised: catalogue.successions.some(({ from, to }) => listed.has(from) || listed.has(to))
	};
}

function periodsToChoose(catalogue: Catalogue, programme: Programme, latest: Period | null): Period[][] {
	const { scheme } = programme;
	const term = periodOf(programme.start, addDays(programme.end, 1), scheme);
	const known =
		latest !== null && overlaps(term, latest) ? periodOf(term.start, latest.end < term.end ? latest.end : term.end, scheme) : term;
	const kinds = KINDS.slice(0, KINDS.indexOf(finest(catalogue, programme)) + 1);
	const years = splitInto(known, 'year').map((part) => periodAt(part.start, 'year', scheme));
	const byYear = years.toReversed().map((year) => {
		const parts = kinds.flatMap((kind) => splitInto(year, kind));
		return parts.filter((part) => overlaps(part, known) && contains(term, part) && !samePeriod(part, term));
	});
	return [[term], ...byYear].filter((group) => group.length > 0);
}

function finest(catalogue: Catalogue, programme: Programme): RegularKind {
	const steps = (catalogue.indicatorsOf.get(programme.id) ?? []).map((indicator) => stepOf(frequencyOf(catalogue, indicator)));
	return steps.includes('day') ? 'month' : (KINDS.findLast((kind) => steps.includes(kind)) ?? 'year');
}

function placesToChoose(
	catalogue: Catalogue,
	{ rootPlace, start }: Programme,
	{ place, day }: { readonly place: PlaceId; readonly day: Day }
): Choices['places'] {
	const { tree } = catalogue;
	// Before the first or after the last of the places the list of the programme's start stands in.
	const then = descendantsAt(tree, rootPlace, day).length > 0 ? day : start;
	const all = descendantsAt(tree, rootPlace, then);
	const path = [...ancestorsAt(tree, place, then), place];
	const near = new Set([...path, ...childrenAt(tree, place, then)]);
	const depths = new Map<PlaceId, number>([[rootPlace, 0]]);
	for (const id of all) depths.set(id, (depths.get(spellAt(tree, id, then)?.parent ?? rootPlace) ?? 0) + 1);
	const shown = all.length <= LONGEST_LIST ? all : all.filter((id) => near.has(id));
	return [rootPlace, ...shown].map((id) => ({ place: placeView(catalogue, id, then), depth: depths.get(id) ?? 0 }));
}
