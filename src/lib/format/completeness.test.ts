import { expect, it } from 'vitest';
import { formatCompleteness, levelWord } from './completeness.ts';

it.each([
	[11, 14, 'commune', '11/14 xã', '11/14 communes'],
	[1, 1, 'district', '1/1 huyện', '1/1 district'],
	[1234, 3321, 'commune', '1.234/3.321 xã', '1,234/3,321 communes'],
	[3, 4, 'parish', '3/4 parish', '3/4 parish'],
	[3, 4, 'constructor', '3/4 constructor', '3/4 constructor']
])('%d of %d places of level %s reads %s or %s', (reported, expected, level, vi, en) => {
	expect(formatCompleteness({ reported, expected, level }, 'vi')).toBe(vi);
	expect(formatCompleteness({ reported, expected, level }, 'en')).toBe(en);
});

it('one place is named in the singular', () => {
	expect([levelWord('commune', 'en'), levelWord('commune', 'en', 3), levelWord('commune', 'vi')]).toEqual(['commune', 'communes', 'xã']);
});
