import { describe, expect, it } from 'vitest';
import type { Said } from '../../domain/entry.ts';
import {
	answered,
	explained,
	keepMine,
	lineOf,
	markOf,
	NOTHING,
	refreshed,
	saying,
	sent,
	shownOf,
	takeTheirs,
	unanswered,
	written
} from './figure-line.ts';

const said = (value: number, over: Partial<Said> = {}): Said => ({ ...NOTHING, value, blank: null, ...over });
const standing = lineOf({ said: said(5), sequence: 7 });
const conflict = (value: number, sequence: number) =>
	({ ok: false, code: 'figure_conflict', message: '', remedy: '', theirs: { ...said(value), sequence } }) as const;

describe('a figure that is written', () => {
	it('waits, is saved, and is the next one’s ground', () => {
		const waiting = written(standing, said(6));
		expect([markOf(standing), markOf(waiting)]).toEqual(['none', 'waiting']);
		const saved = answered(sent(waiting), { ok: true, sequence: 8 });
		expect([markOf(saved), saved.sequence, saved.draft]).toEqual(['saved', 8, null]);
	});

	it('as it stands already waits for nothing', () => {
		expect(markOf(written(written(standing, said(6)), said(5)))).toBe('none');
	});

	it('anew while the first was under way is sent after it, on the new ground', () => {
		const again = answered(written(sent(written(standing, said(6))), said(9)), { ok: true, sequence: 8 });
		expect([markOf(again), again.sequence, shownOf(again).value, again.saved?.value]).toEqual(['waiting', 8, 9, 6]);
	});

	it('and taken back to what stood while the first was under way is sent as well', () => {
		const back = answered(written(sent(written(standing, said(6))), said(5)), { ok: true, sequence: 8 });
		expect([markOf(back), back.draft?.value, back.sequence]).toEqual(['waiting', 5, 8]);
	});

	it('and not answered waits to be sent again', () => {
		const lost = unanswered(sent(written(standing, said(6))));
		expect([markOf(lost), lost.sequence]).toEqual(['waiting', 7]);
	});

	it('and refused waits for its writer', () => {
		const refused = answered(sent(written(standing, said(600))), { ok: false, code: 'figure_implausible', message: '', remedy: '' });
		expect(markOf(refused)).toBe('refused');
		expect(markOf(written(refused, said(600, { note: 'đã kiểm tra' })))).toBe('waiting');
	});

	it.each([
		['cộng sót một cuộc', 'waiting', 'cộng sót một cuộc'],
		['  ', 'refused', null]
	])('after its approval goes out with the reason %j', (reason, mark, kept) => {
		const answer = { ok: false, code: 'submission_change_unexplained', message: '', remedy: '' } as const;
		const line = explained(answered(sent(written(standing, said(6))), answer), reason);
		expect([markOf(line), line.reason]).toEqual([mark, kept]);
		expect(answered(sent(line), { ok: true, sequence: 8 }).reason).toBeNull();
	});

	it('takes no reason for what a reason does not mend', () => {
		const implausible = { ok: false, code: 'figure_implausible', message: '', remedy: '' } as const;
		expect(markOf(explained(answered(sent(written(standing, said(600))), implausible), 'vì'))).toBe('refused');
	});

	it('and taken back is nothing', () => {
		const back = answered(sent(written(standing, NOTHING)), { ok: true, sequence: 8 });
		expect([back.saved, shownOf(back).blank]).toEqual([null, 'not_reported']);
	});
});

describe('a figure that somebody else changed', () => {
	const refused = answered(sent(written(standing, said(6))), conflict(4, 9));
	it.each([
		['shows both', refused, 'conflict', 6, 7],
		['is written over', keepMine(refused), 'waiting', 6, 9],
		['is taken over', takeTheirs(refused), 'none', 4, 9]
	] as const)('%s', (_, line, mark, value, sequence) => {
		expect([markOf(line), shownOf(line).value, line.sequence]).toEqual([mark, value, sequence]);
	});

	it('is renewed while nobody writes, and kept for the conflict while somebody does', () => {
		const newer = { said: said(4), sequence: 9 };
		expect(shownOf(refreshed(standing, newer)).value).toBe(4);
		expect(refreshed(written(standing, said(6)), newer).sequence).toBe(7);
	});

	it.each([
		['changed once more', { said: said(3), sequence: 10 }, [3, 10]],
		['took back', { said: null, sequence: 10 }, [null, 10]],
		['left alone since', { said: said(4), sequence: 9 }, [4, 9]]
	] as const)('and that they %s is taken over as it stands last', (_, cell, [value, sequence]) => {
		const line = refreshed(refused, cell);
		expect([markOf(line), shownOf(line).value]).toEqual(['conflict', 6]);
		expect([shownOf(takeTheirs(line)).value, takeTheirs(line).sequence, keepMine(line).sequence]).toEqual([value, sequence, sequence]);
	});
});

describe('another number', () => {
	const documented = lineOf({ said: said(5, { document: 'kh-07' as never, note: 'đã rà soát', status: 'final' }), sequence: 7 });
	it.each([
		['is not what the document and the note spoke of', { value: 6, blank: null }, said(6, { status: 'final' })],
		['that is the same keeps them', { value: 5, blank: null }, documented.saved],
		['that is none takes all back', { value: null, blank: 'not_reported' as const }, NOTHING]
	])('%s', (_, content, expected) => {
		expect(saying(documented, content, 'estimate')).toEqual(expected);
	});

	it('where there was none has the kind that the page was set to', () => {
		expect(saying(lineOf({ said: null, sequence: null }), { value: 1, blank: null }, 'estimate').status).toBe('estimate');
	});
});
