import { describe, expect, it } from 'vitest';
import { changesBetween } from './change.ts';

describe('what a deed changed', () => {
	it.each([
		[{ name: 'Lan', role: 'viewer' }, { name: 'Lan', role: 'reporter' }, [{ property: 'role', before: 'viewer', after: 'reporter' }]],
		[null, { places: ['a', 'b'] }, [{ property: 'places', before: null, after: 'a, b' }]],
		[{ value: 3, note: null }, { value: 0 }, [{ property: 'value', before: '3', after: '0' }]],
		[{ a: 1 }, null, [{ property: 'a', before: '1', after: null }]],
		[{ places: ['a'] }, { places: [] }, [{ property: 'places', before: 'a', after: null }]],
		['on', 'off', [{ property: '', before: 'on', after: 'off' }]],
		[null, null, []],
		[null, { rows: [{ id: 1 }] }, [{ property: 'rows', before: null, after: '[{"id":1}]' }]]
	])('between %j and %j is %j', (before, after, changes) => {
		expect(changesBetween(before, after)).toEqual(changes);
	});
});
