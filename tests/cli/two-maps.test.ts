/** A province in the year in which its districts ended and two of its communes became one: what is asked of which places, and what they said. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, ROOT } from './terminal.ts';

const desk = openDesk();
beforeAll(async () => {
	expect(await desk.run('load', join(ROOT, 'tests/packages/two-maps'))).toMatchObject({ status: 0, err: '' });
});
afterAll(() => desk.remove());

interface Row {
	readonly target: { readonly id: string } | null;
	readonly verdict: { readonly status: string };
	readonly eachPlace: { readonly passing: number; readonly total: number } | null;
	readonly lastMeeting: { readonly meeting: string } | null;
	readonly indicator: { readonly id: string };
}

async function scorecard(
	programme: string,
	place: string,
	period: string
): Promise<{ readonly rows: readonly Row[]; readonly completeness: unknown }> {
	const answer = await desk.run('scorecard', '--programme', programme, '--place', place, '--period', period, '--format', 'json');
	return JSON.parse(answer.out);
}

describe('a target for each commune', () => {
	it.each([
		['a', '2025-Q1', ['each-2024 met', 'each-2025 met']],
		['b', '2025-Q1', ['each-2024 missed', 'each-2025 met']],
		// Founded in July 2025: nothing was asked of it in 2024.
		['ab', '2025-Q4', ['each-2025 met']],
		// The same commune under another parent.
		['c', '2025-Q4', ['each-2024 exceeded', 'each-2025 met']]
	])('bears on %s in %s as %j', async (place, period, expected) => {
		const { rows } = await scorecard('whole', place, period);
		const judged = rows.filter(({ indicator }) => indicator.id === 'held').map(({ target, verdict }) => `${target?.id} ${verdict.status}`);
		expect(judged).toEqual(expected);
	});

	it('counts the communes of its own time', async () => {
		const { rows } = await scorecard('whole', 'p', '2025');
		expect(rows.flatMap(({ target, eachPlace }) => (eachPlace ? [[target?.id, eachPlace.passing, eachPlace.total]] : []))).toEqual([
			['each-2024', 2, 3],
			['each-2025', 2, 2]
		]);
	});
});

it.each([
	['2025-Q1', 3, 3],
	['2025-S1', 3, 3],
	// The three that reported in spring are not the two of the year's last day, of which one reported.
	['2025', 1, 2],
	['2025-Q4', 1, 2]
])('in %s %d of %d communes have reported', async (period, reported, expected) => {
	expect((await scorecard('whole', 'p', period)).completeness).toEqual({ reported, expected, level: 'commune' });
});

it.each([
	['whole', 'first'],
	['part', 'first'],
	['apart', null]
])('programme %s compares with the meeting %s', async (programme, meeting) => {
	const { rows } = await scorecard(programme, 'p', '2025-Q3');
	expect(new Set(rows.map(({ lastMeeting }) => lastMeeting?.meeting ?? null))).toEqual(new Set([meeting]));
});

it.each([
	['hours', 'd', '2025-S1', 8],
	// A district that has ended is read with the communes it had.
	['hours', 'd', '2025', 8],
	// What a commune spent before it ended stays spent.
	['spent', 'p', '2025', 16],
	['spent', 'c', '2025', 9],
	['spent', 'c', '2026-Q1', null]
])('%s at %s in %s is %j', async (measure, place, period, value) => {
	expect(await desk.json('value', '--measure', measure, '--place', place, '--period', period)).toMatchObject({ value });
});

it.each([
	['vi', 'Chỉ tiêu được giao 10, tổng giao cho cấp xã là 7, lệch 3.'],
	['en', 'The target is 10, those given to level commune add up to 7, off by 3.']
])('tells in %s for which level the targets do not add up', async (lang, message) => {
	const { findings } = (await desk.json('check', '--lang', lang)) as { readonly findings: readonly { readonly message: string }[] };
	expect(findings.map((finding) => finding.message)).toEqual([message]);
});
