import { formatDay } from '#lib/format/dates.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { warningSentence } from '#lib/narrate/basis.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import type { Status } from '#lib/domain/status.ts';
import { basisLines } from '../basis-lines.ts';
import type { ScorecardBook } from './scorecard-book.ts';
import { textCell } from './value-cell.ts';
import type { BookCell, BookSheet } from './workbook.ts';

type Line = readonly [subject: string, text: string];

/** What the numbers mean and where they come from: definitions, documents, signs, disagreements, remarks. */
export function notesSheet(book: ScorecardBook): BookSheet {
	const { locale, scorecard, madeAt } = book;
	const words = messagesOf(locale);
	const sections: readonly (readonly [heading: string, lines: readonly Line[]])[] = [
		[words.page.definition, definitions(book)],
		[words.page.documents, documents(book)],
		[words.page.definitions.blanksTitle, blanks(book)],
		[words.page.definitions.statusTitle, statuses(book)],
		[words.page.warnings, scorecard.warnings.map((warning): Line => ['', warningSentence(warning, scorecard.rows, locale)])],
		[words.page.notesTitle, remarks(book)],
		[words.page.charts, [['', words.workbook.chartsMissing]]]
	];
	return {
		name: words.workbook.notes,
		heading: [words.workbook.notesTitle, ...basisLines(scorecard, { locale, madeAt })],
		columns: [
			{ label: words.workbook.subject, width: 36, align: 'left' },
			{ label: words.workbook.content, width: 98, align: 'left' }
		],
		rows: sections
			.filter(([, lines]) => lines.length > 0)
			.flatMap(([heading, lines]): BookCell[][] => [
				[{ ...textCell(heading), bold: true }, textCell('')],
				...lines.map((line) => line.map(textCell))
			])
	};
}

function definitions({ scorecard, locale }: ScorecardBook): readonly Line[] {
	const { page } = messagesOf(locale);
	const indicators = new Map(scorecard.rows.map(({ indicator }) => [indicator.id, indicator]));
	return [...indicators.values()].map((indicator) => [
		nameOf(indicator, locale),
		[
			...(indicator.definition === null ? [] : [indicator.definition]),
			`${page.formula}: ${indicator.expression}`,
			...(indicator.denominatorName === null ? [] : [page.denominator(indicator.denominatorName)])
		].join('\n')
	]);
}

function documents({ scorecard, locale }: ScorecardBook): readonly Line[] {
	const { page } = messagesOf(locale);
	return scorecard.documents.map(({ number, title, issuer, date, url, illustrative }) => [
		illustrative ? page.illustrative : (number ?? ''),
		[title, issuer, date === null ? null : page.documentDate(formatDay(date, locale)), url].filter((part) => part !== null).join(', ')
	]);
}

function blanks({ locale }: ScorecardBook): readonly Line[] {
	const { blank, page, deck } = messagesOf(locale);
	return (['not_reported', 'not_available', 'not_applicable', 'zero'] as const).map((kind) => {
		const { word, symbol } = blank[kind];
		return [`${symbol === '' ? deck.official.blank : symbol}: ${word}`, page.definitions.blanks[kind]];
	});
}

function statuses({ scorecard, locale }: ScorecardBook): readonly Line[] {
	const { status, page } = messagesOf(locale);
	return (Object.keys(scorecard.counts) as Status[]).map((one) => [status[one].word, page.definitions.status[one]]);
}

function remarks({ notes, notePlaces, sheets, locale }: ScorecardBook): readonly Line[] {
	const { page } = messagesOf(locale);
	const places = new Map(notePlaces.map((place) => [place.id, placeNameOf(place, locale)]));
	const all = new Set([...notes, ...sheets.flatMap((sheet) => sheet.notes)]);
	return [...all].map((note) => [
		page.notes[note.kind],
		[
			note.place !== null && places.has(note.place) ? `${places.get(note.place)}: ${note.text}` : note.text,
			...(note.answer === null ? [] : [page.noteAnswer(note.answer)]),
			...(note.owner === null ? [] : [page.noteOwner(note.owner)]),
			...(note.due === null ? [] : [page.noteDue(formatDay(note.due, locale))])
		].join('\n')
	]);
}
