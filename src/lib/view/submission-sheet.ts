import { dueDateOf, type DueRule } from '../domain/due-date.ts';
import type { Facts } from '../domain/facts.ts';
import type { Measure } from '../domain/measure.ts';
import type { Blank, Observation, ObservationStatus } from '../domain/observation.ts';
import { lastDay, previous, type Day, type Period } from '../domain/period.ts';
import { lateness, sentOn, type Submission, type SubmissionEvent, type SubmissionState } from '../domain/submission.ts';
import { programmeOf, type Catalogue } from './catalogue.ts';
import { placeView, programmeView } from './part.ts';
import { missingCategories } from './return-answers.ts';
import { implausibleFigures, returnChecks, type ReturnCheck } from './return-checks.ts';
import type { PlaceView, ProgrammeView } from './scorecard.ts';

export interface ReturnFigure {
	readonly measure: Pick<Measure, 'id' | 'name' | 'nameEn' | 'unit' | 'unitEn' | 'decimals'>;
	/** null: the measure as a whole. */
	readonly category: string | null;
	readonly value: number | null;
	/** Why there is no number; `not_reported`: it is missing. */
	readonly blank: Blank | null;
	readonly status: ObservationStatus | null;
	/** In the period before. */
	readonly before: number | null;
	/** Outside what the measure takes for plausible. */
	readonly implausible: boolean;
	readonly note: string | null;
}

/** One return: its figures, what does not add up, and what happened to it. */
export interface SubmissionSheet {
	readonly kind: 'submission';
	readonly programme: ProgrammeView;
	readonly place: PlaceView;
	readonly period: Period;
	readonly before: Period;
	readonly dueRule: DueRule;
	readonly due: Day;
	readonly state: SubmissionState;
	readonly sentOn: Day | null;
	readonly late: number;
	readonly approval: boolean;
	/** null: not for this reader. */
	readonly events: readonly SubmissionEvent[] | null;
	/** This and the checks are null where the reader may not see what is not approved. */
	readonly figures: readonly ReturnFigure[] | null;
	readonly checks: readonly ReturnCheck[] | null;
}

export interface SheetMaterial {
	readonly submission: Submission;
	/** Of this return, in force, drafts included. */
	readonly answers: readonly Observation[];
	readonly asked: readonly Measure[];
	/** Of the place and all below it, drafts included. */
	readonly facts: Facts;
	/** Whether the reader may see the figures, and what was written about them. */
	readonly readable: boolean;
	readonly reasonsReadable: boolean;
}

export function buildSubmissionSheet(
	catalogue: Catalogue,
	today: Day,
	{ submission, answers, asked, facts, readable, reasonsReadable }: SheetMaterial
): SubmissionSheet {
	const { place, period, state, events } = submission;
	const programme = programmeOf(catalogue, submission.programme);
	const due = dueDateOf(period, programme.dueRule, catalogue.daysOff);
	return {
		kind: 'submission',
		programme: programmeView(programme),
		place: placeView(catalogue, place, lastDay(period)),
		period,
		before: previous(period),
		dueRule: programme.dueRule,
		due,
		state,
		sentOn: sentOn(submission),
		late: lateness(submission, due, today),
		approval: programme.approval,
		events: reasonsReadable ? events : null,
		figures: readable ? asked.flatMap((measure) => figuresOf(submission, measure, answers, facts)) : null,
		checks: readable ? returnChecks(catalogue, submission, asked, facts) : null
	};
}

/** The whole, then its categories; of a measure that is given by categories, those that are missing too. */
function figuresOf(
	{ place, period }: Submission,
	measure: Measure,
	answers: readonly Observation[],
	facts: Facts
): readonly ReturnFigure[] {
	const own = answers.filter((answer) => answer.measure === measure.id);
	const missing = missingCategories(measure, answers);
	const given = measure.categories.filter((category) => own.some((answer) => answer.category === category));
	const shown = measure.categories.filter((category) => given.includes(category) || missing.includes(category));
	const odd = implausibleFigures([measure], own);
	const { id, name, nameEn, unit, unitEn, decimals } = measure;
	return [null, ...shown].map((category): ReturnFigure => {
		const answer = own.findLast((one) => one.category === category && one.place === place);
		const silent = missing.includes(category);
		const reading = facts.reading(id, place, period, category);
		return {
			measure: { id, name, nameEn, unit, unitEn, decimals },
			category,
			value: silent ? null : reading.value,
			blank: silent ? 'not_reported' : reading.blank,
			status: silent ? null : reading.estimate ? 'estimate' : (answer?.status ?? null),
			before: facts.reading(id, place, previous(period), category).value,
			implausible: odd.some((one) => one.category === category),
			note: answer?.note ?? null
		};
	});
}
