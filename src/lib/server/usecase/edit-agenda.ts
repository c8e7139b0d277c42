import { z } from 'zod';
import { changeAgenda, type AgendaChange, type AgendaFault } from '#lib/domain/agenda-change.ts';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { id } from '#lib/domain/id.ts';
import type { AgendaItem, AgendaSubject, Meeting } from '#lib/domain/meeting.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import type { Store } from '../db.ts';
import { audited, auditHead } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { agendaRows, deleteRow, freshId, insertRow } from '../store/package-rows.ts';
import { agendaItem, agendaRow } from './agenda-row.ts';
import type { Doing } from './doing.ts';
import { meetingSheet, type MeetingReadFault } from './meeting-material.ts';
import { findIndicator, findPlace, findTarget, type SelectionFault } from './selection.ts';
import { writtenText } from './written.ts';

const idsText = z
	.string()
	.max(20_000)
	.transform((text) => text.split(' ').filter((one) => one !== ''));

/** What a form asks of an agenda. */
export const agendaInput = z.discriminatedUnion('change', [
	z.object({ change: z.literal('move'), item: z.string(), by: z.enum(['-1', '1']) }),
	z.object({ change: z.literal('order'), items: idsText }),
	z.object({ change: z.literal('remove'), item: z.string() }),
	z.object({ change: z.literal('remark'), item: z.string(), remark: writtenText }),
	/** Back to what is proposed. */
	z.object({ change: z.literal('propose') }),
	/** `about`: `tasks`, `place/xa-a`, or `target/indicator`, with `|target` where it has several; none: the text. */
	z.object({ change: z.literal('add'), about: z.string().max(400).default(''), text: writtenText })
]);
export type AgendaInput = z.infer<typeof agendaInput>;

export type AgendaEditFault = DeedFault | MeetingReadFault | AgendaFault | { readonly code: 'agenda_text_missing' };

/**
 * Changes an agenda by one step; a proposal that nobody wrote down becomes the meeting's own with the first step.
 * @returns the number of the entry in the trail, by which a removed item can be put back
 */
export async function editAgenda(store: Store, text: string, input: AgendaInput, doing: Doing): Promise<Outcome<number, AgendaEditFault>> {
	const allowed = authorise(doing.actor, 'meeting.write');
	if (!allowed.ok) return allowed;
	const sheet = await meetingSheet(store, text, { today: doing.today, knownAt: null });
	if (!sheet.ok) return sheet;
	const catalogue = await loadCatalogue(store.db);
	const subject = input.change === 'add' ? subjectOf(catalogue, sheet.value, input) : accepted(null);
	if (!subject.ok) return subject;
	const { meeting, proposal } = sheet.value;
	return audited(store.db, doing, async (trx, tell) => {
		const written = await agendaRows(trx, meeting.id);
		const own = written.map(agendaItem).filter((item) => isCovered(catalogue, meeting, item));
		const before = written.length === 0 ? proposal.items : own;
		const fresh = id<'agenda item'>(await freshId(trx, 'agenda', 'item'));
		const after =
			input.change === 'propose'
				? accepted(proposal.items)
				: changeAgenda(
						before,
						subject.value === null
							? changeOf(input)
							: { kind: 'add', item: { id: fresh, meeting: meeting.id, remark: null, ...subject.value } }
					);
		if (!after.ok) return after;
		for (const { position } of written) await deleteRow(trx, 'agenda', position);
		// What was proposed, or loaded without an id, had a name for the page alone; in the table each item needs its own.
		const stored = new Set(written.map(({ row }) => row['id']));
		const names = new Map(before.map((item, index) => [item.id, stored.has(item.id) ? item.id : `${fresh}.${index}`]));
		const rowsOf = (items: readonly AgendaItem[]) => items.map((item) => agendaRow(item, names.get(item.id) ?? fresh));
		const rows = input.change === 'propose' ? after.value.map((item, index) => agendaRow(item, `${fresh}.${index}`)) : rowsOf(after.value);
		for (const row of rows) await insertRow(trx, 'agenda', row);
		await tell({ deed: 'meeting.write', subject: `agenda/${meeting.id}`, before: rowsOf(before), after: rows });
		return accepted((await auditHead(trx))?.sequence ?? 0);
	});
}

/** An item about a programme that the meeting no longer covers shows nowhere, and goes with the next change. */
function isCovered({ indicator }: Catalogue, { programmes }: Meeting, item: AgendaItem): boolean {
	if (item.kind !== 'target') return true;
	const programme = indicator.get(item.indicator)?.programme;
	return programme !== undefined && programmes.includes(programme);
}

function changeOf(input: Exclude<AgendaInput, { change: 'propose' }>): AgendaChange {
	switch (input.change) {
		case 'move':
			return { kind: 'move', id: id(input.item), by: input.by === '1' ? 1 : -1 };
		case 'order':
			return { kind: 'order', ids: input.items.map((item) => id<'agenda item'>(item)) };
		case 'remove':
			return { kind: 'remove', id: id(input.item) };
		case 'remark':
			return { kind: 'remark', id: id(input.item), remark: input.remark };
		case 'add':
			throw new RangeError('what is added was looked up');
	}
}

function subjectOf(
	catalogue: Catalogue,
	{ meeting }: MeetingSheet,
	{ about, text }: Extract<AgendaInput, { change: 'add' }>
): Outcome<AgendaSubject, SelectionFault | { readonly code: 'agenda_text_missing' }> {
	const [kind, ...rest] = about.split('/');
	const name = rest.join('/');
	if (kind === 'tasks') return accepted({ kind });
	if (kind === 'place') {
		const place = findPlace(catalogue, name);
		return place.ok ? accepted({ kind, place: place.value }) : place;
	}
	if (kind !== 'target') return text === null ? refused({ code: 'agenda_text_missing' }) : accepted({ kind: 'text', text });
	const [named = '', target] = name.split('|');
	const indicator = findIndicator(catalogue, named);
	if (!indicator.ok) return indicator;
	if (!meeting.programmes.includes(indicator.value.programme))
		return refused({ code: 'indicator_of_other_programme', text: named, nearest: [] });
	const found = findTarget(catalogue, indicator.value, target);
	return found.ok ? accepted({ kind, indicator: indicator.value.id, target: found.value }) : found;
}
