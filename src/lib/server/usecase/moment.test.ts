import { describe, expect, it } from 'vitest';
import { readMoment } from './moment.ts';
import { recordingMoments } from './recording.ts';
import { kept } from './view-cache.ts';

describe('a moment', () => {
	it.each([
		// A day counts to its end in Việt Nam, seven hours before that of Greenwich.
		['2022-07-05', '2022-07-05T16:59:59.999Z'],
		['2022-07-05T14:00', '2022-07-05T07:00:00.000Z'],
		['2022-07-05 14:00:30', '2022-07-05T07:00:30.000Z'],
		['2022-07-05T14:00Z', '2022-07-05T14:00:00.000Z'],
		['2022-07-05T14:00:00.5+02:00', '2022-07-05T12:00:00.500Z']
	])('%s is %s', (text, moment) => {
		expect(readMoment(text)).toEqual({ ok: true, value: moment });
	});

	it.each(['', 'now', '2022-13-01', '2022-02-30T10:00', '2022-07-05T25:00', '05/07/2022'])('%j is refused', (text) => {
		expect(readMoment(text)).toEqual({ ok: false, fault: { code: 'moment_unreadable', text } });
	});
});

describe('the figures of a package', () => {
	const row = (place: string, as_of: string | null) => ({
		measure: 'm',
		place,
		period: '2022-Q1',
		category: null,
		value: 1,
		blank: null,
		status: null,
		as_of,
		document: null,
		note: null
	});
	const loadedAt = '2022-06-01T00:00:00.000Z';

	it('are known since the day their count was closed, or since loading', () => {
		const rows = [row('a', '2022-04-10'), row('b', null), row('c', '2022-07-01')];
		expect(recordingMoments(rows, loadedAt)).toEqual(['2022-04-10T16:59:59.999Z', loadedAt, loadedAt]);
	});

	it('are never known before what they correct', () => {
		const rows = [row('a', '2022-05-10'), row('a', '2022-04-10'), row('b', '2022-04-10')];
		expect(recordingMoments(rows, loadedAt)).toEqual(['2022-05-10T16:59:59.999Z', '2022-05-10T16:59:59.999Z', '2022-04-10T16:59:59.999Z']);
	});
});

describe('a kept view', () => {
	it('is made once for each key and version', async () => {
		const owner = {};
		let made = 0;
		const make = async () => ++made;
		const asked = [
			await kept(owner, 1, 'a', make),
			await kept(owner, 1, 'a', make),
			await kept(owner, 1, 'b', make),
			await kept(owner, 2, 'a', make)
		];
		expect(asked).toEqual([1, 1, 2, 3]);
	});

	it('is made once for two who ask at the same time', async () => {
		let made = 0;
		const make = () => new Promise<number>((resolve) => setTimeout(() => resolve(++made), 5));
		const owner = {};
		expect(await Promise.all([kept(owner, 1, 'a', make), kept(owner, 1, 'a', make)])).toEqual([1, 1]);
	});

	it('that failed is made again', async () => {
		const owner = {};
		await expect(kept(owner, 1, 'a', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
		expect(await kept(owner, 1, 'a', async () => 'made')).toBe('made');
	});

	it('that weighs much makes others go sooner', async () => {
		const owner = {};
		let made = 0;
		const make = async () => ++made;
		await kept(owner, 1, 'light', make);
		await kept(owner, 1, 'heavy', make, () => 500);
		expect(await kept(owner, 1, 'heavy', make, () => 500)).toBe(2);
		expect(await kept(owner, 1, 'light', make)).toBe(3);
	});

	it('goes when five hundred others were used since', async () => {
		const owner = {};
		let made = 0;
		const make = async () => ++made;
		await kept(owner, 1, 'first', make);
		for (let index = 0; index < 499; index++) await kept(owner, 1, String(index), make);
		expect(await kept(owner, 1, 'first', make)).toBe(1);
		for (let index = 500; index < 1000; index++) await kept(owner, 1, String(index), make);
		expect(await kept(owner, 1, 'first', make)).toBe(1001);
	});
});
