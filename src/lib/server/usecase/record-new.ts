import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import type { Doing } from './doing.ts';
import { recordTogether, type FigureFault, type FigureInput } from './record-figures.ts';
import type { SelectionFault } from './selection.ts';
import { readStanding } from './standing-figure.ts';

/** One figure that cannot be stored. */
export interface RefusedFigure {
	/** Its measure's name. */
	readonly measure: string;
	/** What was to be stored, and what is. */
	readonly value: number | null;
	readonly standing: number | null;
	/** Null: `standing` is there already, entered or added up from the places below. */
	readonly fault: FigureFault | null;
}

export type NewFigureFault =
	SelectionFault | { readonly code: 'figures_stand' } | { readonly code: 'figures_refused'; readonly parts: readonly RefusedFigure[] };

/**
 * Records figures that were read somewhere, all of them or none, and none over another of the same place and period. One that stands
 * already with the same number is left as it is.
 * @returns how many were written
 */
export async function recordNew(
	store: Store,
	inputs: readonly FigureInput[],
	origin: string,
	doing: Doing
): Promise<Outcome<number, NewFigureFault>> {
	const asked: { readonly input: FigureInput; readonly standing: number | null }[] = [];
	for (const input of inputs) {
		const { measure, category, place, period } = input;
		const read = await readStanding(store, { measure, ...(category === null ? {} : { category }), place, period });
		if (!read.ok) return read;
		if (read.value === null || read.value !== input.value) asked.push({ input, standing: read.value });
	}
	if (asked.length === 0) return refused({ code: 'figures_stand' });
	const { measures } = await loadCatalogue(store.db);
	const refusedFigure = ({ input, standing }: (typeof asked)[number], fault: FigureFault | null): RefusedFigure => ({
		measure: measures.find(({ id }) => id === input.measure)?.name ?? input.measure,
		value: input.value,
		standing,
		fault
	});
	// What stands may be a sum over places below, which a figure of the place itself would replace: nobody asked for that.
	const otherwise = asked.filter(({ standing }) => standing !== null);
	if (otherwise.length > 0) return refused({ code: 'figures_refused', parts: otherwise.map((one) => refusedFigure(one, null)) });
	const done = await recordTogether(
		store,
		asked.map(({ input }) => ({ ...input, expected: null })),
		origin,
		doing
	);
	if (done.ok) return accepted(asked.length);
	return refused({
		code: 'figures_refused',
		parts: done.fault.flatMap(({ index, fault }) => {
			const one = asked[index];
			return one === undefined ? [] : [refusedFigure(one, fault)];
		})
	});
}
