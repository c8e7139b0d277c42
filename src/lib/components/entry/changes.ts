import type { Said } from '../../domain/entry.ts';

/** A figure that was changed, by its key: what it said before, and after. */
export interface Change {
	readonly key: string;
	readonly from: Said;
	readonly to: Said;
}

/** What can be undone and done again, the last deed last; a paste or a fill is one deed. */
export interface Past {
	readonly done: readonly (readonly Change[])[];
	readonly undone: readonly (readonly Change[])[];
}

export const NO_PAST: Past = { done: [], undone: [] };
const LONGEST = 200;

/** A new deed; what was undone before it can no longer be done again. */
export function remember({ done }: Past, deed: readonly Change[]): Past {
	return { done: [...done, deed].slice(-LONGEST), undone: [] };
}

/** The last deed turned round, to be written; null: nothing to undo. */
export function undo({ done, undone }: Past): { readonly past: Past; readonly changes: readonly Change[] } | null {
	const last = done.at(-1);
	if (last === undefined) return null;
	return {
		past: { done: done.slice(0, -1), undone: [...undone, last] },
		changes: last.map(({ key, from, to }) => ({ key, from: to, to: from }))
	};
}

/** The deed that was undone last; null: nothing to do again. */
export function redo({ done, undone }: Past): { readonly past: Past; readonly changes: readonly Change[] } | null {
	const last = undone.at(-1);
	return last === undefined ? null : { past: { done: [...done, last], undone: undone.slice(0, -1) }, changes: last };
}
