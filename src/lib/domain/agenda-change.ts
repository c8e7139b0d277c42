import type { AgendaItemId } from './id.ts';
import type { AgendaItem } from './meeting.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

export type AgendaChange =
	/** One place earlier (−1) or later (1); at the edge nothing happens. */
	| { readonly kind: 'move'; readonly id: AgendaItemId; readonly by: -1 | 1 }
	/** All items in a new order. */
	| { readonly kind: 'order'; readonly ids: readonly AgendaItemId[] }
	| { readonly kind: 'add'; readonly item: AgendaItem }
	| { readonly kind: 'remove'; readonly id: AgendaItemId }
	| { readonly kind: 'remark'; readonly id: AgendaItemId; readonly remark: string | null };

/** `agenda_conflict`: the agenda is no longer the one that the writer saw. */
export type AgendaFault =
	{ readonly code: 'agenda_item_unknown' } | { readonly code: 'agenda_conflict' } | { readonly code: 'agenda_twice' };

export function changeAgenda(items: readonly AgendaItem[], change: AgendaChange): Outcome<readonly AgendaItem[], AgendaFault> {
	if (change.kind === 'order') return reordered(items, change.ids);
	if (change.kind === 'add')
		return items.some((item) => isSame(item, change.item)) ? refused({ code: 'agenda_twice' }) : accepted([...items, change.item]);
	const at = items.findIndex(({ id }) => id === change.id);
	const item = items[at];
	if (item === undefined) return refused({ code: 'agenda_item_unknown' });
	switch (change.kind) {
		case 'move': {
			const others = items.toSpliced(at, 1);
			return accepted(others.toSpliced(Math.min(Math.max(at + change.by, 0), others.length), 0, item));
		}
		case 'remove':
			return accepted(items.toSpliced(at, 1));
		case 'remark':
			return accepted(items.with(at, { ...item, remark: change.remark }));
	}
}

function reordered(items: readonly AgendaItem[], ids: readonly AgendaItemId[]): Outcome<readonly AgendaItem[], AgendaFault> {
	const ordered = ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
	const complete = new Set(ids).size === items.length && ids.length === items.length && ordered.length === items.length;
	return complete ? accepted(ordered) : refused({ code: 'agenda_conflict' });
}

/** A text may stand twice, everything else once. */
function isSame(a: AgendaItem, b: AgendaItem): boolean {
	switch (a.kind) {
		case 'tasks':
			return b.kind === 'tasks';
		case 'target':
			return b.kind === 'target' && a.indicator === b.indicator && a.target === b.target;
		case 'place':
			return b.kind === 'place' && a.place === b.place;
		case 'text':
			return false;
	}
}
