import { describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { FigureEntry } from '#lib/domain/entry.ts';
import { placeTree } from '#lib/domain/place-tree.ts';
import { measureOf, observe, placeOf } from '#lib/domain/sample.ts';
import { MACHINE } from './doing.ts';
import { planFigures } from './figure-plan.ts';

const coops = measureOf('coops', { min: 0 });
const catalogue = {
	tree: placeTree([
		placeOf('d', 'district', null),
		placeOf('old', 'commune', 'd', { validTo: day('2025-06-30') }),
		placeOf('new', 'commune', 'd', { validFrom: day('2025-07-01') })
	]),
	measure: new Map([[coops.id, coops]])
};
const BY = { actor: MACHINE, today: day('2026-01-05'), guard: () => null };

/** `value` null: taken back. */
function entry(place: string, code: string, value: number | null, expected: number | null = null): FigureEntry {
	const said = observe('coops', place, code, value ?? 0);
	return { ...said, ...(value === null ? { value, blank: 'not_reported' as const } : {}), expected };
}

const plan = (entries: readonly FigureEntry[], standing: Parameters<typeof planFigures>[2] = []) =>
	planFigures(catalogue, entries, standing, BY).map((one) => (one.ok ? one.value.write : one.fault.code));

describe('what becomes of entries', () => {
	it.each([
		['a place that had ended', [entry('old', '2025-Q3', 1)], ['figure_place_absent']],
		['a place that was not founded', [entry('new', '2025-Q2', 1)], ['figure_place_absent']],
		['a place that ended within the period', [entry('old', '2025', 1)], [true]],
		['a new year over a new quarter', [entry('new', '2026-Q1', 1), entry('new', '2026', 4)], [true, 'figure_overlaps']],
		['the same days at another place', [entry('new', '2025-Q3', 1), entry('old', '2025', 4)], [true, true]],
		['something taken back that nobody entered', [entry('new', '2026-Q1', null)], [false]]
	])('%s', (_, entries, expected) => {
		expect(plan(entries)).toEqual(expected);
	});

	it('quarters may take the place of a year that is taken back with them', () => {
		const year = observe('coops', 'new', '2026', 9, { sequence: 7 });
		expect(plan([entry('new', '2026-Q1', 2)], [year])).toEqual(['figure_overlaps']);
		expect(plan([entry('new', '2026-Q1', 2), entry('new', '2026', null, 7)], [year])).toEqual([true, true]);
	});

	it('what a writer did not see is a conflict, unless both say the same', () => {
		const standing = observe('coops', 'new', '2026-Q1', 5, { sequence: 8 });
		expect(plan([entry('new', '2026-Q1', 6, 7)], [standing])).toEqual(['figure_conflict']);
		expect(plan([entry('new', '2026-Q1', 6, null)], [standing])).toEqual(['figure_conflict']);
		expect(plan([entry('new', '2026-Q1', 6, 8)], [standing])).toEqual([true]);
		expect(plan([entry('new', '2026-Q1', 5, 7)], [standing])).toEqual([false]);
		expect(plan([entry('new', '2026-Q1', 6, 7)])).toEqual(['figure_conflict']);
	});
});
