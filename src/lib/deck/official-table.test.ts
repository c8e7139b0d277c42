import { describe, expect, it } from 'vitest';
import { count, day, fiveCoopsRow, rate, value, verdict } from '../charts/fixtures.ts';
import type { ScorecardRow } from '../view/scorecard.ts';
import { OFFICIAL_COLUMNS, officialTable, type OfficialColumnKey } from './official-table.ts';
import { scorecardOf } from './fixtures.ts';

const coops: ScorecardRow = { ...fiveCoopsRow, illustrative: false };

function cell(row: ScorecardRow, key: OfficialColumnKey, locale: 'vi' | 'en' = 'vi') {
	const table = officialTable(scorecardOf([row]), locale);
	return table.rows[0]?.cells[OFFICIAL_COLUMNS.indexOf(key)];
}

describe('the official table', () => {
	it('has the official columns in the official order', () => {
		expect(officialTable(scorecardOf([coops]), 'vi').columns.map(({ label }) => label)).toEqual([
			'STT',
			'Chỉ tiêu',
			'ĐVT',
			'Kế hoạch',
			'Thực hiện',
			'Luỹ kế',
			'So với KH (%)',
			'So cùng kỳ',
			'Ghi chú'
		]);
	});

	it('fills the width of the page', () => {
		const widths = officialTable(scorecardOf([coops]), 'vi').columns.map(({ width }) => width);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
	});

	const target = coops.target!;
	const minus = { ...coops, comparison: { ofGoal: 0.955, change: -2 } };
	const points = { ...coops, indicator: rate, comparison: { ofGoal: 1.2, change: 3.2 } };
	const estimated = { ...coops, value: { ...coops.value, estimate: true } };
	const band = { ...coops, indicator: rate, target: { ...target, condition: { kind: 'between', low: 70, high: 80 } } } as const;
	const deed = { ...coops, target: { ...target, condition: { kind: 'done_by' }, due: day('2022-06-30') } } as const;
	const half = { ...coops, target: { ...target, condition: { kind: 'at_least', value: 7.5 } }, verdict: verdict('behind', 7.5) } as const;

	it.each([
		['a minimum as its bare number', coops, 'plan', '5', 5],
		['a plan as it was set', half, 'plan', '7,5', 7.5],
		['a band as its range', band, 'plan', '70–80%', 5],
		['a deed as its day', deed, 'plan', '30/06/2022', null],
		['nothing assigned as an empty plan', { ...coops, target: null }, 'plan', '', null],
		['the value to date', coops, 'cumulative', '3', 3],
		['an estimate as one', estimated, 'cumulative', 'ước 3', 3],
		['a true zero as a dash with its number', { ...coops, value: value(0) }, 'cumulative', '-', 0],
		['not reported as an empty cell', { ...coops, value: value(null) }, 'cumulative', '', null],
		['not available as dots', { ...coops, value: value(null, null, 'not_available') }, 'cumulative', '…', null],
		['not applicable as x', { ...coops, value: value(null, null, 'not_applicable') }, 'cumulative', 'x', null],
		['the share of the plan', minus, 'ofPlan', '95,5%', 0.955],
		['no share of a ceiling', { ...coops, comparison: { ofGoal: null, change: null } }, 'ofPlan', 'x', null],
		['a fall with its sign', minus, 'change', '−2', -2],
		['a change of a percentage in points', points, 'change', '+3,2 điểm %', 3.2]
	] as const)('prints %s', (_, row, key, text, number) => {
		expect(cell(row, key)).toMatchObject({ text, value: number });
	});

	it('writes numbers of English readers with a point', () => {
		expect(cell(minus, 'ofPlan', 'en')?.text).toBe('95.5%');
	});

	it('says in the note what the number rests on', () => {
		const row = { ...coops, indicator: rate, value: value(76, [19, 25]), illustrative: true };
		expect(cell(row, 'note')).toMatchObject({
			text: expect.stringMatching(/^đúng tiến độ; 19\/25 HTX; .*số liệu minh hoạ$/),
			status: 'on_track'
		});
	});

	it('lists the worst first, or in the programme’s order', () => {
		const behind = { ...coops, key: 'late', indicator: { ...count, name: 'Chậm' }, verdict: verdict('behind', 5) };
		const card = scorecardOf([coops, behind]);
		expect(officialTable(card, 'vi').rows.map(({ key }) => key)).toEqual(['late', coops.key]);
		expect(officialTable(card, 'vi', { order: 'programme' }).rows.map(({ key }) => key)).toEqual([coops.key, 'late']);
	});
});
