import type { Outcome } from '#lib/domain/outcome.ts';
import type { FileFault } from '../import/sheet/fault.ts';
import type { Book } from '../import/sheet/grid.ts';
import { readFile } from '../import/sheet/reader.ts';
import { hashOfFile } from '../store/imports.ts';

/** A file as someone handed it over. */
export interface HandedFile {
	/** As its owner named it: shown, never used as a path. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Questions about one file follow one another: the last few small ones are not read again each time. */
const KEPT = 4;
const SMALL = 1_000_000;
const books = new Map<string, Outcome<Book, FileFault>>();

export async function readHandedFile({ bytes }: HandedFile, signal?: AbortSignal): Promise<Outcome<Book, FileFault>> {
	const hash = hashOfFile(bytes);
	const known = books.get(hash);
	if (known !== undefined) return known;
	const book = await readFile(bytes, { signal });
	if (bytes.length > SMALL) return book;
	books.set(hash, book);
	for (const oldest of books.keys()) {
		if (books.size <= KEPT) break;
		books.delete(oldest);
	}
	return book;
}

/** What is left of a file's name for showing: no folders, no line ends, no unseen marks. */
export function plainFileName(name: string): string {
	const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
	return (
		last
			.replace(/[\p{Cc}\p{Cf}]/gu, '')
			.trim()
			.slice(0, 120) || '?'
	);
}
