/** The numbers and marks that a word processor puts before the paragraphs of a list: they stand in no paragraph's own text. */
import { attributeOf, numberOf, tagsOf } from './docx-markup.ts';

/** What a paragraph says of its own list; null: what its style says. */
export interface ListPlace {
	readonly list: string | null;
	readonly level: number | null;
	readonly style: string | null;
}

/** Counts the paragraphs as they come: the label of each in turn; empty for one that is in no list. */
export type Numbering = (place: ListPlace) => string;

interface Level {
	/** `decimal`, `lowerLetter`, `bullet` … */
	format: string;
	/** `%1.%2)`: numbers of the levels. */
	text: string;
	start: number;
}

interface Style {
	readonly list: string | null;
	readonly level: number | null;
	readonly parent: string | null;
}

/** Styles rest on one another no deeper than this. */
const DEEPEST = 9;

/** @param numbering,styles the parts `word/numbering.xml` and `word/styles.xml`; empty: not there */
export function numberingOf(numbering: string, styles: string): Numbering {
	const { levels, lists, starts } = listsOf(numbering);
	const known = stylesOf(styles);
	const counts = new Map<string, number[]>();
	const seen = new Set<string>();
	return (own) => {
		const styled = styleOf(known, own.style);
		const list = own.list ?? styled.list;
		const level = own.level ?? styled.level ?? 0;
		const shape = list === null ? undefined : lists.get(list);
		const found = shape === undefined ? undefined : levels.get(shape)?.get(level);
		// List 0 takes a paragraph out of the list of its style.
		if (list === null || shape === undefined || found === undefined) return '';
		const numbers = counts.get(shape) ?? [];
		counts.set(shape, numbers);
		const restart = starts.get(list)?.get(level);
		if (restart !== undefined && !seen.has(`${list} ${level}`)) numbers[level] = restart - 1;
		seen.add(`${list} ${level}`);
		numbers[level] = (numbers[level] ?? found.start - 1) + 1;
		numbers.length = level + 1;
		if (found.format === 'none') return '';
		// Marks of lists are letters of fonts of signs.
		if (found.format === 'bullet') return '-';
		return found.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
			const other = levels.get(shape)?.get(Number(digit) - 1) ?? found;
			return counted(numbers[Number(digit) - 1] ?? other.start, other.format);
		});
	};
}

function listsOf(xml: string) {
	const levels = new Map<string, Map<number, Level>>();
	const lists = new Map<string, string>();
	const starts = new Map<string, Map<number, number>>();
	let [shape, list, level] = ['', '', 0];
	for (const tag of tagsOf(xml)) {
		if (tag.kind === 'close') {
			if (tag.name === 'w:num') list = '';
			continue;
		}
		const value = attributeOf(tag, 'w:val') ?? '';
		const current = levels.get(shape)?.get(level);
		if (tag.name === 'w:abstractNum') levels.set((shape = attributeOf(tag, 'w:abstractNumId') ?? ''), new Map());
		else if (tag.name === 'w:num') starts.set((list = attributeOf(tag, 'w:numId') ?? ''), new Map());
		else if (tag.name === 'w:abstractNumId') lists.set(list, value);
		else if (tag.name === 'w:lvlOverride') level = numberOf(tag, 'w:ilvl');
		else if (tag.name === 'w:startOverride') starts.get(list)?.set(level, numberOf(tag, 'w:val'));
		else if (list !== '') continue;
		else if (tag.name === 'w:lvl') {
			level = numberOf(tag, 'w:ilvl');
			levels.get(shape)?.set(level, { format: 'decimal', text: '', start: 1 });
		} else if (current === undefined) continue;
		else if (tag.name === 'w:start') current.start = numberOf(tag, 'w:val');
		else if (tag.name === 'w:numFmt') current.format = value;
		else if (tag.name === 'w:lvlText') current.text = value;
	}
	return { levels, lists, starts };
}

function stylesOf(xml: string): ReadonlyMap<string, Style> {
	const styles = new Map<string, Style>();
	let id = '';
	const add = (change: Partial<Style>) => styles.set(id, { list: null, level: null, parent: null, ...styles.get(id), ...change });
	for (const tag of tagsOf(xml)) {
		if (tag.kind === 'close') continue;
		if (tag.name === 'w:style') id = attributeOf(tag, 'w:styleId') ?? '';
		else if (tag.name === 'w:basedOn') add({ parent: attributeOf(tag, 'w:val') });
		else if (tag.name === 'w:numId') add({ list: attributeOf(tag, 'w:val') });
		else if (tag.name === 'w:ilvl') add({ level: numberOf(tag, 'w:val') });
	}
	return styles;
}

function styleOf(styles: ReadonlyMap<string, Style>, id: string | null): Pick<Style, 'list' | 'level'> {
	let next = id;
	// A style that rests on itself ends nowhere.
	for (let steps = 0; next !== null && steps < DEEPEST; steps += 1) {
		const style = styles.get(next);
		if (style !== undefined && style.list !== null) return style;
		next = style?.parent ?? null;
	}
	return { list: null, level: null };
}

function counted(number: number, format: string): string {
	switch (format) {
		case 'lowerLetter':
			return letters(number);
		case 'upperLetter':
			return letters(number).toUpperCase();
		case 'lowerRoman':
			return roman(number).toLowerCase();
		case 'upperRoman':
			return roman(number);
		case 'decimalZero':
			return String(number).padStart(2, '0');
		default:
			return String(number);
	}
}

/** a … z, aa, bb …, as word processors count. */
function letters(number: number): string {
	const index = Math.max(0, number - 1);
	return String.fromCodePoint(97 + (index % 26)).repeat(Math.min(10, 1 + Math.floor(index / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

function roman(number: number): string {
	// Nobody counts further in these; a hostile start must not.
	if (number < 1 || number > 89) return String(number);
	let [rest, text] = [number, ''];
	for (const [value, sign] of ROMAN)
		while (rest >= value) {
			text += sign;
			rest -= value;
		}
	return text;
}
