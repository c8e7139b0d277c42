import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Deck, Slide } from '#lib/deck/slide.ts';
import { LOCALES } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import { checkWorkspace } from '#lib/server/usecase/check-workspace.ts';
import { MACHINE, VISITOR } from '#lib/server/usecase/doing.ts';
import { freezeMeeting } from '#lib/server/usecase/freeze-meeting.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readMeetingDeck, type MeetingDeckSetting } from '#lib/server/usecase/read-meeting-deck.ts';

const DEMO = join(import.meta.dirname, '../../db/demo');
const OTHER = join(import.meta.dirname, '../packages/north-vale');
const MEETING = 'kr-2023-01';
const setting: MeetingDeckSetting = { locale: 'vi', origin: 'http://may-chu:3000', boundaries: null, today: day('2026-11-22') };
const doing = { actor: MACHINE, now: '2026-11-22T03:00:00.000Z', today: day('2026-11-22') };

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

const deckOf = async (store: Store, over: Partial<MeetingDeckSetting> = {}, meeting = MEETING): Promise<Deck> =>
	valueOf(await readMeetingDeck(store, meeting, { ...setting, ...over })).deck;

function textOf({ finding, body }: Slide): string {
	if (body.kind === 'list') return [finding, ...body.groups.flatMap(({ heading, items }) => [heading ?? '', ...items])].join('\n');
	if (body.kind === 'table') return [finding, ...body.rows.flat().map(({ text }) => text)].join('\n');
	return finding;
}

describe('a meeting’s slides', () => {
	let store: Store;
	beforeEach(async () => {
		store = valueOf(await openWorkspace(':memory:'));
		valueOf(await loadWorkspace(store, DEMO, doing));
	});
	afterEach(() => store.close());

	it('open with what the last meeting ordered, then the targets, the worst first', async () => {
		const { slides } = await deckOf(store);
		expect(slides.slice(0, 3).map(({ id }) => id)).toEqual(['cover', 'agenda', 'item-tasks']);
		expect(slides[2]?.measure).toContain('Sơ kết 6 tháng đầu năm 2022');
		expect(textOf(slides[2]!)).toContain('Đôn đốc các xã chưa đăng ký chuỗi liên kết giá trị');
		const statuses = slides.flatMap(({ id, status }) => (id.startsWith('fa_') && status !== null ? [status] : []));
		expect(statuses.slice(0, 2)).toEqual(['missed', 'missed']);
		expect(statuses).not.toContain('met');
	});

	it('say under a target why it lags, who answers and by when', async () => {
		const { slides } = await deckOf(store);
		const why = slides.find(({ id }) => id === 'item-fa_value_chain-why');
		expect(textOf(why!)).toContain('Trách nhiệm: Ủy ban nhân dân xã Krông Năng; Hạn: 28/02/2023');
	});

	it('list difficulties and proposals by place, and what the meeting ordered', async () => {
		const { slides } = await deckOf(store);
		const remarks = slides.filter(({ id }) => id.startsWith('remarks'));
		expect(remarks.flatMap(({ body }) => (body.kind === 'list' ? body.groups.map(({ heading }) => heading) : []))).toContain('Xã Phú Cần');
		expect(
			slides
				.filter(({ id }) => id.startsWith('tasks'))
				.map(textOf)
				.join()
		).toContain('Lập tổ hội nghề nghiệp thứ hai');
	});

	it('end, while nothing is frozen, by saying so', async () => {
		expect(textOf((await deckOf(store)).slides.at(-1)!)).toContain('Số liệu chưa chốt');
		expect(textOf((await deckOf(store, { locale: 'en' })).slides.at(-1)!)).toContain('not frozen');
	});

	it('stay the same for ever once frozen, whatever becomes of the figures, the targets and the workspace', async () => {
		const freeze = valueOf(await freezeMeeting(store, MEETING, doing));
		expect(freeze).toMatchObject({ meeting: MEETING, version: 1, moment: doing.now });
		const shown = await Promise.all(LOCALES.map((locale) => deckOf(store, { locale, frozen: 1 })));
		valueOf(await loadWorkspace(store, OTHER, doing));
		expect(await Promise.all(LOCALES.map((locale) => deckOf(store, { locale, frozen: 1 })))).toEqual(shown);
		expect(await readMeetingDeck(store, MEETING, setting)).toMatchObject({ ok: false, fault: { code: 'meeting_unknown' } });
	});

	it('carry the numbers of the live deck, the moment and the hash', async () => {
		const { hash } = valueOf(await freezeMeeting(store, MEETING, doing));
		const [live, frozen] = [await deckOf(store), await deckOf(store, { frozen: 1 })];
		expect(frozen.slides.slice(0, -1).map(textOf)).toEqual(live.slides.slice(0, -1).map(textOf));
		const last = textOf(frozen.slides.at(-1)!);
		expect(last.replaceAll(' ', '')).toContain(hash);
		expect(last).toContain('10:00 ngày 22/11/2026');
	});

	it('are frozen again as a further version', async () => {
		valueOf(await freezeMeeting(store, MEETING, doing));
		expect(valueOf(await freezeMeeting(store, MEETING, { ...doing, now: '2026-11-22T04:00:00.000Z' })).version).toBe(2);
		expect(valueOf(await readMeetingDeck(store, MEETING, { ...setting, frozen: 1 })).freeze?.moment).toBe(doing.now);
		expect(await readMeetingDeck(store, MEETING, { ...setting, frozen: 3 })).toMatchObject({
			ok: false,
			fault: { code: 'freeze_unknown', versions: 2 }
		});
	});

	it('are refused when somebody changed the snapshot in the store', async () => {
		valueOf(await freezeMeeting(store, MEETING, doing));
		await sql`drop trigger meeting_freeze_never_updated`.execute(store.db);
		await sql`update meeting_freeze set content = replace(content, '14/14', '13/14')`.execute(store.db);
		expect(await readMeetingDeck(store, MEETING, { ...setting, frozen: 1 })).toEqual({
			ok: false,
			fault: { code: 'freeze_tampered', meeting: MEETING, version: 1 }
		});
		expect(await checkWorkspace(store)).toContainEqual({
			code: 'freeze_broken',
			severity: 'error',
			where: { meeting: MEETING, version: '1' },
			facts: {}
		});
	});

	it('are frozen by the office alone', async () => {
		expect(await freezeMeeting(store, MEETING, { ...doing, actor: VISITOR })).toMatchObject({
			ok: false,
			fault: { code: 'deed_not_allowed' }
		});
	});

	it.each(['ts-2022-09-20', 'kn-2022-07', 'mh-2022-09', 'ks-2026-01', 'ks-2021-02'])(
		'of %s are sound in both languages',
		async (meeting) => {
			for (const locale of LOCALES) {
				const deck = await deckOf(store, { locale }, meeting);
				expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
				for (const { body, href } of deck.slides) {
					expect(href).toMatch(/^http:\/\/may-chu:3000\/(meetings|programmes)\//);
					if (body.kind === 'table') expect(body.rows.length).toBeLessThanOrEqual(14);
				}
				expect(JSON.parse(JSON.stringify(deck))).toEqual(deck);
			}
		}
	);
});
