import type { Figure } from './figure.ts';
import { overlaps } from './period.ts';

/**
 * Of a place's increments (one category), those that count when they are added up. An entered figure speaks for all its days: it
 * must not be added to what the places below said for a part of them. Of two that overlap the longer stands. Rolled-up figures of
 * different periods rest on different places and all stand.
 * @param figures in order of period end
 */
export function standingIncrements(figures: readonly Figure[]): readonly Figure[] {
	if (!mayCollide(figures)) return figures;
	const kept: Figure[] = [];
	for (const figure of figures.toSorted((a, b) => days(b) - days(a) || Number(b.own) - Number(a.own))) {
		if (!kept.some((other) => (figure.own || other.own) && overlaps(other.period, figure.period))) kept.push(figure);
	}
	const standing = new Set(kept);
	return figures.filter((figure) => standing.has(figure));
}

function mayCollide(figures: readonly Figure[]): boolean {
	if (!figures.some((figure) => figure.own)) return false;
	return figures.some((figure, index) => {
		const before = figures[index - 1];
		return before !== undefined && figure.period.start < before.period.end;
	});
}

function days({ period }: Figure): number {
	return Date.parse(period.end) - Date.parse(period.start);
}
