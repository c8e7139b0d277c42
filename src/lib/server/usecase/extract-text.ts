import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Item } from '#lib/extract/item.ts';
import type { DocumentFault } from '../import/document/fault.ts';
import { formatOf } from '../import/document/format.ts';
import { readDocument } from '../import/document/reader.ts';

export type { DocumentFault } from '../import/document/fault.ts';

/** What a file's figures are, as command and address tell it. */
export interface FileExtraction {
	readonly items: readonly Item[];
	/** Of a document that is no text itself: the words that offsets count in. */
	readonly text?: string;
	/** Of a PDF: the numbers of its pages on which no words stand. */
	readonly textless_pages?: readonly number[];
}

/** Proposes the figures of a text file, a Word document or a PDF. Offsets count the code points of its text. */
export async function extractFile(bytes: Uint8Array): Promise<Outcome<FileExtraction, DocumentFault>> {
	const read = await readDocument(bytes);
	if (!read.ok) return read;
	const { items, text, textless } = read.value;
	const format = formatOf(bytes);
	return accepted({ items, ...(format === 'text' ? {} : { text }), ...(format === 'pdf' ? { textless_pages: textless } : {}) });
}
