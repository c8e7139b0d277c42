import { createContext } from 'svelte';
import type { Locale, Messages } from '../messages/index.ts';
import type { Preferences } from './preferences.ts';

/** Who reads the page: set once by the layout, so that no component asks for a language. */
export interface Reader {
	readonly locale: Locale;
	readonly words: Messages;
	readonly preferences: Preferences;
}

export const [useReader, provideReader] = createContext<Reader>();
