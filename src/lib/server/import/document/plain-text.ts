import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { DocumentFault } from './fault.ts';

/** Characters that no text holds. */
const CONTROL = [1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18];

/** UTF-8, or UTF-16 with its mark. The mark of UTF-8 stays: offsets count the characters of the file as given. */
export function readText(bytes: Uint8Array): Outcome<string, DocumentFault> {
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
	if (wide === null && bytes.subarray(0, 4096).includes(0)) return refused({ code: 'document_binary' });
	try {
		return accepted(new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return refused({ code: CONTROL.some((code) => bytes.subarray(0, 4096).includes(code)) ? 'document_binary' : 'document_encoding' });
	}
}
