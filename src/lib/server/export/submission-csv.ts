import Papa from 'papaparse';
import type { SubmissionBoard } from '#lib/view/submission-board.ts';
import { shortHash, type Making } from './making.ts';

/** One line a place, codes and plain numbers, for programs and spreadsheets. Text that a spreadsheet would run as a formula is escaped. */
export function submissionCsv({ programme, period, due, rows }: SubmissionBoard, { madeAt, trail = null }: Making): string {
	const lines = rows.map(({ place, state, sentOn, late, missing, reason }) => ({
		programme: programme.id,
		period: period.code,
		place: place.id,
		code: place.code,
		name: place.name,
		state,
		due,
		sent_on: sentOn,
		days_late: late,
		missing: missing?.length ?? null,
		missing_figures: missing?.map(({ name, category }) => (category === null ? name : `${name} [${category}]`)).join('; ') ?? null,
		reason,
		made_at: madeAt,
		trail: trail === null ? null : `${trail.sequence}: ${shortHash(trail)}`
	}));
	// The mark lets Excel read the file as UTF-8.
	return `\ufeff${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
