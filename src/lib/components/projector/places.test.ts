import { expect, it } from 'vitest';
import { matching } from './places.ts';

const list = ['Xã Tân An Mỹ', 'Xã An Mỹ', 'Xã An Lạc Thôn', 'Thị trấn Kế Sách'].map((name) => ({ name, address: `/${name}` }));

it.each([
	['', ['Xã Tân An Mỹ', 'Xã An Mỹ', 'Xã An Lạc Thôn', 'Thị trấn Kế Sách']],
	['an my', ['Xã An Mỹ', 'Xã Tân An Mỹ']],
	['An', ['Xã An Mỹ', 'Xã An Lạc Thôn', 'Xã Tân An Mỹ']],
	['tt. kế sách', ['Thị trấn Kế Sách']],
	['KE SACH', ['Thị trấn Kế Sách']],
	['Hoà Bình', []]
])('Typing %j finds %j', (typed, names) => {
	expect(matching(list, typed).map(({ name }) => name)).toEqual(names);
});
