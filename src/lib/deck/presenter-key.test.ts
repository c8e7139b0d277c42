import { expect, it } from 'vitest';
import { presenterDeed } from './presenter-key.ts';

it.each([
	['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ']],
	['previous', ['PageUp', 'ArrowLeft', 'ArrowUp']],
	['first', ['Home']],
	['last', ['End']],
	['dark', ['.', 'b', 'B']],
	['stay', ['F5', 'Escape']],
	['jump', ['g', 'G']],
	['help', ['?']],
	[null, ['Enter', 'Tab', 'a', '5', 'F11', 'Shift']]
])('The presenter asks for %s by %j', (deed, keys) => {
	for (const key of keys) expect(presenterDeed(key)).toBe(deed);
});

it('The text of the function is the function: the file carries it', () => {
	const copy = new Function('key', `return (${presenterDeed.toString()})(key)`) as typeof presenterDeed;
	for (const key of ['PageDown', 'Home', 'B', 'F5', 'g', '?', 'x']) expect(copy(key)).toBe(presenterDeed(key));
});
