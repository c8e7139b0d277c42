import { expect, test } from 'vitest';
import { tokensCss } from './css.ts';

test('tokens.css is what the tokens say', async () => {
	await expect(tokensCss()).toMatchFileSnapshot('tokens.css');
});

test('no value is undefined or not a number', () => {
	expect(tokensCss()).not.toMatch(/undefined|NaN/);
});
