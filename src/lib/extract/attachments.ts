import type { Draft } from './draft.ts';
import type { Quantity } from './quantities.ts';
import { isAttached, type Change } from './relations.ts';
import { wordsAt } from './units.ts';

/* Which figure a change belongs to, and when a change is a figure of its own. */

const COMPARED = /^[^,;.]{0,30}[;,.] so (?:với )?(?:cùng kỳ|năm trước|năm ngoái)[\p{L}\d ]{0,14} (?:giảm|tăng)\s?$/u;

/** `tăng hơn 1,9 triệu người`: the hedge may stand with the number or with the link before it. */
export function attaches(base: Draft, { start, numberStart, unit }: Quantity, low: string): boolean {
	// A change in other things than the change before it is one of its own: `giảm 45 vụ, giảm 44 người chết`.
	const again = base.alone?.type === 'change_abs' && /(?<!\p{L})(?:tăng|giảm) $/u.test(low.slice(0, base.quantity.numberStart).slice(-6));
	if (base.alone !== null && unit.sort === 'counted' && (unit.text !== base.unit || again)) return false;
	// `chỉ số tháng 9 tăng 7,6% so với tháng trước, tăng 22,2% so với cùng kỳ`, `nước máy tăng 34,5% và nghề khác tăng 16,5%`: two growths.
	if (base.alone?.type === 'change_pct' && unit.sort === 'percent' && !/^\s?\(/.test(low.slice(base.end, start))) return false;
	// `đạt 187% so với cùng kỳ và đạt 94% kế hoạch năm`: two measures of one thing.
	if (
		/^(?:plan_pct|ratio_to_prior_pct)$/.test(base.alone?.type ?? '') &&
		unit.sort === 'percent' &&
		/(?:và|,) (?:đạt|bằng) /u.test(low.slice(base.end, start))
	)
		return false;
	// `GRDP đạt 240.000 tỷ đồng, tăng trưởng trên 10%/năm`: a rate of its own.
	if (unit.per && unit.sort === 'percent' && /(?<!\p{L})tăng trưởng(?!\p{L})/u.test(low.slice(base.end, numberStart))) return false;
	if (isAttached(low, base.end, start) || (numberStart > start && isAttached(low, base.end, numberStart))) return true;
	// `… 191 vụ, 103 người chết; so với cùng kỳ giảm 38 vụ, giảm 31 người chết`.
	return unit.sort === 'counted' && COMPARED.test(low.slice(base.end, start));
}

/** The figure before that counts the same things: `56 trường hợp, phạt 234 triệu đồng, giảm 12 trường hợp`; by more words than the unit when several do. */
export function sameUnit(drafts: readonly Draft[], quantity: Quantity, { type }: Change, low: string): Draft | undefined {
	if (type !== 'change_abs' || quantity.unit.sort !== 'counted') return undefined;
	const words = thing(quantity, low);
	const alike = (one: Draft): number => {
		const own = thing(one.quantity, low);
		const differs = own.findIndex((word, i) => word !== words[i]);
		// `làm chết 20 người`, and later `giảm 6 người chết`.
		const deed = low.slice(Math.max(0, one.quantity.numberStart - 16), one.quantity.numberStart).split(' ');
		return (differs < 0 ? own.length : differs) + (words.slice(1).some((word) => deed.includes(word)) ? 1 : 0);
	};
	// `14 vụ tai nạn …, giảm 3 vụ`.
	const same = drafts.filter(({ unit }) => unit === quantity.unit.text || unit?.startsWith(`${quantity.unit.text} `) === true);
	return same.findLast((one) => alike(one) === Math.max(...same.map(alike)));
}

/** The first words after a number. */
export function thing({ numberEnd }: Quantity, low: string): readonly string[] {
	return wordsAt(low, numberEnd, 4).map(({ text }) => text);
}

/** `tăng 15%, tương ứng thêm 20.537 người`: the count is the figure, the percentage its change; the other way round it is attached already. */
export function swaps(base: Draft, quantity: Quantity, change: Change, low: string): boolean {
	return base.alone !== null && change.type === 'change_abs' && /tương (?:ứng|đương)/u.test(low.slice(base.end, quantity.start));
}

export function countsTheChange(base: Draft, made: Draft, low: string): boolean {
	const between = low.slice(base.end, made.quantity.start);
	return (
		made.quantity.unit.sort !== 'percent' &&
		/^[\s,(]*(?:(?:tương ứng|tương đương|tức|ứng với)(?: với)?|(?<=\()(?=[tg]))\s?(?:(?:tăng|giảm|thêm)\s)*(?:(?:khoảng|gần|hơn|trên)\s)*$/u.test(
			between
		)
	);
}

/** `tỷ lệ hộ nghèo giảm 3,89%, còn 22,6%`: the level is the figure, what it fell by its change. */
export function comesTo({ alone, unit, end }: Draft, made: Draft, low: string): boolean {
	const falls = (alone?.type === 'change_pct' || alone?.type === 'change_abs') && alone.value < 0;
	const whole =
		made.quantity.unit.sort !== 'percent' || /^(?:[,.;)]|$| (?:so|vào|năm|theo)(?!\p{L}))/u.test(low.slice(made.end, made.end + 8));
	return (
		falls &&
		whole &&
		made.alone === null &&
		made.unit === unit &&
		/^,? (?:xuống )?còn(?: (?:khoảng|gần|dưới|trên))? ?$/u.test(low.slice(end, made.quantity.numberStart))
	);
}

/** `tăng 183 HTX (khoảng 27%)`: the same change once more, as a percentage. */
export function shareOfChange({ changes, end }: Draft, { unit, value, start }: Quantity, low: string): Change | null {
	const last = changes.at(-1);
	if (last?.type !== 'change_abs' || unit.sort !== 'percent' || value === null || !/^\s?\(\s?$/.test(low.slice(end, start))) return null;
	return { ...last, type: 'change_pct', value: last.value < 0 ? -value : value };
}
