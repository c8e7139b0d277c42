import { agendaTitle } from '#lib/deck/meeting-deck.ts';
import { formatDay } from '#lib/format/dates.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { placeNameOf } from '#lib/narrate/phrase.ts';
import { rowAt, type AgendaEntry } from '#lib/view/agenda.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { NoteLine } from '#lib/view/meeting-lines.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import { dossierLines } from '../basis-lines.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { ordinalCell, textCell } from './value-cell.ts';
import type { BookSheet } from './workbook.ts';

/** The items of a meeting in their order, with what was written to each: cause, who answers, by when. */
export function agendaSheet(sheet: MeetingSheet, dossier: Dossier, setting: SheetSetting): BookSheet {
	const { locale } = setting;
	const words = messagesOf(locale);
	const { meeting } = sheet;
	const held = words.meetingDeck.heldOn(formatDay(meeting.date, locale), meeting.venue);
	const lines = (notes: readonly NoteLine[], of: (line: NoteLine) => string | null) =>
		textCell(notes.flatMap((line) => of(line) ?? []).join('\n'));
	const named = ({ note, place }: NoteLine) => (place === null ? note.text : words.narrate.sentence(placeNameOf(place, locale), note.text));
	return {
		name: words.meetingDeck.agenda,
		heading: [meeting.title, [held, meeting.chair].filter((part) => part !== null).join(' · '), ...dossierLines(dossier, setting)],
		columns: [
			{ label: words.deck.official.columns.ordinal, width: 6, align: 'center' },
			{ label: words.workbook.item, width: 42, align: 'left' },
			{ label: words.page.columns.status, width: 16, align: 'left' },
			{ label: words.workbook.said, width: 44, align: 'left' },
			{ label: words.workbook.owner, width: 24, align: 'left' },
			{ label: words.page.columns.due, width: 13, align: 'center' },
			{ label: words.page.columns.note, width: 22, align: 'left' }
		],
		rows: sheet.agenda.map((entry, index) => {
			const notes = notesOf(entry);
			const status = entry.kind === 'target' ? rowAt(sheet.scorecards, entry)?.row.verdict.status : undefined;
			return [
				ordinalCell(index + 1),
				textCell(agendaTitle(entry, sheet, locale)),
				{ ...textCell(status === undefined ? '' : words.status[status].word), status },
				lines(notes, named),
				lines(notes, ({ note }) => note.owner),
				lines(notes, ({ note }) => (note.due === null ? null : formatDay(note.due, locale))),
				textCell(entry.remark ?? '')
			];
		}),
		frozenColumns: 2
	};
}

function notesOf(entry: AgendaEntry): readonly NoteLine[] {
	if (entry.kind === 'target') return entry.explanations;
	return entry.kind === 'place' ? entry.notes : [];
}
