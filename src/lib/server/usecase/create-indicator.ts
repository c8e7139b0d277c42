import { z } from 'zod';
import type { DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { withoutMarks } from '#lib/format/fold.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { changeRows, type RowChange, type RowFault } from './change-rows.ts';
import type { Doing } from './doing.ts';

/** What its figures are: happened in the period; stands at its end; k of n; or a rate that somebody worked out, which cannot be added. */
const INDICATOR_KINDS = ['flow', 'stock', 'share', 'rate'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

const DIRECTIONS = ['up', 'down', 'none'] as const;

/** Kinds of period that figures are reported in. */
export const FREQUENCIES = ['year', 'half', 'quarter', 'month'] as const;

/** An indicator with what it is counted by, as somebody names it who has a sentence before them. */
export const indicatorInput = z.object({
	programme: z.string(),
	name: z.string().trim().max(300),
	unit: z.string().trim().max(60),
	kind: z.enum(INDICATOR_KINDS),
	direction: z.enum(DIRECTIONS),
	frequency: z.enum(FREQUENCIES),
	/** What the two numbers of k of n are called. */
	part: z.string(),
	whole: z.string()
});
export type IndicatorInput = z.infer<typeof indicatorInput>;

export type IndicatorFault = DeedFault | RowFault | { readonly code: 'indicator_name_missing' };

/** The ids given; `measure` is what is reported first: the count, or the k of k of n. */
export interface CreatedIndicator {
	readonly indicator: string;
	readonly measure: string;
}

/** Adds an indicator and its measures to the tables of a programme, all or nothing, under the tables' own checks. */
export async function createIndicator(
	store: Store,
	input: IndicatorInput,
	doing: Doing
): Promise<Outcome<CreatedIndicator, IndicatorFault>> {
	if (input.name === '') return refused({ code: 'indicator_name_missing' });
	const { indicators, measures } = await loadCatalogue(store.db);
	const id = keyOf(input.name, new Set([...indicators, ...measures].map((one) => one.id as string)));
	const counted = measuresOf(id, input);
	const [first = id, second] = counted.map(({ cells }) => cells['id'] ?? '');
	const indicator: RowChange['cells'] = {
		id,
		programme: input.programme,
		name: input.name,
		expression: second === undefined ? first : `100 * ${first} / ${second}`,
		unit: input.kind === 'share' ? '%' : input.unit,
		direction: input.direction
	};
	const done = await changeRows(store, [...counted, { table: 'indicators', at: null, cells: indicator }], doing);
	return done.ok ? accepted({ indicator: id, measure: first }) : done;
}

function measuresOf(
	id: string,
	{ name, unit, kind, frequency, part, whole }: IndicatorInput
): readonly (RowChange & { readonly cells: Record<string, string> })[] {
	const measure = (key: string, words: string, cells: Record<string, string> = {}) => ({
		table: 'measures' as const,
		at: null,
		cells: { id: key, name: words, unit, kind: kind === 'flow' ? 'increment' : 'level', over_places: 'sum', frequency, min: '0', ...cells }
	});
	if (kind !== 'share') return [measure(id, name, kind === 'rate' ? { over_places: 'none', decimals: '1' } : {})];
	const things = unit.startsWith('%') ? '' : unit;
	return [measure(`${id}_part`, part, { unit: things }), measure(`${id}_whole`, whole, { unit: things })];
}

/** As long as a key may be and still be read. */
const LONGEST_KEY = 40;

/** `Sân vận động mini` → `san_van_dong_mini`; with a number where somebody has that key. */
function keyOf(name: string, taken: ReadonlySet<string>): string {
	const words =
		withoutMarks(name)
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? [];
	const key = words
		.join('_')
		.slice(0, LONGEST_KEY)
		.replace(/^(?=\d|$)/, 'i')
		.replace(/_$/, '');
	const others = (candidate: string): boolean => [candidate, `${candidate}_part`, `${candidate}_whole`].some((one) => taken.has(one));
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? key : `${key}_${number}`;
		if (!others(candidate)) return candidate;
	}
}
