import type { Draft } from './draft.ts';
import { PLACE_NOUNS } from './nouns.ts';
import type { Quantity } from './quantities.ts';

/* Numbers that say which things are counted, or for each of what, and are no figures of their own. */

/** `3 xã đạt từ 15 đến 18 tiêu chí`, `5 đơn vị giải ngân dưới 10%`: the bound says which ones are counted. */
export function isThreshold(base: Draft, { unit, start, denominator }: Quantity, low: string): boolean {
	if (base.quantity.unit.sort !== 'counted' || base.alone !== null || unit.per) return false;
	if (denominator !== null && unit.text !== 'tiêu chí') return false;
	const between = low.slice(base.quantity.end, Math.max(start, base.quantity.end));
	// `đạt mức mỗi xã ít nhất 25%`: a rule of its own.
	if (between.length > 60 || /[,;:(]|(?<!\p{L})mỗi /u.test(between) || base.end > base.quantity.end) return false;
	// `395 tàu từ 6m đến dưới 12m`.
	const sized = unit.text === 'm' && /^(?:tàu|thuyền|cây)/u.test(base.unit ?? '');
	const bound = sized || unit.sort === 'percent' || unit.sort === 'money' || unit.text === 'tiêu chí' || unit.text === 'điểm';
	const told = low.slice(base.quantity.end, start + 8);
	return (
		bound &&
		/(?<!\p{L})(?:đạt|có|giải ngân|dưới|trên|từ|hoàn thành|thu nhập|doanh thu|tỷ lệ|quy mô)(?!\p{L})/u.test(told) &&
		!/(?<!\p{L})(?:với|chiếm|bằng|là|tổng|được|kinh phí|số tiền|trị giá)(?!\p{L})/u.test(between) &&
		// `374 thành viên tham gia và số dư tiết kiệm trên 21 tỷ đồng`: what else there is.
		!(unit.sort === 'money' && /(?<!\p{L})(?:và|mang lại|ước|giá trị)(?!\p{L})/u.test(between))
	);
}

/** `ít nhất 1 xã có từ 1 đến 2 mô hình` says how many each commune has, not how many communes. */
export function isEachPlace({ value, unit, end, comparator }: Quantity, next: Quantity, low: string): boolean {
	return (
		value === 1 &&
		comparator === 'at_least' &&
		PLACE_NOUNS.has(unit.text ?? '') &&
		/^(?: phải| cần)? (?:có|xây dựng|thành lập)(?: được| mới)?\s?$/u.test(low.slice(end, next.start))
	);
}

/** `249 đơn vị cấp huyện thuộc 57 tỉnh`: over how many places the count before is spread. */
export function isSpread(base: Draft, { unit, numberStart, denominator }: Quantity, low: string): boolean {
	const between = low.slice(base.quantity.end, numberStart);
	return (
		denominator === null &&
		base.quantity.unit.sort === 'counted' &&
		PLACE_NOUNS.has((unit.text ?? '').split(',')[0] ?? '') &&
		/^[^,;.:(\d]{0,60}(?<!\p{L})thuộc(?: (?:hơn|gần|trên|khoảng))?\s$/u.test(between)
	);
}

/** `giảm số xã đạt dưới 5 tiêu chí xuống dưới 60 xã`: the bound says which ones are counted. */
export function isGrade(first: Quantity, next: Quantity, before: string, low: string): boolean {
	const { sort, text } = next.unit;
	const between = low.slice(first.end, next.numberStart);
	// `tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25%`.
	if (sort === 'percent' && first.unit.text === 'tiêu chí')
		return /(?<!\p{L})tỷ lệ [^,;.:]{0,60}$/u.test(before) && /^ (?:còn|là|đạt|chiếm)(?: (?:khoảng|gần|trên|hơn|dưới))* ?$/u.test(between);
	return (
		sort === 'counted' &&
		text !== first.unit.text &&
		before.includes(`số ${text?.toLowerCase() ?? ''} `) &&
		/^[^,;.(]{0,24}?(?:(?<!\p{L})(?:xuống|còn|lên|là)(?:(?: còn| đến| tới| dưới| khoảng)*)|:)\s?$/u.test(between)
	);
}
