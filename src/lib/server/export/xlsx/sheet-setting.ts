import type { Locale } from '#lib/messages/index.ts';
import type { Making } from '../making.ts';

export interface SheetSetting extends Making {
	readonly locale: Locale;
	/** A sheet's name, told from the same sheet of another programme. */
	nameSheet(name: string): string;
}
