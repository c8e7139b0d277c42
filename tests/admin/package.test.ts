import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { readEntry, auditHead } from '#lib/server/store/audit.ts';
import { MACHINE, VISITOR } from '#lib/server/usecase/doing.ts';
import { downloadPackage } from '#lib/server/usecase/download-package.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { loadReceived, previewPackage, receivePackage } from '#lib/server/usecase/receive-package.ts';
import { startInput, startWorkspace } from '#lib/server/usecase/start-workspace.ts';
import { storedPackage } from '#lib/server/usecase/stored-package.ts';
import { DATABASES } from '../store/databases.ts';

const PACKAGE = join(import.meta.dirname, '../packages/two-maps');
const doing = { actor: MACHINE, now: '2026-11-25T03:00:00.000Z', today: '2026-11-25' as Day };

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

describe.each(DATABASES)('a workspace as a ZIP file, on $name', ({ open }) => {
	let store: Store;
	const download = async () => valueOf(await downloadPackage(store, doing)).bytes;
	/** The present package with one file written anew. */
	const changed = async (file: string, change: (text: string) => string, folder = '') => {
		const parts = Object.entries(unzipSync(await download())).map(([name, bytes]) => {
			const text = new TextDecoder().decode(bytes);
			return [folder + name, strToU8(name === file ? change(text) : text)] as const;
		});
		return zipSync(Object.fromEntries(parts));
	};
	beforeAll(async () => {
		store = await open();
		valueOf(await loadWorkspace(store, PACKAGE, doing));
	}, 60_000);
	afterAll(() => store.close());

	it('changes nothing when it comes back as it left', async () => {
		const before = await storedPackage(store.db);
		const key = valueOf(await receivePackage(store, await download(), doing));
		const { plan } = valueOf(await previewPackage(store, key, doing));
		expect(plan.map(({ added, changed: other, removed }) => [added, other, removed])).toEqual(plan.map(() => [0, 0, 0]));
		valueOf(await loadReceived(store, key, doing));
		expect(await storedPackage(store.db)).toEqual(before);
	});

	it('says row by row what loading would do, and does it only when asked', async () => {
		const before = await storedPackage(store.db);
		const zip = await changed('programmes.csv', (text) => text.replace('Chương trình', '"Tên mới, dài hơn"'), 'goi/');
		const key = valueOf(await receivePackage(store, zip, doing));
		const { plan } = valueOf(await previewPackage(store, key, doing));
		expect(plan.find(({ table }) => table === 'programmes')).toMatchObject({ added: 0, changed: 1 });
		expect(await storedPackage(store.db)).toEqual(before);
		valueOf(await loadReceived(store, key, doing));
		expect((await storedPackage(store.db)).programmes.map(({ name }) => name)).toContain('Tên mới, dài hơn');
		expect(await readEntry(store.db, (await auditHead(store.db))!.sequence)).toMatchObject({ subject: 'workspace' });
	});

	it('refuses a package with any fault, and names its place', async () => {
		const zip = await changed('measures.csv', (text) => text.replace(/increment|level|to_date/, 'incremnt'));
		const refusal = await receivePackage(store, zip, doing);
		expect(refusal).toMatchObject({
			ok: false,
			fault: { code: 'package_faulty', faults: [{ file: 'measures.csv', column: 'kind', value: 'incremnt' }] }
		});
	});

	it.each([
		['import_file_empty', new Uint8Array()],
		['import_file_truncated', strToU8('id,name\n1,x\n')],
		['package_faulty', zipSync({ 'readme.txt': strToU8('x') })],
		['import_zip_path', zipSync({ '../datapackage.json': strToU8('{}') })]
	])('refuses with %s what is no package', async (code, bytes) => {
		expect(await receivePackage(store, bytes, doing)).toMatchObject({ ok: false, fault: { code } });
	});

	it('is not given twice, nor to others', async () => {
		const key = valueOf(await receivePackage(store, await download(), doing));
		valueOf(await loadReceived(store, key, doing));
		expect(await loadReceived(store, key, doing)).toMatchObject({ ok: false, fault: { code: 'package_gone' } });
		expect(await receivePackage(store, await download(), { actor: VISITOR })).toMatchObject({
			ok: false,
			fault: { code: 'deed_not_allowed' }
		});
	});

	it('starts a new office with its places and first programme', async () => {
		const input = {
			place: 'Huyện Kế Sách',
			level: 'district',
			below: 'commune',
			programme: 'Đề án 07',
			start: '2026-01-01',
			end: '2030-12-31'
		};
		const places = 'Kế Thành\nKế Thành\n\nĐại Hải';
		expect(await startWorkspace(store, startInput.parse({ ...input, end: '2025-01-01', places }), doing)).toMatchObject({
			fault: { faults: [{ detail: { code: 'span_reversed' } }] }
		});
		const before = await storedPackage(store.db);
		const key = valueOf(await startWorkspace(store, startInput.parse({ ...input, places }), doing));
		const preview = valueOf(await previewPackage(store, key, doing));
		expect([preview.origin, preview.plan.find(({ table }) => table === 'observations')?.removed]).toEqual([
			'start',
			before.observations.length
		]);
		expect(await storedPackage(store.db)).toEqual(before);
		expect(valueOf(await loadReceived(store, key, doing)).origin).toBe('start');
		const { places: rows, programmes, observations } = await storedPackage(store.db);
		expect(rows.map(({ id, level, parent }) => [id, level, parent])).toEqual([
			['huyen-ke-sach', 'district', null],
			['ke-thanh', 'commune', 'huyen-ke-sach'],
			['ke-thanh-2', 'commune', 'huyen-ke-sach'],
			['dai-hai', 'commune', 'huyen-ke-sach']
		]);
		expect(programmes).toMatchObject([{ id: 'de-an-07', root_place: 'huyen-ke-sach', place_level: 'commune' }]);
		expect(observations).toEqual([]);
	});

	it('is not begun by a form sent blank: what is missing is named, and nothing is lost', async () => {
		const before = await storedPackage(store.db);
		const blank = await startWorkspace(
			store,
			startInput.parse(Object.fromEntries(Object.keys(startInput.shape).map((name) => [name, '']))),
			doing
		);
		const missing =
			blank.ok || blank.fault.code !== 'package_faulty' ? [] : blank.fault.faults.map(({ file, column }) => `${file} ${column}`);
		expect(missing).toEqual(expect.arrayContaining(['places.csv name', 'places.csv level', 'programmes.csv name', 'programmes.csv start']));
		expect(await storedPackage(store.db)).toEqual(before);
	});
});
