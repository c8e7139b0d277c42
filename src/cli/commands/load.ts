import { explainPackageFault } from '#lib/server/usecase/explanation.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { printJson, type Command } from '../command.ts';

export const load: Command = {
	deed: 'workspace.load',
	flags: {},
	operands: ['FOLDER'],
	async run(invocation) {
		const { terminal, words, locale, json, clock, actor } = invocation;
		const folder = invocation.operands[0] ?? '';
		const loaded = await loadWorkspace(await invocation.store(), invocation.path(folder), { now: clock.now(), actor });
		if (loaded.ok) {
			const rows = Object.entries(loaded.value).filter(([, count]) => count > 0);
			if (json) printJson(invocation, { outcome: 'accepted', rows: loaded.value });
			else terminal.out(`${words.cli.loaded(folder)}\n${rows.map(([table, count]) => `  ${table}: ${count}\n`).join('')}`);
			return 0;
		}
		const issues = loaded.fault.map((fault) => explainPackageFault(fault, locale));
		if (json) printJson(invocation, { outcome: 'refused', issues });
		else {
			for (const { file, row, column, value, message, remedy } of issues) {
				const place = [file, row === null ? '' : words.cli.row(row), column === null ? '' : words.cli.column(column)]
					.filter((part) => part !== '')
					.join(', ');
				terminal.err(`${place}${value === null || value === '' ? '' : ` “${value}”`}: ${message}\n  → ${remedy}\n`);
			}
			terminal.err(`${words.cli.notLoaded(issues.length)}\n`);
		}
		return 1;
	}
};
