/** An invented scorecard around given rows, for the tests of this room. */
import { communes, day } from '../charts/fixtures.ts';
import { id } from '../domain/id.ts';
import { period } from '../domain/period.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { countsOf } from '../view/urgency.ts';

export function scorecardOf(rows: readonly ScorecardRow[], over: Partial<Scorecard> = {}): Scorecard {
	return {
		kind: 'scorecard',
		programme: {
			id: id('kttt'),
			name: 'Phát triển kinh tế tập thể',
			nameEn: 'Collective economy',
			committee: 'Ban Chỉ đạo phát triển kinh tế tập thể',
			start: day('2021-01-01'),
			end: day('2025-12-31'),
			placeLevel: 'commune',
			documentStyle: 'state'
		},
		place: communes[0]!,
		ancestors: [],
		group: null,
		period: period('2022-Q2'),
		asOf: day('2022-06-30'),
		knownAt: null,
		view: 'reported',
		completeness: { reported: 11, expected: 14, level: 'commune' },
		submissions: null,
		counts: countsOf(rows),
		rows,
		warnings: [],
		documents: [],
		withinTerm: true,
		latestPeriod: null,
		illustrative: rows.some((row) => row.illustrative),
		...over
	};
}
