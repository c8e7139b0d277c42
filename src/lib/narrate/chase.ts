import { isSent } from '../domain/submission.ts';
import type { Day } from '../domain/period.ts';
import { formatCompleteness } from '../format/completeness.ts';
import { formatDay } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { MissingFigure } from '../view/return-answers.ts';
import type { SubmissionBoard, SubmissionRow } from '../view/submission-board.ts';
import { capitalised, nameOf, placeNameOf } from './phrase.ts';

/** More missing figures than these are counted: a message is read on a telephone. */
const MOST_FIGURES = 3;

/** A message to the places that have not sent, or have to send again; null: all have sent. */
export function chaseText(board: SubmissionBoard, today: Day, locale: Locale): string | null {
	const words = messagesOf(locale).submission.chase;
	const waited = board.rows.filter((row) => !isSent(row));
	if (waited.length === 0) return null;
	const { programme, period, due, rates } = board;
	const share = formatCompleteness({ reported: rates.sent, expected: rates.expected, level: programme.placeLevel }, locale);
	return [
		words.opening(programme.committee ?? words.office, formatPeriod(period, locale), nameOf(programme, locale), formatDay(due, locale)),
		...waited.map((row) => words.place(capitalised(placeNameOf(row.place, locale), locale), detailOf(row, board.asked, locale))),
		words.closing(formatDay(today, locale), share)
	].join('\n');
}

function detailOf({ state, late, reason, missing }: SubmissionRow, asked: number, locale: Locale): string {
	const words = messagesOf(locale).submission;
	const parts = [
		...(state === 'returned' ? [words.chase.returned(reason ?? '')] : []),
		...(state === 'draft' && late > 0 ? [words.overdue(formatNumber(late, { locale }))] : []),
		...(missing === null || missing.length === 0
			? []
			: [missing.length === asked ? words.nothing : words.chase.missing(missingNames(missing, locale))])
	];
	return parts.join('; ');
}

function missingNames(missing: readonly MissingFigure[], locale: Locale): string {
	const words = messagesOf(locale).submission.chase;
	const shown = missing.length <= MOST_FIGURES + 1 ? missing : missing.slice(0, MOST_FIGURES);
	const rest = missing.length - shown.length;
	return [...shown.map((one) => missingName(one, locale)), ...(rest > 0 ? [words.others(formatNumber(rest, { locale }))] : [])].join(', ');
}

export function missingName(missing: MissingFigure, locale: Locale): string {
	const name = nameOf(missing, locale);
	return missing.category === null ? name : `${name} [${missing.category}]`;
}
