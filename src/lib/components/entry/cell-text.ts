import type { Said } from '../../domain/entry.ts';
import { blankSign } from '../../format/blank-text.ts';
import { readAs, readNumberText } from '../../format/number-text.ts';
import type { Locale, Messages } from '../../messages/index.ts';
import type { EntryColumn } from '../../view/entry-sheet.ts';

export type Content = Pick<Said, 'value' | 'blank'>;

/** What a cell's text means. */
export type CellReading =
	| { readonly kind: 'content'; readonly content: Content }
	/** `1.234`: thousands to one reader, decimals to another. Both values, for a person to choose. */
	| { readonly kind: 'ambiguous'; readonly thousands: number; readonly decimals: number }
	| { readonly kind: 'unreadable' };

const NOTHING: Content = { value: null, blank: 'not_reported' };

/**
 * Reads what was typed or pasted, Vietnamese or English: `1.234,5`, `1,234.5`, `…` not available, `x` not applicable, `-` nothing
 * occurred, which is a zero, and an empty cell, which is no report at all.
 */
export function readCellText(text: string, { unit, integer }: Pick<EntryColumn, 'unit' | 'integer'>): CellReading {
	const tidy = text
		.normalize('NFC')
		.replace(/[\u00a0\u202f\u2007]/g, ' ')
		.replace(/[\u200b-\u200f\ufeff]/g, '')
		.trim();
	if (tidy === '') return content(NOTHING);
	const sign = blankSign(tidy);
	if (sign !== null) {
		if (sign.usual === 'zero') return content({ value: 0, blank: null });
		return content(sign.usual === 'nothing' ? NOTHING : { value: null, blank: sign.usual });
	}
	const read = readNumberText(tidy, unit);
	if (read.kind === 'no_number' || (read.percent && unit !== '%')) return { kind: 'unreadable' };
	if (read.kind === 'number') return content({ value: read.value + 0, blank: null });
	const { separator } = read;
	const thousands = readAs(tidy, separator === ',' ? '.' : ',');
	// Nobody counts three decimals of a whole thing.
	if (integer) return content({ value: thousands, blank: null });
	return { kind: 'ambiguous', thousands, decimals: readAs(tidy, separator) };
}

function content(read: Content): CellReading {
	return { kind: 'content', content: read };
}

const DECIMAL_MARK: Readonly<Record<Locale, string>> = { vi: ',', en: '.' };

/** As a cell is edited and copied: every digit, no separators between thousands, so that it reads back as the same. */
export function writeCellText(said: Content | null, locale: Locale, blanks: Messages['blank']): string {
	if (said === null || said.blank === 'not_reported') return '';
	if (said.blank !== null) return blanks[said.blank].symbol;
	return String(said.value ?? '').replace('.', DECIMAL_MARK[locale]);
}
