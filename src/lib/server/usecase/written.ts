import { z } from 'zod';
import { parseDay, type DayFault } from '#lib/domain/day.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';

/** Letters of one text of a form: a page of paper. */
const LONGEST = 4000;

/** Text of a form's field: blank or absent is null; composed Unicode. */
export const writtenText = z
	.string()
	.max(LONGEST)
	.transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim() || null)
	.nullish()
	.transform((text) => text ?? null);

/** A day of a form's field; none was written: null. */
export function writtenDay(text: string | null): Outcome<Day | null, DayFault> {
	return text === null ? accepted(null) : parseDay(text);
}
