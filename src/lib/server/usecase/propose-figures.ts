import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, parsePeriod, type Day, type Scheme } from '#lib/domain/period.ts';
import { nearestSpell } from '#lib/domain/place-tree.ts';
import type { Condition } from '#lib/domain/target.ts';
import type { Item } from '#lib/extract/item.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import type { DocumentFault } from '../import/document/fault.ts';
import { readDocument } from '../import/document/reader.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { matchMeasure, matchPlace, mostAlike, periodCodeOf, type Choice, type MeasureMatch, type PlaceChoice } from './figure-match.ts';
import { draftIndicator, type IndicatorDraft } from './indicator-draft.ts';
import { enterableRatios, matchRatio, ratioOf, type RatioMatch } from './ratio-match.ts';
import { readValue } from './read-value.ts';
import { standingFor, type TargetInput } from './write-target.ts';

export interface Proposal {
	readonly item: Item;
	readonly measure: MeasureMatch | null;
	/** The ratio that a reported k of n is about, as much as its measure or more. */
	readonly ratio: RatioMatch | null;
	readonly place: PlaceChoice | null;
	/** Canonical code. */
	readonly period: string | null;
	/** What the store holds for that measure, place and period; null: nothing, or something of the three is not known. */
	readonly standing: number | null;
	/** Of what is to be reached; null: it is reported. */
	readonly aim: (Aim & { readonly standing: StandingAim | null }) | null;
	/** The indicator to be made where none is alike. */
	readonly draft: IndicatorDraft | null;
}

/** The target in force that this one would take the place of. */
export interface StandingAim {
	readonly condition: Condition;
	readonly version: number;
	/** It says the same already. */
	readonly same: boolean;
}

/** A target as the statement sets it; null is what it does not say. */
export interface Aim {
	readonly indicator: MeasureMatch | null;
	readonly condition: TargetInput['condition'];
	readonly low: number | null;
	readonly high: number | null;
	readonly from: Day | null;
	readonly due: Day | null;
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
	readonly documents: readonly Choice[];
	readonly programmes: readonly Choice[];
}

/** More than a person looks through in one sitting. */
const MOST = 60;

/** The figures of a document beside what the workspace knows of them. Nothing is stored. */
export async function proposeFigures(
	store: Store,
	bytes: Uint8Array,
	{ today, from = 0 }: { readonly today: Day; readonly from?: number }
): Promise<Outcome<Proposals, DocumentFault>> {
	const read = await readDocument(bytes);
	if (!read.ok) return read;
	const { text, items, textless } = read.value;
	const catalogue = await loadCatalogue(store.db);
	const { measures: known, places: named, tree, indicators: judged, documents: cited, programmes, targets } = catalogue;
	const measures = known.map(({ id, name, unit, kind }) => ({ id, name, unit, kind }));
	const indicators = judged.map(({ id, name, unit }) => ({ id, name, unit }));
	const schemes = new Map(judged.map(({ id, programme }) => [id as string, programmes.find((one) => one.id === programme)?.scheme]));
	const aimedAt = new Set(targets.map(({ indicator, place }) => `${indicator} ${place}`));
	const offered = programmes.toSorted((a, b) => a.order - b.order).map(({ id, name }) => ({ id, name }));
	const documents = cited.map(({ id, title, number }) => ({ id, name: [number, title].filter(Boolean).join(' – ') }));
	const places = named.map(({ id, spells }) => ({
		id,
		name: nearestSpell(tree, id, today)?.name ?? id,
		names: spells.flatMap(({ type, name, aliases }) => [name, ...aliases].map((one) => ({ type, name: one })))
	}));
	const proposals: Proposal[] = [];
	for (const item of items.slice(from, from + MOST)) {
		const measure = matchMeasure(item, measures);
		const place = matchPlace(item.place, places);
		const period = periodCodeOf(item.by);
		const ofPlace = indicators.filter(({ id }) => place !== null && aimedAt.has(`${id} ${place.id}`));
		const aim = aimOf(item, period, [ofPlace, indicators], schemes);
		const alike = item.kind === 'actual' ? matchRatio(item, catalogue) : null;
		const nearer = alike !== null && alike.score >= (mostAlike(item, measures)?.score ?? 0) ? alike : null;
		const ratio = nearer === null ? null : await ratioOf(store, catalogue, item, nearer, { place, period });
		const known = aim === null ? (ratio ?? measure) : aim.indicator;
		proposals.push({
			item,
			measure,
			ratio,
			place,
			period,
			standing: await standingOf(store, measure, place, period),
			aim: aim === null ? null : { ...aim, standing: standingAim(catalogue, aim, place) },
			draft: known === null ? draftIndicator(item, { place: place?.id ?? null, period, today }, catalogue) : null
		});
	}
	const pieces = piecesOf(text, proposals, from);
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
		documents,
		programmes: offered
	});
}

const CONDITIONS: Readonly<Partial<Record<Item['comparator'], Aim['condition']>>> = {
	at_least: 'at_least',
	at_most: 'at_most',
	more_than: 'more_than',
	less_than: 'less_than',
	range: 'between'
};

function aimOf(
	item: Item,
	period: string | null,
	[ofPlace, all]: readonly [ofPlace: readonly Choice[], all: readonly Choice[]],
	schemes: ReadonlyMap<string, Scheme | undefined>
): Aim | null {
	if (item.kind !== 'target') return null;
	// Programmes name alike what they count alike: the place's own come first.
	const indicator = matchMeasure(item, ofPlace) ?? matchMeasure(item, all);
	const scheme = schemes.get(indicator?.id ?? '') ?? 'calendar';
	const span = period === null ? null : parsePeriod(period, scheme);
	return {
		indicator,
		condition: CONDITIONS[item.comparator] ?? 'exactly',
		low: item.low ?? indicator?.value ?? item.value,
		high: item.high,
		from: span?.ok === true ? span.value.start : null,
		due: span?.ok === true ? lastDay(span.value) : null
	};
}

function standingAim(catalogue: Catalogue, aim: Aim, place: PlaceChoice | null): StandingAim | null {
	const { indicator, due } = aim;
	if (indicator === null || place === null || due === null) return null;
	const standing = standingFor(catalogue, { indicator: indicator.id, place: place.id, due });
	if (standing === null) return null;
	const { condition, version, from } = standing;
	const numbers = condition.kind === 'between' ? [condition.low, condition.high] : ['value' in condition ? condition.value : null, null];
	return {
		condition,
		version,
		same: condition.kind === aim.condition && numbers[0] === aim.low && numbers[1] === aim.high && from === aim.from
	};
}

async function standingOf(
	store: Store,
	measure: MeasureMatch | null,
	place: PlaceChoice | null,
	period: string | null
): Promise<number | null> {
	if (measure === null || place === null || period === null) return null;
	const read = await readValue(store, { measure: measure.id, place: place.id, period });
	return read.ok ? read.value.value.value : null;
}

/** The text cut where a proposal begins and ends. */
function piecesOf(text: string, proposals: readonly Proposal[], from: number): readonly Piece[] {
	const points = [...text];
	const pieces: { text: string; proposal: number | null }[] = [];
	let at = 0;
	for (const [i, { item }] of proposals.entries()) {
		if (item.start < at) continue;
		pieces.push({ text: points.slice(at, item.start).join(''), proposal: null }, { text: item.span, proposal: from + i });
		at = item.end;
	}
	return [...pieces, { text: points.slice(at).join(''), proposal: null }];
}
