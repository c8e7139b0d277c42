/** Sentences whose numbers can be traced to the cells they were read from. */
import type { IndicatorId, PlaceId, ProgrammeId, TargetId } from '../domain/id.ts';
import type { Day, Period } from '../domain/period.ts';
import { formatDay, formatDayInText } from '../format/dates.ts';
import type { Locale } from '../messages/index.ts';
import type { IndicatorView, PlaceView, ProgrammeView, Scorecard, TargetView } from '../view/scorecard.ts';

/**
 * What a number says of its cell. Reported: `value` (with what it rests on), `in_period`, `last_meeting`, and `change` on the same period
 * of last year. Set: `goal`, `goal_worked_out` of a relative one, and `expected` by the as-of day. Worked out of the two: `attainment` (%),
 * `shortfall`, `required` in `periods_left`, `projected` within `projected_range`; over the places below `lower_quartile`, `median`,
 * `upper_quartile`; `category`, one part of the value. The two sides of an inconsistency and its `difference`: `said` by the parts, `found`.
 */
export type CellRole =
	| 'value'
	| 'in_period'
	| 'last_meeting'
	| 'change'
	| 'goal'
	| 'goal_worked_out'
	| 'expected'
	| 'attainment'
	| 'shortfall'
	| 'required'
	| 'periods_left'
	| 'projected'
	| 'projected_range'
	| 'lower_quartile'
	| 'median'
	| 'upper_quartile'
	| 'category'
	| 'said'
	| 'found'
	| 'difference';

/**
 * What is counted rather than measured: places that pass or have a status (`coverage`), that are silent, that have reported, that stand at
 * one end of a ranking or have a number at all (`places`); targets, indicators, programmes; and what a list leaves `unnamed`.
 */
export type CountRole = 'coverage' | 'silent' | 'reported' | 'places' | 'targets' | 'indicators' | 'programmes' | 'unnamed';

export type Role = CellRole | CountRole;

export interface CellRef {
	/** Null: programmes are counted, or targets of several. */
	readonly programme: ProgrammeId | null;
	/** Null: the number is about the whole scorecard. */
	readonly indicator: IndicatorId | null;
	readonly target: TargetId | null;
	readonly place: PlaceId;
	/** Canonical code. */
	readonly period: string;
	readonly role: Role;
	/** Which of several: the status that is counted, the category, the identity, the end of a ranking; null where there is one. */
	readonly part: string | null;
}

/** A number with the words that belong to it: `76% (19/25 HTX)`, `ít nhất 5 HTX`. */
export interface Cited {
	readonly text: string;
	readonly ref: CellRef;
}

/** Words and numbers, in the order they are read. */
export type Told = readonly (string | Cited)[];

export const textOf = (told: Told): string => told.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** How the office writes its papers. */
export interface Writing {
	readonly locale: Locale;
	/** Whole counts below ten in running text as `06`. */
	readonly twoDigits: boolean;
}

/** The cell of a number, as far as it is another than the sentence's own. */
export interface About {
	readonly indicator?: Pick<IndicatorView, 'id'>;
	readonly target?: Pick<TargetView, 'id'> | null;
	readonly place?: Pick<PlaceView, 'id'>;
	readonly period?: Period;
	readonly part?: string;
}

/** What sentences are written with: an office's way of writing, and whether numbers are marked with their cells. */
export interface Pen extends Writing {
	/** `30/06/2022` beside figures, `30/6/2022` in running text. */
	readonly day: (day: Day) => string;
	readonly cite: (phrase: string, of: About, role: Role) => string;
}

/** For titles and findings, which stand beside their figures. */
export const plainPen = (locale: Locale): Pen => ({
	locale,
	twoDigits: false,
	day: (day) => formatDay(day, locale),
	cite: (phrase) => phrase
});

/* Private-use characters around a number while its sentence is put together: texts of the messages take strings. */
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002'];
/** What may stand before the first letter of a sentence. */
export const MARK_BEFORE = new RegExp(`^(?:${OPEN}\\d+${MIDDLE})?`, 'u');
const MARKED = new RegExp(`${OPEN}(\\d+)${MIDDLE}([^${CLOSE}]*)${CLOSE}`, 'u');

/** Whose cells sentences are about; no programme: several. */
export interface Ground extends Pick<Scorecard, 'place' | 'period'> {
	readonly programme?: Pick<ProgrammeView, 'id'>;
}

/** Writes sentences about the cells of one scorecard and tells which number is which cell's. */
export function traced({ programme, place, period }: Ground, writing: Writing, write: (pen: Pen) => readonly string[]): readonly Told[] {
	const refs: CellRef[] = [];
	const cite: Pen['cite'] = (phrase, of, role) => {
		refs.push({
			programme: programme?.id ?? null,
			indicator: of.indicator?.id ?? null,
			target: of.target?.id ?? null,
			place: (of.place ?? place).id,
			period: (of.period ?? period).code,
			role,
			part: of.part ?? null
		});
		return `${OPEN}${refs.length - 1}${MIDDLE}${phrase}${CLOSE}`;
	};
	const day: Pen['day'] = (one) => formatDayInText(one, writing.locale);
	return write({ ...writing, day, cite }).map((sentence) => toldOf(sentence, refs));
}

function toldOf(sentence: string, refs: readonly CellRef[]): Told {
	// Splitting by a pattern with two groups: words, number of the reference, phrase, words …
	const pieces = sentence.split(MARKED);
	const told: (string | Cited)[] = [];
	for (let i = 0; i < pieces.length; i += 3) {
		const [words = '', index, text = ''] = pieces.slice(i, i + 3);
		if (words !== '') told.push(words);
		const ref = index === undefined ? undefined : refs[Number(index)];
		if (ref !== undefined) told.push({ text, ref });
		else if (text !== '') told.push(text);
	}
	return told;
}
