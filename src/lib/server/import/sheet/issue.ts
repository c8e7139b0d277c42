import type { DeedFault } from '#lib/domain/deed.ts';
import type { EntryFault } from '#lib/domain/entry.ts';
import type { ClosedReturnFault } from '#lib/domain/submission.ts';
import type { GridCell } from './grid.ts';
import { columnLetters, textOf } from './grid.ts';

/** Where something stands, as the spreadsheet names it: rows from 1, columns by letter. */
export interface Spot {
	readonly sheet: string | null;
	readonly row: number | null;
	readonly column: string | null;
}

/** A choice that needs no name of its own is worded by its value; others bring the name of what they mean. */
export interface Choice {
	readonly value: string;
	readonly name: string | null;
}

/** What only a person can decide. Until then nothing of the file is committed. */
export interface Question {
	/** The same file asks the same question under the same key. */
	readonly key: string;
	readonly choices: readonly Choice[];
	/** What we would do; null: it cannot be guessed. */
	readonly proposal: string | null;
	readonly answer: string | null;
}

/** What is wrong with a cell, or with all cells that one question is about, in facts; the words are in `messages`. */
export type IssueDetail =
	| { readonly code: 'import_table_missing' }
	| { readonly code: 'import_no_figures' }
	| { readonly code: 'import_sheet_hidden' }
	| { readonly code: 'import_rows_hidden' }
	| { readonly code: 'import_column_unknown'; readonly text: string }
	| { readonly code: 'import_column_guessed'; readonly text: string; readonly name: string }
	| { readonly code: 'import_measure_missing' }
	| { readonly code: 'import_measure_unknown'; readonly text: string }
	| { readonly code: 'import_category_unknown'; readonly text: string; readonly name: string }
	| { readonly code: 'import_place_unknown'; readonly text: string }
	| { readonly code: 'import_place_several'; readonly text: string }
	| { readonly code: 'import_place_ended'; readonly text: string; readonly ended: string; readonly period: string }
	| { readonly code: 'import_place_missing' }
	| { readonly code: 'import_place_twice'; readonly text: string; readonly first: number }
	| { readonly code: 'import_period_missing' }
	| { readonly code: 'import_period_unreadable'; readonly text: string }
	| { readonly code: 'import_period_differs'; readonly found: string; readonly asked: string }
	| { readonly code: 'import_subtotals'; readonly text: string }
	| { readonly code: 'import_figure_twice'; readonly first: string; readonly values: readonly string[] }
	| { readonly code: 'import_number_unreadable'; readonly text: string }
	| { readonly code: 'import_number_ambiguous'; readonly text: string; readonly thousands: string; readonly decimals: string }
	| { readonly code: 'import_number_conventions'; readonly text: string; readonly other: string }
	| { readonly code: 'import_number_negative'; readonly text: string; readonly name: string }
	| { readonly code: 'import_percent_mixed'; readonly text: string; readonly other: string }
	| { readonly code: 'import_percent_unexpected'; readonly text: string; readonly name: string }
	| { readonly code: 'import_blank_meaning'; readonly text: string }
	| { readonly code: 'import_cell_date'; readonly text: string }
	| { readonly code: 'import_cell_error'; readonly text: string }
	| { readonly code: 'import_cell_uncalculated'; readonly text: string }
	| { readonly code: 'import_days_1904'; readonly text: string }
	/** What the rules for any figure say about it. */
	| EntryFault
	| DeedFault
	| ClosedReturnFault
	| { readonly code: 'figure_conflict' | 'figure_twice' }
	| { readonly code: 'figure_place_absent'; readonly period: string }
	| { readonly code: 'import_text_composed'; readonly before: string; readonly after: string }
	| { readonly code: 'import_text_cleaned'; readonly before: string; readonly after: string }
	| { readonly code: 'import_text_converted'; readonly before: string; readonly after: string }
	| { readonly code: 'import_encoding'; readonly before: string }
	| { readonly code: 'import_dimension_false'; readonly before: string }
	| { readonly code: 'import_unit_converted'; readonly text: string; readonly unit: string; readonly factor: number };

export interface Issue extends Spot {
	readonly severity: 'held' | 'normalised';
	readonly detail: IssueDetail;
	/** How many cells it speaks for; the spot is the first. */
	readonly count: number;
	readonly question: Question | null;
}

/** Longer texts of a file are not repeated whole in messages. */
const LONGEST = 120;

export function shown(cell: GridCell | undefined): string {
	return textOf(cell).slice(0, LONGEST);
}

/** Collects issues: cells that one question is about become one issue with a count. */
export class IssueList {
	readonly #byKey = new Map<string, Issue>();
	readonly #answers: ReadonlyMap<string, string>;

	constructor(answers: ReadonlyMap<string, string>) {
		this.#answers = answers;
	}

	/** Asks, or counts one more cell to a question already asked. Returns the answer, or what we would do until there is one; null: neither. */
	ask(key: string, detail: IssueDetail, spot: Spot, choices: readonly (Choice | string)[], proposal: string | null = null): string | null {
		const known = this.#byKey.get(key);
		if (known !== undefined) {
			this.#byKey.set(key, { ...known, count: known.count + 1 });
			return known.question?.answer ?? known.question?.proposal ?? null;
		}
		const listed = choices.map((choice) => (typeof choice === 'string' ? { value: choice, name: null } : choice));
		const given = this.#answers.get(key);
		const answer = listed.some(({ value }) => value === given) ? (given ?? null) : null;
		this.#byKey.set(key, { ...spot, severity: 'held', detail, count: 1, question: { key, choices: listed, proposal, answer } });
		return answer ?? proposal;
	}

	/** Holds the file without a choice: something must be said about the file as a whole. */
	hold(detail: IssueDetail, spot: Spot): void {
		this.#count(`hold ${detail.code} ${spot.sheet ?? ''}`, { ...spot, severity: 'held', detail, count: 1, question: null });
	}

	/** Tells what was put right. */
	tell(key: string, detail: IssueDetail, spot: Spot, count = 1): void {
		this.#count(`tell ${key}`, { ...spot, severity: 'normalised', detail, count, question: null });
	}

	get all(): readonly Issue[] {
		return [...this.#byKey.values()];
	}

	#count(key: string, issue: Issue): void {
		const known = this.#byKey.get(key);
		this.#byKey.set(key, known ? { ...known, count: known.count + issue.count } : issue);
	}
}

export function spotOf(sheet: string, row: number | null, column: number | null): Spot {
	return { sheet, row, column: column === null ? null : columnLetters(column) };
}

/** Whether something still waits for a person. */
export function isOpen({ severity, question }: Issue): boolean {
	return severity === 'held' && (question === null || question.answer === null);
}
