import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Row } from '../import/package/workspace.ts';
import type { Store } from '../db.ts';
import { audited, readEntry } from '../store/audit.ts';
import { agendaRows, deleteRow, findRow, insertRow, type PlacedRow } from '../store/package-rows.ts';
import { RECORDS, type RecordKind } from './delete-record.ts';
import type { Doing } from './doing.ts';

export interface PutBackFault {
	readonly code: 'put_back_impossible';
}

/** Something that was taken away, as the message says that tells it. */
export interface Gone {
	/** Number of the entry in the trail. */
	readonly entry: number;
	readonly kind: RecordKind | 'agenda';
	/** Words of it; null: an agenda's item without words of its own. */
	readonly text: string | null;
}

type AgendaRow = Row<'agenda'>;
type Taken =
	| { readonly kind: RecordKind; readonly key: string; readonly placed: PlacedRow }
	| { readonly kind: 'agenda'; readonly meeting: string; readonly at: number; readonly row: AgendaRow };

/** What an entry of the trail took away; null: it took nothing away, or it is there again. */
export async function findGone(store: Pick<Store, 'db'>, entry: number): Promise<Gone | null> {
	const taken = await takenBy(store.db, entry);
	if (taken === null) return null;
	const text = taken.kind === 'agenda' ? (taken.row.text ?? taken.row.remark) : String(taken.placed.row['text'] ?? '');
	return { entry, kind: taken.kind, text };
}

/** Puts back what a deed took away: the trail still has it, and its place in the order. */
export async function putBack(store: Store, entry: number, doing: Doing): Promise<Outcome<null, DeedFault | PutBackFault>> {
	const allowed = authorise(doing.actor, 'meeting.write');
	if (!allowed.ok) return allowed;
	return audited(store.db, doing, async (trx, tell) => {
		const taken = await takenBy(trx, entry);
		if (taken === null) return refused({ code: 'put_back_impossible' as const });
		if (taken.kind !== 'agenda') {
			const { table, deed } = RECORDS[taken.kind];
			await insertRow(trx, table, taken.placed.row, taken.placed.position);
			await tell({ deed, subject: `${taken.kind}/${taken.key}`, before: null, after: taken.placed.row });
			return accepted(null);
		}
		const written = await agendaRows(trx, taken.meeting);
		const before = written.map(({ row }) => row);
		const after = before.toSpliced(Math.min(taken.at, before.length), 0, taken.row);
		for (const { position } of written) await deleteRow(trx, 'agenda', position);
		for (const row of after) await insertRow(trx, 'agenda', row);
		await tell({ deed: 'meeting.write', subject: `agenda/${taken.meeting}`, before, after });
		return accepted(null);
	});
}

async function takenBy(db: Store['db'], entry: number): Promise<Taken | null> {
	const found = await readEntry(db, entry);
	const [kind, key = ''] = splitOnce(found?.subject ?? '');
	if (found === null || found.before === null) return null;
	if (kind === 'note' || kind === 'task') {
		if (found.after !== null || (await findRow(db, RECORDS[kind].table, key)) !== null) return null;
		return { kind, key, placed: found.before as PlacedRow };
	}
	if (kind !== 'agenda' || found.after === null) return null;
	const [before, after] = [found.before, found.after] as [readonly AgendaRow[], readonly AgendaRow[]];
	const at = before.findIndex(({ id }) => id !== null && !after.some((row) => row.id === id));
	const row = before[at];
	const isThere = (await agendaRows(db, key)).some((placed) => placed.row['id'] === row?.id);
	return row === undefined || isThere ? null : { kind, meeting: key, at, row };
}

function splitOnce(subject: string): readonly [string, string | undefined] {
	const at = subject.indexOf('/');
	return at < 0 ? [subject, undefined] : [subject.slice(0, at), subject.slice(at + 1)];
}
