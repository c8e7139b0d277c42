import { readAs, readNumberText } from '#lib/format/number-text.ts';
import type { Locale } from '#lib/messages/index.ts';

/** A number as a field shows it, to be typed over: with the reader's decimal mark and nothing between the thousands. */
export function typedNumber(value: number | null, lang: Locale): string {
	return lang === 'vi' ? String(value ?? '').replace('.', ',') : String(value ?? '');
}

/** NaN where it is none; `1.234` is read as its reader writes numbers. */
export function numberIn(text: string, lang: Locale): number {
	const read = readNumberText(text);
	if (read.kind === 'no_number') return Number.NaN;
	return read.kind === 'number' ? read.value : readAs(text, lang === 'vi' ? ',' : '.');
}
