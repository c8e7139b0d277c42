import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { extract } from '#lib/extract/extract.ts';
import type { Item } from '#lib/extract/item.ts';
import type { DocumentFault } from './fault.ts';
import { formatOf } from './format.ts';
import { readText } from './plain-text.ts';

/** What was read in a document. */
export interface DocumentReading {
	/** Offsets of the items count its code points. */
	readonly text: string;
	readonly items: readonly Item[];
	/** Numbers of the pages, from 1, on which no words stand: pictures of paper, or blank. */
	readonly textless: readonly number[];
}

/** Reads the words of a document and proposes its figures. Needs a bound on time and memory around it. */
export async function readingOf(bytes: Uint8Array): Promise<Outcome<DocumentReading, DocumentFault>> {
	const words = await wordsOf(bytes);
	return words.ok ? accepted({ ...words.value, items: figuresOf(words.value.text) }) : words;
}

/** A cell of a table is a line of its own: a figure and the next one's name make no sentence. */
function figuresOf(text: string): readonly Item[] {
	const { items } = extract(text.replaceAll('\t', '\v'));
	if (!text.includes('\t')) return items;
	const points = [...text];
	return items.map((item) => ({ ...item, span: points.slice(item.start, item.end).join('') }));
}

async function wordsOf(bytes: Uint8Array): Promise<Outcome<Omit<DocumentReading, 'items'>, DocumentFault>> {
	switch (formatOf(bytes)) {
		case 'pdf': {
			const [{ readPdf }, { wordsOfPages }] = [await import('./pdf.ts'), await import('./page-text.ts')];
			const pages = await readPdf(bytes);
			return pages.ok ? wordsOfPages(pages.value) : pages;
		}
		case 'docx': {
			const { readDocx } = await import('./docx.ts');
			return plain(readDocx(bytes));
		}
		case 'text':
			return plain(readText(bytes));
	}
}

function plain(text: Outcome<string, DocumentFault>): Outcome<Omit<DocumentReading, 'items'>, DocumentFault> {
	return text.ok ? accepted({ text: text.value, textless: [] }) : text;
}
