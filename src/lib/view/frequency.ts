import type { Indicator } from '../domain/indicator.ts';
import { measuresIn } from '../domain/measure-context.ts';
import { isRegular, type PeriodKind, type RegularKind } from '../domain/period.ts';
import type { Catalogue } from './catalogue.ts';

/** From the finest to the coarsest. */
const FREQUENCIES: readonly RegularKind[] = ['day', 'month', 'quarter', 'half', 'year'];

/** The finest period kind in which the indicator's measures are reported; `year` when none has a regular one. */
export function frequencyOf(catalogue: Catalogue, indicator: Pick<Indicator, 'expression'>): PeriodKind {
	const kinds = [...measuresIn(indicator.expression)].map((measure) => catalogue.measure.get(measure)?.frequency);
	return FREQUENCIES.find((kind) => kinds.includes(kind)) ?? kinds.find((kind) => kind !== undefined) ?? 'year';
}

/** The regular kind to step through time in: terms, seasons and runs of months have no regular next one. */
export function stepOf(frequency: PeriodKind): RegularKind {
	if (isRegular(frequency)) return frequency;
	return frequency === 'term' ? 'year' : 'month';
}

/** The next coarser kind, or null after the year. */
export function coarser(kind: RegularKind): RegularKind | null {
	return FREQUENCIES[FREQUENCIES.indexOf(kind) + 1] ?? null;
}
