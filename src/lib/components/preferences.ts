import type { Locale } from '../messages/index.ts';

export const LOCALES = ['vi', 'en'] as const satisfies readonly Locale[];
export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
/** `auto`: as the reader's system asks. */
export const CONTRASTS = ['auto', 'normal', 'high'] as const;

export type TextSize = (typeof TEXT_SIZES)[number];
export type Contrast = (typeof CONTRASTS)[number];

/** How one reader wants every page. Kept in cookies, so that it works without an account and without JavaScript. */
export interface Preferences {
	readonly lang: Locale;
	readonly text: TextSize;
	readonly contrast: Contrast;
}

const allowed = { lang: LOCALES, text: TEXT_SIZES, contrast: CONTRASTS } as const;
const defaults: Preferences = { lang: 'vi', text: 'normal', contrast: 'auto' };
export const PREFERENCE_NAMES = Object.keys(allowed) as readonly (keyof Preferences)[];

/** The value if it is one of the allowed ones, else null. */
export function allowedPreference<Name extends keyof Preferences>(name: Name, value: string | null | undefined): Preferences[Name] | null {
	return (allowed[name] as readonly string[]).includes(value ?? '') ? (value as Preferences[Name]) : null;
}

/** Reads the three preferences; anything unknown or missing falls back to Vietnamese, normal size, normal contrast. */
export function readPreferences(read: (name: keyof Preferences) => string | undefined): Preferences {
	return {
		lang: allowedPreference('lang', read('lang')) ?? defaults.lang,
		text: allowedPreference('text', read('text')) ?? defaults.text,
		contrast: allowedPreference('contrast', read('contrast')) ?? defaults.contrast
	};
}

/** The language that an `accept-language` header asks for first, of those there are; undefined: none of them. */
export function preferredLanguage(header: string): Locale | undefined {
	const asked = header.split(',').map((part) => {
		const [range = '', ...settings] = part.trim().toLowerCase().split(';');
		const quality = Number(settings.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((q) => q !== undefined) ?? 1);
		return { language: LOCALES.find((one) => range === one || range.startsWith(`${one}-`)), quality };
	});
	// A stable sort keeps the header's own order among equals.
	return asked
		.filter(({ quality }) => quality > 0)
		.toSorted((a, b) => b.quality - a.quality)
		.find(({ language }) => language)?.language;
}

/** One step smaller (-1) or larger (+1), within the sizes there are. */
export function stepTextSize(size: TextSize, step: -1 | 1): TextSize {
	const at = TEXT_SIZES.indexOf(size) + step;
	return TEXT_SIZES[Math.min(TEXT_SIZES.length - 1, Math.max(0, at))] ?? size;
}

/**
 * A path of this site to return to, or `/`: whatever could lead to another host (`//host`, `\\host`, a scheme) is dropped,
 * because the form field can be written by anyone (OWASP: unvalidated redirects).
 */
export function safePath(text: string | null): string {
	const here = 'http://cotmoc.invalid';
	if (!text?.startsWith('/')) return '/';
	try {
		const url = new URL(text, here);
		return url.origin === here ? url.pathname.replace(/^\/+/, '/') + url.search : '/';
	} catch {
		return '/';
	}
}
