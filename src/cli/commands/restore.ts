import { planRestore, restoreBackup } from '#lib/server/usecase/restore-backup.ts';
import { printJson, Refused, type Command } from '../command.ts';

/** A server that is running goes on with the restored figures. */
export const restore: Command = {
	deed: 'backup.restore',
	flags: { 'dry-run': { type: 'boolean' } },
	operands: ['FILE'],
	async run(invocation) {
		const { actor, clock, terminal, words } = invocation;
		const doing = { actor, now: clock.now() };
		const act = invocation.flags['dry-run'] === true ? planRestore : restoreBackup;
		const done = await act(await invocation.store(), doing, invocation.path(invocation.operands[0] ?? ''));
		if (!done.ok) throw new Refused(done.fault);
		const { tables, entriesSince, keptAside } = done.value;
		const t = words.backup;
		if (invocation.json) printJson(invocation, done.value);
		else {
			const lines = tables.map(({ table, now, then }) => `  ${t.tables[table] ?? table}: ${now} → ${then}`);
			const outcome = keptAside === null ? t.dryRun : t.restored(keptAside);
			terminal.out(`${[...(lines.length === 0 ? [t.same] : lines), t.entriesSince(entriesSince), outcome].join('\n')}\n`);
		}
		return 0;
	}
};
