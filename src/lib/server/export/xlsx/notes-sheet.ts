import { formatDay } from '#lib/format/dates.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { warningSentence } from '#lib/narrate/basis.ts';
import { dossierDocuments } from '#lib/narrate/dossier.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import { STATUSES } from '#lib/domain/status.ts';
import type { Note } from '#lib/domain/note.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import { dossierLines } from '../basis-lines.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { textCell } from './value-cell.ts';
import type { BookCell, BookSheet } from './workbook.ts';

type Line = readonly [subject: string, text: string];

/** What the numbers mean and where they come from: definitions, documents, signs, disagreements, remarks. */
export function notesSheet(dossier: Dossier, setting: SheetSetting): BookSheet {
	const { locale } = setting;
	const words = messagesOf(locale);
	const warnings = dossier.chapters.flatMap(({ scorecard }) =>
		scorecard.warnings.map((warning): Line => ['', warningSentence(warning, scorecard.rows, locale)])
	);
	const sections: readonly (readonly [heading: string, lines: readonly Line[]])[] = [
		[words.page.definition, definitions(dossier, locale)],
		[words.page.documents, documents(dossier, locale)],
		[words.page.definitions.blanksTitle, blanks(locale)],
		[words.page.definitions.statusTitle, statuses(dossier, locale)],
		[words.page.warnings, warnings],
		[words.page.notesTitle, remarks(dossier, locale)],
		[words.page.charts, [['', words.workbook.chartsMissing]]]
	];
	return {
		name: words.workbook.notes,
		heading: [words.workbook.notesTitle, ...dossierLines(dossier, setting)],
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

function definitions({ chapters }: Dossier, locale: Locale): readonly Line[] {
	const { page } = messagesOf(locale);
	const indicators = new Map(chapters.flatMap(({ scorecard }) => scorecard.rows).map(({ indicator }) => [indicator.id, indicator]));
	return [...indicators.values()].map((indicator) => [
		nameOf(indicator, locale),
		[
			...(indicator.definition === null ? [] : [indicator.definition]),
			`${page.formula}: ${indicator.expression}`,
			...(indicator.denominatorName === null ? [] : [page.denominator(indicator.denominatorName)])
		].join('\n')
	]);
}

function documents(dossier: Dossier, locale: Locale): readonly Line[] {
	const { page } = messagesOf(locale);
	return dossierDocuments(dossier).map(({ number, title, issuer, date, url, illustrative }) => [
		illustrative ? page.illustrative : (number ?? ''),
		[title, issuer, date === null ? null : page.documentDate(formatDay(date, locale)), url].filter((part) => part !== null).join(', ')
	]);
}

function blanks(locale: Locale): readonly Line[] {
	const { blank, page, deck } = messagesOf(locale);
	return (['not_reported', 'not_available', 'not_applicable', 'zero'] as const).map((kind) => {
		const { word, symbol } = blank[kind];
		return [`${symbol === '' ? deck.official.blank : symbol}: ${word}`, page.definitions.blanks[kind]];
	});
}

function statuses({ chapters }: Dossier, locale: Locale): readonly Line[] {
	const { status, page } = messagesOf(locale);
	const occurring = STATUSES.filter((one) => chapters.some(({ scorecard }) => scorecard.counts[one] !== undefined));
	return occurring.map((one) => [status[one].word, page.definitions.status[one]]);
}

function remarks({ chapters }: Dossier, locale: Locale): readonly Line[] {
	const { page } = messagesOf(locale);
	const places = new Map(chapters.flatMap(({ notePlaces }) => notePlaces).map((place) => [place.id, placeNameOf(place, locale)]));
	const all = new Set<Note>(chapters.flatMap(({ notes, sheets }) => [...notes, ...sheets.flatMap((sheet) => sheet.notes)]));
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
