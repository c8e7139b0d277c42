/** The package brings no types. */
declare module 'subset-font' {
	/** The font cut down to the letters of a text. */
	export default function subsetFont(font: Buffer, text: string, options: { readonly targetFormat: 'woff2' | 'truetype' }): Promise<Buffer>;
}
