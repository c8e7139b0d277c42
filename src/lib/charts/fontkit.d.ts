/** The part of fontkit that measuring needs; the package brings no types. */
declare module 'fontkit' {
	export interface Font {
		readonly unitsPerEm: number;
		/** Advance in font units; the `.notdef` glyph for a character the font lacks. */
		glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
		hasGlyphForCodePoint(codePoint: number): boolean;
	}
	export function openSync(path: string): Font;
}
