import type { Locale } from './locale.ts';
import type { Messages } from './vi.ts';

/** The words of one language as a chunk of their own: a browser that imports only this module never fetches the other language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
	return locale === 'vi' ? (await import('./vi.ts')).vi : (await import('./en.ts')).en;
}
