import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { pinnedAt, programmePath, withSelection } from '#lib/deck/address.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { readPin } from '#lib/server/usecase/read-pin.ts';
import { readIndicator } from '#lib/server/usecase/read-indicator.ts';
import { readOverview } from '#lib/server/usecase/read-overview.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { figureInput, recordFigures } from '#lib/server/usecase/record-figures.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { openDemo, value } from '../export/scorecards.ts';

const today = { today: day('2026-11-22') };
let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

it('A permanent address shows the same figures when a newer one has come', async () => {
	const asked = { programme: 'kttt', place: 'ks-an-my', period: '2022-Q2' };
	const rowsOf = async (parameters: Parameters<typeof readScorecard>[1]) =>
		value(await readScorecard(demo.store, parameters, today)).scorecard;
	const shown = await rowsOf(asked);
	const address = withSelection(programmePath('kttt'), pinnedAt(shown, await readPin(demo.store)));
	const pinned = { ...parametersOf(new URLSearchParams(address.split('?')[1])), programme: 'kttt' };
	const numbers = ({ rows }: typeof shown) => rows.map(({ key, value: { value: number } }) => [key, number]);
	expect(numbers(await rowsOf(pinned))).toEqual(numbers(shown));

	const { sheet } = value(await readIndicator(demo.store, { ...asked, indicator: 'coops_new' }, today));
	const seen = sheet.history.find(({ observation }) => observation.place === 'ks-an-my' && observation.period.code === '2022-Q1');
	const [recorded] = await recordFigures(
		demo.store,
		[
			figureInput.parse({
				measure: 'coops_new',
				place: 'ks-an-my',
				period: '2022-Q1',
				value: 7,
				reason: 'kiểm tra',
				expected: seen?.observation.sequence ?? null
			})
		],
		'api',
		{ actor: MACHINE, now: '2026-11-22T02:00:00.000Z', ...today }
	);
	expect(recorded).toMatchObject({ ok: true });
	expect(numbers(await rowsOf(asked))).not.toEqual(numbers(shown));
	expect(numbers(await rowsOf(pinned))).toEqual(numbers(shown));
	expect(await readPin(demo.store)).toBe('2026-11-22T02:00:00.000Z');
});

it('The permanent address of the overview shows every programme at the period that was the newest, when a newer one has begun', async () => {
	const periodsOf = async (asked: Parameters<typeof readOverview>[1], at = today) =>
		value(await readOverview(demo.store, asked, at)).programmes.map(({ scorecard: { programme, period, asOf } }) => [
			programme.id,
			period.code,
			asOf
		]);
	const pinned = { 'as-known-at': '2026-11-22T03:00:00.000Z' };
	const shown = await periodsOf({});
	expect(await periodsOf(pinned)).toEqual(shown);

	const newer = { measure: 'winter_sown', place: 'ts-tho-son', period: '2022-10-11', category: 'ngô', value: 3, expected: null };
	const [recorded] = await recordFigures(demo.store, [figureInput.parse(newer)], 'api', {
		actor: MACHINE,
		now: '2026-11-23T02:00:00.000Z',
		...today
	});
	expect(recorded).toMatchObject({ ok: true });
	expect(await periodsOf({})).not.toEqual(shown);
	expect(await periodsOf(pinned)).toEqual(shown);
	expect(await periodsOf(pinned, { today: day('2027-05-01') })).toEqual(shown);
});
