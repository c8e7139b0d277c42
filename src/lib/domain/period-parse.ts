import { addDays, dayOf, impossiblePart } from './day.ts';
import { accepted, refused } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { FINANCIAL_YEAR_STARTS } from './period-dhis2.ts';
import { partOfYear, periodOf, periodOfMonths } from './period-span.ts';
import type { Period } from './period-span.ts';
import { monthNumber } from './scheme.ts';
import type { Scheme } from './scheme.ts';

export type PeriodFault =
	| { readonly code: 'period_unreadable'; readonly text: string }
	| { readonly code: 'period_no_such_part'; readonly text: string; readonly part: PeriodPart; readonly found: string }
	| { readonly code: 'period_end_before_start'; readonly text: string; readonly start: string; readonly end: string };

type PeriodPart = 'year' | 'half' | 'quarter' | 'month' | 'day';

/**
 * Reads a period in its canonical spelling or in DHIS2's (`2022Q2`, `2022S1`, `202206`, `20220620`, `2022April`); case
 * and surrounding spaces do not matter. `a..b` runs from the first day of `a` to the last of `b`, both of one form
 * (years, halves, quarters, months or days). The result carries the canonical code: `2022-01..2022-06` is `2022-S1`.
 */
export function parsePeriod(text: string, scheme: Scheme): Outcome<Period, PeriodFault> {
	const unreadable = refused({ code: 'period_unreadable' as const, text });
	const ends = text
		.normalize('NFC')
		.toUpperCase()
		.split('..')
		.map((end) => end.trim());
	const [from, to = from] = ends.map((end) => readSingle(end, scheme));
	if (ends.length > 2 || !from || !to || from.form !== to.form) return unreadable;

	for (const { period } of [from, to]) {
		if ('part' in period) return refused({ code: 'period_no_such_part', text, ...period });
	}
	const first = from.period as Period;
	const last = to.period as Period;
	if (last.start < first.start) return refused({ code: 'period_end_before_start', text, start: ends[0] ?? '', end: ends[1] ?? '' });
	return accepted(periodOf(first.start, last.end, scheme));
}

/** A period known to be right, e.g. a literal. Throws RangeError otherwise. */
export function period(code: string, scheme: Scheme = 'calendar'): Period {
	const outcome = parsePeriod(code, scheme);
	if (!outcome.ok) throw new RangeError(`Not a period: ${JSON.stringify(code)}`);
	return outcome.value;
}

/** A part that no calendar has: the fifth quarter, the 30th of February. */
interface Missing {
	readonly part: PeriodPart;
	readonly found: string;
}

interface Form {
	readonly name: PeriodPart | 'financial';
	readonly pattern: RegExp;
	/** What the pattern's groups after the year say, null when they say nothing. */
	read(year: number, groups: readonly string[], scheme: Scheme): Period | Missing | null;
}

const FORMS: readonly Form[] = [
	{ name: 'year', pattern: /^(\d{4})$/, read: (year, _, scheme) => partOfYear(year, 'year', 1, scheme) },
	{ name: 'half', pattern: /^(\d{4})-?S(\d+)$/, read: (year, [half = ''], scheme) => readPart(year, 'half', half, 2, scheme) },
	{ name: 'quarter', pattern: /^(\d{4})-?Q(\d+)$/, read: (year, [quarter = ''], scheme) => readPart(year, 'quarter', quarter, 4, scheme) },
	{
		name: 'month',
		pattern: /^(\d{4})-?(\d{2})$/,
		read: (year, [month = ''], scheme) =>
			impossiblePart(year, Number(month), 1) ? { part: 'month', found: month } : periodOfMonths(monthNumber(year, Number(month)), 1, scheme)
	},
	{ name: 'day', pattern: /^(\d{4})-(\d{2})-(\d{2})$/, read: readDay },
	{ name: 'day', pattern: /^(\d{4})(\d{2})(\d{2})$/, read: readDay },
	{
		name: 'financial',
		pattern: /^(\d{4})([A-Z]{3,9})$/,
		read: (year, [name], scheme) => {
			const month = FINANCIAL_YEAR_STARTS.find((start) => start.name.toUpperCase() === name)?.month;
			return month ? periodOf(dayOf(year, month, 1), dayOf(year + 1, month, 1), scheme) : null;
		}
	}
];

/** One end of a run, or a period without `..`; null when no form fits. */
function readSingle(spelling: string, scheme: Scheme): { readonly form: Form['name']; readonly period: Period | Missing } | null {
	for (const { name, pattern, read } of FORMS) {
		const [, year, ...groups] = pattern.exec(spelling) ?? [];
		if (year === undefined) continue;
		const period = impossiblePart(Number(year), 1, 1) ? { part: 'year' as const, found: year } : read(Number(year), groups, scheme);
		return period && { form: name, period };
	}
	return null;
}

function readPart(year: number, part: 'half' | 'quarter', found: string, count: number, scheme: Scheme): Period | Missing {
	const number = Number(found);
	return number < 1 || number > count ? { part, found } : partOfYear(year, part, number, scheme);
}

function readDay(year: number, [month = '', dayOfMonth = '']: readonly string[], scheme: Scheme): Period | Missing {
	const part = impossiblePart(year, Number(month), Number(dayOfMonth));
	if (part) return { part, found: part === 'month' ? month : dayOfMonth };
	const start = dayOf(year, Number(month), Number(dayOfMonth));
	return periodOf(start, addDays(start, 1), scheme);
}
