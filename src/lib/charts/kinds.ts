import { bulletCell } from './bullet-cell.ts';
import { bullet } from './bullet-large.ts';
import { bullets } from './bullet.ts';
import { choropleth } from './choropleth.ts';
import { coverageGrid } from './coverage.ts';
import { distribution } from './distribution.ts';
import { compare, periodHeat } from './heat.ts';
import { lollipop } from './lollipop.ts';
import { path } from './path.ts';
import type { Frame, Picture } from './picture.ts';
import { ranking } from './ranking.ts';
import { sparkline } from './sparkline.ts';
import { tileMap } from './tile-map.ts';

/** Every chart of the product by the name that pages, commands and links use. */
export const charts = {
	bullet,
	'bullet-cell': bulletCell,
	bullets,
	sparkline,
	path,
	ranking,
	lollipop,
	'period-heat': periodHeat,
	compare,
	coverage: coverageGrid,
	distribution,
	'tile-map': tileMap,
	choropleth
} as const;

export type ChartKind = keyof typeof charts;
/** The view objects a kind is drawn from; larger views (a whole indicator sheet) satisfy most of them. */
export type ChartData<Kind extends ChartKind> = Parameters<(typeof charts)[Kind]>[0];

/** The option and size of a chart. Pure: the same data and frame give the same picture. */
export function drawChart<Kind extends ChartKind>(kind: Kind, data: ChartData<Kind>, frame: Frame): Picture {
	const draw = charts[kind] as (data: ChartData<Kind>, frame: Frame) => Picture;
	return draw(data, frame);
}
