/** Files as communes, and attackers, make them: in memory, from what is said about them. */
import { deflateRawSync, crc32 } from 'node:zlib';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';

export type Row = readonly (string | number | null)[];

/** A sheet by rows; `cells` overrides single ones by `row,column` from 0. */
export interface SheetShape {
	readonly name?: string;
	readonly rows: readonly Row[];
	readonly cells?: Readonly<Record<string, Partial<Cell>>>;
	readonly merges?: WriteSheet['merges'];
	readonly hidden?: boolean;
	readonly hiddenRows?: readonly number[];
}

export async function workbook(sheets: readonly SheetShape[], options: Partial<Parameters<typeof writeXlsx>[0]> = {}): Promise<Uint8Array> {
	const made = await writeXlsx({
		sheets: sheets.map(({ name = 'Sheet1', rows, cells = {}, merges = [], hidden = false, hiddenRows = [] }) => ({
			name,
			rows: rows.map((row) => [...row]),
			cells: new Map(Object.entries(cells)),
			merges: [...merges],
			hidden,
			rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }]))
		})),
		...options
	});
	return new Uint8Array(made);
}

/** The same workbook with some of its parts rewritten, added (`null` before) or removed (`null` after). */
export function rewritten(bytes: Uint8Array, parts: Readonly<Record<string, (text: string) => string>>): Uint8Array {
	const files: Zippable = { ...unzipSync(bytes) };
	for (const [name, change] of Object.entries(parts)) {
		const before = files[name];
		files[name] = strToU8(change(before instanceof Uint8Array ? new TextDecoder().decode(before) : ''));
	}
	return zipSync(files);
}

export interface Part {
	readonly name: string;
	readonly packed: Uint8Array;
	readonly unpacked: number;
	readonly checksum: number;
	readonly method?: number;
}

export function part(name: string, text: string): Part {
	const plain = strToU8(text);
	return { name, packed: deflateRawSync(plain), unpacked: plain.length, checksum: crc32(plain) };
}

/** An archive that declares what its parts say of themselves, true or not. */
export function archive(parts: readonly Part[]): Uint8Array {
	const pieces: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, packed, unpacked, checksum, method = 8 } of parts) {
		const title = Buffer.from(name);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(20, 4);
		local.writeUInt16LE(method, 8);
		local.writeUInt32LE(checksum, 14);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(unpacked, 22);
		local.writeUInt16LE(title.length, 26);
		const central = Buffer.alloc(46);
		central.writeUInt32LE(0x02014b50, 0);
		central.writeUInt16LE(20, 4);
		central.writeUInt16LE(20, 6);
		local.copy(central, 10, 8, 30);
		central.writeUInt32LE(offset, 42);
		pieces.push(local, title, Buffer.from(packed));
		directory.push(central, title);
		offset += 30 + title.length + packed.length;
	}
	const index = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(index.length, 12);
	end.writeUInt32LE(offset, 16);
	return new Uint8Array(Buffer.concat([...pieces, index, end]));
}

/** A packed stream that unpacks to `repeat` times the text, without anyone having packed so much: whole blocks follow one another. */
export function bomb(text: string, repeat: number): { readonly packed: Uint8Array; readonly unpacked: number } {
	const block = deflateRawSync(text, { finishFlush: 3 /* Z_FULL_FLUSH: the block ends on a byte and refers to nothing before it */ });
	const end = deflateRawSync('');
	return { packed: Buffer.concat([...Array.from({ length: repeat }, () => block), end]), unpacked: text.length * repeat };
}

/** Of a text that is repeated so often. */
export function repeatedCrc(text: string, times: number): number {
	let sum = 0;
	for (let n = 0; n < times; n++) sum = crc32(text, sum);
	return sum;
}

export const CONTENT_TYPES =
	'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
export const WORKBOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>';

/** The smallest archive that looks like a workbook, with these parts besides. */
export function bareWorkbook(parts: readonly Part[]): Uint8Array {
	return archive([part('[Content_Types].xml', CONTENT_TYPES), part('xl/workbook.xml', WORKBOOK), ...parts]);
}
