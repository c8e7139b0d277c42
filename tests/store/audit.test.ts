import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/server/db.ts';
import { audited, auditHead, findAnyBrokenLink, findBrokenLink, findNewBrokenLink } from '#lib/server/store/audit.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { DATABASES } from './databases.ts';

const BY = { actor: MACHINE, now: '2026-11-25T00:00:00.000Z' };

describe.each(DATABASES)('the trail of deeds on $name', ({ open }) => {
	let store: Store;
	beforeEach(async () => {
		store = await open();
		for (const number of [1, 2, 3])
			await audited(store.db, BY, (_, tell) => tell({ deed: 'meeting.write', subject: 'meeting/m', before: number - 1, after: number }));
	});
	afterEach(() => store.close());

	/** What a person with the database's own tools can do. */
	async function tamper(...statements: readonly string[]): Promise<void> {
		const off =
			store.dialect === 'sqlite'
				? ['drop trigger if exists audit_entry_never_updated', 'drop trigger if exists audit_entry_never_deleted']
				: ['drop trigger if exists audit_entry_never_changes on audit_entry'];
		for (const statement of [...off, ...statements]) await sql.raw(statement).execute(store.db);
	}

	it('holds together as it was written', async () => {
		expect(await findBrokenLink(store.db)).toBeNull();
		expect((await auditHead(store.db))?.sequence).toBe(3);
	});

	it.each([
		['edited', 2, [`update audit_entry set after_json = '9' where sequence = 2`]],
		['given another author', 1, [`update audit_entry set actor_name = 'ai đó' where sequence = 1`]],
		['deleted', 3, ['delete from audit_entry where sequence = 2']],
		[
			'exchanged',
			1,
			[
				'update audit_entry set sequence = 9 where sequence = 1',
				'update audit_entry set sequence = 1 where sequence = 2',
				'update audit_entry set sequence = 2 where sequence = 9'
			]
		],
		[
			'inserted',
			4,
			[`insert into audit_entry values (4, '2026-11-25T00:00:00.000Z', 'machine', '', 'meeting.write', 'meeting/m', null, null, 'f00')`]
		]
	])('shows that an entry was %s, at entry %i', async (_, sequence, statements) => {
		await tamper(...statements);
		expect(await findBrokenLink(store.db)).toEqual({ sequence });
	});

	it.each(['update audit_entry set actor_name = actor', 'delete from audit_entry'])('refuses %s', async (statement) => {
		await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('append-only');
	});

	it('is walked on from where it was walked to, and whole when that is asked for or no longer there', async () => {
		expect(await findNewBrokenLink(store.db)).toBeNull();
		await tamper(`update audit_entry set after_json = '9' where sequence = 2`);
		expect(await findNewBrokenLink(store.db)).toBeNull();
		expect(await findAnyBrokenLink(store.db)).toEqual({ sequence: 2 });
		expect(await findNewBrokenLink(store.db)).toEqual({ sequence: 2 });
	});

	it('shows what was put behind the last entry it was walked to, or in its place', async () => {
		expect(await findNewBrokenLink(store.db)).toBeNull();
		await tamper(`insert into audit_entry values (4, '2026-11-25T00:00:00.000Z', 'machine', '', 'meeting.write', 'm', null, null, 'f00')`);
		expect(await findNewBrokenLink(store.db)).toEqual({ sequence: 4 });
		await tamper(`delete from audit_entry where sequence = 4`, `update audit_entry set hash = 'f01' where sequence = 3`);
		expect(await findNewBrokenLink(store.db)).toEqual({ sequence: 3 });
	});

	it('has no entry of a deed that failed', async () => {
		const failing = audited(store.db, BY, async (_, tell) => {
			await tell({ deed: 'meeting.write', subject: 'meeting/m', before: null, after: null });
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect((await auditHead(store.db))?.sequence).toBe(3);
	});
});
