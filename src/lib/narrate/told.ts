/** Sentences whose numbers can be traced to the cells they were read from. */
import type { IndicatorId, PlaceId, TargetId } from '../domain/id.ts';
import type { Locale } from '../messages/index.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';

/**
 * What a number says of its cell. Reported: `value` (with what it rests on), `in_period`, `last_meeting`, and `change` on the same period
 * of last year. Set: `goal`, `goal_worked_out` of a relative one, and `expected` by the as-of day. Worked out of the two: `attainment` (%), `shortfall`, `required`, `projected`.
 * `coverage` counts places.
 */
export type Role =
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
	| 'projected'
	| 'coverage';

export interface CellRef {
	readonly indicator: IndicatorId;
	readonly target: TargetId | null;
	readonly place: PlaceId;
	/** Canonical code. */
	readonly period: string;
	readonly role: Role;
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

/** What sentences are written with: an office's way of writing, and whether numbers are marked with their cells. */
export interface Pen extends Writing {
	readonly cite: (phrase: string, of: Pick<ScorecardRow, 'indicator' | 'target'>, role: Role) => string;
}

/** For titles and findings, which stand beside their figures. */
export const plainPen = (locale: Locale): Pen => ({ locale, twoDigits: false, cite: (phrase) => phrase });

/* Private-use characters around a number while its sentence is put together: texts of the messages take strings. */
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const MARKED = new RegExp(`${OPEN}(\\d+)${MIDDLE}([^${CLOSE}]*)${CLOSE}`, 'u');

/** Writes sentences about the cells of one scorecard and tells which number is which cell's. */
export function traced(
	{ place, period }: Pick<Scorecard, 'place' | 'period'>,
	writing: Writing,
	write: (pen: Pen) => readonly string[]
): readonly Told[] {
	const refs: CellRef[] = [];
	const cite: Pen['cite'] = (phrase, { indicator, target }, role) => {
		refs.push({ indicator: indicator.id, target: target?.id ?? null, place: place.id, period: period.code, role });
		return `${OPEN}${refs.length - 1}${MIDDLE}${phrase}${CLOSE}`;
	};
	return write({ ...writing, cite }).map((sentence) => toldOf(sentence, refs));
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
