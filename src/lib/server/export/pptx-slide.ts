import type pptxgen from 'pptxgenjs';
import type { Basis, Slide } from '#lib/deck/slide.ts';
import type { Messages } from '#lib/messages/index.ts';
import { STATUS_GLYPHS } from '#lib/theme/status-glyphs.ts';
import { palettes } from '#lib/theme/tokens.ts';
import { hex } from './pptx-chart-style.ts';
import { countLines, fitSize, lengthOf, SMALLEST, type Box, type Stage } from './pptx-stage.ts';

const palette = palettes.normal;
const ink = hex(palette.ink);
const soft = hex(palette.inkSoft);

/** What stands on every slide besides its body. */
export interface Surroundings {
	readonly stage: Stage;
	readonly words: Messages;
	/** "Xuất lúc …" */
	readonly made: string;
	/** The same with the newest entry of the trail: on the cover and in the notes, where there is room. */
	readonly making: string;
}

/** The shape that the finished package makes the slide's title: what outlines and screen readers name it by. */
export const TITLE = 'finding';

/** Points to inches. */
export const inches = ({ x, y, w, h }: Box) => ({ x: x / 72, y: y / 72, w: w / 72, h: h / 72 });

/** Text stands where it is put: no inner margin, no shrinking by the program. */
export const plainText = { margin: 0, fit: 'none', valign: 'top', lineSpacingMultiple: 1 } as const;

/** XML allows no control characters; line ends stay. */
export function printable(text: string): string {
	return text.normalize('NFC').replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, ' ');
}

/** As-of day, completeness, source, moment of making; the badge first, because nothing on the slide outweighs it. */
export function basisLine({ asOf, completeness, source, illustrative }: Basis, made: string): string {
	return [illustrative, asOf, completeness, source, made].filter((part) => part !== null && part !== '').join(' · ');
}

/** Of what programme, place and period, as far as the titles do not say it; a long name is cut, it stands whole on the cover and in the notes. */
function aboutParts({ finding, measure, basis: { programme, place, period } }: Slide): readonly string[] {
	const said = `${finding} ${measure ?? ''}`.toLowerCase();
	return [shortened(programme), place, period].filter((part) => part !== '' && !said.includes(part.toLowerCase()));
}

/** As many letters as leave room for the rest of the line. */
const LONGEST_NAME = 44;

function shortened(name: string): string {
	if (name.length <= LONGEST_NAME) return name;
	const cut = name.lastIndexOf(' ', LONGEST_NAME);
	return `${name.slice(0, cut === -1 ? LONGEST_NAME : cut).replace(/[,:;]$/, '')}…`;
}

/** Lines of a cover that its basis line does not say already. */
export function coverLines(lines: readonly string[], { asOf, completeness, source, illustrative }: Basis): readonly string[] {
	const said = [asOf, completeness, source, illustrative];
	return lines.filter((line) => !said.includes(line));
}

/** Titles, status, basis line: paints them and says where the body may stand. */
export function paintFrame(target: pptxgen.Slide, slide: Slide, around: Surroundings): Box {
	const { stage } = around;
	const inner = stage.width - 2 * stage.margin;
	let y = 20;
	const finding = printable(slide.finding);
	// A line less is worth more than a size.
	const most = countLines(finding, 27, inner, true) === 1 ? 1 : 2;
	const size = fitSize(finding, [30, 28, 27, 26, 24], inner, most, true);
	const findingHeight = countLines(finding, size, inner, true) * size * stage.leading;
	target.addText(finding, {
		...plainText,
		...inches({ x: stage.margin, y, w: inner, h: findingHeight }),
		objectName: TITLE,
		fontSize: size,
		bold: true,
		color: ink
	});
	y += findingHeight + 4;
	y += paintMeasure(target, slide, around, y);
	const bottom = paintBasis(target, slide, around);
	return { x: stage.margin, y: y + 6, w: inner, h: bottom - y - 12 };
}

/** The second title, with the status at its right: mark, word and colour. Height in points. */
function paintMeasure(target: pptxgen.Slide, { measure, status }: Slide, { stage, words }: Surroundings, y: number): number {
	const inner = stage.width - 2 * stage.margin;
	const size = 19;
	const line = size * stage.leading;
	const mark = status === null ? null : `${STATUS_GLYPHS[status]} ${words.status[status].word}`;
	const pill = mark === null ? 0 : lengthOf(mark, size, true) + 28;
	const room = inner - (pill > 0 ? pill + 16 : 0);
	const text = measure === null ? '' : printable(measure);
	const height = Math.max(text === '' ? 0 : countLines(text, size, room) * line, mark === null ? 0 : line + 6);
	if (text !== '') {
		target.addText(text, {
			...plainText,
			...inches({ x: stage.margin, y, w: room, h: height }),
			objectName: 'measure',
			fontSize: size,
			color: soft
		});
	}
	if (mark !== null && status !== null) {
		const runs = [
			{ text: `${STATUS_GLYPHS[status]} `, options: { color: hex(palette.status[status]) } },
			{ text: words.status[status].word, options: { color: ink } }
		];
		target.addText(runs, {
			...inches({ x: stage.width - stage.margin - pill, y, w: pill, h: line + 6 }),
			shape: 'roundRect',
			rectRadius: 0.06,
			objectName: 'status',
			margin: 0,
			fit: 'none',
			wrap: false,
			align: 'center',
			valign: 'middle',
			fontSize: size,
			bold: true,
			fill: { color: hex(palette.statusTint[status]) },
			line: { color: hex(palette.status[status]), width: 1.5 }
		});
	}
	return height;
}

/** At the foot, above the bottom edge as many lines as it needs; the number of the slide keeps its corner. Returns where it begins. */
export function paintBasis(target: pptxgen.Slide, slide: Slide, { stage, made, making }: Surroundings): number {
	const { basis, body } = slide;
	const room = stage.width - 2 * stage.margin - NUMBER_WIDTH;
	const badge = basis.illustrative === null ? '' : printable(basis.illustrative);
	const isCover = body.kind === 'cover';
	const source = basis.source === null || isCover ? basis.source : shortened(basis.source);
	const about = isCover ? [] : aboutParts(slide);
	const facts = basisLine({ ...basis, source, illustrative: null }, isCover ? making : made);
	const text = printable([badge, ...about, facts].filter((part) => part !== '').join(' · '));
	const height = countLines(text, SMALLEST, room) * SMALLEST * stage.leading;
	const top = stage.height - 12 - height;
	target.addShape('line', {
		...inches({ x: stage.margin, y: top - 4, w: stage.width - 2 * stage.margin, h: 0 }),
		objectName: 'rule',
		line: { color: hex(palette.ruleStrong), width: 1 }
	});
	const runs = [
		...(badge === '' ? [] : [{ text: badge, options: { bold: true, color: hex(palette.illustrative) } }]),
		{ text: badge === '' ? text : text.slice(badge.length), options: { color: soft } }
	];
	target.addText(runs, {
		...plainText,
		...inches({ x: stage.margin, y: top, w: room, h: height }),
		objectName: 'basis',
		fontSize: SMALLEST
	});
	return top - 4;
}

export const NUMBER_WIDTH = 60;
