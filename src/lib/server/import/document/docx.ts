import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { openZip, type ZipParts } from '../sheet/zip-guard.ts';
import { linesOfPart } from './docx-lines.ts';
import { numberingOf } from './docx-numbering.ts';
import type { DocumentFault } from './fault.ts';

const BODY = 'word/document.xml';
/** What stands at the foot of a page or the end of the text, told after it. Heads and feet of pages are no part of what is told. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const LISTS = ['word/numbering.xml', 'word/styles.xml'];

/** The words of a Word document as a reader sees them: a paragraph a line, cells of a table divided by tabs. */
export function readDocx(bytes: Uint8Array): Outcome<string, DocumentFault> {
	const opened = openZip(bytes);
	if (!opened.ok) return refused(opened.fault as DocumentFault);
	if (!opened.value.has(BODY)) return refused({ code: 'document_not_word' });
	const parts = new Map([BODY, ...NOTES, ...LISTS].map((name) => [name, textOf(opened.value, name)]));
	const unsafe = [...parts].find(([, xml]) => xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY'));
	if (unsafe !== undefined) return refused({ code: 'import_xml_entities', part: unsafe[0] });
	const [numbering = '', styles = ''] = LISTS.map((name) => parts.get(name));
	const labels = numberingOf(numbering, styles);
	const lines = [BODY, ...NOTES].flatMap((name) => linesOfPart(parts.get(name) ?? '', labels));
	return accepted(lines.map((line) => `${line}\n`).join(''));
}

function textOf(parts: ZipParts, name: string): string {
	const bytes = parts.get(name);
	return bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes);
}
