import { PER_HEAD } from './form.ts';
import type { Form } from './item.ts';
import { nounAt } from './nouns.ts';
import { shortName, wordsAt, type Unit } from './units.ts';

/* What a figure is for each of, when its clause says so and its unit does not: `/năm`, `/xã`, `/người`. */

const EACH_YEAR =
	/(?<!\p{L})(?:mỗi năm|(?<!cây |trồng )(?:hàng|hằng) năm|bình quân (?:mỗi |hàng |hằng |một )?năm|(?:bình quân|người) ?\/ ?năm|trung bình (?:mỗi |hàng |hằng )?năm|một năm)(?!\p{L})/u;
const YEAR_AFTER =
	/^(?: \p{Ll}+){1,5} ?\/ ?năm(?!\p{L})|^(?: \p{Ll}+){1,3} mỗi năm(?!\p{L})|^\s?(?:mỗi năm|hàng năm|hằng năm|\/\s?năm|một năm)(?!\p{L})/u;
/** The last of its clause. `mỗi xã một sản phẩm` is a programme's name. */
const EACH =
	/(?<!\p{L})(?:mỗi|(?<=ít nhất )(?:1|một|01)|(?<=(?:bình quân|trung bình)(?: của)? )(?:một|1|01)|(?<=trên )(?:1|một|01))\s?(?=\p{L})(?![\p{L} ]{1,12} (?:một|1) sản phẩm)/gu;
const OF_LAND = /^(?:ha|hécta|hecta|héc ta|hec-ta|héc-ta|sào|mẫu|công đất|m2|km)(?![\p{L}\d])/u;
/** `mỗi huyện, thành phố`: places that are alike share what each of them has. */
const ALIKE =
	/^(?:(?:, | và |; )(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu|thôn|bản|tổ dân phố|khu phố|ấp|khóm)(?!\p{L})){1,3}/u;
const ONE_CLAUSE = /^[^,;:.()\d]*$/u;
/** `Mỗi sào trồng rau, nông dân thu lãi …`: a topic of its own goes on over one comma. */
const TOPIC = /^[^,;:.()\d]{0,40}, [^,;:.()\d]*$/u;
/** `Số giường bệnh trên một vạn dân (không tính trạm y tế xã) đạt 28 giường bệnh`. */
const RATE_OF = /(?<!\p{L})số [^,;.()]{2,40} trên (?:một|1|01) (?<share>(?:vạn|nghìn|ngàn|triệu) dân)(?!\p{L})[^;.\d]{0,60}$/u;
/** `Số tiêu chí bình quân/xã: 16,13 tiêu chí`. */
const AVERAGE_OF =
	/(?<!\p{L})(?:bình quân|trung bình) của (?:các )?(?<whose>hợp tác xã|htx|tổ hợp tác|doanh nghiệp|trang trại|hộ)(?!\p{L})[^,;.\d]{0,60}(?:năm 20\d{2})?[^,;.\d]{0,40}$|(?<!\p{L})(?:bình quân|trung bình|thu nhập|giá trị)(?: \p{L}+){0,6} ?\/ ?(?:1 ?|01 ?)?(?<thing>xã|thôn|hộ|người|huyện|mô hình|ha)(?!\p{L})[^,;.]{0,40}$/u;
/** `18,2 tiêu chí nông thôn mới/xã`, `1.250 hộ thành viên/hợp tác xã`. */
const THING_AFTER =
	/^(?: \p{Ll}+){1,4} ?\/ ?(?<thing>xã|thôn|hộ|người|huyện|ha|hợp tác xã|htx|tổ hợp tác|mô hình|doanh nghiệp|chi hội|chi bộ)(?![\p{L}\d])|^ trên (?:1|một) (?<share>(?:vạn|nghìn|ngàn|triệu) dân)(?!\p{L})/u;
/** `thêm ít nhất 2 tiêu chí cho mỗi xã`. */
const FOR_EACH = /^ cho mỗi (?<each>xã|thôn|huyện|hộ|chi hội|chi bộ|đơn vị|mô hình)(?=[,.;]|$)/u;
const REACH = 80;

interface Clause {
	/** From the figure before, or the last semicolon, to the number; in lower case. */
	readonly stretch: string;
	/** The sentence up to the number. */
	readonly sentence: string;
	readonly after: string;
	/** What the figure before it is for each of, where both share a verb: `mỗi xã thành lập 2 HTX và 5 tổ hợp tác`. */
	readonly shared: string;
	/** A part of what grows each year. */
	readonly grows: boolean;
}

/** What a figure is for each of beside what its unit says; null: nothing. */
export interface Per {
	readonly thing: string | null;
	readonly time: 'năm' | 'tháng' | 'ngày' | null;
}

export function perOf(form: Form, unit: Unit, clause: Clause): Per {
	const divisors = (unit.text ?? '').split('/').slice(1);
	const isTime = (divisor: string): boolean => /^(?:năm|tháng|ngày|vụ|quý)$/u.test(divisor);
	const thing = unit.sort === 'percent' || !divisors.every(isTime) ? null : thingOf(form, unit, clause);
	const time = unit.per || (thing === null && clause.shared !== '') ? null : timeOf(unit, thing, clause);
	return { thing: thing ?? (unit.per || clause.shared === '' ? null : clause.shared), time };
}

function thingOf(form: Form, unit: Unit, { stretch, after }: Clause): string | null {
	const { thing, share } = THING_AFTER.exec(after)?.groups ?? {};
	const named = thing ?? share ?? FOR_EACH.exec(after)?.groups?.['each'];
	if (named !== undefined && !unit.per) return shortName(named);
	// `thu nhập bình quân đầu người đạt 36 triệu đồng/năm` is of each person, and of a year.
	if (
		unit.sort === 'money' &&
		!/t[ỷỉ]/u.test(unit.scale ?? '') &&
		PER_HEAD.test(stretch) &&
		(unit.per || form === 'per_unit' || form === 'range' || form === 'ratio')
	)
		return 'người';
	if (unit.sort === 'measured' && unit.per && PER_HEAD.test(stretch)) return 'người';
	const average = AVERAGE_OF.exec(stretch.slice(-REACH))?.groups;
	const each = average?.['thing'] ?? RATE_OF.exec(stretch)?.groups?.['share'] ?? average?.['whose'] ?? eachIn(stretch.slice(-REACH));
	// No thing is for each of its own kind: `1–2 mô hình mỗi xã: 14 xã`.
	return each === null || each === unit.text ? null : shortName(each);
}

function timeOf(unit: Unit, thing: string | null, { stretch, sentence, after, grows }: Clause): Per['time'] {
	if (grows) return 'năm';
	const daily = /(?<!\p{L})(?:mỗi|hằng|hàng) (?<time>ngày|tháng)(?!\p{L})[^,;:]{0,50}$/u.exec(stretch)?.groups?.['time'];
	if (daily !== undefined && unit.sort !== 'percent') return daily === 'ngày' ? 'ngày' : 'tháng';
	const yearly =
		EACH_YEAR.test(stretch.slice(Math.max(0, stretch.lastIndexOf(', tổng')))) ||
		YEAR_AFTER.test(after) ||
		(thing !== null &&
			(/^[\s–-]*(?:phấn đấu )?(?:hàng|hằng|mỗi) năm(?!\p{L})/u.test(sentence) || /^[^,;.:\d]{0,52} mỗi năm(?:[.;]|$)/u.test(after)));
	if (!yearly || (unit.sort === 'measured' && /năng suất/u.test(stretch))) return null;
	const rate =
		/(?:tăng|giảm|tốc độ|(?:bình quân|trung bình) (?:mỗi|hàng|hằng) năm)|tỷ lệ (?:giảm|tăng|sinh|chết|kết nạp)[^,;.]*(?:mỗi|hàng|hằng) năm(?: (?:đạt|là))? ?$/u;
	return unit.sort === 'percent' && !rate.test(stretch) ? null : 'năm';
}

/** `triệu đồng` of each `hộ` a `năm`: `triệu đồng/hộ/năm`. */
export function unitWith(unit: string | null, { thing, time }: Per): string | null {
	if (unit === null) return null;
	const [counted, ...divisors] = unit.split('/');
	return [counted, ...(thing === null ? [] : [thing]), ...divisors, ...(time === null ? [] : [time])].join('/');
}

function eachIn(stretch: string): string | null {
	const found = [...stretch.matchAll(EACH)].at(-1);
	if (found === undefined) return null;
	const from = found.index + found[0].length;
	const words = wordsAt(stretch, from, 4);
	const noun = nounAt(words.map(({ text }) => text));
	const measured = OF_LAND.exec(stretch.slice(from))?.[0].length;
	const end = measured === undefined ? words[(noun?.length ?? 0) - 1]?.end : from + measured;
	if ((noun?.kind !== 'counted' && measured === undefined) || end === undefined) return null;
	const whole = end + (ALIKE.exec(stretch.slice(end))?.[0].length ?? 0);
	const rest = stretch
		.slice(whole)
		.replace(/(?:đến |trong )?(?:hết |cuối )?năm 20\d{2}/gu, '')
		.replace(/: ?$/u, '');
	const topical = found[0].startsWith('mỗi') && /(?:^|[;.] ?)$/u.test(stretch.slice(0, found.index)) && TOPIC.test(rest);
	return ONE_CLAUSE.test(rest) || topical ? stretch.slice(from, whole) : null;
}
