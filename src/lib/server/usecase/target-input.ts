import { z } from 'zod';
import { parseDay, type DayFault } from '#lib/domain/day.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, parsePeriod, type Day, type PeriodFault } from '#lib/domain/period.ts';
import { placesOfLevel } from '#lib/domain/place-tree.ts';
import { wholeYears, yearBefore } from '#lib/domain/whole-years.ts';
import { programmeOf, type Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import type { TargetRow } from '../import/package/workspace.ts';
import { readValue } from './read-value.ts';
import { findIndicator, findPlace, type SelectionFault } from './selection.ts';
import { writtenText } from './written.ts';

/** What a sentence can set. */
export const TARGET_CONDITIONS = [
	'at_least',
	'more_than',
	'at_most',
	'less_than',
	'exactly',
	'between',
	'change_by',
	'times',
	'done_by'
] as const;

const number = z.number().nullable();

/** One target as a person accepted it. */
export const targetInput = z.object({
	indicator: z.string(),
	place: z.string(),
	/** Each place of this level below `place` must meet it; null: the place itself. */
	each_level: writtenText,
	from: z.string(),
	due: z.string(),
	/** The number is each year's: one target a year is set, from the first to the last day. */
	yearly: z.boolean().default(false),
	condition: z.enum(TARGET_CONDITIONS),
	/** The number of the condition, the lower edge of `between`. */
	low: number,
	high: number,
	/** What a change or a multiple starts from, and when that stood; of a yearly one it is the first year's. */
	baseline: number.default(null),
	baseline_period: writtenText,
	document: writtenText,
	/** Where in the document, and its words. */
	clause: writtenText
});
export type TargetInput = z.infer<typeof targetInput>;

export type TargetInputFault =
	| SelectionFault
	| DayFault
	| PeriodFault
	| { readonly code: 'document_unknown'; readonly text: string }
	| { readonly code: 'aim_number_missing' }
	| { readonly code: 'aim_baseline_missing' }
	| { readonly code: 'aim_each_relative' }
	| { readonly code: 'target_level_empty'; readonly level: string }
	| { readonly code: 'target_years_uneven' }
	| { readonly code: 'target_days_reversed' };

/** The rows that a target makes, without ids and versions: one, or one for each year. */
export async function targetRows(
	store: Store,
	catalogue: Catalogue,
	input: TargetInput
): Promise<Outcome<readonly TargetRow[], TargetInputFault>> {
	const found = lookUpTarget(catalogue, input);
	if (!found.ok) return found;
	const { indicator, row } = found.value;
	const { scheme } = programmeOf(catalogue, indicator.programme);
	const years = input.yearly ? wholeYears(row.from as Day, row.due as Day, scheme) : null;
	if (input.yearly && years === null) return refused({ code: 'target_years_uneven' });
	const relative = row.condition === 'change_by' || row.condition === 'times';
	const rows = years?.map((year) => ({ ...row, from: year.start as string, due: lastDay(year) as string })) ?? [row];
	if (!relative) return accepted(rows);
	if (row.each_level !== null) return refused({ code: 'aim_each_relative' });
	const based: TargetRow[] = [];
	for (const [i, one] of rows.entries()) {
		// Each year's change is measured from the year before it.
		const period =
			i === 0 && input.baseline_period !== null ? input.baseline_period : years === null ? null : yearBefore(one.from as Day, scheme).code;
		const parsed = period === null ? null : parsePeriod(period, scheme);
		if (parsed?.ok === false) return parsed;
		const told = i === 0 ? input.baseline : null;
		const read = told !== null || period === null ? null : await readValue(store, { indicator: one.indicator, place: one.place, period });
		const baseline = told ?? (read?.ok ? read.value.value.value : null);
		if (baseline === null && period === null) return refused({ code: 'aim_baseline_missing' });
		based.push({ ...one, baseline, baseline_period: period });
	}
	return accepted(based);
}

function lookUpTarget(
	catalogue: Catalogue,
	input: TargetInput
): Outcome<{ readonly row: TargetRow; readonly indicator: Indicator }, TargetInputFault> {
	const indicator = findIndicator(catalogue, input.indicator);
	if (!indicator.ok) return indicator;
	const place = findPlace(catalogue, input.place);
	if (!place.ok) return place;
	const [from, due] = [parseDay(input.from), parseDay(input.due)];
	if (!from.ok) return from;
	if (!due.ok) return due;
	if (from.value > due.value) return refused({ code: 'target_days_reversed' });
	const level = input.each_level;
	if (level !== null && placesOfLevel(catalogue.tree, place.value, due.value, level).length === 0)
		return refused({ code: 'target_level_empty', level });
	if (input.document !== null && !catalogue.documents.some(({ id }) => id === input.document))
		return refused({ code: 'document_unknown', text: input.document });
	const { condition, high } = input;
	const low = condition === 'done_by' ? null : input.low;
	if ((low === null && condition !== 'done_by') || (condition === 'between' && (high === null || low === null || high < low)))
		return refused({ code: 'aim_number_missing' });
	const ceiling = condition === 'at_most' || condition === 'less_than';
	const row: TargetRow = {
		id: '',
		indicator: indicator.value.id,
		place: place.value,
		each_level: level,
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
	};
	return accepted({ row, indicator: indicator.value });
}
