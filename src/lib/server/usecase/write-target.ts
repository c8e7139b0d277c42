import { z } from 'zod';
import { parseDay, type DayFault } from '#lib/domain/day.ts';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Target } from '#lib/domain/target.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import type { TargetRow } from '../import/package/workspace.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findRow, freshId, insertRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';
import { findIndicator, findPlace, type SelectionFault } from './selection.ts';
import { writtenText } from './written.ts';

/** What a sentence can set; relative aims need a baseline and are entered where one is kept. */
export const TARGET_CONDITIONS = ['at_least', 'more_than', 'at_most', 'less_than', 'exactly', 'between'] as const;

const number = z.number().nullable();

/** One target as a person accepted it. */
export const targetInput = z.object({
	indicator: z.string(),
	place: z.string(),
	from: z.string(),
	due: z.string(),
	condition: z.enum(TARGET_CONDITIONS),
	/** The number of the condition, the lower edge of `between`. */
	low: number,
	high: number,
	document: writtenText,
	/** Where in the document, and its words. */
	clause: writtenText
});
export type TargetInput = z.infer<typeof targetInput>;

export type TargetFault =
	| DeedFault
	| SelectionFault
	| DayFault
	| { readonly code: 'document_unknown'; readonly text: string }
	| { readonly code: 'aim_number_missing' }
	| { readonly code: 'target_days_reversed' }
	| { readonly code: 'target_stands'; readonly version: number };

/**
 * Sets a target. One that stands for the same indicator, place and last day is superseded by a new version and kept; the same numbers
 * again are refused.
 */
export async function writeTarget(
	store: Store,
	input: TargetInput,
	doing: Doing
): Promise<Outcome<{ readonly version: number }, TargetFault>> {
	const allowed = authorise(doing.actor, 'target.write');
	if (!allowed.ok) return allowed;
	return audited(store.db, doing, async (trx, tell) => {
		const catalogue = await loadCatalogue(trx);
		const found = lookUpTarget(catalogue, input);
		if (!found.ok) return found;
		const standing = standingFor(catalogue, found.value);
		const kept = standing === null ? null : (((await findRow(trx, 'targets', standing.id))?.row ?? null) as TargetRow | null);
		if (standing !== null && isSame(kept, found.value)) return refused({ code: 'target_stands' as const, version: standing.version });
		const after: TargetRow = {
			...found.value,
			id: await freshId(trx, 'targets', 'target'),
			version: (standing?.version ?? 0) + 1,
			supersedes: standing?.id ?? null,
			owner: kept?.owner ?? null,
			baseline: kept?.baseline ?? null,
			baseline_period: kept?.baseline_period ?? null,
			// Interim values were set for the old number.
			path: kept?.path === 'linear' ? 'linear' : null
		};
		await insertRow(trx, 'targets', after);
		await tell({ deed: 'target.write', subject: `target/${after.id}`, before: kept, after });
		return accepted({ version: standing === null ? 1 : standing.version + 1 });
	});
}

function lookUpTarget(catalogue: Catalogue, input: TargetInput): Outcome<TargetRow, TargetFault> {
	const indicator = findIndicator(catalogue, input.indicator);
	if (!indicator.ok) return indicator;
	const place = findPlace(catalogue, input.place);
	if (!place.ok) return place;
	const [from, due] = [parseDay(input.from), parseDay(input.due)];
	if (!from.ok) return from;
	if (!due.ok) return due;
	if (from.value > due.value) return refused({ code: 'target_days_reversed' });
	if (input.document !== null && !catalogue.documents.some(({ id }) => id === input.document))
		return refused({ code: 'document_unknown', text: input.document });
	const { condition, low, high } = input;
	if (low === null || (condition === 'between' && (high === null || high < low))) return refused({ code: 'aim_number_missing' });
	const ceiling = condition === 'at_most' || condition === 'less_than';
	return accepted({
		id: '',
		indicator: indicator.value.id,
		place: place.value,
		each_level: null,
		from: from.value,
		due: due.value,
		condition,
		low: ceiling ? null : low,
		high: ceiling ? low : condition === 'between' ? high : null,
		baseline: null,
		baseline_period: null,
		path: null,
		stretch: null,
		document: input.document,
		clause: input.clause,
		version: null,
		supersedes: null,
		owner: null
	});
}

/** The target in force that a new one of that indicator, place and last day takes the place of. */
export function standingFor(
	{ targetsOf }: Pick<Catalogue, 'targetsOf'>,
	{ indicator, place, due }: Pick<TargetRow, 'indicator' | 'place' | 'due'>
): Target | null {
	const all = [...targetsOf.entries()].flatMap(([id, targets]) => (id === indicator ? targets : []));
	return all.find((one) => one.place === place && one.due === (due as Day) && one.eachLevel === null && !one.stretch) ?? null;
}

function isSame(kept: TargetRow | null, { condition, low, high, from }: TargetRow): boolean {
	return kept !== null && kept.condition === condition && kept.low === low && kept.high === high && kept.from === from;
}
