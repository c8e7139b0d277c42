import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '#lib/server/db.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { readWorkspace } from '#lib/server/store/workspace.ts';
import { syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';
import { temporaryFolder } from './databases.ts';
import { SMALL } from './workspaces.ts';

/** A program of its own that migrates the store and loads the synthetic workspace of a seed; resolves with its exit status. */
function load(path: string, seed: number): Promise<number | null> {
	const program = `
		import { migrate, openStore } from '#lib/server/db.ts';
		import { replaceWorkspace } from '#lib/server/store/workspace.ts';
		import { syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';
		const opened = await openStore(${JSON.stringify(path)});
		if (!opened.ok || !(await migrate(opened.value)).ok) process.exit(2);
		await replaceWorkspace(opened.value.db, syntheticWorkspace({ ...${JSON.stringify(SMALL)}, seed: ${seed} }), new Date().toISOString());
		await opened.value.close();`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'ignore', 'inherit'] });
	return new Promise((done) => child.on('exit', done));
}

describe('programs that open, migrate and load one new SQLite file at the same time', () => {
	it('wait for each other, and the store holds the whole of one workspace', async () => {
		const folder = temporaryFolder();
		const path = join(folder.path, 'shared.db');
		expect(await Promise.all([1, 2, 3].map((seed) => load(path, seed)))).toEqual([0, 0, 0]);
		const opened = await openStore(path);
		if (!opened.ok) throw new Error(opened.fault.code);
		const { db, close } = opened.value;
		expect([1, 2, 3].map((seed) => syntheticWorkspace({ ...SMALL, seed }))).toContainEqual(await readWorkspace(db));
		expect(await readVersion(db)).toBe(3);
		await close();
		folder.remove();
	});
});
