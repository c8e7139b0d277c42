/** Opens a PDF as its reader would: pages, standard, bookmarks, and the text that copying gives. */
import { inflateSync } from 'node:zlib';

export interface OpenedPdf {
	readonly pages: number;
	readonly title: string;
	/** Titles of the bookmarks, in their order in the file. */
	readonly bookmarks: readonly string[];
	readonly tagged: boolean;
	/** Uncompressed, where standard and dates stand. */
	readonly metadata: string;
	/** Names of the embedded fonts, each with its subset's prefix. */
	readonly fonts: readonly string[];
	/** Without white space: a typesetter moves instead of writing some. */
	readonly text: string;
}

interface Part {
	readonly dictionary: string;
	readonly stream: string | null;
}

export function openPdf(bytes: Uint8Array): OpenedPdf {
	const raw = Buffer.from(bytes).toString('latin1');
	if (!raw.startsWith('%PDF-') || !raw.trimEnd().endsWith('%%EOF')) throw new Error('no whole PDF');
	const parts = new Map<string, Part>();
	for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g)) {
		const body = match[2] ?? '';
		const at = body.search(/stream\r?\n/);
		const dictionary = at < 0 ? body : body.slice(0, at);
		parts.set(match[1] ?? '', { dictionary, stream: at < 0 ? null : streamOf(body.slice(at), dictionary) });
	}
	const all = [...parts.values()];
	const info = all.find(({ dictionary }) => /\/Creator|\/CreationDate/.test(dictionary) && dictionary.includes('/Title'));
	return {
		pages: all.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary)).length,
		title: info === undefined ? '' : stringOf(/\/Title (<[^>]*>|\((?:\\.|[^\\)])*\))/.exec(info.dictionary)?.[1] ?? ''),
		bookmarks: all
			.filter(({ dictionary }) => dictionary.includes('/Title') && /\/Dest|\/A /.test(dictionary) && dictionary.includes('/Parent'))
			.map(({ dictionary }) => stringOf(/\/Title (<[^>]*>|\((?:\\.|[^\\)])*\))/.exec(dictionary)?.[1] ?? '')),
		tagged: all.some(({ dictionary }) => /\/MarkInfo\s*<<[^>]*\/Marked true/.test(dictionary)),
		metadata: all.find(({ stream }) => stream?.includes('<x:xmpmeta'))?.stream ?? '',
		fonts: [...new Set([...raw.matchAll(/\/FontName \/([\w+-]+)/g)].map((match) => match[1] ?? ''))],
		text: textOf(parts).normalize('NFC').replaceAll(/\s/g, '')
	};
}

function streamOf(body: string, dictionary: string): string {
	const start = /^stream\r?\n/.exec(body)?.[0].length ?? 0;
	const data = Buffer.from(body.slice(start, body.lastIndexOf('endstream')), 'latin1');
	return (dictionary.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
}

/** Parentheses in a string need no escape while they are balanced: three levels deep is deeper than glyph codes happen to go. */
const nested = (level: number): string => String.raw`(?:\\[\s\S]|[^\\()]${level === 0 ? '' : String.raw`|\(${nested(level - 1)}\)`})*`;
const TOKENS = new RegExp(String.raw`/(\w+) [\d.]+ Tf|\((${nested(3)})\)|<([0-9A-Fa-f]+)>`, 'g');

/** Every page and every picture on it, in the order of the file. */
function textOf(parts: ReadonlyMap<string, Part>): string {
	const words: string[] = [];
	for (const { dictionary, stream } of parts.values()) {
		const content = /\/Type \/Page\b(?!s)/.test(dictionary)
			? parts.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream
			: stream;
		const named = /\/Font\s*<<([^>]*)>>/.exec(dictionary)?.[1];
		if (content === null || content === undefined || named === undefined) continue;
		const fonts = new Map([...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map((match) => [match[1] ?? '', lettersOf(parts, match[2] ?? '')]));
		let letters: ReadonlyMap<number, string> | undefined;
		// What is said about marked content is no text of its own.
		for (const token of content.replaceAll(/<<[\s\S]*?>>\s*BDC/g, '').matchAll(TOKENS)) {
			if (token[1] !== undefined) letters = fonts.get(token[1]);
			else if (letters !== undefined) {
				const codes = token[3] === undefined ? unescaped(token[2] ?? '') : Buffer.from(token[3], 'hex').toString('latin1');
				for (let i = 0; i + 1 < codes.length; i += 2) words.push(letters.get(codes.charCodeAt(i) * 256 + codes.charCodeAt(i + 1)) ?? '');
			}
		}
	}
	return words.join('');
}

/** From the font's own table of what each glyph means. */
function lettersOf(parts: ReadonlyMap<string, Part>, font: string): ReadonlyMap<number, string> {
	const reference = /\/ToUnicode (\d+) 0 R/.exec(parts.get(font)?.dictionary ?? '')?.[1] ?? '';
	const table = parts.get(reference)?.stream ?? '';
	return new Map(
		[...table.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)].map((match) => [
			Number.parseInt(match[1] ?? '', 16),
			utf16(Buffer.from(match[2] ?? '', 'hex'))
		])
	);
}

const utf16 = (bytes: Buffer): string => new TextDecoder('utf-16be').decode(bytes);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
	text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
		/^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code)
	);

function stringOf(token: string): string {
	if (!token.startsWith('<')) return unescaped(token.slice(1, -1));
	const bytes = Buffer.from(token.slice(1, -1), 'hex');
	return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16(bytes.subarray(2)) : bytes.toString('latin1');
}
