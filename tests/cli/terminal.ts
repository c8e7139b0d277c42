import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface Answer {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}

/** A folder with a store of its own, and the command line run against it in this process. */
export interface Desk {
	readonly folder: string;
	run(...args: readonly string[]): Promise<Answer>;
	/** The same, its output read as JSON. */
	json(...args: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
	remove(): void;
}

export function openDesk(): Desk {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-cli-'));
	const run = async (...args: readonly string[]): Promise<Answer> => {
		const text = { out: '', err: '' };
		const status = await main(args, {
			env: { COTMOC_DB: join(folder, 'test.db'), COTMOC_TODAY: '2026-11-22' },
			folder,
			out: (piece) => (text.out += piece),
			err: (piece) => (text.err += piece)
		});
		return { status, ...text };
	};
	return {
		folder,
		run,
		async json(...args) {
			const { out, err } = await run(...args, '--json');
			if (out === '') throw new Error(err);
			return JSON.parse(out) as Readonly<Record<string, unknown>>;
		},
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}
