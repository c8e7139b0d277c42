import { AlignmentType, HeadingLevel, Paragraph, TextRun, type IRunOptions } from 'docx';
import { FIRST_LINE } from './layout.ts';

/** Twelve dots that only a person can replace. */
export const BLANK = '…………';
const SPACING = { before: 60, after: 60, line: 288 } as const;

/** Running text: justified, first line indented. */
export function body(text: string, { keepNext = false }: { readonly keepNext?: boolean } = {}): Paragraph {
	return new Paragraph({
		keepNext,
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: FIRST_LINE },
		spacing: SPACING,
		children: [new TextRun({ text })]
	});
}

/** `- …`, one a line, as reports list. */
export function items(texts: readonly string[]): Paragraph[] {
	return texts.map((text, index) => body(`- ${text}${index === texts.length - 1 ? '.' : ';'}`));
}

/** Lines that stay for people to write. */
export function blanks(count: number): Paragraph[] {
	return Array.from({ length: count }, () => body(`- ${BLANK.repeat(4)}`));
}

export function heading(text: string, level: 1 | 2): Paragraph {
	return new Paragraph({
		heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: FIRST_LINE },
		spacing: { before: 120, after: 60 },
		keepNext: true,
		children: [new TextRun({ text, bold: true })]
	});
}

export function centred(text: string, run: IRunOptions = {}, spacing = { before: 0, after: 0 }, pageBreakBefore = false): Paragraph {
	return new Paragraph({ alignment: AlignmentType.CENTER, pageBreakBefore, spacing, children: [new TextRun({ text, ...run })] });
}
