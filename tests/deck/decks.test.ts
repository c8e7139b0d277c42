import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { indicatorDeck } from '#lib/deck/indicator-deck.ts';
import { officialTable } from '#lib/deck/official-table.ts';
import { overviewDeck } from '#lib/deck/overview-deck.ts';
import { placeDeck } from '#lib/deck/place-deck.ts';
import { scorecardDeck } from '#lib/deck/scorecard-deck.ts';
import type { Deck, Slide } from '#lib/deck/slide.ts';
import { LOCALES, messagesOf, type Locale } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readIndicator } from '#lib/server/usecase/read-indicator.ts';
import { readOverview } from '#lib/server/usecase/read-overview.ts';
import { readPlace } from '#lib/server/usecase/read-place.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { Overview, Scorecard } from '#lib/view/scorecard.ts';

const today = { today: day('2026-11-22') };
const DEMO = join(import.meta.dirname, '../../db/demo');
const ORIGIN = 'http://may-chu:3000';

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

interface Material {
	readonly scorecard: Scorecard;
	readonly sheets: readonly IndicatorSheet[];
	readonly deck: (locale: Locale) => Deck;
}

let store: Store;
let overview: Overview;
const programmes = new Map<string, Material>();

async function read(programme: string, period?: string): Promise<Material> {
	const chosen = { programme, period };
	const { scorecard, notes, notePlaces } = valueOf(await readScorecard(store, chosen, today));
	const sheets: IndicatorSheet[] = [];
	for (const { indicator, target } of scorecard.rows) {
		sheets.push(valueOf(await readIndicator(store, { ...chosen, indicator: indicator.id, target: target?.id }, today)).sheet);
	}
	const setting = { sheets, notes, places: notePlaces, boundaries: null, origin: ORIGIN };
	return { scorecard, sheets, deck: (locale) => scorecardDeck(scorecard, { ...setting, locale }) };
}

beforeAll(async () => {
	store = valueOf(await openWorkspace(':memory:'));
	valueOf(await loadWorkspace(store, DEMO, { now: '2026-11-22T00:00:00.000Z' }));
	overview = valueOf(await readOverview(store, {}, today));
	for (const { scorecard } of overview.programmes) programmes.set(scorecard.programme.id, await read(scorecard.programme.id));
	programmes.set('kttt in 2022', await read('kttt', '2022-Q2'));
}, 120_000);
afterAll(() => store.close());

/** Every number anywhere in a plain object. */
function numbersIn(value: unknown, into = new Set<number>()): Set<number> {
	if (typeof value === 'number') into.add(value);
	else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) numbersIn(inner, into);
	return into;
}

const tableOf = (slide: Slide) => (slide.body.kind === 'table' ? slide.body : null);
const cellsOf = (deck: Deck) => deck.slides.flatMap((slide) => tableOf(slide)?.rows.flat() ?? []);

function placesOf({ body }: Slide): readonly string[] {
	if (body.kind !== 'drawing') return [];
	const { drawing } = body;
	if (drawing.kind === 'ranking' || drawing.kind === 'lollipop') return drawing.data.ranking.map(({ place }) => place.id);
	if (drawing.kind === 'coverage') return drawing.data.coverage.cells.map(({ place }) => place.id);
	return drawing.kind === 'period-heat' ? drawing.data.matrix.places.map(({ id }) => id) : [];
}

function expectSound(deck: Deck, source: unknown) {
	const ids = deck.slides.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const known = numbersIn(source);
	for (const cell of cellsOf(deck)) {
		if (cell.value !== null) expect([cell.text, known.has(cell.value)]).toEqual([cell.text, true]);
	}
	for (const slide of deck.slides) {
		expect(slide.id).toMatch(/^[A-Za-z0-9_.-]+$/);
		expect(slide.finding).not.toBe('');
		expect(slide.notes).not.toBe('');
		expect(slide.href.startsWith(ORIGIN)).toBe(true);
		expect(slide.basis.asOf).toMatch(/\d\d\/\d\d\/\d{4}/);
		expect(placesOf(slide).length).toBeLessThanOrEqual(14);
		const table = tableOf(slide);
		if (table === null) continue;
		expect(table.rows.length).toBeGreaterThan(0);
		expect(table.rows.length).toBeLessThanOrEqual(14);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
	}
}

describe.each(LOCALES)('decks of the demo in %s', (locale) => {
	it('of every programme: own ids, at most 14 rows or places a slide, no number but the scorecard’s', () => {
		for (const { scorecard, sheets, deck } of programmes.values()) expectSound(deck(locale), { scorecard, sheets });
	});

	it('begin with what is shown, of when, and how complete it is', () => {
		for (const { scorecard, deck } of programmes.values()) {
			const [cover] = deck(locale).slides;
			expect(cover?.body.kind).toBe('cover');
			const lines = cover?.body.kind === 'cover' ? cover.body.lines : [];
			for (const fact of [scorecard.programme.committee, cover?.basis.place, cover?.basis.period, cover?.basis.asOf]) {
				expect(lines).toContain(fact);
			}
			expect(lines.includes(messagesOf(locale).page.illustrative)).toBe(scorecard.illustrative);
		}
	});

	it('count the targets by status as the scorecard does', () => {
		for (const { scorecard, deck } of programmes.values()) {
			const summary = deck(locale).slides.filter(({ id }) => id.startsWith('summary'));
			const counts = summary.flatMap((slide) => tableOf(slide)?.rows ?? []).map(([status, count]) => [status?.status, count?.value]);
			expect(Object.fromEntries(counts)).toEqual(scorecard.counts);
		}
	});

	it('list every target once, in the order of urgency of the official table', () => {
		for (const { scorecard, deck } of programmes.values()) {
			const rows = deck(locale)
				.slides.filter(({ id }) => /^targets(-\d+)?$/.test(id))
				.flatMap((slide) => tableOf(slide)?.rows ?? []);
			expect(rows.map((row) => row.at(-1)?.status)).toEqual(officialTable(scorecard, locale).rows.map(({ status }) => status));
		}
	});

	it('name every place of a ranking or a grid once, however many slides it takes', () => {
		for (const { sheets } of programmes.values()) {
			for (const sheet of sheets) {
				const { slides } = indicatorDeck(sheet, { locale, origin: ORIGIN, boundaries: null });
				const shown = (key: string) => slides.filter(({ id }) => id.includes(`-${key}`)).flatMap(placesOf);
				const [ranked, covered] = [shown('ranking'), shown('coverage')];
				if (ranked.length > 0) expect(ranked).toEqual(sheet.ranking.map(({ place }) => place.id));
				if (covered.length > 0) expect(covered).toEqual(sheet.coverage?.cells.map(({ place }) => place.id));
			}
		}
	});

	it('number the parts of a finding that takes several slides', () => {
		const slides =
			programmes
				.get('vu-dong')
				?.deck(locale)
				.slides.filter(({ id }) => id.startsWith('winter_handed_down-coverage')) ?? [];
		expect(slides.map(({ finding }) => finding.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)']);
	});

	it('are the same when made again', () => {
		for (const { deck } of programmes.values()) expect(deck(locale)).toEqual(deck(locale));
	});

	it('of an indicator: sound for each of a programme', () => {
		for (const { sheets } of programmes.values()) {
			for (const sheet of sheets) expectSound(indicatorDeck(sheet, { locale, origin: ORIGIN, boundaries: null }), sheet);
		}
	});

	it('of a place: its programmes, its notes, its tasks', async () => {
		const { sheet } = valueOf(await readPlace(store, { place: 'ks-an-my', period: '2022-Q2' }, today));
		const deck = placeDeck(sheet, { locale, origin: ORIGIN, boundaries: null });
		expectSound(deck, sheet);
		expect(deck.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['cover', 'programmes', 'kttt-targets']));
	});

	it('of all programmes: one line each and a summary of each', () => {
		const deck = overviewDeck(overview, { locale, origin: ORIGIN });
		expectSound(deck, overview);
		const lines = deck.slides.filter(({ id }) => id.startsWith('programmes')).flatMap((slide) => tableOf(slide)?.rows ?? []);
		expect(lines).toHaveLength(overview.programmes.length);
		for (const { scorecard } of overview.programmes) expect(deck.slides.map(({ id }) => id)).toContain(`${scorecard.programme.id}-summary`);
	});

	it('the official table prints no number but the scorecard’s', () => {
		for (const { scorecard } of programmes.values()) {
			const known = numbersIn(scorecard);
			for (const { cells } of officialTable(scorecard, locale).rows) {
				for (const { text, value, format } of cells.slice(1)) {
					if (value !== null) expect([text, known.has(value)]).toEqual([text, true]);
					if (format !== null) expect(value).not.toBeNull();
				}
			}
		}
	});
});

describe('the deck of a programme in the middle of its term', () => {
	const slides = () => programmes.get('kttt in 2022')?.deck('vi').slides ?? [];

	it('tells the worst target first, with its named places', () => {
		const [first] = slides().filter(({ body }) => body.kind === 'drawing');
		expect(first).toMatchObject({
			status: 'missed',
			finding: '12/13 xã đạt; chưa báo cáo: xã Phong Nẫm',
			body: { drawing: { kind: 'coverage' } }
		});
	});

	it('shows the course of a target with its exact sentence and where it is written', () => {
		expect(slides().find(({ id }) => id === 'coops_new-path')).toMatchObject({
			finding: 'Đến ngày 30/06/2022: 2/5 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX)',
			href: `${ORIGIN}/programmes/kttt/indicators/coops_new?place=ke-sach&period=2022-Q2&as-of=2022-06-30`,
			notes: expect.stringContaining('Căn cứ: Đến năm 2025 lập mới từ 5 HTX trở lên.')
		});
	});

	it('shows a target without a course alone, then the places behind it', () => {
		expect(
			slides()
				.filter(({ id }) => id.startsWith('coops_ocop'))
				.map(({ id }) => id)
		).toEqual(['coops_ocop', 'coops_ocop-ranking']);
	});

	it('ends with what does not agree and what was written', () => {
		expect(
			slides()
				.slice(-2)
				.map(({ id }) => id)
		).toEqual(['warnings', 'notes']);
	});
});
