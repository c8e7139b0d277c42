import { addDays } from './day.ts';
import type { PlaceId } from './id.ts';
import type { Succession } from './place.ts';
import { spellAt, type PlaceTree } from './place-tree.ts';
import type { Day } from './period.ts';

/**
 * A place between two reorganisations and what it was made of before: the run of days `[from, before)` (null: open) on which it was what it is,
 * and its predecessors, each with the share of it that went here. A place that keeps its id through a reorganisation is its own predecessor.
 */
export interface Lineage {
	readonly place: PlaceId;
	/** Of this place that belongs to the one asked about; null when a part went here and nobody said how much. */
	readonly share: number | null;
	readonly from: Day | null;
	readonly before: Day | null;
	readonly predecessors: readonly Lineage[];
}

/** A place that existed on a day, and the share of it (1: the whole, null: unknown) that makes up a later one. */
export interface Piece {
	readonly place: PlaceId;
	readonly share: number | null;
}

/** The whole descent of a place, through chains of reorganisations. */
export function lineageOf(tree: PlaceTree, successions: readonly Succession[], place: PlaceId): Lineage {
	return descend(tree, successions, { place, share: 1 }, null);
}

/** What a place of today was on a day: its predecessors then, or the place itself when nothing changed since. */
export function piecesOf(tree: PlaceTree, successions: readonly Succession[], place: PlaceId, day: Day): readonly Piece[] {
	const pieces = new Map<PlaceId, number | null>();
	const collect = (lineage: Lineage, share: number | null): void => {
		const part = times(share, lineage.share);
		if (lineage.from !== null && day < lineage.from) for (const predecessor of lineage.predecessors) collect(predecessor, part);
		else pieces.set(lineage.place, plus(pieces.get(lineage.place) ?? 0, part));
	};
	collect(lineageOf(tree, successions, place), 1);
	return Array.from(pieces, ([piece, share]) => ({ place: piece, share }));
}

/** The day since which a place's figures can be traced: before it, a part of unknown size belonged to it. null: always. */
export function traceableSince(lineage: Lineage): Day | null {
	if (lineage.predecessors.some(({ share }) => share === null)) return lineage.from;
	return lineage.predecessors
		.map(traceableSince)
		.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}

function descend(tree: PlaceTree, successions: readonly Succession[], { place, share }: Piece, before: Day | null): Lineage {
	const dates = successions.flatMap(({ from, to, date }) =>
		(from === place || to === place) && (before === null || date < before) ? [date] : []
	);
	// What a place became does not change what it was: only where it goes on to exist does giving something away matter.
	const lived = dates.filter((date) => successions.some((one) => one.date === date && one.to === place) || existsAround(tree, place, date));
	const from = lived.reduce<Day | null>((latest, date) => (latest === null || date > latest ? date : latest), null);
	if (from === null) return { place, share, from, before, predecessors: [] };
	const predecessors = piecesBefore(tree, successions, place, from).map((piece) => descend(tree, successions, piece, from));
	return { place, share, from, before, predecessors };
}

function piecesBefore(tree: PlaceTree, successions: readonly Succession[], place: PlaceId, date: Day): readonly Piece[] {
	const onDate = successions.filter((succession) => succession.date === date);
	const pieces = onDate.flatMap((succession) =>
		succession.to === place ? [{ place: succession.from, share: shareOf(succession, onDate) }] : []
	);
	if (pieces.some((piece) => piece.place === place) || spellAt(tree, place, addDays(date, -1)) === null) return pieces;
	const givenAway = onDate.filter(({ from, to }) => from === place && to !== place);
	const rest = givenAway.reduce<number | null>((left, { share }) => (left === null || share === null ? null : left - share), 1);
	return [{ place, share: rest }, ...pieces];
}

/** A piece without a share is the whole, unless the place was divided: then nobody said how much went where. */
function shareOf(succession: Succession, onDate: readonly Succession[]): number | null {
	if (succession.share !== null) return succession.share;
	return onDate.some(({ from, to }) => from === succession.from && to !== succession.to) ? null : 1;
}

function existsAround(tree: PlaceTree, place: PlaceId, date: Day): boolean {
	return spellAt(tree, place, addDays(date, -1)) !== null && spellAt(tree, place, date) !== null;
}

function times(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a * b;
}

function plus(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a + b;
}
