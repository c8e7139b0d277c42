import type { Draft } from './draft.ts';
import { senseAt, type Cue, type Kind, type Sense } from './kind.ts';
import { PLAN_IS } from './relations.ts';

/** What tells how one figure is meant. Texts are in lower case. */
export interface Telling {
	/** Of its sentence. */
	readonly cues: readonly Cue[];
	/** What its section, list or paragraph says. */
	readonly around: Kind | null;
	/** The kind of the figure before it in the sentence, and of the last one in the text. */
	readonly said: Kind | null;
	/** It counts the same things as that figure. */
	readonly again: boolean;
	readonly last: Kind | null;
	/** The sentence before the figure, at most so much as one clause holds. */
	readonly before: string;
	/** From the beginning of its clause to the number. */
	readonly lead: string;
	/** From the figure before, or the last semicolon, to the figure. */
	readonly stretch: string;
	/** Right after its unit. */
	readonly after: string;
}

/** A clause of its own whose verb follows the count: `…; 3 xã chưa nộp`. */
const STATED = /^\s?(?:đã|chưa)(?!\p{L})/u;
/** `(38%)` after `so với chỉ tiêu đề ra tại Nghị quyết …`: the plan itself. */
const PLAN_IN_BRACKETS = /(?:so với|so|bằng|vượt) (?:chỉ tiêu|kế hoạch|mục tiêu|dự toán)[^;(]{0,140}\($/u;
/** `đạt 86,5% so với mục tiêu (600 ngàn m3)`. */
const PLAN_JUST_BEFORE = /\d\s?% so(?: với)? (?:chỉ tiêu|kế hoạch|mục tiêu) \($/u;
const TO_BE_DONE = /^[^,;.]{0,24} phải (?:hoàn thành|thực hiện)(?!\p{L})/u;
const PLANNED =
	/(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu)(?: (?:là|giao|năm|cả năm|được giao|đề ra|đặt ra|tỉnh giao|huyện giao|:|\d{4}))*\s?(?:là|:|giao)?\s?(?:trên|ít nhất|khoảng|từ)?\s?$/u;
const MEASURED_BY_PLAN = /(?:vượt|đạt|so với|hơn|bằng|so|hoàn thành)[^,;(]{0,40}$/u;
const PLAN_FIRST = /^[\s,;]*(?:[-–+•*]\s?)?kế hoạch (?!.*(?:đạt|bằng|vượt|hoàn thành))[^,;]{0,90}(?:là|:)\s*(?:trên|khoảng)?\s?$/u;
const AIMS =
	/^[\s,;]*(?:[-–+•*]\s?)?(?:(?:đồng thời|bên cạnh đó|ngoài ra|về [\p{L} ]{2,24}),? )?(?:(?:trong )?(?:giai đoạn|nhiệm kỳ) \d{4}\s?[-–]\s?\d{4},? )?(?:giảm|nâng(?! tổng| số)|duy trì|giữ|bảo đảm|đảm bảo|không để|mỗi (?:xã|thôn|năm|đơn vị))(?!\p{L})/u;

/** The next of several aims begins with its deed, too. */
const DEED_NEXT = /^;\s?(?:phát triển|thành lập|xây dựng|hỗ trợ|đào tạo|trồng|kết nạp|mở|giới thiệu)(?: mới| thêm)?(?: cho)? $/u;

const REPORTING = /(?<!\p{L})(?:đã|đạt|được(?! phép)|còn|là|chiếm|hiện|ước|tăng|giảm)(?!\p{L})/u;

/** How a figure is meant: by its own words, by what it is measured against, by the nearest cue before it, by what surrounds it. */
export function senseOf(draft: Draft, { cues, around, said, again, last, before, lead, stretch, after }: Telling): Sense {
	const at = draft.quantity.numberStart;
	if (STATED.test(after) && /^[\s;]*(?:còn|có)?\s?$/u.test(stretch)) return 'actual';
	if (PLAN_JUST_BEFORE.test(before)) return 'target';
	if (draft.quantity.unit.sort === 'percent' && after.startsWith(')') && PLAN_IN_BRACKETS.test(before)) return 'target';
	if (TO_BE_DONE.test(after) || PLAN_IS.test(before)) return 'target';
	if ((PLANNED.test(lead) && !MEASURED_BY_PLAN.test(lead)) || PLAN_FIRST.test(stretch)) return 'target';
	const own = cues.some((cue) => cue.at < at && cue.until > at && cue.strong);
	// `… chỉ tiêu tỉnh giao là 650 hộ; có 291 hộ, đạt 93% chỉ tiêu`: an entry that is held against a plan.
	const entry = at - (stretch.length - stretch.lastIndexOf(';'));
	if (stretch.startsWith(';') && isHeld(draft) && !cues.some((cue) => cue.strong && cue.at > entry && cue.at < at)) return 'actual';
	// `đạt 58 tạ/ha (KH 57 tạ/ha), sản lượng …`: the plan is left with its brackets.
	if (!own && said === 'target' && stretch.startsWith(')')) return senseAt(at, cues, around);
	if (!own && isMeasured(draft, around)) return 'actual';
	// A bound that nothing reports is a rule: `Mỗi xã xây dựng tối thiểu 1 mô hình`.
	if (!own && around === null && said !== 'actual' && (isBound(draft) || AIMS.test(stretch)) && !/so với/u.test(stretch)) return 'target';
	if (!own && around === null && last === 'target' && goesOnAiming(draft, stretch)) return 'target';
	if (!own && said === 'target' && !again && DEED_NEXT.test(stretch)) return 'target';
	// Figures of one sentence are meant alike until a strong cue says otherwise.
	if (!own && said !== null && !stretch.startsWith(';')) return said;
	return senseAt(at, cues, around);
}

/** `Trên 90% doanh nghiệp …` in a paragraph after aims: a bound that no verb reports. */
function goesOnAiming({ quantity: { comparator, unit, value } }: Draft, stretch: string): boolean {
	const bound = comparator === 'at_least' || comparator === 'more_than' || comparator === 'at_most' || comparator === 'less_than';
	return unit.sort === 'percent' && (bound || value === 100) && !REPORTING.test(stretch.slice(stretch.lastIndexOf(',') + 1));
}

function isHeld({ changes }: Draft): boolean {
	return changes.some(({ type }) => type === 'plan_pct');
}

/** Only what has happened is measured against a plan, or against the time before; an aim may name the time before, too. */
function isMeasured({ changes, alone }: Draft, around: Kind | null): boolean {
	return [...changes, ...(alone === null || around === 'target' ? [] : [alone])].some(
		({ type, basis = '' }) =>
			type === 'plan_pct' ||
			type === 'over_plan_pct' ||
			type === 'over_plan_abs' ||
			type === 'ratio_to_prior_pct' ||
			((type === 'change_pct' || type === 'change_abs') &&
				(/cùng kỳ|ck/u.test(basis) || (around !== 'target' && /trước|cuối năm|đầu năm|năm ngoái|^\d{4}$/u.test(basis))))
	);
}

/** A clause that reports nothing and sets a bound sets its other figures, too. */
export function isSetBeside(draft: Draft, drafts: readonly Draft[], cues: readonly Cue[], low: string): boolean {
	if (cues.some(({ strong }) => strong)) return false;
	const beside = drafts.filter(({ start }) => !low.slice(Math.min(start, draft.start), Math.max(start, draft.start)).includes(';'));
	const lead = low.slice(Math.max(0, low.lastIndexOf(',', draft.start - 1)), draft.start);
	return beside.some(isBound) && !beside.some((one) => isMeasured(one, null)) && !/(?<!\p{L})(?:được|đã|hiện|còn)(?!\p{L})/u.test(lead);
}

function isBound({ quantity: { comparator, numberStart, end, unit }, start }: Draft): boolean {
	return (comparator === 'at_least' || comparator === 'at_most') && (start < numberStart || end > unit.end);
}
