import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { isRegular, lastDay, periodAt, periodOf, samePeriod, type Day, type Period, type RegularKind } from '#lib/domain/period.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { ProgrammeId } from '#lib/domain/id.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Submission } from '#lib/domain/submission.ts';
import type { Meeting } from '#lib/domain/meeting.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { buildChoices } from '#lib/view/choices.ts';
import { frequencyOf, stepOf } from '#lib/view/frequency.ts';
import type { InventedFigures } from '#lib/view/invented.ts';
import { measuresNeeded, type FigureNeed } from '#lib/view/need.ts';
import type { ScorecardOptions, Selection } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { placesCiting } from '../store/citations.ts';
import { readFigures } from '../store/figures.ts';
import { readVersion } from '../store/state.ts';
import { listSubmissions } from '../store/submissions.ts';
import { withinArea } from './area.ts';
import { loadFacts } from './known-figures.ts';
import { endOfDay } from './moment.ts';
import {
	findProgramme,
	isMisread,
	readKnownAt,
	readSelection,
	type Latest,
	type SelectionFault,
	type SelectionParameters
} from './selection.ts';
import { kept } from './view-cache.ts';

/** What is asked of a programme, looked up. */
export interface Asked {
	readonly catalogue: Catalogue;
	readonly programme: Programme;
	readonly selection: Selection;
	readonly latest: Latest;
	/** Of the store's content, for `kept`. */
	readonly version: number;
}

export interface Today {
	readonly today: Day;
}

/**
 * Looks up what was asked of a programme. A place outside its area is refused, unless `anywhere`: a page of a place may show
 * it without a programme.
 */
export async function lookUp(
	store: Store,
	parameters: SelectionParameters,
	{ today }: Today,
	{ anywhere = false }: { readonly anywhere?: boolean } = {}
): Promise<Outcome<Asked, SelectionFault>> {
	const version = await readVersion(store.db);
	const catalogue = await loadCatalogue(store.db);
	const programme = findProgramme(catalogue, parameters.programme);
	if (!programme.ok) return programme;
	const knownAt = readKnownAt(parameters);
	const latest = await latestOf(store, catalogue, programme.value, version, today, knownAt.ok ? knownAt.value : null);
	const selection = readSelection(catalogue, programme.value, parameters, { today, latest });
	if (!selection.ok) return refused(withPeriods(catalogue, programme.value, latest, selection.fault));
	const { place, asOf } = selection.value;
	const within = anywhere ? accepted(place) : withinArea(catalogue, programme.value, place, asOf);
	if (!within.ok) return within;
	return accepted({ catalogue, programme: programme.value, selection: selection.value, latest, version });
}

/** Beside a time that cannot be read: the latest period with figures, and the periods of the year that the text begins with. */
function withPeriods(catalogue: Catalogue, programme: Programme, latest: Latest, fault: SelectionFault): SelectionFault {
	if (!isMisread(fault)) return fault;
	const { periods } = buildChoices(catalogue, programme, { place: programme.rootPlace, day: latest.day }, latest.period);
	const year = periods.slice(1).find((parts) => parts[0]?.code.slice(0, 4) === fault.text.trim().slice(0, 4)) ?? [];
	const named = 'part' in fault ? year.filter(({ kind }) => kind === fault.part) : [];
	const near = named.length > 0 ? named : year.filter(({ kind }) => kind !== 'month');
	return { ...fault, offered: [...near, ...(near.some((one) => samePeriod(one, latest.period)) ? [] : [latest.period])] };
}

/** The newest figures of the programme at its root, within its term, as known at the moment; none at all: the period that today falls into. */
export async function latestOf(
	store: Store,
	catalogue: Catalogue,
	programme: Programme,
	version: number,
	today: Day,
	knownAt: string | null = null
): Promise<Latest> {
	return kept(store.db, version, JSON.stringify(['latest', programme.id, today, knownAt]), async () => {
		const figures = await figuresAtRoot(store, catalogue, programme, knownAt);
		const spoken = figures.filter((figure) => figure.sum !== null).map((figure) => figure.period);
		const end = spoken.at(-1)?.end ?? null;
		// A year's figure and the last quarter's end on one day: the quarter is what is reported next.
		const newest = spoken
			.filter((period) => period.end === end)
			.reduce<Period | null>((shortest, one) => (shortest === null || one.start > shortest.start ? one : shortest), null);
		const day = newest === null ? clamped(today, programme) : lastDay(newest);
		return { period: reportingPeriodAt(catalogue, programme, newest, day), day };
	});
}

/** In the order of their periods' ends. */
async function figuresAtRoot(
	store: Store,
	catalogue: Catalogue,
	{ id: programme, rootPlace, end }: Programme,
	knownAt: string | null
): Promise<readonly Figure[]> {
	const measures = measuresNeeded(catalogue, { programme });
	if (knownAt === null) return readFigures(store.db, { measures, places: [rootPlace], upTo: end });
	const facts = await loadFacts(store, catalogue, [{ measures, places: [rootPlace] }], knownAt);
	const known = measures.flatMap((measure) => facts.figures(measure, rootPlace, null)).filter(({ period }) => lastDay(period) <= end);
	return known.toSorted((a, b) => a.period.end.localeCompare(b.period.end));
}

function clamped(today: Day, { start, end }: Programme): Day {
	return today < start ? start : today > end ? end : today;
}

/** A quarter's figures open the quarter; figures of single days open the month they fall into. */
function reportingPeriodAt(catalogue: Catalogue, programme: Programme, newest: Period | null, day: Day): Period {
	if (newest !== null && newest.kind !== 'day' && isRegular(newest.kind)) return newest;
	const steps = (catalogue.indicatorsOf.get(programme.id) ?? []).map((indicator) => stepOf(frequencyOf(catalogue, indicator)));
	const kind = KINDS.find((one) => steps.includes(one)) ?? 'month';
	const period = periodAt(day, steps.includes('day') ? 'month' : kind, programme.scheme);
	return period.start < programme.start ? periodOf(programme.start, period.end, programme.scheme) : period;
}

const KINDS: readonly RegularKind[] = ['month', 'quarter', 'half', 'year'];

/** What a scorecard knows besides its figures: which of them are invented, and how things stood when the committee last met. */
export async function optionsOf(
	store: Store,
	{ catalogue, version }: Pick<Asked, 'catalogue' | 'version'>,
	selection: Selection,
	needs: readonly FigureNeed[]
): Promise<ScorecardOptions> {
	const meeting = lastMeetingBefore(catalogue, selection);
	const moment = meeting === null ? null : endOfDay(meeting.date);
	const knownAt = moment !== null && selection.knownAt !== null && selection.knownAt < moment ? selection.knownAt : moment;
	return {
		illustrative: await inventedFigures(store, catalogue, version),
		submissions: await submissionsOf(store, catalogue, version, selection),
		lastMeeting: meeting === null ? null : { meeting, facts: await loadFacts(store, catalogue, needs, knownAt) }
	};
}

function submissionsOf(
	store: Store,
	catalogue: Catalogue,
	version: number,
	{ programme: id, knownAt }: Selection
): Promise<readonly Submission[]> {
	const programmes = catalogue.programmes.filter((programme) => programme.id === id);
	const key = JSON.stringify(['submissions', id, knownAt]);
	return kept(store.db, version, key, () => listSubmissions(store.db, { programmes, moment: knownAt }));
}

/** The last meeting about an earlier state than the one selected: the meeting about this very period has nothing to compare. */
function lastMeetingBefore(catalogue: Catalogue, { programme, asOf }: Selection): Meeting | null {
	const earlier = meetingsAbout(catalogue, programme).filter((meeting) => lastDay(meeting.period) < asOf);
	return earlier.reduce<Meeting | null>((last, meeting) => (last === null || meeting.date >= last.date ? meeting : last), null);
}

/** A component project without meetings of its own is steered by the committee of the programme it is a part of. */
function meetingsAbout(catalogue: Catalogue, programme: ProgrammeId): readonly Meeting[] {
	const asked = new Set<ProgrammeId>();
	for (let one: ProgrammeId | null = programme; one !== null && !asked.has(one); one = catalogue.programme.get(one)?.parent ?? null) {
		asked.add(one);
		const own = catalogue.meetings.filter((meeting) => meeting.programmes.includes(one));
		if (own.length > 0) return own;
	}
	return [];
}

async function inventedFigures(store: Store, catalogue: Catalogue, version: number): Promise<InventedFigures> {
	const documents = catalogue.documents.filter((document) => document.illustrative).map(({ id }) => id);
	return kept(store.db, version, 'illustrative', () => placesCiting(store.db, documents));
}
