import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { ImportProgress } from '#lib/view/import-progress.ts';
import type { FileFault } from '../import/sheet/fault.ts';
import type { Book } from '../import/sheet/grid.ts';
import { readFile } from '../import/sheet/reader.ts';
import { parseBook, type BookText } from '../import/sheet/reading-text.ts';
import { hashOfFile } from '../store/imports.ts';

/** A file as someone handed it over. */
export interface HandedFile {
	/** As its owner named it: shown, never used as a path. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A file that has been read. */
export interface ReadFile {
	readonly name: string;
	/** SHA-256 of its bytes. */
	readonly hash: string;
	readonly book: Book;
}

/** Of whoever waits for an import: may stop it, and hears how far it is. */
export interface Watch {
	readonly signal?: AbortSignal | undefined;
	readonly tell?: ((progress: ImportProgress) => void) | undefined;
}

/** Questions about one file follow one another: the last few are not read again each time. 100,000 rows take some 10 MB here. */
const KEPT_BYTES = 32 * 1_048_576;
const texts = new Map<string, BookText>();

/** What the file holds, as text: for a process of its own to work with. */
export async function readHandedText({ bytes }: Pick<HandedFile, 'bytes'>, watch: Watch = {}): Promise<Outcome<BookText, FileFault>> {
	const hash = hashOfFile(bytes);
	const known = texts.get(hash);
	if (known !== undefined) return accepted(known);
	const text = await readFile(bytes, watch);
	if (!text.ok) return text;
	texts.set(hash, text.value);
	let held = 0;
	for (const [one, { json }] of [...texts].reverse()) if ((held += json.length) > KEPT_BYTES) texts.delete(one);
	return text;
}

export async function readHandedFile(file: HandedFile, watch: Watch = {}): Promise<Outcome<ReadFile, FileFault>> {
	const text = await readHandedText(file, watch);
	return text.ok ? accepted({ name: file.name, hash: hashOfFile(file.bytes), book: parseBook(text.value) }) : text;
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
