import { join } from 'node:path';
import { expect, it } from 'vitest';
import { columnsOf, fileOf, isRequired, TABLE_NAMES, TABLES, type Column } from '#lib/server/import/package/columns.ts';

const HEAD = `# The data package

A workspace is a [Frictionless data package](https://datapackage.org): a folder with \`datapackage.json\` and the CSV files below,
in UTF-8, separated by commas, decimals after a point. \`cotmoc load FOLDER\` reads it, or lists every fault with file, row and
column and loads nothing; \`cotmoc dump FOLDER\` writes it again, equal to the cell.

Ids are keys of your choice made of \`A–Z a–z 0–9 _ . : -\`. Bold columns must be filled; other columns may be blank or left out.
Period codes are read under the scheme of the programme they belong to. Several rows of \`observations.csv\` with the same measure,
place, period and category are revisions: the last one counts, and \`as_of\` says since when it was known.

Written from \`src/lib/server/import/package/columns.ts\`; \`vitest run tests/package -u\` writes it anew.
`;

function typeOf({ type, ref, choices }: Column): string {
	if (ref !== undefined) return `id in \`${ref}.csv\``;
	return choices === undefined ? type : choices.map((choice) => `\`${choice}\``).join(' ');
}

function line(column: Column): string {
	const name = column.required ? `**${column.name}**` : column.name;
	const blank = column.default === undefined ? '' : `; blank: \`${column.default}\``;
	return `| ${name} | ${typeOf(column)} | ${column.about}${blank} |`;
}

it('the documentation of the package lists exactly the columns that are read', async () => {
	const tables = TABLE_NAMES.map((table) => {
		const required = isRequired(table) ? ' Required.' : '';
		return `## ${fileOf(table)}\n\n${TABLES[table].about}.${required}\n\n| column | holds | meaning |\n| --- | --- | --- |\n${columnsOf(table).map(line).join('\n')}\n`;
	});
	await expect([HEAD, ...tables].join('\n')).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/data-package.md'));
});
