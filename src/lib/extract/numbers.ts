/**
 * Numerals as Vietnamese offices write them. A dot groups thousands and a comma is decimal; a dot before one or two digits is taken as
 * decimal all the same, because keyboards write it so.
 */

/** Longer than any honest figure: a bar code, an account, a file name. */
const LONGEST = 18;

/**
 * @param text digits with dots and commas between them
 * @param counted the unit is a thing that cannot be halved, so that `1,250 hộ` are thousands
 * @returns null when the marks contradict each other
 */
export function numeralValue(text: string, counted: boolean): number | null {
	if (text.length > LONGEST) return null;
	const dots = text.split('.').length - 1;
	const commas = text.split(',').length - 1;
	if (dots === 0 && commas === 0) return Number(text);
	if (dots > 0 && commas > 0) return mixed(text);
	const mark = dots > 0 ? '.' : ',';
	const [head = '', ...groups] = text.split(mark);
	const thousands = groups.every((group) => group.length === 3) && head.length <= 3 && !head.startsWith('0');
	if (groups.length > 1) return thousands ? Number(head + groups.join('')) : null;
	const tail = groups[0] ?? '';
	if (thousands && (mark === '.' || counted)) return Number(head + tail);
	// `27.500000đ`: a dot left out between thousands; nobody counts millionths.
	if (mark === '.' && /^\d{6}(?:\d{3})*$/.test(tail)) return Number(head + tail);
	return Number(`${head}.${tail}`);
}

/** `1.234,5` or, in files from elsewhere, `1,234.5`: the last mark is decimal and stands once, the other groups by three. */
function mixed(text: string): number | null {
	const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
	const [whole = '', fraction = '', ...more] = text.split(decimal);
	const groups = whole.split(decimal === ',' ? '.' : ',');
	// `44,962.000`: three digits after the last mark are a group, and the marks contradict each other.
	if (fraction.length === 3 && decimal === '.') return null;
	const regular = groups.every((group, i) => (i === 0 ? group.length <= 3 && group !== '' : group.length === 3));
	return more.length === 0 && regular ? Number(`${groups.join('')}.${fraction}`) : null;
}

const WORDS: Readonly<Record<string, number>> = {
	một: 1,
	hai: 2,
	ba: 3,
	bốn: 4,
	năm: 5,
	sáu: 6,
	bảy: 7,
	bẩy: 7,
	tám: 8,
	chín: 9,
	mười: 10
};
/** How one, four and five are said after tens. */
const AFTER_TENS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const DIGIT = Object.keys(WORDS)
	.filter((word) => word !== 'mười')
	.join('|');

/** Sticky: one to ninety-nine in words. */
export const NUMBER_WORD = new RegExp(
	`(?<![\\p{L}\\d])(?:mười (?:${DIGIT}|lăm)|(?:${DIGIT}) mươi (?:${DIGIT}|mốt|tư|lăm)|(?:${DIGIT}) mươi|mười|${DIGIT})(?![\\p{L}\\d])`,
	'uy'
);

export function wordValue(words: string): number {
	const [first = '', second = '', third = ''] = words.split(' ');
	const tens = second === 'mươi' ? 10 * (WORDS[first] ?? 0) : (WORDS[first] ?? 0);
	const unit = second === 'mươi' ? third : second;
	return tens + (AFTER_TENS[unit] ?? WORDS[unit] ?? 0);
}

/** Times ten to the what; decimals are computed on the digits, so that 12 tỷ 345 triệu is 12.345 and not 12.344999…. */
export function plusThousandths(value: number, thousandths: number): number {
	return Number((value + thousandths / 1000).toFixed(6));
}
