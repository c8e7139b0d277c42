import { addDays, dayOf, impossiblePart } from '#lib/domain/day.ts';
import { parsePeriod, periodOf, type Day, type Period, type Scheme } from '#lib/domain/period.ts';
import { partOfYear, periodOfMonths } from '#lib/domain/period-span.ts';
import { firstMonthOf, monthNumber } from '#lib/domain/scheme.ts';
import { fold } from '#lib/format/fold.ts';

/** A period named in a text, and where in the folded text. */
export interface NamedPeriod {
	readonly period: Period;
	readonly text: string;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = '(?:\\s*(?:[/-]|nam)?\\s*((?:19|20)\\d{2}))?';

interface Form {
	readonly pattern: RegExp;
	/** @param year of the label, or of its surroundings */
	read(groups: readonly string[], year: number | null, scheme: Scheme): Period | null;
}

/** Vietnamese and English labels of periods, folded, the longer before those they contain; the last group is the year. */
const FORMS: readonly Form[] = [
	{
		pattern: /(?:giai doan|nhiem ki|period)\s*((?:19|20)\d{2})\s+((?:19|20)\d{2})/,
		read: ([from = '', to = ''], _, scheme) => parsed(`${from}..${to}`, scheme)
	},
	{
		pattern: /(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})/,
		read: ([date = '', month = ''], year, scheme) => oneDay(year, Number(month), Number(date), scheme)
	},
	{
		pattern: /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*((?:19|20)\d{2})/,
		read: ([date = '', month = ''], year, scheme) => oneDay(year, Number(month), Number(date), scheme)
	},
	{
		pattern: /(\d{1,2})\s*(?:th|thang)\s+(dau|cuoi)\s*(?:nam)?\s*((?:19|20)\d{2})?/,
		read: ([count = '', end], year, scheme) => run(Number(count), end === 'cuoi', year, scheme)
	},
	{
		pattern: new RegExp(`(\\d{1,2})\\s*thang(?=\\s*(?:nam|/|-|$|\\s))${YEAR}`),
		read: ([count = ''], year, scheme) => run(Number(count), false, year, scheme)
	},
	{
		pattern: new RegExp(`(?:quy|quarter|\\bq)\\s*(iv|i{1,3}|[1-4])\\b${YEAR}`),
		read: ([name = ''], year, scheme) => part(year, 'quarter', ROMAN[name] ?? Number(name), scheme)
	},
	{
		pattern: new RegExp(`(?:thang|month|\\bt)\\s*(\\d{1,2})\\b${YEAR}`),
		read: ([month = ''], year, scheme) =>
			year === null || impossiblePart(year, Number(month), 1) !== null ? null : periodOfMonths(monthNumber(year, Number(month)), 1, scheme)
	},
	{ pattern: /(?:nam|year)\s*((?:19|20)\d{2})/, read: (_, year, scheme) => part(year, 'year', 1, scheme) },
	{ pattern: /^((?:19|20)\d{2})$/, read: (_, year, scheme) => part(year, 'year', 1, scheme) }
];

/**
 * The period a text names: a code of ours, or the label an office writes. A label without its year takes the year given.
 * @param year of the surroundings: the title, the period asked for
 */
export function findPeriod(text: string, scheme: Scheme, year: number | null): NamedPeriod | null {
	return findPeriods(text, scheme, year)[0] ?? null;
}

/** All that are named, those of the more telling forms first. */
export function findPeriods(text: string, scheme: Scheme, year: number | null): readonly NamedPeriod[] {
	const trimmed = text.trim();
	if (trimmed === '' || trimmed.length > 300) return [];
	// A code never stands beside other words, and a figure of four digits is no year.
	const code = /^\d{4}(-?[SQ]\d|-\d\d(-\d\d)?)?(\.\.[\dSQ-]+)?$/i.test(trimmed) ? parsed(trimmed, scheme) : null;
	if (code !== null) return [{ period: code, text: trimmed }];
	const folded = fold(trimmed);
	return FORMS.flatMap(({ pattern, read }) => {
		const match = pattern.exec(folded);
		if (match === null) return [];
		const stated = match.at(-1);
		const own = stated !== undefined && /^(19|20)\d{2}$/.test(stated) ? Number(stated) : null;
		const period = read(match.slice(1), own ?? year, scheme);
		return period === null ? [] : [{ period, text: match[0] }];
	});
}

/** `số liệu đến ngày 20/6/2022`: the day the count was closed. */
export function findAsOf(text: string): Day | null {
	const [, date, month, year] =
		/(?:den|tinh den|den het)\s*(?:ngay)?\s*(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})/.exec(fold(text)) ?? [];
	if (year === undefined || impossiblePart(Number(year), Number(month), Number(date)) !== null) return null;
	return dayOf(Number(year), Number(month), Number(date));
}

function parsed(text: string, scheme: Scheme): Period | null {
	const period = parsePeriod(text, scheme);
	return period.ok ? period.value : null;
}

function part(year: number | null, kind: 'year' | 'quarter', number: number, scheme: Scheme): Period | null {
	return year === null ? null : partOfYear(year, kind, number, scheme);
}

function oneDay(year: number | null, month: number, date: number, scheme: Scheme): Period | null {
	if (year === null || impossiblePart(year, month, date) !== null) return null;
	const start = dayOf(year, month, date);
	return periodOf(start, addDays(start, 1), scheme);
}

/** The first or last months of a year. */
function run(count: number, last: boolean, year: number | null, scheme: Scheme): Period | null {
	if (year === null || count < 1 || count > 12) return null;
	return periodOfMonths(firstMonthOf(year, scheme) + (last ? 12 - count : 0), count, scheme);
}
