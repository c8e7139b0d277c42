import type { Facts } from '../domain/facts.ts';
import type { PlaceId, ProgrammeId } from '../domain/id.ts';
import type { Note } from '../domain/note.ts';
import type { Task } from '../domain/meeting.ts';
import type { Succession } from '../domain/place.ts';
import { overlaps, parsePeriod, periodOf, type Day, type Period } from '../domain/period.ts';
import { ancestorsAt, childrenAt, nearestSpell } from '../domain/place-tree.ts';
import type { Catalogue } from './catalogue.ts';
import { ancestorViews, placeView } from './part.ts';
import { buildScorecard } from './scorecard-assembly.ts';
import type { PlaceView, Scorecard, ScorecardOptions, Selection } from './scorecard.ts';

/** One place across all programmes: what the chair wants on screen while it reports. */
export interface PlaceSheet {
	readonly kind: 'place';
	readonly place: PlaceView;
	readonly ancestors: readonly PlaceView[];
	/** The place before and after it in official order, to page through the meeting. */
	readonly previous: PlaceView | null;
	readonly next: PlaceView | null;
	readonly children: readonly PlaceView[];
	readonly period: Period;
	readonly asOf: Day;
	readonly scorecards: readonly Scorecard[];
	readonly notes: readonly Note[];
	readonly tasks: readonly Task[];
	readonly predecessors: readonly { readonly place: PlaceView; readonly succession: Succession }[];
	readonly successors: readonly { readonly place: PlaceView; readonly succession: Succession }[];
	readonly validFrom: Day | null;
	readonly validTo: Day | null;
}

/** A selection that is not yet of one programme. */
export type PlaceSelection = Pick<Selection, 'place' | 'period' | 'asOf' | 'knownAt' | 'view'>;

/**
 * One selection for each programme that covers the place (its root is the place or lies above it), in the programmes' order. The
 * period keeps its code and takes each programme's own days: quý II/2022 ends on 14/6 under the government's cut-off.
 */
export function placeSelections(catalogue: Catalogue, chosen: PlaceSelection): readonly Selection[] {
	const lineage = new Set([chosen.place, ...ancestorsAt(catalogue.tree, chosen.place, chosen.asOf)]);
	return catalogue.programmes
		.filter((programme) => lineage.has(programme.rootPlace))
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, scheme }) => ({ ...chosen, programme: id, group: null, period: inScheme(chosen.period, scheme) }));
}

function inScheme(period: Period, scheme: Period['scheme']): Period {
	const read = parsePeriod(period.code, scheme);
	return read.ok ? read.value : periodOf(period.start, period.end, scheme);
}

/**
 * One place across all programmes that cover it.
 * @param facts must hold `scorecardNeeds` of every one of `placeSelections`
 * @param options of each programme's scorecard
 */
export function buildPlaceSheet(
	catalogue: Catalogue,
	facts: Facts,
	chosen: PlaceSelection,
	options: (programme: ProgrammeId) => ScorecardOptions = () => ({})
): PlaceSheet {
	const { place, asOf, period } = chosen;
	const { tree } = catalogue;
	const view = (one: PlaceId) => placeView(catalogue, one, asOf);
	const spell = nearestSpell(tree, place, asOf);
	const siblings = childrenAt(tree, spell?.parent ?? null, asOf);
	const position = siblings.indexOf(place);
	const beside = (offset: number) => (position < 0 ? undefined : siblings[position + offset]);
	const [before, after] = [beside(-1), beside(1)];
	const spells = tree.places.get(place)?.spells ?? [];
	return {
		kind: 'place',
		place: view(place),
		ancestors: ancestorViews(catalogue, place, null, asOf),
		previous: before === undefined ? null : view(before),
		next: after === undefined ? null : view(after),
		children: childrenAt(tree, place, asOf).map(view),
		period,
		asOf,
		scorecards: placeSelections(catalogue, chosen).map((selection) =>
			buildScorecard(catalogue, facts, selection, options(selection.programme))
		),
		notes: catalogue.notes.filter((note) => note.place === place && (note.period === null || overlaps(note.period, period))),
		tasks: catalogue.tasks.filter((task) => task.place === place).toSorted((a, b) => Number(isSettled(a)) - Number(isSettled(b))),
		predecessors: catalogue.successions
			.filter(({ to }) => to === place)
			.map((succession) => ({ place: placeView(catalogue, succession.from, succession.date), succession })),
		successors: catalogue.successions
			.filter(({ from }) => from === place)
			.map((succession) => ({ place: placeView(catalogue, succession.to, succession.date), succession })),
		validFrom: spells[0]?.validFrom ?? null,
		validTo: spells.at(-1)?.validTo ?? null
	};
}

function isSettled(task: Task): boolean {
	return task.status === 'done' || task.status === 'cancelled';
}
