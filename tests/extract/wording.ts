/** Telling the figures of a sentence from the digits of its names, days and periods. */
import { ahead } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import type { Locale } from '#lib/messages/index.ts';
import { citation } from '#lib/narrate/report-part.ts';
import type { Told } from '#lib/narrate/told.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Views } from './narrated.ts';

/** Numbers as a language prints them: `1.234,5`, `1,234.5`, `06`. */
export function numbersIn(text: string, locale: Locale): readonly number[] {
	const [group, mark] = locale === 'vi' ? ['.', ','] : [',', '.'];
	const found = text.match(/\d[\d.,]*(?<![.,])/gu) ?? [];
	return found.map((number) => Number(number.replaceAll(group as string, '').replace(mark as string, '.')));
}

const DAYS =
	/\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}/gu;

/** What is left of digits outside the numbers that know their cells. */
export function strayDigits(lines: readonly Told[], names: readonly string[], views: Views, locale: Locale): readonly string[] {
	const written = inOrder(names, locale);
	const periods = inOrder(
		periodsOf(views).map((period) => formatPeriod(period, locale)),
		locale
	);
	return lines.flatMap((line) => {
		const words = line.map((part) => (typeof part === 'string' ? part : ' ')).join('');
		const low = words.replace(/^\d\. /u, '').toLocaleLowerCase(locale);
		// Days before periods: the year of `8 July 2022` is no period of its own.
		return /\d/.test(without(without(low, written).replaceAll(DAYS, ' '), periods)) ? [words] : [];
	});
}

/** Those with digits, in lower case, the longest first. */
function inOrder(names: readonly string[], locale: Locale): readonly string[] {
	const low = names.filter((name) => /\d/.test(name)).map((name) => name.toLocaleLowerCase(locale));
	return [...new Set(low)].sort((a, b) => b.length - a.length);
}

function without(text: string, names: readonly string[]): string {
	return /\d/.test(text) ? names.reduce((rest, name) => rest.replaceAll(name, ' '), text) : text;
}

function periodsOf({ scorecards, sheets }: Views) {
	return [
		...scorecards.flatMap(({ period, rows, warnings }) => [
			period,
			ahead(period),
			...rows.flatMap(({ forecast }) => forecast?.reachedIn ?? []),
			...warnings.flatMap((warning) => (warning.kind === 'identity' ? [warning.period] : []))
		]),
		...sheets.flatMap(({ matrix }) => matrix?.periods ?? [])
	];
}

/** What authors wrote, which may hold digits that are no figures: names, titles, notes, tasks. */
export function namesOf({ places, programmes, indicators, measures, documents, notes, tasks, meetings }: Catalogue): readonly string[] {
	const texts = [
		...places.flatMap(({ spells }) => spells.flatMap(({ name, nameEn }) => [name, nameEn])),
		...programmes.flatMap(({ name, nameEn, committee }) => [name, nameEn, committee]),
		...indicators.flatMap(({ name, nameEn, shortName }) => [name, nameEn, shortName]),
		...measures.map(({ name }) => name),
		...documents.flatMap((document) => [document.title, document.number, citation(document, 'vi'), citation(document, 'en')]),
		...notes.flatMap(({ text, owner }) => [text, owner]),
		...tasks.flatMap(({ text, lead, supporting }) => [text, lead, supporting]),
		...meetings.flatMap(({ title, chair, conclusion }) => [title, chair, ...(conclusion?.split(/\n+/) ?? [])])
	];
	return texts.flatMap((text) => (text === null ? [] : [text, text.trim().replace(/[.;]+$/, '')]));
}
