import {
	AlignmentType,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType
} from 'docx';

export interface DocumentTable {
	readonly columns: readonly {
		readonly label: string;
		readonly numbering?: string;
		/** Share of the width, 0–1. */
		readonly width: number;
		readonly align: 'left' | 'center' | 'right';
	}[];
	readonly rows: readonly { readonly texts: readonly string[]; readonly bold?: boolean }[];
}

/** Half points. */
const SIZE = { text: 22, numbering: 18 } as const;
const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A ruled table whose head repeats on each page and whose rows are never cut. `width` in twips. */
export function ruledTable({ columns, rows }: DocumentTable, width: number): Table {
	const widths = columns.map((column) => Math.round(column.width * width));
	const row = (texts: readonly string[], style: { head?: boolean; bold?: boolean; size?: number; italics?: boolean }) =>
		new TableRow({
			cantSplit: true,
			tableHeader: style.head === true,
			children: texts.map((text, index) => {
				const align = style.head === true ? 'center' : (columns[index]?.align ?? 'left');
				return new TableCell({
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					verticalAlign: VerticalAlign.CENTER,
					margins: { left: 70, right: 70, top: 30, bottom: 30 },
					...(style.head === true ? { shading: { type: ShadingType.CLEAR, fill: 'EDE8DC', color: 'auto' } } : {}),
					children: [
						new Paragraph({
							alignment: ALIGNMENT[align],
							spacing: { before: 0, after: 0 },
							children: [new TextRun({ text, size: style.size ?? SIZE.text, bold: style.bold === true, italics: style.italics === true })]
						})
					]
				});
			})
		});
	const numbered = columns.some(({ numbering }) => numbering !== undefined);
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		columnWidths: widths,
		alignment: AlignmentType.CENTER,
		rows: [
			row(
				columns.map(({ label }) => label),
				{ head: true, bold: true }
			),
			...(numbered
				? [
						row(
							columns.map(({ numbering = '' }) => numbering),
							{ head: true, italics: true, size: SIZE.numbering }
						)
					]
				: []),
			...rows.map(({ texts, bold = false }) => row(texts, { bold }))
		]
	});
}
