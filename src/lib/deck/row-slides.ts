import type { Status } from '../domain/status.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { bulletSlides, exhibitSlides, type ExhibitSetting } from './exhibit-slides.ts';
import type { Slide } from './slide.ts';

/** Of these the committee asks which places hold them back. */
const NEEDING: readonly Status[] = ['missed', 'behind', 'at_risk', 'not_yet'];

/** A target's finding: its course, and of one that needs attention the places behind it; without a breakdown its number alone. */
export function rowSlides(
	scorecard: Scorecard,
	row: ScorecardRow,
	sheet: IndicatorSheet | null,
	setting: ExhibitSetting
): readonly Slide[] {
	const needing = NEEDING.includes(row.verdict.status);
	if (sheet === null) return needing ? bulletSlides(scorecard, row, setting) : [];
	// Of k out of n the named places are the finding; each has its own course.
	const coverage = exhibitSlides(sheet, setting, ['coverage']);
	if (row.eachPlace !== null) return coverage;
	const path = exhibitSlides(sheet, setting, ['path']);
	const course = path.length > 0 ? path : bulletSlides(scorecard, row, setting);
	if (coverage.length > 0) return needing ? [...coverage, ...path] : coverage;
	return needing && differ(sheet) ? [...course, ...exhibitSlides(sheet, setting, ['ranking'])] : course;
}

/** Places with one and the same value are no ranking. */
function differ({ ranking }: IndicatorSheet): boolean {
	return new Set(ranking.map(({ value }) => value.value)).size > 1;
}
