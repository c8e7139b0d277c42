import type { Draft } from './draft.ts';
import { nounAt } from './nouns.ts';
import type { Quantity } from './quantities.ts';
import { wordsAt } from './units.ts';

/* What a number counts that stands without a noun of its own. */

const HEAD = /(?<!\p{L})(?:tổng số|tổng|số lượng|số)\s(?=\p{L})/gu;
const VERB_BEFORE = /(?:lên|là|còn|đạt|có|xuống|:|được|lên đến|lên tới|xuống còn|lên thành|ước đạt|ước|khoảng|gần|hơn|trên|dưới)\s?$/u;
const LEVEL_HEAD = /(?<!\p{L})(?:chỉ số|điểm số|hệ số|tỷ số|tỷ suất)(?!\p{L})[^,;.]{0,60}$/u;
const TOLD = /(?:thành lập|được|đạt|có|kết nạp|còn|hoàn thành|thực hiện)\s$/u;
/** Nothing but a mark follows: the number ends its clause. */
const ENDS = /^\s?(?:[,;.)(]|và |$)/u;
const FROM = /(?<!\p{L})từ(?: mức| chỗ| con số)?(?: (?:khoảng|gần|trên|hơn|dưới|có|chỉ))*\s?$/u;
/** `(xây mới 148, sửa chữa 53)`, `ngô 120 ha, lạc 30, khoai 12`. */
const PART = /^\s?(?:[,;]|\(|và|, trong đó)\s?(?:và )?(?:\p{L}+:?\s){1,5}$/u;

/**
 * The unit of a bare number: of the noun its clause counts (`nâng tổng số HTX lên 10`, `hội viên nòng cốt 50.730`), of the figure before
 * (`phấn đấu thành lập 4 HTX, đã thành lập được 3`), or of the far end of its movement; null where nothing says.
 */
export function bareUnit(
	quantity: Quantity,
	next: Quantity | undefined,
	base: Draft | undefined,
	plain: string,
	low: string
): string | null {
	const { value, worded, numberStart, numberEnd, start, end, denominator } = quantity;
	// `11/14 tỉnh có …, 2/14 không có …`.
	if (denominator !== null && denominator === base?.denominator) return base.unit;
	if (denominator !== null) return headBefore(low, plain, start);
	if (value === null || worded || /^(?:19|20)\d{2}$/.test(low.slice(numberStart, numberEnd))) return null;
	const clause = Math.max(low.lastIndexOf(';', numberStart), low.lastIndexOf('.', numberStart - 1), 0);
	const own = fromHead(low, plain, clause, start);
	if (own !== null) return own;
	const ends = ENDS.test(low.slice(end, end + 4));
	if (base?.quantity.unit.sort === 'counted' && start - base.end < 90 && TOLD.test(low.slice(Math.max(0, start - 14), start)) && ends)
		return base.unit;
	const partOf = base !== undefined && base.alone === null && base.unit !== null && !base.unit.startsWith('%');
	if (partOf && ends && numberStart === start && PART.test(low.slice(base.end, start))) return base.unit;
	if (ends && Number.isInteger(value)) {
		const noun = nounBefore(plain, low, start) ?? (hasShare(low, end) ? announced(plain, low, start) : null);
		if (noun !== null) return noun;
	}
	const shared = next !== undefined && FROM.test(low.slice(Math.max(0, start - 30), start)) ? next.unit : null;
	return shared === null || shared.sort === 'never' ? null : shared.text;
}

/** `khiển trách 28 (chiếm 45%)`: a count whose share stands beside it, whatever it counts. */
export function hasShare(low: string, end: number): boolean {
	return /^ \((?:chiếm |đạt |tỷ lệ |bằng )?\d{1,3}(?:[.,]\d{1,2})?\s?%\)/u.test(low.slice(end, end + 28));
}

/** `Hình thức kỷ luật đảng viên: khiển trách 28, …`: the noun that stands before the colon. */
function announced(plain: string, low: string, at: number): string | null {
	const colon = low.lastIndexOf(':', at);
	const words = colon < 0 ? [] : [...low.slice(Math.max(0, colon - 40), colon).matchAll(/[\p{L}\d]+/gu)];
	for (let count = Math.min(4, words.length); count > 0; count -= 1) {
		const last = words.slice(-count);
		if (nounAt(last.map(([text]) => text))?.length === count) return plain.slice(Math.max(0, colon - 40) + (last[0]?.index ?? 0), colon);
	}
	return null;
}

/** `… có số đảng viên mới cao là Thanh Hải 11/15`: the last noun that the sentence counts. */
function headBefore(low: string, plain: string, at: number): string | null {
	const found = [...low.slice(0, at).matchAll(HEAD)].at(-1);
	const from = found === undefined ? at : found.index + found[0].length;
	const words = wordsAt(low, from, 6);
	const noun = nounAt(words.map(({ text }) => text));
	const end = words[(noun?.length ?? 0) - 1]?.end;
	return noun?.kind === 'counted' && end !== undefined ? plain.slice(from, end) : null;
}

function fromHead(low: string, plain: string, clause: number, at: number): string | null {
	const lead = low.slice(Math.max(clause, at - 120), at);
	if (!VERB_BEFORE.test(lead)) return null;
	let found: string | null = null;
	HEAD.lastIndex = 0;
	for (let head = HEAD.exec(lead); head !== null; head = HEAD.exec(lead)) {
		const from = at - lead.length + head.index + head[0].length;
		const words = wordsAt(low, from, 6);
		const noun = nounAt(words.map(({ text }) => text));
		if (noun?.kind === 'counted') {
			const end = words[noun.length - 1]?.end ?? from;
			found = plain.slice(from, end) + (/^\/\p{L}+(?: \p{L}+)?(?=:| )/u.exec(plain.slice(end, end + 24))?.[0] ?? '');
		}
	}
	return found ?? (LEVEL_HEAD.test(lead) ? 'điểm' : null);
}

const CLAUSE_OPENS = /(?:^|[,;:(.]|(?<!\p{L})(?:trong đó|gồm|và))\s?(?:trong đó,? |số )?(?=(?:\p{L}+ ){1,5}$)/u;

/** `Trong đó hội viên nòng cốt 50.730`: the clause is a counted noun and its number. */
function nounBefore(plain: string, low: string, at: number): string | null {
	const from = Math.max(0, at - 48);
	const opening = CLAUSE_OPENS.exec(low.slice(from, at));
	if (opening === null) return null;
	const begin = from + opening.index + opening[0].length;
	const words = wordsAt(low, begin, 6);
	const noun = nounAt(words.map(({ text }) => text));
	const end = words[(noun?.length ?? 0) - 1]?.end;
	// A capital makes it somebody's name: `Trường THCS Phước Cát 1`.
	return noun?.kind === 'counted' && end !== undefined && end < at && !/\p{Lu}/u.test(plain.slice(end, at))
		? plain.slice(begin, end)
		: null;
}
