import { formatPeriod } from '../format/periods.ts';
import type { IndicatorValue } from '../domain/indicator.ts';
import type { Status } from '../domain/status.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import type { Matrix } from '../view/matrix.ts';
import type { IndicatorView, PlaceView } from '../view/scorecard.ts';
import { chartSize } from '../theme/tokens.ts';
import { cells, markRoom } from './cells.ts';
import type { Cell } from './cells.ts';
import { lettering, widest, wrap } from './lettering.ts';
import { absolute, texts } from './texts.ts';
import type { Words } from './texts.ts';
import type { Frame, Picture } from './picture.ts';
import { placeName } from './place-name.ts';
import { shades } from './shade.ts';
import { numberLabel, valueLabel } from './value-label.ts';

/** The words, symbol and colours of one crossing, before it has a position. */
interface Crossing {
	readonly number: string;
	readonly status: Status | null;
	readonly fill: string;
	readonly ink: string;
	readonly blank: boolean;
	readonly share?: number;
	readonly tip: string;
}

/** More rows than this stand closer together. */
const MANY_ROWS = 14;

interface Table {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	readonly crossings: readonly (readonly Crossing[])[];
}

/**
 * A table with coloured cells. Where the columns do not fit side by side in legible type, the table is cut into blocks under each
 * other, each with its row names; no column is thinned out.
 */
function heatTable(table: Table, frame: Frame): Picture {
	const { palette, scale } = frame;
	const gap = chartSize.gap * scale;
	const left = Math.min(widest(frame, 'label', table.rows), frame.width * 0.36);
	const names = table.rows.map((name) => wrap(frame, 'label', name, left));
	const all = table.crossings.flat();
	const marked = all.some((crossing) => crossing.status);
	const narrowest =
		Math.max(
			widest(
				frame,
				'value',
				all.map((c) => c.number)
			),
			widest(
				frame,
				'small',
				table.columns.flatMap((head) => head.split(/\s+/u))
			)
		) +
		gap +
		(marked ? markRoom(frame) : 0);
	const room = frame.width - left - gap - 1;
	const fitting = Math.max(1, Math.min(table.columns.length, Math.floor(room / narrowest)));
	const blocks = Math.ceil(table.columns.length / fitting) || 1;
	const perBlock = Math.ceil(table.columns.length / blocks) || 1;
	const width = Math.min(room / perBlock, 150 * scale);
	const heads = table.columns.map((head) => wrap(frame, 'small', head, width - gap / 2));
	const small = lettering(frame, 'small').lineHeight;
	const label = lettering(frame, 'label').lineHeight;
	const air = gap * (frame.hall ? 0.6 : table.rows.length > MANY_ROWS ? 0.75 : 1.25);
	const lineHeights = names.map((lines) =>
		Math.max(label + air + (marked && !frame.hall ? 15 * scale : 0), lines.length * label + gap / 2)
	);
	const boxes: Cell[] = [];
	const words: Words[] = [];
	let y = 0;
	for (let block = 0; block < blocks; block++) {
		const columns = table.columns.map((_, j) => j).slice(block * perBlock, (block + 1) * perBlock);
		const headHeight = Math.max(1, ...columns.map((j) => heads[j]?.length ?? 1)) * small + gap / 2;
		for (const [k, j] of columns.entries())
			words.push({
				x: left + gap + (k + 0.5) * width,
				y: y + headHeight - gap / 2,
				lines: heads[j] ?? [],
				voice: 'small',
				align: 'center',
				foot: true
			});
		y += headHeight;
		for (const [i, crossings] of table.crossings.entries()) {
			const line = lineHeights[i] ?? 0;
			words.push({ x: left, y: y + line / 2, lines: names[i] ?? [], voice: 'label', align: 'right' });
			for (const [k, j] of columns.entries()) {
				const crossing = crossings[j];
				if (!crossing) continue;
				boxes.push({
					x: left + gap + k * width,
					y,
					width: width - 2,
					height: line - 2,
					fill: crossing.fill,
					edge: crossing.blank ? palette.rule : crossing.fill,
					dashed: crossing.blank,
					status: crossing.status,
					ink: crossing.ink,
					lines: crossing.number ? [{ text: crossing.number, voice: 'value' }] : [],
					...(crossing.share === undefined ? {} : { share: crossing.share }),
					tip: crossing.tip
				});
			}
			y += line;
		}
		y += block < blocks - 1 ? gap * 2 : 0;
	}
	return absolute(frame, y, [cells(frame, boxes), texts(frame, words)]);
}

/** Symbol of a blank in a cell: the four blanks are told apart as statistical tables do. */
function blankSymbol(frame: Frame, value: IndicatorValue): string {
	return value.gap?.kind === 'missing_inputs' ? frame.messages.blank[value.gap.blank].symbol : '–';
}

export interface PeriodHeatData {
	readonly row: { readonly indicator: IndicatorView };
	readonly matrix: NonNullable<IndicatorSheet['matrix']>;
}

/** Place × period: the number, its magnitude as a lightness and as a bar at the cell's foot; no report is an empty dashed cell. */
export function periodHeat({ row, matrix }: PeriodHeatData, frame: Frame): Picture {
	const { palette } = frame;
	const shade = shades(
		frame,
		matrix.cells.flat().flatMap((cell) => cell.value ?? [])
	);
	const crossing = (value: IndicatorValue, place: PlaceView, period: string): Crossing => {
		const tip = `${placeName(frame, place)}, ${period}: ${valueLabel(frame, value, row.indicator)}`;
		if (value.value === null)
			return {
				number: blankSymbol(frame, value),
				status: value.gap?.kind === 'missing_inputs' && value.gap.blank === 'not_reported' ? 'no_data' : null,
				fill: palette.paper,
				ink: palette.inkSoft,
				blank: true,
				tip
			};
		return { number: numberLabel(frame, value.value, row.indicator), status: null, ...shade(value.value), blank: false, tip };
	};
	const periods = matrix.periods.map((period) => formatPeriod(period, frame.locale));
	return heatTable(
		{
			rows: matrix.places.map((place) => placeName(frame, place)),
			columns: periods,
			crossings: matrix.cells.map((line, i) => line.map((value, j) => crossing(value, matrix.places[i] as PlaceView, periods[j] ?? '')))
		},
		frame
	);
}

export type CompareData = Pick<Matrix, 'indicators' | 'places' | 'cells'>;

/** Place × indicator for one period: number, status shape and status tint in each cell. */
export function compare({ indicators, places, cells: crossings }: CompareData, frame: Frame): Picture {
	const { palette, locale, messages } = frame;
	const heads = indicators.map((i) => (locale === 'en' ? (i.nameEn ?? i.shortName ?? i.name) : (i.shortName ?? i.name)));
	return heatTable(
		{
			rows: places.map((place) => placeName(frame, place)),
			columns: heads,
			crossings: crossings.map((line) =>
				line.map(({ place, value, verdict }, j): Crossing => {
					const indicator = indicators[j] as IndicatorView;
					return {
						number: value.value === null ? blankSymbol(frame, value) : numberLabel(frame, value.value, indicator),
						status: verdict.status,
						fill: palette.statusTint[verdict.status],
						ink: palette.ink,
						blank: value.value === null,
						tip: `${placeName(frame, place)}, ${heads[j]}: ${valueLabel(frame, value, indicator)}\n${messages.status[verdict.status].word}`
					};
				})
			)
		},
		frame
	);
}
