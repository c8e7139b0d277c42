import { LISTS, listCatalogue, type ListRow } from '#lib/server/usecase/list-catalogue.ts';
import { printJson, Refused, type Command } from '../command.ts';
import { sayWhenEmpty } from '../empty-store.ts';

export const list: Command = {
	deed: 'page.read',
	flags: {},
	operands: [LISTS.join('|')],
	async run(invocation) {
		const name = LISTS.find((one) => one === invocation.operands[0]);
		if (name === undefined) throw new Refused({ code: 'usage_list_unknown', text: invocation.operands[0] ?? '', lists: LISTS }, 2);
		const rows = await listCatalogue(await invocation.store(), name, { today: invocation.clock.today() });
		await sayWhenEmpty(invocation);
		if (invocation.json) printJson(invocation, rows);
		else invocation.terminal.out(rows.map(line).join(''));
		return 0;
	}
};

/** The id first, so that it can be cut out and used in other commands. */
function line(row: ListRow): string {
	return `${['id', 'name', 'programme', 'indicator', 'place', 'condition', 'low', 'high', 'due', 'expression', 'kind', 'level', 'unit']
		.flatMap((column) => (row[column] === undefined || row[column] === null || row[column] === '' ? [] : [String(row[column])]))
		.join('\t')}\n`;
}
