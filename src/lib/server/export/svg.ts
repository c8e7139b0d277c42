import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FONT_FILES } from './fonts.ts';
import type { Plate } from './plate.ts';

/** The plate as a file that draws the same on a machine without the typeface: both weights travel along, cut down to the letters used. */
export async function svgFile({ svg }: Plate): Promise<Uint8Array> {
	const letters = [...new Set(svg.replaceAll(/<[^>]*>/g, '').normalize('NFC'))].sort().join('') + '&<>"\'';
	const faces = await Promise.all(
		([400, 600] as const).map(async (weight) => {
			const subset = await subsetFont(await readFile(FONT_FILES[weight]), letters, { targetFormat: 'woff2' });
			return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(data:font/woff2;base64,${subset.toString('base64')}) format('woff2')}`;
		})
	);
	return new TextEncoder().encode(svg.replace(/^(<svg[^>]*>)/, `$1<style>${faces.join('')}</style>`));
}
