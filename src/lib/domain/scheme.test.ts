import { expect, it } from 'vitest';
import { parseScheme } from './scheme.ts';

it.each(['calendar', 'gov-cutoff', 'fiscal-01', 'fiscal-12'])('%s is a scheme', (text) => {
	expect(parseScheme(text)).toEqual({ ok: true, value: text });
	expect(parseScheme(` ${text.toUpperCase()} `)).toEqual({ ok: true, value: text });
});

it.each(['', 'custom', 'fiscal', 'fiscal-00', 'fiscal-13', 'fiscal-7', 'gov_cutoff'])('%j is refused', (text) => {
	expect(parseScheme(text)).toEqual({ ok: false, fault: { code: 'scheme_unknown', text } });
});
