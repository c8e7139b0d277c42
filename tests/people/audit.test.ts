import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/deed.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { audited } from '#lib/server/store/audit.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { exportAudit, readAudit, type AuditQuestion } from '#lib/server/usecase/read-audit.ts';
import { DATABASES } from '../store/databases.ts';

const LAN: Actor = { id: 'lan', name: 'Lê Lan', role: 'secretary', places: [] };
const DOING = { actor: LAN, now: '2026-11-25T03:00:00.000Z', today: '2026-11-25' as Day };
const ALL: AuditQuestion = { actor: '', deed: '', subject: '', day: '', before: '', check: '' };

/** 17:00 UTC is midnight in Việt Nam. */
const DEEDS_DONE = [
	[MACHINE, '2026-11-23T16:59:59.999Z', 'workspace.load', 'workspace', null, { places: 3 }],
	[LAN, '2026-11-23T17:00:00.000Z', 'figure.write', 'figure/coops_new', { value: 3 }, { value: -4 }],
	[LAN, '2026-11-24T16:59:59.999Z', 'note.write', 'note/50%_a', null, '=HYPERLINK("x")'],
	[LAN, '2026-11-24T17:00:00.000Z', 'figure.write', 'figure/coops_new', { value: -4 }, { value: 0 }]
] as const;

describe.each(DATABASES)('reading the trail on $name', ({ open }) => {
	let store: Store;
	beforeAll(async () => {
		store = await open();
		for (const [actor, now, deed, subject, before, after] of DEEDS_DONE)
			await audited(store.db, { actor, now }, (_, tell) => tell({ deed, subject, before, after }));
	});
	afterAll(() => store.close());

	async function found(question: Partial<AuditQuestion>) {
		const read = await readAudit(store, DOING, { ...ALL, ...question }, 'vi');
		if (!read.ok) throw new Error(read.fault.code);
		return read.value;
	}
	async function exported(format: 'csv' | 'json', question: Partial<AuditQuestion> = {}): Promise<string> {
		const pieces = await exportAudit(store, DOING, { ...ALL, ...question }, format);
		if (!pieces.ok) throw new Error(pieces.fault.code);
		return (await Array.fromAsync(pieces.value)).join('');
	}

	it.each<[Partial<AuditQuestion>, readonly number[]]>([
		[{}, [4, 3, 2, 1]],
		[{ actor: 'machine' }, [1]],
		[{ deed: 'figure.write' }, [4, 2]],
		[{ deed: 'figure.write', actor: 'machine' }, []],
		[{ subject: 'coops' }, [4, 2]],
		[{ subject: '50%_' }, [3]],
		[{ subject: '%' }, [3]],
		[{ day: '2026-11-24' }, [3, 2]],
		[{ day: 'never' }, [4, 3, 2, 1]],
		[{ before: '3' }, [2, 1]]
	])('%j finds %j', async (question, sequences) => {
		expect((await found(question)).entries.map(({ sequence }) => sequence)).toEqual(sequences);
	});

	it('tells whether the chain holds, its newest entry, and who did anything', async () => {
		const { head, brokenAt, actors, next } = await found({ actor: 'nobody' });
		expect([head?.sequence, brokenAt, next]).toEqual([4, null, null]);
		expect(actors).toEqual([
			{ id: 'lan', name: 'Lê Lan' },
			{ id: 'machine', name: MACHINE.name }
		]);
	});

	it('goes out as JSON, values and all, and as a table in which nothing runs', async () => {
		expect(JSON.parse(await exported('json', { subject: 'coops' }))).toMatchObject([
			{ sequence: 4, before: { value: -4 }, after: { value: 0 } },
			{ sequence: 2, actorName: 'Lê Lan' }
		]);
		expect(JSON.parse(await exported('json', { actor: 'nobody' }))).toEqual([]);
		const { data } = Papa.parse<Record<string, string>>((await exported('csv')).trim(), { header: true });
		expect(data.map((row) => row['subject'])).toEqual(['figure/coops_new', 'note/50%_a', 'figure/coops_new', 'workspace']);
		expect(Object.values(data[1] ?? {}).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
	});

	it('is for the office', async () => {
		const head: Actor = { ...LAN, role: 'head' };
		expect((await readAudit(store, { ...DOING, actor: head }, ALL, 'vi')).ok).toBe(false);
		expect((await exportAudit(store, { ...DOING, actor: head }, ALL, 'csv')).ok).toBe(false);
	});
});
