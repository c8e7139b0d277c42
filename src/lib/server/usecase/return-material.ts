import type { Kysely } from 'kysely';
import type { Facts } from '#lib/domain/facts.ts';
import { factsOf } from '#lib/domain/known-facts.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { lastDay, previous, type Period } from '#lib/domain/period.ts';
import { descendantsAt } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import { rollUp } from '#lib/domain/rollup.ts';
import { submissionOf, type Submission, type SubmissionKey } from '#lib/domain/submission.ts';
import { programmeOf, type Catalogue } from '#lib/view/catalogue.ts';
import { measuresNeeded } from '#lib/view/need.ts';
import { answersByPlace } from '#lib/view/return-answers.ts';
import { measuresOfReturn, reportingPlaces } from '#lib/view/submission-scope.ts';
import type { Database } from '../db.ts';
import { listObservations } from '../store/observations.ts';
import { reportedMeasures } from '../store/reported-measures.ts';
import { listSubmissions } from '../store/submissions.ts';

/** A return with all that is looked at before it takes a step, drafts included. */
export interface ReturnMaterial {
	readonly submission: Submission;
	readonly asked: readonly Measure[];
	/** Its own figures, in force. */
	readonly answers: readonly Observation[];
	/** Of the place and all below it. */
	readonly facts: Facts;
	/** Changes whenever anything here does: who decides on what has changed since is told. */
	readonly seen: string;
}

export async function readMaterial(db: Kysely<Database>, catalogue: Catalogue, key: SubmissionKey): Promise<ReturnMaterial> {
	const { place, period } = key;
	const { tree } = catalogue;
	const programme = programmeOf(catalogue, key.programme);
	const [submission = submissionOf(key, [])] = await listSubmissions(db, { programmes: [programme], places: [place], period });
	const measures = measuresNeeded(catalogue, { programme: programme.id });
	const places = [place, ...descendantsAt(tree, place, lastDay(period))];
	const observations = await listObservations(db, { measures, places, drafts: true });
	const answers = answersByPlace(catalogue, [place], period, observations).get(place) ?? [];
	const ofMeasure = Map.groupBy(observations, ({ measure }) => measure);
	const figures = measures.flatMap((id) => {
		const measure = catalogue.measure.get(id);
		const context = catalogue.contexts.get(id);
		return measure && context ? rollUp({ tree, measure, context, observations: ofMeasure.get(id) ?? [] }) : [];
	});
	return {
		submission,
		asked: await readAsked(db, catalogue, programme, period),
		answers,
		facts: factsOf({ tree, measures: catalogue.measure, contexts: catalogue.contexts, figures }),
		seen: `${submission.events.length}-${Math.max(0, ...answers.map(({ sequence }) => sequence))}`
	};
}

/**
 * The measures that places are asked for: not those that have only ever been reported from above them, and no stock that nobody
 * stated for the period or the one before: it stands as it was.
 */
export async function readAsked(
	db: Kysely<Database>,
	catalogue: Catalogue,
	programme: Programme,
	period: Period
): Promise<readonly Measure[]> {
	const measures = measuresOfReturn(catalogue, programme, period.kind);
	const ids = measures.map(({ id }) => id);
	const anywhere = await reportedMeasures(db, ids);
	const places = reportingPlaces(catalogue, programme);
	const byPlaces = await reportedMeasures(db, ids, places);
	const lately = await reportedMeasures(db, ids, places, { start: previous(period).start, end: period.end });
	return measures.filter(({ id, kind }) => !anywhere.has(id) || (byPlaces.has(id) && (kind !== 'level' || lately.has(id))));
}
