import type { Draft } from './draft.ts';
import { PER_HEAD } from './form.ts';
import type { Form } from './item.ts';
import { nounAt } from './nouns.ts';
import { wordsAt, type Unit } from './units.ts';

/* What a figure is for each of, when its clause says so and its unit does not: `/năm`, `/xã`, `/người`. */

const EACH_YEAR =
	/(?<!\p{L})(?:mỗi năm|hàng năm|hằng năm|bình quân (?:mỗi |hàng |hằng |một )?năm|bình quân\/năm|trung bình (?:mỗi |hàng |hằng )?năm|một năm)(?!\p{L})/u;
const YEAR_AFTER = /^\s?(?:mỗi năm|hàng năm|hằng năm|\/\s?năm|một năm)(?!\p{L})/u;
/** The last of its clause. `mỗi xã một sản phẩm` is a programme's name. */
const EACH =
	/(?<!\p{L})(?:mỗi|(?<=ít nhất )(?:1|một|01)|(?<=(?:bình quân|trung bình) )một|(?<=trên )(?:1|một))\s(?=\p{L})(?![\p{L} ]{1,12} (?:một|1) sản phẩm)/gu;
const OF_LAND = /^(?:ha|hécta|hecta|héc ta|sào|mẫu|công đất|m2|km)(?![\p{L}\d])/u;
/** `mỗi huyện, thành phố`: places that are alike share what each of them has. */
const ALIKE =
	/^(?:(?:, | và |; )(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu|thôn|bản|tổ dân phố|khu phố|ấp|khóm)(?!\p{L})){1,3}/u;
const ONE_CLAUSE = /^[^,;:.()\d]*$/u;
/** `Mỗi sào trồng rau, nông dân thu lãi …`: a topic of its own goes on over one comma. */
const TOPIC = /^[^,;:.()\d]{0,40}, [^,;:.()\d]*$/u;
const REACH = 80;

interface Clause {
	/** From the figure before, or the last semicolon, to the number; in lower case. */
	readonly stretch: string;
	readonly after: string;
	/** What the figure before it is for each of, where both share a verb: `mỗi xã thành lập 2 HTX và 5 tổ hợp tác`. */
	readonly shared: string;
}

/** `/năm`, `/xã`, `/hộ`; empty where nothing says so. */
export function perWhat(form: Form, unit: Unit, { stretch, after, shared }: Clause): string {
	if (unit.per) return '';
	if (form === 'per_unit' && unit.sort === 'money' && PER_HEAD.test(stretch)) return '/người';
	const thing = unit.sort === 'percent' ? null : eachIn(stretch.slice(-REACH));
	if (thing !== null) return `/${thing}`;
	if (unit.sort === 'percent' && !/(?:tăng|giảm|tốc độ)/u.test(stretch)) return '';
	if (EACH_YEAR.test(stretch) || YEAR_AFTER.test(after)) return unit.sort === 'measured' && form === 'per_unit' ? '' : '/năm';
	return shared;
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
	const rest = stretch.slice(whole);
	const topical = found[0].startsWith('mỗi') && /(?:^|[;.] ?)$/u.test(stretch.slice(0, found.index)) && TOPIC.test(rest);
	return ONE_CLAUSE.test(rest) || topical ? stretch.slice(from, whole) : null;
}

/** The unit with what it is for each of: `thu nhập bình quân đầu người đạt 36 triệu đồng/năm` is of each person and year. */
export function unitOf({ unit, quantity }: Draft, per: string, lead: string): string | null {
	if (unit === null) return null;
	const [thing, ...divisors] = unit.split('/');
	const ofTime = quantity.unit.per && divisors.length === 1 && /^(?:năm|tháng)$/u.test(divisors[0] ?? '');
	return ofTime && PER_HEAD.test(lead) ? `${thing}/người/${divisors[0]}` : `${unit}${per}`;
}
