import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { id, type MeetingId } from '#lib/domain/id.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findRow, insertRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';
import { meetingRow, readMeetingDraft, type MeetingDraftFault, type MeetingInput } from './meeting-draft.ts';

/**
 * Calls a meeting. Its agenda needs no writing: until somebody changes it, it is what is proposed, and opens with what the
 * meetings before it ordered.
 */
export async function createMeeting(
	store: Store,
	input: MeetingInput,
	doing: Doing
): Promise<Outcome<MeetingId, DeedFault | MeetingDraftFault>> {
	const allowed = authorise(doing.actor, 'meeting.write');
	if (!allowed.ok) return allowed;
	const draft = readMeetingDraft(await loadCatalogue(store.db), input);
	if (!draft.ok) return draft;
	const { programme, date } = draft.value;
	return accepted(
		await audited(store.db, doing, async (trx, tell) => {
			let meeting = id<'meeting'>(`${programme}-${date}`);
			for (let next = 2; (await findRow(trx, 'meetings', meeting)) !== null; next++)
				meeting = id<'meeting'>(`${programme}-${date}-${next}`);
			const after = meetingRow(meeting, draft.value);
			await insertRow(trx, 'meetings', after);
			await tell({ deed: 'meeting.write', subject: `meeting/${meeting}`, before: null, after });
			return meeting;
		})
	);
}
