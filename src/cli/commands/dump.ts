import { dumpWorkspace } from '#lib/server/usecase/dump-workspace.ts';
import { printJson, type Command } from '../command.ts';

export const dump: Command = {
	flags: {},
	operands: ['FOLDER'],
	async run(invocation) {
		const folder = invocation.operands[0] ?? '';
		await dumpWorkspace(await invocation.store(), invocation.path(folder));
		if (invocation.json) printJson(invocation, { outcome: 'written', folder: invocation.path(folder) });
		else invocation.terminal.out(`${invocation.words.cli.dumped(folder)}\n`);
		return 0;
	}
};
