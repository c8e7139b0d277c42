import { dueDateOf, type DueRule } from '../domain/due-date.ts';
import type { PlaceId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import { lastDay, type Day, type Period } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import {
	lateness,
	ratesOf,
	sentOn,
	submissionOf,
	type Submission,
	type SubmissionKey,
	type SubmissionRates,
	type SubmissionState
} from '../domain/submission.ts';
import type { Catalogue } from './catalogue.ts';
import { placeView, programmeView } from './part.ts';
import { answersByPlace, missingFigures, type MissingFigure } from './return-answers.ts';
import type { PlaceView, ProgrammeView } from './scorecard.ts';
import { placesOfReturns, returnKey } from './submission-scope.ts';

export interface SubmissionRow {
	readonly place: PlaceView;
	readonly state: SubmissionState;
	/** First sent; null: never. */
	readonly sentOn: Day | null;
	/** Days by which it came late or is overdue; 0: in time. */
	readonly late: number;
	/** What was written with the last step; null: nothing, or not for this reader. */
	readonly reason: string | null;
	/** null: not for this reader. */
	readonly missing: readonly MissingFigure[] | null;
}

/** Who has reported, when, late, and what is missing: one programme's returns of one period. */
export interface SubmissionBoard {
	readonly kind: 'submission_board';
	readonly programme: ProgrammeView;
	readonly period: Period;
	readonly dueRule: DueRule;
	readonly due: Day;
	/** Whether figures count only once approved. */
	readonly approval: boolean;
	/** How many figures each place is asked for. */
	readonly asked: number;
	readonly rates: SubmissionRates;
	/** In official order. */
	readonly rows: readonly SubmissionRow[];
}

export interface BoardMaterial {
	readonly submissions: readonly Submission[];
	/** In force, drafts included. */
	readonly observations: readonly Observation[];
	readonly asked: readonly Measure[];
	/** Whether the reader may see what a place has entered. */
	readonly mayRead: (place: PlaceId) => boolean;
	/** Whether the reader may see what was written to it. */
	readonly mayReadReasons: (place: PlaceId) => boolean;
}

export function buildSubmissionBoard(
	catalogue: Catalogue,
	programme: Programme,
	period: Period,
	today: Day,
	{ submissions, observations, asked, mayRead, mayReadReasons }: BoardMaterial
): SubmissionBoard {
	const places = placesOfReturns(catalogue, programme, period);
	const due = dueDateOf(period, programme.dueRule, catalogue.daysOff);
	const all = returnsOf(catalogue, programme, period, submissions);
	const answers = answersByPlace(catalogue, places, period, observations);
	return {
		kind: 'submission_board',
		programme: programmeView(programme),
		period,
		dueRule: programme.dueRule,
		due,
		approval: programme.approval,
		asked: asked.length,
		rates: ratesOf(all, due, today),
		rows: all.map((submission) => {
			const { place, state, events } = submission;
			return {
				place: placeView(catalogue, place, lastDay(period)),
				state,
				sentOn: sentOn(submission),
				late: lateness(submission, due, today),
				reason: mayReadReasons(place) ? (events.at(-1)?.reason ?? null) : null,
				missing: mayRead(place) ? missingFigures(asked, answers.get(place) ?? []) : null
			};
		})
	};
}

/** One return for each place that must send it, begun or not, in official order. */
export function returnsOf(
	catalogue: Catalogue,
	programme: Programme,
	period: Period,
	submissions: readonly Submission[]
): readonly Submission[] {
	const known = new Map(submissions.map((submission) => [returnKey(submission), submission]));
	return placesOfReturns(catalogue, programme, period).map((place) => {
		const key: SubmissionKey = { programme: programme.id, place, period };
		return known.get(returnKey(key)) ?? submissionOf(key, []);
	});
}
