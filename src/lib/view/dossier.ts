import type { Task } from '../domain/meeting.ts';
import type { Note } from '../domain/note.ts';
import type { Day, Period } from '../domain/period.ts';
import type { IndicatorSheet } from './indicator-sheet.ts';
import type { Matrix } from './matrix.ts';
import type { MeetingSheet } from './meeting-sheet.ts';
import type { IndicatorView, PlaceView, Scorecard } from './scorecard.ts';

/** One programme at one place, with what belongs to it. */
export interface Chapter {
	readonly scorecard: Scorecard;
	/** Of its rows, in their order; none where the whole would be too long with them. */
	readonly sheets: readonly IndicatorSheet[];
	/** Places × indicators; null where nothing is compared. */
	readonly matrix: Matrix | null;
	readonly notes: readonly Note[];
	/** Where the notes' places are found by name. */
	readonly notePlaces: readonly PlaceView[];
}

/** What a whole file is about, besides its chapters. */
export type DossierSubject =
	| { readonly kind: 'overview' }
	| { readonly kind: 'programme' }
	| { readonly kind: 'indicator'; readonly indicator: IndicatorView }
	| { readonly kind: 'place'; readonly place: PlaceView; readonly period: Period; readonly asOf: Day }
	| { readonly kind: 'meeting'; readonly sheet: MeetingSheet };

/** What workbook, report, handout and table tell of a subject: one programme, or one after the other; none where a place has none. */
export interface Dossier {
	readonly subject: DossierSubject;
	readonly chapters: readonly Chapter[];
	readonly tasks: readonly Task[];
}
