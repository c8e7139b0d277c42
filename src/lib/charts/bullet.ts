import type { SeriesOption, XAXisComponentOption } from 'echarts';
import type { ScorecardRow } from '../view/scorecard.ts';
import { levelWord } from '../format/completeness.ts';
import { font } from '../theme/tokens.ts';
import { expectedTicks, targetTicks } from './marks.ts';
import type { At } from './marks.ts';
import type { Frame, Picture } from './picture.ts';
import { layoutRows } from './rows.ts';
import { barDomain } from './scale.ts';
import { spans } from './spans.ts';
import type { Span } from './spans.ts';
import { bandOf, expectedLabel, extentOf, goalLabel, valueLabel } from './value-label.ts';

export type BulletRow = Pick<ScorecardRow, 'key' | 'indicator' | 'target' | 'value' | 'verdict' | 'eachPlace'>;

/** A k/n over places is drawn as a count of places: those that meet the condition, against all of them. */
export function countedRow(row: BulletRow, { locale }: Pick<Frame, 'locale'>): BulletRow {
	const { eachPlace, target } = row;
	if (eachPlace === null || target === null) return row;
	const unit = levelWord(eachPlace.level, locale, eachPlace.total);
	return {
		...row,
		indicator: { ...row.indicator, unit, unitEn: unit, decimals: 0, integer: true },
		target: { ...target, condition: { kind: 'exactly', value: eachPlace.total } },
		value: { ...row.value, value: eachPlace.passing, numerator: null, denominator: null },
		verdict: { ...row.verdict, goal: eachPlace.total, expected: null }
	};
}

/** Sizes of the marks in one row, in pixels at scale 1. */
const size = { bar: 11, band: 22, expected: 19, target: 25 };

const nameOf = (frame: Frame, { indicator }: BulletRow) =>
	frame.locale === 'en' ? (indicator.nameEn ?? indicator.shortName ?? indicator.name) : (indicator.shortName ?? indicator.name);

/** What a row's marks say when pointed at. */
export function tipOf(frame: Frame, row: BulletRow): string {
	const { chart, status } = frame.messages;
	const goal = row.target && goalLabel(frame, row.target.condition, row.verdict, row.indicator);
	const expected = row.verdict.expected;
	return [
		`${nameOf(frame, row)}: ${valueLabel(frame, row.value, row.indicator)}`,
		status[row.verdict.status].word,
		goal ? chart.targetIs(goal) : null,
		expected === null ? null : chart.expectedIs(expectedLabel(frame, expected, row.indicator))
	]
		.filter(Boolean)
		.join('\n');
}

interface Placing {
	/** A row's number on the x axis. */
	readonly x: (row: number, value: number) => number;
	/** The row on the y axis. */
	readonly y: (row: number) => number;
}

/** Bars, bands and ticks of rows. */
export function bulletMarks(frame: Frame, rows: readonly BulletRow[], place: Placing): SeriesOption[] {
	const { palette, scale, messages } = frame;
	const bands: Span[] = [];
	const bars: Span[] = [];
	const goals: At[] = [];
	const expected: At[] = [];
	for (const [i, row] of rows.entries()) {
		const y = place.y(i);
		const band = bandOf(row.target);
		const x = (value: number) => place.x(i, value);
		const tip = tipOf(frame, row);
		if (band)
			bands.push({ from: x(band.low), to: x(band.high), row: y, thickness: size.band * scale, fill: palette.band, edge: palette.bandEdge });
		if (row.value.value !== null)
			bars.push({ from: x(0), to: x(row.value.value), row: y, thickness: size.bar * scale, fill: palette.accent, tip });
		if (row.verdict.goal !== null && !band) goals.push({ x: x(row.verdict.goal), y, tip });
		if (row.verdict.expected !== null) expected.push({ x: x(row.verdict.expected), y, tip });
	}
	return [
		...(bands.length ? [spans(messages.chart.band, bands, 2)] : []),
		...(bars.length ? [spans(messages.chart.actual, bars, 4)] : []),
		...(expected.length ? [expectedTicks(frame, messages.chart.expected, expected, size.expected * scale)] : []),
		...(goals.length ? [targetTicks(frame, messages.chart.target, goals, size.target * scale)] : [])
	];
}

/** Ends of a row's own axis. */
export const domainOf = (row: BulletRow) => barDomain(extentOf(row.value, row.verdict, row.target), row.indicator.unit);

/** Every row on its own scale: a share of the row's axis. */
function ownScale(rows: readonly BulletRow[]): (row: number, value: number) => number {
	const domains = rows.map(domainOf);
	return (row, value) => {
		const { min, max } = domains[row] ?? { min: 0, max: 1 };
		return (value - min) / (max - min || 1);
	};
}

const hiddenAxis: XAXisComponentOption = { type: 'value', min: 0, max: 1, show: false };

/**
 * Many targets under each other, each on its own scale: value as a bar, target as a dark short bar (a shaded range for a band), what is
 * expected to date as a hollow tick; value and target printed at the right.
 */
export function bullets(given: readonly BulletRow[], frame: Frame): Picture {
	const rows = given.map((row) => countedRow(row, frame));
	const layout = layoutRows(frame, {
		names: rows.map((row) => nameOf(frame, row)),
		statuses: rows.map((row) => ({ status: row.verdict.status, tip: tipOf(frame, row) })),
		columns: [
			{ head: frame.messages.chart.actual, voice: 'value', cells: rows.map((row) => valueLabel(frame, row.value, row.indicator)) },
			{
				head: frame.messages.chart.target,
				voice: 'label',
				cells: rows.map((row) => (row.target && goalLabel(frame, row.target.condition, row.verdict, row.indicator)) ?? '–')
			}
		]
	});
	return {
		width: frame.width,
		height: layout.height,
		maps: {},
		option: {
			animation: false,
			textStyle: { fontFamily: font.stack },
			grid: layout.grid,
			xAxis: hiddenAxis,
			yAxis: layout.yAxis,
			series: [...layout.series, ...bulletMarks(frame, rows, { x: ownScale(rows), y: layout.at })]
		}
	};
}
