import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { ProcessFailed, runProcess } from '../../process.ts';
import type { DocumentFault } from './fault.ts';

export const DOCUMENT_LIMITS = { megabytes: 8, seconds: 20, heapMegabytes: 256 } as const;
const MEGABYTE = 2 ** 20;

/** The words of a text file or a Word document. A document is opened in a process of its own, with a bound on its memory and time. */
export async function readDocument(bytes: Uint8Array): Promise<Outcome<string, DocumentFault>> {
	const megabytes = bytes.byteLength / MEGABYTE;
	const { megabytes: limit, seconds, heapMegabytes } = DOCUMENT_LIMITS;
	if (megabytes > limit) return refused({ code: 'document_too_long', megabytes: Math.ceil(megabytes), limit });
	if (!isZip(bytes)) return readText(bytes);
	try {
		const answer = await runProcess({ script: 'src/lib/server/import/document/docx-process.ts', input: bytes, seconds, heapMegabytes });
		return JSON.parse(Buffer.from(answer).toString('utf8')) as Outcome<string, DocumentFault>;
	} catch (error) {
		if (!(error instanceof ProcessFailed)) throw error;
		return refused(error.overdue ? { code: 'import_file_overdue', seconds } : { code: 'import_file_too_heavy' });
	}
}

function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** UTF-8, or UTF-16 with its mark. The mark of UTF-8 stays: offsets count the characters of the file as given. */
function readText(bytes: Uint8Array): Outcome<string, DocumentFault> {
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
	if (wide === null && bytes.subarray(0, 4096).includes(0)) return refused({ code: 'document_binary' });
	try {
		return accepted(new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return refused({ code: CONTROL.some((code) => bytes.subarray(0, 4096).includes(code)) ? 'document_binary' : 'document_encoding' });
	}
}

/** Characters that no text holds. */
const CONTROL = [1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18];
