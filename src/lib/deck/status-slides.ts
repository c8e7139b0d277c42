/** How a programme stands: targets by status, then every target, the worst first. */
import type { Status } from '../domain/status.ts';
import { formatConditionShort } from '../format/conditions.ts';
import { levelWord } from '../format/completeness.ts';
import { formatNumber } from '../format/numbers.ts';
import { isPercent, unitName } from '../format/units.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { isCeiling } from '../narrate/headline.ts';
import { nameList, shortNameOf } from '../narrate/summary.ts';
import { plannedPhrase, sharePhrase } from '../narrate/phrase.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { worstFirst } from '../view/urgency.ts';
import { tableSlides, type Draft } from './several.ts';
import type { Cell, Column, Slide } from './slide.ts';
import { valueParts } from './wording.ts';

/** One line a status that occurs: how many targets, and which. */
export function summarySlides(draft: Draft, { counts, rows }: Pick<Scorecard, 'counts' | 'rows'>, locale: Locale): readonly Slide[] {
	const words = messagesOf(locale);
	const columns: readonly Column[] = [
		{ label: words.page.columns.status, numeric: false, width: 0.25 },
		{ label: words.deck.columns.count, numeric: true, width: 0.17 },
		{ label: words.deck.columns.which, numeric: false, width: 0.58 }
	];
	const lines = (Object.entries(counts) as [Status, number][]).map(([status, count]): readonly Cell[] => {
		const names = rows.filter(({ verdict }) => verdict.status === status).map(({ indicator }) => shortNameOf(indicator, locale));
		return [
			{ text: words.status[status].word, value: null, status },
			{ text: formatNumber(count, { locale }), value: count },
			textCell(nameList([...new Set(names)], locale))
		];
	});
	return tableSlides(draft, columns, lines, locale);
}

/** `2 không đạt, 1 chậm, 8 đạt`; of what is assigned. */
export function countsPhrase(counts: Scorecard['counts'], locale: Locale): string {
	const { narrate, status: words } = messagesOf(locale);
	return (Object.entries(counts) as [Status, number][])
		.filter(([status]) => status !== 'not_assigned')
		.map(([status, count]) => narrate.statusCount(formatNumber(count, { locale }), words[status].word))
		.join(', ');
}

/** Fewer columns than on paper, in type that reads from the back row. */
export function targetSlides(draft: Draft, rows: readonly ScorecardRow[], locale: Locale): readonly Slide[] {
	const { columns, lines } = statusTable(rows, locale);
	return tableSlides(draft, columns, lines, locale);
}

/** Each target with its result, what is aimed at and how it stands, the worst first. */
export function statusTable(
	rows: readonly ScorecardRow[],
	locale: Locale
): { readonly columns: readonly Column[]; readonly lines: readonly (readonly Cell[])[] } {
	const { deck, page } = messagesOf(locale);
	const columns: readonly Column[] = [
		{ label: page.columns.target, numeric: false, width: 0.36 },
		{ label: page.columns.value, numeric: true, width: 0.17 },
		{ label: deck.columns.goal, numeric: true, width: 0.21 },
		{ label: page.columns.status, numeric: false, width: 0.26 }
	];
	const lines = worstFirst(rows).map((row) => [
		nameCell(row, locale),
		valueCell(row, locale),
		goalCell(row, locale),
		statusCell(row, locale)
	]);
	return { columns, lines };
}

export function textCell(text: string): Cell {
	return { text, value: null };
}

function nameCell({ indicator }: ScorecardRow, locale: Locale): Cell {
	const unit = unitName(indicator, locale);
	const name = shortNameOf(indicator, locale);
	const said = isPercent(indicator) || name.toLocaleLowerCase(locale).includes(unit.toLocaleLowerCase(locale));
	return textCell(said ? name : messagesOf(locale).narrate.unit(name, unit));
}

function valueCell({ value, indicator, eachPlace, target }: ScorecardRow, locale: Locale): Cell {
	const words = messagesOf(locale);
	if (eachPlace !== null)
		return { text: sharePhrase(eachPlace.passing, eachPlace.total, eachPlace.level, locale), value: eachPlace.passing };
	if (target?.condition.kind === 'done_by' && value.value !== null) {
		return { text: value.value >= 1 ? words.condition.done : words.status.not_yet.word, value: value.value };
	}
	return { text: valueParts(value, indicator, words, locale, { names: false }).number, value: value.value };
}

function goalCell({ target, indicator, verdict, eachPlace }: ScorecardRow, locale: Locale): Cell {
	if (target === null) return textCell('');
	const { condition } = messagesOf(locale);
	// A multiple or a change says little beside the value: what it comes to is compared.
	const relative = target.condition.kind === 'times' || target.condition.kind === 'change_by';
	if (relative && verdict.goal !== null && eachPlace === null) {
		const goal = plannedPhrase(verdict.goal, isPercent(indicator) ? indicator : { ...indicator, unit: '', unitEn: null }, locale);
		return { text: `${isCeiling(target, indicator.direction) ? '≤' : '≥'} ${goal}`, value: verdict.goal };
	}
	const short = formatConditionShort({ ...target, direction: indicator.direction }, indicator, locale);
	return eachPlace === null
		? { text: short, value: verdict.goal }
		: textCell(condition.eachPlace(levelWord(eachPlace.level, locale), short));
}

function statusCell({ verdict }: ScorecardRow, locale: Locale): Cell {
	const words = messagesOf(locale);
	const word = words.status[verdict.status].word;
	return { text: verdict.provisional ? `${word} (${words.page.provisional})` : word, value: null, status: verdict.status };
}
