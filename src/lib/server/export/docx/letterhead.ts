import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { formatDayLong, dayOf } from '#lib/format/dates.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { lengthOf, lettersOf, rule, textWidth, type ReportStyle } from './layout.ts';
import { BLANK, centred } from './paragraphs.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

/** Two columns without lines: the head of an official document, and its foot. */
export function columns(left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: widths[0] + widths[1], type: WidthType.DXA },
		columnWidths: [...widths],
		borders: NO_BORDERS,
		rows: [
			new TableRow({
				cantSplit: true,
				children: [left, right].map(
					(children, index) =>
						new TableCell({
							children: [...children],
							width: { size: widths[index] ?? 0, type: WidthType.DXA },
							margins: { left: 0, right: 0 },
							verticalAlign: VerticalAlign.TOP,
							borders: NO_BORDERS
						})
				)
			})
		]
	});
}

interface Letterhead {
	/** Who signs; null: a blank to fill. */
	readonly committee: string | null;
	/** Where it is signed, by name; null: a blank to fill. */
	readonly place: string | null;
	readonly style: ReportStyle;
	readonly locale: Locale;
	/** ISO moment. */
	readonly madeAt: string;
	/** The blank number of the document's kind; a report's when not given. */
	readonly number?: Readonly<Record<'state' | 'party', string>>;
	/** Who gets it; blanks to fill when not given. */
	readonly recipients?: readonly string[];
}

/** Issuing body and number on the left; the nation or the Party, place and date on the right. A plain report has none. */
export function letterhead({ committee: signing, place, style, locale, madeAt, number }: Letterhead): (Table | Paragraph)[] {
	if (style === 'plain') return [];
	const { report } = messagesOf(locale);
	const letters = lettersOf(style);
	const whole = textWidth(style, 'portrait');
	const widths: readonly [number, number] = style === 'state' ? [3900, whole - 3900] : [4300, whole - 4300];
	const committee = (signing ?? BLANK).toLocaleUpperCase('vi');
	const size = 2 * letters.authority;
	const dated = centred(
		report.placeAndDate(place ?? BLANK, formatDayLong(dayOf(madeAt), locale)),
		{ italics: true, size: 2 * (style === 'state' ? 13 : 14) },
		{ before: 120, after: 0 }
	);
	const numbered = centred((number ?? report.number)[style], { size: 2 * letters.number }, { before: 120, after: 0 });
	const left = [
		centred(BLANK.repeat(2), { size }),
		centred(committee, { size, bold: true }),
		...(style === 'state'
			? [rule(Math.min(lengthOf(committee, letters.authority), widths[0]) * 0.4, widths[0])]
			: [centred('*', { size })]),
		numbered
	];
	const right =
		style === 'state'
			? [
					centred(report.nation, { size, bold: true }),
					centred(report.motto, { size: 2 * letters.motto, bold: true }),
					rule(lengthOf(report.motto, letters.motto), widths[1]),
					dated
				]
			: [centred(report.party, { size: 2 * letters.motto, bold: true }), rule(lengthOf(report.party, letters.motto), widths[1]), dated];
	return [columns(left, right, widths), new Paragraph({ spacing: { before: 120 } })];
}

/** Recipients on the left, signature on the right; a plain report is signed by nobody. */
export function signature({ committee: signing, style, locale, recipients = [] }: Letterhead): (Table | Paragraph)[] {
	if (style === 'plain') return [];
	const { report } = messagesOf(locale);
	const size = 2 * lettersOf(style).body;
	const whole = textWidth(style, 'portrait');
	const small = (text: string) => new Paragraph({ spacing: { before: 0, after: 0 }, children: [new TextRun({ text, size: 22 })] });
	const committee = (signing ?? BLANK).toLocaleUpperCase('vi');
	const left = [
		new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: report.recipients, bold: true, italics: true, size: 24 })] }),
		...[...(recipients.length > 0 ? recipients : [BLANK, BLANK]).map((one) => `- ${one};`), `- ${report.archive[style]}`].map(small)
	];
	const right = [
		centred(`${report.onBehalf[style]} ${committee}`, { bold: true, size }),
		// Without a committee it is for people to say who signs.
		centred(signing === null ? BLANK : report.head, { bold: true, size }),
		...Array.from({ length: 3 }, () => centred('')),
		centred(BLANK.repeat(2), { bold: true, size })
	];
	return [new Paragraph({ keepNext: true }), columns(left, right, [Math.round(whole * 0.45), whole - Math.round(whole * 0.45)])];
}
