import { chartSize } from '../theme/tokens.ts';
import { cellHeight, cells } from './cells.ts';
import type { Cell } from './cells.ts';
import { lettering, widest, wrap } from './lettering.ts';
import type { Frame, Picture } from './picture.ts';
import { placeName } from './place-name.ts';
import { tipOfPlace } from './ranking.ts';
import type { RankingData } from './ranking.ts';
import { placeShades } from './shade.ts';
import { absolute, texts } from './texts.ts';
import { numberLabel } from './value-label.ts';

/** Places as tiles roughly where they lie: name, number, status (where no place has a target: a lightness by the number). Places without a tile follow in a line of their own, named as such. */
export function tileMap({ row, ranking }: RankingData, page: Frame): Picture {
	const { frame, columns: fitting } = legible(page, ranking);
	const { palette, scale, messages } = frame;
	const gap = 3 * scale;
	const placed = fitting === null ? ranking.filter((ranked) => ranked.place.tile) : [];
	const homeless = ranking.filter((ranked) => !placed.includes(ranked)).sort((a, b) => a.place.order - b.place.order);
	const positions = placed.map(({ place }) => place.tile as { row: number; col: number });
	const firstRow = Math.min(...positions.map((t) => t.row));
	const firstColumn = Math.min(...positions.map((t) => t.col));
	const tileColumns = positions.length ? Math.max(...positions.map((t) => t.col)) - firstColumn + 1 : 0;
	const tileRows = positions.length ? Math.max(...positions.map((t) => t.row)) - firstRow + 1 : 0;
	const columns = tileColumns || (fitting ?? Math.max(1, Math.floor(frame.width / (110 * scale))));
	const width = Math.min((frame.width - 1 - gap * (columns - 1)) / columns, 150 * scale);
	const shade = placeShades(frame, ranking);
	const judged = ranking.some(({ target }) => target !== null);
	const tile = (ranked: (typeof ranking)[number]) => {
		const { value } = ranked.value;
		return {
			status: judged ? ranked.verdict.status : null,
			...shade(ranked),
			edge: palette.ruleStrong,
			dashed: value === null,
			lines: [
				...wrap(frame, 'small', placeName(frame, ranked.place), width - chartSize.gap * scale * 0.75).map((text) => ({
					text,
					voice: 'small' as const
				})),
				{ text: value === null ? '–' : numberLabel(frame, value, row.indicator), voice: 'value' as const }
			],
			tip: tipOfPlace(frame, row.indicator, ranked)
		};
	};
	const tiles = placed.map(tile);
	const rest = homeless.map(tile);
	const height = Math.max(0, ...[...tiles, ...rest].map((content) => cellHeight(frame, content)));
	const boxes: Cell[] = tiles.map((content, i) => ({
		...content,
		x: 0.5 + ((positions[i]?.col ?? 0) - firstColumn) * (width + gap),
		y: 0.5 + ((positions[i]?.row ?? 0) - firstRow) * (height + gap),
		width,
		height
	}));
	let y = tileRows * (height + gap);
	const noted = placed.length > 0 && rest.length > 0;
	const small = lettering(frame, 'small').lineHeight;
	const note = noted ? [{ x: 0, y: y + small, lines: [messages.chart.notOnMap], voice: 'small' as const, align: 'left' as const }] : [];
	if (noted) y += small * 1.75;
	boxes.push(
		...rest.map((content, i) => ({
			...content,
			x: 0.5 + (i % columns) * (width + gap),
			y: 0.5 + y + Math.floor(i / columns) * (height + gap),
			width,
			height
		}))
	);
	y += Math.ceil(rest.length / columns) * (height + gap);
	return absolute(frame, Math.max(1, y - gap + 1), [cells(frame, boxes), texts(frame, note)]);
}

/** No name is broken within a word: its type may shrink by this much, then the tiles give up their map and stand in order. */
const SMALLEST = 0.72;

function legible(page: Frame, ranking: RankingData['ranking']): { readonly frame: Frame; readonly columns: number | null } {
	const tiles = ranking.flatMap(({ place }) => place.tile?.col ?? []);
	if (tiles.length === 0) return { frame: page, columns: null };
	const across = Math.max(...tiles) - Math.min(...tiles) + 1;
	const words = ranking.flatMap(({ place }) => placeName(page, place).split(/\s+/u));
	const longest = widest(page, 'small', words);
	const inset = chartSize.gap * page.scale * 0.75;
	const width = Math.min((page.width - 1 - 3 * page.scale * (across - 1)) / across, 150 * page.scale) - inset;
	if (longest <= width) return { frame: page, columns: null };
	if (longest * SMALLEST <= width && !page.hall) {
		return { frame: { ...page, scale: (page.scale * width) / (longest + 1) }, columns: null };
	}
	return { frame: page, columns: Math.max(1, Math.floor(page.width / (longest + inset + 3 * page.scale))) };
}
