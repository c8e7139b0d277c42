/** Paper, margins and letters of the official formats: decree 30/2020/NĐ-CP, appendix I, and guidance 36-HD/VPTW. */
import {
	AlignmentType,
	BorderStyle,
	Footer,
	Header,
	LineRuleType,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
	convertMillimetersToTwip,
	type ISectionOptions
} from 'docx';

export type ReportStyle = 'state' | 'party' | 'plain';

/** Sizes in points. */
interface Letters {
	readonly body: number;
	readonly title: number;
	readonly abstract: number;
	readonly authority: number;
	readonly motto: number;
	readonly number: number;
}

const LETTERS: Readonly<Record<ReportStyle, Letters>> = {
	state: { body: 14, title: 14, abstract: 14, authority: 12, motto: 13, number: 13 },
	party: { body: 14, title: 16, abstract: 14, authority: 14, motto: 15, number: 14 },
	plain: { body: 13, title: 16, abstract: 13, authority: 12, motto: 12, number: 12 }
};

export const lettersOf = (style: ReportStyle): Letters => LETTERS[style];

/** Millimetres. */
const MARGIN = { top: 20, bottom: 20, left: 30, right: { state: 20, party: 15, plain: 20 } } as const;
const A4 = { width: 210, height: 297 } as const;
export const FONT = 'Times New Roman';
/** First line of a paragraph: 1,27 cm. */
export const FIRST_LINE = convertMillimetersToTwip(12.7);

/** Twips between the margins of a page. */
export function textWidth(style: ReportStyle, orientation: 'portrait' | 'landscape'): number {
	return convertMillimetersToTwip(orientation === 'portrait' ? A4.width - MARGIN.left - MARGIN.right[style] : A4.height - 2 * MARGIN.top);
}

/** A section of one orientation, numbered in the top margin; the report's own first page is not. */
export function section(
	style: ReportStyle,
	orientation: 'portrait' | 'landscape',
	children: NonNullable<ISectionOptions['children']>,
	foot: string
): ISectionOptions {
	const upright = orientation === 'portrait';
	return {
		properties: {
			titlePage: upright,
			page: {
				size: {
					width: convertMillimetersToTwip(A4.width),
					height: convertMillimetersToTwip(A4.height),
					orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE
				},
				margin: {
					top: convertMillimetersToTwip(MARGIN.top),
					bottom: convertMillimetersToTwip(MARGIN.bottom),
					left: convertMillimetersToTwip(upright ? MARGIN.left : MARGIN.top),
					right: convertMillimetersToTwip(upright ? MARGIN.right[style] : MARGIN.top),
					header: convertMillimetersToTwip(10),
					footer: convertMillimetersToTwip(8)
				}
			}
		},
		headers: { default: new Header({ children: [pageNumber(style)] }), first: new Header({ children: [new Paragraph({})] }) },
		footers: { default: footer(foot), first: footer(foot) },
		children
	};
}

function pageNumber(style: ReportStyle): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [new TextRun({ children: [PageNumber.CURRENT], size: 2 * lettersOf(style).body })]
	});
}

function footer(text: string): Footer {
	return new Footer({
		children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: 16, color: '57524A' })] })]
	});
}

/** A solid line as long as the text above it, or a share of it; centred in a cell. Twips. */
export function rule(length: number, width: number): Paragraph {
	const side = Math.max(0, Math.round((width - length) / 2));
	return new Paragraph({
		border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
		indent: { left: side, right: side },
		spacing: { before: 20, after: 0, line: 60, lineRule: LineRuleType.EXACT },
		children: []
	});
}

/** Twips that a bold text takes, about: capitals are wider. */
export function lengthOf(text: string, size: number): number {
	const capitals = text.replaceAll(/[^\p{Lu}]/gu, '').length;
	return Math.round((capitals * 0.7 + (text.length - capitals) * 0.45) * size * 20);
}
