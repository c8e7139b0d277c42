import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findRow, updateRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';
import { meetingRow, readMeetingDraft, type MeetingDraftFault, type MeetingInput } from './meeting-draft.ts';
import { findMeeting, type MeetingUnknown } from './meeting-material.ts';

/** Writes a meeting anew. Items about a programme that it no longer covers stay on the agenda unseen until the agenda is next written. */
export async function editMeeting(
	store: Store,
	text: string,
	input: MeetingInput,
	doing: Doing
): Promise<Outcome<null, DeedFault | MeetingDraftFault | MeetingUnknown>> {
	const allowed = authorise(doing.actor, 'meeting.write');
	if (!allowed.ok) return allowed;
	const catalogue = await loadCatalogue(store.db);
	const meeting = findMeeting(catalogue, text);
	if (!meeting.ok) return meeting;
	const draft = readMeetingDraft(catalogue, input);
	if (!draft.ok) return draft;
	await audited(store.db, doing, async (trx, tell) => {
		const found = await findRow(trx, 'meetings', meeting.value.id);
		if (found === null) return;
		const row = meetingRow(meeting.value.id, draft.value, found.row['conclusion']);
		await updateRow(trx, 'meetings', { position: found.position, row });
		await tell({ deed: 'meeting.write', subject: `meeting/${meeting.value.id}`, before: found.row, after: row });
	});
	return accepted(null);
}
