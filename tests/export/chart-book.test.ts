/** Charts of the demo as workbooks, opened again: cells and the drawn ranges hold the numbers and labels of the same selection's JSON. */
import { readXlsx, type CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { placeNameOf } from '#lib/narrate/phrase.ts';
import { readChartOrder } from '#lib/server/usecase/chart-order.ts';
import { exportChart } from '#lib/server/usecase/export-chart.ts';
import { readIndicator, type IndicatorParameters } from '#lib/server/usecase/read-indicator.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { readPackage } from './office-package.ts';
import { openDemo, value } from './scorecards.ts';

const today = { today: day('2026-11-22') };
let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

interface Book {
	readonly sheet: IndicatorSheet;
	/** Below the table's head. */
	readonly body: readonly (readonly CellValue[])[];
	/** Of each drawn line or set of bars: its name, and the cells that its ranges hold. */
	readonly drawn: readonly { readonly name: string; readonly along: readonly CellValue[]; readonly values: readonly CellValue[] }[];
}

async function bookOf(kind: string, asked: IndicatorParameters): Promise<Book> {
	const { bytes } = value(
		await exportChart(demo.store, asked, value(readChartOrder({ kind, format: 'xlsx' })), {
			...today,
			locale: 'vi',
			now: '2026-11-22T01:30:45.678Z',
			boundaries: null
		})
	);
	const { sheet } = value(await readIndicator(demo.store, asked, today));
	const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
	// Every line above the table is one merged text.
	const head = rows.findIndex((row) => row.filter((cell) => cell !== null).length > 1);
	const file = readPackage(bytes);
	const series = file.names(/^xl\/charts\/chart\d+\.xml$/).flatMap((name) => [...file.text(name).matchAll(/<c:ser>.*?<\/c:ser>/gs)]);
	const drawn = series.map(([xml]) => {
		const ranges = [...xml.matchAll(/<c:f>[^<]*!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)<\/c:f>/g)].map(([, column = '', first, last]) =>
			rows.slice(Number(first) - 1, Number(last)).map((row) => row[column.charCodeAt(0) - 65] ?? null)
		);
		const [along = [], values = []] = ranges;
		return { name: /<c:v>([^<]*)<\/c:v>/.exec(xml)?.[1] ?? '', along, values };
	});
	return { sheet, body: rows.slice(head + 1), drawn };
}

const iso = (cell: CellValue | undefined) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
const COOPS = { indicator: 'coops_new', place: 'ke-sach', period: '2022-Q2' };

describe('a chart as a workbook', () => {
	it('of places has each with its number, in their order, and bars over those with a number', async () => {
		const { sheet, body, drawn } = await bookOf('ranking', { ...COOPS, indicator: 'coops_effective_rate' });
		const { ranking } = sheet;
		expect(ranking.length).toBeGreaterThan(10);
		expect(body.slice(0, ranking.length).map(([, name, number]) => [name, number])).toEqual(
			ranking.map(({ place, value: one }) => [placeNameOf(place, 'vi'), one.value ?? expect.any(String)])
		);
		const known = ranking.filter(({ value: one }) => one.value !== null);
		expect(drawn).toEqual([
			{
				name: 'Kết quả',
				along: known.map(({ place }) => placeNameOf(place, 'vi')),
				values: known.map(({ value: one }) => one.value)
			}
		]);
	});

	it('over time has each period with its day, and lines over days', async () => {
		const { sheet, body, drawn } = await bookOf('path', COOPS);
		const { series } = sheet.row;
		expect(body.slice(0, series.length).map(([, on, actual, planned]) => [iso(on), actual, planned])).toEqual(
			series.map((point) => [point.day, point.value.value, point.expected])
		);
		const [actual, plan] = drawn;
		expect(actual?.along.map(iso)).toEqual(series.map((point) => point.day));
		expect(actual?.values).toEqual(series.map((point) => point.value.value));
		expect([iso(plan?.along.at(-1)), plan?.values.at(-1)]).toEqual(['2025-12-31', 5]);
	});

	it('draws a stepped plan in steps: the eve of each step still has the value before', async () => {
		const { sheet, drawn } = await bookOf('path', { indicator: 'winter_sown_rate', place: 'trieu-son', period: '2022-09' });
		expect(sheet.row.target?.path.kind).toBe('steps');
		const plan = drawn.at(-1);
		expect(plan?.along.map((on, i) => [iso(on), plan.values[i]]).slice(2, 8)).toEqual([
			['2022-09-20', 9],
			['2022-09-29', 9],
			['2022-09-30', 25],
			['2022-10-14', 25],
			['2022-10-15', 60],
			['2022-10-30', 60]
		]);
	});

	it('leaves a gap where nobody reported, instead of a zero', async () => {
		const { sheet, body, drawn } = await bookOf('path', { indicator: 'coops_good_rate', place: 'ks-nhon-my', period: '2025' });
		const silent = sheet.row.series.filter((point) => point.value.value === null);
		expect(silent.length).toBeGreaterThan(0);
		expect(body.filter(([, , actual]) => typeof actual === 'string')).toHaveLength(silent.length);
		const lines = drawn.filter(({ name }) => name === 'Thực hiện');
		expect(lines.flatMap(({ values }) => values)).toEqual(
			sheet.row.series.flatMap((point) => (point.value.value === null ? [] : [point.value.value]))
		);
	});

	it('of named places has the word of each, and of one value what it stands against', async () => {
		const coverage = await bookOf('coverage', { indicator: 'winter_models', place: 'trieu-son', period: '2022-09' });
		const cells = coverage.sheet.coverage?.cells ?? [];
		expect(cells).toHaveLength(34);
		expect(coverage.body.slice(0, 34).map(([, name, , number]) => [name, number])).toEqual(
			cells.map(({ place, value: one }) => [placeNameOf(place, 'vi'), one?.value ?? expect.any(String)])
		);
		const { sheet, body } = await bookOf('bullet', COOPS);
		const { row } = sheet;
		expect(body[0]?.slice(1, 4)).toEqual([row.value.value, row.verdict.expected, row.verdict.goal]);
	});
});
