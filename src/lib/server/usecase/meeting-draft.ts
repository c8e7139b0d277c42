import { z } from 'zod';
import type { DayFault } from '#lib/domain/day.ts';
import { parseDay } from '#lib/domain/day.ts';
import type { MeetingId } from '#lib/domain/id.ts';
import type { Meeting } from '#lib/domain/meeting.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { parsePeriod, type PeriodFault } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { PackageRow } from '../store/package-tables.ts';
import { findProgramme, type SelectionFault } from './selection.ts';
import { writtenText } from './written.ts';

/** A meeting as a form sends it. */
export const meetingInput = z.object({
	title: writtenText,
	kind: writtenText,
	programmes: z.array(z.string()).max(50),
	date: writtenText,
	period: writtenText,
	venue: writtenText,
	chair: writtenText,
	recipients: writtenText
});
export type MeetingInput = z.infer<typeof meetingInput>;

export type MeetingDraftFault =
	| SelectionFault
	| PeriodFault
	| DayFault
	| { readonly code: 'meeting_title_missing' }
	| { readonly code: 'meeting_programmes_missing' }
	| { readonly code: 'meeting_date_missing' }
	| { readonly code: 'meeting_period_missing' };

export type MeetingDraft = Omit<Meeting, 'id' | 'conclusion'>;

/** What was written, looked up; the first programme leads and reads the period. */
export function readMeetingDraft(catalogue: Catalogue, input: MeetingInput): Outcome<MeetingDraft, MeetingDraftFault> {
	const { title, date, period: code } = input;
	if (title === null) return refused({ code: 'meeting_title_missing' });
	const programmes: Programme[] = [];
	for (const text of new Set(input.programmes)) {
		const found = findProgramme(catalogue, text);
		if (!found.ok) return found;
		programmes.push(found.value);
	}
	const [leading] = programmes;
	if (leading === undefined) return refused({ code: 'meeting_programmes_missing' });
	if (date === null) return refused({ code: 'meeting_date_missing' });
	const day = parseDay(date);
	if (!day.ok) return day;
	if (code === null) return refused({ code: 'meeting_period_missing' });
	const period = parsePeriod(code, leading.scheme);
	if (!period.ok) return period;
	return accepted({
		title,
		kind: input.kind ?? '',
		programme: leading.id,
		programmes: programmes.map(({ id }) => id),
		date: day.value,
		period: period.value,
		venue: input.venue,
		chair: input.chair,
		recipients: linesOf(input.recipients)
	});
}

/** One a line; a semicolon, which lists are kept by, ends a line as well. */
export function linesOf(text: string | null): readonly string[] {
	return (text ?? '')
		.split(/[\n;]/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

export function meetingRow(id: MeetingId, draft: MeetingDraft, conclusion: PackageRow[string] = null): PackageRow {
	const { programme, programmes, period, kind, ...rest } = draft;
	return { ...rest, id, conclusion, programme, programmes: programmes.slice(1), period: period.code, kind: kind === '' ? null : kind };
}
