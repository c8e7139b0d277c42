import { allows, authorise, type DeedFault } from '#lib/domain/deed.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import type { Revision } from '#lib/domain/observation.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { parsePeriod, type Period, type PeriodCode } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import {
	buildEntrySheet,
	isEntered,
	measuresEntered,
	placesEntered,
	spanOf,
	periodsEntered,
	usualPeriod,
	type EntrySheet
} from '#lib/view/entry-sheet.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listRevisions } from '../store/observations.ts';
import type { Doing } from './doing.ts';
import { findProgramme, type SelectionFault } from './selection.ts';

export type EntryFault =
	| SelectionFault
	| DeedFault
	| { readonly code: 'entry_period_unknown'; readonly period: PeriodCode }
	/** Nothing of the programme is the actor's to enter in that period. */
	| { readonly code: 'entry_without_place' }
	| { readonly code: 'entry_without_measure'; readonly programme: string };

/** The grid of a programme's figures for one period, at the places whose figures the actor may write. */
export async function readEntry(
	store: Store,
	{
		programme: named,
		period: code,
		totals = false
	}: { readonly programme: string; readonly period?: string | undefined; readonly totals?: boolean },
	{ actor, today }: Pick<Doing, 'actor' | 'today'>
): Promise<Outcome<EntrySheet, EntryFault>> {
	const allowed = authorise(actor, 'figure.write');
	if (!allowed.ok) return allowed;
	const catalogue = await loadCatalogue(store.db);
	const found = findProgramme(catalogue, named);
	if (!found.ok) return found;
	const programme = found.value;
	const asked = periodAsked(catalogue, programme, code, today);
	if (!asked.ok) return asked;
	const measures = measuresEntered(catalogue, programme).flatMap(({ id, frequency }) => (frequency === asked.value.kind ? [id] : []));
	const ownPlaces = (at: Period) =>
		placesEntered(catalogue, programme, at, true).filter((place) =>
			allows(actor, 'figure.write', { tree: catalogue.tree, place, day: today })
		);
	// Whoever enters figures sees those that are not approved yet: the places are the own ones.
	const revisions = await listRevisions(store.db, { measures, places: ownPlaces(asked.value), drafts: true });
	// Nobody reports every day: without a choice the last day with figures is open.
	const period = code === undefined && asked.value.kind === 'day' ? (newestDay(revisions) ?? asked.value) : asked.value;
	const atRoot = revisions.some(({ place }) => place === programme.rootPlace);
	const listed = new Set<PlaceId>(placesEntered(catalogue, programme, period, atRoot));
	const places = ownPlaces(period).filter((place) => listed.has(place));
	if (places.length === 0) return refused({ code: 'entry_without_place' });
	return accepted(buildEntrySheet(catalogue, programme, { period, places, today, totals }, revisions));
}

function newestDay(revisions: readonly Revision[]): Period | null {
	const days = revisions.map(({ period }) => period).filter(({ kind }) => kind === 'day');
	return days.reduce<Period | null>((newest, one) => (newest === null || newest.start < one.start ? one : newest), null);
}

function periodAsked(
	catalogue: Catalogue,
	programme: Programme,
	code: string | undefined,
	today: Doing['today']
): Outcome<Period, EntryFault> {
	const usual = usualPeriod(catalogue, programme, today);
	if (usual === null) return refused({ code: 'entry_without_measure', programme: programme.name });
	if (code === undefined) return accepted(usual);
	const parsed = parsePeriod(code, programme.scheme);
	if (!parsed.ok) return parsed;
	const offered = { periods: periodsEntered(catalogue, programme, today), span: spanOf(programme) };
	return isEntered(offered, parsed.value) ? parsed : refused({ code: 'entry_period_unknown', period: parsed.value.code });
}

/** A programme as the list of entry grids names it. */
export interface EnteredProgramme {
	readonly id: string;
	readonly name: string;
	readonly nameEn: string | null;
}

/** The programmes in which the actor has something to enter, in their order. */
export async function listEntries(
	store: Store,
	{ actor, today }: Pick<Doing, 'actor' | 'today'>
): Promise<Outcome<readonly EnteredProgramme[], DeedFault>> {
	const allowed = authorise(actor, 'figure.write');
	if (!allowed.ok) return allowed;
	const catalogue = await loadCatalogue(store.db);
	const { tree } = catalogue;
	const entered = catalogue.programmes
		.toSorted((a, b) => a.order - b.order)
		.filter((programme) => {
			const period = usualPeriod(catalogue, programme, today);
			return (
				period !== null &&
				placesEntered(catalogue, programme, period, true).some((place) => allows(actor, 'figure.write', { tree, place, day: today }))
			);
		});
	return accepted(entered.map(({ id, name, nameEn }) => ({ id, name, nameEn })));
}
