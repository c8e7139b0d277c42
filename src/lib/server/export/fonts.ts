import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const resolve = createRequire(import.meta.url).resolve;

/** Files of the bundled typeface by weight: TTF, because neither the rasteriser nor the typesetter reads woff2. */
export const FONT_FILES = {
	400: resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
	600: resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf')
} as const;

let opened: Font | null = null;

/** Greek, Cyrillic, arrows, mathematical and geometric signs: the typesetter's own fonts have them. */
const ELSEWHERE = /[\u0370-\u04ff\u2190-\u22ff\u25a0-\u25ff]/;
const BOX = '□';

/**
 * The text in letters that can be typeset on every machine: a standard for archives or readers refuses a whole document for one emoji in
 * a name. Invisible characters go, spaces become plain ones, what nobody can draw is shown as a box. NFC, so that it copies as it was typed.
 */
export function inTypeface(text: string): string {
	opened ??= openSync(FONT_FILES[400]);
	const face = opened;
	return text.normalize('NFC').replace(/[^\n\t -~]/gu, (character) => {
		if (face.hasGlyphForCodePoint(character.codePointAt(0) as number) || ELSEWHERE.test(character)) return character;
		if (/\s/u.test(character)) return ' ';
		return /\p{C}|\p{M}/u.test(character) ? '' : BOX;
	});
}

/** The same for every text of a structure. */
export function allInTypeface<Content>(content: Content): Content {
	if (typeof content === 'string') return inTypeface(content) as Content;
	if (Array.isArray(content)) return content.map(allInTypeface) as Content;
	if (typeof content !== 'object' || content === null) return content;
	return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, allInTypeface(value)])) as Content;
}
