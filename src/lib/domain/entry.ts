import type { DocumentId, MeasureId, PlaceId } from './id.ts';
import type { Measure } from './measure.ts';
import type { Blank, ObservationStatus } from './observation.ts';
import { isRegular, lastDay, overlaps, periodAt, samePeriod, type Day, type Period, type PeriodCode, type PeriodKind } from './period.ts';

/** What someone says of one figure: a number, or why there is none. `not_reported` takes back what was said before. */
export interface Said {
	/** null exactly when `blank` is set. */
	readonly value: number | null;
	readonly blank: Blank | null;
	readonly status: ObservationStatus;
	readonly asOf: Day | null;
	readonly document: DocumentId | null;
	readonly note: string | null;
}

/** A statement about a figure, by someone who saw the revision `expected`. */
export interface FigureEntry extends Said {
	readonly measure: MeasureId;
	readonly place: PlaceId;
	readonly period: Period;
	readonly category: string | null;
	/** Sequence of the newest revision that the writer saw; null: there was none. */
	readonly expected: number | null;
	/** Why it is changed, where that was asked for. */
	readonly reason: string | null;
	/** Where it was read: `grid`, `import/12 Tháng 6!C14`. */
	readonly origin: string | null;
}

/** Why a figure cannot be what was written. `figure_implausible` and `figure_too_fine` can be explained by a note; nothing else can. */
export type EntryFault =
	| { readonly code: 'figure_too_large'; readonly value: number }
	| { readonly code: 'number_not_whole' }
	| { readonly code: 'number_out_of_range'; readonly min: number | null; readonly max: number | null }
	| { readonly code: 'figure_implausible'; readonly value: number; readonly min: number | null; readonly max: number | null }
	| { readonly code: 'figure_too_fine'; readonly value: number; readonly decimals: number }
	| { readonly code: 'figure_period_unfit'; readonly period: PeriodCode; readonly frequency: PeriodKind }
	| { readonly code: 'figure_overlaps'; readonly period: PeriodCode; readonly other: PeriodCode };

/** Beyond fifteen digits a double no longer keeps what was typed. */
const LARGEST = 1e15;

/**
 * Checks one entry by its measure's rules.
 * @param others periods of the increments in force at the same place and category
 */
export function checkEntry(
	measure: Measure,
	entry: Pick<FigureEntry, 'value' | 'note' | 'period'>,
	others: Iterable<Period>
): EntryFault | null {
	return (
		periodFault(measure, entry.period, others) ?? (entry.value === null ? null : numberFault(measure, entry.value, entry.note !== null))
	);
}

function numberFault(measure: Measure, value: number, explained: boolean): EntryFault | null {
	const { integer, decimals, min, max } = measure;
	if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return { code: 'figure_too_large', value };
	if (integer && !Number.isInteger(value)) return { code: 'number_not_whole' };
	// What counts from zero up cannot be negative, whatever the explanation.
	if (value < 0 && min !== null && min >= 0) return { code: 'number_out_of_range', min: 0, max: null };
	if (explained) return null;
	if ((min !== null && value < min) || (max !== null && value > max)) return { code: 'figure_implausible', value, min, max };
	if (!integer && Number(value.toFixed(Math.min(decimals, 15))) !== value) return { code: 'figure_too_fine', value, decimals };
	return null;
}

/** Levels and to-date figures speak for the end of their period, whatever it is; increments add up, so their days count. */
function periodFault({ kind, frequency }: Measure, period: Period, others: Iterable<Period>): EntryFault | null {
	if (kind !== 'increment') return null;
	if (isRegular(frequency)) {
		const first = periodAt(period.start, frequency, period.scheme);
		const last = periodAt(lastDay(period), frequency, period.scheme);
		if (first.start !== period.start || last.end !== period.end) return { code: 'figure_period_unfit', period: period.code, frequency };
	}
	for (const other of others)
		if (overlaps(other, period) && !samePeriod(other, period)) return { code: 'figure_overlaps', period: period.code, other: other.code };
	return null;
}

/** Whether the very same stands already; who said it, when and why does not matter. */
export function saysTheSame(said: Said, standing: Said | null): boolean {
	if (standing === null) return said.blank === 'not_reported';
	if (said.blank === 'not_reported' && standing.blank === 'not_reported') return true;
	return (['value', 'blank', 'status', 'asOf', 'document', 'note'] as const).every((aspect) => said[aspect] === standing[aspect]);
}
