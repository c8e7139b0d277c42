import { parseDay } from '#lib/domain/day.ts';
import { formatDay } from '#lib/format/dates.ts';
import { formatExpression } from '#lib/format/expressions.ts';
import { formatNumber } from '#lib/format/numbers.ts';
import { periodLabel } from '#lib/format/periods.ts';
import { levelWord } from '#lib/format/completeness.ts';
import type { Explanation } from '#lib/format/faults.ts';
import { messagesOf, type Locale, type Messages } from '#lib/messages/index.ts';
import type { NamedKind, TrailNames } from '#lib/narrate/trail.ts';
import type { NamedMeasure } from '#lib/view/named-measures.ts';

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
	/** The same with names, ids beside them: `Số liệu: HTX hiện có (coops_total)`. */
	readonly named: readonly string[];
}

/** What findings refer to, as people call it. */
export interface FindingNames extends TrailNames {
	/** Of expressions. */
	readonly measures: readonly NamedMeasure[];
}

/** Puts a finding into words, its numbers, days and periods as the reader's language writes them, what it refers to by name. */
export function explainFinding({ code, severity, where, facts }: Finding, locale: Locale, names: FindingNames): ExplainedFinding {
	const setting = { locale, names };
	const written = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, writtenFact(key, value, setting)]));
	const words = messagesOf(locale).finding[code] as (facts: unknown) => Explanation;
	const named = Object.entries(where).map(([kind, id]) => namedPart(kind as keyof Finding['where'], id, setting));
	return { code, severity, where, named, ...words(written) };
}

interface Setting {
	readonly locale: Locale;
	readonly names: FindingNames;
}

const REFERS: Readonly<Partial<Record<keyof Finding['where'], NamedKind>>> = {
	meeting: 'meetings',
	measure: 'measures',
	indicator: 'indicators',
	place: 'places'
};

function namedPart(kind: keyof Finding['where'], id: string, { locale, names }: Setting): string {
	const { audit, cli } = messagesOf(locale);
	const what = cli.where[kind];
	if (kind === 'period') return audit.about(what, periodLabel(id, locale));
	const referred = REFERS[kind];
	const name = referred === undefined ? null : names.nameOf(referred, id);
	return audit.about(what, name === null ? id : `${name} (${id})`);
}

function writtenFact(key: string, value: string | number, { locale, names }: Setting): string {
	if (typeof value === 'number') return writtenNumber(value, locale);
	switch (key) {
		case 'level':
			return levelWord(value, locale);
		case 'left':
		case 'right':
			return formatExpression(value, names.measures, locale);
		case 'root':
		case 'parent':
			return names.nameOf('places', value) ?? value;
		case 'path':
			return value
				.split(' → ')
				.map((place) => names.nameOf('places', place) ?? place)
				.join(' → ');
		case 'other':
			return periodLabel(value, locale);
		case 'condition':
			return messagesOf(locale).administration.choice[`condition.${value}`] ?? value;
		default: {
			const day = parseDay(value);
			return day.ok ? formatDay(day.value, locale) : value;
		}
	}
}

function writtenNumber(value: number, locale: Locale): string {
	if (!Number.isFinite(value)) return value < 0 ? '-∞' : '∞';
	return formatNumber(value, { decimals: 6, locale });
}
