import type { MapSeriesOption } from 'echarts';
import type { RankedPlace } from '../view/indicator-sheet.ts';
import { chartSize } from '../theme/tokens.ts';
import { lettering, widest, wrap } from './lettering.ts';
import { statusPath } from './marks.ts';
import type { Boundaries, Frame, Picture } from './picture.ts';
import { placeName } from './place-name.ts';
import { tipOfPlace } from './ranking.ts';
import type { RankingData } from './ranking.ts';
import { placeShades } from './shade.ts';
import { absolute, texts } from './texts.ts';
import { valueLabel } from './value-label.ts';

export interface ChoroplethData extends RankingData {
	readonly boundaries: Boundaries;
	/** The places that the key names where it is told in parts; all of them when not given. */
	readonly named?: RankingData['ranking'];
}

type Feature = Boundaries['features'][number];

/** All that a feature says of itself in a word or a number. */
const sayings = (feature: Feature): readonly string[] =>
	[feature.id, ...Object.values(feature.properties ?? {})]
		.filter((value) => typeof value === 'string' || typeof value === 'number')
		.map(String);

/** A feature belongs to the place whose id, code or name (in this order) it bears as its own id or in any attribute: offices name their columns as they like. */
function placeOf(feature: Feature, ranking: readonly RankedPlace[]): RankedPlace | undefined {
	const bears = sayings(feature);
	for (const key of ['id', 'code', 'name'] as const) {
		const found = ranking.find(({ place }) => bears.includes(place[key]));
		if (found) return found;
	}
	return undefined;
}

/**
 * The part of an office's boundaries that shows these places: a file of the whole province must not shrink one district to a dot.
 * A name alone counts only where one feature bears it, because communes of different districts share names. Null: none of the places is there.
 */
export function boundariesOf(boundaries: Boundaries, ranking: readonly RankedPlace[]): Boundaries | null {
	const features = boundaries.features.filter((feature) => {
		const ranked = placeOf(feature, ranking);
		return ranked !== undefined && !boundaries.features.some((other) => other !== feature && bearsBetter(other, feature, ranked));
	});
	return features.length === 0 ? null : { ...boundaries, features };
}

/** Whether another feature is this place by its id or code while this one only shares its name, or shares the name as well. */
function bearsBetter(other: Feature, feature: Feature, ranked: RankedPlace): boolean {
	const { id, code, name } = ranked.place;
	if ([id, code].some((key) => sayings(feature).includes(key))) return false;
	return [id, code, name].some((key) => sayings(other).includes(key));
}

/** Every coordinate pair of a geometry, however deeply nested. */
function corners(coordinates: unknown): [number, number][] {
	if (!Array.isArray(coordinates)) return [];
	return typeof coordinates[0] === 'number' ? [[Number(coordinates[0]), Number(coordinates[1])]] : coordinates.flatMap(corners);
}

/** Width and height of the map in comparable units: a degree of longitude shrinks with the cosine of the latitude. */
function shapeOf(boundaries: Boundaries): { readonly ratio: number; readonly shrink: number } {
	const points = boundaries.features.flatMap((feature) => corners(feature.geometry?.coordinates));
	const bounds = points.reduce(
		(b, [x, y]) => ({ west: Math.min(b.west, x), east: Math.max(b.east, x), south: Math.min(b.south, y), north: Math.max(b.north, y) }),
		{ west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
	);
	const shrink = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180) || 1;
	const ratio = ((bounds.east - bounds.west) * shrink) / (bounds.north - bounds.south);
	return { ratio: Number.isFinite(ratio) && ratio > 0 ? ratio : 1, shrink };
}

/**
 * Boundaries the office supplies, tinted by status (where no place has a target: by the number) and numbered; a key beside (on a phone: below) names every place with shape and
 * value, because names do not fit into small communes. Places without a boundary stand in the key without a number.
 */
export function choropleth({ row, ranking, boundaries: supplied, named }: ChoroplethData, frame: Frame): Picture {
	const { palette, scale, messages } = frame;
	const gap = chartSize.gap * scale;
	const boundaries: Boundaries = {
		...supplied,
		features: supplied.features.filter((feature) => corners(feature.geometry?.coordinates).length > 2)
	};
	const inOrder = [...ranking].sort((a, b) => a.place.order - b.place.order);
	const matched = boundaries.features.map((feature) => placeOf(feature, inOrder));
	const numbers = new Map(inOrder.filter((ranked) => matched.includes(ranked)).map((ranked, i) => [ranked, i + 1]));
	const map = `${frame.id}-map`;
	const keyed: Boundaries = {
		type: 'FeatureCollection',
		features: boundaries.features.map((feature, i) => ({
			...feature,
			properties: { ...feature.properties, name: matched[i]?.place.id ?? `unmatched-${i}` }
		}))
	};

	const beside = frame.hall !== null || frame.width >= 560 * scale;
	const label = lettering(frame, 'label').lineHeight;
	const mark = chartSize.mark * scale;
	const keyWidth = beside ? Math.min(frame.width * (frame.hall ? 0.55 : 0.45), 300 * scale) : frame.width;
	const numberWidth = widest(frame, 'small', ['88']) + gap / 2;
	const values = inOrder.map((ranked) => valueLabel(frame, ranked.value, row.indicator));
	const valueWidth = widest(frame, 'value', values);
	const nameWidth = keyWidth - numberWidth - mark - valueWidth - gap * 3;
	const { ratio, shrink } = shapeOf(boundaries);
	const mapWidth = beside ? frame.width - keyWidth - gap * 2 : frame.width;
	const mapHeight = boundaries.features.length ? Math.min(mapWidth / ratio, frame.hall ? frame.hall.height - 2 : 560 * scale) : 0;
	const keyLeft = beside ? frame.width - keyWidth : 0;
	let y = beside ? 0 : mapHeight + gap * 2;
	const lines = inOrder.flatMap((ranked, i) => {
		if (named !== undefined && !named.some(({ place }) => place.id === ranked.place.id)) return [];
		const name = wrap(frame, 'label', placeName(frame, ranked.place), nameWidth);
		const top = y;
		y += name.length * label + 3 * scale;
		return [{ ranked, name, middle: top + label / 2, first: top, value: values[i] ?? '' }];
	});
	const unplaced = inOrder.length - numbers.size;
	const footnote = unplaced ? y + label : y;

	const shade = placeShades(frame, ranking);
	const judged = ranking.some(({ target }) => target !== null);
	const series: MapSeriesOption = {
		type: 'map',
		map,
		nameProperty: 'name',
		roam: false,
		selectedMode: false,
		left: 0,
		top: 0,
		width: mapWidth,
		height: mapHeight,
		aspectScale: shrink,
		itemStyle: { areaColor: palette.surface, borderColor: palette.ruleStrong, borderWidth: 1 },
		label: { ...lettering(frame, 'value'), show: false },
		emphasis: { label: { show: false }, itemStyle: { areaColor: palette.accentSoft } },
		data: inOrder.map((ranked) => {
			const number = numbers.get(ranked);
			const item = {
				name: ranked.place.id,
				itemStyle: { areaColor: shade(ranked).fill },
				label: { show: number !== undefined, formatter: () => `${number ?? ''}`, color: shade(ranked).ink },
				tip: tipOfPlace(frame, row.indicator, ranked)
			};
			return item;
		})
	};
	const key = lines.flatMap(({ ranked, name, middle, first, value }) => [
		{
			x: keyLeft + numberWidth - gap / 2,
			y: middle,
			lines: [`${numbers.get(ranked) ?? '–'}`],
			voice: 'small' as const,
			align: 'right' as const
		},
		{
			x: keyLeft + numberWidth + mark + gap,
			y: first + (name.length * label) / 2,
			lines: name,
			voice: 'label' as const,
			align: 'left' as const
		},
		{ x: frame.width - 1, y: middle, lines: [value], voice: 'value' as const, align: 'right' as const }
	]);
	const note = unplaced
		? [{ x: keyLeft, y: y + label / 2, lines: [`– ${messages.chart.notOnMap}`], voice: 'small' as const, align: 'left' as const }]
		: [];
	return absolute(
		frame,
		Math.max(beside ? mapHeight : 0, footnote) + 2,
		[
			...(boundaries.features.length ? [series] : []),
			{
				type: 'custom',
				coordinateSystem: 'none',
				silent: true,
				data: lines.map((_, i) => i),
				renderItem(params) {
					const line = lines[params.dataIndex];
					if (!line) return null;
					if (!judged) {
						return {
							type: 'rect',
							shape: { x: keyLeft + numberWidth, y: line.middle - mark / 2, width: mark, height: mark, r: 2 },
							style: { fill: shade(line.ranked).fill, stroke: palette.ruleStrong, lineWidth: 1 }
						};
					}
					const { status } = line.ranked.verdict;
					return {
						...statusPath(status, keyLeft + numberWidth, line.middle - mark / 2, mark),
						style: { fill: palette.status[status] }
					};
				}
			},
			texts(frame, [...key, ...note])
		],
		{ [map]: keyed }
	);
}
