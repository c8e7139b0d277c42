import type { Measure } from '../domain/measure.ts';
import type { Blank, ObservationStatus } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Choices } from './choices.ts';

/** An issue as it is printed: where, what, how to mend it, and what can be decided. */
export interface ExplainedIssue {
	/** What is wrong, and how to mend it. */
	readonly message: string;
	readonly remedy: string;
	readonly code: string;
	readonly severity: 'held' | 'normalised';
	readonly sheet: string | null;
	readonly row: number | null;
	readonly column: string | null;
	/** Cells it is about; the place is the first. */
	readonly count: number;
	readonly question: {
		readonly key: string;
		readonly proposal: string | null;
		readonly answer: string | null;
		readonly choices: readonly { readonly value: string; readonly label: string }[];
	} | null;
}

/** What a cell said, or says. */
export interface ShownFigure {
	readonly value: number | null;
	readonly blank: Blank | null;
	readonly status: ObservationStatus;
}

export interface ShownChange {
	readonly place: string;
	readonly measure: Pick<Measure, 'name' | 'unit' | 'unitEn' | 'decimals'>;
	readonly category: string | null;
	readonly period: Period;
	readonly before: ShownFigure | null;
	readonly after: ShownFigure;
	/** `Tháng 6!C14`. */
	readonly address: string;
}

export interface ShownColumn {
	readonly key: string;
	readonly letter: string;
	readonly header: string;
	readonly sample: string;
	/** As the import writes roles; a figure of a place or a period of its own is `as-read`. */
	readonly role: string;
}

/** A sheet as people see it, and where its table was found. */
export interface ShownSheet {
	/** Of the answer that corrects it. */
	readonly key: string;
	readonly name: string;
	/** Row numbers of the header's first and last row, and of the first row of figures; null: no table was found, or it is left out. */
	readonly rows: { readonly first: number; readonly last: number; readonly data: number } | null;
	readonly skipped: boolean;
	/** A person said so. */
	readonly said: boolean;
	/** Of the columns that are shown. */
	readonly letters: readonly string[];
	/** Its first rows, as far as they are needed to find the header in. */
	readonly head: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** A preview as plain data for its page. */
export interface ImportView {
	readonly outcome: 'accepted' | 'normalised' | 'held';
	readonly programme: { readonly id: string; readonly name: string };
	readonly period: string | null;
	readonly place: string | null;
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
	/** The first of them, changed ones before new ones. */
	readonly changes: readonly ShownChange[];
	readonly issues: readonly ExplainedIssue[];
	readonly sheets: readonly ShownSheet[];
	readonly tables: readonly { readonly sheet: string; readonly columns: readonly ShownColumn[] }[];
	readonly conversions: readonly { readonly before: string; readonly after: string }[];
	readonly earlier: number | null;
	readonly fingerprint: string;
	readonly choices: Choices;
	readonly measures: readonly { readonly value: string; readonly name: string }[];
	readonly programmes: readonly { readonly id: string; readonly name: string }[];
}
