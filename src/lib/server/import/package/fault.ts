import type { DayFault } from '#lib/domain/day.ts';
import type { DueRuleFault } from '#lib/domain/due-date.ts';
import type { ExpressionFault } from '#lib/domain/expression.ts';
import type { UnreadableMoment } from '#lib/domain/moment.ts';
import type { PeriodFault } from '#lib/domain/period.ts';
import type { SchemeFault } from '#lib/domain/scheme.ts';
import type { SubmissionState, SubmissionStep } from '#lib/domain/submission.ts';
import { fileOf, type TableName } from './columns.ts';

/** What is wrong, as a stable code with the facts of the case; the words are in `messages`. */
export type PackageFaultDetail =
	| DayFault
	| PeriodFault
	| ExpressionFault
	| SchemeFault
	| UnreadableMoment
	| DueRuleFault
	| { readonly code: 'folder_missing' }
	| { readonly code: 'file_missing' }
	| { readonly code: 'file_unknown'; readonly nearest: string | null }
	| { readonly code: 'file_encoding' }
	| { readonly code: 'file_malformed' }
	| { readonly code: 'file_separator' }
	| { readonly code: 'descriptor_unreadable' }
	| { readonly code: 'column_missing' }
	| { readonly code: 'column_unknown'; readonly nearest: string | null }
	| { readonly code: 'column_twice' }
	| { readonly code: 'row_too_long'; readonly cells: number; readonly columns: number }
	| { readonly code: 'value_missing' }
	| { readonly code: 'id_bad' }
	| { readonly code: 'id_twice'; readonly firstRow: number }
	| { readonly code: 'number_unreadable' }
	| { readonly code: 'number_not_whole' }
	| { readonly code: 'number_out_of_range'; readonly min: number | null; readonly max: number | null }
	| { readonly code: 'boolean_unreadable' }
	| { readonly code: 'choice_unknown'; readonly choices: readonly string[]; readonly nearest: string | null }
	| { readonly code: 'level_unknown'; readonly nearest: string | null }
	| { readonly code: 'reference_unknown'; readonly file: string; readonly nearest: string | null }
	| { readonly code: 'span_reversed'; readonly start: string; readonly end: string }
	| { readonly code: 'place_spells_overlap'; readonly firstRow: number }
	| { readonly code: 'place_tile_half' }
	| { readonly code: 'range_reversed'; readonly low: number; readonly high: number }
	| { readonly code: 'tree_cycle'; readonly path: readonly string[] }
	| { readonly code: 'measure_name_bad' }
	| { readonly code: 'measure_two_schemes'; readonly programmes: readonly string[]; readonly schemes: readonly string[] }
	| { readonly code: 'category_unknown'; readonly measure: string; readonly choices: readonly string[]; readonly nearest: string | null }
	| { readonly code: 'value_and_blank' }
	| { readonly code: 'value_or_blank' }
	| { readonly code: 'increments_overlap'; readonly firstRow: number; readonly period: string }
	| { readonly code: 'target_number_missing'; readonly condition: string; readonly columns: readonly string[] }
	| { readonly code: 'target_number_surplus'; readonly condition: string }
	| { readonly code: 'target_level_missing'; readonly condition: string }
	| { readonly code: 'target_steps_missing' }
	| { readonly code: 'step_outside_window'; readonly from: string; readonly due: string }
	| { readonly code: 'step_twice'; readonly firstRow: number }
	| { readonly code: 'agenda_surplus'; readonly kind: string }
	| { readonly code: 'agenda_other_target'; readonly indicator: string }
	| { readonly code: 'submission_step_impossible'; readonly state: SubmissionState; readonly step: SubmissionStep }
	| { readonly code: 'submission_reason_missing'; readonly step: SubmissionStep };

/** One fault and where it is: `row` as a spreadsheet numbers it (the header is row 1). */
export interface PackageFault {
	readonly file: string;
	readonly row: number | null;
	readonly column: string | null;
	/** The offending text as written. */
	readonly value: string | null;
	readonly detail: PackageFaultDetail;
}

/** A fault of a whole file. */
export function faultOfFile(file: string, detail: PackageFaultDetail): PackageFault {
	return { file, row: null, column: null, value: null, detail };
}

/** A fault of one cell. */
export function faultOfCell(
	table: TableName,
	row: number,
	column: string | null,
	value: string | null,
	detail: PackageFaultDetail
): PackageFault {
	return { file: fileOf(table), row, column, value, detail };
}
