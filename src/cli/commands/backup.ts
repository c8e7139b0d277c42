import { makeBackup } from '#lib/server/usecase/make-backup.ts';
import { printJson, Refused, type Command } from '../command.ts';

export const backup: Command = {
	deed: 'backup.make',
	flags: {},
	operands: ['FILE'],
	async run(invocation) {
		const { actor, clock, terminal, words } = invocation;
		const file = invocation.operands[0] ?? '';
		const made = await makeBackup(await invocation.store(), { actor, now: clock.now() }, invocation.path(file));
		if (!made.ok) throw new Refused(made.fault);
		if (invocation.json) printJson(invocation, made.value);
		else terminal.out(`${words.backup.made(file)}\n`);
		return 0;
	}
};
