import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { vi } from './vi.ts';
import type { Messages } from './vi.ts';

export { loadMessages } from './load.ts';
export { LOCALES } from './locale.ts';
export type { Locale, Messages };

/** The words of a language, both languages in memory: for the server and the command line. Browsers use `load.ts`. */
export function messagesOf(locale: Locale): Messages {
	return locale === 'vi' ? vi : en;
}
