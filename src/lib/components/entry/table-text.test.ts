import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, writeTable } from './table-text.ts';

describe('text copied from a spreadsheet', () => {
	it.each([
		['one cell', '5', [['5']]],
		['nothing', '', [['']]],
		['a row', '1\t2\t3', [['1', '2', '3']]],
		['a column with the end of its last row', '1\r\n2\r\n', [['1'], ['2']]],
		[
			'empty cells',
			'1\t\t3\n\t5\t',
			[
				['1', '', '3'],
				['', '5', '']
			]
		],
		['an empty row between', '1\n\n3', [['1'], [''], ['3']]],
		['a cell of two lines', '"a\nb"\t2', [['a\nb', '2']]],
		['quotation marks in a cell', '"xã ""A"""\t1', [['xã "A"', '1']]],
		['inches', '5"\t6', [['5"', '6']]],
		['a mark that is never closed', '"5\t6', [['"5', '6']]]
	])('%s', (_, text, rows) => {
		expect(readTable(text)).toEqual(rows);
	});

	it('is read back as it was written', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\t', '\n', ' ') });
		const width = fc.integer({ min: 1, max: 4 });
		const table = width.chain((columns) =>
			fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 })
		);
		fc.assert(
			fc.property(table, (rows) => {
				// The last row of nothing but one empty cell cannot be told from a line's end.
				fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '');
				expect(readTable(writeTable(rows))).toEqual(rows);
			}),
			{ seed: 20261125 }
		);
	});

	it('of a million marks is answered, and cut to what a sheet can hold', () => {
		expect(readTable('"'.repeat(1_000_000)).length).toBe(1);
		expect(readTable('\n'.repeat(1_000_000)).length).toBe(2000);
		expect(readTable('"\n'.repeat(500_000)).length).toBeLessThanOrEqual(2000);
		expect(readTable('\t'.repeat(1_000_000))[0]?.length).toBe(500);
	});
});
