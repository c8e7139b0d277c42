import { refused, type Outcome } from '#lib/domain/outcome.ts';
import { readDelimited } from './delimited.ts';
import type { FileFault } from './fault.ts';
import type { Book } from './grid.ts';
import { LIMITS, MEGABYTE } from './limits.ts';
import type { TellProgress } from './progress.ts';
import { readWorkbook } from './workbook.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Reads a file by what it is, whatever its name says. */
export async function readTables(bytes: Uint8Array, tell: TellProgress): Promise<Outcome<Book, FileFault>> {
	const size = sizeFault(bytes);
	if (size !== null) return refused(size);
	if (OLE.every((byte, index) => bytes[index] === byte)) {
		// A workbook under a password is kept in the container of the old format; the name of its stream is UTF-16.
		const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
		return refused({ code: locked ? 'import_file_password' : 'import_file_old_excel' });
	}
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes, tell);
	const head = Buffer.from(bytes.subarray(0, 2000))
		.toString('latin1')
		.replaceAll('\0', '')
		.replace(/^[\s\xef\xbb\xbf\xff\xfe]+/, '');
	if (/^<(!doctype|html|head|table|\?xml|meta|style)/i.test(head)) return refused({ code: 'import_file_html' });
	return readDelimited(bytes, tell);
}

/** Known before anything is read. */
export function sizeFault(bytes: Uint8Array): FileFault | null {
	if (bytes.length === 0) return { code: 'import_file_empty' };
	return bytes.length > LARGEST_FILE ? fileTooLarge(bytes.length) : null;
}

/** Bytes of a file of figures, or of a package, that is looked at. */
export const LARGEST_FILE = LIMITS.megabytes * MEGABYTE;

export function fileTooLarge(bytes: number): FileFault {
	return { code: 'import_file_too_large', megabytes: Math.ceil(bytes / MEGABYTE), limit: LIMITS.megabytes };
}
