import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

export interface PostgresServer {
	/** Of a database of its own. */
	readonly url: string;
	stop(): Promise<void>;
}

/** A real PostgreSQL server: the one that TEST_PG_URL names, else one of this machine's own in a temporary folder. Text: why there is none. */
export async function startPostgres(): Promise<PostgresServer | string> {
	const given = process.env['TEST_PG_URL'];
	if (given !== undefined && given !== '') return databaseOn(given);
	const binaries = findBinaries();
	if (binaries === null) return 'no PostgreSQL on this machine and no TEST_PG_URL';
	const owner = unprivileged();
	return owner === null ? 'PostgreSQL refuses to run as root, and there is no user postgres or nobody' : startOwn(binaries, owner);
}

async function databaseOn(url: string): Promise<PostgresServer> {
	const name = `cotmoc_live_${process.pid}_${Date.now()}`;
	const administration = new pg.Client({ connectionString: url });
	await administration.connect();
	await administration.query(`create database ${name}`);
	const own = new URL(url);
	own.pathname = `/${name}`;
	const stop = async () => {
		await administration.query(`drop database ${name} with (force)`);
		await administration.end();
	};
	return { url: own.href, stop };
}

/** Folder with `postgres` and `initdb`: on the path, or where Debian keeps them. */
function findBinaries(): string | null {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions];
	return folders.find((folder) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name)))) ?? null;
}

type Owner = { readonly uid?: number; readonly gid?: number };

/** The server does not start as root; null: nobody else to start it as. */
function unprivileged(): Owner | null {
	if (process.getuid?.() !== 0) return {};
	for (const name of ['postgres', 'nobody']) {
		try {
			const [uid, gid] = ['-u', '-g'].map((kind) => Number(execFileSync('id', [kind, name], { stdio: ['ignore', 'pipe', 'ignore'] })));
			if (uid !== undefined && gid !== undefined) return { uid, gid };
		} catch {
			continue;
		}
	}
	return null;
}

async function startOwn(binaries: string, owner: Owner): Promise<PostgresServer> {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-pg-'));
	if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
	const as = { ...owner, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
	const data = join(folder, 'data');
	const initdb = ['-D', data, '-U', 'cotmoc', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
	execFileSync(join(binaries, 'initdb'), initdb, { ...as, stdio: 'ignore' });
	// Only through a socket in the folder: no port that another test could have taken.
	const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'].flatMap((setting) => ['-c', setting]);
	const server = spawn(join(binaries, 'postgres'), ['-D', data, ...settings], { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
	const ended = new Promise<void>((done) => server.once('exit', () => done()));
	await new Promise<void>((ready, failed) => {
		let log = '';
		server.stderr.on('data', (text) => {
			log += text;
			if (log.includes('ready to accept connections')) ready();
		});
		void ended.then(() => failed(new Error(log)));
	});
	const stop = async () => {
		server.kill('SIGINT');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	return { url: `postgres://cotmoc@localhost/postgres?host=${encodeURIComponent(folder)}`, stop };
}
