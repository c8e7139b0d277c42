import { z } from 'zod';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { ratioPartsOf, type EnteredPart } from '#lib/domain/ratio-parts.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import type { Doing } from './doing.ts';
import { readValue } from './read-value.ts';
import { figureFields, figureInput, recordTogether, type FigureFault } from './record-figures.ts';
import { findIndicator, type SelectionFault } from './selection.ts';

/** k of n as a person accepted it; `whole` null where n is the number of places, which nobody enters. */
export const ratioInput = figureFields.pick({ place: true, period: true, status: true, document: true, note: true }).extend({
	indicator: z.string(),
	part: z.number(),
	whole: z.number().nullable()
});
export type RatioInput = z.infer<typeof ratioInput>;

/** One number of the two that cannot be stored. */
export interface RefusedPart {
	readonly measure: string;
	/** What was to be stored, and what is. */
	readonly value: number;
	readonly standing: number | null;
	/** Null: `standing` is there already, entered or added up from the places below. */
	readonly fault: FigureFault | null;
}

export type RatioFault =
	| SelectionFault
	| { readonly code: 'ratio_not_entered' }
	| { readonly code: 'ratio_stands' }
	| { readonly code: 'ratio_whole_missing' }
	| { readonly code: 'ratio_refused'; readonly parts: readonly RefusedPart[] };

/**
 * Records k and n of a ratio, each in its own measure, both or neither. One that is stored already as written is left as it stands.
 * @returns how many figures were written
 */
export async function recordRatio(
	store: Store,
	{ indicator: id, part, whole, ...shared }: RatioInput,
	origin: string,
	doing: Doing
): Promise<Outcome<number, RatioFault>> {
	const catalogue = await loadCatalogue(store.db);
	const indicator = findIndicator(catalogue, id);
	if (!indicator.ok) return indicator;
	const parts = ratioPartsOf(indicator.value.expression);
	if (parts === null || parts.part === null) return refused({ code: 'ratio_not_entered' });
	if (parts.kind === 'entered' && whole === null) return refused({ code: 'ratio_whole_missing' });
	const numbers: readonly Omit<Asked, 'standing'>[] = [
		{ ...parts.part, value: part },
		...(parts.kind === 'entered' && whole !== null ? [{ ...parts.whole, value: whole }] : [])
	];
	const asked: Asked[] = [];
	for (const number of numbers) {
		const { measure, category, value } = number;
		const read = await readValue(store, {
			measure,
			...(category === null ? {} : { category }),
			place: shared.place,
			period: shared.period
		});
		if (!read.ok) return read;
		const standing = read.value.value.value;
		if (standing !== value) asked.push({ ...number, standing });
	}
	if (asked.length === 0) return refused({ code: 'ratio_stands' });
	// What stands may be a sum over places below, which a figure of the place itself would replace: nobody asked for that.
	const otherwise = asked.filter(({ standing }) => standing !== null);
	if (otherwise.length > 0) return refused({ code: 'ratio_refused', parts: otherwise.map((one) => refusedPart(catalogue, one, null)) });
	const inputs = asked.map(({ measure, category, value }) => figureInput.parse({ ...shared, measure, category, value, expected: null }));
	const done = await recordTogether(store, inputs, origin, doing);
	if (done.ok) return accepted(inputs.length);
	return refused({
		code: 'ratio_refused',
		parts: done.fault.flatMap(({ index, fault }) => {
			const one = asked[index];
			return one === undefined ? [] : [refusedPart(catalogue, one, fault)];
		})
	});
}

function refusedPart({ measure: known }: Catalogue, { measure, value, standing }: Asked, fault: FigureFault | null): RefusedPart {
	return { measure: known.get(measure)?.name ?? measure, value, standing, fault };
}

interface Asked extends EnteredPart {
	readonly value: number;
	readonly standing: number | null;
}
