import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';

/**
 * For tests: CHROMIUM_PATH, then the one inside the registry package, which is the same on every machine and, without windows to draw,
 * loads a page for a third of the work; where that does not run, as for benchmarks.
 */
export async function shellPath(): Promise<string> {
	return process.env['CHROMIUM_PATH'] || ((await unpackedShell()) ?? chromiumPath());
}

/** For benchmarks, the browser as people have it: CHROMIUM_PATH, Playwright's own, the system's, and last the one inside the package. */
export async function chromiumPath(): Promise<string> {
	const candidates = [
		process.env['CHROMIUM_PATH'],
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	const path = candidates.find((one) => one !== undefined && one !== '' && existsSync(one)) ?? (await unpackedShell());
	if (path === null) throw new Error('No Chromium on this machine: set CHROMIUM_PATH.');
	return path;
}

/** Unpacked once a version, into the project's own cache; null: it does not run here, for want of a library or on another system. */
async function unpackedShell(): Promise<string | null> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null;
	const home = new URL('..', import.meta.resolve('@sparticuz/chromium'));
	const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string };
	const path = fileURLToPath(new URL(`../../.cache/chromium-${version}`, import.meta.url));
	if (!existsSync(path)) {
		mkdirSync(dirname(path), { recursive: true });
		// Under its own name only once all of it is there.
		const part = `${path}.${process.pid}`;
		await pipeline(createReadStream(new URL('bin/chromium.br', home)), createBrotliDecompress(), createWriteStream(part, { mode: 0o700 }));
		renameSync(part, path);
	}
	return spawnSync(path, ['--version']).status === 0 ? path : null;
}
