import { detectLegacy } from '#lib/domain/legacy-text.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { isSyllable } from '#lib/domain/syllable.ts';
import type { DocumentFault } from './fault.ts';

/** Characters that no text holds. */
const CONTROL = [1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18];

/** As many bytes tell how a text is written down. */
const HEAD = 4096;
const SAMPLE = 64 * 1024;
/** Of the marked words, as many must be possible Vietnamese ones. */
const SENSE = 0.8;

/**
 * UTF-8, UTF-16 with or without its mark, and the code pages of a byte a letter in which offices used to save: windows-1258, TCVN3, VNI. The
 * mark of UTF-8 stays: offsets count the characters of the file as given.
 */
export function readText(bytes: Uint8Array): Outcome<string, DocumentFault> {
	const head = bytes.subarray(0, HEAD);
	const wide = wideOf(head);
	// A rich text is written in letters and is not to be read as them.
	if (wide === null && (head.includes(0) || decoded(head.subarray(0, 5), 'utf-8') === '{\\rtf'))
		return refused({ code: 'document_binary' });
	const text = decoded(bytes, wide ?? 'utf-8') ?? (wide === null ? narrowText(bytes) : null);
	if (text !== null) return accepted(text);
	return refused({ code: CONTROL.some((code) => head.includes(code)) ? 'document_binary' : 'document_encoding' });
}

/** Every other byte of a text in two bytes a letter is the number of an alphabet: zero for digits, spaces and most letters. */
function wideOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const zeros = [0, 0];
	for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (Math.max(even, odd) < head.length / 4 || Math.min(even, odd) > 0) return null;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A byte a letter: which letters, only the words tell. TCVN3 and VNI stay as they are stored; whoever reads them knows them. */
function narrowText(bytes: Uint8Array): string | null {
	const vietnamese = decoded(bytes, 'windows-1258');
	const words =
		vietnamese
			?.slice(0, SAMPLE)
			.normalize('NFC')
			.match(/[\p{L}\p{M}]*[\u0080-\uffff][\p{L}\p{M}]*/gu) ?? [];
	if (words.filter(isSyllable).length > SENSE * words.length) return vietnamese;
	const western = decoded(bytes, 'windows-1252');
	return western !== null && detectLegacy([western.slice(0, SAMPLE)]) !== null ? western : null;
}

function decoded(bytes: Uint8Array, label: string): string | null {
	try {
		return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
