import { AlignmentType, Document, Packer, Paragraph, TextRun, type Table } from 'docx';
import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { exhibitsOf, type Exhibit } from '#lib/deck/exhibit.ts';
import { dayOf, formatDayLong, formatMoment } from '#lib/format/dates.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { nameOf } from '#lib/narrate/phrase.ts';
import { reportOpening, reportSections, reportSubject, type ReportMatter, type ReportPart } from '#lib/narrate/report.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { worstFirst } from '#lib/view/urgency.ts';
import { zip } from '../office-zip.ts';
import { appendix } from './appendix.ts';
import { FONT, lengthOf, lettersOf, rule, section, textWidth, type ReportStyle } from './layout.ts';
import { letterhead, signature } from './letterhead.ts';
import { blanks, body, centred, heading, items } from './paragraphs.ts';
import { picture } from './pictures.ts';

export interface Report extends ReportMatter {
	readonly locale: Locale;
	/** ISO moment. */
	readonly madeAt: string;
}

/** More pictures than these turn a report into an album; the rest is in the presentation. */
const MOST_PICTURES = 4;

/**
 * The committee's report: State or Party form as its programme says, in Vietnamese; a plain report in other languages. Same input, same bytes.
 */
export async function reportDocx(report: Report): Promise<Uint8Array> {
	const { scorecard, locale, madeAt } = report;
	const words = messagesOf(locale);
	const style: ReportStyle = locale === 'vi' ? scorecard.programme.documentStyle : 'plain';
	const letters = lettersOf(style);
	const head = { card: scorecard, style, locale, madeAt };
	const pictures = await picturesOf(report);
	const badge = scorecard.illustrative ? ` · ${words.page.illustrative}` : '';
	const foot = `${nameOf(scorecard.programme, locale)} · ${formatPeriod(scorecard.period, locale)} · ${words.export.madeAt(formatMoment(madeAt, locale))}${badge}`;
	const main = [
		...letterhead(head),
		...titleOf(report, style),
		...reportOpening(report, locale).flatMap((part) => drawn(part, [])),
		...reportSections(report, locale).flatMap(({ heading: text, parts }) => [
			heading(text, 1),
			...parts.flatMap((part) => drawn(part, pictures))
		]),
		...(style === 'plain' ? [] : [body(words.report.closing, { keepNext: true })]),
		...signature(head)
	];
	const document = new Document({
		title: reportSubject(scorecard, locale),
		creator: words.page.app,
		styles: {
			default: {
				document: {
					run: { font: FONT, size: 2 * letters.body, color: '000000', language: { value: locale === 'vi' ? 'vi-VN' : 'en-GB' } }
				},
				heading1: { run: { font: FONT, size: 2 * letters.body, bold: true, color: '000000' } },
				heading2: { run: { font: FONT, size: 2 * letters.body, bold: true, color: '000000' } }
			}
		},
		sections: [
			section(style, 'portrait', main, foot),
			section(style, 'landscape', appendix(report, style, textWidth(style, 'landscape')), foot)
		]
	});
	return settled(new Uint8Array(await Packer.toArrayBuffer(document)), madeAt);
}

function titleOf({ scorecard, locale, madeAt }: Report, style: ReportStyle): Paragraph[] {
	const { report } = messagesOf(locale);
	const letters = lettersOf(style);
	const subject = reportSubject(scorecard, locale);
	const size = 2 * letters.abstract;
	return [
		centred(report.title, { bold: true, size: 2 * letters.title }, { before: 120, after: 0 }),
		centred(subject, { bold: true, size }),
		style === 'party'
			? centred('-----', { size })
			: rule(Math.min(lengthOf(subject, letters.abstract) / 3, 2400), textWidth(style, 'portrait')),
		...(style === 'plain' ? [centred(formatDayLong(dayOf(madeAt), locale), { italics: true })] : []),
		centred('')
	];
}

function drawn(part: ReportPart, pictures: readonly Paragraph[]): (Paragraph | Table)[] {
	switch (part.kind) {
		case 'heading':
			return [heading(part.text, 2)];
		case 'paragraph':
			return [body(part.text)];
		case 'caution':
			return [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: part.text, italics: true, bold: true })] })];
		case 'items':
			return items(part.texts);
		case 'blank':
			return blanks(part.lines);
		case 'charts':
			return [...pictures];
	}
}

/** The most telling exhibit of each of the most urgent targets. */
async function picturesOf({ scorecard, sheets, locale }: Report): Promise<readonly Paragraph[]> {
	const order = worstFirst(scorecard.rows).map(({ key }) => key);
	const shown = sheets
		.toSorted((a, b) => order.indexOf(a.row.key) - order.indexOf(b.row.key))
		.flatMap((sheet): Exhibit[] => exhibitsOf(sheet, null, locale).filter(tells(sheet)).slice(0, 1))
		.slice(0, MOST_PICTURES);
	return (await Promise.all(shown.map((exhibit, index) => picture(exhibit, index + 1, locale)))).flat();
}

/** A ranking of equal values is no picture. */
function tells({ distribution }: IndicatorSheet): (exhibit: Exhibit) => boolean {
	const spread = distribution !== null && distribution.min.value < distribution.max.value;
	return ({ key, drawing }) => drawing !== null && (key === 'path' || key === 'coverage' || (key === 'ranking' && spread));
}

/** The library stamps the moment of packing, and ends a section with a line that a full page pushes onto an empty one. */
function settled(bytes: Uint8Array, madeAt: string): Uint8Array {
	const parts = unzipSync(bytes);
	const core = parts['docProps/core.xml'];
	if (core !== undefined) {
		parts['docProps/core.xml'] = strToU8(
			strFromU8(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeAt.slice(0, 19)}Z`)
		);
	}
	const main = parts['word/document.xml'];
	if (main !== undefined) {
		const thin = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';
		parts['word/document.xml'] = strToU8(strFromU8(main).replaceAll('<w:p><w:pPr><w:sectPr', thin));
	}
	return zip(parts, madeAt);
}
