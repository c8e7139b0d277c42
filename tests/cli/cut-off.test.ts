/** A district whose quarters close on the 14th (decree 09/2019/NĐ-CP), with windows written in calendar dates as documents write them. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDesk, ROOT } from './terminal.ts';

const desk = openDesk();
beforeAll(async () => {
	expect(await desk.run('load', join(ROOT, 'tests/packages/cut-off'))).toMatchObject({ status: 0, err: '' });
});
afterAll(() => desk.remove());

it.each([
	['classes', '2022-Q1', 2, '2022-03-14'],
	['classes', '2022-Q2', 3, '2022-06-14'],
	['classes', '2022', 8, '2022-12-14'],
	['spent', '2022-S1', 30, '2022-06-14']
])('%s in %s is %d, to the day %s', async (indicator, period, value, asOf) => {
	expect(await desk.json('value', '--indicator', indicator, '--place', 'd', '--period', period)).toMatchObject({ value, as_of: asOf });
});

it.each([
	// The first quarter began in the December before: its two classes count. 8 × 182/365 days.
	['2022-Q2', 5, 'on_track', (8 * 182) / 365],
	['2022', 8, 'met', 8]
])('a year’s target stands in %s at %d, %s', async (period, value, status, expectedByNow) => {
	const scorecard = await desk.run('scorecard', '--programme', 'plan', '--place', 'd', '--period', period, '--format', 'json');
	const [row] = JSON.parse(scorecard.out).rows;
	expect(row).toMatchObject({ value: { value }, verdict: { status } });
	expect(row.verdict.expected).toBeCloseTo(expectedByNow, 9);
});
