/** A workspace's folder as one ZIP file, as browsers send and save it. */
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { zip } from '../export/office-zip.ts';
import { DESCRIPTION_FILE } from '../import/package/description.ts';
import { packageFiles } from '../import/package/writer.ts';
import type { Workspace } from '../import/package/workspace.ts';
import type { FileFault } from '../import/sheet/fault.ts';
import { openZip } from '../import/sheet/zip-guard.ts';

/**
 * The package's files by name. Whoever packs a folder packs its name as well, so the files are taken from where the description lies;
 * everything beside them is left alone, as in a folder.
 */
export function unpackPackage(bytes: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>, FileFault> {
	const parts = openZip(bytes);
	if (!parts.ok) return parts;
	const described = [...parts.value.keys()].filter((name) => name === DESCRIPTION_FILE || name.endsWith(`/${DESCRIPTION_FILE}`));
	// The one that lies least deep: an archive of an archive keeps its outer one.
	const [description = DESCRIPTION_FILE] = described.toSorted((a, b) => a.split('/').length - b.split('/').length);
	const folder = description.slice(0, -DESCRIPTION_FILE.length);
	const files = new Map<string, Uint8Array>();
	for (const [name, content] of parts.value) {
		const own = name.startsWith(folder) ? name.slice(folder.length) : '/';
		if (!own.includes('/') && (own === DESCRIPTION_FILE || own.endsWith('.csv'))) files.set(own, content);
	}
	return accepted(files);
}

/** @param madeAt ISO moment that the archive's files carry */
export function packPackage(workspace: Workspace, madeAt: string): Uint8Array {
	const texts = [...packageFiles(workspace)].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
	return zip(Object.fromEntries(texts), madeAt);
}
