/** The lines of one part of a Word document: its body, its footnotes. */
import { attributeOf, isOn, numberOf, tagsOf, unescaped, type Tag } from './docx-markup.ts';
import type { ListPlace, Numbering } from './docx-numbering.ts';
import { raisedBehind } from './raised.ts';

/** Struck out, moved elsewhere or looking otherwise before a tracked change, and the copy that is kept of a drawing for programs of old. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback']);
const MARKS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

interface Paragraph {
	text: string;
	place: ListPlace;
	/** Its end was struck out: the next one goes on where it ends. */
	isOpen: boolean;
	/** Lines of the text boxes that are anchored in it. */
	readonly boxes: string[];
}

/** The body, a cell or a text box. */
interface Frame {
	readonly lines: string[];
	/** Cells of the row that is being read, each with its lines. */
	cells: string[];
	/** The beginning of a paragraph whose end was struck out. */
	begun: string;
}

export function linesOfPart(xml: string, labelOf: Numbering): readonly string[] {
	const body = newFrame();
	const frames: Frame[] = [body];
	const paragraphs: Paragraph[] = [];
	let unseen = 0;
	let inRun = false;
	let run = { hidden: false, raised: false };
	for (const tag of tagsOf(xml)) {
		const { name, kind } = tag;
		const frame = frames.at(-1) ?? body;
		const paragraph = paragraphs.at(-1);
		if (UNSEEN.has(name) && kind !== 'empty') unseen += kind === 'open' ? 1 : -1;
		if (unseen > 0) continue;
		switch (name) {
			case 'w:p':
				if (kind !== 'close') paragraphs.push(newParagraph());
				if (kind !== 'open') endParagraph(frame, paragraphs.pop(), labelOf);
				break;
			case 'w:tc':
			case 'w:txbxContent':
				if (kind === 'open') frames.push(newFrame());
				else if (kind === 'close' && frames.length > 1) {
					const lines = linesOf(frames.pop() ?? body);
					if (name === 'w:tc') (frames.at(-1) ?? body).cells.push(lines.join('\n'));
					else for (const line of lines) (paragraph?.boxes ?? body.lines).push(line);
				}
				break;
			case 'w:tr':
				if (kind === 'close') {
					frame.lines.push(frame.cells.join('\t').trimEnd());
					frame.cells = [];
				}
				break;
			case 'w:r':
				inRun = kind === 'open';
				run = { hidden: false, raised: false };
				break;
			case 'w:vanish':
				if (inRun) run.hidden = isOn(tag);
				break;
			case 'w:vertAlign':
				if (inRun) run.raised = attributeOf(tag, 'w:val') === 'superscript';
				break;
			case 'w:t':
			case 'm:t':
				if (kind === 'open' && paragraph !== undefined && !run.hidden) paragraph.text += wordsOf(tag, paragraph.text, run.raised);
				break;
			default:
				if (paragraph === undefined) break;
				if (inRun && kind !== 'close' && !run.hidden) paragraph.text += MARKS[name] ?? '';
				else if (!inRun) describe(paragraph, tag);
		}
	}
	return linesOf(body);
}

const newFrame = (): Frame => ({ lines: [], cells: [], begun: '' });
const newParagraph = (): Paragraph => ({ text: '', place: { list: null, level: null, style: null }, isOpen: false, boxes: [] });

function linesOf({ lines, begun }: Frame): readonly string[] {
	return begun === '' ? lines : [...lines, begun];
}

function wordsOf({ words }: Tag, before: string, isRaised: boolean): string {
	return isRaised ? raisedBehind(before, unescaped(words)) : unescaped(words);
}

/** Properties of a paragraph, which stand before its runs. */
function describe(paragraph: Paragraph, tag: Tag): void {
	const value = attributeOf(tag, 'w:val');
	if (tag.name === 'w:pStyle') paragraph.place = { ...paragraph.place, style: value };
	else if (tag.name === 'w:numId') paragraph.place = { ...paragraph.place, list: value };
	else if (tag.name === 'w:ilvl') paragraph.place = { ...paragraph.place, level: numberOf(tag, 'w:val') };
	else if (tag.name === 'w:del' && tag.kind === 'empty') paragraph.isOpen = true;
}

function endParagraph(frame: Frame, paragraph: Paragraph | undefined, labelOf: Numbering): void {
	if (paragraph === undefined) return;
	const { text, place, isOpen, boxes } = paragraph;
	const label = frame.begun === '' && !(isOpen && text === '') ? labelOf(place) : '';
	const line = `${frame.begun}${label}${label === '' || text === '' ? '' : ' '}${text}`;
	frame.begun = isOpen ? line : '';
	if (!isOpen) frame.lines.push(line);
	for (const one of boxes) frame.lines.push(one);
}
