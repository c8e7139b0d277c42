import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { FigureEntry } from '#lib/domain/entry.ts';
import type { DocumentId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { parsePeriod, type Day } from '#lib/domain/period.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Database, Store } from '../db.ts';
import { audited, type Tell } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { known } from '../store/keys.ts';
import { listRevisions } from '../store/observations.ts';
import { recordObservations } from '../store/rollup-refresh.ts';
import type { Doing } from './doing.ts';
import { planFigures, saidOf, type Planned, type PlanFault } from './figure-plan.ts';
import { guardReturns } from './return-guard.ts';
import { findCategory, findMeasure, findPlace, type SelectionFault } from './selection.ts';

const text = z
	.string()
	.trim()
	.max(2000)
	.transform((written) => (written === '' ? null : written.normalize('NFC')))
	.nullable()
	.default(null);

/** The fields of a figure as it comes in: ids and codes are text until they have been looked up. */
export const figureFields = z.object({
	measure: z.string(),
	place: z.string(),
	period: z.string(),
	category: text,
	value: z.number().nullable().default(null),
	/** `not_reported` takes back what was entered. */
	blank: z.enum(['not_reported', 'not_available', 'not_applicable']).nullable().default(null),
	status: z.enum(['estimate', 'reported', 'final']).default('reported'),
	as_of: z.iso.date().nullable().default(null),
	document: text,
	note: text,
	/** Why it is changed. */
	reason: text,
	/** Sequence of the revision the writer saw; null: there was none. */
	expected: z.int().nullable()
});

/** One figure: exactly one of `value` and `blank` is given. */
export const figureInput = figureFields.refine(({ value, blank }) => (value === null) !== (blank === null));
export type FigureInput = z.infer<typeof figureInput>;

export type FigureFault = PlanFault | SelectionFault | { readonly code: 'document_unknown'; readonly text: string };

/** Sequence of the revision that now stands; null: nothing is recorded of the figure, and nothing was to be. */
export type Recorded = Outcome<{ readonly sequence: number | null }, FigureFault>;

/**
 * Records single figures, each by itself: what is refused leaves the others standing. Nothing is written for what already stands
 * as written, so a request that was sent twice has one effect.
 * @param origin where they were read: `grid`, `api`
 * @param dryRun says what would be answered, and writes nothing
 */
export async function recordFigures(
	store: Store,
	inputs: readonly FigureInput[],
	origin: string,
	doing: Doing,
	{ dryRun = false }: { readonly dryRun?: boolean } = {}
): Promise<readonly Recorded[]> {
	const catalogue = await loadCatalogue(store.db);
	const found = inputs.map((input) => lookUpFigure(catalogue, input, origin));
	const entries = found.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	const recorded = await record(store, catalogue, entries, doing, dryRun);
	let next = 0;
	return found.map((outcome) => (outcome.ok ? (recorded[next++] as Recorded) : outcome));
}

async function record(
	store: Store,
	catalogue: Catalogue,
	entries: readonly FigureEntry[],
	doing: Doing,
	dryRun: boolean
): Promise<readonly Recorded[]> {
	// Where nothing would be written no transaction is opened: the store's version stays, and with it every kept page.
	const foreseen = await plan(store.db, catalogue, entries, doing);
	if (dryRun || !foreseen.some((planned) => planned.ok && planned.value.write)) return foreseen.map((planned) => recordedAs(planned, null));
	return audited(store.db, doing, (trx, tell) => recordWithin(trx, tell, catalogue, entries, doing));
}

/** Of figures that mean something only together: those that cannot be written, by their place among the inputs. */
export type RefusedTogether = readonly { readonly index: number; readonly fault: FigureFault }[];

/** Records figures all or none, in one transaction; what is refused names every one that stands in the way. */
export async function recordTogether(
	store: Store,
	inputs: readonly FigureInput[],
	origin: string,
	doing: Doing
): Promise<Outcome<null, RefusedTogether>> {
	const catalogue = await loadCatalogue(store.db);
	const found = inputs.map((input) => lookUpFigure(catalogue, input, origin));
	const entries = found.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	if (entries.length < found.length) return refused(faultsOf(found));
	// Asked before a transaction is opened: a refusal leaves the store's version as it was.
	const foreseen = faultsOf(await plan(store.db, catalogue, entries, doing));
	if (foreseen.length > 0) return refused(foreseen);
	return audited(store.db, doing, async (trx, tell) => {
		const plans = await plan(trx, catalogue, entries, doing);
		const faults = faultsOf(plans);
		if (faults.length > 0) return refused(faults);
		await recordPlanned(trx, tell, catalogue, entries, plans, doing);
		return accepted(null);
	});
}

function faultsOf(outcomes: readonly Outcome<unknown, FigureFault>[]): RefusedTogether {
	return outcomes.flatMap((outcome, index) => (outcome.ok ? [] : [{ index, fault: outcome.fault }]));
}

/**
 * The same within a deed's own transaction, for what brings many figures at once.
 * @param catalogue of this store (`loadCatalogue`)
 */
export async function recordWithin(
	trx: Transaction<Database>,
	tell: Tell,
	catalogue: Catalogue,
	entries: readonly FigureEntry[],
	doing: Doing
): Promise<readonly Recorded[]> {
	return recordPlanned(trx, tell, catalogue, entries, await plan(trx, catalogue, entries, doing), doing);
}

/**
 * The same where it was planned before, on a store of the very same version.
 * @param plans of the entries, in their order
 * @param hear how many are written
 */
export async function recordPlanned(
	trx: Transaction<Database>,
	tell: Tell,
	catalogue: Catalogue,
	entries: readonly FigureEntry[],
	plans: readonly Planned[],
	doing: Doing,
	hear?: (written: number) => void
): Promise<readonly Recorded[]> {
	const written = entries.flatMap((entry, index) => {
		const plan = plans[index];
		return plan?.ok && plan.value.write ? [{ entry, before: plan.value.before }] : [];
	});
	const observations = written.map(({ entry }) => entry);
	const sequences = await recordObservations(trx, catalogue, observations, doing, hear);
	for (const [measure, changes] of Map.groupBy(written, ({ entry }) => entry.measure)) {
		const trail = changes.map(({ entry, before }) => ({ ...named(entry), was: before && saidOf(before), is: saidOf(entry) }));
		await tell({
			deed: 'figure.write',
			subject: `figure/${measure}`,
			before: trail.map(({ was, is: _, ...figure }) => ({ ...figure, ...(was ?? { blank: 'not_reported' }) })),
			after: trail.map(({ is, was: _, ...figure }) => ({ ...figure, ...is }))
		});
	}
	let next = 0;
	return plans.map((plan) => recordedAs(plan, plan.ok && plan.value.write ? (sequences[next++] ?? null) : null));
}

function recordedAs(plan: Planned, sequence: number | null): Recorded {
	return plan.ok ? accepted({ sequence: sequence ?? plan.value.before?.sequence ?? null }) : plan;
}

/** Whoever may write a figure also sees its draft. */
async function plan(
	db: Store['db'],
	catalogue: Catalogue,
	entries: readonly FigureEntry[],
	{ actor, today }: Doing
): Promise<readonly Planned[]> {
	const revisions = await listRevisions(db, {
		measures: [...new Set(entries.map(({ measure }) => measure))],
		places: [...new Set(entries.map(({ place }) => place))],
		drafts: true
	});
	return planFigures(catalogue, entries, revisions, { actor, today, guard: await guardReturns(db, catalogue, entries) });
}

function named({ place, period, category, reason }: FigureEntry) {
	return { place, period: period.code, category, ...(reason === null ? {} : { reason }) };
}

function lookUpFigure(catalogue: Catalogue, input: FigureInput, origin: string): Outcome<FigureEntry, FigureFault> {
	const measure = findMeasure(catalogue, input.measure);
	if (!measure.ok) return measure;
	const place = findPlace(catalogue, input.place);
	if (!place.ok) return place;
	const period = parsePeriod(input.period, known(catalogue.contexts, measure.value.id).scheme);
	if (!period.ok) return period;
	const category = findCategory(measure.value, input.category ?? undefined);
	if (!category.ok) return category;
	if (input.document !== null && !catalogue.documents.some(({ id }) => id === input.document))
		return refused({ code: 'document_unknown', text: input.document });
	return accepted({
		measure: measure.value.id,
		place: place.value,
		period: period.value,
		category: category.value,
		// Adding zero turns -0 into 0.
		value: input.value === null ? null : input.value + 0,
		blank: input.blank,
		status: input.status,
		asOf: input.as_of as Day | null,
		document: input.document as DocumentId | null,
		note: input.note,
		reason: input.reason,
		origin,
		expected: input.expected
	});
}
