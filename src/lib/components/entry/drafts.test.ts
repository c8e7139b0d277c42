import { expect, it } from 'vitest';
import { readDrafts, writeDrafts } from './drafts.ts';
import { lineOf, NOTHING, written } from './figure-line.ts';

const standing = lineOf({ said: { ...NOTHING, value: 5, blank: null }, sequence: 7 });

it('what is not saved yet survives as it was written, and what is saved is not kept', () => {
	const draft = { ...NOTHING, value: 6, blank: null, note: 'đã kiểm tra' };
	const text = writeDrafts({ a: written(standing, draft), b: standing, c: written(standing, NOTHING) });
	expect([...readDrafts(text)]).toEqual([
		['a', { said: draft, expected: 7 }],
		['c', { said: NOTHING, expected: 7 }]
	]);
	expect(writeDrafts({ b: standing })).toBeNull();
});

it.each([null, '', 'x', '5', 'null', '[1]', '{"a":1}', '{"a":{"said":{"value":"5"},"expected":1}}', '{"a":{"said":null,"expected":null}}'])(
	'%s holds no drafts',
	(text) => {
		expect(readDrafts(text).size).toBe(0);
	}
);
