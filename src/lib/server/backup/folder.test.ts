import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupName, isDue, listBackups, rotate, type BackupKind } from './folder.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotmoc-backups-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (...names: readonly string[]) => names.forEach((name) => writeFileSync(join(folder, name), 'x'));
const day = (number: number, kind: BackupKind = 'daily') => backupName(`2026-11-${String(number).padStart(2, '0')}T03:00:00.000Z`, kind);
const namesLeft = async () => (await listBackups(folder)).map(({ name }) => name);

describe('the folder of backups', () => {
	it('lists what this program made, the newest first, and nothing else', async () => {
		put(day(1), day(3, null), day(2, 'before'), 'notes.txt', `${day(2)}.part`, '..cotmoc');
		expect(await listBackups(folder)).toEqual([
			{ name: 'cotmoc-2026-11-03T030000Z.cotmoc', madeAt: '2026-11-03T03:00:00.000Z', kind: null, bytes: 1 },
			{ name: 'cotmoc-2026-11-02T030000Z-before.cotmoc', madeAt: '2026-11-02T03:00:00.000Z', kind: 'before', bytes: 1 },
			{ name: 'cotmoc-2026-11-01T030000Z-daily.cotmoc', madeAt: '2026-11-01T03:00:00.000Z', kind: 'daily', bytes: 1 }
		]);
		expect(await listBackups(join(folder, 'nowhere'))).toEqual([]);
	});

	it.each([
		['2026-11-02T02:59:59.999Z', false],
		['2026-11-02T03:00:00.000Z', true],
		['2026-10-31T00:00:00.000Z', false]
	])('wants another daily one at %s: %s', async (now, due) => {
		put(day(1), day(20, null), day(21, 'received'));
		expect(isDue(await listBackups(folder), now)).toBe(due);
	});

	it('wants one when there is none', () => {
		expect(isDue([], '2026-11-02T00:00:00.000Z')).toBe(true);
	});

	it('lets the oldest daily ones go and keeps the others', async () => {
		put(day(1), day(2), day(3), day(4), day(1, null), day(1, 'before'));
		await rotate(folder, 2);
		expect(await namesLeft()).toEqual([day(4), day(3), day(1, null), day(1, 'before')]);
	});
});
