/** One finding over as many slides as its table, list or picture needs. */
import { messagesOf, type Locale } from '../messages/index.ts';
import { linedPages, linesOf, overrunOf, piecesOf } from './pages.ts';
import type { Cell, Column, Deck, Slide, SlideBody } from './slide.ts';

/** A slide before it is known how many it becomes. */
export type Draft = Omit<Slide, 'body'>;

export interface Group {
	readonly heading: string | null;
	readonly items: readonly string[];
}

export function severalSlides(draft: Draft, bodies: readonly SlideBody[], locale: Locale): readonly Slide[] {
	const { deck } = messagesOf(locale);
	return bodies.map((body, index) => ({
		...draft,
		id: index === 0 ? draft.id : `${draft.id}-${index + 1}`,
		...(bodies.length === 1 ? {} : { finding: deck.part(draft.finding, index + 1, bodies.length), stem: draft.finding }),
		body
	}));
}

/** No slides for no rows. */
export function tableSlides(
	draft: Draft,
	columns: readonly Column[],
	rows: readonly (readonly Cell[])[],
	locale: Locale
): readonly Slide[] {
	if (rows.length === 0) return [];
	const lines = (texts: readonly string[]) => Math.max(1, ...texts.map((text, i) => linesOf(text, columns[i]?.width)));
	const pages = linedPages(rows, (row) => lines(row.map(({ text }) => text)), lines(columns.map(({ label }) => label)));
	return severalSlides(
		draft,
		pages.map((page) => ({ kind: 'table', columns, rows: page })),
		locale
	);
}

/** Items keep their heading on every slide; no slides for no items. */
export function listSlides(draft: Draft, groups: readonly Group[], locale: Locale): readonly Slide[] {
	const items = groups.flatMap(({ heading, items }) => items.flatMap(piecesOf).map((text) => ({ heading, text })));
	if (items.length === 0) return [];
	const pages = linedPages(
		items,
		({ heading, text }, above) => linesOf(text) + Number(heading !== null && heading !== above?.heading),
		overrunOf(draft.finding)
	);
	return severalSlides(
		draft,
		pages.map((page) => ({
			kind: 'list',
			groups: [...Map.groupBy(page, ({ heading }) => heading)].map(([heading, texts]) => ({
				heading,
				items: texts.map(({ text }) => text)
			}))
		})),
		locale
	);
}

/** A deck whose slides all have their own id. */
export function deckOf(title: string, subtitle: string, locale: Locale, slides: readonly Slide[]): Deck {
	const taken = new Set<string>();
	const named = slides.map((slide) => {
		const plain = slide.id.replaceAll(/[^A-Za-z0-9_.-]+/g, '-');
		let id = plain;
		for (let next = 2; taken.has(id); next++) id = `${plain}-${next}`;
		taken.add(id);
		return { ...slide, id };
	});
	return { title, subtitle, locale, slides: named };
}
