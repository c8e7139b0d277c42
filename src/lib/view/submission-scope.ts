import type { MeasureId, PlaceId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Observation, Revision } from '../domain/observation.ts';
import { isRegular, lastDay, type Period, type PeriodKind } from '../domain/period.ts';
import { ancestorsAt, belongedTo, levelsOf, nearestSpell, placesOfLevel } from '../domain/place-tree.ts';
import type { Programme } from '../domain/programme.ts';
import { figureKey } from '../domain/revision.ts';
import { isApproved, submissionPeriodOf, wasApprovedWithin, type Submission, type SubmissionKey } from '../domain/submission.ts';
import type { Catalogue } from './catalogue.ts';
import { measuresNeeded } from './need.ts';

/** What a figure belongs to; a revision of it belongs to the same. */
type Spot = Pick<Observation, 'measure' | 'place' | 'period'>;

/** Measures that a return of this kind of period holds: those of the programme that are reported that often. */
export function measuresOfReturn(catalogue: Catalogue, programme: Programme, kind: PeriodKind): readonly Measure[] {
	return measuresNeeded(catalogue, { programme: programme.id }).flatMap((id) => {
		const measure = catalogue.measure.get(id);
		return measure !== undefined && measure.frequency === kind ? [measure] : [];
	});
}

/** Kinds of periods that a programme's places report, the finest first. */
export function returnKinds(catalogue: Catalogue, programme: Programme): readonly PeriodKind[] {
	const kinds = new Set(measuresNeeded(catalogue, { programme: programme.id }).map((id) => catalogue.measure.get(id)?.frequency));
	return KINDS.filter((kind) => kinds.has(kind));
}
const KINDS: readonly PeriodKind[] = ['day', 'month', 'quarter', 'half', 'year', 'months', 'season', 'term'];

/** Places that must send a return of the period: those of the programme's level, as they stood on its last day. */
export function placesOfReturns({ tree }: Catalogue, { rootPlace, placeLevel }: Programme, period: Period): readonly PlaceId[] {
	return placesOfLevel(tree, rootPlace, lastDay(period), placeLevel);
}

/** Places that ever were of the programme's level or below it: what is reported elsewhere is reported from above. */
export function reportingPlaces({ tree, places }: Catalogue, { placeLevel }: Programme): readonly PlaceId[] {
	const levels = levelsOf(tree);
	const deep = new Set(levels.slice(levels.indexOf(placeLevel)));
	return places.filter(({ spells }) => spells.some(({ level }) => deep.has(level))).map(({ id }) => id);
}

/** The returns that a figure is part of: one for each programme that uses its measure and whose place it speaks for. */
export function returnsHolding(catalogue: Catalogue, { measure, place, period }: Spot): readonly SubmissionKey[] {
	const frequency = catalogue.measure.get(measure)?.frequency;
	if (frequency === undefined) return [];
	return (usersOf(catalogue).get(measure) ?? []).flatMap((programme): readonly SubmissionKey[] => {
		const reporter = reporterOf(catalogue, programme, place, period);
		const whole = submissionPeriodOf(frequency, period, programme.scheme);
		return reporter === null ? [] : [{ programme: programme.id, place: reporter, period: whole }];
	});
}

/** The place whose return speaks for a place: itself, or the one of the programme's level above it. Null: it lies above or elsewhere. */
function reporterOf({ tree }: Catalogue, { rootPlace, placeLevel }: Programme, place: PlaceId, period: Period): PlaceId | null {
	const day = lastDay(period);
	const lineage = [...ancestorsAt(tree, place, day), place];
	const reporter = lineage.find((one) => nearestSpell(tree, one, day)?.level === placeLevel);
	return reporter !== undefined && belongedTo(tree, reporter, rootPlace) ? reporter : null;
}

const users = new WeakMap<Catalogue, ReadonlyMap<MeasureId, readonly Programme[]>>();

function usersOf(catalogue: Catalogue): ReadonlyMap<MeasureId, readonly Programme[]> {
	let known = users.get(catalogue);
	if (known === undefined) {
		const found = new Map<MeasureId, Programme[]>();
		for (const programme of catalogue.programmes)
			for (const measure of measuresNeeded(catalogue, { programme: programme.id }))
				found.set(measure, [...(found.get(measure) ?? []), programme]);
		users.set(catalogue, (known = found));
	}
	return known;
}

/**
 * The revisions of figures that stood on pages at some time: of returns that are asked to be approved those that were in force while one
 * was approved. What a place wrote and corrected before its approval stays its own.
 * @param revisions whole histories, in the order of recording
 * @param submissions of the programmes that ask for approval
 */
export function shownRevisions<Said extends Revision>(
	catalogue: Catalogue,
	revisions: readonly Said[],
	submissions: Iterable<Submission>
): readonly Said[] {
	const known = new Map([...submissions].map((submission) => [returnKey(submission), submission]));
	const next = new Map<string, Said>();
	const shown = revisions.toReversed().filter((revision) => {
		const key = figureKey(revision);
		const after = next.get(key)?.recordedAt ?? null;
		next.set(key, revision);
		return countsOnPages(catalogue, revision, (one) => {
			const submission = known.get(returnKey(one));
			return submission !== undefined && wasApprovedWithin(submission, revision.recordedAt, after);
		});
	});
	return shown.reverse();
}

/**
 * Whether a figure counts on pages: always, unless the returns that hold it are asked to be approved; then while one of them is.
 * @param isApprovedAt the state of a return that is asked to be approved
 */
export function countsOnPages(catalogue: Catalogue, spot: Spot, isApprovedAt: (key: SubmissionKey) => boolean): boolean {
	const asked = returnsHolding(catalogue, spot).filter(({ programme }) => catalogue.programme.get(programme)?.approval === true);
	return asked.length === 0 || asked.some(isApprovedAt);
}

/** A look-up of approved returns by run of days. */
export function approvedReturns(submissions: Iterable<Submission>): (key: SubmissionKey) => boolean {
	const approved = new Set([...submissions].filter(isApproved).map(returnKey));
	return (key) => approved.has(returnKey(key));
}

/** What two namings of one return share. */
export function returnKey({ programme, place, period }: SubmissionKey): string {
	return [programme, place, period.start, period.end].join('\u0000');
}

/** Whether places can be asked for a return of this period at all. */
export function isReturnPeriod(catalogue: Catalogue, programme: Programme, period: Period): boolean {
	return returnKinds(catalogue, programme).includes(period.kind) && (isRegular(period.kind) || period.start >= programme.start);
}
