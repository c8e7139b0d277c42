import { allows, type Actor } from '#lib/domain/deed.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, type Day, type Period } from '#lib/domain/period.ts';
import { descendantsAt } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import { isApproved, submissionPeriodOf } from '#lib/domain/submission.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { measuresNeeded } from '#lib/view/need.ts';
import { programmeView } from '#lib/view/part.ts';
import { currentReturnPeriod, returnPeriods } from '#lib/view/return-periods.ts';
import type { ProgrammeView } from '#lib/view/scorecard.ts';
import { buildSubmissionBoard, type SubmissionBoard } from '#lib/view/submission-board.ts';
import { placesOfReturns } from '#lib/view/submission-scope.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { readFigures } from '../store/figures.ts';
import { listObservations } from '../store/observations.ts';
import { listSubmissions } from '../store/submissions.ts';
import { findReturnPeriod, type ReturnFault } from './named-return.ts';
import { readAsked } from './return-material.ts';
import { findProgramme, type SelectionFault } from './selection.ts';

export interface BoardPage {
	readonly board: SubmissionBoard;
	readonly programmes: readonly ProgrammeView[];
	/** To choose from, the newest first. */
	readonly periods: readonly Period[];
	/** Places whose returns the reader may send. */
	readonly own: readonly PlaceId[];
	readonly mayDecide: boolean;
	/** Whether the reader may call a meeting on what was reported. */
	readonly mayMeet: boolean;
	/** Whether anybody ever sent a return to the programme. */
	readonly used: boolean;
}

export type BoardFault = SelectionFault | ReturnFault;

/** Who has reported to a programme for a period. A left-out programme is the first, a left-out period the one the office is busy with. */
export async function readSubmissionBoard(
	store: Store,
	asked: { readonly programme: string | undefined; readonly period: string | undefined },
	{ actor, today }: { readonly actor: Actor; readonly today: Day }
): Promise<Outcome<BoardPage, BoardFault>> {
	const catalogue = await loadCatalogue(store.db);
	const programme = findProgramme(catalogue, asked.programme);
	if (!programme.ok) return programme;
	const sent = (await listSubmissions(store.db, { programmes: [programme.value] })).map(({ period }) => period);
	const known = [...sent, ...(await reportedPeriods(store, catalogue, programme.value))];
	const periods = returnPeriods(catalogue, programme.value, today, known);
	const current = currentReturnPeriod(periods, today, known);
	if (current === null) return refused({ code: 'submission_period_not_reported', period: asked.period ?? '', kinds: [] });
	const period = asked.period === undefined ? accepted(current) : findReturnPeriod(catalogue, programme.value, asked.period);
	if (!period.ok) return period;
	const at = (place: PlaceId) => ({ tree: catalogue.tree, place, day: lastDay(period.value) });
	return accepted({
		board: await boardOf(store, catalogue, programme.value, period.value, { actor, today }),
		programmes: catalogue.programmes.toSorted((a, b) => a.order - b.order).map(programmeView),
		periods,
		own: placesOfReturns(catalogue, programme.value, period.value).filter((place) => allows(actor, 'submission.submit', at(place))),
		mayDecide: allows(actor, 'submission.decide'),
		mayMeet: allows(actor, 'meeting.write'),
		used: sent.length > 0
	});
}

async function boardOf(
	store: Store,
	catalogue: Catalogue,
	programme: Programme,
	period: Period,
	{ actor, today }: { readonly actor: Actor; readonly today: Day }
): Promise<SubmissionBoard> {
	const { tree } = catalogue;
	const day = lastDay(period);
	const places = placesOfReturns(catalogue, programme, period);
	const asked = await readAsked(store.db, catalogue, programme, period);
	const submissions = await listSubmissions(store.db, { programmes: [programme], period });
	const readsDrafts = (place: PlaceId) => allows(actor, 'draft.read', { tree, place, day });
	const approved = new Set(submissions.filter(isApproved).map(({ place }) => place));
	return buildSubmissionBoard(catalogue, programme, period, today, {
		submissions,
		observations: await listObservations(store.db, {
			measures: asked.map(({ id }) => id),
			places: places.flatMap((place) => [place, ...descendantsAt(tree, place, day)]),
			within: period,
			drafts: true
		}),
		asked,
		mayRead: (place) => !programme.approval || approved.has(place) || readsDrafts(place),
		mayReadReasons: readsDrafts
	});
}

/** Of which figures are known. */
async function reportedPeriods(store: Store, catalogue: Catalogue, programme: Programme): Promise<readonly Period[]> {
	const figures = await readFigures(store.db, {
		measures: measuresNeeded(catalogue, { programme: programme.id }),
		places: [programme.rootPlace],
		from: programme.start,
		upTo: programme.end
	});
	return figures.flatMap(({ measure, period }) => {
		const frequency = catalogue.measure.get(measure)?.frequency;
		return frequency === undefined ? [] : [submissionPeriodOf(frequency, period, programme.scheme)];
	});
}
