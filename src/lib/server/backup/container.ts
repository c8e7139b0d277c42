import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';

/** The first line of a backup file: what is in it, readable without unpacking. The store follows, compressed. */
const manifestSchema = z.object({
	format: z.literal('cotmoc-backup-1'),
	/** Moment, ISO 8601 UTC. */
	madeAt: z.iso.datetime(),
	/** Of the store inside, unpacked. */
	bytes: z.int().positive(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	/** The newest entry of the trail; null: nothing was done yet. */
	head: z.object({ sequence: z.int().positive(), hash: z.string() }).nullable(),
	tables: z.record(z.string(), z.object({ rows: z.int().nonnegative(), sha256: z.string() }))
});
export type Manifest = z.infer<typeof manifestSchema>;

export type ContainerFault =
	| { readonly code: 'backup_not_one'; readonly file: string }
	| { readonly code: 'backup_cut_short'; readonly file: string }
	| { readonly code: 'backup_altered'; readonly file: string };

/** A manifest has a line for every table; a longer first line is another kind of file. */
const LONGEST_MANIFEST = 64 * 1024;

/** Packs a copied store into one file, whole or not at all. */
export async function pack(store: string, file: string, facts: Omit<Manifest, 'format' | 'bytes' | 'sha256'>): Promise<Manifest> {
	const { size: bytes } = await stat(store);
	const manifest: Manifest = { format: 'cotmoc-backup-1', ...facts, bytes, sha256: await hashOf(store) };
	const draft = `${file}.part`;
	try {
		const output = createWriteStream(draft, { mode: 0o600, flush: true });
		output.write(`${JSON.stringify(manifest)}\n`);
		await pipeline(createReadStream(store), createGzip({ level: 6 }), output);
		await rename(draft, file);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
	return manifest;
}

/** The manifest alone; the store behind it is not looked at. */
export async function readManifest(file: string): Promise<Outcome<Manifest & { readonly offset: number }, ContainerFault>> {
	const handle = await open(file);
	try {
		const start = Buffer.alloc(LONGEST_MANIFEST);
		const { bytesRead } = await handle.read(start, 0, LONGEST_MANIFEST, 0);
		const end = start.subarray(0, bytesRead).indexOf('\n');
		const parsed = manifestSchema.safeParse(end < 0 ? null : jsonOf(start.subarray(0, end).toString()));
		return parsed.success ? accepted({ ...parsed.data, offset: end + 1 }) : refused({ code: 'backup_not_one', file });
	} finally {
		await handle.close();
	}
}

/** Unpacks the store into a new file, byte for byte as it was packed; never more bytes than the manifest says. */
export async function unpack(file: string, store: string): Promise<Outcome<Manifest, ContainerFault>> {
	const manifest = await readManifest(file);
	if (!manifest.ok) return manifest;
	const { offset, bytes, sha256 } = manifest.value;
	const hash = createHash('sha256');
	let seen = 0;
	const measure = new Transform({
		transform(piece: Buffer, _, done) {
			seen += piece.length;
			hash.update(piece);
			done(seen > bytes ? new Error('too long') : null, piece);
		}
	});
	try {
		await pipeline(
			createReadStream(file, { start: offset }),
			createGunzip(),
			measure,
			createWriteStream(store, { mode: 0o600, flags: 'wx' })
		);
	} catch (error) {
		// A full disk is the store's own fault, told elsewhere; what zlib says is about the file.
		if (error instanceof Error && 'syscall' in error) throw error;
		const cut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
		return refused({ code: cut ? 'backup_cut_short' : 'backup_altered', file });
	}
	return seen === bytes && hash.digest('hex') === sha256 ? accepted(manifest.value) : refused({ code: 'backup_altered', file });
}

async function hashOf(file: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
	return hash.digest('hex');
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
