import { describe, expect, it } from 'vitest';
import { preferredLanguage, readPreferences, safePath, stepTextSize } from './preferences.ts';

describe('the page to return to after changing a preference', () => {
	it.each([
		['/programmes/x?period=2022-Q2&sort=worst', '/programmes/x?period=2022-Q2&sort=worst'],
		['/', '/'],
		['//evil.example/x', '/'],
		['/\\evil.example', '/'],
		['/\t/evil.example', '/'],
		['https://evil.example/', '/'],
		['javascript:alert(1)', '/'],
		['', '/'],
		[null, '/'],
		['/./..//evil.example', '/evil.example']
	])('%s leads to %s', (given, expected) => expect(safePath(given)).toBe(expected));
});

it('unknown cookie values fall back to Vietnamese at normal size and the system’s contrast', () => {
	expect(readPreferences((name) => ({ lang: 'fr', text: 'huge', contrast: undefined })[name])).toEqual({
		lang: 'vi',
		text: 'normal',
		contrast: 'auto'
	});
});

it('text sizes stop at the ends', () => {
	expect([stepTextSize('small', -1), stepTextSize('small', 1), stepTextSize('largest', 1)]).toEqual(['small', 'normal', 'largest']);
});

it.each([
	['en', 'en'],
	['en-GB,en;q=0.9', 'en'],
	['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
	['vi;q=0.3, en;q=0.7', 'en'],
	['fr, en;q=0.5', 'en'],
	['en;q=0, vi;q=0.1', 'vi'],
	['fr', undefined],
	['*', undefined],
	['', undefined],
	[';;q=,,', undefined]
])('the header “%s” asks for %s', (header, language) => expect(preferredLanguage(header)).toBe(language));
