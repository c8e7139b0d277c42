import { AlignmentType, Paragraph, TextRun, type Table } from 'docx';
import { officialTable } from '#lib/deck/official-table.ts';
import { dayOf, formatDayLong } from '#lib/format/dates.ts';
import { formatRoman } from '#lib/format/numbers.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { dossierCommittee } from '#lib/narrate/dossier.ts';
import { nameOf } from '#lib/narrate/phrase.ts';
import { reportSubject } from '#lib/narrate/report.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';
import { basisLines } from '../basis-lines.ts';
import { textWidth, type ReportStyle } from './layout.ts';
import { BLANK, centred } from './paragraphs.ts';
import type { ReportSetting } from './report.ts';
import { ruledTable } from './tables.ts';

/** The tables of figures that the report refers to, one a programme, each across landscape pages of its own. */
export function appendices(dossier: Dossier, setting: ReportSetting, style: ReportStyle): (Paragraph | Table)[] {
	const { locale, madeAt } = setting;
	const { report } = messagesOf(locale);
	const cards = dossier.chapters.map(({ scorecard }) => scorecard);
	const attached =
		style === 'plain'
			? reportSubject(dossier, locale)
			: report.attachedTo(report.number[style], formatDayLong(dayOf(madeAt), locale), dossierCommittee(dossier) ?? BLANK);
	return cards.flatMap((card, index) => [
		centred(cards.length === 1 ? report.appendix : report.appendixOf(formatRoman(index + 1)), { bold: true }, SPACING, index > 0),
		...(cards.length === 1 ? [] : [centred(nameOf(card.programme, locale), { bold: true })]),
		...tableOf(card, attached, setting, textWidth(style, 'landscape'))
	]);
}

const SPACING = { before: 0, after: 0 };

/** @param width in twips */
function tableOf(scorecard: Scorecard, attached: string, setting: ReportSetting, width: number): (Paragraph | Table)[] {
	const { locale } = setting;
	const { page } = messagesOf(locale);
	const table = officialTable(scorecard, locale);
	const small = (text: string) =>
		new Paragraph({
			alignment: AlignmentType.LEFT,
			spacing: { before: 40, after: 0 },
			children: [new TextRun({ text, italics: true, size: 22 })]
		});
	return [
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
		...basisLines(scorecard, setting).map(small),
		...(scorecard.illustrative ? [small(page.illustrativeHint)] : [])
	];
}
