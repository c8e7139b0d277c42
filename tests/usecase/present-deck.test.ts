/** Any subject of the demo as the projector shows it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Store } from '#lib/server/db.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { presentDeck, type Presentation } from '#lib/server/usecase/present-deck.ts';
import type { Subject, SubjectParameters } from '#lib/server/usecase/read-matter.ts';
import { ROOT } from '../cli/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'cotmoc-present-'));
const now = '2026-11-22T01:30:00.000Z';
const setting = { today: day('2026-11-22'), now, locale: 'vi', contrast: 'normal', boundaries: null } as const;
let store: Store;
beforeAll(async () => {
	const opened = await openWorkspace(join(folder, 'test.db'));
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
	expect((await loadWorkspace(store, join(ROOT, 'db/demo'), { now })).ok).toBe(true);
});
afterAll(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

async function present<Of extends Subject>(subject: Of, asked: SubjectParameters[Of]): Promise<Presentation> {
	const shown = await presentDeck(store, subject, asked, setting);
	if (!shown.ok) throw new Error(shown.fault.code);
	return shown.value;
}
const names = ({ places }: Presentation) => places.map(({ name }) => name);

it('offers the communes below a programme in official order, as they were on the day of its figures', async () => {
	const before = await present('programme', { programme: 'kttt', period: '2022-Q2' });
	expect(names(before)).toHaveLength(13);
	expect(names(before).slice(0, 2)).toEqual(['Thị trấn Kế Sách', 'Thị trấn An Lạc Thôn']);
	const after = await present('programme', { programme: 'kttt', period: '2025-Q4' });
	expect(names(after).length).toBeLessThan(13);
});

it('offers beside a commune, which has nothing below it, the communes around it', async () => {
	const programme = await present('programme', { programme: 'kttt', period: '2022-Q2' });
	const commune = await present('place', { place: 'ks-ke-thanh', period: '2022-Q2' });
	expect(names(commune)).toEqual(names(programme));
});

it('offers every place of all programmes on the overview, each once', async () => {
	const { places } = await present('overview', {});
	expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
	expect(places.length).toBeGreaterThan(30);
});

it.each([
	['the figures of now', undefined, false],
	['the figures as known at a moment', now, true]
] as const)('says of %s whether later ones change them', async (_, moment, frozen) => {
	const shown = await present('programme', { programme: 'kttt', 'as-known-at': moment });
	expect(shown.frozen).toBe(frozen);
	expect(shown.knownAt).toBe(moment ?? null);
	expect(shown.readAt).toBe(now);
});

it('says the same for the moment at which figures were read', async () => {
	const live = await present('indicator', { programme: 'kttt', indicator: 'coops_new', period: '2022-Q2' });
	const kept = await present('indicator', { programme: 'kttt', indicator: 'coops_new', period: '2022-Q2', 'as-known-at': live.readAt });
	// The basis line says the moment as well, and may leave room for fewer rows a slide.
	const titles = ({ slides }: Presentation) =>
		new Set([...slides.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g)].map(([, title = '']) => title.replace(/ \(\d+\/\d+\)$/, '')));
	expect(titles(kept)).toEqual(titles(live));
});

it('refuses what is not there', async () => {
	const shown = await presentDeck(store, 'meeting', { meeting: 'none' }, setting);
	expect(shown.ok ? null : shown.fault.code).toBe('meeting_unknown');
});
