import type { Quantity } from './quantities.ts';

export type ChangeType =
	| 'plan_pct'
	| 'over_plan_pct'
	| 'over_plan_abs'
	| 'change_pct'
	| 'ratio_to_prior_pct'
	| 'times'
	| 'change_abs'
	| 'raises_total_to'
	| 'from';

/** How a figure stands to a plan or to an earlier one; decreases and shortfalls are negative. */
export interface Change {
	readonly type: ChangeType;
	readonly value: number;
	/** What it is measured against, as written: `2011`, `cùng kỳ`, `kế hoạch năm`. */
	readonly basis?: string;
}

const HEDGE = '(?: (?:khoảng|gần|trên|hơn|chừng|xấp xỉ|đến|tới|thêm|nhẹ|mạnh|bình quân|trung bình|ước|mức|được|là|so với))*\\s?$';
const PLAN =
	'(?:kế hoạch|kh|khkh|chỉ tiêu|dự toán|nghị quyết|mục tiêu(?! quốc gia)|vốn giao|vốn được giao|tổng vốn|vốn kế hoạch|số vốn|tổng kế hoạch|kịch bản|định mức|chỉ tiêu giao|số giao|số được giao|tổng nguồn vốn|nguồn vốn)(?!\\p{L})';
const PLAN_AFTER = new RegExp(
	`^\\s?(?:so với |so |của |theo |với )?(?:tổng )?(?:số )?(?<basis>${PLAN}(?: (?:năm|cả năm|giao|đề ra|quý|vụ|vốn|được giao|tỉnh giao|huyện giao|trung ương giao|hđnd(?: tỉnh| huyện| xã)?|tỉnh|nghị quyết|đại hội|tháng|vốn năm|cả vụ))*(?: \\d{4})?)`,
	'u'
);
const PLAN_BEFORE = new RegExp(
	`(?<verb>vượt|cao hơn|thấp hơn|hụt|tăng|giảm|đạt|bằng|hoàn thành|so với|so|vượt so với)(?: so với| so)? (?<basis>${PLAN}(?: [\\p{L}\\d]{1,8}){0,4})(?<verb2> (?:vượt|đạt|bằng|tăng|giảm|thấp hơn|cao hơn|hụt))?${HEDGE}`,
	'u'
);
export const PLAN_IS =
	/\((?:vượt|cao hơn|thấp hơn|so với) (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: của)? (?:toàn quốc|cả nước|quốc gia|trung ương|bộ|tỉnh|huyện)(?: giao)? là $/u;
const THAN =
	'(?:(?: so với| so)? (?:cùng kỳ|năm học trước|năm trước|năm ngoái|năm \\d{4}|đầu năm|quý trước|tháng trước)(?: năm \\d{4}| năm trước)?)?';
const UP = new RegExp(
	`(?<!\\p{L})(?:tăng|cao hơn|nhiều hơn|vượt|lớn hơn|(?<!(?:thấp|ít|nhỏ|kém) )hơn|tăng trưởng|tăng thêm|tăng lên|tăng trưởng đạt|tăng trưởng bình quân|thêm)${THAN}${HEDGE}`,
	'u'
);
const DOWN = new RegExp(`(?<!\\p{L})(?:giảm|thấp hơn|ít hơn|hụt|giảm bớt|giảm đi|giảm sâu|thiếu|kém)${THAN}${HEDGE}`, 'u');
const LEVEL =
	/(?:xuống|còn|giảm còn|xuống còn|lên mức|lên đến|lên tới|tăng lên(?: mức)?|đạt|ở mức|mức|nâng lên)(?: (?:khoảng|gần|trên|hơn|dưới|còn|mức))*\s?$/u;
const OVER = /(?<!\p{L})(?:vượt|cao hơn|tăng|(?<!(?:thấp|ít|nhỏ|kém) )hơn|nhiều hơn)(?: (?:khoảng|gần|trên|hơn|thêm|mức))*\s?$/u;
const UNDER = /(?<!\p{L})(?:thấp hơn|giảm|hụt|thiếu|ít hơn|còn thiếu|chưa đạt)(?: (?:khoảng|gần|trên|hơn|mức))*\s?$/u;
const PRIOR_AFTER =
	/^\s?(?:\)\s?)?(?:so với |so |của |với )?(?:thực hiện )?(?<basis>cùng kỳ(?: năm (?:trước|ngoái|\d{4})| \d{4})?|ck|cknt|năm trước|năm ngoái|năm \d{4}|cuối năm \d{4}|đầu năm(?: \d{4})?|đầu nhiệm kỳ|đầu giai đoạn|tháng trước|quý trước|tháng \d{1,2}(?:\/\d{4})?|vụ trước|nhiệm kỳ trước|kỳ trước|\d{4})(?![\p{L}\d])/u;
const BASIS_AFTER = /^[^,;.()]{0,40}?(?:so với|so) (?:cùng )?(?:thời điểm |kỳ |cùng kỳ )?(?<basis>[^,;.()]{2,40})/u;
const SAME = /(?<!\p{L})(?:bằng|đạt|tương đương|=)(?: (?:khoảng|gần|trên|hơn))*\s?$/u;
const TIMES_BEFORE =
	/(?<!\p{L})(?:gấp|tăng gấp|tăng|bằng|hơn|cao gấp|cao hơn|gấp hơn|gấp gần|gấp khoảng|tăng hơn|tăng gần)(?: (?:khoảng|gần|trên|hơn|ít nhất|tối thiểu|thêm))*\s?$/u;

/** What kind of change a quantity states, if any. `before` and `after` are the words around it, in lower case. */
export function changeOf(quantity: Quantity, before: string, after: string): Change | null {
	const { unit } = quantity;
	if (/không (?:\p{L}+ ){0,2}hơn\s?$/u.test(before.slice(-24))) return null;
	const { value } = quantity;
	if (value === null || quantity.denominator !== null) return null;
	const tail = before.slice(-70);
	if (unit.sort === 'times') return TIMES_BEFORE.test(tail) ? withBasis({ type: 'times', value }, after) : null;
	// `(vượt chỉ tiêu toàn quốc là 60%)`: the plan itself.
	if (PLAN_IS.test(tail)) return null;
	const planned = PLAN_AFTER.exec(after);
	const plannedBefore = PLAN_BEFORE.exec(tail);
	const prior = PRIOR_AFTER.exec(after);
	if (unit.sort === 'percent' && (planned || (plannedBefore && !prior))) {
		const basis = (planned ?? plannedBefore)?.groups?.['basis']?.trim() ?? '';
		const verb = `${plannedBefore?.groups?.['verb2'] ?? ''} ${plannedBefore?.groups?.['verb'] ?? ''}`;
		if (planned) {
			if (OVER.test(tail) && !/(?:đạt|bằng)(?: (?:tỷ lệ|tỉ lệ|khoảng|trên|hơn|gần))*\s?$/u.test(tail))
				return { type: 'over_plan_pct', value, basis };
			if (UNDER.test(tail)) return { type: 'over_plan_pct', value: -value, basis };
			return { type: 'plan_pct', value, basis };
		}
		if (/vượt|cao hơn|tăng/.test(verb)) return { type: 'over_plan_pct', value, basis };
		if (/thấp hơn|hụt|giảm/.test(verb)) return { type: 'over_plan_pct', value: -value, basis };
		return { type: 'plan_pct', value, basis };
	}
	if (unit.sort === 'percent' && !prior && /(?<!\p{L})vượt(?: (?:khoảng|gần|trên|hơn))*\s?$/u.test(tail))
		return { type: 'over_plan_pct', value };
	const signed = unit.sort === 'percent' ? /\(\s?(?<sign>[-–−+])\s?$/u.exec(tail)?.groups?.['sign'] : undefined;
	if (signed !== undefined && !prior) return { type: 'change_pct', value: signed === '+' ? value : -value };
	if (unit.sort === 'percent' || unit.sort === 'points') {
		const type = unit.sort === 'points' ? 'change_abs' : 'change_pct';
		if (DOWN.test(tail) && !LEVEL.test(tail)) return withBasis({ type, value: -value }, after);
		if (UP.test(tail) && !LEVEL.test(tail) && !/không (?:thấp|cao|quá|dưới) ?hơn\s?$/u.test(tail) && !isComparator(tail))
			return withBasis({ type, value }, after);
		if (prior && SAME.test(tail) && unit.sort === 'percent')
			return { type: 'ratio_to_prior_pct', value, basis: trimmed(prior.groups?.['basis']) };
		return null;
	}
	if (unit.sort === 'never') return null;
	const overPlan = planned !== null || plannedBefore !== null;
	if (overPlan && OVER.test(tail) && !isComparator(tail))
		return { type: 'over_plan_abs', value, basis: trimmed((planned ?? plannedBefore)?.groups?.['basis']) };
	if (plannedBefore && /vượt|cao hơn/.test(plannedBefore.groups?.['verb'] ?? ''))
		return { type: 'over_plan_abs', value, basis: trimmed(plannedBefore.groups?.['basis']) };
	if (overPlan && UNDER.test(tail))
		return { type: 'over_plan_abs', value: -value, basis: trimmed((planned ?? plannedBefore)?.groups?.['basis']) };
	if (DOWN.test(tail) && !LEVEL.test(tail)) return withBasis({ type: 'change_abs', value: -value }, after);
	if (UP.test(tail) && !LEVEL.test(tail) && !isComparator(tail)) return withBasis({ type: 'change_abs', value }, after);
	return null;
}

/** `đạt 51% dự toán Bộ giao, 46% dự toán tỉnh giao và 92% so với cùng kỳ`: what goes on after a percentage without a verb of its own. */
export function changeGoingOn(last: Change | undefined, { unit, value }: Quantity, between: string, after: string): Change | null {
	if (last?.type !== 'plan_pct' && last?.type !== 'ratio_to_prior_pct') return null;
	if (unit.sort !== 'percent' || value === null || !/^[\p{L} ]{0,45}(?:,| và) ?$/u.test(between)) return null;
	const basis = PLAN_AFTER.exec(after)?.groups?.['basis']?.trim();
	if (basis !== undefined) return { type: 'plan_pct', value, basis };
	const prior = PRIOR_AFTER.exec(after)?.groups?.['basis'];
	return prior === undefined ? null : { type: 'ratio_to_prior_pct', value, basis: trimmed(prior) };
}

/** `(tăng 30 đảng viên và 74 tổ chức)`: the verb holds for both; `tăng 0,74% (bằng 837 ha)`: the same change, as an amount. */
export function changeShared(
	last: Change | undefined,
	{ unit, value, numberStart, start }: Quantity,
	between: string,
	after: string
): Change | null {
	if (last === undefined || value === null || numberStart > start) return null;
	const both = last.type === 'change_abs' && unit.sort === 'counted' && /^(?: và|,) $/u.test(between) && /^[^(),;]{0,40}\)/u.test(after);
	const again =
		last.type === 'change_pct' &&
		/^(?:counted|area|measured|money)$/u.test(unit.sort) &&
		/^[^,;.()\d]{0,40}(?:\d{4})?(?:,| \() ?(?:bằng|tức|tương đương|tương ứng)(?: với)? $/u.test(between);
	return both || again ? { type: 'change_abs', value: Math.sign(last.value) * value } : null;
}

/** `hơn 26.000 HTX`: a lower bound, not a rise; a rise is `tăng`, `cao hơn`, `vượt`, `thêm`. */
function isComparator(tail: string): boolean {
	return (
		/(?<!(?:tăng|cao|nhiều|thêm|vượt|giảm|thấp|lớn) )(?<!\p{L})hơn\s?$/u.test(tail) &&
		!/(?:tăng|cao hơn|nhiều hơn|vượt|giảm|thấp hơn)(?: \p{L}+){0,2} hơn\s?$/u.test(tail)
	);
}

function withBasis(change: Change, after: string): Change {
	const basis = PRIOR_AFTER.exec(after)?.groups?.['basis'] ?? BASIS_AFTER.exec(after)?.groups?.['basis'];
	return basis === undefined ? change : { ...change, basis: trimmed(basis) };
}

function trimmed(basis: string | undefined): string {
	return (basis ?? '').trim().replace(/^năm (?=\d{4}$)/, '');
}

const LINK =
	/^\s?(?:(?:và|đồng thời|nhưng|chỉ|mới|cũng|ước|đã|lại|qua đó|tức|tức là|hay|trong đó|so với (?:cùng kỳ|kế hoạch|chỉ tiêu|năm trước|năm \d{4})[\p{L} ]{0,14})\s)*(?:tăng|giảm|bằng|đạt|vượt|cao hơn|thấp hơn|tương đương|tương ứng|chiếm|gấp|hụt|hoàn thành|nhiều hơn|ít hơn|đảm bảo|=|so với|thêm|thấp|cao|tỷ lệ|với tỷ lệ|chưa đạt|còn thiếu|thiếu|ước đạt)(?![\p{L}])/u;
const JOINED =
	/(?:=|tương đương|tương ứng|bằng|đạt|chiếm|tăng|giảm|vượt|cao hơn|thấp hơn|gấp)(?: (?:khoảng|gần|trên|hơn|với|tỷ lệ|thêm|so với|kế hoạch|chỉ tiêu|nghị quyết|dự toán|hđnd|huyện|tỉnh|xã|giao|năm|\d{4}))*\s?$/u;
/** `… giảm 19% và số người bị thương giảm 54%`. */
const NEW_SUBJECT = /(?<!\p{L})và (?:số|tỷ lệ|tỉ lệ|diện tích|giá trị|sản lượng|tổng) \p{L}/u;
/** `đạt trên 80% (bình quân mỗi năm tăng 1,5%)`. */
const YEARLY_IN_BRACKETS = /^ ?\((?:bình quân |trung bình )?(?:mỗi|hàng|hằng) năm (?:tăng|giảm) $/u;
/** Words between a figure and what is said about it, at most. */
const REACH = 110;

/**
 * Whether what stands at `to` says something about the figure that ended at `from`: nothing but a link such as `, bằng` or `(tăng`, no new
 * subject between.
 */
export function isAttached(low: string, from: number, to: number): boolean {
	if (to - from > REACH) return false;
	// `683 người (ngoài thị trường Lào) đạt 57% kế hoạch`.
	if (YEARLY_IN_BRACKETS.test(low.slice(from, to))) return true;
	const between = low.slice(from, to).replace(/ ?\([^()]*\)(?= )/gu, '');
	if (between.includes(';') || between.includes('. ') || between.includes(':')) return false;
	const cut = Math.max(between.lastIndexOf(','), between.lastIndexOf('('), between.lastIndexOf('–'), between.lastIndexOf(' - ') + 1);
	if (cut < 0 || (cut === 0 && !/^[,(–]/.test(between))) return between.length <= 60 && JOINED.test(between) && !NEW_SUBJECT.test(between);
	const piece = between.slice(cut + 1);
	return /^[\s+–−-]*$/.test(piece) ? between.charAt(cut) === '(' : LINK.test(piece);
}
