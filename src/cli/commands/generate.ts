import { generateWorkspace } from '#lib/server/usecase/generate-workspace.ts';
import { optional, printJson, Refused, type Command, type Invocation } from '../command.ts';

export const generate: Command = {
	deed: 'workspace.load',
	flags: {
		communes: { type: 'string' },
		provinces: { type: 'string' },
		measures: { type: 'string' },
		quarters: { type: 'string' },
		seed: { type: 'string' },
		output: { type: 'string', short: 'o' }
	},
	operands: [],
	async run(invocation) {
		const size = {
			communes: whole(invocation, 'communes'),
			provinces: whole(invocation, 'provinces'),
			measures: whole(invocation, 'measures'),
			quarters: whole(invocation, 'quarters'),
			seed: whole(invocation, 'seed')
		};
		const output = optional(invocation, 'output');
		const target =
			output === undefined ? { store: await invocation.store(), now: invocation.clock.now() } : { folder: invocation.path(output) };
		const rows = await generateWorkspace(size, target);
		if (invocation.json) printJson(invocation, { outcome: 'written', rows });
		else invocation.terminal.out(`${invocation.words.cli.generated(rows.observations)}\n`);
		return 0;
	}
};

function whole(invocation: Invocation, flag: string): number | undefined {
	const text = optional(invocation, flag);
	if (text === undefined) return undefined;
	if (!/^[1-9]\d{0,6}$/.test(text)) throw new Refused({ code: 'usage_count_unreadable', flag, text }, 2);
	return Number(text);
}
