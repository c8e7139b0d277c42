import { CustomChart, LineChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawChart } from '../charts/kinds.ts';
import type { ChartData, ChartKind } from '../charts/kinds.ts';
import type { Frame, MeasureText } from '../charts/picture.ts';
import { dressSvg } from '../charts/svg-text.ts';
import type { Caption } from '../charts/svg-text.ts';
import { font } from '../theme/tokens.ts';

use([LineChart, ScatterChart, CustomChart, MapChart, GridComponent, GeoComponent, MarkLineComponent, MarkAreaComponent, SVGRenderer]);

const canvas = document.createElement('canvas').getContext('2d');

/** The browser's own measure; the server reads the same font from its file. */
const measureText: MeasureText = (text, size, strong) => {
	if (!canvas) return text.length * size * 0.55;
	canvas.font = `${strong ? font.weight.strong : font.weight.regular} ${size}px ${font.stack}`;
	return canvas.measureText(text).width;
};

/** Widths are wrong until the font is there; a page that never loads it is measured with what it shows instead. */
async function fontsReady(): Promise<void> {
	const wanted = Object.values(font.weight).map((weight) => document.fonts.load(`${weight} 16px ${font.stack}`, 'Ậặẫ'));
	await Promise.allSettled(wanted);
}

/** The same picture as `charts/render-svg.ts`, drawn in the browser, for data that arrived after the page. */
export async function drawSvg<Kind extends ChartKind>(
	kind: Kind,
	data: ChartData<Kind>,
	frame: Omit<Frame, 'measureText'>,
	caption: Caption
): Promise<string> {
	await fontsReady();
	const picture = drawChart(kind, data, { ...frame, measureText });
	for (const [name, boundaries] of Object.entries(picture.maps)) registerMap(name, { geoJSON: boundaries as never, specialAreas: {} });
	const engine = init(null, null, { renderer: 'svg', ssr: true, width: picture.width, height: picture.height });
	try {
		engine.setOption(picture.option);
		return dressSvg(engine.renderToSVGString({ useViewBox: true }), picture, caption);
	} finally {
		engine.dispose();
	}
}
