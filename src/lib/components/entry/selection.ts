/** A cell of the grid, counted from 0. */
export interface Spot {
	readonly row: number;
	readonly column: number;
}

/** The cell that is written to, and the corner opposite to it of the rectangle that is selected. */
export interface Selected {
	readonly active: Spot;
	readonly corner: Spot;
}

export interface Size {
	readonly rows: number;
	readonly columns: number;
}

/** A rectangle of cells, its edges included. */
export interface Area {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export function at(row: number, column: number): Selected {
	return { active: { row, column }, corner: { row, column } };
}

export function areaOf({ active, corner }: Selected): Area {
	return {
		top: Math.min(active.row, corner.row),
		left: Math.min(active.column, corner.column),
		bottom: Math.max(active.row, corner.row),
		right: Math.max(active.column, corner.column)
	};
}

export function contains({ top, left, bottom, right }: Area, { row, column }: Spot): boolean {
	return top <= row && row <= bottom && left <= column && column <= right;
}

/** Every cell of the rectangle, row by row. */
export function spotsIn({ top, left, bottom, right }: Area): readonly Spot[] {
	const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
	return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, index) => ({ row, column: left + index })));
}

/** A page of rows. */
const PAGE = 10;

/** Where a key leads, as in a spreadsheet; null: the key is not about the selection. */
export function moveBy(
	selected: Selected,
	{ key, shift = false, ctrl = false }: { readonly key: string; readonly shift?: boolean; readonly ctrl?: boolean },
	size: Size
): Selected | null {
	if (ctrl && key.toLowerCase() === 'a') return { active: { row: 0, column: 0 }, corner: { row: size.rows - 1, column: size.columns - 1 } };
	const from = shift ? selected.corner : selected.active;
	const target = targetOf(from, key, ctrl, size);
	if (target === null) return null;
	const row = Math.min(Math.max(target.row, 0), size.rows - 1);
	const column = Math.min(Math.max(target.column, 0), size.columns - 1);
	return shift ? { active: selected.active, corner: { row, column } } : at(row, column);
}

function targetOf({ row, column }: Spot, key: string, ctrl: boolean, size: Size): Spot | null {
	const far = ctrl ? Infinity : 1;
	switch (key) {
		case 'ArrowUp':
			return { row: row - far, column };
		case 'ArrowDown':
			return { row: row + far, column };
		case 'ArrowLeft':
			return { row, column: column - far };
		case 'ArrowRight':
			return { row, column: column + far };
		case 'PageUp':
			return { row: row - PAGE, column };
		case 'PageDown':
			return { row: row + PAGE, column };
		case 'Home':
			return { row: ctrl ? 0 : row, column: 0 };
		case 'End':
			return { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
		default:
			return null;
	}
}

/**
 * The next cell by Tab (along the row, then the next) or Enter (down the column, then the next), backwards with Shift; null: the
 * grid ends here, and Tab leaves it.
 */
export function stepBy({ row, column }: Spot, key: 'Tab' | 'Enter', back: boolean, { rows, columns }: Size): Spot | null {
	const [length, position] = key === 'Tab' ? [columns, row * columns + column] : [rows, column * rows + row];
	const next = position + (back ? -1 : 1);
	if (next < 0 || next >= rows * columns) return null;
	const [line, place] = [Math.floor(next / length), next % length];
	return key === 'Tab' ? { row: line, column: place } : { row: place, column: line };
}
