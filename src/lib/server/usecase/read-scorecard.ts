import type { PlaceId } from '#lib/domain/id.ts';
import type { Note } from '#lib/domain/note.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { overlaps } from '#lib/domain/period.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { buildChoices, type Choices } from '#lib/view/choices.ts';
import { listedPlaces, scorecardNeeds } from '#lib/view/need.ts';
import { placeView, programmeView } from '#lib/view/part.ts';
import { buildScorecard } from '#lib/view/scorecard-assembly.ts';
import type { PlaceView, ProgrammeView, Scorecard, Selection } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import { lookUp, optionsOf, type Asked, type Today } from './asked.ts';
import { loadFacts } from './known-figures.ts';
import type { SelectionFault, SelectionParameters } from './selection.ts';
import { kept } from './view-cache.ts';

/** A scorecard with what its page shows beside it. */
export interface ScorecardPage {
	readonly scorecard: Scorecard;
	readonly choices: Choices;
	/** Of the programme as a whole, at the selected place or one it lists, in the selected period. */
	readonly notes: readonly Note[];
	readonly notePlaces: readonly PlaceView[];
	/** Its component programmes, in official order. */
	readonly children: readonly ProgrammeView[];
}

/** The targets of a programme at a place: where each stands, where it should stand by now. */
export async function readScorecard(
	store: Store,
	parameters: SelectionParameters,
	today: Today
): Promise<Outcome<ScorecardPage, SelectionFault>> {
	const asked = await lookUp(store, parameters, today);
	if (!asked.ok) return asked;
	const { catalogue, selection, version } = asked.value;
	const page = await kept(store.db, version, JSON.stringify(['scorecard', selection]), async () => {
		const notes = notesOf(catalogue, selection);
		const places = new Set(notes.flatMap(({ place }) => place ?? []));
		return {
			scorecard: await scorecardFor(store, asked.value, selection),
			choices: choicesOf(asked.value),
			notes,
			children: catalogue.programmes
				.filter(({ parent }) => parent === selection.programme)
				.toSorted((a, b) => a.order - b.order)
				.map(programmeView),
			notePlaces: [...places].map((place) => placeView(catalogue, place, selection.asOf))
		};
	});
	return accepted(page);
}

/** The scorecard of a selection that has been looked up. */
export async function scorecardFor(store: Store, asked: Pick<Asked, 'catalogue' | 'version'>, selection: Selection): Promise<Scorecard> {
	const { catalogue } = asked;
	const needs = scorecardNeeds(catalogue, selection);
	const facts = await loadFacts(store, catalogue, needs, selection.knownAt);
	return buildScorecard(catalogue, facts, selection, await optionsOf(store, asked, selection, needs));
}

/** What else could be selected. */
export function choicesOf({ catalogue, programme, selection, latest }: Asked): Choices {
	return buildChoices(catalogue, programme, { place: selection.place, day: selection.asOf }, latest.period);
}

function notesOf(catalogue: Catalogue, selection: Selection): readonly Note[] {
	const places = new Set<PlaceId | null>([null, selection.place, ...listedPlaces(catalogue, selection)]);
	return catalogue.notes.filter(
		(note) =>
			note.programme === selection.programme &&
			note.indicator === null &&
			places.has(note.place) &&
			(note.period === null || overlaps(note.period, selection.period))
	);
}
