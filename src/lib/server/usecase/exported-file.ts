import type { Boundaries } from '#lib/charts/picture.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { Making } from '../export/making.ts';
import type { Store } from '../db.ts';
import { auditHead } from '../store/audit.ts';
import type { Today } from './asked.ts';

export interface ExportedFile {
	/** Generated from ids: safe as a file name everywhere. */
	readonly name: string;
	/** The same with the words people use. */
	readonly fullName: string;
	readonly mime: string;
	/** A browser shows it rather than saving it, a terminal prints it. */
	readonly inline: boolean;
	readonly bytes: Uint8Array;
}

/** How a file is made, whatever it is about. */
export interface ExportSetting extends Today {
	readonly locale: Locale;
	/** ISO moment of making. */
	readonly now: string;
	/** As the office gave them; null: places are drawn as tiles. */
	readonly boundaries: Boundaries | null;
}

const LONGEST_NAME = 120;

/** A name of plain letters for every system, and one in words for those that can show it. */
export function fileNames(ids: readonly string[], words: readonly string[], extension: string): Pick<ExportedFile, 'name' | 'fullName'> {
	const plain = ids.map((part) => part.replaceAll(/[^A-Za-z0-9_-]+/g, '-')).join('_');
	// Characters that some file system keeps for itself, or that could break a header.
	const whole = words
		.join(' – ')
		.normalize('NFC')
		.replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-');
	return { name: `${plain}.${extension}`, fullName: `${[...whole].slice(0, LONGEST_NAME).join('')}.${extension}` };
}

/** The moment to the minute, so that whoever asks within it gets the same bytes, and the newest entry of the trail. */
export async function makingOf(store: Store, now: string): Promise<Making> {
	return { madeAt: `${now.slice(0, 16)}:00.000Z`, trail: await auditHead(store.db) };
}
