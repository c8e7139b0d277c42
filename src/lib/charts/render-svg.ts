import { createHash } from 'node:crypto';
import { CustomChart, LineChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { init, registerMap, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { messagesOf } from '../messages/index.ts';
import type { Locale } from '../messages/index.ts';
import { palettes } from '../theme/tokens.ts';
import type { Contrast } from '../theme/tokens.ts';
import { drawChart } from './kinds.ts';
import type { ChartData, ChartKind } from './kinds.ts';
import type { Hall, Picture } from './picture.ts';
import { dressSvg } from './svg-text.ts';
import type { Caption } from './svg-text.ts';
import { measureFont, measureText } from './text-measure.ts';

use([LineChart, ScatterChart, CustomChart, MapChart, GridComponent, GeoComponent, MarkLineComponent, MarkAreaComponent, SVGRenderer]);
setPlatformAPI({ measureText: measureFont as unknown as (text: string, font?: string) => TextMetrics });

export interface RenderOptions extends Caption {
	readonly locale: Locale;
	/** Pixels of the drawing's own units; on the page it takes the width it is given. Default 720. */
	readonly width?: number | undefined;
	/** Default 1; a projector multiplies text and marks. */
	readonly scale?: number | undefined;
	readonly contrast?: Contrast | undefined;
	/** For the back row of a hall. */
	readonly hall?: Hall | undefined;
}

function pictureOf<Kind extends ChartKind>(kind: Kind, data: ChartData<Kind>, options: Omit<RenderOptions, 'label'>): Picture {
	return drawChart(kind, data, {
		id: options.id,
		width: options.width ?? 720,
		scale: options.scale ?? 1,
		locale: options.locale,
		messages: messagesOf(options.locale),
		palette: palettes[options.contrast ?? 'normal'],
		measureText,
		hall: options.hall ?? null
	});
}

/** Pixels that a drawing of these options is high, without drawing it. */
export function chartHeight<Kind extends ChartKind>(
	kind: Kind,
	data: ChartData<Kind>,
	options: Omit<RenderOptions, 'id' | 'label'>
): number {
	return pictureOf(kind, data, { ...options, id: '' }).height;
}

/** The engine's SVG of a picture. Disposes of the engine whatever happens, or the process would never exit. */
function engineSvg(picture: Picture): string {
	for (const [name, boundaries] of Object.entries(picture.maps)) registerMap(name, { geoJSON: boundaries as never, specialAreas: {} });
	const engine = init(null, null, { renderer: 'svg', ssr: true, width: picture.width, height: picture.height });
	try {
		engine.setOption(picture.option);
		return engine.renderToSVGString({ useViewBox: true });
	} finally {
		engine.dispose();
	}
}

/** About 40 MB of charts of 20 kB; a committee's season of pages fits. */
const CAPACITY = 2000;
const rendered = new Map<string, string>();

/**
 * A chart as SVG text for a page or a file: same input, same bytes. Drawn once for the same kind, data and options and kept, the least
 * recently used going first.
 */
export function renderChart<Kind extends ChartKind>(kind: Kind, data: ChartData<Kind>, options: RenderOptions): string {
	const key = createHash('sha1')
		.update(JSON.stringify([kind, options, data]))
		.digest('base64');
	const known = rendered.get(key);
	if (known !== undefined) {
		rendered.delete(key);
		rendered.set(key, known);
		return known;
	}
	const picture = pictureOf(kind, data, options);

	const svg = dressSvg(engineSvg(picture), picture, options);
	rendered.set(key, svg);
	if (rendered.size > CAPACITY) rendered.delete(rendered.keys().next().value as string);
	return svg;
}
