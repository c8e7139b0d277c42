import type { Observation, Revision } from './observation.ts';

/**
 * The observations in force at a moment: per measure, place, run of days and category, the one with the highest `sequence`
 * among those recorded at or before it, unless that one took the figure back. `null` means now: all revisions count.
 * Order decides by sequence and not by clock, because clocks can be set back; the result keeps the order of `sequence`.
 * @param moment ISO 8601; throws RangeError when it is not a moment
 */
export function asKnownAt(revisions: Iterable<Revision>, moment: string | null): Observation[] {
	const limit = moment === null ? Infinity : momentOf(moment);
	const current = new Map<string, Revision>();
	for (const revision of revisions) {
		if (limit !== Infinity && momentOf(revision.recordedAt) > limit) continue;
		const key = figureKey(revision);
		const rival = current.get(key);
		if (rival === undefined || rival.sequence < revision.sequence) current.set(key, revision);
	}
	return [...current.values()].filter(isInForce).sort((a, b) => a.sequence - b.sequence);
}

function isInForce(revision: Revision): revision is Observation {
	return revision.blank !== 'not_reported';
}

/** What revisions share: they state the same figure anew. Equality of periods is by run of days, not by code. */
export function figureKey({ measure, place, period, category }: Pick<Observation, 'measure' | 'place' | 'period' | 'category'>): string {
	return [measure, place, period.start, period.end, category ?? ''].join('\u0000');
}

/** Compared as instants: `…:00Z` and `…:00.000Z` are one moment and two texts. */
function momentOf(text: string): number {
	const instant = Date.parse(text);
	if (Number.isNaN(instant)) throw new RangeError(`Not a moment: ${JSON.stringify(text)}`);
	return instant;
}
