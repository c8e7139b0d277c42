import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { ObservationStatus } from '#lib/domain/observation.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Store } from '../db.ts';
import type { FileFault } from '../import/sheet/fault.ts';
import type { Telling } from '../import/sheet/ground.ts';
import { IssueList, isOpen, type Issue } from '../import/sheet/issue.ts';
import { findPeriod } from '../import/sheet/period-label.ts';
import { conversionsOf, type UnderstoodSheet, type UnderstoodTable } from '../import/sheet/understanding.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findCommitted, readHabits, type StoredImport } from '../store/imports.ts';
import { listRevisions } from '../store/observations.ts';
import { readVersion } from '../store/state.ts';
import type { Doing } from './doing.ts';
import { readHandedFile, type HandedFile, type ReadFile, type Watch } from './import-file.ts';
import { groundOf, programmeOfBook, understandInSteps } from './import-ground.ts';
import { planImport, type ImportPlan } from './import-plan.ts';
import { guardReturns } from './return-guard.ts';
import { findPlace, findProgramme, type SelectionFault } from './selection.ts';

/** What people say about a file, in words of a form or a command; blanks are left to the file. */
export interface ImportWords {
	readonly programme?: string | undefined;
	readonly period?: string | undefined;
	readonly place?: string | undefined;
	readonly status?: ObservationStatus | undefined;
	readonly answers?: Readonly<Record<string, string>> | undefined;
	/** Takes what the program proposes wherever nothing was answered. */
	readonly agree?: boolean | undefined;
}

export type ImportFault = FileFault | SelectionFault | DeedFault;

/** `held`: a person has to decide something first. */
export type ImportOutcome = 'accepted' | 'normalised' | 'held';

export interface ImportPreview extends ImportPlan {
	/** Of the store that the file was compared with. */
	readonly version: number;
	readonly outcome: ImportOutcome;
	readonly programme: Programme;
	readonly period: Period | null;
	readonly place: PlaceId | null;
	/** Whose habits were followed. */
	readonly sender: string;
	readonly answers: ReadonlyMap<string, string>;
	readonly issues: readonly Issue[];
	readonly sheets: readonly UnderstoodSheet[];
	readonly tables: readonly UnderstoodTable[];
	/** What the programme counts. */
	readonly measures: readonly Measure[];
	readonly conversions: readonly { readonly before: string; readonly after: string }[];
	/** The same file, taken over before. */
	readonly earlier: StoredImport | null;
	readonly catalogue: Catalogue;
}

const CONVERSIONS_SHOWN = 12;
const ROUNDS = 5;

/** Says what a file would change, and what has to be decided first. Nothing is written. */
export async function previewImport(
	store: Store,
	file: HandedFile,
	words: ImportWords,
	by: Pick<Doing, 'actor' | 'today'>,
	watch: Watch = {}
): Promise<Outcome<ImportPreview, ImportFault>> {
	const allowed = authorise(by.actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const read = await readHandedFile(file, watch);
	return read.ok ? previewRead(store, read.value, words, by, watch) : read;
}

/** The same of a file that has been read. */
export async function previewRead(
	store: Store,
	{ hash, book }: ReadFile,
	words: ImportWords,
	{ actor, today }: Pick<Doing, 'actor' | 'today'>,
	watch: Watch = {}
): Promise<Outcome<ImportPreview, ImportFault>> {
	const allowed = authorise(actor, 'import.commit');
	if (!allowed.ok) return allowed;
	// Before anything else is read: whatever is written meanwhile raises it.
	const version = await readVersion(store.db);
	const catalogue = await loadCatalogue(store.db);
	const programme =
		words.programme === undefined ? await programmeOfBook(book, catalogue, today) : findProgramme(catalogue, words.programme);
	if (!programme.ok) return programme;
	const period = words.period === undefined ? accepted(null) : readPeriod(words.period, programme.value.scheme);
	if (!period.ok) return period;
	const place = words.place === undefined ? accepted(null) : findPlace(catalogue, words.place);
	if (!place.ok) return place;
	const sender = place.value ?? (actor.role === 'reporter' ? actor.places[0] : undefined) ?? 'office';
	const habits = await readHabits(store.db, programme.value.id, sender);
	const remembered = [...habits].filter(([subject]) => !subject.startsWith('column:'));
	const ground = groundOf(catalogue, programme.value, today);
	let answers: ReadonlyMap<string, string> = new Map([...remembered, ...Object.entries(words.answers ?? {})]);
	for (let round = 1; ; round++) {
		const told: Telling = { period: period.value, place: place.value, status: words.status ?? 'reported', answers, habits };
		const { sheets, tables, figures, issues: found } = await understandInSteps(book, ground, told, watch);
		watch.tell?.({ stage: 'comparing', done: 0, total: figures.length });
		const issues = new IssueList(answers);
		const revisions = await listRevisions(store.db, {
			measures: [...new Set(figures.map(({ measure }) => measure))],
			places: [...new Set(figures.map((figure) => figure.place))],
			drafts: true
		});
		const guard = await guardReturns(
			store.db,
			catalogue,
			figures.map((figure) => ({ ...figure, reason: null }))
		);
		// The note becomes part of the figures, whose language is Vietnamese whoever imports them.
		const { keptNote } = messagesOf('vi').importing;
		const plan = planImport(catalogue, figures, revisions, { actor, today, guard }, { issues, keptNote });
		const all = [...found, ...issues.all];
		const agreed = words.agree === true ? proposalsIn(all) : [];
		if (agreed.length > 0 && round < ROUNDS) {
			answers = new Map([...answers, ...agreed]);
			continue;
		}
		return accepted({
			...plan,
			version,
			outcome: all.some(isOpen) ? 'held' : all.length > 0 ? 'normalised' : 'accepted',
			programme: programme.value,
			period: period.value,
			place: place.value,
			sender,
			answers,
			issues: all,
			sheets,
			tables,
			measures: ground.measures,
			conversions: conversionsOf(book, CONVERSIONS_SHOWN),
			earlier: await findCommitted(store.db, hash),
			catalogue
		});
	}
}

/** A code, or the label that an office writes: `quý II/2022`. */
export function readPeriod(text: string, scheme: Programme['scheme']): Outcome<Period, SelectionFault> {
	const labelled = findPeriod(text, scheme, null);
	return labelled === null ? parsePeriod(text, scheme) : accepted(labelled.period);
}

function proposalsIn(issues: readonly Issue[]): readonly (readonly [string, string])[] {
	return issues.flatMap(({ question }) =>
		question !== null && question.answer === null && question.proposal !== null ? [[question.key, question.proposal] as const] : []
	);
}
