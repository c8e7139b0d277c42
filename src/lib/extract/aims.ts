import type { Comparator } from './comparators.ts';
import type { Item } from './item.ts';

export type StatedCondition =
	'at_least' | 'more_than' | 'at_most' | 'less_than' | 'exactly' | 'between' | 'change_by' | 'times' | 'done_by';

/** What a target's sentence asks for, taken apart: how much, of each of which places, in each year or in all, against when. */
export interface StatedAim {
	/** What is counted, without the verb of a change. */
	readonly subject: string;
	/** Without what it is for each of: `mô hình` of `mô hình/xã`. */
	readonly unit: string | null;
	readonly condition: StatedCondition;
	/** The number, or the lower of two; of a change it is signed: a fall is negative. */
	readonly low: number | null;
	readonly high: number | null;
	/** The places each of which must meet it, in the sentence's word: `xã`. */
	readonly each: string | null;
	/** The number is each year's, not that of all of them. */
	readonly yearly: boolean;
	/** What a change is measured from: a year as `2020`, or the time before the target's own; null: the text does not say. */
	readonly basis: string | typeof BEFORE | null;
	/** Its year is the last of the time it runs, not the whole of it: `đến năm 2025`. */
	readonly until: boolean;
}

/** What stands around an item's span: the text up to its end, as far back as a heading may name its year, and the rest of its sentence. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
}

/** `so với đầu nhiệm kỳ`, `so với năm trước`: what stood when the target begins to run. */
export const BEFORE = 'before';

const CONDITIONS: Readonly<Partial<Record<Comparator, StatedCondition>>> = {
	at_least: 'at_least',
	at_most: 'at_most',
	more_than: 'more_than',
	less_than: 'less_than',
	range: 'between'
};

/** Words for places that a target can be for each of; `hộ`, `người`, `ha` belong to the unit. */
const PLACE = '(xã|phường|thị trấn|thôn|làng|bản|buôn|ấp|khóm|khu phố|tổ dân phố|huyện|quận|tỉnh|đặc khu)';
const EACH = new RegExp(`/\\s?(?:1 )?${PLACE}$`, 'u');
const EACH_OF = new RegExp(`(?<!\\p{L})(?:mỗi|từng) ${PLACE}(?!\\p{L})`, 'u');
/** Of an average the places need not all come to it. */
const AVERAGE = /(?<!\p{L})(?:bình quân|trung bình)(?! (?:hàng|hằng|mỗi|một)? ?năm)(?!\p{L})/u;
/** Said of a number whose unit says something else: `ít nhất 4 cuộc/xã mỗi năm`. */
const YEARLY = /(?<!\p{L})mỗi năm(?!\p{L})/u;
const YEARLY_AFTER = /^(?:[^,\d]{0,40}?(?<!\p{L})(?:mỗi|hằng|hàng) năm(?!\p{L})|\D{0,80}(?<!\p{L})(?:mỗi|hằng|hàng) năm\s*$)/u;
const EACH_YEAR = /\/\s?(?:1 )?năm$/u;

/** Between the verb of a change and its number no word says which level it comes to. */
const BETWEEN =
	'(?:(?!(?:còn|xuống|lên|đạt|đến|tới|bằng|là|trưởng|ở|mức|trong đó|có|thuộc|chương trình|công tác)(?!\\p{L}))[\\p{L}%]+[ ,]+){0,9}?';
const CHANGE = new RegExp(`(?<!\\p{L})(?<!(?:tốc độ|mức|tỷ lệ|tỉ lệ) )(tăng|giảm)(?!\\p{L}) ${BETWEEN}(?:từ )?$`, 'u');
/** As far as a verb stands from its number. */
const REACH = 120;
const BASIS = /so với (?:cùng kỳ |thời điểm |cuối |hết )?(?:năm )?(?<year>(?:19|20)\d{2})(?!\d)/u;
const BASIS_BEFORE =
	/so với (?:cùng kỳ|năm trước|năm ngoái|năm liền trước|đầu nhiệm kỳ|đầu giai đoạn|nhiệm kỳ trước|giai đoạn trước|hiện nay)/u;

export function statedAim(item: Item, { before, after }: Surroundings): StatedAim {
	const { unit, yearly, each } = takenApart(item, after);
	const asked = { unit, each, yearly, until: isUntil(item.by, before) };
	const basis = basisIn(`${item.span} ${after}`.toLowerCase());
	const first = item.low ?? item.value;
	if (item.form === 'milestone' && first === null)
		return { ...asked, subject: item.indicator, condition: 'done_by', low: null, high: null, basis: null };
	const change = changeIn(item, unit, basis);
	if (change !== null)
		return { ...asked, subject: withoutVerb(item.indicator), condition: change.condition, low: change.low, high: change.high, basis };
	return {
		...asked,
		subject: item.indicator,
		condition: CONDITIONS[item.comparator] ?? 'exactly',
		low: first,
		high: item.high,
		basis: null
	};
}

/** Whether a report says no level, only by how much it differs: `giảm 3% so với năm 2020`. */
export function isChangeAlone(item: Item, around: Surroundings): boolean {
	const { condition } = statedAim(item, around);
	return condition === 'change_by' || condition === 'times';
}

/** As far back as a heading that announces a list of targets stands. */
const FAR = 800;

/** @param points the text's code points */
export function surroundings(points: readonly string[], { end }: Pick<Item, 'end'>): Surroundings {
	const after = points.slice(end, end + 90).join('');
	return { before: points.slice(Math.max(0, end - FAR), end).join(''), after: /^[^.;:\n]*/u.exec(after)?.[0] ?? '' };
}

/** The year as it was named last: after `đến`, or by itself. */
function isUntil(by: string | null, before: string): boolean {
	if (by === null || !/^\d{4}$/.test(by)) return false;
	const named = new RegExp(`(?<until>(?<!\\p{L})(?:đến|tới|trước|hết) (?:hết |cuối )?)?(?:năm )?(?<!\\d)${by}(?!\\d)`, 'gu');
	return [...before.normalize('NFC').toLowerCase().matchAll(named)].at(-1)?.groups?.['until'] !== undefined;
}

function takenApart({ unit: written, of, span, form }: Item, after: string): Pick<StatedAim, 'unit' | 'each' | 'yearly'> {
	const unit = written?.normalize('NFC') ?? '';
	const words = span.normalize('NFC').toLowerCase();
	// `triệu đồng/người/năm` is one year's income whichever year it is.
	const perYear = EACH_YEAR.test(unit) && form !== 'per_unit' && (unit.split('/').length === 2 || EACH.test(unit.replace(EACH_YEAR, '')));
	const yearly = perYear || (form !== 'per_unit' && (YEARLY.test(words) || YEARLY_AFTER.test(after.normalize('NFC').toLowerCase())));
	const alone = perYear ? unit.replace(EACH_YEAR, '') : unit;
	if (AVERAGE.test(words)) return { unit: alone || null, each: null, yearly };
	const each = EACH.exec(alone)?.[1] ?? EACH_OF.exec(`${of?.normalize('NFC') ?? ''} ${words}`)?.[1] ?? null;
	return { unit: alone.replace(EACH, '').trim() || null, each, yearly };
}

/** A difference or a multiple, where the sentence sets that and no level. */
function changeIn(
	{ span, value, low, high, change, form }: Item,
	unit: string | null,
	basis: StatedAim['basis']
): { readonly condition: 'change_by' | 'times'; readonly low: number; readonly high: number | null } | null {
	const first = low ?? value;
	if (first === null) return null;
	if (unit === 'lần' && (form === 'growth' || /gấp|tăng/u.test(span.toLowerCase()))) return { condition: 'times', low: first, high };
	const told =
		form === 'growth' ? change.find(({ type, value: by }) => /^change_/.test(type) && Math.abs(by) === Math.abs(first)) : undefined;
	const verb = CHANGE.exec(wordsBefore(span.normalize('NFC').toLowerCase(), first))?.[1];
	const percent = unit === '%' || unit === 'điểm %';
	// `giảm 120 hộ nghèo` counts those that left, unless it is measured against an earlier year.
	if (told === undefined && (verb === undefined || !(percent || basis !== null))) return null;
	const falls = told === undefined ? verb === 'giảm' : told.value < 0;
	const signed = (by: number): number => (falls ? -Math.abs(by) : Math.abs(by));
	return { condition: 'change_by', low: signed(first), high: high === null ? null : signed(high) };
}

/** What leads to a number in its span; what comes after it is told about it. */
function wordsBefore(span: string, value: number): string {
	for (const { 0: numeral, index } of span.matchAll(/\d[\d.,]*/gu)) {
		const written = numeral.replace(/[.,]$/, '');
		const readings = [written.replaceAll('.', '').replace(',', '.'), written.replaceAll(',', '')].map(Number);
		if (readings.includes(Math.abs(value))) return span.slice(Math.max(0, index - REACH), index);
	}
	return '';
}

function basisIn(words: string): StatedAim['basis'] {
	const year = BASIS.exec(words)?.groups?.['year'];
	return year ?? (BASIS_BEFORE.test(words) ? BEFORE : null);
}

function withoutVerb(indicator: string): string {
	const named = indicator
		.replace(/ (?:tăng gấp|gấp|tăng thêm|tăng|giảm)$/iu, '')
		.replace(/^(?:[\p{L}\d -]+ )?(?:giảm|tăng(?: thêm)?) (?=\p{L})/iu, '')
		.trim();
	return named === '' ? indicator : named;
}
