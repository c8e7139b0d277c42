import { formatNumber } from '#lib/format/numbers.ts';
import { levelWord } from '#lib/format/completeness.ts';
import type { Explanation } from '#lib/format/faults.ts';
import { messagesOf, type Locale, type Messages } from '#lib/messages/index.ts';

export type FindingCode = keyof Messages['finding'];

/** Something that people must settle. `error`: numbers are wrong until it is mended; `warning`: two sides differ; `note`: explained already. */
export interface Finding {
	readonly code: FindingCode;
	readonly severity: 'error' | 'warning' | 'note';
	readonly where: Readonly<
		Partial<
			Record<'entry' | 'meeting' | 'version' | 'identity' | 'measure' | 'indicator' | 'target' | 'place' | 'period' | 'category', string>
		>
	>;
	readonly facts: Readonly<Record<string, string | number>>;
}

export interface ExplainedFinding extends Explanation {
	readonly code: FindingCode;
	readonly severity: Finding['severity'];
	readonly where: Finding['where'];
}

/** Puts a finding into words, its numbers as the reader's language writes them. */
export function explainFinding({ code, severity, where, facts }: Finding, locale: Locale): ExplainedFinding {
	const written = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, writtenFact(key, value, locale)]));
	const words = messagesOf(locale).finding[code] as (facts: unknown) => Explanation;
	return { code, severity, where, ...words(written) };
}

function writtenFact(key: string, value: string | number, locale: Locale): string {
	if (typeof value === 'number') return writtenNumber(value, locale);
	return key === 'level' ? levelWord(value, locale) : value;
}

function writtenNumber(value: number, locale: Locale): string {
	if (!Number.isFinite(value)) return value < 0 ? '-∞' : '∞';
	return formatNumber(value, { decimals: 6, locale });
}
