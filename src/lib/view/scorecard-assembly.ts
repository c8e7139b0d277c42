import type { Facts } from '../domain/facts.ts';
import type { Meeting } from '../domain/meeting.ts';
import { lastDay, overlaps } from '../domain/period.ts';
import { ancestorsAt, existsDuring, nearestSpell } from '../domain/place-tree.ts';
import { addDays } from '../domain/day.ts';
import { applicableTargets, type AppliedTarget, type Target, type Whereabouts } from '../domain/target.ts';
import type { DocumentRef } from '../domain/programme.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { DocumentId, PlaceId } from '../domain/id.ts';
import type { Catalogue } from './catalogue.ts';
import { completenessOf, latestPeriodOf } from './completeness.ts';
import { ancestorViews, indicatorView, placeView, programmeView } from './part.ts';
import { earlier, questionOf, type Question } from './question.ts';
import { buildRow, judgedAt, type RowOptions } from './row.ts';
import { submissionSummary } from './submission-summary.ts';
import { countsOf } from './urgency.ts';
import { warningsOf } from './warning.ts';
import type { Scorecard, ScorecardOptions, ScorecardRow, Selection } from './scorecard.ts';

/**
 * One row for each indicator and target that bears on the selected place, in the programme's order; an indicator without a target
 * there has one row, `not_assigned`. Plain data: `JSON.stringify` of it is the scorecard's JSON.
 * @param facts must hold the figures of `scorecardNeeds`
 */
export function buildScorecard(catalogue: Catalogue, facts: Facts, selection: Selection, options: ScorecardOptions = {}): Scorecard {
	const question = questionOf(catalogue, facts, selection);
	const rows = (catalogue.indicatorsOf.get(selection.programme) ?? []).flatMap((indicator) => rowsOf(question, indicator, options));
	return scorecardOf(question, rows, options);
}

/** The rows of one indicator: as many as targets bear on the place, at least one. */
export function rowsOf(question: Question, indicator: Indicator, options: ScorecardOptions = {}): readonly ScorecardRow[] {
	const applied = targetsAt(question, indicator, question.selection.place);
	const rowOptions: RowOptions = {
		illustrative: options.illustrative ?? new Map(),
		lastMeeting: lastMeetingOf(question, options.lastMeeting ?? null)
	};
	if (applied.length === 0) return [buildRow(question, indicator, null, indicator.id, rowOptions)];
	return applied.map((one) =>
		buildRow(question, indicator, one, applied.length === 1 ? indicator.id : `${indicator.id}:${one.target.id}`, rowOptions)
	);
}

/** Targets that bear on a place. A group has none of its own: what was assigned to the whole place is not the group's to reach. */
export function targetsAt({ catalogue, selection }: Question, indicator: Indicator, place: PlaceId): readonly AppliedTarget[] {
	const { tree } = catalogue;
	const whereabouts = ({ from, due }: Pick<Target, 'from' | 'due'>): Whereabouts | null => {
		if (!existsDuring(tree, place, from, due)) return null;
		const day = earlier(selection.asOf, due);
		return { lineage: new Set([place, ...ancestorsAt(tree, place, day)]), level: nearestSpell(tree, place, day)?.level ?? '' };
	};
	const applied = applicableTargets(catalogue.targetsOf.get(indicator.id) ?? [], place, whereabouts);
	return selection.group !== null && place === selection.place ? applied.filter(({ role }) => role === 'holder') : applied;
}

/** Everything around the rows: what any page says about the figures it shows. */
export function scorecardOf(
	question: Question,
	rows: readonly ScorecardRow[],
	{ submissions = [] }: Pick<ScorecardOptions, 'submissions'> = {}
): Scorecard {
	const { catalogue, selection, programme } = question;
	const { asOf, period, group, knownAt, view } = selection;
	const illustrative = rows.some((row) => row.illustrative);
	return {
		kind: 'scorecard',
		programme: programmeView(programme),
		place: placeView(catalogue, selection.place, asOf),
		ancestors: ancestorViews(catalogue, selection.place, programme.rootPlace, asOf),
		group:
			group === null
				? null
				: { id: group, name: catalogue.groups.find((one) => one.programme === programme.id && one.group === group)?.name ?? group },
		period,
		asOf,
		knownAt,
		view,
		completeness: completenessOf(question),
		submissions: submissionSummary(catalogue, selection, submissions),
		counts: countsOf(rows),
		rows,
		warnings: warningsOf(question, rows),
		documents: documentsOf(catalogue, rows, illustrative),
		withinTerm: overlaps(period, { start: programme.start, end: addDays(programme.end, 1) }),
		latestPeriod: latestPeriodOf(question),
		illustrative
	};
}

/** Documents of the targets, of those they superseded, and of the definitions, in the catalogue's order; the mark of invented figures last. */
function documentsOf(catalogue: Catalogue, rows: readonly ScorecardRow[], illustrative: boolean): readonly DocumentRef[] {
	const indicators = new Set(rows.map((row) => row.indicator.id));
	const history = catalogue.targets.filter((target) => catalogue.superseded.has(target.id) && indicators.has(target.indicator));
	const cited = new Set<DocumentId | null | undefined>([
		...rows.map((row) => row.target?.document?.id),
		...history.map((target) => target.document),
		...[...indicators].map((indicator) => catalogue.indicator.get(indicator)?.document)
	]);
	const found = catalogue.documents.filter((document) => cited.has(document.id) || (illustrative && document.illustrative));
	return found.toSorted((a, b) => Number(a.illustrative) - Number(b.illustrative));
}

/** The verdict when the committee last met, by today's rules and the figures known then, as of the end of the period it reviewed. */
function lastMeetingOf(question: Question, last: { readonly meeting: Meeting; readonly facts: Facts } | null): RowOptions['lastMeeting'] {
	if (last === null) return () => null;
	const { meeting, facts } = last;
	const asOf = earlier(lastDay(meeting.period), meeting.date);
	const then = questionOf(question.catalogue, facts, { ...question.selection, period: meeting.period, asOf });
	return (indicator, applied) => {
		const { value, verdict } = judgedAt(then, indicator, indicatorView(question.catalogue, indicator), applied, then.place);
		return { meeting: meeting.id, date: meeting.date, status: verdict.status, value: value.value };
	};
}
