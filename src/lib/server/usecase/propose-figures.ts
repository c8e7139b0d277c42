import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { lastDay, parsePeriod, type Day } from '#lib/domain/period.ts';
import { existsDuring, levelsOf, type PlaceTree } from '#lib/domain/place-tree.ts';
import { surroundings } from '#lib/extract/aims.ts';
import { clauseAt, clausesOf, type ClausePart } from '#lib/extract/clauses.ts';
import { leavesPeriodOpen, type Item } from '#lib/extract/item.ts';
import type { Store } from '../db.ts';
import type { DocumentFault } from '../import/document/fault.ts';
import { readDocument } from '../import/document/reader.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { leavesPlaceTo, matchPlace, periodCodeOf, type Choice, type PlaceChoice } from './figure-match.ts';
import { draftIndicator, type IndicatorDraft } from './indicator-draft.ts';
import { enterableRatios } from './ratio-match.ts';
import { placeChoices } from './place-choices.ts';
import { NOT_REPORTED, reportOf, type Reported } from './reported-figure.ts';
import { aimOf, type Aim } from './target-aim.ts';

export interface Proposal extends Reported {
	readonly item: Item;
	/** Where in the document it stands, the outermost first; empty: under no heading. */
	readonly clause: readonly ClausePart[];
	/** Which of place and period the text left out and a person chose for the whole of it. */
	readonly filled: { readonly place: boolean; readonly period: boolean };
	readonly place: PlaceChoice | null;
	/** Canonical code. */
	readonly period: string | null;
	/** Of what is to be reached; null: it is reported. */
	readonly aim: Aim | null;
	/** The indicator to be made where none is alike. */
	readonly draft: IndicatorDraft | null;
}

/** A stretch of the text, and the proposal that was read from it, counted from 0. */
export interface Piece {
	readonly text: string;
	readonly proposal: number | null;
}

export interface Proposals {
	readonly pieces: readonly Piece[];
	readonly text: string;
	/** Numbers of the pages of a PDF on which no words stand. */
	readonly textless: readonly number[];
	/** How many there are, and how many stand before the first that is shown. */
	readonly all: number;
	readonly from: number;
	readonly proposals: readonly Proposal[];
	readonly measures: readonly Choice[];
	/** Indicators of k of n whose numbers can be entered. */
	readonly ratios: readonly Choice[];
	readonly places: readonly PlaceChoice[];
	readonly indicators: readonly Choice[];
	/** Levels of places, outermost first. */
	readonly levels: readonly string[];
	readonly documents: readonly Choice[];
	readonly programmes: readonly Choice[];
}

/** Place and period of what a text says without naming them, as a person chose them; null: left open. */
export interface Common {
	/** Id. */
	readonly place: string | null;
	/** Canonical code. */
	readonly period: string | null;
}

/** More than a person looks through in one sitting. */
const MOST = 60;
const OPEN: Common = { place: null, period: null };

/** The figures of a document beside what the workspace knows of them. Nothing is stored. */
export async function proposeFigures(
	store: Store,
	bytes: Uint8Array,
	{ today, from = 0, common = OPEN }: { readonly today: Day; readonly from?: number; readonly common?: Common }
): Promise<Outcome<Proposals, DocumentFault>> {
	const read = await readDocument(bytes);
	if (!read.ok) return read;
	const { text, items, textless } = read.value;
	const catalogue = await loadCatalogue(store.db);
	const { measures: known, places: named, tree, indicators: judged, documents: cited, programmes } = catalogue;
	const measures = known.map(({ id, name, unit, kind }) => ({ id, name, unit, kind }));
	const indicators = judged.map(({ id, name, unit }) => ({ id, name, unit }));
	const offered = programmes.toSorted((a, b) => a.order - b.order).map(({ id, name }) => ({ id, name }));
	const documents = cited.map(({ id, title, number }) => ({ id, name: [number, title].filter(Boolean).join(' – ') }));
	const places = placeChoices(named, tree, today);
	const general = places.find(({ id }) => id === common.place) ?? null;
	const points = [...text];
	const clauses = clausesOf(text);
	const proposals: Proposal[] = [];
	for (const item of items.slice(from, from + MOST)) {
		const filled = {
			place: general !== null && leavesPlaceTo(item.place, general),
			period: leavesPeriodOpen(item) && common.period !== null
		};
		const period = filled.period ? common.period : periodCodeOf(item.by);
		const where = { place: filled.place ? general : matchPlace(item.place, places, stoodIn(tree, period, today)), period };
		const around = surroundings(points, item);
		const aim = await aimOf(store, catalogue, item, around, where);
		const reported = aim === null ? await reportOf(store, catalogue, item, around, where) : NOT_REPORTED;
		const known = aim === null ? (reported.ratio ?? reported.measure ?? reported.hindrance) : aim.indicator;
		const told = { ...where, place: where.place?.id ?? null, today };
		const drafted = aim === null ? { item } : aim.drafted;
		proposals.push({
			item,
			clause: clauseAt(clauses, item.start),
			...reported,
			...where,
			filled,
			aim,
			draft: known === null ? draftIndicator(drafted.item, { ...told, ...drafted }, catalogue) : null
		});
	}
	const pieces = piecesOf(points, proposals, from);
	return accepted({
		pieces,
		text,
		textless,
		from,
		all: items.length,
		proposals,
		measures,
		ratios: enterableRatios(catalogue),
		places,
		indicators,
		levels: levelsOf(tree),
		documents,
		programmes: offered
	});
}

/** Whether a place existed in a period; today where none is known. */
function stoodIn(tree: PlaceTree, period: string | null, today: Day): (place: string) => boolean {
	const parsed = period === null ? null : parsePeriod(period, 'calendar');
	const [first, last] = parsed?.ok === true ? [parsed.value.start, lastDay(parsed.value)] : [today, today];
	return (place) => existsDuring(tree, place as PlaceId, first, last);
}

/** The text cut where a proposal begins and ends. */
function piecesOf(points: readonly string[], proposals: readonly Proposal[], from: number): readonly Piece[] {
	const pieces: { text: string; proposal: number | null }[] = [];
	let at = 0;
	for (const [i, { item }] of proposals.entries()) {
		if (item.start < at) continue;
		pieces.push({ text: points.slice(at, item.start).join(''), proposal: null }, { text: item.span, proposal: from + i });
		at = item.end;
	}
	return [...pieces, { text: points.slice(at).join(''), proposal: null }];
}
