import { messagesOf, type Locale } from '../messages/index.ts';

/**
 * Where a figure was read, for a person: `import/12 Tháng 6!C14` becomes the file's name and its cell.
 *
 * @param origin as an observation keeps it; null: it came with a package
 * @param files names of imported files by number of the import
 */
export function formatOrigin(origin: string | null, files: Readonly<Record<string, string>>, locale: Locale): string {
	const words = messagesOf(locale).audit.origin;
	if (origin === null) return words.package;
	const [, kind, number = '', cell = ''] = /^(import|undo)\/(\d+)(?: (.*))?$/s.exec(origin) ?? [];
	const file = files[number] ?? `#${number}`;
	if (kind === 'import') return words.file(file, cell);
	if (kind === 'undo') return words.undo(file);
	return origin === 'grid' || origin === 'api' ? words[origin] : origin;
}
