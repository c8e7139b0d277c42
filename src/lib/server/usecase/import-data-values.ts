import { z } from 'zod';
import { authorise } from '#lib/domain/deed.ts';
import { exchangedPeriod } from '#lib/domain/exchange-period.ts';
import type { FigureEntry } from '#lib/domain/entry.ts';
import type { Revision } from '#lib/domain/observation.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { figureKey } from '#lib/domain/revision.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { DEFAULT_CATEGORY, readDataValue, writtenAs, type DataValueFault, type DataValueSaid } from '#lib/view/data-value.ts';
import type { Store } from '../db.ts';
import { mapBreathing } from '../export/breath.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { known } from '../store/keys.ts';
import { listRevisions } from '../store/observations.ts';
import type { Doing } from './doing.ts';
import { recordFigures, type FigureFault, type FigureInput } from './record-figures.ts';
import { findCategory, findMeasure, findPlace, findProgramme, type SelectionFault } from './selection.ts';

/** More than a province's communes in thirty columns; a larger table is a file to import. */
export const MOST_VALUES = 10_000;
/** Figures written at once: a tenth of a second in which nobody else is answered. */
const PART = 1000;

const text = z.string().max(2000).nullish();

/** A set as DHIS2 writes it; what stands at the top holds for every value that does not say otherwise. What else it says is not ours. */
export const dataValueSet = z.looseObject({
	dataSet: text,
	period: text,
	orgUnit: text,
	attributeOptionCombo: text,
	dataValues: z
		.array(
			z.looseObject({
				dataElement: z.string().max(200),
				period: text,
				orgUnit: text,
				categoryOptionCombo: text,
				attributeOptionCombo: text,
				value: z.union([z.string().max(200), z.number()]).nullish(),
				/** As long as DHIS2 lets it be. */
				comment: z.string().max(50_000).nullish(),
				followup: z.boolean().nullish(),
				/** Takes the figure back. */
				deleted: z.boolean().nullish()
			})
		)
		.min(1)
		.max(MOST_VALUES)
});
type SentSet = z.infer<typeof dataValueSet>;
type SentValue = SentSet['dataValues'][number];

/** What may be done to figures; DHIS2's names. */
export const IMPORT_STRATEGIES = ['CREATE_AND_UPDATE', 'CREATE', 'UPDATE', 'DELETE'] as const;
export interface ImportOptions {
	readonly strategy: (typeof IMPORT_STRATEGIES)[number];
	/** Says what would happen, and writes nothing. */
	readonly dryRun: boolean;
}

export type DataValueRefusal = DataValueFault | FigureFault | { readonly code: 'data_value_attribute'; readonly text: string };

export interface ImportedDataValues {
	readonly imported: number;
	readonly updated: number;
	readonly deleted: number;
	/** Refused, not meant by the strategy, or said already. */
	readonly ignored: number;
	/** Positions of the values that were refused, and why. */
	readonly refusals: readonly { readonly index: number; readonly sent: SentValue; readonly fault: DataValueRefusal }[];
	/** Positions of the values that the strategy does not mean. */
	readonly passedOver: readonly number[];
}

/** What becomes of one value. */
type Decision =
	| { readonly effect: 'imported' | 'updated' | 'deleted'; readonly input: FigureInput }
	| { readonly effect: 'same' | 'passed_over' }
	| { readonly effect: 'refused'; readonly fault: DataValueRefusal };

/**
 * Records a set of values as the grid does: with the rights per place, the checks, the revisions and the trail. What is refused leaves
 * the others standing. The last who sends wins, as in DHIS2; only what is written between reading and writing is a conflict.
 */
export async function importDataValues(
	store: Store,
	set: SentSet,
	{ strategy, dryRun }: ImportOptions,
	doing: Doing
): Promise<Outcome<ImportedDataValues, SelectionFault>> {
	const catalogue = await loadCatalogue(store.db);
	const programme = set.dataSet ? findProgramme(catalogue, set.dataSet) : accepted(null);
	if (!programme.ok) return programme;
	const figures = set.dataValues.map((sent) => readFigure(catalogue, set, sent, strategy, doing));
	const standing = await standingFigures(
		store,
		figures.flatMap((figure) => (figure.ok ? [figure.value] : []))
	);
	const seen = new Set<string>();
	const decisions = figures.map((figure): Decision => {
		if (!figure.ok) return { effect: 'refused', fault: figure.fault };
		const key = figureKey(figure.value);
		if (seen.has(key)) return { effect: 'refused', fault: { code: 'figure_twice' } };
		seen.add(key);
		return decide(figure.value, standing.get(key) ?? null, strategy);
	});
	const inputs = decisions.flatMap((decision) => ('input' in decision ? [decision.input] : []));
	// Each part is a transaction of its own; between them the others have their turn. What would happen is asked of all at once.
	const parts = dryRun ? [inputs] : partsOf(inputs, PART);
	const recorded = (await mapBreathing(parts, (part) => recordFigures(store, part, 'api', doing, { dryRun }))).flat();
	let next = 0;
	const outcomes = decisions.map((decision): Decision => {
		if (!('input' in decision)) return decision;
		const one = recorded[next++];
		return one?.ok === false ? { effect: 'refused', fault: one.fault } : decision;
	});
	const count = (...effects: readonly Decision['effect'][]) => outcomes.filter(({ effect }) => effects.includes(effect)).length;
	return accepted({
		imported: count('imported'),
		updated: count('updated'),
		deleted: count('deleted'),
		ignored: count('same', 'passed_over', 'refused'),
		refusals: outcomes.flatMap((outcome, index) => {
			const sent = set.dataValues[index];
			return outcome.effect === 'refused' && sent ? [{ index, sent: { ...sent, ...placeOf(set, sent) }, fault: outcome.fault }] : [];
		}),
		passedOver: outcomes.flatMap(({ effect }, index) => (effect === 'passed_over' ? [index] : []))
	});
}

function partsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));
}

const placeOf = (set: SentSet, sent: SentValue) => ({ period: sent.period ?? set.period, orgUnit: sent.orgUnit ?? set.orgUnit });

/** A figure that was found; `said` null: it is to be taken back. */
type SentFigure = Pick<FigureEntry, 'measure' | 'place' | 'period' | 'category'> & { readonly said: DataValueSaid | null };

/** DHIS2's own key of `default`, the same in every instance. */
const DEFAULT_KEYS: readonly (string | null | undefined)[] = [DEFAULT_CATEGORY, 'HllvX50cXC0', '', null, undefined];

function readFigure(
	catalogue: Catalogue,
	set: SentSet,
	sent: SentValue,
	strategy: ImportOptions['strategy'],
	{ actor, today }: Doing
): Outcome<SentFigure, DataValueRefusal> {
	const measure = findMeasure(catalogue, sent.dataElement);
	if (!measure.ok) return measure;
	const { period: code, orgUnit } = placeOf(set, sent);
	const period = exchangedPeriod(code ?? '', known(catalogue.contexts, measure.value.id).scheme);
	if (!period.ok) return period;
	const place = findPlace(catalogue, orgUnit ?? '');
	if (!place.ok) return place;
	const allowed = authorise(actor, 'figure.write', { tree: catalogue.tree, place: place.value, day: today });
	if (!allowed.ok) return allowed;
	const attribute = sent.attributeOptionCombo ?? set.attributeOptionCombo;
	if (!DEFAULT_KEYS.includes(attribute)) return refused({ code: 'data_value_attribute', text: attribute ?? '' });
	const combo = sent.categoryOptionCombo;
	const category = findCategory(measure.value, DEFAULT_KEYS.includes(combo) ? undefined : (combo ?? undefined));
	if (!category.ok) return category;
	const figure = { measure: measure.value.id, place: place.value, period: period.value, category: category.value };
	if (strategy === 'DELETE' || sent.deleted === true) return accepted({ ...figure, said: null });
	const said = readDataValue({ value: sent.value ?? null, comment: sent.comment ?? null, followup: sent.followup ?? false });
	return said.ok ? accepted({ ...figure, said: said.value }) : said;
}

/** The newest revision of each figure, drafts included: whoever may write a figure also sees its draft. */
async function standingFigures(store: Store, figures: readonly SentFigure[]): Promise<ReadonlyMap<string, Revision>> {
	const revisions = await listRevisions(store.db, {
		measures: [...new Set(figures.map(({ measure }) => measure))],
		places: [...new Set(figures.map(({ place }) => place))],
		drafts: true
	});
	return new Map(revisions.toSorted((a, b) => a.sequence - b.sequence).map((revision) => [figureKey(revision), revision]));
}

function decide(
	{ said, measure, place, period, category }: SentFigure,
	before: Revision | null,
	strategy: ImportOptions['strategy']
): Decision {
	const stands = before !== null && before.blank !== 'not_reported';
	const figure = { measure, place, period: period.code, category, reason: null, expected: before?.sequence ?? null };
	if (said === null) {
		if (!stands) return { effect: 'same' };
		const taken = { value: null, blank: 'not_reported', status: 'reported', as_of: null, document: null, note: null } as const;
		return { effect: 'deleted', input: { ...figure, ...taken } };
	}
	if (stands ? strategy === 'CREATE' : strategy === 'UPDATE') return { effect: 'passed_over' };
	const { value, blank, note, estimate } = said;
	// The day and the document of a number still speak of it when only the words beside it change.
	const keeps = stands && before.value === value && before.blank === blank;
	const status = estimate ? 'estimate' : keeps && before.status !== 'estimate' ? before.status : 'reported';
	if (
		stands &&
		isWrittenAlike({ value, blank, note, status }, { ...before, blank: before.blank as Exclude<typeof before.blank, 'not_reported'> })
	)
		return { effect: 'same' };
	const basis = keeps ? { as_of: before.asOf, document: before.document } : { as_of: null, document: null };
	return { effect: stands ? 'updated' : 'imported', input: { ...figure, value, blank, note, status, ...basis } };
}

/** DHIS2 can be told no more of a figure than this: what it sends back unchanged is no change. */
function isWrittenAlike(a: Parameters<typeof writtenAs>[0], b: Parameters<typeof writtenAs>[0]): boolean {
	return JSON.stringify(writtenAs(a)) === JSON.stringify(writtenAs(b));
}
