import type pptxgen from 'pptxgenjs';
import type { Cell, Column, Slide, SlideBody } from '#lib/deck/slide.ts';
import { STATUS_GLYPHS } from '#lib/theme/status-glyphs.ts';
import { palettes } from '#lib/theme/tokens.ts';
import { hex } from './pptx-chart-style.ts';
import { inches, plainText, printable, TITLE } from './pptx-slide.ts';
import { countLines, fitSize, lengthOf, SMALLEST, type Box, type Stage } from './pptx-stage.ts';

const palette = palettes.normal;
const ink = hex(palette.ink);
const soft = hex(palette.inkSoft);
const PADDING = { side: 9, end: 2 } as const;

type Table = Extract<SlideBody, { kind: 'table' }>;
type List = Extract<SlideBody, { kind: 'list' }>;

/** Mark before the word, for a cell with a status. */
export function cellText({ text, status }: Cell): string {
	const words = printable(text);
	return status === undefined ? words : `${STATUS_GLYPHS[status]} ${words}`;
}

/** The mark in its status's colour, the word in ink: some of those colours are too light for words. */
function cellRuns(cell: Cell): string | { text: string; options: { color: string; bold: boolean } }[] {
	if (cell.status === undefined) return cellText(cell);
	return [
		{ text: `${STATUS_GLYPHS[cell.status]} `, options: { color: hex(palette.status[cell.status]), bold: true } },
		{ text: printable(cell.text), options: { color: ink, bold: true } }
	];
}

function rowHeight(
	cells: readonly string[],
	columns: readonly Column[],
	width: number,
	size: number,
	leading: number,
	strong: boolean
): number {
	const lines = cells.map((cell, i) => countLines(cell, size, (columns[i]?.width ?? 0) * width - 2 * PADDING.side - 1, strong));
	return Math.max(1, ...lines) * size * leading + 2 * PADDING.end;
}

function heights({ columns, rows }: Table, width: number, size: number, { leading }: Stage) {
	return {
		head: rowHeight(
			columns.map(({ label }) => printable(label)),
			columns,
			width,
			size,
			leading,
			true
		),
		rows: rows.map((row) => rowHeight(row.map(cellText), columns, width, size, leading, false))
	};
}

/** The rows of a table in as many parts as its room asks for, as even as rows allow: a long name takes two lines, and no line is cut. */
export function splitTable(table: Table, box: Box, stage: Stage, size = SMALLEST): readonly Table[] {
	const { head, rows } = heights(table, box.w, size, stage);
	const room = box.h - head;
	const total = rows.reduce((sum, height) => sum + height, 0);
	// Even parts: a last slide with one row reads as a mistake.
	const share = total / Math.max(1, Math.ceil(total / room));
	const parts: Cell[][][] = [[]];
	let used = 0;
	let done = 0;
	rows.forEach((height, i) => {
		const current = parts.at(-1) as Cell[][];
		const full = used + height > room || (done + height / 2 > share * parts.length && parts.length * room < total);
		if (current.length > 0 && full) {
			parts.push([]);
			used = 0;
		}
		(parts.at(-1) as Cell[][]).push([...(table.rows[i] ?? [])]);
		used += height;
		done += height;
	});
	return parts.map((part) => ({ ...table, rows: part }));
}

/** A native table with real rows and a head; type as large as the room allows, never below the smallest. */
export function paintTable(target: pptxgen.Slide, table: Table, box: Box, stage: Stage): void {
	const { columns, rows } = table;
	const tallness = (size: number) => {
		const all = heights(table, box.w, size, stage);
		return all.head + all.rows.reduce((sum, height) => sum + height, 0);
	};
	// A day or a number that is broken over two lines cannot be read.
	const whole = (size: number) =>
		[columns.map(({ label }) => label), ...rows.map((row) => row.map(cellText))].every((texts) =>
			texts.every((text, i) => {
				const width = (columns[i]?.width ?? 0) * box.w - 2 * PADDING.side - 1;
				return text.split(/\s+/u).every((word) => lengthOf(printable(word), size) <= width);
			})
		);
	const size = [24, 22, 20].find((one) => tallness(one) <= box.h && whole(one)) ?? SMALLEST;
	const all = heights(table, box.w, size, stage);
	const border = (pt: number, colour: string) => ({ type: 'solid' as const, pt, color: hex(colour) });
	const none = { type: 'none' as const };
	const head = columns.map(({ label, numeric }) => ({
		text: printable(label),
		options: {
			bold: true,
			color: ink,
			align: numeric ? ('right' as const) : ('left' as const),
			valign: 'bottom' as const,
			border: [none, none, border(1.5, palette.ink), none] as [typeof none, typeof none, ReturnType<typeof border>, typeof none]
		}
	}));
	const body = rows.map((row, i) =>
		row.map((cell, column) => ({
			text: cellRuns(cell),
			options: {
				align: columns[column]?.numeric ? ('right' as const) : ('left' as const),
				valign: 'middle' as const,
				color: ink,
				bold: cell.status !== undefined,
				...(i % 2 === 1 ? { fill: { color: hex(palette.surface) } } : {}),
				border: [none, none, border(0.75, palette.rule), none] as [typeof none, typeof none, ReturnType<typeof border>, typeof none]
			}
		}))
	);
	target.addTable([head, ...body], {
		...inches({ ...box, h: all.head + all.rows.reduce((sum, height) => sum + height, 0) }),
		objectName: 'table',
		colW: columns.map(({ width }) => (width * box.w) / 72),
		rowH: [all.head, ...all.rows].map((height) => height / 72),
		margin: [PADDING.end, PADDING.side, PADDING.end, PADDING.side].map((points) => points / 72) as [number, number, number, number],
		fontSize: size,
		autoPage: false
	});
}

interface Line {
	readonly text: string;
	readonly heading: boolean;
}

function linesOf({ groups }: List): readonly Line[] {
	return groups.flatMap(({ heading, items }) => [
		...(heading === null ? [] : [{ text: printable(heading), heading: true }]),
		...items.map((item) => ({ text: printable(item), heading: false }))
	]);
}

const BULLET = 22;

const lineHeight = ({ text, heading }: Line, size: number, width: number, { leading }: Stage) =>
	countLines(text, size, heading ? width : width - BULLET, heading) * size * leading + (heading ? 8 : 4);

/** The items of a list in as many parts as its room asks for; a heading is said again where its items go on. */
export function splitList(list: List, box: Box, stage: Stage, size = SMALLEST): readonly List[] {
	const parts: { heading: string | null; items: string[] }[][] = [[]];
	let used = 0;
	for (const { heading, items } of list.groups) {
		const headHeight = heading === null ? 0 : lineHeight({ text: printable(heading), heading: true }, size, box.w, stage);
		let group: { heading: string | null; items: string[] } | null = null;
		for (const item of items) {
			const height = lineHeight({ text: printable(item), heading: false }, size, box.w, stage);
			if (used > 0 && used + height + (group === null ? headHeight : 0) > box.h) {
				parts.push([]);
				used = 0;
				group = null;
			}
			if (group === null) {
				group = { heading, items: [] };
				(parts.at(-1) as (typeof group)[]).push(group);
				used += headHeight;
			}
			group.items.push(item);
			used += height;
		}
	}
	return parts.map((groups) => ({ kind: 'list', groups }));
}

export function paintList(target: pptxgen.Slide, list: List, box: Box, stage: Stage): void {
	const lines = linesOf(list);
	const size =
		[26, 24, 22, 20].find((one) => lines.reduce((sum, line) => sum + lineHeight(line, one, box.w, stage), 0) <= box.h) ?? SMALLEST;
	const runs = lines.map(({ text, heading }, i) => ({
		text,
		options: {
			bold: heading,
			paraSpaceBefore: i === 0 ? 0 : heading ? 8 : 4,
			...(heading ? {} : { bullet: { indent: BULLET } }),
			breakLine: i < lines.length - 1
		}
	}));
	if (runs.length > 0) target.addText(runs, { ...plainText, ...inches(box), objectName: 'list', fontSize: size, color: ink });
}

/** Title and place large in the middle, as far from a slide of figures as the eye can tell. */
export function paintCover(target: pptxgen.Slide, slide: Slide, lines: readonly string[], stage: Stage, bottom: number): void {
	const x = stage.margin + 24;
	const w = stage.width - x - stage.margin;
	const title = printable(slide.finding);
	const size = fitSize(title, lines.length > 4 ? [34, 30, 28] : [44, 40, 36, 32, 28], w, 3, true);
	const blocks = [
		{ name: TITLE, text: title, size, strong: true, color: ink, after: 12 },
		...(slide.measure === null
			? []
			: [{ name: 'measure', text: printable(slide.measure), size: 26, strong: false, color: soft, after: 28 }]),
		...lines.map((line) => ({ name: 'cover', text: printable(line), size: 22, strong: false, color: ink, after: 8 }))
	].map((block) => ({ ...block, h: countLines(block.text, block.size, w, block.strong) * block.size * stage.leading }));
	const height = blocks.reduce((sum, { h, after }) => sum + h + after, 0);
	let y = Math.max(16, (bottom - height) / 2);
	target.addShape('rect', {
		...inches({ x: stage.margin, y, w: 8, h: height - 8 }),
		objectName: 'bar',
		fill: { color: hex(palette.accent) },
		line: { type: 'none' }
	});
	for (const { name, text, size: fontSize, strong, color, h, after } of blocks) {
		target.addText(text, {
			...plainText,
			...inches({ x, y, w, h }),
			objectName: name,
			fontSize,
			bold: strong,
			color
		});
		y += h + after;
	}
}
