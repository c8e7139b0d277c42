import type { Facts } from '../domain/facts.ts';
import type { Meeting } from '../domain/meeting.ts';
import { lastDay, overlaps } from '../domain/period.ts';
import { ancestorsAt, existsDuring, nearestSpell } from '../domain/place-tree.ts';
import { addDays } from '../domain/day.ts';
import { applicableTargets, type AppliedTarget, type Target, type Whereabouts } from '../domain/target.ts';
import type { DocumentRef } from '../domain/programme.ts';
import type { Forecast } from '../domain/forecast.ts';
import type { Indicator, IndicatorValue, Direction } from '../domain/indicator.ts';
import type { DocumentId, GroupId, IndicatorId, MeetingId, PlaceId, ProgrammeId, TargetId } from '../domain/id.ts';
import type { Day, Period } from '../domain/period.ts';
import type { Condition, Path } from '../domain/target.ts';
import type { Status, Verdict } from '../domain/status.ts';
import type { Submission } from '../domain/submission.ts';
import type { Catalogue } from './catalogue.ts';
import type { Comparison } from './comparison.ts';
import { completenessOf, latestPeriodOf } from './completeness.ts';
import { ancestorViews, indicatorView, placeView, programmeView } from './part.ts';
import type { InventedFigures } from './invented.ts';
import { earlier, questionOf, type Question } from './question.ts';
import { buildRow, judgedAt, type RowOptions } from './row.ts';
import { submissionSummary, type SubmissionSummary } from './submission-summary.ts';
import { countsOf } from './urgency.ts';
import { warningsOf } from './warning.ts';

/** "As reported", or history summed onto the places of today. */
export type MapView = 'reported' | 'today';

/** What a reader chose. Everything a surface needs to say which figures it shows. */
export interface Selection {
	readonly programme: ProgrammeId;
	readonly place: PlaceId;
	readonly group: GroupId | null;
	readonly period: Period;
	/** Judgements are as of the end of this day. */
	readonly asOf: Day;
	/** ISO moment; null = as known now. */
	readonly knownAt: string | null;
	readonly view: MapView;
}

/** A place as it was named on the as-of day. */
export interface PlaceView {
	readonly id: PlaceId;
	readonly code: string;
	readonly name: string;
	readonly nameEn: string | null;
	readonly level: string;
	readonly type: string;
	readonly order: number;
	readonly tile: { readonly row: number; readonly col: number } | null;
}

export interface ProgrammeView {
	readonly id: ProgrammeId;
	readonly name: string;
	readonly nameEn: string | null;
	readonly committee: string | null;
	readonly start: Day;
	readonly end: Day;
	readonly placeLevel: string;
	readonly documentStyle: 'state' | 'party';
}

export interface IndicatorView {
	readonly id: IndicatorId;
	readonly name: string;
	readonly nameEn: string | null;
	readonly shortName: string | null;
	readonly unit: string;
	readonly unitEn: string | null;
	readonly decimals: number;
	readonly integer: boolean;
	readonly direction: Direction;
	readonly denominatorName: string | null;
	readonly definition: string | null;
	readonly expression: string;
	/** What its values are over time: a cumulative count since the window's start, or a level/ratio as of a day. */
	readonly cumulative: boolean;
	/** Reporting period kind of its measures (the finest). */
	readonly frequency: Period['kind'];
}

export interface TargetView {
	readonly id: TargetId;
	readonly place: PlaceId;
	readonly eachLevel: string | null;
	readonly from: Day;
	readonly due: Day;
	readonly condition: Condition;
	readonly baseline: number | null;
	readonly path: Path;
	readonly stretch: boolean;
	readonly document: DocumentRef | null;
	readonly clause: string | null;
	readonly version: number;
	readonly owner: string | null;
}

/** One point of a series: the value as of the period's end (cumulative: since the window's start). */
export interface SeriesPoint {
	readonly period: Period;
	/** Last day of the period. */
	readonly day: Day;
	readonly value: IndicatorValue;
	/** Path value on that day, where there is a path. */
	readonly expected: number | null;
}

/** k of n places meet an each-place target. */
export interface EachPlace {
	readonly level: string;
	readonly passing: number;
	readonly total: number;
	readonly places: readonly { readonly place: PlaceView; readonly value: IndicatorValue; readonly verdict: Verdict }[];
}

/** One target of a programme at a place: the row that every surface shows. */
export interface ScorecardRow {
	/** Stable key of the row: indicator id, plus target id when an indicator has several targets. */
	readonly key: string;
	readonly indicator: IndicatorView;
	/** null: not assigned to this place. */
	readonly target: TargetView | null;
	/** Over the target's window up to the as-of day (without a target: over the selected period). */
	readonly value: IndicatorValue;
	/** In the selected period alone. */
	readonly inPeriod: IndicatorValue;
	/** The same period of the previous year, same scheme. */
	readonly samePeriodLastYear: IndicatorValue | null;
	readonly comparison: Comparison;
	readonly verdict: Verdict;
	readonly eachPlace: EachPlace | null;
	/** Up to the as-of day, for the sparkline. */
	readonly series: readonly SeriesPoint[];
	readonly forecast: Forecast | null;
	/** True when any number of the row rests on an invented figure or target. */
	readonly illustrative: boolean;
	/** Verdict when the committee last met, with the figures known then. */
	readonly lastMeeting: { readonly meeting: MeetingId; readonly date: Day; readonly status: Status; readonly value: number | null } | null;
}

/** An inconsistency between figures that people must settle; never corrected silently. */
export type Warning =
	| {
			readonly kind: 'identity';
			readonly identity: string;
			readonly leftText: string;
			readonly rightText: string;
			readonly place: PlaceView;
			readonly period: Period;
			readonly left: number;
			readonly right: number;
			readonly difference: number;
			readonly explanation: string | null;
	  }
	| {
			readonly kind: 'allocation';
			readonly indicator: IndicatorId;
			readonly target: TargetId;
			readonly assigned: number;
			readonly allocated: number;
			readonly difference: number;
			readonly level: string;
	  }
	| {
			readonly kind: 'disagreement';
			readonly indicator: IndicatorId;
			readonly measureName: string;
			readonly entered: number;
			readonly categorySum: number;
	  }
	| { readonly kind: 'not_comparable'; readonly indicator: IndicatorId; readonly place: PlaceView; readonly date: Day };

export interface Scorecard {
	readonly kind: 'scorecard';
	readonly programme: ProgrammeView;
	readonly place: PlaceView;
	/** From the programme's root down to `place`, for the path at the top of the page. */
	readonly ancestors: readonly PlaceView[];
	readonly group: { readonly id: GroupId; readonly name: string } | null;
	readonly period: Period;
	readonly asOf: Day;
	readonly knownAt: string | null;
	readonly view: MapView;
	/** Places that reported in the selected period, of those expected. */
	readonly completeness: { readonly reported: number; readonly expected: number; readonly level: string };
	/** How the returns stand behind these figures; null: the programme works without them. */
	readonly submissions: SubmissionSummary | null;
	/** How many rows have each status; only statuses that occur. */
	readonly counts: Partial<Readonly<Record<Status, number>>>;
	/** In the programme's order; surfaces that want worst first sort by STATUSES. */
	readonly rows: readonly ScorecardRow[];
	readonly warnings: readonly Warning[];
	readonly documents: readonly DocumentRef[];
	/** False when the period lies outside the programme's term. */
	readonly withinTerm: boolean;
	/** Last period that any figure of the programme speaks for. */
	readonly latestPeriod: Period | null;
	readonly illustrative: boolean;
}

/** The home page: one line a programme. */
export interface Overview {
	readonly kind: 'overview';
	readonly programmes: readonly {
		readonly scorecard: Scorecard;
		/** Rows whose status differs from the one at the last meeting. */
		readonly changed: readonly string[];
		readonly children: readonly ProgrammeId[];
	}[];
}

/** What a scorecard may know besides the figures of its selection. */
export interface ScorecardOptions {
	readonly illustrative?: InventedFigures;
	/** The programme's last meeting, with the figures as they were known then. */
	readonly lastMeeting?: { readonly meeting: Meeting; readonly facts: Facts } | null;
	/** Of the programme, as known at the selected moment. */
	readonly submissions?: readonly Submission[];
}

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
