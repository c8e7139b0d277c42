/** One finding a slide: what the projector, the PDF and the presentation file show. Words are ready to print, in the deck's language. */
import type { Status } from '../domain/status.ts';
import type { Locale } from '../messages/index.ts';
import type { Drawing } from './exhibit.ts';

/** What every slide and every export says about its figures. */
export interface Basis {
	readonly programme: string;
	readonly place: string;
	readonly period: string;
	/** "Số liệu đến ngày …" */
	readonly asOf: string;
	/** "11/14 xã đã báo cáo"; null when nobody was expected. */
	readonly completeness: string | null;
	readonly source: string | null;
	/** The badge's words where an invented figure counts, else null. */
	readonly illustrative: string | null;
}

/** A cell as it is printed, with its number where it has one: a spreadsheet wants the number, paper the text. */
export interface Cell {
	readonly text: string;
	readonly value: number | null;
	readonly status?: Status;
}

export interface Column {
	readonly label: string;
	readonly numeric: boolean;
	/** Share of the table's width, 0–1; all columns add up to 1. */
	readonly width: number;
}

export type SlideBody =
	| { readonly kind: 'cover'; readonly lines: readonly string[] }
	| { readonly kind: 'drawing'; readonly drawing: Drawing; readonly label: string }
	/** At most 14 rows: longer tables are several slides. */
	| { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
	| { readonly kind: 'list'; readonly groups: readonly { readonly heading: string | null; readonly items: readonly string[] }[] };

export interface Slide {
	/** Stable within the deck; what links name. */
	readonly id: string;
	/** The first title: the finding. */
	readonly finding: string;
	/** The finding without the number of its part, where it is told over several slides. */
	readonly stem?: string;
	/** The second title: the measure, its unit, denominator, place and period. */
	readonly measure: string | null;
	readonly status: Status | null;
	readonly body: SlideBody;
	readonly basis: Basis;
	/** For the speaker: the sentence and its source. */
	readonly notes: string;
	/** Page of the program with the same figures. */
	readonly href: string;
}

export interface Deck {
	readonly title: string;
	readonly subtitle: string;
	readonly locale: Locale;
	readonly slides: readonly Slide[];
}
