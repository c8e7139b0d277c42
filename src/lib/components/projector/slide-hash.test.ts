import { describe, expect, it } from 'vitest';
import { slideAt, slideHash } from './slide-hash.ts';

const IDS = ['cover', 'summary', 'a b', 'targets'];

describe('the part of an address that names a slide', () => {
	it.each(IDS.map((id, index) => [slideHash(index + 1, id), index] as const))('%s is slide %i, counted from 0', (hash, index) => {
		expect(slideAt(hash, IDS)).toBe(index);
	});

	it.each([
		['2/targets', 3],
		['targets', 3],
		['3', 2],
		['3/gone', 2],
		['99', 3],
		['0', 0],
		['', 0],
		['gone', 0],
		['2/%', 1]
	])('%s is slide %i: the id before the number, and the nearest there is', (hash, index) => {
		expect(slideAt(hash, IDS)).toBe(index);
	});
});
