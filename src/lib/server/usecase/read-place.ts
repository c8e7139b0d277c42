import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Period } from '#lib/domain/period.ts';
import { ancestorsAt } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { buildChoices } from '#lib/view/choices.ts';
import { scorecardNeeds } from '#lib/view/need.ts';
import { buildPlaceSheet, placeSelections, type PlaceSheet } from '#lib/view/place-sheet.ts';
import type { MapView, ScorecardOptions } from '#lib/view/scorecard.ts';
import type { PlaceId, ProgrammeId } from '#lib/domain/id.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { readVersion } from '../store/state.ts';
import { latestOf, lookUp, optionsOf, type Today } from './asked.ts';
import { loadFacts } from './known-figures.ts';
import { findPlace, type SelectionFault, type SelectionParameters } from './selection.ts';
import { kept } from './view-cache.ts';

export interface PlacePage {
	readonly sheet: PlaceSheet;
	/** Those of the programme with the newest figures there. */
	readonly periods: readonly (readonly Period[])[];
	readonly view: MapView;
}

export interface PlaceParameters extends SelectionParameters {
	readonly place: string;
}

/** One place across all programmes that cover it. A left-out period is that of the programme with the newest figures. */
export async function readPlace(store: Store, parameters: PlaceParameters, { today }: Today): Promise<Outcome<PlacePage, SelectionFault>> {
	const version = await readVersion(store.db);
	const catalogue = await loadCatalogue(store.db);
	const place = findPlace(catalogue, parameters.place);
	if (!place.ok) return place;
	const leading = await leadingProgramme(store, catalogue, place.value, version, today);
	if (leading === null) return refused({ code: 'workspace_empty' });
	const asked = await lookUp(store, { ...parameters, group: undefined, programme: leading.id }, { today }, { anywhere: true });
	if (!asked.ok) return asked;
	const { selection, latest } = asked.value;
	const sheet = await kept(store.db, version, JSON.stringify(['place', selection]), async () => {
		const selections = placeSelections(catalogue, selection);
		const needs = selections.flatMap((one) => scorecardNeeds(catalogue, one));
		const facts = await loadFacts(store, catalogue, needs, selection.knownAt);
		const options = new Map<ProgrammeId, ScorecardOptions>();
		for (const one of selections)
			options.set(one.programme, await optionsOf(store, { catalogue, version }, one, scorecardNeeds(catalogue, one)));
		return buildPlaceSheet(catalogue, facts, selection, (programme) => options.get(programme) ?? {});
	});
	const { periods } = buildChoices(catalogue, leading, { place: place.value, day: selection.asOf }, latest.period);
	return accepted({ sheet, periods, view: selection.view });
}

/** Of the programmes that cover the place the one with the newest figures; of none, the first of all lends its period. */
async function leadingProgramme(
	store: Store,
	catalogue: Catalogue,
	place: PlaceId,
	version: number,
	today: Today['today']
): Promise<Programme | null> {
	const lineage = new Set([place, ...ancestorsAt(catalogue.tree, place, today)]);
	const covering = catalogue.programmes.filter(({ rootPlace }) => lineage.has(rootPlace));
	let leading: { readonly programme: Programme; readonly day: string } | null = null;
	for (const programme of covering.length > 0 ? covering : catalogue.programmes.slice(0, 1)) {
		const { day } = await latestOf(store, catalogue, programme, version, today);
		if (leading === null || day > leading.day) leading = { programme, day };
	}
	return leading?.programme ?? null;
}
