import type { Scorecard } from '#lib/view/scorecard.ts';
import { scorecardCsv } from '../export/scorecard-csv.ts';

/** The formats that a scorecard can be written in. */
export const SCORECARD_FORMATS = ['json', 'csv'] as const;
export type ScorecardFormat = (typeof SCORECARD_FORMATS)[number];

/** The same view object in a format for other programs. */
export function printScorecard(scorecard: Scorecard, format: ScorecardFormat): string {
	switch (format) {
		case 'json':
			return `${JSON.stringify(scorecard, null, '\t')}\n`;
		case 'csv':
			return scorecardCsv(scorecard);
	}
}
