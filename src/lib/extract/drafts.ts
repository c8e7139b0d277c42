import { attaches, comesTo, countsTheChange, sameUnit, shareOfChange, swaps, thing } from './attachments.ts';
import { bareUnit, hasShare } from './bare-units.ts';
import type { Draft } from './draft.ts';
import { isFigure } from './evidence.ts';
import type { Quantity } from './quantities.ts';
import { changeGoingOn, changeOf, changeShared, type Change } from './relations.ts';
import { absorbs, isPlanShare, isShareOf, isShareOfChange } from './shares.ts';
import { isEachPlace, isGrade, isSpread, isThreshold } from './thresholds.ts';

/** What leaves a total is not what raises it: `thành lập 4 HTX, giải thể 1 HTX, nâng tổng số lên 27`. */
const CLOSES = /(?<!\p{L})(?:giải thể|ngừng hoạt động|xóa|đưa ra khỏi)\s$/u;
const RAISES = /(?<!\p{L})(?:nâng|đưa)(?: (?:tổng|số|lên|tổng số|tổng cộng)(?!\p{L}))(?:(?!trong đó)[^;.(]){0,100}$/u;
const RAISED = /(?<!\p{L})(?:nâng|đưa)(?: (?:tổng số|tổng|số)(?!\p{L}))(?:(?!trong đó)[^(])*$/u;
const FROM = /(?<!\p{L})từ(?: mức| chỗ| con số)?(?: (?:khoảng|gần|trên|hơn|dưới|có|chỉ))*\s?$/u;
const ON_TO =
	/^[^;.]{0,70}?(?<!\p{L})(?:lên|xuống|còn|lên đến|lên tới|xuống còn|đến|(?:đến|tới) nay(?:,| \p{L}+){0,9} có)(?: (?:mức|khoảng|gần|trên|hơn|dưới|còn|đến|tới|là|ước|đạt|ước đạt))*\s?$/u;
const MOVES = /(?<!\p{L})(?:tăng|giảm|nâng|hạ|kéo|đưa|rút|cải thiện|chuyển)[^;.]{0,90}$/u;
const OUT_OF = /(?<!\p{L})(?:trong|(?<!(?:có|đạt|được|là|với|còn|gồm) )trên)(?: tổng)?(?: số)?(?: (?:gần|hơn|khoảng))?\s?$/u;
const OF_WHICH = /^[^.;]{0,60}?(?<!\p{L})(?:có|thì có|thì|đã có|là)(?: (?:tới|đến|khoảng|gần|hơn|trên))*\s?$/u;
/** `giảm 3 vụ (5%)`, `giảm 19 người chết (-63%)`: the same change, once more. */
const AGAIN = /^ ?\(|^(?: \p{L}+){1,3} \((?:(?:giảm|tăng) )?[-–−+]?$/u;

/** Joins the quantities of a sentence into figures: k of n, the percentage beside a count, changes, movements, totals. */
export function draftsOf(all: readonly Quantity[], plain: string, low: string): readonly Draft[] {
	const drafts: Draft[] = [];
	// `đầu năm` is no five of anything.
	const quantities = all.filter(({ worded, unit }) => !worded || unit.sort === 'counted');
	/** The figure that was last changed, and where that was said. */
	let changed: { readonly draft: Draft; readonly end: number } | null = null;
	for (let i = 0; i < quantities.length; i += 1) {
		const quantity = quantities[i];
		if (quantity === undefined || quantity.unit.sort === 'never') continue;
		const before = low.slice(Math.max(0, quantity.numberStart - 110), quantity.numberStart);
		const after = low.slice(quantity.end, quantity.end + 90);
		const base = drafts.at(-1);
		const goingOn =
			changeGoingOn(base?.changes.at(-1), quantity, low.slice(base?.end ?? 0, quantity.start), after) ??
			(changed === null ? null : shared(changed, quantity, drafts, low, after));
		const change = changeOf(quantity, before, after) ?? goingOn;
		if (
			base !== undefined &&
			change !== null &&
			(goingOn !== null || attaches(base, quantity, low)) &&
			!swaps(base, quantity, change, low)
		) {
			const again: Draft | null = changed !== null && AGAIN.test(low.slice(changed.end, quantity.start)) ? changed.draft : null;
			const outer: Draft | undefined = beforeBrackets(drafts, quantity, low);
			const to: Draft = again ?? heldAgainst(drafts, change, low) ?? sameUnit(drafts, quantity, change, low) ?? outer ?? base;
			to.changes.push(change);
			// What is said of a figure before brackets is no part of the one in them.
			if (to === base || (to !== outer && to !== again)) base.end = changeEnd(low, quantity.end);
			changed = { draft: to, end: quantity.end };
			continue;
		}
		// `giảm 25 vụ (10,5%)`: the change once more, as a share.
		const last = changed?.draft.changes.at(-1);
		if (
			changed !== null &&
			last?.type === 'change_abs' &&
			quantity.unit.sort === 'percent' &&
			quantity.value !== null &&
			low.slice(changed.end, quantity.start) === ' (' &&
			low.charAt(quantity.end) === ')'
		) {
			changed.draft.changes.push({ type: 'change_pct', value: Math.sign(last.value) * quantity.value });
			changed = { draft: changed.draft, end: quantity.end + 1 };
			continue;
		}
		// `giải quyết 308 vụ (đạt 92,6%) trong tổng số 333 vụ`.
		if (
			base?.denominator === null &&
			base.quantity.unit.sort === 'counted' &&
			base.unit === quantity.unit.text &&
			/^(?: \p{L}+){0,6} trong tổng số $/u.test(low.slice(base.end, quantity.start))
		) {
			base.denominator = quantity.value;
			base.end = quantity.end;
			continue;
		}
		if (base !== undefined && isSpanOfChange(base, quantity, low, after)) {
			base.end = changeEnd(low, quantity.end);
			continue;
		}
		const risen = base === undefined ? null : shareOfChange(base, quantity, low);
		if (base !== undefined && risen !== null) {
			base.changes.push(risen);
			base.end = closed(low, quantity.end);
			continue;
		}
		if (base !== undefined && isShareOf(base, quantity, change, plain, low)) {
			if (isPlanShare(base, quantity, drafts, low)) base.changes.push({ type: 'plan_pct', value: quantity.value ?? 0 });
			else base.pct = quantity.value;
			base.end = closed(low, quantity.end);
			continue;
		}
		// `tăng 137 hộ, chiếm tỷ lệ 0,04%`: what the change is a share of is said of no figure.
		if (base !== undefined && isShareOfChange(base, quantity, low)) continue;
		if (base !== undefined && (isThreshold(base, quantity, low) || isSpread(base, quantity, low))) continue;
		const next = quantities[i + 1];
		const unit = quantity.unit.sort === 'bare' ? scaled(quantity, bareUnit(quantity, next, base, plain, low)) : quantity.unit.text;
		if (next !== undefined && startsMovement(quantity, next, before, low)) {
			const moved = draft({ ...next, unit: next.unit.sort === 'bare' ? quantity.unit : next.unit }, null, unit ?? next.unit.text, low);
			if (quantity.value !== null) moved.changes.push({ type: 'from', value: quantity.value });
			moved.start = quantity.start;
			drafts.push(moved);
			i += 1;
			continue;
		}
		if (next !== undefined && isWholeOf(quantity, next, before, low)) {
			const part = draft({ ...next, unit: quantity.unit }, null, quantity.unit.text, low);
			part.denominator = quantity.value;
			part.start = quantity.start;
			drafts.push(part);
			i += 1;
			continue;
		}
		if (next !== undefined && (isEachPlace(quantity, next, low) || isGrade(quantity, next, before, low))) continue;
		const grows = quantity.unit.sort === 'times' && change !== null;
		if (
			!grows &&
			!isFigure(quantity, low, plain) &&
			!goesOnRatios(base, quantity, plain) &&
			!(quantity.unit.sort === 'bare' && (unit !== null || (Number.isInteger(quantity.value) && hasShare(low, quantity.end))))
		)
			continue;
		const made = draft(quantity, change, unit, low);
		if (base !== undefined && absorbs(made, base, low)) {
			made.pct = base.quantity.value;
			made.start = base.start;
			drafts.pop();
		} else if (base?.alone !== null && base?.alone !== undefined && (countsTheChange(base, made, low) || comesTo(base, made, low))) {
			made.changes.unshift(base.alone);
			made.start = base.start;
			drafts.pop();
		}
		drafts.push(made);
	}
	raiseTotals(drafts, low);
	return drafts;
}

function draft(quantity: Quantity, alone: Change | null, unit: string | null, low: string): Draft {
	const lead = low.slice(Math.max(0, quantity.start - 260), quantity.start);
	return {
		quantity,
		start: quantity.start,
		end: alone === null ? quantity.end : changeEnd(low, quantity.end),
		denominator: quantity.denominator,
		pct: null,
		unit,
		changes: [],
		alone,
		total: RAISES.test(lead.slice(-130)) || RAISED.test(lead.slice(lead.lastIndexOf('.') + 1))
	};
}

/** `giải ngân 161 tỷ đồng trong kế hoạch năm là 384 tỷ đồng, đạt 41,9% kế hoạch`: of what was done, not of the plan itself. */
function heldAgainst(drafts: readonly Draft[], { type }: Change, low: string): Draft | undefined {
	const [done, plan] = drafts.slice(-2);
	return type === 'plan_pct' &&
		plan !== undefined &&
		done?.unit === plan.unit &&
		/^[^,;.]{0,30}(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu)(?: (?:năm|vốn|giao|cả năm))*(?: là)? $/u.test(low.slice(done.end, plan.start))
		? done
		: undefined;
}

/** What a change before it says of another figure, or of the same one again; of things that were not counted it says nothing. */
function shared(
	{ draft: to, end }: { readonly draft: Draft; readonly end: number },
	quantity: Quantity,
	drafts: readonly Draft[],
	low: string,
	after: string
): Change | null {
	const change = changeShared(to.changes.at(-1), quantity, low.slice(end, quantity.start), after);
	const counted = quantity.unit.text?.toLowerCase() ?? '';
	const alike = ({ unit }: Draft): boolean => unit?.toLowerCase() === counted || unit?.toLowerCase().startsWith(`${counted} `) === true;
	const again = to.changes.at(-1)?.type === 'change_pct';
	return change !== null && (again ? alike(to) : drafts.some((one) => one !== to && alike(one))) ? change : null;
}

/** `nâng tổng số hội viên lên hơn 230 nghìn`: thousands of them. */
function scaled({ unit: { scale } }: Quantity, noun: string | null): string | null {
	return noun === null || scale === null ? noun : `${scale} ${noun}`;
}

/** `2.140 ha (trong đó lúa nương 169 ha), tăng 0,12%`: what follows closed brackets is said of the figure before them. */
function beforeBrackets(drafts: readonly Draft[], { start }: Quantity, low: string): Draft | undefined {
	const base = drafts.at(-1);
	if (base === undefined || !/^[^(),;]{0,40}\)[,;]? /u.test(low.slice(base.end, start))) return undefined;
	const open = low.lastIndexOf('(', base.start);
	return open < 0 || low.slice(open, base.end).includes(')') ? undefined : drafts.findLast(({ end }) => end <= open);
}

const CHANGE_TAIL =
	/^\s?(?:so với |so |của |theo |với )?(?:tổng )?(?:kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|cùng kỳ|năm trước|năm \d{4}|cuối năm \d{4}|đầu nhiệm kỳ|vốn giao|tổng vốn)(?!\p{L})(?: (?:năm trước|năm ngoái|năm \d{4}|năm|giao|đề ra|vốn|\d{4}|hđnd|tỉnh giao|huyện giao|được giao))*/u;

function changeEnd(low: string, end: number): number {
	return closed(low, end + (CHANGE_TAIL.exec(low.slice(end, end + 80))?.[0].length ?? 0));
}

function closed(low: string, end: number): number {
	return low.charAt(end) === ')' ? end + 1 : end;
}

function startsMovement(first: Quantity, next: Quantity, before: string, low: string): boolean {
	// `từ 06 xã trở lên, nâng số xã đạt chuẩn lên 122 xã`: a bound, and then a total.
	const bound = first.end > Math.max(first.unit.end, first.numberEnd);
	if (!FROM.test(before.slice(-30)) || first.low !== null || bound || next.unit.sort === 'never') return false;
	const between = low.slice(first.end, next.start);
	const alike = first.unit.sort === next.unit.sort || first.unit.sort === 'bare' || next.unit.sort === 'bare';
	if (!alike || !ON_TO.test(between)) return false;
	return /(?:lên|xuống|còn|(?:đến|tới) nay)/u.test(between) || MOVES.test(before);
}

/** `trong 14 xã có 12 xã …`. */
function isWholeOf(first: Quantity, next: Quantity, before: string, low: string): boolean {
	// `xử phạt trên 6.000 trường hợp, trong đó 670 …`: more than so many, and some of them.
	if (/trên $/u.test(before) && /trong đó/u.test(low.slice(first.end, next.start))) return false;
	if (!OUT_OF.test(before.slice(-40)) || first.unit.sort !== 'counted' || next.denominator !== null || next.unit.sort === 'percent')
		return false;
	const alike =
		next.unit.text?.toLowerCase() === first.unit.text?.toLowerCase() ||
		next.unit.sort === 'bare' ||
		first.unit.text?.startsWith(next.unit.text ?? '\0') === true;
	return alike && (next.value ?? Infinity) <= (first.value ?? 0) && OF_WHICH.test(low.slice(first.end, next.start));
}

/** `…, tăng khoảng 5-6% so với năm 2017`: a change between two bounds is no figure of its own, and no change has two values. */
function isSpanOfChange(base: Draft, quantity: Quantity, low: string, after: string): boolean {
	return (
		quantity.low !== null &&
		/(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn)(?: (?:thêm|khoảng|từ|gần|trên))*\s?$/u.test(low.slice(base.end, quantity.numberStart)) &&
		/^\s?so (?:với )?/u.test(after) &&
		attaches(base, quantity, low)
	);
}

/** `Thanh Hải 11/15, Đồng Cốc 8/7`: in a list of k of n the next is no day of a month. */
function goesOnRatios(base: Draft | undefined, { denominator, start }: Quantity, plain: string): boolean {
	return (
		denominator !== null && base?.denominator !== null && /^[,;] (?:và )?\p{Lu}[\p{L} ]{2,30}$/u.test(plain.slice(base?.end ?? 0, start))
	);
}

/** After `nâng tổng số …`: each flow before learns the total of its own thing. */
function raiseTotals(drafts: readonly Draft[], low: string): void {
	const same = (a: Draft, b: Draft): boolean => (a.unit ?? '').toLowerCase() === (b.unit ?? '').toLowerCase();
	const totals = drafts.filter(({ total, quantity }) => total && quantity.unit.sort !== 'percent');
	for (const total of totals) {
		const flows = drafts.filter(
			(flow) =>
				!flow.total &&
				!CLOSES.test(low.slice(Math.max(0, flow.start - 16), flow.start)) &&
				flow.end <= total.start &&
				!flow.changes.some(({ type }) => type === 'raises_total_to') &&
				flow.quantity.unit.sort !== 'percent'
		);
		const flow =
			flows.findLast((one) => same(one, total) && thing(one.quantity, low).join() === thing(total.quantity, low).join()) ??
			flows.findLast((one) => same(one, total)) ??
			(total.unit === null || total.quantity.unit.sort === 'bare' ? flows.at(-1) : undefined);
		if (flow === undefined || total.quantity.value === null) continue;
		flow.changes.push({ type: 'raises_total_to', value: total.quantity.value });
		if (total.unit === null) total.unit = flow.unit;
	}
}
