import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of its own with a store of its own, so that accounts do not come in the way of the tests that sit at the machine. */
export interface Office {
	readonly url: string;
	/** The one-time link for the first administrator, as printed. */
	readonly setUpPath: string;
	/** Passwords of the demonstration's accounts, as printed, by name to log in with. */
	readonly passwords: ReadonlyMap<string, string>;
	readonly folder: string;
	close(): Promise<void>;
}

export async function openOffice(env: Readonly<Record<string, string>> = {}): Promise<Office> {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-office-'));
	const server = spawn(process.execPath, ['server.js'], {
		env: { ...process.env, COTMOC_DB: join(folder, 'cotmoc.db'), PORT: '0', HOST: '127.0.0.1', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said = await new Promise<string>((resolve, reject) => {
		let text = '';
		const listen = (piece: Buffer): void => {
			text += piece.toString();
			if (/^Cột Mốc: http.*\n/m.test(text)) resolve(text);
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.on('exit', () => reject(new Error(text)));
	});
	return {
		url: /^Cột Mốc: (http\S+)$/m.exec(said)?.[1] ?? '',
		setUpPath: /(\/setup\?token=\w+)/.exec(said)?.[1] ?? '',
		passwords: new Map([...said.matchAll(/^ {2}(demo-\S+) {2}(\S+)/gm)].map(([, login = '', password = '']) => [login, password])),
		folder,
		close: () =>
			new Promise((resolve) => {
				server.removeAllListeners('exit');
				server.on('exit', () => {
					rmSync(folder, { recursive: true, force: true });
					resolve();
				});
				server.kill('SIGTERM');
			})
	};
}
