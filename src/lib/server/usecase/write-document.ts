import { z } from 'zod';
import type { DayFault } from '#lib/domain/day.ts';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { freshId, insertRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';
import { writtenDay, writtenText } from './written.ts';

/** A source as somebody names it who has it before them. */
export const documentInput = z.object({ title: writtenText, number: writtenText, date: writtenText });
export type DocumentInput = z.infer<typeof documentInput>;

export type DocumentWritingFault = DeedFault | DayFault | { readonly code: 'document_title_missing' };

/** Adds a document to the sources. One of the same number and title is that one, however often it is sent. */
export async function writeDocument(
	store: Store,
	{ title, number, date }: DocumentInput,
	doing: Doing
): Promise<Outcome<{ readonly id: string }, DocumentWritingFault>> {
	const allowed = authorise(doing.actor, 'document.write');
	if (!allowed.ok) return allowed;
	if (title === null) return refused({ code: 'document_title_missing' });
	const day = writtenDay(date);
	if (!day.ok) return day;
	return audited(store.db, doing, async (trx, tell) => {
		const known = (await loadCatalogue(trx)).documents.find((one) => one.title === title && one.number === number);
		if (known !== undefined) return accepted({ id: known.id as string });
		const after = { id: await freshId(trx, 'documents', 'doc'), number, title, issuer: null, date: day.value, url: null };
		await insertRow(trx, 'documents', after);
		await tell({ deed: 'document.write', subject: `document/${after.id}`, before: null, after });
		return accepted({ id: after.id });
	});
}
