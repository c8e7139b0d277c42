import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { extract, type Extraction } from '#lib/extract/extract.ts';
import type { DocumentFault } from '../import/document/fault.ts';
import { readDocument } from '../import/document/reader.ts';

export type { DocumentFault } from '../import/document/fault.ts';
export type { Extraction } from '#lib/extract/extract.ts';

/** Proposes the figures of a text file or a Word document. Offsets count the code points of its text. */
export async function extractFile(bytes: Uint8Array): Promise<Outcome<Extraction, DocumentFault>> {
	const text = await readDocument(bytes);
	return text.ok ? accepted(extract(text.value)) : text;
}
