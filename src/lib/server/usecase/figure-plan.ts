import { authorise, type Actor, type DeedFault } from '#lib/domain/deed.ts';
import { checkEntry, saysTheSame, type EntryFault, type FigureEntry, type Said } from '#lib/domain/entry.ts';
import type { Revision } from '#lib/domain/observation.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, type Day, type PeriodCode } from '#lib/domain/period.ts';
import { existsDuring } from '#lib/domain/place-tree.ts';
import { figureKey } from '#lib/domain/revision.ts';
import type { ClosedReturnFault } from '#lib/domain/submission.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { known } from '../store/keys.ts';
import type { ReturnGuard } from './return-guard.ts';

/** Somebody else was faster: what stands now beside what was to be written. */
export interface FigureConflict {
	readonly code: 'figure_conflict';
	/** null: the figure that the writer saw is not there at all. */
	readonly theirs: (Said & Pick<Revision, 'sequence' | 'recordedAt' | 'recordedBy'>) | null;
	readonly yours: Said;
}

export type PlanFault =
	| DeedFault
	| EntryFault
	| FigureConflict
	| ClosedReturnFault
	| { readonly code: 'figure_twice' }
	| { readonly code: 'figure_place_absent'; readonly period: PeriodCode };

/** What becomes of one entry: it is written over `before`, or nothing changes, or it is refused. */
export type Planned = Outcome<{ readonly write: boolean; readonly before: Revision | null }, PlanFault>;

/**
 * What would become of each entry, in their order; nothing is written here.
 * @param revisions all of the entries' measures at the entries' places
 * @param today the day that a reporter's places are looked up on
 * @param guard what the returns say that hold the figures
 */
export function planFigures(
	catalogue: Pick<Catalogue, 'tree' | 'measure'>,
	entries: readonly FigureEntry[],
	revisions: Iterable<Revision>,
	{ actor, today, guard }: { readonly actor: Actor; readonly today: Day; readonly guard: ReturnGuard }
): readonly Planned[] {
	const newest = new Map<string, Revision>();
	for (const revision of revisions) {
		const rival = newest.get(figureKey(revision));
		if (rival === undefined || rival.sequence < revision.sequence) newest.set(figureKey(revision), revision);
	}
	// What the entries themselves would leave in force counts as well: two new increments can overlap each other.
	const inForce = new Map(
		Map.groupBy(
			[...newest.values()].filter(({ blank }) => blank !== 'not_reported'),
			seriesKey
		)
			.entries()
			.map(([series, of]) => [series, new Map(of.map((revision) => [figureKey(revision), revision.period]))])
	);
	for (const entry of entries) if (entry.blank === 'not_reported') inForce.get(seriesKey(entry))?.delete(figureKey(entry));

	const seen = new Set<string>();
	return entries.map((entry) => {
		const key = figureKey(entry);
		const others = inForce.get(seriesKey(entry)) ?? new Map();
		const fault = seen.has(key) ? ({ code: 'figure_twice' } as const) : entryFault(catalogue, entry, others.values(), actor, today);
		seen.add(key);
		if (fault !== null) return refused(fault);
		const before = newest.get(key) ?? null;
		// The same said again is no conflict and no change: a request that was sent twice writes once.
		if (saysTheSame(entry, before)) return accepted({ write: false, before });
		const closed = guard(entry);
		if (closed !== null) return refused(closed);
		if ((before?.sequence ?? null) !== entry.expected) return refused(conflictOf(entry, before));
		if (entry.blank !== 'not_reported') inForce.set(seriesKey(entry), others.set(key, entry.period));
		return accepted({ write: true, before });
	});
}

function entryFault(
	{ tree, measure }: Pick<Catalogue, 'tree' | 'measure'>,
	entry: FigureEntry,
	others: Iterable<FigureEntry['period']>,
	actor: Actor,
	today: Day
): PlanFault | null {
	const { place, period } = entry;
	const allowed = authorise(actor, 'figure.write', { tree, place, day: today });
	if (!allowed.ok) return allowed.fault;
	if (entry.blank === 'not_reported') return null;
	if (!existsDuring(tree, place, period.start, lastDay(period))) return { code: 'figure_place_absent', period: period.code };
	return checkEntry(known(measure, entry.measure), entry, others);
}

function conflictOf(entry: FigureEntry, before: Revision | null): FigureConflict {
	const theirs = before && { ...saidOf(before), sequence: before.sequence, recordedAt: before.recordedAt, recordedBy: before.recordedBy };
	return { code: 'figure_conflict', theirs, yours: saidOf(entry) };
}

export function saidOf({ value, blank, status, asOf, document, note }: Said): Said {
	return { value, blank, status, asOf, document, note };
}

/** Of the figures that add up over time. */
function seriesKey({ measure, place, category }: Pick<Revision, 'measure' | 'place' | 'category'>): string {
	return JSON.stringify([measure, place, category]);
}
