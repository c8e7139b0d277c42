import type { Actor } from '#lib/domain/deed.ts';
import type { Blank, ObservationStatus } from '#lib/domain/observation.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { known } from '../store/keys.ts';
import { listHistory } from '../store/observations.ts';
import { findCategory, findMeasure, findPlace, type SelectionFault } from './selection.ts';

export interface HistoryQuestion {
	readonly measure: string;
	readonly category?: string | undefined;
	readonly place: string;
	readonly period: string;
}

/** One revision, with the keys of the interface for other programs. */
export type RecordedFigure = {
	readonly sequence: number;
	/** ISO 8601 UTC. */
	readonly recorded_at: string;
	/** Log-in name; null: a package, or not for this reader. */
	readonly recorded_by: string | null;
	readonly origin: string | null;
	readonly reason: string | null;
	readonly value: number | null;
	/** `not_reported`: it took back what stood before. */
	readonly blank: Blank | null;
	readonly status: ObservationStatus;
	readonly as_of: string | null;
	readonly document: string | null;
	readonly note: string | null;
	/** Whether it is the newest. */
	readonly current: boolean;
};

/** Every published revision of one figure, the newest first. Who wrote it and from which file is the office's own: a visitor is not told. */
export async function readHistory(
	store: Store,
	question: HistoryQuestion,
	{ actor }: { readonly actor: Actor }
): Promise<Outcome<readonly RecordedFigure[], SelectionFault>> {
	const catalogue = await loadCatalogue(store.db);
	const measure = findMeasure(catalogue, question.measure);
	if (!measure.ok) return measure;
	const category = findCategory(measure.value, question.category);
	if (!category.ok) return category;
	const place = findPlace(catalogue, question.place);
	if (!place.ok) return place;
	const period = parsePeriod(question.period, known(catalogue.contexts, measure.value.id).scheme);
	if (!period.ok) return period;
	const figure = { measure: measure.value.id, place: place.value, period: period.value, category: category.value };
	const told = actor.role !== 'visitor';
	return accepted(
		(await listHistory(store.db, figure)).toReversed().map((revision, index) => ({
			sequence: revision.sequence,
			recorded_at: revision.recordedAt,
			recorded_by: told ? revision.recordedBy : null,
			origin: told ? revision.origin : null,
			reason: told ? revision.reason : null,
			value: revision.value,
			blank: revision.blank,
			status: revision.status,
			as_of: revision.asOf,
			document: revision.document,
			note: revision.note,
			current: index === 0
		}))
	);
}
