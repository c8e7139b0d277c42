import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { id } from '#lib/domain/id.ts';
import type { Store } from '#lib/server/db.ts';
import { insertFreeze, listFreezes, readFreeze } from '#lib/server/store/freezes.ts';
import { replaceWorkspace } from '#lib/server/store/workspace.ts';
import { DATABASES } from './databases.ts';
import { everyColumn, RECORDED_AT } from './workspaces.ts';

const MEETING = id<'meeting'>('hop-1');

describe.each(DATABASES)('what a meeting was shown, on $name', ({ open }) => {
	let store: Store;
	beforeEach(async () => {
		store = await open();
		for (const [moment, content] of [
			['2022-07-05T01:00:00.000Z', '{"n":1}'],
			['2022-07-05T02:00:00.000Z', '{"n":2}']
		] as const)
			await insertFreeze(store.db, { meeting: MEETING, moment, by: 'thư ký', content });
	});
	afterEach(() => store.close());

	it('is kept version by version, the newest first', async () => {
		expect((await listFreezes(store.db, MEETING)).map(({ version, moment }) => [version, moment])).toEqual([
			[2, '2022-07-05T02:00:00.000Z'],
			[1, '2022-07-05T01:00:00.000Z']
		]);
		expect(await readFreeze(store.db, MEETING, 1)).toMatchObject({ content: '{"n":1}', intact: true });
		expect(await readFreeze(store.db, MEETING, 3)).toBeNull();
	});

	it('stays when another workspace takes the place of this one', async () => {
		const before = await listFreezes(store.db);
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
		expect(await listFreezes(store.db)).toEqual(before);
		expect(await readFreeze(store.db, MEETING, 2)).toMatchObject({ intact: true });
	});

	it.each(['update meeting_freeze set version = 9 where version = 2', 'delete from meeting_freeze'])('refuses %s', async (statement) => {
		await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('append-only');
	});

	it.each([
		['the numbers', `update meeting_freeze set content = '{"n":7}' where version = 1`],
		['the moment', `update meeting_freeze set moment = '2022-07-04T01:00:00.000Z' where version = 1`],
		['the hash', `update meeting_freeze set hash = 'f00' where version = 1`],
		[
			'which version is which',
			`update meeting_freeze set version = case version when 1 then -2 else -1 end`,
			`update meeting_freeze set version = -version`
		]
	])('shows that somebody changed %s with the database’s own tools', async (_, ...statements) => {
		const guards =
			store.dialect === 'sqlite'
				? ['drop trigger meeting_freeze_never_updated', 'pragma ignore_check_constraints = on']
				: [
						'drop trigger meeting_freeze_never_changes on meeting_freeze',
						'alter table meeting_freeze drop constraint meeting_freeze_version_check'
					];
		for (const statement of [...guards, ...statements]) await sql.raw(statement).execute(store.db);
		expect(await readFreeze(store.db, MEETING, 1)).toMatchObject({ intact: false });
	});
});
