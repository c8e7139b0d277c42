import type { IndicatorValue } from '#lib/domain/indicator.ts';
import type { Day } from '#lib/domain/period.ts';
import { isPercent } from '#lib/format/units.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { gapPhrase } from '#lib/narrate/phrase.ts';
import type { IndicatorView } from '#lib/view/scorecard.ts';
import { formatCode } from './number-format.ts';
import type { BookCell } from './workbook.ts';

type Printed = Pick<IndicatorView, 'unit' | 'decimals'>;

export function textCell(text: string): BookCell {
	return { text, number: null };
}

/** Days as spreadsheets count them, from the last of 1899. */
export function dayNumber(day: Day): number {
	return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** A real date, which can be sorted and reckoned with. */
export function dayCell(day: Day): BookCell {
	return { text: '', number: { value: dayNumber(day), code: 'dd/mm/yyyy' } };
}

export function ordinalCell(ordinal: number): BookCell {
	return { text: String(ordinal), number: { value: ordinal, code: '0' } };
}

/** The number in the indicator's precision, marked when estimated; without one the reason, which is never zero. */
export function valueCell(value: IndicatorValue, indicator: Printed | undefined, locale: Locale): BookCell {
	if (value.value === null || indicator === undefined) return { ...textCell(gapPhrase(value, locale)), align: 'center' };
	return numberCell(value.value, indicator, value.estimate ? messagesOf(locale).chart.estimate('') : '');
}

/** A planned number has one more decimal than a whole one: 1,5 HTX are expected by now. */
export function plannedCell(value: number | null, indicator: Printed): BookCell {
	return value === null ? textCell('') : numberCell(value, { ...indicator, decimals: Math.max(1, indicator.decimals) });
}

function numberCell(value: number, indicator: Printed, prefix = ''): BookCell {
	const suffix = isPercent(indicator) ? '%' : '';
	const format = { decimals: indicator.decimals, percent: false, signed: false, prefix, suffix, zero: null };
	return { text: '', number: { value, code: formatCode(value, format) } };
}

/** A part of a ratio. */
export function partCell(value: number | null): BookCell {
	return value === null ? textCell('') : numberCell(value, { unit: '', decimals: 3 });
}
