/** PDF files written by hand: every letter is a code of two bytes that the font's own table names, as word processors do it. */
import { deflateRawSync, constants } from 'node:zlib';

/** A line of text on a page: points from the left and the lower edge. */
export interface Printed {
	readonly text: string;
	readonly x?: number;
	readonly y: number;
	readonly size?: number;
	/** One byte a letter, in a font of the days before Unicode. */
	readonly legacy?: boolean;
}

interface Options {
	/** Degrees by which the page is turned to be looked at. */
	readonly rotate?: number;
	/** Left out: the font's own table is missing. */
	readonly named?: boolean;
	/** An entry of the trailer. */
	readonly trailer?: string;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Letters are half as wide as they are high. */
export function pdfOf(pages: readonly (readonly Printed[])[], { rotate = 0, named = true, trailer = '' }: Options = {}): Uint8Array {
	const contents = pages.map((lines) => streamOf(lines.map(shown).join('\n')));
	return fileOf(contents, { rotate, named, trailer });
}

/** One page whose content is a stream as given. */
export function pdfAround(stream: Buffer): Uint8Array {
	return fileOf([stream], { rotate: 0, named: true, trailer: '' });
}

function shown({ text, x = 85, y, size = 14, legacy = false }: Printed): string {
	const codes = Buffer.from(text, legacy ? 'latin1' : 'utf16le');
	const hex = (legacy ? codes : codes.swap16()).toString('hex');
	return `BT /${legacy ? 'L' : 'U'} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

function streamOf(content: string): Buffer {
	return Buffer.concat([latin(`<< /Length ${content.length} >>\nstream\n`), latin(content), latin('\nendstream')]);
}

function fileOf(contents: readonly Buffer[], { rotate, named, trailer }: Required<Options>): Uint8Array {
	const table = streamOf(
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n' +
			`${Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))
				.map(
					(high, i, all) =>
						`${i % 100 === 0 ? `${Math.min(100, all.length - i)} beginbfrange\n` : ''}<${high}00> <${high}ff> <${high}00>${i % 100 === 99 || i === 255 ? '\nendbfrange' : ''}`
				)
				.join('\n')}\nendcmap`
	);
	const first = 7;
	const objects: Buffer[] = [
		latin('<< /Type /Catalog /Pages 2 0 R >>'),
		latin(`<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`),
		latin(
			`<< /Type /Font /Subtype /Type0 /BaseFont /Hand /Encoding /Identity-H /DescendantFonts [4 0 R]${named ? ' /ToUnicode 5 0 R' : ''} >>`
		),
		latin(
			'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Hand /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>'
		),
		table,
		latin('<< /Type /Font /Subtype /Type1 /BaseFont /VnTime /Encoding /WinAnsiEncoding >>'),
		...contents.flatMap((content, i) => [
			latin(
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /Font << /U 3 0 R /L 6 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`
			),
			content
		])
	];
	const pieces: Buffer[] = [latin('%PDF-1.7\n')];
	const offsets: number[] = [];
	let at = pieces[0]?.length ?? 0;
	for (const [i, object] of objects.entries()) {
		const piece = Buffer.concat([latin(`${i + 1} 0 obj\n`), object, latin('\nendobj\n')]);
		offsets.push(at);
		pieces.push(piece);
		at += piece.length;
	}
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	pieces.push(
		latin(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF`
		)
	);
	return new Uint8Array(Buffer.concat(pieces));
}

/** A stream that unpacks to so many megabytes, a kilobyte each. */
export function bombOf(megabytes: number): Buffer {
	// After a full flush a block knows nothing of the one before, so one serves again and again.
	const block = deflateRawSync(Buffer.alloc(2 ** 20, '(0) Tj '), { finishFlush: constants.Z_FULL_FLUSH });
	const packed = Buffer.concat([
		Buffer.from([0x78, 0x9c]),
		...Array.from({ length: megabytes }, () => block),
		Buffer.from([3, 0, 0, 0, 0, 0])
	]);
	return Buffer.concat([latin(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed, latin('\nendstream')]);
}
