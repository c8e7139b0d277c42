import { Document, Packer, type ISectionOptions, type Paragraph } from 'docx';
import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { dayOf, formatDayLong } from '#lib/format/dates.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { zip } from '../office-zip.ts';
import { FONT, lengthOf, lettersOf, rule, textWidth, type ReportStyle } from './layout.ts';
import { centred } from './paragraphs.ts';

interface Made {
	/** What it is about. */
	readonly subject: string;
	readonly style: ReportStyle;
	readonly locale: Locale;
	/** ISO moment. */
	readonly madeAt: string;
}

/** Sections as a file, in the letters of the form. Same input, same bytes. */
export async function documentBytes(sections: readonly ISectionOptions[], { subject, style, locale, madeAt }: Made): Promise<Uint8Array> {
	const size = 2 * lettersOf(style).body;
	const heading = { run: { font: FONT, size, bold: true, color: '000000' } };
	const document = new Document({
		title: subject,
		creator: messagesOf(locale).page.app,
		styles: {
			default: {
				document: { run: { font: FONT, size, color: '000000', language: { value: locale === 'vi' ? 'vi-VN' : 'en-GB' } } },
				heading1: heading,
				heading2: heading
			}
		},
		sections: [...sections]
	});
	return settled(new Uint8Array(await Packer.toArrayBuffer(document)), madeAt);
}

/** Kind of document, what it is about, and the line below; a plain one, which has no letterhead, its day. */
export function documentTitle(title: string, { subject, style, locale, madeAt }: Made): Paragraph[] {
	const letters = lettersOf(style);
	const size = 2 * letters.abstract;
	return [
		centred(title, { bold: true, size: 2 * letters.title }, { before: 120, after: 0 }),
		centred(subject, { bold: true, size }),
		style === 'party'
			? centred('-----', { size })
			: rule(Math.min(lengthOf(subject, letters.abstract) / 3, 2400), textWidth(style, 'portrait')),
		...(style === 'plain' ? [centred(formatDayLong(dayOf(madeAt), locale), { italics: true })] : []),
		centred('')
	];
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
