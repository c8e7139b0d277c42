import { expect, it } from 'vitest';
import { NO_PAST, redo, remember, undo, type Change } from './changes.ts';
import { NOTHING } from './figure-line.ts';

const set = (key: string, from: number, to: number): Change => ({
	key,
	from: { ...NOTHING, value: from, blank: null },
	to: { ...NOTHING, value: to, blank: null }
});
const values = (changes: readonly Change[] | undefined) => changes?.map(({ key, to }) => [key, to.value]);

it('deeds are undone last first, and done again in their order', () => {
	const past = remember(remember(NO_PAST, [set('a', 1, 2)]), [set('a', 2, 3), set('b', 5, 6)]);
	const first = undo(past);
	expect(values(first?.changes)).toEqual([
		['a', 2],
		['b', 5]
	]);
	const second = undo(first?.past ?? NO_PAST);
	expect(values(second?.changes)).toEqual([['a', 1]]);
	expect(undo(second?.past ?? NO_PAST)).toBeNull();
	expect(values(redo(second?.past ?? NO_PAST)?.changes)).toEqual([['a', 2]]);
});

it('a new deed forgets what was undone', () => {
	const undone = undo(remember(NO_PAST, [set('a', 1, 2)]));
	expect(redo(remember(undone?.past ?? NO_PAST, [set('a', 1, 9)]))).toBeNull();
});
