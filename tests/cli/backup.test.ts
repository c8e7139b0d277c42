import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, ROOT } from './terminal.ts';

const desk = openDesk();
beforeAll(async () => {
	expect((await desk.run('load', join(ROOT, 'tests/packages/north-vale'))).status).toBe(0);
});
afterAll(() => desk.remove());

describe('cotmoc backup and restore', () => {
	it('bring back what another load replaced, after telling what would change', async () => {
		expect((await desk.run('backup', 'one.cotmoc', '--lang', 'en')).out).toBe('Backed up: one.cotmoc\n');
		const before = await desk.run('list', 'places');
		await desk.run('load', join(ROOT, 'tests/packages/two-maps'));
		const plan = await desk.run('restore', 'one.cotmoc', '--dry-run', '--lang', 'en');
		expect(plan.out).toMatch(/ {2}Places: \d+ → \d+\n[^]*Nothing was changed/);
		expect((await desk.run('list', 'places')).out).not.toBe(before.out);
		expect((await desk.run('restore', 'one.cotmoc', '--lang', 'en')).out).toMatch(/Restored\. The store as it was is kept at/);
		expect((await desk.run('list', 'places')).out).toBe(before.out);
		expect((await desk.run('check')).status).toBe(0);
	});

	it.each([
		['nowhere.cotmoc', /ENOENT/],
		['other.cotmoc', /no backup of Cột Mốc/]
	])('refuse %s and say why', async (file, words) => {
		writeFileSync(join(desk.folder, 'other.cotmoc'), 'một tệp khác\n');
		expect(await desk.run('restore', file, '--lang', 'en')).toMatchObject({ status: 1, err: expect.stringMatching(words) });
	});
});
