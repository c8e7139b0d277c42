import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/server/db.ts';
import { loggedIn, tryLogIn } from '#lib/server/usecase/log-in-limit.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { DATABASES, temporaryFolder } from '../store/databases.ts';

const MINUTE = 60_000;

describe.each(DATABASES)('the limit on log-ins on $name', ({ open }) => {
	let store: Store;
	beforeAll(async () => {
		store = await open();
	});
	beforeEach(async () => void (await store.db.deleteFrom('log_in_failure').execute()));
	afterAll(() => store.close());

	/** Tries one a minute from minute 0 on. */
	async function after(count: number, login: (index: number) => string, address: (index: number) => string): Promise<void> {
		for (let index = 0; index < count; index++) await tryLogIn(store, login(index), address(index), index * MINUTE);
	}
	const isAllowed = async (login: string, address: string, minute: number) => (await tryLogIn(store, login, address, minute * MINUTE)).ok;

	it.each([
		['four failures', 4, 4, true],
		['five failures', 5, 5, false],
		['five failures, the first of them a quarter of an hour ago', 5, 15, true]
	])('after %s of one name lets it try again at minute %i %i: %s', async (_, count, minute, allowed) => {
		await after(
			count,
			() => 'lan',
			(index) => `10.0.0.${index}`
		);
		expect(await isAllowed('lan', '10.0.0.99', minute)).toBe(allowed);
	});

	it('says how many minutes to wait, and a try that has to wait prolongs nothing', async () => {
		await after(
			5,
			() => 'lan',
			() => '10.0.0.1'
		);
		for (let again = 0; again < 3; again++)
			expect(await tryLogIn(store, 'lan', '10.0.0.1', 5 * MINUTE)).toEqual({ ok: false, fault: { code: 'log_in_limited', minutes: 10 } });
	});

	it('stops an address that tries many names, and no other address', async () => {
		for (let index = 0; index < 30; index++) await tryLogIn(store, `user${index}`, '10.0.0.1', 0);
		expect(await isAllowed('lan', '10.0.0.1', 1)).toBe(false);
		expect(await isAllowed('lan', '10.0.0.2', 1)).toBe(true);
	});

	it('lets through no more of those sent at once than of those sent in turn', async () => {
		const tries = await Promise.all(Array.from({ length: 12 }, (_, index) => tryLogIn(store, 'lan', `10.0.0.${index}`, 0)));
		expect(tries.filter(({ ok }) => ok)).toHaveLength(5);
	});

	it('forgets the failures of a name that logged in, and what is older than a quarter of an hour', async () => {
		await after(
			5,
			() => 'lan',
			() => '10.0.0.1'
		);
		await loggedIn(store, 'lan');
		expect(await isAllowed('lan', '10.0.0.1', 5)).toBe(true);
		await isAllowed('binh', '10.0.0.2', 60);
		expect(await store.db.selectFrom('log_in_failure').select('moment').execute()).toEqual([
			{ moment: 60 * MINUTE },
			{ moment: 60 * MINUTE }
		]);
	});

	it('keeps no name and no address', async () => {
		await tryLogIn(store, 'mật khẩu của tôi', '10.0.0.1', 0);
		const rows = await store.db.selectFrom('log_in_failure').select('key').execute();
		expect(rows.map(({ key }) => key)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
	});
});

it('two programs on one store count together', async () => {
	const folder = temporaryFolder();
	const programs = await Promise.all([0, 1].map(() => openWorkspace(join(folder.path, 'shared.db'))));
	const stores = programs.flatMap((one) => (one.ok ? [one.value] : []));
	const allowed: boolean[] = [];
	for (let index = 0; index < 6; index++) for (const store of stores) allowed.push((await tryLogIn(store, 'lan', '10.0.0.1', 0)).ok);
	expect(allowed.filter(Boolean)).toHaveLength(5);
	for (const store of stores) await store.close();
	folder.remove();
});
