import { expect, test } from 'vitest';
import { cleanAddress, indicatorPath, withChoices } from './links.ts';

const query = new URLSearchParams('period=2022-Q2&sort=official&utm_source=mail&group=');

test('links keep the choices of the page, drop what is not a choice, and apply changes', () => {
	expect(withChoices('/x', query)).toBe('/x?period=2022-Q2&sort=official');
	expect(withChoices('/x', query, { sort: null, place: 'phú cần' })).toBe('/x?place=ph%C3%BA+c%E1%BA%A7n&period=2022-Q2');
	expect(withChoices('/x', new URLSearchParams())).toBe('/x');
});

test('ids cannot leave their segment of the path', () => {
	expect(indicatorPath('a/b', '../c')).toBe('/programmes/a%2Fb/indicators/..%2Fc');
});

test.each([
	['/programmes/kttt?place=&period=2022-Q2&as-of=&view=', '/programmes/kttt?period=2022-Q2'],
	['/programmes/kttt?place=&group=%20', '/programmes/kttt'],
	['/programmes/kttt?period=2022-Q2', null],
	['/programmes/kttt', null],
	['//elsewhere.example/?place=', '/elsewhere.example/'],
	['/\\elsewhere.example/?place=', '/elsewhere.example/']
])('%s is cleaned to %s', (address, clean) => {
	expect(cleanAddress(new URL(`http://localhost${address}`))).toBe(clean);
});
