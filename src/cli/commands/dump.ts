import { dumpWorkspace } from '#lib/server/usecase/dump-workspace.ts';
import { printJson, Refused, type Command } from '../command.ts';

export const dump: Command = {
	deed: 'draft.read',
	flags: {},
	operands: ['FOLDER'],
	async run(invocation) {
		const folder = invocation.operands[0] ?? '';
		const dumped = await dumpWorkspace(await invocation.store(), invocation.path(folder));
		if (!dumped.ok) throw new Refused(dumped.fault);
		if (invocation.json) printJson(invocation, { outcome: 'written', folder: invocation.path(folder) });
		else invocation.terminal.out(`${invocation.words.cli.dumped(folder)}\n`);
		return 0;
	}
};
