export type Comparator = 'equal' | 'at_least' | 'at_most' | 'more_than' | 'less_than' | 'nearly' | 'approx' | 'range';

/*
 * Looked for right before the number, the longest first; each pattern ends where the number begins. Bounded texts only.
 */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
	[
		/(?:ít nhất(?: là| đạt| phải| có| cũng)?|tối thiểu(?: là| đạt| phải đạt| có)?|không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)|≥|>=|> =)\s?(?:từ )?$/u,
		'at_least'
	],
	[
		/(?:không (?:quá|vượt quá|vượt|cao hơn|nhiều hơn|lớn hơn|để quá)|tối đa(?: là| không quá)?|nhiều nhất(?: là)?|≤|<=|< =)\s?$/u,
		'at_most'
	],
	[
		/(?:(?<!\p{L})(?:trên|(?<!(?:thấp|cao|ít|nhiều|lớn|nhỏ|kém|sớm|chậm|tăng|giảm) )hơn|quá|lớn hơn|nhiều hơn|tăng hơn|giảm hơn)|>)\s?$/u,
		'more_than'
	],
	[/(?:(?<!\p{L})(?:dưới|chưa đến|chưa tới|chưa đầy|không đến|không tới|thấp hơn|ít hơn|nhỏ hơn)|<)\s?$/u, 'less_than'],
	[/(?<!\p{L})(?:gần|ngót|suýt soát)\s?$/u, 'nearly'],
	[/(?<!\p{L})(?:khoảng|chừng|tầm|xấp xỉ|ước chừng|độ chừng|trung bình khoảng|~|≈)\s?(?:từ )?$/u, 'approx'],
	[/~\s?$/u, 'approx']
];

const OR_MORE = /^\s?(?:trở lên|trở đi|hoặc hơn|hoặc nhiều hơn)(?!\p{L})/u;
/** `hai gia đình hội viên trở lên`; a grade in between is what counts: `12 HTX khá trở lên`. */
const NOUN_OR_MORE = /^(?: (?!khá|tốt|giỏi|trung bình|sao|cấp|loại|hạng|đạt|mức|từ)\p{Ll}+){1,2} trở lên(?!\p{L})/u;
const OR_LESS = /^\s?(?:trở xuống|đổ lại|hoặc ít hơn)(?!\p{L})/u;
/** `thấp hơn 4,5% so với chỉ tiêu`: how far two things lie apart bounds nothing. */
const DIFFERENCE = /(?<!\p{L})(?:thấp|ít|nhỏ|kém) hơn\s?$/u;
const FROM = /(?<!\p{L})từ\s?$/u;

export interface Comparison {
	readonly comparator: Comparator;
	/** How many characters before the number, and after what follows it, belong to the comparator. */
	readonly before: number;
	readonly after: number;
}

/**
 * @param before the words of the sentence up to the number
 * @param after the words after its unit, or after its number when the unit stands further on
 * @param counted the unit is a noun, which more words may belong to
 */
export function comparisonOf(before: string, after: string, counted = false): Comparison {
	const tail = before.slice(-40);
	const more = OR_MORE.exec(after.slice(0, 24));
	const from = FROM.exec(tail);
	const differs = DIFFERENCE.test(tail) && /^\s?so(?: với)? /u.test(after);
	if (more) return { comparator: 'at_least', before: from?.[0].length ?? 0, after: more[0].length };
	if (counted && NOUN_OR_MORE.test(after))
		return { comparator: 'at_least', before: from?.[0].length ?? 0, after: NOUN_OR_MORE.exec(after)?.[0].length ?? 0 };
	const less = OR_LESS.exec(after.slice(0, 24));
	if (less) return { comparator: 'at_most', before: from?.[0].length ?? 0, after: less[0].length };
	if (differs) return { comparator: 'equal', before: 0, after: 0 };
	for (const [pattern, comparator] of BEFORE) {
		const found = pattern.exec(tail);
		if (found) return { comparator, before: found[0].length, after: 0 };
	}
	if (from) return { comparator: 'at_least', before: from[0].length, after: 0 };
	return { comparator: 'equal', before: 0, after: 0 };
}
