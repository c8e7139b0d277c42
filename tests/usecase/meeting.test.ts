import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { findBrokenLink } from '#lib/server/store/audit.ts';
import type { Store } from '#lib/server/db.ts';
import { createMeeting } from '#lib/server/usecase/create-meeting.ts';
import { deleteRecord } from '#lib/server/usecase/delete-record.ts';
import { VISITOR, MACHINE } from '#lib/server/usecase/doing.ts';
import { dumpWorkspace } from '#lib/server/usecase/dump-workspace.ts';
import { agendaInput, editAgenda } from '#lib/server/usecase/edit-agenda.ts';
import { editMeeting } from '#lib/server/usecase/edit-meeting.ts';
import { explain, type Fault } from '#lib/server/usecase/explanation.ts';
import { freezeMeeting } from '#lib/server/usecase/freeze-meeting.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { meetingInput } from '#lib/server/usecase/meeting-draft.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { findGone, putBack } from '#lib/server/usecase/put-back.ts';
import { readMeeting } from '#lib/server/usecase/read-meeting.ts';
import { readMeetings } from '#lib/server/usecase/read-meetings.ts';
import { readTaskBoard } from '#lib/server/usecase/read-task-board.ts';
import { figureInput, recordFigures } from '#lib/server/usecase/record-figures.ts';
import { reportTask, taskReportInput } from '#lib/server/usecase/report-task.ts';
import { writeConclusion } from '#lib/server/usecase/write-conclusion.ts';
import { noteInput, writeNote } from '#lib/server/usecase/write-note.ts';
import { taskInput, writeTask } from '#lib/server/usecase/write-task.ts';
import { DATABASES, temporaryFolder } from '../store/databases.ts';

const DEMO = join(import.meta.dirname, '../../db/demo');
const today = day('2026-11-22');
const doing = { actor: MACHINE, now: '2026-11-22T03:00:00.000Z', today };

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

const meeting = (over: object = {}) =>
	meetingInput.parse({ title: 'Giao ban quý IV', programmes: ['kttt'], date: '2026-12-15', period: '2025-Q4', kind: 'committee', ...over });
const task = (over: object = {}) => taskInput.parse({ text: 'Lập đề án', lead: 'Phòng A', due: '2026-12-31', ...over });
const note = (over: object = {}) => noteInput.parse({ kind: 'cause', indicator: 'coops_new', text: 'Thiếu vốn', ...over });

describe.each(DATABASES)('a meeting from its calling to the next one, on $name', ({ open }) => {
	let store: Store;
	const MEETING = 'kttt-2026-12-15';
	const PROPOSED = ['tasks', 'coop_unions_new', 'coop_meetings:t-coop-meetings-2024', 'coop_plan_stated'];
	const page = async (id = MEETING) => valueOf(await readMeeting(store, id, { today }));
	const agendaOf = async () => (await page()).sheet.agenda.map((entry) => (entry.kind === 'target' ? entry.key : entry.kind));
	beforeAll(async () => {
		store = await open();
		valueOf(await loadWorkspace(store, DEMO, doing));
	}, 120_000);
	afterAll(() => store.close());

	it('is called, and its agenda is proposed: open tasks first, then the worst target', async () => {
		expect(valueOf(await createMeeting(store, meeting(), doing))).toBe(MEETING);
		const { sheet } = await page();
		expect(sheet.agendaIsProposed).toBe(true);
		expect(await agendaOf()).toEqual(PROPOSED);
		expect(sheet.reviewed[0]?.task.text).toEqual(expect.stringContaining('Xác định số HTX cần lập mới'));
	});

	it('takes a new order, item by item and all at once', async () => {
		const [, unions] = (await page()).sheet.agenda;
		valueOf(await editAgenda(store, MEETING, agendaInput.parse({ change: 'move', item: unions?.id, by: '-1' }), doing));
		expect(await agendaOf()).toEqual(['coop_unions_new', 'tasks', ...PROPOSED.slice(2)]);
		const items = (await page()).sheet.agenda.map(({ id }) => id).toReversed();
		valueOf(await editAgenda(store, MEETING, agendaInput.parse({ change: 'order', items: items.join(' ') }), doing));
		expect(await agendaOf()).toEqual([...PROPOSED.slice(2).toReversed(), 'tasks', 'coop_unions_new']);
	});

	it('gains a place, a text and a target that was left out', async () => {
		for (const about of ['place/ks-nhon-my', 'target/coops_new'])
			valueOf(await editAgenda(store, MEETING, agendaInput.parse({ change: 'add', about }), doing));
		valueOf(await editAgenda(store, MEETING, agendaInput.parse({ change: 'add', text: 'Khen thưởng' }), doing));
		expect((await agendaOf()).slice(4)).toEqual(['place', 'coops_new', 'text']);
	});

	it('gives back an item that was taken off, in its place', async () => {
		const before = await agendaOf();
		const { id } = (await page()).sheet.agenda[2]!;
		const entry = valueOf(await editAgenda(store, MEETING, agendaInput.parse({ change: 'remove', item: id }), doing));
		expect(await agendaOf()).toEqual(before.toSpliced(2, 1));
		expect(await findGone(store, entry)).toMatchObject({ kind: 'agenda' });
		valueOf(await putBack(store, entry, doing));
		expect(await agendaOf()).toEqual(before);
		expect(await putBack(store, entry, doing)).toMatchObject({ ok: false, fault: { code: 'put_back_impossible' } });
	});

	it('keeps why a target lags under that target, and a difficulty under its place', async () => {
		valueOf(await writeNote(store, MEETING, note({ owner: 'Phòng B', due: '2027-01-31' }), doing));
		valueOf(await writeNote(store, MEETING, note({ kind: 'difficulty', indicator: '', place: 'ks-nhon-my', text: 'Đường xấu' }), doing));
		const { sheet } = await page();
		const target = sheet.agenda.find((entry) => entry.kind === 'target' && entry.key === 'coops_new');
		expect(target?.kind === 'target' && target.explanations.map(({ note: one }) => [one.text, one.owner, one.due])).toEqual([
			['Thiếu vốn', 'Phòng B', '2027-01-31']
		]);
		const place = sheet.agenda.find((entry) => entry.kind === 'place');
		expect(place?.kind === 'place' && place.notes.map(({ note: one }) => one.text)).toContain('Đường xấu');
	});

	it('lets a note be written anew, taken away and put back', async () => {
		const noteOf = async () =>
			(await page()).sheet.remarks.flatMap(({ notes }) => notes).find(({ note: one }) => /Đường/.test(one.text))?.note;
		const written = (await noteOf())!;
		valueOf(
			await writeNote(
				store,
				MEETING,
				note({ note: written.id, kind: 'difficulty', indicator: '', place: 'ks-nhon-my', text: 'Đường lầy' }),
				doing
			)
		);
		expect(await noteOf()).toMatchObject({ id: written.id, text: 'Đường lầy' });
		const entry = valueOf(await deleteRecord(store, 'note', written.id, doing));
		expect(await noteOf()).toBeUndefined();
		expect(await findGone(store, entry)).toEqual({ entry, kind: 'note', text: 'Đường lầy' });
		valueOf(await putBack(store, entry, doing));
		expect(await noteOf()).toMatchObject({ id: written.id, text: 'Đường lầy' });
	});

	it('says what changed since it was shown, while what was shown stays', async () => {
		valueOf(await freezeMeeting(store, MEETING, doing));
		expect((await page()).since?.changes).toEqual([]);
		const figure = { measure: 'coop_unions_new', place: 'ke-sach', period: '2025-Q4', category: '', document: '', note: '', reason: '' };
		const [recorded] = await recordFigures(store, [figureInput.parse({ ...figure, value: 1, expected: null })], 'grid', doing);
		valueOf(recorded!);
		const { since } = await page();
		expect(since?.changes.map(({ then, now }) => [then?.key, then?.verdict.status, now?.verdict.status])).toEqual([
			['coop_unions_new', 'missed', 'met']
		]);
		expect(since?.shown.scorecards[0]?.rows.find(({ key }) => key === 'coop_unions_new')?.value.value).toBe(0);
	});

	it('gives tasks, which the next meeting opens with', async () => {
		valueOf(await writeTask(store, MEETING, task({ place: 'ks-nhon-my', indicator: 'coops_new', supporting: 'Phòng C' }), doing));
		valueOf(await writeTask(store, MEETING, task({ text: 'Giữ nếp giao ban', due: '', standing: 'on' }), doing));
		valueOf(await writeConclusion(store, MEETING, { conclusion: 'Cần quyết liệt hơn.', recipients: 'Các xã\nPhòng A' }, doing));
		const next = valueOf(await createMeeting(store, meeting({ date: '2027-03-15', title: 'Giao ban quý I' }), doing));
		const { sheet } = await page(next);
		expect(sheet.agenda[0]?.kind).toBe('tasks');
		expect(sheet.previous?.id).toBe(MEETING);
		expect(sheet.reviewed.map(({ task: one }) => one.text)).toEqual(expect.arrayContaining(['Lập đề án', 'Giữ nếp giao ban']));
		expect((await page()).sheet.meeting).toMatchObject({ conclusion: 'Cần quyết liệt hơn.', recipients: ['Các xã', 'Phòng A'] });
	});

	it('keeps its conclusion when the meeting itself is written anew', async () => {
		valueOf(await editMeeting(store, MEETING, meeting({ title: 'Giao ban quý IV/2025', programmes: ['kttt', 'nep-nghi'] }), doing));
		const { sheet } = await page();
		expect(sheet.meeting).toMatchObject({ title: 'Giao ban quý IV/2025', conclusion: 'Cần quyết liệt hơn.' });
		expect(sheet.scorecards.map(({ programme }) => programme.id)).toEqual(['kttt', 'nep-nghi']);
	});

	it('shows a task on the board as it is reported', async () => {
		const board = async () => valueOf(await readTaskBoard(store, { meeting: MEETING }, { today })).board;
		const found = (await board()).groups.find(({ progress }) => progress === 'not_due')!.lines[0]!;
		const report = { task: found.task.id, status: 'in_progress', done_on: '', evidence: '' };
		valueOf(await reportTask(store, taskReportInput.parse(report), doing));
		const { groups, owners, counts } = await board();
		expect(groups.map(({ progress, lines }) => [progress, lines.map(({ task: one }) => one.text)])).toEqual([
			['under_way', ['Lập đề án']],
			['standing', ['Giữ nếp giao ban']]
		]);
		expect(owners).toEqual([{ lead: 'Phòng A', counts: { under_way: 1, standing: 1 }, total: 2 }]);
		expect(counts).toEqual({ under_way: 1, standing: 1 });
	});

	it('is first among those to come, and leaves an unbroken trail', async () => {
		const { upcoming, past } = valueOf(await readMeetings(store, { after: MEETING }, { today }));
		expect(upcoming[0]).toMatchObject({ meeting: { id: MEETING }, frozen: { version: 1 }, tasks: 2, open: 2 });
		expect(past.map(({ meeting: one }) => one.date)).toEqual(
			past
				.map(({ meeting: one }) => one.date)
				.toSorted()
				.toReversed()
		);
		expect(await findBrokenLink(store.db)).toBeNull();
	});

	it('gets another id when one is called on the same day', async () => {
		expect(valueOf(await createMeeting(store, meeting({ title: 'Buổi chiều' }), doing))).toBe(`${MEETING}-2`);
	});

	it('leaves the store with a package and comes back equal', async () => {
		const folder = temporaryFolder();
		valueOf(await dumpWorkspace(store, join(folder.path, 'w')));
		const before = (await page()).sheet;
		valueOf(await loadWorkspace(store, join(folder.path, 'w'), doing));
		const after = (await page()).sheet;
		expect({ ...after, scorecards: [] }).toEqual({ ...before, scorecards: [] });
		folder.remove();
	});
});

describe('what is asked of a meeting', () => {
	let store: Store;
	beforeAll(async () => {
		store = valueOf(await openWorkspace(':memory:'));
		valueOf(await loadWorkspace(store, DEMO, doing));
	});
	afterAll(() => store.close());

	it.each<readonly [string, (at: Store) => Promise<{ ok: boolean; fault?: unknown }>]>([
		['meeting_unknown', (at) => readMeeting(at, 'kttt-2026', { today })],
		['meeting_title_missing', (at) => createMeeting(at, meeting({ title: ' ' }), doing)],
		['meeting_programmes_missing', (at) => createMeeting(at, meeting({ programmes: [] }), doing)],
		['programme_unknown', (at) => createMeeting(at, meeting({ programmes: ['ktt'] }), doing)],
		['meeting_date_missing', (at) => createMeeting(at, meeting({ date: '' }), doing)],
		['day_no_such_part', (at) => createMeeting(at, meeting({ date: '2026-02-30' }), doing)],
		['meeting_period_missing', (at) => createMeeting(at, meeting({ period: null }), doing)],
		['period_no_such_part', (at) => createMeeting(at, meeting({ period: '2026-Q5' }), doing)],
		['deed_not_allowed', (at) => createMeeting(at, meeting(), { ...doing, actor: VISITOR })],
		['deed_not_allowed', (at) => writeTask(at, 'ks-2026-01', task(), { ...doing, actor: VISITOR })],
		['agenda_item_unknown', (at) => editAgenda(at, 'ks-2026-01', agendaInput.parse({ change: 'remove', item: 'x' }), doing)],
		['agenda_conflict', (at) => editAgenda(at, 'ks-2026-01', agendaInput.parse({ change: 'order', items: 'x' }), doing)],
		['agenda_twice', (at) => editAgenda(at, 'ks-2026-01', agendaInput.parse({ change: 'add', about: 'tasks' }), doing)],
		['agenda_text_missing', (at) => editAgenda(at, 'ks-2026-01', agendaInput.parse({ change: 'add', text: '' }), doing)],
		['place_unknown', (at) => editAgenda(at, 'ks-2026-01', agendaInput.parse({ change: 'add', about: 'place/x' }), doing)],
		[
			'indicator_of_other_programme',
			(at) => editAgenda(at, 'ks-2026-01', agendaInput.parse({ change: 'add', about: 'target/fa_inspection' }), doing)
		],
		['note_text_missing', (at) => writeNote(at, 'ks-2026-01', note({ text: '' }), doing)],
		['note_unknown', (at) => writeNote(at, 'ks-2026-01', note({ note: 'x' }), doing)],
		['meeting_programme_outside', (at) => writeNote(at, 'ks-2026-01', note({ indicator: 'fa_inspection' }), doing)],
		['place_outside_programme', (at) => writeNote(at, 'ks-2026-01', note({ place: 'kr-phu-can' }), doing)],
		['due_before_meeting', (at) => writeNote(at, 'ks-2026-01', note({ due: '2026-01-01' }), doing)],
		['task_text_missing', (at) => writeTask(at, 'ks-2026-01', task({ text: '' }), doing)],
		['task_lead_missing', (at) => writeTask(at, 'ks-2026-01', task({ lead: '' }), doing)],
		['task_due_missing', (at) => writeTask(at, 'ks-2026-01', task({ due: '' }), doing)],
		['task_due_and_standing', (at) => writeTask(at, 'ks-2026-01', task({ standing: 'on' }), doing)],
		['due_before_meeting', (at) => writeTask(at, 'ks-2026-01', task({ due: '2026-01-13' }), doing)],
		['task_unknown', (at) => writeTask(at, 'ks-2026-01', task({ task: 'x' }), doing)],
		['task_unknown', (at) => deleteRecord(at, 'task', 'x', doing)],
		['task_progress_unknown', (at) => readTaskBoard(at, { progress: 'late' }, { today })],
		['task_done_ahead', (at) => reportTask(at, taskReportInput.parse({ task: '~1', status: 'done', done_on: '2026-11-23' }), doing)],
		[
			'task_done_before_meeting',
			(at) => reportTask(at, taskReportInput.parse({ task: '~1', status: 'done', done_on: '2022-01-01' }), doing)
		],
		['task_evidence_missing', (at) => reportTask(at, taskReportInput.parse({ task: '~1', status: 'done' }), doing)]
	])('is refused with %s, in words of both languages', async (code, act) => {
		const outcome = await act(store);
		expect(outcome.ok ? null : outcome.fault).toMatchObject({ code });
		for (const locale of ['vi', 'en'] as const) {
			const { message, remedy } = explain(outcome.fault as Fault, locale);
			for (const words of [message, remedy]) expect(words).toMatch(/^[^a-z].{5,}/su);
		}
	});
});
