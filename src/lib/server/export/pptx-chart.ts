import { Document, Packer, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { measureText } from '#lib/charts/text-measure.ts';
import type { Drawing } from '#lib/deck/exhibit.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { font, palettes } from '#lib/theme/tokens.ts';
import { BAR_KEY, BAR_ROW, barChart, GOAL_SERIES } from './pptx-bars.ts';
import { hex } from './pptx-chart-style.ts';
import { lineChart } from './pptx-line.ts';
import { splitDrawing } from '#lib/deck/split-drawing.ts';
import { SMALLEST, type Box } from './pptx-stage.ts';
import { zip } from './office-zip.ts';

/** A chart that people can edit in their office program: its drawing and the workbook behind it. */
export interface NativeChart {
	/** The chart part; names its workbook `rId1`. */
	readonly xml: string;
	readonly workbook: Uint8Array;
}

/** The drawing as an office chart; null where no office form says the same, and a picture must. */
export function nativeChartOf(drawing: Drawing, locale: Locale, box: Box): ChartRunOptions | null {
	const frame = {
		id: 'native',
		width: box.w,
		scale: 1,
		locale,
		messages: messagesOf(locale),
		palette: palettes.normal,
		measureText,
		hall: null
	};
	switch (drawing.kind) {
		case 'path':
			return lineChart(drawing.data, frame);
		case 'ranking':
		case 'lollipop':
			return barChart(drawing.data, frame, box.w);
		default:
			return null;
	}
}

/** The drawing in as few parts as leave each row its height; null where it is no office chart. */
export function splitChart(drawing: Drawing, box: Box): readonly Drawing[] | null {
	if (drawing.kind === 'path') return [drawing];
	if (drawing.kind !== 'ranking' && drawing.kind !== 'lollipop') return null;
	const most = Math.max(1, Math.floor((box.h - BAR_KEY) / BAR_ROW));
	return splitDrawing(drawing, Math.ceil(drawing.data.ranking.length / most));
}

/** The charts' parts, in the order given, the same bytes for the same charts. They are written by the writer of text documents. */
export async function writeCharts(charts: readonly ChartRunOptions[], madeAt: string): Promise<readonly NativeChart[]> {
	if (charts.length === 0) return [];
	const children = charts.map((chart) => new Paragraph({ children: [new ChartRun({ ...chart, font: { name: font.family } })] }));
	const parts = unzipSync(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'));
	return charts.map((chart, i) => {
		const workbook = parts[`word/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`];
		const xml = parts[`word/charts/chart${i + 1}.xml`];
		if (workbook === undefined || xml === undefined) throw new Error(`chart ${i + 1} was not written`);
		return { xml: finished(strFromU8(xml), chart), workbook: zip(unzipSync(workbook), madeAt) };
	});
}

/** What the writer leaves at its defaults: ids that differ from run to run, small letters, hollow frames, the axis's steps. */
function finished(xml: string, chart: ChartRunOptions): string {
	const plain = xml
		.replace(/(<c:externalData r:id=")[^"]*/, '$1rId1')
		.replaceAll(' sz="900"', ` sz="${SMALLEST * 100}"`)
		.replaceAll('<a:ea typeface="+mn-ea"/>', '')
		.replace(/<c:dLbl>.*?<\/c:dLbl>/gs, (label) => label.replaceAll('wrap="square"', 'wrap="none"'))
		.replace('<c:noMultiLvlLbl', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl');
	if (chart.type === 'bar') return plain.replace(new RegExp(`(<c:order val="${GOAL_SERIES}"/>.*?)<c:spPr>.*?</c:spPr>`, 's'), hollow);
	if (chart.type !== 'line') return plain;
	const named = chart.series.map(({ name }) => name);
	const repeated = named.flatMap((name, i) =>
		named.indexOf(name) < i ? [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`] : []
	);
	const days = chart.categories.map((day) => (day as Date).getTime() / 86_400_000);
	const months = ((days.at(-1) ?? 0) - (days[0] ?? 0)) / 30.4;
	const step = [1, 2, 3, 6, 12, 24, 60, 120].find((one) => months / one <= 8) ?? 240;
	const unit = step % 12 === 0 ? `<c:majorUnit val="${step / 12}"/><c:majorTimeUnit val="years"/>` : monthly(step);
	// A point stands on its day, not in the middle of a column; a line in several runs is named once.
	return plain
		.replace(/(<c:legendPos[^>]*>)/, `$1${repeated.join('')}`)
		.replace('<c:baseTimeUnit val="days"/>', `<c:baseTimeUnit val="days"/>${unit}`)
		.replace('<c:crossBetween val="between"/>', '<c:crossBetween val="midCat"/>');
}

const monthly = (step: number) => `<c:majorUnit val="${step}"/><c:majorTimeUnit val="months"/>`;

const hollow = (_: string, before: string) =>
	`${before}<c:spPr><a:noFill/><a:ln w="22225"><a:solidFill><a:srgbClr val="${hex(palettes.normal.target)}"/></a:solidFill></a:ln></c:spPr>`;

/** The part that ties a chart to its workbook. */
export function chartRelations(workbook: string): Uint8Array {
	return strToU8(
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/${workbook}"/></Relationships>`
	);
}
