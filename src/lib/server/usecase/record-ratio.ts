import { z } from 'zod';
import { refused, type Outcome } from '#lib/domain/outcome.ts';
import { ratioPartsOf } from '#lib/domain/ratio-parts.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import type { Doing } from './doing.ts';
import { figureFields, figureInput } from './record-figures.ts';
import { recordNew, type NewFigureFault } from './record-new.ts';
import { findIndicator } from './selection.ts';

/** k of n as a person accepted it; `whole` null where n is the number of places, which nobody enters. */
export const ratioInput = figureFields.pick({ place: true, period: true, status: true, document: true, note: true }).extend({
	indicator: z.string(),
	part: z.number(),
	whole: z.number().nullable()
});
export type RatioInput = z.infer<typeof ratioInput>;

export type RatioFault = NewFigureFault | { readonly code: 'ratio_not_entered' } | { readonly code: 'ratio_whole_missing' };

/** Records k and n of a ratio, each in its own measure, both or neither: see `recordNew`. */
export async function recordRatio(
	store: Store,
	{ indicator: id, part, whole, ...shared }: RatioInput,
	origin: string,
	doing: Doing
): Promise<Outcome<number, RatioFault>> {
	const indicator = findIndicator(await loadCatalogue(store.db), id);
	if (!indicator.ok) return indicator;
	const parts = ratioPartsOf(indicator.value.expression);
	if (parts === null || parts.part === null) return refused({ code: 'ratio_not_entered' });
	if (parts.kind === 'entered' && whole === null) return refused({ code: 'ratio_whole_missing' });
	const numbers = [{ ...parts.part, value: part }, ...(parts.kind === 'entered' ? [{ ...parts.whole, value: whole }] : [])];
	const inputs = numbers.map((number) => figureInput.parse({ ...shared, ...number, expected: null }));
	return recordNew(store, inputs, origin, doing);
}
