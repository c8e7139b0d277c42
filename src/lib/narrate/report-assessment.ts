import type { Status } from '../domain/status.ts';
import { messagesOf } from '../messages/index.ts';
import type { Dossier } from '../view/dossier.ts';
import type { Scorecard } from '../view/scorecard.ts';
import { countsOf, isAssigned } from '../view/urgency.ts';
import { warningBy } from './basis.ts';
import { nameOf } from './phrase.ts';
import { itemsOf, numbered, orBlank, remarks, type ReportPart } from './report-part.ts';
import { rowNameBy } from './row-name.ts';
import { statusShareBy } from './summary.ts';
import { traced, type Pen, type Writing } from './told.ts';

const GOOD: readonly Status[] = ['exceeded', 'met', 'meeting', 'on_track'];
const LAGGING: readonly Status[] = ['missed', 'behind', 'at_risk', 'not_yet', 'no_data'];

/** What went well, what did not, why, and, at the end of a year or term, what was learnt. */
export function assessment(dossier: Dossier, writing: Writing): ReportPart[] {
	const { locale } = writing;
	const { report } = messagesOf(locale);
	const { chapters } = dossier;
	const warnings = chapters.flatMap(({ scorecard }) =>
		traced(scorecard, writing, (pen) => scorecard.warnings.map((warning) => warningBy(pen, warning, scorecard.rows)))
	);
	const stands = (wanted: readonly Status[]) =>
		chapters.flatMap(({ scorecard }) => traced(scorecard, writing, (pen) => byStatus(pen, scorecard, wanted, chapters.length > 1)));
	const causes = remarks(dossier, 'cause', locale);
	return numbered([
		[report.strengths, orBlank([...stands(GOOD), ...remarks(dossier, 'highlight', locale)])],
		[report.weaknesses, orBlank([...stands(LAGGING), ...remarks(dossier, 'difficulty', locale), ...warnings])],
		[report.causes, itemsOf(causes.length === 0 ? report.openCauses : causes)],
		...(chapters.some(({ scorecard }) => isFinal(scorecard)) ? [[report.lessons, [{ kind: 'blank', lines: 2 }]] as const] : [])
	]);
}

function isFinal({ asOf, programme, period }: Scorecard): boolean {
	return asOf >= programme.end || period.kind === 'year' || period.kind === 'term';
}

/** `2/12 chỉ tiêu chậm: …`, a line a status. */
function byStatus(pen: Pen, { programme, rows: all }: Scorecard, wanted: readonly Status[], named: boolean): readonly string[] {
	const { locale } = pen;
	const { narrate } = messagesOf(locale);
	const rows = all.filter(isAssigned);
	const counts = countsOf(rows);
	return wanted.flatMap((status) => {
		const count = counts[status];
		if (count === undefined) return [];
		const own = rows.filter((row) => row.verdict.status === status);
		const names = [...new Set(own.map((row) => rowNameBy(pen, nameOf(row.indicator, locale), row, rows)))];
		// Names with commas of their own need more than a comma between them.
		const mark = names.some((name) => name.includes(',')) ? '; ' : ', ';
		const share = statusShareBy(pen, status, count, rows.length);
		return [narrate.sentence(named ? `${nameOf(programme, locale)}, ${share}` : share, names.join(mark))];
	});
}
