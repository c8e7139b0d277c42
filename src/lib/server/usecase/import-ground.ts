import { setImmediate } from 'node:timers/promises';
import type { ProgrammeId } from '#lib/domain/id.ts';
import { type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { measuresNeeded } from '#lib/view/need.ts';
import type { Book } from '../import/sheet/grid.ts';
import type { Ground, Telling } from '../import/sheet/ground.ts';
import { understand } from '../import/sheet/understanding.ts';
import type { Watch } from './import-file.ts';
import { findProgramme, type SelectionFault } from './selection.ts';

/** What a file is read against. */
export function groundOf(catalogue: Catalogue, programme: Programme, today: Day): Ground {
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

/** Understands a book and lets everything else that waits have its turn between two steps. */
export async function understandInSteps(book: Book, ground: Ground, told: Telling, { signal, tell }: Watch = {}) {
	const work = understand(book, ground, told);
	for (let step = work.next(); ; step = work.next()) {
		if (step.done === true) return step.value;
		tell?.(step.value);
		await setImmediate();
		signal?.throwIfAborted();
	}
}

/** Rows that show which programme a file is about. */
const ENOUGH_ROWS = 200;

/** The programme whose words the file uses most. */
export async function programmeOfBook(book: Book, catalogue: Catalogue, today: Day): Promise<Outcome<Programme, SelectionFault>> {
	const first = findProgramme(catalogue, undefined);
	if (!first.ok || catalogue.programmes.length === 1) return first;
	const start: Book = { ...book, sheets: book.sheets.map((grid) => ({ ...grid, rows: grid.rows.slice(0, ENOUGH_ROWS) })) };
	const told: Telling = { period: null, place: null, status: 'reported', answers: new Map(), habits: new Map() };
	let best: { readonly id: ProgrammeId; readonly worth: number } = { id: first.value.id, worth: 0 };
	for (const programme of catalogue.programmes.toSorted((a, b) => a.order - b.order)) {
		const { tables, figures, issues } = await understandInSteps(start, groundOf(catalogue, programme, today), told);
		const columns = tables.flatMap((table) => table.columns).filter(({ role }) => role.field === 'figure').length;
		const strange = issues
			.filter(({ detail }) => /_(unknown|guessed|missing)$/.test(detail.code))
			.reduce((sum, { count }) => sum + count, 0);
		const worth = columns * 3 + figures.length - strange;
		if (worth > best.worth) best = { id: programme.id, worth };
	}
	return findProgramme(catalogue, best.id);
}
