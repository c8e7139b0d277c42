import { zipSync, type Zippable } from 'fflate';

/**
 * An office package from its parts: the list of content types first, as readers expect it, no entries for folders, and one moment for all, so
 * that the same parts give the same bytes.
 * @param madeAt ISO moment
 */
export function zip(parts: Readonly<Record<string, Uint8Array>>, madeAt: string): Uint8Array {
	const mtime = zipTime(madeAt);
	const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
	const inOrder = names.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
	const files: Zippable = {};
	for (const name of inOrder) files[name] = [parts[name] ?? new Uint8Array(), { mtime, level: /\.(png|xlsx)$/.test(name) ? 0 : 6 }];
	return zipSync(files);
}

const rank = (name: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) + 1 || 3;

/** The archive stores local time without a zone: the moment is written as the clock of Vietnam shows it, whatever the machine's zone. */
function zipTime(madeAt: string): Date {
	const local = new Date(Date.parse(madeAt) + 7 * 3_600_000);
	return new Date(
		local.getUTCFullYear(),
		local.getUTCMonth(),
		local.getUTCDate(),
		local.getUTCHours(),
		local.getUTCMinutes(),
		local.getUTCSeconds()
	);
}
