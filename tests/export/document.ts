import { strFromU8, unzipSync } from 'fflate';

/** A document opened again: its parts, the words of each paragraph, and the rows of its last table. */
export function openDocument(bytes: Uint8Array) {
	const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, part]));
	const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	const main = xml('word/document.xml');
	const texts = (piece: string) => unescape([...piece.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
	return {
		parts,
		xml,
		main,
		lines: main.split('</w:p>').map(texts),
		/** The rows of the last table: the appendix. */
		table: (main.split('<w:tbl>').at(-1) ?? '').split('</w:tr>').map((row) => row.split('</w:tc>').slice(0, -1).map(texts))
	};
}

const unescape = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
