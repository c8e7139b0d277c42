/** Every subject of the demo as slides. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deck } from '#lib/deck/slide.ts';
import { day } from '#lib/domain/day.ts';
import type { Store } from '#lib/server/db.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readDeck } from '#lib/server/usecase/read-deck.ts';
import { ROOT } from '../cli/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'cotmoc-decks-'));
const setting = { today: day('2026-11-22'), locale: 'vi', origin: 'http://may-chu', boundaries: null } as const;
let store: Store;
beforeAll(async () => {
	const opened = await openWorkspace(join(folder, 'test.db'));
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
	expect((await loadWorkspace(store, join(ROOT, 'db/demo'), { now: '2026-11-22T01:30:00.000Z' })).ok).toBe(true);
});
afterAll(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

const at = { place: 'ke-sach', period: '2022-Q2' };
const plain = ({ slides }: Deck) => slides.map(({ id }) => id.replace(/-\d+$/, ''));

it.each([
	['overview', () => readDeck(store, 'overview', {}, setting), 'Các chương trình của Ban Chỉ đạo', ['programmes', 'kttt-summary'], '/'],
	[
		'programme',
		() => readDeck(store, 'programme', { programme: 'kttt', ...at }, setting),
		'Đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể, giai đoạn 2021–2025',
		['summary', 'targets', 'coops_new-path', 'notes'],
		'/programmes/kttt?place=ke-sach&period=2022-Q2&as-of=2022-06-30'
	],
	[
		'indicator',
		() => readDeck(store, 'indicator', { indicator: 'coops_new', ...at }, setting),
		'Hợp tác xã thành lập mới',
		['targets', 'coops_new-path', 'coops_new-ranking', 'definition'],
		'/programmes/kttt/indicators/coops_new?place=ke-sach&period=2022-Q2&as-of=2022-06-30'
	],
	[
		'place',
		() => readDeck(store, 'place', { place: 'ks-an-my', period: '2022-Q2' }, setting),
		'Kết quả của xã An Mỹ',
		['programmes', 'kttt-targets'],
		'/places/ks-an-my?period=2022-Q2&as-of=2022-06-30'
	]
] as const)('%s: a cover, then its findings, each with the address of its page', async (_, read, title, ids, page) => {
	const outcome = await read();
	if (!outcome.ok) throw new Error(outcome.fault.code);
	const deck = outcome.value;
	expect(deck.title).toBe(title);
	expect(deck.slides[0]).toMatchObject({ id: 'cover', href: `http://may-chu${page}` });
	expect(plain(deck)).toEqual(expect.arrayContaining([...ids]));
	for (const { href } of deck.slides) expect(href).toMatch(/^http:\/\/may-chu\//);
});

it.each([
	['programme', () => readDeck(store, 'programme', { programme: 'kt' }, setting), 'programme_unknown'],
	['indicator', () => readDeck(store, 'indicator', { indicator: 'coops' }, setting), 'indicator_unknown'],
	['place', () => readDeck(store, 'place', { place: 'ks' }, setting), 'place_unknown'],
	['overview', () => readDeck(store, 'overview', { period: '2022-Q9' }, setting), 'period_no_such_part']
] as const)('%s that is not there is refused by name', async (_, read, code) => {
	expect(await read()).toMatchObject({ ok: false, fault: { code } });
});
