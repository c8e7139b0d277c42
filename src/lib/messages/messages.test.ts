import { describe, expect, it } from 'vitest';
import { DEEDS } from '../domain/deed.ts';
import { STATUSES } from '../domain/status.ts';
import { LOCALES, loadMessages, messagesOf } from './index.ts';

type Leaf = readonly [path: string, value: unknown];

function leavesOf(value: unknown, path = ''): Leaf[] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

describe('the words', () => {
	it('are the same set in every language', () => {
		const [vietnamese, ...others] = LOCALES.map((locale) =>
			leavesOf(messagesOf(locale))
				.map(([path, value]) => `${path}: ${typeof value}`)
				.sort()
		);
		for (const other of others) expect(other).toEqual(vietnamese);
	});

	it('are composed Unicode, without stray spaces', () => {
		for (const locale of LOCALES) {
			for (const [path, value] of leavesOf(messagesOf(locale))) {
				if (typeof value !== 'string') continue;
				expect([path, value]).toEqual([path, value.normalize('NFC').trim()]);
			}
		}
	});

	it.each(LOCALES)('name every status differently in %s', (locale) => {
		const { status } = messagesOf(locale);
		expect(Object.keys(status).sort()).toEqual([...STATUSES].sort());
		expect(new Set(Object.values(status).map(({ word }) => word)).size).toBe(STATUSES.length);
		expect(new Set(Object.values(status).map(({ short }) => short)).size).toBe(STATUSES.length);
	});

	it.each(LOCALES)('name every deed in %s', (locale) => {
		expect(Object.keys(messagesOf(locale).audit.deeds).sort()).toEqual(Object.keys(DEEDS).sort());
	});

	it.each(LOCALES)('of %s can be loaded alone', async (locale) => {
		expect(await loadMessages(locale)).toBe(messagesOf(locale));
	});
});
