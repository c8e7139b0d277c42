import { AlignmentType, Paragraph, TextRun } from 'docx';
import { messagesOf } from '#lib/messages/index.ts';
import { townOf } from '#lib/narrate/dossier.ts';
import { noticeOf, type Shown } from '#lib/narrate/notice.ts';
import { textOf, type Writing } from '#lib/narrate/told.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import { madeLine, type Making } from '../making.ts';
import { documentBytes, documentTitle } from './document.ts';
import { section, type ReportStyle } from './layout.ts';
import { letterhead, signature } from './letterhead.ts';
import { blanks, body, heading } from './paragraphs.ts';

/**
 * The conclusion notice: State or Party form as the leading programme says, in Vietnamese; a plain one in other languages.
 * @param shown what the meeting was shown; null: the figures of now
 */
export async function noticeDocx(
	sheet: MeetingSheet,
	shown: Shown | null,
	{ locale, twoDigits, ...making }: Making & Writing
): Promise<Uint8Array> {
	const { notice: words, page } = messagesOf(locale);
	const { madeAt } = making;
	const [programme] = sheet.programmes;
	if (programme === undefined) throw new RangeError(`meeting ${sheet.meeting.id} is about no programme`);
	const style: ReportStyle = locale === 'vi' ? programme.documentStyle : 'plain';
	const notice = noticeOf(sheet, shown, { locale, twoDigits });
	const { number } = words;
	const { committee } = programme;
	const head = { committee, place: townOf(sheet.place), style, locale, madeAt, number, recipients: notice.recipients };
	const illustrative = (shown?.scorecards ?? sheet.scorecards).some((card) => card.illustrative);
	const made = { subject: notice.subject, style, locale, madeAt };
	const main = [
		...letterhead(head),
		...documentTitle(words.title, made),
		body(notice.opening),
		heading(notice.assessment.heading, 1),
		...(illustrative ? [caution(page.illustrativeHint)] : []),
		...notice.assessment.paragraphs.map((told) => body(textOf(told))),
		heading(notice.tasks.heading, 1),
		...(notice.tasks.lines.length === 0 ? blanks(2) : numbered(notice.tasks.lines)),
		...(notice.carried === null ? [] : [heading(notice.carried.heading, 1), ...numbered(notice.carried.lines)]),
		body(notice.closing, { keepNext: true }),
		...signature(head)
	];
	const foot = `${sheet.meeting.title} · ${madeLine(making, locale)}${illustrative ? ` · ${page.illustrative}` : ''}`;
	return documentBytes([section(style, 'portrait', main, foot)], made);
}

function numbered(lines: readonly string[]): readonly Paragraph[] {
	return lines.map((line, index) => body(`${index + 1}. ${line}`));
}

function caution(text: string): Paragraph {
	return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, italics: true, bold: true })] });
}
