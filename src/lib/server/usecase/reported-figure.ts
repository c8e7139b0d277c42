import { isChangeAlone, type Surroundings } from '#lib/extract/aims.ts';
import { PLACE_NOUNS } from '#lib/extract/nouns.ts';
import { reportedValue, type Item } from '#lib/extract/item.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import { matchMeasure, mostAlike, sortOf, type MeasureMatch, type PlaceChoice } from './figure-match.ts';
import { matchRatio, ratioOf, type RatioMatch } from './ratio-match.ts';
import { readStanding } from './standing-figure.ts';

/** What a reported figure would be stored as. */
export interface Reported {
	readonly measure: MeasureMatch | null;
	/** The ratio that a reported k of n is about, as much as its measure or more. */
	readonly ratio: RatioMatch | null;
	/** What the store holds for that measure, place and period; null: nothing, or something of the three is not known. */
	readonly standing: number | null;
	/** Why it cannot be stored as one figure; null: it can. */
	readonly hindrance: Hindrance | null;
}

export const NOT_REPORTED: Reported = { measure: null, ratio: null, standing: null, hindrance: null };

type Hindrance =
	/** It says by how much something differs, not what it came to; or its number could not be read. */
	| { readonly kind: 'change_alone' | 'number_unread' }
	/** A percentage that is worked out from figures, with what it is now; nobody enters it. */
	| { readonly kind: 'worked_out'; readonly name: string; readonly value: number | null };

interface Where {
	readonly place: PlaceChoice | null;
	/** Canonical code. */
	readonly period: string | null;
}

/** What a figure would be stored as, beside what is stored. */
export async function reportOf(store: Store, catalogue: Catalogue, told: Item, around: Surroundings, where: Where): Promise<Reported> {
	const item = { ...told, value: reportedValue(told) };
	if (item.value === null) return { ...NOT_REPORTED, hindrance: { kind: 'number_unread' } };
	if (isChangeAlone(item, around)) return { ...NOT_REPORTED, hindrance: { kind: 'change_alone' } };
	const { after } = around;
	const alike = matchRatio(item, catalogue, after);
	const measures = item.form === 'milestone' ? catalogue.measures.filter(holdsDeeds) : catalogue.measures;
	const measure = matchMeasure(item, measures, { after });
	const nearer = alike !== null && alike.score >= (mostAlike(item, measures, { after })?.score ?? 0) ? alike : null;
	return {
		measure,
		ratio: nearer === null ? null : await ratioOf(store, catalogue, item, nearer, where),
		standing: await standingOf(store, measure === null ? null : { measure: measure.id }, where),
		hindrance: measure === null && sortOf(item) === 'percent' ? await workedOut(store, catalogue, item, after, where) : null
	};
}

/** That one place came so far is no count of places: `Số xã đạt chuẩn` holds no deed. */
function holdsDeeds({ unit }: { readonly unit: string | null }): boolean {
	return unit === null || !PLACE_NOUNS.has(unit.toLowerCase());
}

async function workedOut(store: Store, { indicators }: Catalogue, item: Item, after: string, where: Where): Promise<Hindrance | null> {
	const indicator = matchMeasure(item, indicators, { after });
	if (indicator === null) return null;
	return { kind: 'worked_out', name: indicator.name, value: await standingOf(store, { indicator: indicator.id }, where) };
}

async function standingOf(
	store: Store,
	subject: { readonly measure: string } | { readonly indicator: string } | null,
	{ place, period }: Where
): Promise<number | null> {
	if (subject === null || place === null || period === null) return null;
	const read = await readStanding(store, { ...subject, place: place.id, period });
	return read.ok ? read.value : null;
}
