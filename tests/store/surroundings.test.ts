import { describe, expect, it } from 'vitest';
import { clockAt, systemClock } from '#lib/server/clock.ts';
import { DEFAULT_STORE, readConfig } from '#lib/server/config.ts';
import { day } from '#lib/domain/day.ts';
import { accepted } from '#lib/domain/outcome.ts';
import { LOCALES } from '#lib/messages/index.ts';
import { startService } from '#lib/server/service.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { seededRandom } from '#lib/server/synthetic/random.ts';
import { NATIONAL, syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';
import { SMALL } from './workspaces.ts';

describe('the configuration', () => {
	it('names the default store and takes the time from the system', () => {
		const standard = accepted({
			store: DEFAULT_STORE,
			clock: systemClock,
			boundaries: null,
			backups: { folder: 'data/backups', kept: 14, daily: true }
		});
		expect(readConfig({})).toEqual(standard);
		expect(readConfig({ COTMOC_DB: ' ', COTMOC_TODAY: '', COTMOC_BOUNDARIES: ' ' })).toEqual(standard);
	});

	it('takes a store and a fixed day from the environment', () => {
		const config = readConfig({ COTMOC_DB: 'postgres://may-chu/cotmoc', COTMOC_TODAY: '2022-06-30' });
		expect(config.ok && [config.value.store, config.value.clock.today()]).toEqual(['postgres://may-chu/cotmoc', '2022-06-30']);
	});

	it.each([
		['COTMOC_TODAY', '2022-13-01', 'setting_day_unreadable'],
		['COTMOC_TODAY', '2022-02-30', 'setting_day_unreadable'],
		['COTMOC_TODAY', 'tomorrow', 'setting_day_unreadable'],
		['COTMOC_BACKUPS_KEPT', '0', 'setting_count_unreadable'],
		['COTMOC_BOUNDARIES', '/nope.json', 'setting_boundaries_unreadable'],
		['COTMOC_BOUNDARIES', 'package.json', 'setting_boundaries_unreadable'],
		['COTMOC_BOUNDARIES', 'README.md', 'setting_boundaries_unreadable']
	])('stops the start when %s is %s, and says so in both languages', (variable, value, code) => {
		const service = startService({ [variable]: value });
		if (service.ok) throw new Error('started');
		expect(service.fault).toMatchObject({ code, variable, value });
		for (const locale of LOCALES) {
			const { message, remedy } = explain(service.fault, locale);
			expect(message).toContain(variable);
			expect(message).toContain(value);
			expect(remedy).not.toBe('');
		}
	});
});

describe('the clock', () => {
	it('gives a moment in UTC and a day, and keeps moving when its day is fixed', () => {
		expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
		expect(systemClock.today()).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(clockAt(day('2022-06-30')).now() > '2026').toBe(true);
	});
});

describe('the synthetic workspace', () => {
	it('is the same for the same seed and another for another', () => {
		expect(syntheticWorkspace(SMALL)).toEqual(syntheticWorkspace(SMALL));
		expect(syntheticWorkspace({ ...SMALL, seed: 2 }).observations).not.toEqual(syntheticWorkspace(SMALL).observations);
		expect(Array.from({ length: 3 }, seededRandom(1))).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
	});

	it('has every place, measure and quarter that was asked for', () => {
		const { places, measures, observations, programmes } = syntheticWorkspace({ ...NATIONAL, communes: 40, quarters: 6 });
		expect([places.length, measures.length, programmes.length, observations.length]).toEqual([1 + 34 + 40, 50, 5, 40 * 50 * 6]);
		expect(new Set(observations.map(({ period }) => period))).toEqual(
			new Set(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2'])
		);
	});
});
