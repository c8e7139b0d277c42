import { parseDay } from '#lib/domain/day.ts';
import { parseDueRule } from '#lib/domain/due-date.ts';
import { parseMoment } from '#lib/domain/moment.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { parseScheme } from '#lib/domain/scheme.ts';
import { nearest } from '#lib/format/fold.ts';
import type { Column } from './columns.ts';
import type { PackageFaultDetail } from './fault.ts';

export type CellValue = string | number | boolean | readonly string[] | null;

// The characters that need no quoting in a URL, a CSV cell or a file name.
const ID = /^[A-Za-z0-9_.:-]+$/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
// The spellings that Frictionless tables use for booleans.
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
	...['true', 'True', 'TRUE', '1'].map((text) => [text, true] as const),
	...['false', 'False', 'FALSE', '0'].map((text) => [text, false] as const)
]);

/**
 * Reads one cell by its column's type. References, levels, periods and expressions stay text here: what they
 * point to is looked up when every table has been read.
 */
export function readCell(column: Column, text: string): Outcome<CellValue, PackageFaultDetail> {
	const trimmed = text.trim();
	if (trimmed === '') {
		if (column.required) return refused({ code: 'value_missing' });
		return accepted(column.type === 'list' ? [] : null);
	}
	switch (column.type) {
		case 'id':
			return ID.test(trimmed) ? accepted(trimmed) : refused({ code: 'id_bad' });
		case 'number':
		case 'integer':
			return readNumber(column, trimmed);
		case 'boolean': {
			const value = BOOLEANS.get(trimmed);
			return value === undefined ? refused({ code: 'boolean_unreadable' }) : accepted(value);
		}
		case 'day':
			return parseDay(trimmed);
		case 'moment':
			return parseMoment(trimmed);
		case 'due_rule': {
			// The text stays as written: it leaves the store as it entered.
			const rule = parseDueRule(trimmed);
			return rule.ok ? accepted(trimmed) : rule;
		}
		case 'choice': {
			const choices = column.choices ?? [];
			if (choices.includes(trimmed)) return accepted(trimmed);
			return refused({ code: 'choice_unknown', choices, nearest: nearest(trimmed, choices, 1)[0] ?? null });
		}
		case 'scheme':
			return parseScheme(trimmed);
		case 'list':
			return accepted(
				trimmed
					.split(';')
					.map((item) => item.trim())
					.filter((item) => item !== '')
			);
		case 'text':
			return accepted(text);
		case 'word':
		case 'ref':
		case 'level':
		case 'period':
		case 'expression':
			return accepted(trimmed);
	}
}

function readNumber(column: Column, text: string): Outcome<number, PackageFaultDetail> {
	const value = NUMBER.test(text) ? Number(text) : NaN;
	if (!Number.isFinite(value)) return refused({ code: 'number_unreadable' });
	if (column.type === 'integer' && !Number.isInteger(value)) return refused({ code: 'number_not_whole' });
	const min = column.min ?? null;
	const max = column.max ?? null;
	if ((min !== null && value < min) || (max !== null && value > max)) return refused({ code: 'number_out_of_range', min, max });
	// Adding zero turns -0 into 0, which is how it is written back.
	return accepted(value + 0);
}

/** The canonical text of a cell: what `readCell` reads back as the same value. */
export function writeCell(value: CellValue): string {
	if (value === null) return '';
	if (Array.isArray(value)) return value.join(';');
	return String(value);
}
