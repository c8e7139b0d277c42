import type { Status } from '../domain/status.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Chapter, Dossier } from '../view/dossier.ts';
import type { Scorecard } from '../view/scorecard.ts';
import { countsOf, isAssigned } from '../view/urgency.ts';
import { warningSentence } from './basis.ts';
import { nameOf } from './phrase.ts';
import { itemsOf, numbered, orBlank, remarks, type ReportPart } from './report-part.ts';

const GOOD: readonly Status[] = ['exceeded', 'met', 'meeting', 'on_track'];
const LAGGING: readonly Status[] = ['missed', 'behind', 'at_risk', 'not_yet', 'no_data'];

/** What went well, what did not, why, and, at the end of a year or term, what was learnt. */
export function assessment(dossier: Dossier, locale: Locale): ReportPart[] {
	const { report } = messagesOf(locale);
	const { chapters } = dossier;
	const warnings = chapters.flatMap(({ scorecard }) =>
		scorecard.warnings.map((warning) => warningSentence(warning, scorecard.rows, locale))
	);
	const stands = (wanted: readonly Status[]) => chapters.flatMap((chapter) => byStatus(chapter, wanted, chapters.length > 1, locale));
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
function byStatus({ scorecard }: Chapter, wanted: readonly Status[], named: boolean, locale: Locale): readonly string[] {
	const { narrate, status } = messagesOf(locale);
	const rows = scorecard.rows.filter(isAssigned);
	const counts = countsOf(rows);
	return wanted.flatMap((one) => {
		const count = counts[one];
		if (count === undefined) return [];
		const names = [...new Set(rows.filter((row) => row.verdict.status === one).map(({ indicator }) => nameOf(indicator, locale)))];
		const share = narrate.statusShare(count, rows.length, status[one].word);
		const head = named ? `${nameOf(scorecard.programme, locale)}, ${share}` : share;
		return [narrate.sentence(head, names.join(', '))];
	});
}
