/** Deeds that need more room than a full disk has: each rejects with the driver's exception, or is done. */
import { join } from 'node:path';
import type { Store } from '#lib/server/db.ts';
import { audited } from '#lib/server/store/audit.ts';
import { commitImport } from '#lib/server/usecase/commit-import.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import { receiveImport } from '#lib/server/usecase/import-draft.ts';
import { importWorker } from '#lib/server/usecase/import-work.ts';
import { makeBackup } from '#lib/server/usecase/make-backup.ts';
import { recordFigures } from '#lib/server/usecase/record-figures.ts';

/** More than a few pages, and more than a small limit on the size of files. */
const LARGE = 'rất dài '.repeat(40_000);
const period = '2022-Q2';
const file = (value: number) => ({
	name: 'x.csv',
	bytes: new TextEncoder().encode(`Xã;HTX hiện có;Ghi chú\nPhú Cần;${value};\n${' '.repeat(400_000)}`)
});

type Deed = (store: Store, folder: string, doing: Doing) => Promise<{ readonly ok: boolean }>;

export const DEEDS = {
	async save(store, _, doing) {
		const figure = { measure: 'coops_total', place: 'phu-tuc', period, category: null, value: 4, blank: null, status: 'reported' } as const;
		const input = { ...figure, as_of: null, document: null, note: LARGE, reason: null, expected: null };
		const [recorded = { ok: false }] = await recordFigures(store, [input], 'grid', doing);
		return recorded;
	},
	receive: (store, _, doing) => receiveImport({ store, worker: importWorker(store, store.name) }, file(8), { period }, doing),
	import: (store, _, doing) => commitImport(store, file(9), { period }, doing),
	async audit(store, _, doing) {
		await audited(store.db, doing, (_trx, tell) => tell({ deed: 'note.write', subject: 'note/1', before: null, after: { text: LARGE } }));
		return { ok: true };
	},
	backup: (store, folder, doing) => makeBackup(store, doing, join(folder, 'x.cotmoc'))
} as const satisfies Readonly<Record<string, Deed>>;

export type DeedName = keyof typeof DEEDS;
