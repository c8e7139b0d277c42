import { AlignmentType, Paragraph, TextRun, type Table } from 'docx';
import { officialTable } from '#lib/deck/official-table.ts';
import { dayOf, formatDayLong } from '#lib/format/dates.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { reportSubject } from '#lib/narrate/report.ts';
import { basisLines } from '../basis-lines.ts';
import type { ReportStyle } from './layout.ts';
import { BLANK, centred } from './paragraphs.ts';
import type { Report } from './report.ts';
import { ruledTable } from './tables.ts';

/** The table of figures that the report refers to, across a landscape page. `width` in twips. */
export function appendix({ scorecard, locale, madeAt }: Report, style: ReportStyle, width: number): (Paragraph | Table)[] {
	const { report, page } = messagesOf(locale);
	const table = officialTable(scorecard, locale);
	const committee = scorecard.programme.committee ?? BLANK;
	const attached =
		style === 'plain'
			? reportSubject(scorecard, locale)
			: report.attachedTo(report.number[style], formatDayLong(dayOf(madeAt), locale), committee);
	const small = (text: string) =>
		new Paragraph({
			alignment: AlignmentType.LEFT,
			spacing: { before: 40, after: 0 },
			children: [new TextRun({ text, italics: true, size: 22 })]
		});
	return [
		centred(report.appendix, { bold: true }),
		centred(table.title.toLocaleUpperCase(locale), { bold: true }),
		centred(`(${attached})`, { italics: true }, { before: 0, after: 120 }),
		ruledTable(
			{
				columns: table.columns.map(({ key, label, numbering, numeric, width: share }) => ({
					label,
					numbering,
					width: share,
					align: key === 'ordinal' || key === 'unit' ? 'center' : numeric ? 'right' : 'left'
				})),
				rows: table.rows.map(({ cells }) => ({ texts: cells.map(({ text }) => text) }))
			},
			width
		),
		small(table.legend.join('; ')),
		...basisLines(scorecard, { locale, madeAt }).map(small),
		...(scorecard.illustrative ? [small(page.illustrativeHint)] : [])
	];
}
