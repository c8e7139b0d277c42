import { NOUN_FAMILIES, nounAt, PEOPLE_NOUNS } from './nouns.ts';

export type UnitSort = 'percent' | 'points' | 'money' | 'area' | 'measured' | 'times' | 'counted' | 'open' | 'never' | 'bare';

/** What a number is a number of. Positions are in the sentence. */
export interface Unit {
	readonly sort: UnitSort;
	/** As it will be shown: scale, thing, per what (`triệu đồng/HTX`); null for a bare number. */
	readonly text: string | null;
	/** `nghìn`, `triệu`, `tỷ` when written. */
	readonly scale: string | null;
	readonly per: boolean;
	readonly end: number;
}

const WORD = /[\p{L}\d²³]+|[^\s\p{L}\d]/uy;
const SCALE = /\s?(trăm nghìn|nghìn tỷ|ngàn tỷ|nghìn tỉ|trăm tỷ|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr)(?![\p{L}\d])/uy;
const PERCENT = /\s?(?:%[0o](?![\d.,])|%|phần trăm(?![\p{L}])|‰|phần nghìn(?![\p{L}]))/uy;
const POINTS = /\s?(?:điểm\s?(?:%|phần trăm)|điểm phần trăm|%\s?điểm)/uy;
const TIMES = /\s?lần(?![\p{L}\d])(?! (?:thứ|lượt|đầu|liên))/uy;
/** `4.039 tỷ đồngvới 155 hộ`: a blank forgotten. */
const MONEY =
	/\s?(đồng(?! chí| bào| bộ| hương)(?=(?:với|cho|và|của|để|từ)?(?![\p{L}\d]))|(?:vnđ|vnd|đ|usd|đô la mỹ|đô la|euro)(?![\p{L}\d]))/uy;
const AREA =
	/\s?(hécta|hecta|héc ta|hec ta|héc-ta|hec-ta|ha|km2|km²|m2 sàn|m² sàn|m2|m²|sào|mẫu|công đất|mét vuông|ki-lô-mét vuông)(?![\p{L}\d])/uy;
const MEASURED =
	/\s?(tấn|tạ|yến|kg|kilôgam|gam|gram|(?<= )g|lít|m3|m³|mét khối|khối|km|cây số|mét|m|kwh|mw|gwh|mwp|mva|kva|kv|mg|gb|tb|mbps|giờ công|ngày công|điểm|°c|độ c|teu|đơn vị máu|bao|thùng)(?![\p{L}\d])/uy;
const PER =
	/\s?\/\s?(?=[\p{L}\d])(?!(?:kh|kế hoạch|chỉ tiêu|liên hiệp)(?: |$))((?:100\.000 |10\.000 |1\.000 |100 |1 )?[\p{L}²³]+(?: (?:dân|gia đình|dân số|đồng|vị|viên|xã|động))?\d?)/uy;
const PER_WORDS = /\s(?:trên|mỗi|một)\s(?:một |1 )?(ha|hecta|héc ta|hộ|người|sào|xã|năm|tháng)(?![\p{L}\d])/uy;

/** The unit written after a number that ends at `at`. `counted` things are told from measured ones by the noun list. */
export function unitAt(plain: string, low: string, at: number): Unit {
	const points = match(POINTS, low, at);
	if (points) return { sort: 'points', text: 'điểm %', scale: null, per: false, end: at + points[0].length };
	const percent = match(PERCENT, low, at);
	if (percent)
		return withPer(
			{
				sort: 'percent',
				text: /%[0o]/.test(percent[0]) ? percent[0].trim() : /nghìn/.test(percent[0]) ? 'phần nghìn' : /‰/.test(percent[0]) ? '‰' : '%',
				scale: null,
				per: false,
				end: at + percent[0].length
			},
			plain,
			low
		);
	const times = match(TIMES, low, at);
	if (times) return { sort: 'times', text: 'lần', scale: null, per: false, end: at + times[0].length };
	const scaled = match(SCALE, low, at);
	const scale = scaled?.[1] === undefined ? null : scaled[1] === 'tr' ? 'triệu' : scaled[1];
	const from = at + (scaled?.[0].length ?? 0);
	const thing = thingAt(plain, low, from, scale);
	if (thing.sort === 'bare' && scale !== null) {
		// Millions and thousands of millions of nothing are money.
		const money = scale === 'triệu' || /t[ỷỉ]$/u.test(scale);
		return withPer({ sort: money ? 'money' : 'bare', text: money ? `${scale} đồng` : scale, scale, per: false, end: from }, plain, low);
	}
	const text = thing.text === null ? null : scale === null ? thing.text : `${scale} ${thing.text}`;
	return withPer({ ...thing, text, scale }, plain, low);
}

function thingAt(plain: string, low: string, at: number, scale: string | null): Unit {
	const none: Unit = { sort: 'bare', text: null, scale, per: false, end: at };
	for (const [sort, pattern] of [
		['money', MONEY],
		['area', AREA],
		['measured', MEASURED]
	] as const) {
		const found = match(pattern, low, at);
		if (!found?.[1]) continue;
		// `điểm` are points of a score, unless a place of something (`điểm trường`) or nothing countable follows.
		if (
			found[1] === 'điểm' &&
			/^ (?:trường|du lịch|bưu điện|cầu|dân cư|nóng|sạt|bán|giao dịch|tập kết|đen|nhấn|đến|truy cập|phục vụ)/.test(
				low.slice(at + found[0].length, at + found[0].length + 12)
			)
		)
			continue;
		if (found[1] === 'đ' && scale === null && found[0].startsWith(' ') && !/^(?:[,.;)/]|$)/.test(low.charAt(at + found[0].length)))
			continue;
		return { sort, text: nameOf(found[1]), scale, per: false, end: at + found[0].length };
	}
	return nounUnitAt(plain, low, at, none);
}

const NAMES: Readonly<Record<string, string>> = {
	'm²': 'm2',
	'km²': 'km2',
	'm³': 'm3',
	đ: 'đồng',
	vnđ: 'đồng',
	vnd: 'đồng',
	usd: 'USD',
	hécta: 'ha',
	hecta: 'ha',
	'héc ta': 'ha',
	'hec ta': 'ha',
	'héc-ta': 'ha',
	'hec-ta': 'ha'
};

function nameOf(unit: string): string {
	return NAMES[unit] ?? unit;
}

interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Words from `at` on, at most `most`, up to the first sign. */
export function wordsAt(low: string, at: number, most: number): readonly Word[] {
	const words: Word[] = [];
	let position = at;
	while (words.length < most) {
		while (low[position] === ' ') position += 1;
		const found = match(WORD, low, position);
		if (!found || !/^[\p{L}\d]/u.test(found[0])) break;
		words.push({ text: found[0], start: position, end: position + found[0].length });
		position += found[0].length;
	}
	return words;
}

function nounUnitAt(plain: string, low: string, at: number, none: Unit): Unit {
	// A name in quotation marks: `6 “Tổ liên gia …”`.
	const words = wordsAt(low, at + (/^ [“"«]/.test(low.slice(at, at + 2)) ? 2 : 0), 7);
	const first = words[0];
	if (first === undefined) return none;
	const noun = nounAt(words.map(({ text }) => text));
	// `9.027/9.080 số xã`.
	if (first.text === 'số' && words[1] !== undefined) {
		const counted = nounUnitAt(plain, low, first.end, none);
		if (counted.sort === 'counted') return counted;
	}
	// `49 đồng chí đảng viên`: how they are called, and what they are.
	if (first.text === 'đồng' && words[1]?.text === 'chí' && words[2] !== undefined) {
		const called = nounUnitAt(plain, low, words[1].end, none);
		if (called.sort === 'counted' && PEOPLE_NOUNS.has(called.text?.toLowerCase() ?? '')) return called;
	}
	if (noun !== null) {
		const end = words[noun.length - 1]?.end ?? at;
		if (noun.kind === 'never') return { ...none, sort: 'never', end };
		const turn = first.text === 'lượt' && noun.length === 1;
		const headEnd = turn ? turnEnd(words, end) : end;
		const counted = turn && headEnd > end ? (words[1] ?? first) : first;
		const head = plain.slice(first.start, headEnd);
		const joined = coordinated(plain, low, low.slice(counted.start, headEnd), headEnd);
		return {
			...none,
			sort: 'counted',
			text: joined === null ? shortName(head) : head + joined.text,
			end: joined?.end ?? first.start + head.length
		};
	}
	if (!isOpenNoun(first.text, plain.slice(first.start, first.end))) return none;
	const second = words[1];
	// A short name in capitals is whole: `20.000 LĐ tìm được việc`.
	const pair =
		!/^\p{Lu}/u.test(plain.charAt(first.start)) &&
		second !== undefined &&
		second.start === first.end + 1 &&
		isOpenNoun(second.text, plain.slice(second.start, second.end));
	const end = pair ? second.end : first.end;
	return { ...none, sort: 'open', text: plain.slice(first.start, end), end };
}

/** `312 lượt cơ sở`: times that somebody or something had a turn, a unit of its own. */
function turnEnd(words: readonly Word[], end: number): number {
	const noun = nounAt(words.slice(1).map(({ text }) => text));
	return noun?.kind === 'counted' ? (words[noun.length]?.end ?? end) : end;
}

/** Words that begin no noun: joints, verbs of reporting, words about time and degree. */
const NOT_NOUN = new Set(
	'và với của là thì mà để cho từ đến tới tại ở trong trên dưới ngoài theo về do bởi bằng hoặc hay nhưng cũng đã đang sẽ được bị có không chưa còn nữa này đó đây kia ấy nêu khi nếu như vì nên so gồm bao trở lại lên xuống ra vào qua đạt tăng giảm vượt chiếm ước tương gấp hơn kém nhất thứ cùng cả đều vẫn rất quá đầu cuối giữa trước sau nay qua năm tháng ngày tuần quý giờ phút tuổi lần sao tạo góp thực phấn đảm bảo nhằm trị đồng thuộc liên tiếp tỷ lệ tức nhân mới cũ khác nhau vào trung bình lúc hồi hàng hằng mỗi từng'.split(
		' '
	)
);

/** Offices, whose short names begin a sentence after a number rather than name what is counted. */
const OFFICES = new Set('ubnd hđnd mttq bch btv bcđ htnd lhpn ttg nq qđ tw qh'.split(' '));

/** @param written the word as in the text: a noun in small letters, or a short name in capitals (`21 ĐV`) */
function isOpenNoun(word: string, written: string): boolean {
	if (/^\p{Lu}{2,5}$/u.test(written)) return !OFFICES.has(word);
	return /^\p{Ll}/u.test(written) && /^\p{L}{2,}$/u.test(word) && !NOT_NOUN.has(word);
}

/** Short names that offices themselves prefer. */
export function shortName(noun: string): string {
	return (
		noun
			.replace(/^hợp tác xã$/i, 'HTX')
			.replace(/^(liên hiệp) hợp tác xã$/i, '$1 HTX')
			.replace(/^htx$/, 'HTX')
			.replace(/^tht$/i, 'THT')
			// Of which body they are is no part of what is counted.
			.replace(/^(đại biểu) (?:hội đồng nhân dân|quốc hội)$/i, '$1')
	);
}

const COORDINATION = /(?: nhỏ và vừa)?(, | và |; |, và )/uy;

/** `xã, thị trấn`; `doanh nghiệp nhỏ và vừa, hợp tác xã`: nouns of one family that share the number, joined as they are written. */
function coordinated(plain: string, low: string, head: string, end: number): { readonly text: string; readonly end: number } | null {
	const families = NOUN_FAMILIES.filter((nouns) => nouns.has(head));
	let text = '';
	let at = end;
	for (let count = 0; families.length > 0 && count < 4; count += 1) {
		const joint = match(COORDINATION, low, at);
		if (!joint?.[1]) break;
		const words = wordsAt(low, at + joint[0].length, 5);
		const noun = (length: number): string =>
			words
				.slice(0, length)
				.map((word) => word.text)
				.join(' ');
		const length = [4, 3, 2, 1].find((most) => words.length >= most && families.some((nouns) => nouns.has(noun(most))));
		const last = length === undefined ? undefined : words[length - 1];
		// `12 nhà, nhà văn hóa xã được khánh thành`: a longer noun begins what comes next.
		if (length === undefined || (nounAt(words.map(({ text: word }) => word))?.length ?? 0) > length || noun(length) === head) break;
		// A capital after it makes it one place's name: `14 xã, thị trấn Nưa`.
		if (last === undefined || /^ \p{Lu}/u.test(plain.slice(last.end, last.end + 2))) break;
		text += joint[1] + plain.slice(words[0]?.start, last.end);
		at = last.end;
	}
	// `tố cáo 3 đơn, kiến nghị, phản ánh 60 đơn`: what follows is counted by a number of its own.
	return text === '' || /^ \d/u.test(low.slice(at, at + 2)) ? null : { text, end: at };
}

/** Up to two divisors: `/người/tháng`. */
function withPer(unit: Unit, plain: string, low: string): Unit {
	let { text, end } = unit;
	let per = false;
	for (let i = 0; i < 2; i += 1) {
		const found =
			match(PER, low, end) ?? (i === 0 && (unit.sort === 'money' || unit.sort === 'measured') ? match(PER_WORDS, low, end) : null);
		if (!found?.[1]) break;
		const slash = found[0].includes('/');
		const close = slash ? wholeNoun(low, end + found[0].length - found[1].length, end + found[0].length) : end + found[0].length;
		const name = slash ? plain.slice(end, close).replace(/^\s?\/\s?(?:1 )?/, '') : found[1];
		text = `${text ?? ''}/${name}`;
		end = close;
		per = true;
	}
	return { ...unit, text, end, per };
}

/** Of `/ngôi nhà` both words: the longest noun that begins at `from`, not shorter than up to `to`. */
function wholeNoun(low: string, from: number, to: number): number {
	const words = wordsAt(low, from, 4);
	const noun = nounAt(words.map(({ text }) => text));
	return Math.max(to, noun?.kind === 'counted' ? (words[noun.length - 1]?.end ?? to) : to);
}

export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
