/** The worked examples of the product's rules, asked of the demo workspace. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, ROOT } from './terminal.ts';

const desk = openDesk();
beforeAll(async () => {
	expect((await desk.run('load', join(ROOT, 'db/demo'))).status).toBe(0);
});
afterAll(() => desk.remove());

describe('cotmoc value on the demo', () => {
	it.each([
		['coops_new', 'ke-sach', '2021', { value: 1 }],
		['coops_new', 'ke-sach', '2022-Q1', { value: 0, blank: null }],
		['coops_new', 'ke-sach', '2022-Q2', { value: 1, as_of: '2022-06-30' }],
		['coops_effective_rate', 'ke-sach', '2025', { value: 76, numerator: 19, denominator: 25 }],
		['coops_good_rate', 'ke-sach', '2024', { value: (100 * 9) / 19, numerator: 9, denominator: 19 }],
		['coops_ocop', 'ke-sach', '2024', { value: 4 }],
		['coops_hitech', 'ke-sach', '2024', { value: 1 }],
		['fa_inspection', 'krong-pa', '2022', { value: 100, numerator: 14, denominator: 14 }]
	])('%s at %s over %s', async (indicator, place, period, expected) => {
		expect(await desk.json('value', '--indicator', indicator, '--place', place, '--period', period)).toMatchObject(expected);
	});

	it('says for a person what, where, how much and how sure', async () => {
		const ask = ['value', '--indicator', 'coops_effective_rate', '--period', '2025'];
		const { out, err } = await desk.run(...ask, '--place', 'ke-sach');
		expect(out.split('\n')[0]).toMatch(/ · .*huyện Kế Sách/);
		expect(out.split('\n').slice(1, 3)).toEqual(['76% (19/25 HTX được xếp loại)', 'năm 2025']);
		expect(err).toBe('');
		expect(await desk.run(...ask, '--place', 'mh-suoi-may')).toMatchObject({
			status: 0,
			err: expect.stringMatching(/Suối Mây.*nằm ngoài/)
		});
		expect((await desk.run('scorecard', '--programme', 'kttt', '--place', 'mh-suoi-may')).status).toBe(1);
	});

	// Opening stock, what came new, closing stock: as the source states them.
	it.each([
		['fa_models', 5, 1, 6],
		['fa_coops', 8, 2, 10],
		['fa_branches', 1, 3, 4],
		['fa_groups', 24, 33, 57]
	])('%s: %i and %i new are %i', async (measure, opening, added, closing) => {
		const read = async (name: string, period: string) =>
			(await desk.json('value', '--measure', name, '--place', 'krong-pa', '--period', period))['value'];
		expect([await read(`${measure}_total`, '2021'), await read(`${measure}_new`, '2022'), await read(`${measure}_total`, '2022')]).toEqual([
			opening,
			added,
			closing
		]);
	});
});

describe('cotmoc scorecard on the demo', () => {
	it.each([
		['coops_new', '2022-06-30', 'on_track', 2, (5 * 546) / 1826],
		['coop_unions_new', '2022-06-30', 'on_track', 0, 546 / 1826],
		['coop_unions_new', '2025-06-30', 'on_track', 0, 1642 / 1826],
		['coop_unions_new', '2025-12-31', 'missed', 0, 1],
		['coops_effective_rate', '2025-12-31', 'met', 76, null],
		['coops_good_rate', '2024-12-31', 'not_yet', (100 * 9) / 19, null],
		['coops_ocop', '2024-12-31', 'meeting', 4, null],
		['coops_hitech', '2024-12-31', 'not_yet', 1, null]
	])('%s as of %s is %s', async (indicator, asOf, status, value, expected) => {
		const card = await desk.json('scorecard', '--programme', 'kttt', '--period', asOf.slice(0, 4), '--as-of', asOf);
		const rows = card['rows'] as readonly {
			indicator: { id: string };
			value: { value: number };
			verdict: { status: string; expected: number | null };
		}[];
		const row = rows.find((one) => one.indicator.id === indicator);
		expect([row?.verdict.status, row?.value.value]).toEqual([status, expect.closeTo(value, 9)]);
		expect(row?.verdict.expected ?? null).toEqual(expected === null ? null : expect.closeTo(expected, 9));
	});
});

describe('cotmoc check on the demo', () => {
	it('finds no error, and the broken identity that a person explained', async () => {
		const { errors, findings } = (await desk.json('check')) as { errors: number; findings: readonly { code: string; severity: string }[] };
		expect(errors).toBe(0);
		expect(findings).toContainEqual(expect.objectContaining({ code: 'identity_explained', severity: 'note' }));
	});
});
