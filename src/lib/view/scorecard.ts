import type { Facts } from '../domain/facts.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { DocumentRef } from '../domain/programme.ts';
import type { Forecast } from '../domain/forecast.ts';
import type { IndicatorValue, Direction } from '../domain/indicator.ts';
import type { GroupId, IndicatorId, MeetingId, PlaceId, ProgrammeId, TargetId } from '../domain/id.ts';
import type { Day, Period } from '../domain/period.ts';
import type { Condition, Path } from '../domain/target.ts';
import type { Status, Verdict } from '../domain/status.ts';
import type { Submission } from '../domain/submission.ts';
import type { Allocation } from './allocation.ts';
import type { Comparison } from './comparison.ts';
import type { NamedMeasure } from './named-measures.ts';
import type { InventedFigures } from './invented.ts';
import type { SubmissionSummary } from './submission-summary.ts';

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
			/** Of both sides. */
			readonly measures: readonly NamedMeasure[];
			readonly place: PlaceView;
			readonly period: Period;
			readonly left: number;
			readonly right: number;
			readonly difference: number;
			readonly explanation: string | null;
	  }
	| ({ readonly kind: 'allocation' } & Allocation)
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
