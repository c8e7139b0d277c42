import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { columnsOf, fileOf, TABLES, type Column, type TableName } from './columns.ts';
import type { Json } from './workspace.ts';

/** The file that makes a folder of CSV files a Frictionless data package (datapackage.org, version 2). */
export const DESCRIPTION_FILE = 'datapackage.json';

/** Reads `datapackage.json`; its resources are left out, they are derived from the tables. */
export function readDescription(bytes: Uint8Array): Outcome<{ readonly [key: string]: Json }, { readonly code: 'descriptor_unreadable' }> {
	try {
		const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
		if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return refused({ code: 'descriptor_unreadable' });
		return accepted(Object.fromEntries(Object.entries(parsed).filter(([key]) => key !== 'resources')));
	} catch {
		return refused({ code: 'descriptor_unreadable' });
	}
}

/** The text of `datapackage.json`: the author's properties, then one resource for each file with the schema of its columns. */
export function writeDescription(properties: { readonly [key: string]: Json }, files: ReadonlyMap<TableName, readonly string[]>): string {
	const resources = [...files].map(([table, columns]) => resourceOf(table, columns));
	return print({ ...properties, resources }, '') + '\n';
}

const WIDTH = 140;
/** Room for the key before the value and the comma after it. */
const KEY = 8;

/** JSON as a person would lay it out: whatever fits on a line stays on it, so that one column of the schema is one line. */
function print(value: Json, indent: string): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const line = printOnOneLine(value);
	if (indent !== '' && line.length + 2 * indent.length + KEY <= WIDTH) return line;
	const deeper = `${indent}\t`;
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	const items = Array.isArray(value)
		? value.map((item: Json) => print(item, deeper))
		: Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item as Json, deeper)}`);
	return `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
}

function printOnOneLine(value: Json): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(printOnOneLine).join(', ')}]`;
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printOnOneLine(item as Json)}`);
	return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function resourceOf(table: TableName, names: readonly string[]): Json {
	const columns = columnsOf(table).filter((column) => names.includes(column.name));
	const byName = new Map(columns.map((column) => [column.name, column]));
	const ordered = names.flatMap((name) => byName.get(name) ?? []);
	const key = table === 'places' ? undefined : ordered.find((column) => column.type === 'id' && column.required)?.name;
	const references = ordered.filter((column) => column.type === 'ref');
	return {
		name: table.replaceAll('_', '-'),
		path: fileOf(table),
		type: 'table',
		title: TABLES[table].about,
		encoding: 'utf-8',
		schema: {
			fields: ordered.map(fieldOf),
			...(key === undefined ? {} : { primaryKey: [key] }),
			...(references.length === 0
				? {}
				: {
						foreignKeys: references.map(({ name, ref = '' }) => ({
							fields: [name],
							reference: { resource: ref === table ? '' : ref.replaceAll('_', '-'), fields: ['id'] }
						}))
					})
		}
	};
}

const FIELD_TYPES: Readonly<Record<Column['type'], string>> = {
	id: 'string',
	ref: 'string',
	text: 'string',
	word: 'string',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	day: 'date',
	period: 'string',
	choice: 'string',
	// A list with a separator of its own: no type of the standard before version 2 says so.
	list: 'string',
	expression: 'string',
	scheme: 'string',
	level: 'string',
	// A day or a moment: no type of the standard says so.
	moment: 'string',
	due_rule: 'string'
};

function fieldOf(column: Column): Json {
	const constraints = {
		...(column.required ? { required: true } : {}),
		...(column.choices ? { enum: column.choices } : {}),
		...(column.min === undefined ? {} : { minimum: column.min }),
		...(column.max === undefined ? {} : { maximum: column.max })
	};
	return {
		name: column.name,
		type: FIELD_TYPES[column.type],
		description: column.about,
		...(Object.keys(constraints).length === 0 ? {} : { constraints })
	};
}
