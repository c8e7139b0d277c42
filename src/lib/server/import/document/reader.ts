import { refused, type Outcome } from '#lib/domain/outcome.ts';
import { ProcessFailed, runProcess } from '../../process.ts';
import type { DocumentFault } from './fault.ts';
import { formatOf } from './format.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { readingOf, type DocumentReading } from './reading.ts';

/**
 * The words and figures of a text file, a Word document or a PDF. What is more than a page of text is read in a process of its own, with a
 * bound on its memory and time: whatever the file does to it, this process goes on.
 */
export async function readDocument(bytes: Uint8Array): Promise<Outcome<DocumentReading, DocumentFault>> {
	const { megabytes: limit, seconds, heapMegabytes, momentKilobytes } = DOCUMENT_LIMITS;
	const megabytes = bytes.byteLength / 2 ** 20;
	if (megabytes > limit) return refused({ code: 'document_too_long', megabytes: Math.ceil(megabytes), limit });
	if (formatOf(bytes) === 'text' && bytes.byteLength <= momentKilobytes * 1024) return readingOf(bytes);
	try {
		const answer = await runProcess({ script: 'src/lib/server/import/document/document-process.ts', input: bytes, seconds, heapMegabytes });
		return JSON.parse(Buffer.from(answer).toString('utf8')) as Outcome<DocumentReading, DocumentFault>;
	} catch (error) {
		if (!(error instanceof ProcessFailed)) throw error;
		return refused(error.overdue ? { code: 'import_file_overdue', seconds } : { code: 'import_file_too_heavy' });
	}
}
