import { setImmediate } from 'node:timers/promises';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import type { PlaceId, ProgrammeId } from '#lib/domain/id.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { ObservationStatus } from '#lib/domain/observation.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { measuresNeeded } from '#lib/view/need.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Store } from '../db.ts';
import type { FileFault } from '../import/sheet/fault.ts';
import type { Book } from '../import/sheet/grid.ts';
import type { Ground, Telling } from '../import/sheet/ground.ts';
import { IssueList, isOpen, type Issue } from '../import/sheet/issue.ts';
import { findPeriod } from '../import/sheet/period-label.ts';
import { conversionsOf, understand, type UnderstoodTable } from '../import/sheet/understanding.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findCommitted, hashOfFile, readHabits, type StoredImport } from '../store/imports.ts';
import { listRevisions } from '../store/observations.ts';
import type { Doing } from './doing.ts';
import { readHandedFile, type HandedFile } from './import-file.ts';
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
	readonly outcome: ImportOutcome;
	readonly programme: Programme;
	readonly period: Period | null;
	readonly place: PlaceId | null;
	/** Whose habits were followed. */
	readonly sender: string;
	readonly answers: ReadonlyMap<string, string>;
	readonly issues: readonly Issue[];
	readonly tables: readonly UnderstoodTable[];
	/** What the programme counts. */
	readonly measures: readonly Measure[];
	readonly conversions: readonly { readonly before: string; readonly after: string }[];
	/** The same file, taken over before. */
	readonly earlier: StoredImport | null;
	readonly catalogue: Catalogue;
}

const CONVERSIONS_SHOWN = 12;
/** Rows that show which programme a file is about. */
const ENOUGH_ROWS = 200;
const ROUNDS = 5;

/** Says what a file would change, and what has to be decided first. Nothing is written. */
export async function previewImport(
	store: Store,
	file: HandedFile,
	words: ImportWords,
	{ actor, today }: Pick<Doing, 'actor' | 'today'>,
	signal?: AbortSignal
): Promise<Outcome<ImportPreview, ImportFault>> {
	const allowed = authorise(actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const book = await readHandedFile(file, signal);
	if (!book.ok) return book;
	const catalogue = await loadCatalogue(store.db);
	const programme =
		words.programme === undefined ? await programmeOf(book.value, catalogue, today) : findProgramme(catalogue, words.programme);
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
		const { tables, figures, issues: found } = await inSteps(understand(book.value, ground, told), signal);
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
			outcome: all.some(isOpen) ? 'held' : all.length > 0 ? 'normalised' : 'accepted',
			programme: programme.value,
			period: period.value,
			place: place.value,
			sender,
			answers,
			issues: all,
			tables,
			measures: ground.measures,
			conversions: conversionsOf(book.value, CONVERSIONS_SHOWN),
			earlier: await findCommitted(store.db, hashOfFile(file.bytes)),
			catalogue
		});
	}
}

/** A code, or the label that an office writes: `quý II/2022`. */
export function readPeriod(text: string, scheme: Programme['scheme']): Outcome<Period, SelectionFault> {
	const labelled = findPeriod(text, scheme, null);
	return labelled === null ? parsePeriod(text, scheme) : accepted(labelled.period);
}

function groundOf(catalogue: Catalogue, programme: Programme, today: Ground['today']): Ground {
	const wanted = new Set(measuresNeeded(catalogue, { programme: programme.id }));
	return {
		programme,
		tree: catalogue.tree,
		measures: catalogue.measures.filter(({ id }) => wanted.has(id)),
		indicators: catalogue.indicatorsOf.get(programme.id) ?? [],
		successions: catalogue.successions,
		today
	};
}

/** Lets everything else that waits have its turn between two steps. */
async function inSteps<Result>(work: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
	for (let step = work.next(); ; step = work.next()) {
		if (step.done === true) return step.value;
		await setImmediate();
		signal?.throwIfAborted();
	}
}

/** The programme whose words the file uses most. */
async function programmeOf(book: Book, catalogue: Catalogue, today: Ground['today']): Promise<Outcome<Programme, SelectionFault>> {
	const first = findProgramme(catalogue, undefined);
	if (!first.ok || catalogue.programmes.length === 1) return first;
	const start: Book = { ...book, sheets: book.sheets.map((grid) => ({ ...grid, rows: grid.rows.slice(0, ENOUGH_ROWS) })) };
	const told: Telling = { period: null, place: null, status: 'reported', answers: new Map(), habits: new Map() };
	let best: { readonly id: ProgrammeId; readonly worth: number } = { id: first.value.id, worth: 0 };
	for (const programme of catalogue.programmes.toSorted((a, b) => a.order - b.order)) {
		const { tables, figures, issues } = await inSteps(understand(start, groundOf(catalogue, programme, today), told));
		const columns = tables.flatMap((table) => table.columns).filter(({ role }) => role.field === 'figure').length;
		const strange = issues
			.filter(({ detail }) => /_(unknown|guessed|missing)$/.test(detail.code))
			.reduce((sum, { count }) => sum + count, 0);
		const worth = columns * 3 + figures.length - strange;
		if (worth > best.worth) best = { id: programme.id, worth };
	}
	return findProgramme(catalogue, best.id);
}

function proposalsIn(issues: readonly Issue[]): readonly (readonly [string, string])[] {
	return issues.flatMap(({ question }) =>
		question !== null && question.answer === null && question.proposal !== null ? [[question.key, question.proposal] as const] : []
	);
}
