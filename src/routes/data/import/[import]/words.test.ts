import { describe, expect, it } from 'vitest';
import { wordsIn } from './words.ts';

const form = (fields: Readonly<Record<string, string>>) => {
	const made = new FormData();
	for (const [name, value] of Object.entries(fields)) made.append(name, value);
	return made;
};
const sheet = { sheet: 'header:', 'name:header:': 'Biểu', 'read-first:header:': '4', 'read-last:header:': '5', 'read-data:header:': '6' };
const rows = (first: string, last: string, data: string) => ({ 'first:header:': first, 'last:header:': last, 'data:header:': data });
const column = { 'answer:column:Biểu:1': 'place', 'answer:column:Khác:1': 'code', 'answer:subtotals': 'skip' };

describe('what a person says of a file by the form of its preview', () => {
	it.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
		[
			'answers under their keys',
			{ ...column, 'answer:x': '', 'answer:column:Biểu:2': 'as-read' },
			{ 'column:Biểu:1': 'place', 'column:Khác:1': 'code', subtotals: 'skip' }
		],
		['nothing of a table that stays where it was found', { ...sheet, ...rows('4', '5', '6') }, {}],
		['the rows of a table that a person said before', { ...sheet, ...rows('4', '5', '6'), 'said:header:': 'yes' }, { 'header:': '4-5:6' }],
		[
			'other rows, and no more the columns under the old ones',
			{ ...sheet, ...column, ...rows('7', '8', '10') },
			{ 'header:': '7-8:10', 'column:Khác:1': 'code', subtotals: 'skip' }
		],
		['one row of a header, the figures below it', { ...sheet, ...rows('7', '', '') }, { 'header:': '7-7:8' }],
		['rows in order, whatever was typed', { ...sheet, ...rows('7', '3', '5') }, { 'header:': '7-7:8' }],
		['a table that is looked for again', { ...sheet, ...rows('', '', ''), 'said:header:': 'yes' }, {}],
		['a sheet that is left out', { ...sheet, ...rows('4', '5', '6'), 'skip:header:': 'skip' }, { 'header:': 'skip' }]
	])('%s', (_, fields, answers) => {
		expect(wordsIn(form(fields)).answers).toEqual(answers);
	});
});
