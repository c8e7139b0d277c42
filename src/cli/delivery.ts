import { rename, rm, writeFile } from 'node:fs/promises';
import type { ExportedFile } from '#lib/server/usecase/exported-file.ts';
import { Refused, type Invocation } from './command.ts';

/** Writes an export to its file, whole or not at all; without a file name a text goes to the terminal. */
export async function deliver(
	{ bytes, inline, mime }: Pick<ExportedFile, 'bytes' | 'inline' | 'mime'>,
	output: string | undefined,
	{ terminal, path, words }: Invocation
): Promise<void> {
	if (output === undefined) {
		if (!inline || !/^(text\/|application\/json)/.test(mime)) throw new Refused({ code: 'usage_flag_missing', flag: 'output' }, 2);
		// The mark at the start of a table is part of the file: a redirected one opens in a spreadsheet as well.
		terminal.out(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
		return;
	}
	const file = path(output);
	const draft = `${file}.${process.pid}.part`;
	try {
		await writeFile(draft, bytes);
		await rename(draft, file);
	} catch (error) {
		await rm(draft, { force: true });
		// A full disk is told without its path: the file that was asked for names it.
		const reason = error instanceof Error && 'code' in error ? String(error.code) : null;
		throw reason === null ? error : new Refused({ code: 'usage_path', path: output, reason });
	}
	terminal.err(`${words.cli.written(output)}\n`);
}
