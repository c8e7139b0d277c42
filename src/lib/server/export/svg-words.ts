/** Words of a picture, wrapped by the font's own widths. */
import { measureText } from '../../charts/text-measure.ts';
import { font } from '../../theme/tokens.ts';

export interface Ink {
	/** Pixels. */
	readonly size: number;
	readonly strong: boolean;
	readonly colour: string;
}

/** XML allows no control characters, not even escaped; a name that was pasted may hold some. */
export function escapeXml(text: string): string {
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

export const lineHeight = ({ size }: Ink): number => Math.ceil(size * font.leading);

/** Pixels of one line. */
export const widthOf = (text: string, { size, strong }: Ink): number => measureText(text, size, strong);

/** Lines no wider than `width` pixels: breaks at spaces, inside a word only where the word alone is too wide; drops nothing. */
export function wrapText(text: string, ink: Ink, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.normalize('NFC').trim().split(/\s+/u)) {
		const longer = line ? `${line} ${word}` : word;
		if (widthOf(longer, ink) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = '';
		for (const character of word) {
			if (line && widthOf(line + character, ink) > width) {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	return line || lines.length === 0 ? [...lines, line] : lines;
}

/** Lines from the top left corner down, one `text` element each. */
export function textBlock(lines: readonly string[], ink: Ink, x: number, y: number): string {
	const tall = lineHeight(ink);
	// Be Vietnam Pro: ascender 1.0 em, descender 0.265 em; the rest of the line is shared above and below.
	const baseline = (tall - 1.265 * ink.size) / 2 + ink.size;
	return lines
		.map(
			(line, i) =>
				`<text x="${Math.round(x * 100) / 100}" y="${Math.round((y + i * tall + baseline) * 100) / 100}" font-size="${ink.size}"${ink.strong ? ` font-weight="${font.weight.strong}"` : ''} fill="${ink.colour}">${escapeXml(line)}</text>`
		)
		.join('');
}
