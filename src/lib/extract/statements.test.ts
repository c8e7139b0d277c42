import { expect, it } from 'vitest';
import { STATEMENTS, told } from './statements.ts';

it.each(STATEMENTS)('%s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});
