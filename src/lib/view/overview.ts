import type { Catalogue } from './catalogue.ts';
import type { Overview, Scorecard } from './scorecard.ts';

/** The home page, one line a programme in the given order: what changed since the last meeting, and its child programmes. */
export function buildOverview(catalogue: Catalogue, scorecards: readonly Scorecard[]): Overview {
	const children = Map.groupBy(
		catalogue.programmes.toSorted((a, b) => a.order - b.order),
		(programme) => programme.parent
	);
	return {
		kind: 'overview',
		programmes: scorecards.map((scorecard) => ({
			scorecard,
			changed: scorecard.rows
				.filter((row) => row.lastMeeting !== null && row.lastMeeting.status !== row.verdict.status)
				.map((row) => row.key),
			children: (children.get(scorecard.programme.id) ?? []).map((child) => child.id)
		}))
	};
}
