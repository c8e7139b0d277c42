import { comparisonOf, type Comparator } from './comparators.ts';
import { NUMBER_WORD, numeralValue, plusThousandths, wordValue } from './numbers.ts';
import { match, unitAt, type Unit } from './units.ts';

/** A number with what is written tightly around it. Positions are in the sentence. */
export interface Quantity {
	/** With the comparator before it, and with `trở lên` after its unit. */
	readonly start: number;
	readonly end: number;
	readonly numberStart: number;
	readonly numberEnd: number;
	readonly comparator: Comparator;
	/** null for a range, and for a number whose marks contradict each other. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly denominator: number | null;
	readonly unit: Unit;
	/** Written in words. */
	readonly worded: boolean;
}

interface Numeral {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly worded: boolean;
}

/** Where a number may begin. */
const NUMBER = new RegExp(`\\d|${NUMBER_WORD.source}`, 'gu');
const DIGITS = /\d+(?:[.,]\d+)*/y;
const SPACED = / \d{3}(?![\d.,]\d|\d)/y;
const FOOTNOTE = /(?:\s?\[\d{1,3}\]|\s?\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,3}|\s?\*{1,3})(?=\s?\/)/y;
const NOTE = /(?:\[\d{1,3}\]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,3})(?= )/y;
const SLASH = /\s?\/\s?(?=\d)/y;
/** `dưới 0,15/1.000 dân`: a rate. */
const PER_MANY = /\s?\/\s?((?:1|10|100)\.000 (?:dân|trẻ|người|phụ nữ))(?!\p{L})/uy;
/** `92.127 ha/KH 89.000 ha`: the plan is the whole. */
const SLASH_PLAN = /\s?\/\s?(?:kh|kế hoạch|chỉ tiêu) (?=\d)/uy;
const OUT_OF = /(?:,? (?:trên|trong)(?: tổng)?(?: số)?| mới trong tổng số) (?=[\d\p{L}])/uy;
const TO = /\s?(?:[-–—~] ?(?:đến|tới)|[-–—~]|đến(?: khoảng)?|tới|hoặc)\s?(?=\d)/uy;
const TO_WORD = /\s?(?:[-–—]|đến|tới|hoặc)\s(?=\p{L})/uy;
const MILLIONS = / (\d{1,3}(?:[.,]\d)?) triệu(?![\p{L}])/uy;

/** All quantities of a sentence, from left to right. `mask` marks digits that are none. */
export function quantitiesIn(plain: string, low: string, mask: Uint8Array): readonly Quantity[] {
	const quantities: Quantity[] = [];
	for (let found = match(NUMBER, low, 0); found !== null; found = match(NUMBER, low, NUMBER.lastIndex)) {
		const numeral = numeralAt(low, found.index, mask);
		if (numeral === null) {
			NUMBER.lastIndex = found.index + 1;
			continue;
		}
		const quantity = quantityFrom(numeral, plain, low, mask);
		quantities.push(quantity);
		// The 1 of `tiêu chí/1 xã` belongs to the unit.
		NUMBER.lastIndex = Math.max(quantity.numberEnd, numeral.end, quantity.unit.per ? quantity.unit.end : 0);
	}
	return quantities;
}

function numeralAt(low: string, at: number, mask: Uint8Array): Numeral | null {
	// The 3 of `m3` is no number of its own.
	if (mask[at] === 1 || (at > 0 && /\p{L}/u.test(low.charAt(at - 1)))) return null;
	const code = low.charCodeAt(at);
	if (code >= 48 && code <= 57) {
		const text = match(DIGITS, low, at)?.[0] ?? '';
		if (mask[at + text.length - 1] === 1) return null;
		const first = { text, start: at, end: at + text.length, worded: false };
		return torn(first, low, mask) ?? spaced(first, low, mask);
	}
	const word = match(NUMBER_WORD, low, at)?.[0];
	return word === undefined ? null : { text: word, start: at, end: at + word.length, worded: true };
}

/** `đạt 73, 21%`: a blank behind the decimal comma. */
function torn(first: Numeral, low: string, mask: Uint8Array): Numeral | null {
	if (!/^\d{1,3}$/.test(first.text) || !TOLD_BEFORE.test(low.slice(Math.max(0, first.start - 10), first.start))) return null;
	const rest = match(FRACTION, low, first.end);
	if (rest?.[1] === undefined || mask[first.end + 2] === 1) return null;
	return { ...first, text: `${first.text},${rest[1]}`, end: first.end + rest[0].length };
}

const TOLD_BEFORE = /(?<!\p{L})(?:đạt|chiếm|là|hơn|trên|gần|khoảng|tỷ lệ|còn) $/u;
const FRACTION = /, (\d{1,2})(?= ?(?:%|tỷ đồng|triệu đồng))/uy;

/** `15 000 ha`: groups of exactly three digits after a space. */
function spaced(first: Numeral, low: string, mask: Uint8Array): Numeral {
	if (!/^[1-9]\d{0,2}$/.test(first.text)) return first;
	let { text, end } = first;
	for (let group = match(SPACED, low, end); group && mask[end + 1] !== 1 && text.length < 15; group = match(SPACED, low, end)) {
		text += group[0].trim();
		end += group[0].length;
	}
	return { ...first, text, end };
}

/** `80 vụ/110 bị cáo`, `4 vụ/0,119 ha`: two figures side by side, and not one of the other. */
function countApart(one: Unit, other: Unit): boolean {
	if (one.sort === 'counted' && /^(?:area|money|measured)$/.test(other.sort)) return true;
	if (one.sort !== 'counted' || other.sort !== 'counted') return false;
	const [first, second] = [one.text?.toLowerCase() ?? '', other.text?.toLowerCase() ?? ''];
	return !first.startsWith(second) && !second.startsWith(first);
}

function quantityFrom(first: Numeral, plain: string, low: string, mask: Uint8Array): Quantity {
	let unit = unitAt(plain, low, first.end);
	// `25¹ HTX`, `30(2) tổ hợp tác`: a note's mark between a number and what it counts.
	const mark = unit.sort === 'bare' ? match(NOTE, low, first.end) : null;
	const noted = mark === null ? unit : unitAt(plain, low, first.end + mark[0].length);
	const numberEnd = noted.sort === 'bare' ? first.end : first.end + (mark?.[0].length ?? 0);
	if (noted.sort !== 'bare') unit = noted;
	const firstValue = valueOf(first, unit);
	const rate = unit.sort === 'bare' ? match(PER_MANY, low, first.end) : null;
	if (rate?.[1] !== undefined && firstValue !== null) {
		const end = first.end + rate[0].length;
		return finished(first, end, plain, low, {
			unit: { sort: 'measured', text: `/${rate[1]}`, scale: null, per: true, end },
			value: firstValue
		});
	}
	const footnote = match(FOOTNOTE, low, first.end);
	const ratio =
		partner(SLASH, first.end + (footnote?.[0].length ?? 0), low, mask) ??
		(unit.sort === 'bare' ? null : (partner(SLASH, unit.end, low, mask) ?? partner(SLASH_PLAN, unit.end, low, mask))) ??
		partner(OUT_OF, first.end, low, mask) ??
		(unit.sort === 'counted' || unit.sort === 'open' ? partner(OUT_OF, unit.end, low, mask) : null);
	if (ratio !== null) {
		const noted = match(NOTE, low, ratio.end);
		const second = unitAt(plain, low, ratio.end + (noted?.[0].length ?? 0));
		const alike = ratio.start - first.end <= 6 || unit.sort === 'bare' || second.sort === 'bare' || unit.text === second.text;
		const shared = second.sort === 'bare' ? (unit.sort === 'bare' ? second : { ...unit, end: ratio.end }) : second;
		if (alike && second.sort !== 'never' && !countApart(unit, second))
			return finished(first, ratio.end, plain, low, { unit: shared, value: valueOf(first, shared), denominator: valueOf(ratio, shared) });
	}
	const range =
		partner(TO, first.end, low, mask) ??
		partner(TO, unit.end, low, mask) ??
		(first.worded ? (partner(TO_WORD, first.end, low, mask) ?? partner(TO_WORD, unit.end, low, mask)) : null);
	if (range !== null) {
		const second = unitAt(plain, low, range.end);
		const last = second.sort === 'bare' ? { ...unit, end: range.end } : second;
		const [from, to] = [valueOf(first, last), valueOf(range, last)];
		const alike =
			unit.sort === 'bare' ||
			range.start - first.end <= 5 ||
			unit.text === last.text ||
			unit.sort === last.sort ||
			unit.text === unit.scale;
		const whole = wholeOfRange(unit, last, range, plain, low, mask);
		if (from !== null && to !== null && from < to && alike && last.sort !== 'never')
			return finished(first, whole?.numeral.end ?? range.end, plain, low, {
				unit: whole?.unit ?? last,
				low: from,
				high: to,
				denominator: whole === null ? null : valueOf(whole.numeral, whole.unit)
			});
	}
	const millions = unit.scale === 'tỷ' || unit.scale === 'tỉ' ? match(MILLIONS, low, scaleEnd(low, first.end)) : null;
	if (millions?.[1] !== undefined && firstValue !== null) {
		const end = scaleEnd(low, first.end) + millions[0].length;
		const value = plusThousandths(firstValue, numeralValue(millions[1], false) ?? 0);
		const money = /^ đồng/.test(low.slice(end, end + 5));
		unit = { sort: 'money', text: `${unit.scale ?? 'tỷ'} đồng`, scale: unit.scale, per: false, end: money ? end + 5 : end };
		return finished(first, end, plain, low, { unit, value });
	}
	return finished(first, numberEnd, plain, low, { unit, value: firstValue });
}

/** `lên 12-13/18 tiêu chí`, `từ 59 đến 65 xã trong tổng số 117 xã`: what both ends are some of. */
function wholeOfRange(
	unit: Unit,
	last: Unit,
	{ end }: Numeral,
	plain: string,
	low: string,
	mask: Uint8Array
): { readonly numeral: Numeral; readonly unit: Unit } | null {
	const said = last.sort === 'counted' ? partner(OUT_OF, last.end, low, mask) : null;
	if (said !== null) return { numeral: said, unit: last };
	const slash = unit.sort === 'bare' && last.sort === 'bare' ? partner(SLASH, end, low, mask) : null;
	const counted = slash === null ? null : unitAt(plain, low, slash.end);
	return slash !== null && counted?.sort === 'counted' ? { numeral: slash, unit: counted } : null;
}

function scaleEnd(low: string, at: number): number {
	return at + (/^\s?t[ỷỉ]/u.exec(low.slice(at, at + 4))?.[0].length ?? 0);
}

/** The second number of a pair, when `joint` and a number follow. */
function partner(joint: RegExp, at: number, low: string, mask: Uint8Array): Numeral | null {
	const found = match(joint, low, at);
	if (!found) return null;
	return numeralAt(low, at + found[0].length, mask);
}

function valueOf({ text, worded }: Numeral, unit: Unit): number | null {
	if (worded) return wordValue(text);
	const counted = (unit.sort === 'counted' || unit.sort === 'open') && unit.scale === null;
	const value = numeralValue(text, counted);
	// No share of anything is a thousand percent and more: the dot was meant as a comma.
	return unit.sort === 'percent' && value !== null && value >= 1000 && /^\d{1,2}\.\d{3}$/.test(text) ? Number(text) : value;
}

function finished(
	first: Numeral,
	numberEnd: number,
	plain: string,
	low: string,
	found: {
		readonly unit: Unit;
		readonly value?: number | null;
		readonly low?: number;
		readonly high?: number;
		readonly denominator?: number | null;
	}
): Quantity {
	const { unit } = found;
	const end = Math.max(numberEnd, unit.end);
	const before = low.slice(Math.max(0, first.start - 40), first.start);
	const afterUnit = low.slice(end, end + 24);
	const comparison = comparisonOf(
		before,
		unit.sort === 'open' && !/^\s?trở/.test(afterUnit) ? low.slice(numberEnd, numberEnd + 24) : afterUnit,
		unit.sort === 'counted' || unit.sort === 'percent'
	);
	const range = found.low !== undefined && found.high !== undefined;
	return {
		start: first.start - comparison.before,
		end: end + comparison.after,
		numberStart: first.start,
		numberEnd,
		comparator: range ? 'range' : comparison.comparator,
		value: range ? null : (found.value ?? null),
		low: found.low ?? null,
		high: found.high ?? null,
		denominator: found.denominator ?? null,
		unit,
		worded: first.worded
	};
}
