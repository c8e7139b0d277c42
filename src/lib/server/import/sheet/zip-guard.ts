/**
 * Our own look at a ZIP before any library sees it. Nothing it declares is believed: every part is unpacked into exactly the room it
 * asked for, and all together into a bounded room.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { FileFault } from './fault.ts';
import { LIMITS, MEGABYTE } from './limits.ts';

/** The parts of a sound archive, unpacked, by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
	readonly name: string;
	readonly encrypted: boolean;
	readonly method: number;
	readonly checksum: number;
	readonly packed: number;
	readonly unpacked: number;
	readonly offset: number;
}

/** Unpacks an archive, or says which of its promises is a threat. */
export function openZip(bytes: Uint8Array): Outcome<ZipParts, FileFault> {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const directory = readDirectory(view);
	if (!directory.ok) return directory;
	const entries = directory.value;
	if (entries.some(({ encrypted }) => encrypted)) return refused({ code: 'import_file_password' });
	const wandering = entries.find(({ name }) => /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\\|\0/i.test(name));
	if (wandering) return refused({ code: 'import_zip_path', part: wandering.name });
	const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
	if (unpacked > LIMITS.unpackedMegabytes * MEGABYTE)
		return refused({ code: 'import_zip_unpacked', megabytes: Math.round(unpacked / MEGABYTE), limit: LIMITS.unpackedMegabytes });
	const parts = new Map<string, Uint8Array>();
	for (const entry of entries) {
		const content = unpack(view, entry);
		// A name that comes twice means another thing to each program that reads it.
		if (content === null || parts.has(entry.name)) return refused({ code: 'import_zip_sizes_false', part: entry.name });
		parts.set(entry.name, content);
	}
	return accepted(parts);
}

function readDirectory(view: Buffer): Outcome<readonly Entry[], FileFault> {
	const truncated = refused({ code: 'import_file_truncated' as const });
	const end = endRecordAt(view);
	if (end === null) return truncated;
	const count = view.readUInt16LE(end + 10);
	if (count > LIMITS.entries) return refused({ code: 'import_zip_entries', count, limit: LIMITS.entries });
	const entries: Entry[] = [];
	let at = view.readUInt32LE(end + 16);
	while (at + 46 <= end && view.readUInt32LE(at) === CENTRAL_RECORD) {
		const nameLength = view.readUInt16LE(at + 28);
		entries.push({
			name: view.toString('utf8', at + 46, at + 46 + nameLength),
			encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
			method: view.readUInt16LE(at + 10),
			checksum: view.readUInt32LE(at + 16),
			packed: view.readUInt32LE(at + 20),
			unpacked: view.readUInt32LE(at + 24),
			offset: view.readUInt32LE(at + 42)
		});
		if (entries.length > LIMITS.entries) return refused({ code: 'import_zip_entries', count: entries.length, limit: LIMITS.entries });
		at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
	}
	return entries.length === count && count > 0 ? accepted(entries) : truncated;
}

/** The last record that says where the directory is; a comment may stand behind it. */
function endRecordAt(view: Buffer): number | null {
	for (let at = view.length - END_LENGTH; at >= Math.max(0, view.length - END_LENGTH - LONGEST_COMMENT); at--) {
		if (view.readUInt32LE(at) === END_RECORD) return at;
	}
	return null;
}

/** null: the part is not as large as it says, or not what it was. */
function unpack(view: Buffer, { method, checksum, packed, unpacked, offset }: Entry): Uint8Array | null {
	if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL_RECORD) return null;
	const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
	const content = view.subarray(start, start + packed);
	if (content.length !== packed) return null;
	const plain = method === STORED ? content : method === DEFLATED ? inflated(content, unpacked) : null;
	return plain !== null && plain.length === unpacked && crc32(plain) === checksum ? plain : null;
}

function inflated(content: Uint8Array, size: number): Buffer | null {
	try {
		return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
	} catch {
		return null;
	}
}
