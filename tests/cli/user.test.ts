import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, ROOT } from './terminal.ts';

const desk = openDesk();
beforeAll(async () => {
	expect((await desk.run('load', join(ROOT, 'tests/packages/north-vale'))).status).toBe(0);
});
afterAll(() => desk.remove());

const LAN = ['lan', '--name', 'Lê Lan', '--role', 'reporter', '--places', 'ash-a'];

describe('cotmoc user', () => {
	it('lets people in, shuts them out, and gives them passwords', async () => {
		const { password } = (await desk.json('user', 'add', ...LAN)) as { readonly password: string };
		expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
		expect((await desk.json('user', 'password', 'lan'))['password']).not.toBe(password);
		expect(await desk.json('user', 'disable', 'lan')).toEqual({ login: 'lan', disabled: true });
		expect((await desk.run('user', 'enable', 'lan', '--lang', 'en')).out).toBe('lan may log in again.\n');
		expect((await desk.run('user', 'change', 'lan', '--name', 'Lê Thị Lan', '--role', 'viewer')).status).toBe(0);
		expect(await desk.json('user', 'list')).toMatchObject([{ login: 'lan', name: 'Lê Thị Lan', role: 'viewer', places: [] }]);
		expect((await desk.run('user', 'list', '--lang', 'en')).out).toBe('lan\tLê Thị Lan\tviewer\n');
	});

	it.each([
		[['user'], 2, /cotmoc user add/],
		[['user', 'remove', 'lan'], 2, /add, change, disable, enable, password, list/],
		[['user', 'disable'], 2, /NAME/],
		[['user', 'disable', 'nobody'], 1, /“nobody”/],
		[['user', 'add', 'Lê Lan', '--name', 'x', '--role', 'viewer'], 1, /“Lê Lan”/],
		[['user', 'add', 'mai', '--name', 'Mai', '--role', 'boss'], 1, /administrator, secretary, reporter/],
		[['user', 'add', 'mai', '--name', 'Mai', '--role', 'reporter'], 1, /at least one place/],
		[['user', 'add', 'mai', '--role', 'viewer'], 2, /--name is missing/]
	])('answers %j with status %i and says why', async (args, status, words) => {
		const { status: found, err } = await desk.run(...args, '--lang', 'en');
		expect([found, err]).toEqual([status, expect.stringMatching(words)]);
	});
});
