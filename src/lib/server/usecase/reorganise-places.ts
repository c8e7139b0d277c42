/** Merging and splitting places at a date: what it would do to the figures, and doing it. */
import { z } from 'zod';
import { addDays, parseDay, type DayFault } from '#lib/domain/day.ts';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { factsOf } from '#lib/domain/known-facts.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day, Period } from '#lib/domain/period.ts';
import { spellAt } from '#lib/domain/place-tree.ts';
import { predecessorsOf, todaysMapFacts } from '#lib/domain/todays-map.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { readCatalogue } from '../store/catalogue.ts';
import { readFigures } from '../store/figures.ts';
import { listRows } from '../store/package-rows.ts';
import { changeRows, changeWithin, textsOf, type RowChange, type RowFault } from './change-rows.ts';
import type { Doing } from './doing.ts';

const cell = z.string().max(400).default('');

/** A reorganisation as its form sends it: pieces that go from an old place to a new one, and the new places that are not there yet. */
export const reorganisationInput = z.object({
	kind: z.enum(['merge', 'split', 'transfer']),
	date: cell,
	document: cell,
	pieces: z.array(z.object({ from: cell, to: cell, share: cell })),
	places: z.array(z.object({ id: cell, code: cell, name: cell }))
});
export type ReorganisationInput = z.infer<typeof reorganisationInput>;

export type ReorganisationFault = DeedFault | RowFault | DayFault | { readonly code: 'reorganisation_empty' };

/** What becomes of one measure at one new place on today's map. */
export interface CarriedSeries {
	readonly place: string;
	readonly measure: string;
	readonly unit: string;
	/** The newest sum of what was before; null: none can be made. */
	readonly value: number | null;
	readonly period: Period | null;
	/** Before this day figures cannot be compared; null: the whole history can. */
	readonly comparableSince: Day | null;
}

export interface ReorganisationEffect {
	readonly ending: readonly string[];
	readonly beginning: readonly string[];
	readonly series: readonly CarriedSeries[];
}

/** Carries an outcome out of a transaction that must leave nothing behind. */
class OnlyLooked {
	readonly outcome: Outcome<ReorganisationEffect, ReorganisationFault>;
	constructor(outcome: Outcome<ReorganisationEffect, ReorganisationFault>) {
		this.outcome = outcome;
	}
}

/** What the reorganisation would do: it is done, looked at and taken back before anybody sees it. */
export async function previewReorganisation(
	store: Store,
	input: ReorganisationInput,
	doing: Doing
): Promise<Outcome<ReorganisationEffect, ReorganisationFault>> {
	const allowed = authorise(doing.actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	const planned = await planChanges(store, input);
	if (!planned.ok) return planned;
	try {
		return await audited(store.db, doing, async (trx, tell) => {
			const changed = await changeWithin(trx, tell, planned.value.changes);
			if (!changed.ok) throw new OnlyLooked(changed);
			const catalogue = await readCatalogue(trx);
			const { olds, news, date } = planned.value;
			// Earlier reorganisations lie behind this one.
			const descent = [...new Set(news.flatMap((place) => predecessorsOf(catalogue.tree, catalogue.successions, place)))];
			const figures = await readFigures(trx, { measures: catalogue.measures.map(({ id }) => id), places: descent });
			throw new OnlyLooked(accepted(effectOf(catalogue, figures, { olds, news, date })));
		});
	} catch (thrown) {
		if (thrown instanceof OnlyLooked) return thrown.outcome;
		throw thrown;
	}
}

/** Writes the spells that end and begin, and the successions that tie them. */
export async function reorganisePlaces(
	store: Store,
	input: ReorganisationInput,
	doing: Doing
): Promise<Outcome<number, ReorganisationFault>> {
	const allowed = authorise(doing.actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	const planned = await planChanges(store, input);
	return planned.ok ? changeRows(store, planned.value.changes, doing) : planned;
}

interface Planned {
	readonly changes: readonly RowChange[];
	readonly olds: readonly PlaceId[];
	readonly news: readonly PlaceId[];
	readonly date: Day;
}

async function planChanges(
	store: Store,
	{ kind, date, document, pieces, places }: ReorganisationInput
): Promise<Outcome<Planned, ReorganisationFault>> {
	const given = pieces.filter(({ from, to }) => from !== '' || to !== '');
	if (given.length === 0) return refused({ code: 'reorganisation_empty' });
	const day = parseDay(date);
	if (!day.ok) return day;
	const rows = await listRows(store.db, 'places');
	const lastBefore = addDays(day.value, -1);
	const spellOf = (id: string) =>
		rows.findLast(({ row }) => row['id'] === id && (row['valid_to'] === null || String(row['valid_to'] ?? '') >= day.value));
	const olds = [...new Set(given.map(({ from }) => from))];
	const news = [...new Set(given.map(({ to }) => to))];
	// A new place stands where its first old one stood, until someone says otherwise.
	const { level = '', type = '', parent = '' } = textsOf(spellOf(olds[0] ?? '')?.row ?? {});
	const begun = places
		.filter(({ id, name }) => id !== '' || name !== '')
		.map((place): RowChange => ({ table: 'places', at: null, cells: { ...place, level, type, parent, valid_from: day.value } }));
	// A transfer takes a part away; who gave it goes on.
	const ended = olds.flatMap((id): readonly RowChange[] => {
		const spell = spellOf(id);
		if (kind === 'transfer' || news.includes(id) || spell === undefined) return [];
		return [{ table: 'places', at: spell.position, cells: { valid_to: lastBefore } }];
	});
	const tied = given.map(({ from, to, share }): RowChange => ({
		table: 'successions',
		at: null,
		cells: { date: day.value, kind, from, to, share: share.replace(',', '.'), document }
	}));
	return accepted({ changes: [...begun, ...ended, ...tied], olds: olds as PlaceId[], news: news as PlaceId[], date: day.value });
}

function effectOf(
	catalogue: Catalogue,
	figures: Awaited<ReturnType<typeof readFigures>>,
	{ olds, news, date }: Pick<Planned, 'olds' | 'news' | 'date'>
): ReorganisationEffect {
	const { tree, measure, contexts, measures, successions } = catalogue;
	const facts = factsOf({ tree, measures: measure, contexts, figures });
	const view = todaysMapFacts(facts, successions, date);
	const nameAt = (place: PlaceId, day: Day) => spellAt(tree, place, day)?.name ?? place;
	const reported = new Set(figures.filter(({ place }) => !news.includes(place)).map((figure) => figure.measure));
	const series = news.flatMap((place) =>
		measures
			.filter(({ id }) => reported.has(id))
			.map(({ id, name, unit, overPlaces }): CarriedSeries => {
				const last = overPlaces === 'sum' ? view.figures(id, place, null).findLast(({ sum }) => sum !== null) : undefined;
				return {
					place: nameAt(place, date),
					measure: name,
					unit,
					value: last?.sum ?? null,
					period: last?.period ?? null,
					comparableSince: view.comparableSince(id, place)
				};
			})
	);
	return {
		ending: olds.filter((place) => spellAt(tree, place, date) === null).map((place) => nameAt(place, addDays(date, -1))),
		beginning: news.filter((place) => spellAt(tree, place, addDays(date, -1)) === null).map((place) => nameAt(place, date)),
		series
	};
}
