import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '#lib/messages/index.ts';
import { columnWord } from '#lib/components/table-words.ts';
import { columnsOf } from '#lib/server/import/package/columns.ts';
import { FORM_TABLES } from '#lib/server/usecase/form-tables.ts';

describe.each(LOCALES)('the office’s tables in %s', (locale) => {
	const words = messagesOf(locale);

	it.each(FORM_TABLES)('%s has a name for itself, its columns and what can be chosen', (table) => {
		const columns = columnsOf(table);
		const columnNames = columns.map(({ name }) => name);
		expect(
			columnNames.filter((name) => words.administration.column[`${table}.${name}`] === undefined && !(name in words.administration.column))
		).toEqual([]);
		// Two fields of one form must not be called the same.
		expect(new Set(columnNames.map((name) => columnWord(words, table, name))).size).toBe(columnNames.length);
		const choices = columns.flatMap(({ name, choices: of = [] }) => of.map((choice) => `${name}.${choice}`));
		expect(choices.filter((choice) => !(choice in words.administration.choice))).toEqual([]);
		expect(words.administration.table[table]).not.toBe('');
	});
});
