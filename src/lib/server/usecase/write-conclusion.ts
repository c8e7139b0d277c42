import { z } from 'zod';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findRow, updateRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';
import { linesOf } from './meeting-draft.ts';
import { findMeeting, type MeetingUnknown } from './meeting-material.ts';
import { writtenText } from './written.ts';

/** What was concluded besides the tasks, and who is told. */
export const conclusionInput = z.object({ conclusion: writtenText, recipients: writtenText });

export async function writeConclusion(
	store: Store,
	text: string,
	{ conclusion, recipients }: z.infer<typeof conclusionInput>,
	doing: Doing
): Promise<Outcome<null, DeedFault | MeetingUnknown>> {
	const allowed = authorise(doing.actor, 'meeting.write');
	if (!allowed.ok) return allowed;
	const meeting = findMeeting(await loadCatalogue(store.db), text);
	if (!meeting.ok) return meeting;
	await audited(store.db, doing, async (trx, tell) => {
		const found = await findRow(trx, 'meetings', meeting.value.id);
		if (found === null) return;
		const row = { ...found.row, conclusion, recipients: linesOf(recipients) };
		await updateRow(trx, 'meetings', { position: found.position, row });
		await tell({ deed: 'meeting.write', subject: `meeting/${meeting.value.id}`, before: found.row, after: row });
	});
	return accepted(null);
}
