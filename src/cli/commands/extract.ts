import { readFile } from 'node:fs/promises';
import { extractFile } from '#lib/server/usecase/extract-text.ts';
import { Refused, printJson, type Command } from '../command.ts';
import { USAGE } from '../help.ts';

export const extract: Command = {
	deed: 'page.read',
	flags: {},
	operands: ['FILE'],
	optional: 1,
	async run(invocation) {
		const [file] = invocation.operands;
		const bytes = file === undefined ? await invocation.terminal.read?.() : await readFile(invocation.path(file));
		if (bytes === undefined) throw new Refused({ code: 'usage_operands', usage: `cotmoc ${USAGE.extract}` }, 2);
		const found = await extractFile(bytes);
		if (!found.ok) throw new Refused(found.fault);
		printJson(invocation, found.value);
		return 0;
	}
};
