import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { openZip } from '../sheet/zip-guard.ts';
import type { DocumentFault } from './fault.ts';

const BODY = 'word/document.xml';
/** What the text is made of; everything else of the markup is looks. Deleted words of a tracked change stand in `w:delText` and are left out. */
const PIECES = /<w:t(?: [^>]{0,200})?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?: [^>]{0,200})?\/>|<\/w:(p|tc|tr)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The words of a Word document, a paragraph a line, cells of a table divided by tabs. */
export function readDocx(bytes: Uint8Array): Outcome<string, DocumentFault> {
	const parts = openZip(bytes);
	if (!parts.ok) return refused(parts.fault as DocumentFault);
	const body = parts.value.get(BODY);
	if (body === undefined) return refused({ code: 'document_not_word' });
	const xml = new TextDecoder('utf-8').decode(body);
	if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) return refused({ code: 'import_xml_entities', part: BODY });
	const text: string[] = [];
	for (const [, words, mark, end] of xml.matchAll(PIECES)) {
		if (words !== undefined) text.push(unescaped(words));
		else if (mark !== undefined) text.push(mark === 'tab' ? '\t' : mark === 'noBreakHyphen' ? '-' : '\n');
		else if (end !== undefined) text.push(end === 'tc' ? '\t' : '\n');
	}
	return accepted(text.join(''));
}

function unescaped(words: string): string {
	return words.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
		}
	);
}
