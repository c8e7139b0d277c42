import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authorise } from '#lib/domain/deed.ts';
import { nearest } from '#lib/format/fold.ts';
import { LOCALES, messagesOf, type Locale } from '#lib/messages/index.ts';
import { readBoundaries } from '#lib/server/boundaries.ts';
import { readConfig, type Config } from '#lib/server/config.ts';
import { faultOf, type Store } from '#lib/server/db.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { Refused, type Command, type ExitStatus, type Terminal } from './command.ts';
import { backup } from './commands/backup.ts';
import { chart } from './commands/chart.ts';
import { check } from './commands/check.ts';
import { dump } from './commands/dump.ts';
import { extract } from './commands/extract.ts';
import { generate } from './commands/generate.ts';
import { importFile } from './commands/import.ts';
import { imports } from './commands/imports.ts';
import { list } from './commands/list.ts';
import { load } from './commands/load.ts';
import { restore } from './commands/restore.ts';
import { scorecard } from './commands/scorecard.ts';
import { template } from './commands/template.ts';
import { user } from './commands/user.ts';
import { value } from './commands/value.ts';
import { helpText, USAGE, type CommandName } from './help.ts';

/** Every command but `help`, which needs no right. */
export const COMMANDS: Readonly<Record<Exclude<CommandName, 'help'>, Command>> = {
	load,
	dump,
	extract,
	value,
	scorecard,
	chart,
	list,
	check,
	backup,
	restore,
	user,
	generate,
	import: importFile,
	imports,
	template
};

const COMMON = {
	json: { type: 'boolean' },
	lang: { type: 'string' },
	db: { type: 'string' },
	help: { type: 'boolean', short: 'h' }
} as const;

/**
 * The command line: `cotmoc COMMAND …`. Results go to `terminal.out`, messages to `terminal.err`.
 * @param args without the program's own name
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
	const locale = localeOf(args);
	try {
		return await dispatch(args, terminal, locale);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		const { message, remedy } = explain(error.fault, locale);
		if (args.includes('--json')) terminal.err(`${JSON.stringify({ error: { code: error.fault.code, message, remedy } })}\n`);
		else terminal.err(`${message}\n  → ${remedy}\n`);
		return error.status;
	}
}

async function dispatch([first, ...rest]: readonly string[], terminal: Terminal, locale: Locale): Promise<ExitStatus> {
	const asked = languageIn([first ?? '', ...rest]);
	if (asked !== undefined && !LOCALES.some((one) => one === asked))
		throw new Refused({ code: 'usage_language_unknown', text: asked, languages: LOCALES }, 2);
	const words = messagesOf(locale);
	const name = first === undefined || first.startsWith('-') ? 'help' : first;
	if (name === 'help') {
		const topic = rest.find((word) => Object.hasOwn(USAGE, word));
		terminal.out(helpText(words, (topic as CommandName | undefined) ?? null));
		return first === 'help' || first === '--help' || first === '-h' ? 0 : 2;
	}
	if (!Object.hasOwn(COMMANDS, name)) {
		throw new Refused({ code: 'usage_command_unknown', text: name, nearest: nearest(name, Object.keys(USAGE), 1)[0] ?? null }, 2);
	}
	const command = COMMANDS[name as keyof typeof COMMANDS];
	const { values: flags, positionals: operands } = readArguments(rest, command);
	if (flags['help'] === true) {
		terminal.out(helpText(words, name as CommandName));
		return 0;
	}
	const actor = terminal.actor ?? MACHINE;
	const allowed = authorise(actor, command.deed);
	if (!allowed.ok) throw new Refused(allowed.fault);
	if (operands.length > command.operands.length || operands.length < command.operands.length - (command.optional ?? 0))
		throw new Refused({ code: 'usage_operands', usage: `cotmoc ${USAGE[name as CommandName]}` }, 2);
	const config = configOf(terminal, flags['db']);
	let opened: Store | null = null;
	try {
		return await command.run({
			terminal,
			flags,
			operands,
			locale,
			words,
			json: flags['json'] === true,
			clock: config.clock,
			actor,
			boundaries() {
				const read = readBoundaries(config.boundaries === null ? null : resolve(terminal.folder, config.boundaries));
				if (!read.ok) throw new Refused(read.fault, 2);
				return read.value;
			},
			path: (text) => resolve(terminal.folder, text),
			async store() {
				if (opened !== null) return opened;
				const store = await openWorkspace(config.store);
				if (!store.ok) throw new Refused(store.fault);
				return (opened = store.value);
			}
		});
	} catch (error) {
		throw error instanceof Refused ? error : (refusalOf(error, config.store) ?? error);
	} finally {
		await (opened as Store | null)?.close();
	}
}

function readArguments(
	args: readonly string[],
	command: Command
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
	const options = { ...command.flags, ...COMMON };
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
		return { values: values as Record<string, string | boolean | undefined>, positionals };
	} catch (error) {
		const flag = /'(-{1,2}[^'\s=]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
		const known = Object.keys(options).map((one) => `--${one}`);
		if (known.includes(flag)) throw new Refused({ code: 'usage_flag_value', flag }, 2);
		throw new Refused({ code: 'usage_flag_unknown', flag, nearest: nearest(flag, known, 1)[0] ?? null, known }, 2);
	}
}

function configOf(terminal: Terminal, db: string | boolean | undefined): Config {
	const config = readConfig(typeof db === 'string' ? { ...terminal.env, COTMOC_DB: db } : terminal.env);
	if (!config.ok) throw new Refused(config.fault, 2);
	return config.value;
}

/** The faults of the store and of the file system that a person can mend. */
function refusalOf(error: unknown, store: string): Refused | null {
	const fault = faultOf(error, store);
	if (fault !== null && !(error instanceof Error && 'path' in error)) return new Refused(fault);
	if (error instanceof Error && 'code' in error && 'path' in error) {
		return new Refused({ code: 'usage_path', path: String(error.path), reason: String(error.code) });
	}
	return null;
}

/** Read before anything else, so that even wrong usage is answered in the right language. */
function localeOf(args: readonly string[]): Locale {
	const text = languageIn(args);
	return LOCALES.find((locale) => locale === text) ?? 'vi';
}

function languageIn(args: readonly string[]): string | undefined {
	const position = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	if (position < 0) return undefined;
	return args[position] === '--lang' ? args[position + 1] : args[position]?.slice('--lang='.length);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	// npm runs its scripts in the project's folder and keeps the caller's in INIT_CWD.
	const byNpm = process.env['npm_lifecycle_event'] === 'cotmoc' ? process.env['INIT_CWD'] : undefined;
	process.exitCode = await main(process.argv.slice(2), {
		env: process.env,
		folder: byNpm ?? process.cwd(),
		read: () => buffer(process.stdin),
		out: (text) => process.stdout.write(text),
		err: (text) => process.stderr.write(text)
	});
}
