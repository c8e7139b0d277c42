import { PLACE_NOUNS } from './nouns.ts';
import type { Draft } from './draft.ts';
import type { Quantity } from './quantities.ts';
import type { Change } from './relations.ts';

/* Percentages beside counts and amounts: shares of a whole, of what was planned, of what has changed. */

const SHARE_LINK =
	/^[^;.:]{0,70}?[,(]\s?(?:chiếm|đạt|đạt tỷ lệ|tỷ lệ|với tỷ lệ|tương đương|tương ứng(?: với)? tỷ lệ|tương ứng|bằng|tức|tỷ lệ đạt|chiếm tỷ lệ|chiếm khoảng|chiếm gần|chiếm hơn|chiếm trên)?(?: (?:bao phủ|che phủ))?(?: (?:khoảng|gần|hơn|trên|là|với|bình quân))*\s?$|^[^;.:,]{0,50}? (?:=|chiếm|đạt tỷ lệ|chiếm tỷ lệ|tương đương|tỷ lệ|bằng)(?: (?:khoảng|gần|hơn|trên))*\s?$/u;

/** `12/14 xã (85,7%)`, `45 HTX, chiếm 60%`: the share is printed beside the count. */
export function isShareOf(base: Draft, quantity: Quantity, change: Change | null, plain: string, low: string): boolean {
	if (quantity.unit.sort !== 'percent' || quantity.value === null || change !== null || base.pct !== null) return false;
	const { sort } = base.quantity.unit;
	if (sort === 'percent' || sort === 'points' || quantity.comparator === 'at_least' || quantity.comparator === 'at_most') return false;
	const between = low.slice(base.end, quantity.start);
	// `(94% so với mức phải đạt 17)` is no share of the count before it.
	if (/^\s?(?:trở|\/|so với(?! (?:tổng )?số ))/.test(low.slice(quantity.end, quantity.end + 20))) return false;
	if (isOfOthers(base, quantity, low)) return false;
	// `Có 3 huyện hoàn thành là Quế Sơn (100,12%), …`: each of those named has its own.
	if (/(?:là|gồm|như|:|,)(?: \p{Lu}\p{Ll}+){1,4} \($/u.test(plain.slice(base.end, quantity.start))) return false;
	return (
		between.length <= 90 &&
		(SHARE_LINK.test(between) || (base.denominator !== null && /^[^,;:(]{0,50} đạt\s$/u.test(between))) &&
		!/(?:tăng|giảm|lãi suất|thuế)/u.test(between)
	);
}

/** A percentage of something else than what was counted just before. */
function isOfOthers({ unit, end, quantity: { unit: counted } }: Draft, quantity: Quantity, low: string): boolean {
	const between = low.slice(end, quantity.start);
	const after = low.slice(quantity.end, quantity.end + 24);
	// `(hợp tác xã chiếm 37,9%)`.
	if (/\((?:\p{L}+ ){1,5}chiếm/u.test(between)) return true;
	// `Xã đạt 9/15 tiêu chí, 100% các hộ có điện`.
	if (/, $/u.test(between) && quantity.start === quantity.numberStart && /^ (?:các|những|số hộ|hộ)(?!\p{L})/u.test(after)) return true;
	// `nâng tổng số lên 47 chi hội, đạt 100% thôn, khu phố`.
	const place = /^ (?<noun>\p{L}+)(?=[,;.]| và )/u.exec(after)?.groups?.['noun'] ?? '';
	if (/, đạt $/u.test(between) && PLACE_NOUNS.has(place) && place !== unit) return true;
	// `thêm 3 huyện đạt chuẩn, 75% số xã đạt chuẩn`.
	const whole = /^\s?(?:tổng )?số (?<thing>\p{L}+)/u.exec(after)?.groups?.['thing'];
	return whole !== undefined && counted.sort === 'counted' && /^[^,]*, $/u.test(between) && unit?.toLowerCase().startsWith(whole) !== true;
}

export function isShareOfChange({ pct, changes, end }: Draft, { unit, start }: Quantity, low: string): boolean {
	return pct !== null && changes.length > 0 && unit.sort === 'percent' && /^, chiếm(?: tỷ lệ)? $/u.test(low.slice(end, start));
}

/** `thu 84 tỷ đồng, đạt 132%`: an amount is no share of anything but of what was planned; a count only among others held against plans. */
export function isPlanShare(base: Draft, { start, end }: Quantity, drafts: readonly Draft[], low: string): boolean {
	const { sort } = base.quantity.unit;
	const amount = sort === 'money' || sort === 'area' || sort === 'measured';
	const planned = drafts.some(({ changes, alone }) => alone?.type === 'plan_pct' || changes.some(({ type }) => type === 'plan_pct'));
	return (
		base.denominator === null &&
		(amount || planned) &&
		/^,? (?:ước )?đạt(?: (?:gần|hơn|trên|khoảng))? ?$/u.test(low.slice(base.end, start)) &&
		!/^ \p{L}/u.test(low.slice(end, end + 2))
	);
}

/** `95,5% (42/44 trường)`, `tỷ lệ 5,2% (125 hộ)`: the count in brackets is the figure. */
export function absorbs(made: Draft, base: Draft, low: string): boolean {
	const planned = base.alone?.type === 'plan_pct' && made.denominator !== null;
	if (
		base.quantity.unit.sort !== 'percent' ||
		(base.alone !== null && !planned) ||
		base.quantity.low !== null ||
		base.quantity.comparator !== 'equal'
	)
		return false;
	const { sort } = made.quantity.unit;
	if (sort === 'percent' || sort === 'points') return false;
	const between = low.slice(base.end, made.start);
	const bracketed =
		/^[^,;.:(]{0,60}\((?:(?:với|là|khoảng|bằng)\s?)*$/u.test(between) && /^[^()]{0,60}\)/.test(low.slice(made.end, made.end + 62));
	return bracketed && (made.denominator !== null || sort === 'counted' || sort === 'open' || sort === 'bare');
}
