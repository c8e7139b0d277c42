import type { PlaceId } from '#lib/domain/id.ts';
import { lastDay, parsePeriod } from '#lib/domain/period.ts';
import { placesOfLevel } from '#lib/domain/place-tree.ts';
import { ratioPartsOf, type EnteredPart } from '#lib/domain/ratio-parts.ts';
import type { Item } from '#lib/extract/item.ts';
import { programmeOf, type Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import { mostAlike, valueIn, type Choice, type Likeness, type PlaceChoice } from './figure-match.ts';
import { readValue } from './read-value.ts';
import { readStanding } from './standing-figure.ts';

/** One number of k of n: where it would be stored, what the text says in the unit of that measure, and what is stored. */
export interface RatioPart {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly value: number | null;
	readonly standing: number | null;
}

/** The ratio that a statement of k of n is about. */
export interface RatioMatch extends Choice {
	readonly shared: readonly string[];
	/** Null: k is counted from the figures of single places. */
	readonly part: RatioPart | null;
	/** Null: n is the number of places. */
	readonly whole: RatioPart | null;
	/** The n that the tree of places has, and its level; null where place or period is not known. */
	readonly places: { readonly level: string; readonly count: number } | null;
	/** The k that the store counts, where k is counted. */
	readonly counted: number | null;
}

/** The ratios of which both numbers, or k alone where n is a number of places, can be entered. */
export function enterableRatios({ indicators }: Pick<Catalogue, 'indicators'>): readonly Choice[] {
	return indicators.flatMap(({ id, name, unit, expression }) => {
		const parts = ratioPartsOf(expression);
		return parts === null || parts.part === null ? [] : [{ id, name, unit }];
	});
}

/** Names alike: the ratio's own, and that of what it counts. */
export function matchRatio(item: Item, catalogue: Catalogue, after: string): Likeness<Choice> | null {
	const named = catalogue.indicators.flatMap(({ id, name, unit, expression }): readonly Choice[] => {
		const parts = ratioPartsOf(expression);
		const counted = parts?.part ? catalogue.measure.get(parts.part.measure) : undefined;
		if (parts === null) return [];
		return [{ id, name, unit }, ...(counted === undefined ? [] : [{ id, name: counted.name, unit: counted.unit }])];
	});
	return item.denominator === null ? null : mostAlike(item, named, { after });
}

/** @param period canonical code */
export async function ratioOf(
	store: Store,
	catalogue: Catalogue,
	item: Item,
	{ thing, shared }: Likeness<Choice>,
	{ place, period }: { readonly place: PlaceChoice | null; readonly period: string | null }
): Promise<RatioMatch | null> {
	const indicator = catalogue.indicators.find(({ id }) => id === thing.id);
	const parts = indicator === undefined ? null : ratioPartsOf(indicator.expression);
	if (indicator === undefined || parts === null) return null;
	const where = place === null || period === null ? null : { place: place.id, period };
	const partOf = async (part: EnteredPart, value: number | null): Promise<RatioPart> => {
		const { id, name, unit } = catalogue.measure.get(part.measure) ?? { id: part.measure, name: part.measure, unit: '' };
		const category = part.category === null ? {} : { category: part.category };
		const read = where === null ? null : await readStanding(store, { measure: id, ...category, ...where });
		const told = part.category === null ? name : `${name}: ${part.category}`;
		return { id, name: told, unit, value: valueIn({ value, unit: item.unit }, unit), standing: read?.ok ? read.value : null };
	};
	const counts = parts.kind === 'of_places' && parts.part === null && where !== null;
	const read = counts ? await readValue(store, { indicator: indicator.id, ...where }) : null;
	const { scheme } = programmeOf(catalogue, indicator.programme);
	const span = period === null ? null : parsePeriod(period, scheme);
	return {
		id: indicator.id,
		name: indicator.name,
		unit: indicator.unit,
		shared,
		part: parts.part === null ? null : await partOf(parts.part, item.value),
		whole: parts.kind === 'entered' ? await partOf(parts.whole, item.denominator) : null,
		places:
			parts.kind === 'of_places' && place !== null && span?.ok === true
				? { level: parts.level, count: placesOfLevel(catalogue.tree, place.id as PlaceId, lastDay(span.value), parts.level).length }
				: null,
		counted: read?.ok ? read.value.value.numerator : null
	};
}
