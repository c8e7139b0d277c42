import { describe, expect, it } from 'vitest';
import { areaOf, at, contains, moveBy, spotsIn, stepBy } from './selection.ts';

const SIZE = { rows: 14, columns: 3 };
const spot = (row: number, column: number) => ({ row, column });

describe('keys that move through the grid', () => {
	it.each([
		['ArrowDown', {}, [4, 1]],
		['ArrowUp', {}, [2, 1]],
		['ArrowLeft', {}, [3, 0]],
		['ArrowRight', {}, [3, 2]],
		['ArrowDown', { ctrl: true }, [13, 1]],
		['ArrowLeft', { ctrl: true }, [3, 0]],
		['Home', {}, [3, 0]],
		['End', {}, [3, 2]],
		['Home', { ctrl: true }, [0, 0]],
		['End', { ctrl: true }, [13, 2]],
		['PageDown', {}, [13, 1]],
		['PageUp', {}, [0, 1]]
	])('%s %j', (key, held, [row, column]) => {
		expect(moveBy(at(3, 1), { key, ...held }, SIZE)).toEqual(at(row as number, column as number));
	});

	it('stop at the edges', () => {
		expect(moveBy(at(0, 0), { key: 'ArrowUp' }, SIZE)).toEqual(at(0, 0));
		expect(moveBy(at(13, 2), { key: 'ArrowRight' }, SIZE)).toEqual(at(13, 2));
	});

	it('with Shift widen the selection and leave the active cell', () => {
		const once = moveBy(at(3, 1), { key: 'ArrowDown', shift: true }, SIZE);
		expect(once).toEqual({ active: spot(3, 1), corner: spot(4, 1) });
		expect(moveBy(once ?? at(0, 0), { key: 'ArrowLeft', shift: true }, SIZE)).toEqual({ active: spot(3, 1), corner: spot(4, 0) });
	});

	it('Ctrl+A selects all, other letters nothing', () => {
		expect(areaOf(moveBy(at(3, 1), { key: 'A', ctrl: true }, SIZE) ?? at(0, 0))).toEqual({ top: 0, left: 0, bottom: 13, right: 2 });
		expect(moveBy(at(3, 1), { key: 'a' }, SIZE)).toBeNull();
	});
});

describe('Tab and Enter', () => {
	it.each([
		['Tab along the row', 'Tab', false, [3, 1], [3, 2]],
		['Tab on to the next row', 'Tab', false, [3, 2], [4, 0]],
		['Shift+Tab back to the row before', 'Tab', true, [3, 0], [2, 2]],
		['Enter down the column', 'Enter', false, [3, 1], [4, 1]],
		['Enter on to the next column', 'Enter', false, [13, 1], [0, 2]],
		['Shift+Enter up', 'Enter', true, [3, 1], [2, 1]]
	] as const)('%s', (_, key, back, [row, column], [toRow, toColumn]) => {
		expect(stepBy(spot(row, column), key, back, SIZE)).toEqual(spot(toRow, toColumn));
	});

	it('end with the grid, so that nobody is caught in it', () => {
		expect(stepBy(spot(13, 2), 'Tab', false, SIZE)).toBeNull();
		expect(stepBy(spot(0, 0), 'Tab', true, SIZE)).toBeNull();
	});
});

it('a rectangle has its edges, whichever corner it was begun at', () => {
	const area = areaOf({ active: spot(4, 2), corner: spot(3, 1) });
	expect(spotsIn(area)).toEqual([spot(3, 1), spot(3, 2), spot(4, 1), spot(4, 2)]);
	expect([spot(3, 1), spot(4, 2), spot(5, 2), spot(3, 0)].map((one) => contains(area, one))).toEqual([true, true, false, false]);
});
