import { describe, expect, it } from 'vitest';
import { changeAgenda, type AgendaChange } from './agenda-change.ts';
import { id } from './id.ts';
import type { AgendaItem } from './meeting.ts';

const around = { meeting: id<'meeting'>('m'), remark: null };
const ITEMS: readonly AgendaItem[] = [
	{ ...around, id: id('a'), kind: 'tasks' },
	{ ...around, id: id('b'), kind: 'target', indicator: id('coops'), target: null },
	{ ...around, id: id('c'), kind: 'place', place: id('xa-a') },
	{ ...around, id: id('d'), kind: 'text', text: 'Việc khác' }
];
const itemId = (text: string) => id<'agenda item'>(text);
const ids = (text: string) => text.split('').map(itemId);
const added = (item: object): AgendaChange => ({ kind: 'add', item: { ...around, id: itemId('e'), ...item } as AgendaItem });

describe('an agenda a b c d', () => {
	it.each<readonly [string, AgendaChange, string]>([
		['moves an item up', { kind: 'move', id: itemId('c'), by: -1 }, 'acbd'],
		['moves an item down', { kind: 'move', id: itemId('a'), by: 1 }, 'bacd'],
		['keeps the first where it is', { kind: 'move', id: itemId('a'), by: -1 }, 'abcd'],
		['keeps the last where it is', { kind: 'move', id: itemId('d'), by: 1 }, 'abcd'],
		['takes a new order', { kind: 'order', ids: ids('dbca') }, 'dbca'],
		['loses an item', { kind: 'remove', id: itemId('b') }, 'acd'],
		['gains another target of the same indicator', added({ kind: 'target', indicator: id('coops'), target: id('t2') }), 'abcde'],
		['gains a text that it has already', added({ kind: 'text', text: 'Việc khác' }), 'abcde']
	])('%s', (_, change, order) => {
		const changed = changeAgenda(ITEMS, change);
		expect(changed.ok ? changed.value.map((item) => item.id).join('') : changed.fault).toBe(order);
	});

	it.each<readonly [string, AgendaChange, string]>([
		['an item that is gone', { kind: 'move', id: itemId('x'), by: 1 }, 'agenda_item_unknown'],
		['an order that forgets an item', { kind: 'order', ids: ids('abc') }, 'agenda_conflict'],
		['an order that names one twice', { kind: 'order', ids: ids('abcc') }, 'agenda_conflict'],
		['an order with a strange item', { kind: 'order', ids: ids('abcx') }, 'agenda_conflict'],
		['the tasks a second time', added({ kind: 'tasks' }), 'agenda_twice'],
		['a target a second time', added({ kind: 'target', indicator: id('coops'), target: null }), 'agenda_twice'],
		['a place a second time', added({ kind: 'place', place: id('xa-a') }), 'agenda_twice']
	])('refuses %s', (_, change, code) => {
		expect(changeAgenda(ITEMS, change)).toEqual({ ok: false, fault: { code } });
	});

	it('keeps a remark with its item', () => {
		const changed = changeAgenda(ITEMS, { kind: 'remark', id: itemId('b'), remark: 'hỏi kỹ' });
		expect(changed.ok && changed.value.map(({ remark }) => remark)).toEqual([null, 'hỏi kỹ', null, null]);
	});
});
