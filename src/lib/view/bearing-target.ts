import type { Day } from '../domain/period.ts';

interface Windowed {
	readonly target: { readonly from: Day; readonly due: Day; readonly stretch: boolean } | null;
}

/** Whether the day lies within the target's window, both ends included. */
export function isOpenOn({ from, due }: { readonly from: Day; readonly due: Day }, day: Day): boolean {
	return from <= day && day <= due;
}

/**
 * Of several targets on one indicator the one that a single cell stands for: the one open on the day (a binding one before a stretch
 * aim), else the one that fell due last, else the one that opens first. Equal ones in the given order.
 */
export function bearingTarget<One extends Windowed>(candidates: readonly One[], day: Day): One | null {
	const rank = ({ target }: One) => {
		if (target === null) return 6;
		const time = isOpenOn(target, day) ? 0 : target.due < day ? 2 : 4;
		return time + Number(target.stretch);
	};
	const nearer = (a: One, b: One) => {
		if (a.target === null || b.target === null) return 0;
		if (a.target.due < day) return a.target.due > b.target.due ? -1 : Number(a.target.due < b.target.due);
		if (a.target.from > day) return a.target.from < b.target.from ? -1 : Number(a.target.from > b.target.from);
		return 0;
	};
	return candidates.toSorted((a, b) => rank(a) - rank(b) || nearer(a, b))[0] ?? null;
}
