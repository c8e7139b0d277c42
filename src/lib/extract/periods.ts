import { wholeNumerals } from './distractors.ts';

/** The whole of the year that is spoken of. */
export const WHOLE_YEAR = 'cả năm';

/** The year in which it is written. */
export const THIS_YEAR = 'năm nay';
export const LAST_YEAR = 'năm trước';
export const NEXT_YEAR = 'năm tới';

/**
 * Spans of time in a sentence: `năm 2025`, `quý II/2022`, `9 tháng đầu năm 2023`, `giai đoạn 2021-2025`, `đến ngày 15/11`. Written shortly:
 * `2025`, `Q2/2022`, `9M/2023`, `2021-2025`, `15/11`.
 */
export interface PeriodMention {
	readonly start: number;
	readonly end: number;
	/** null: digits of a date that say when something was held or signed, not what a figure is about. */
	readonly code: string | null;
	/** A year that a figure is compared with (`so với năm 2020`). */
	readonly basis: boolean;
	/** `đến nay`, `hiện nay`: what follows stands as of the report, whatever period went before. */
	readonly now: boolean;
	/** Since or until when a target runs, which no later sentence is about: `mục tiêu đến ngày 31/12/2025`, `hạn 30/9`. */
	readonly bound: boolean;
	/** Announced by `đến`, `tính đến`, `trước`, `hết`. */
	readonly until: boolean;
	/** The last year named, for telling what lies ahead. */
	readonly year: number | null;
	/** A colon follows: it holds for every entry after it that names none. */
	readonly announces: boolean;
}

const S = '(?<![\\p{L}\\d])';
const E = '(?![\\p{L}\\d])';
const YEAR = '(?:19|20)\\d{2}';
const ROMAN: Readonly<Record<string, string>> = {
	i: '1',
	ii: '2',
	iii: '3',
	iv: '4',
	'1': '1',
	'2': '2',
	'3': '3',
	'4': '4',
	một: '1',
	hai: '2',
	ba: '3',
	bốn: '4',
	tư: '4'
};
const UNTIL =
	'(?:tính đến|tính tới|tính từ|đến hết|đến cuối|cho đến|cho tới|đến trước|trước|hết|đến|tới|chậm nhất|kết thúc|cuối|tại thời điểm)';

/** Reads the named groups of a match; the words a text must hold for the pattern to be tried stand beside it. */
type Reader = (groups: Readonly<Record<string, string | undefined>>, found: string) => string | null;

const READERS: readonly (readonly [RegExp, Reader, readonly string[]])[] = [
	[new RegExp(`(?:giá|theo giá)(?: so sánh| cố định| hiện hành| gốc)(?: năm)? (?<y>${YEAR})${E}`, 'gu'), () => null, ['giá']],
	// A run of days: `từ ngày 15/10 đến 15/12`.
	[
		new RegExp(
			`${S}từ (?:ngày )?(?<from>\\d{1,2}/\\d{1,2}(?:/${YEAR})?),?\\s?(?:đến|tới|-|–)\\s?(?:hết )?(?:ngày )?(?<to>\\d{1,2}/\\d{1,2}(?:/${YEAR})?)${E}(?!\\s?[%/]|[.,]\\d)`,
			'gu'
		),
		({ from, to }) => `${from}-${to}`,
		['/']
	],
	// A day, with the words before it that make it a cut-off: `tính đến 31/12/2020`.
	[
		new RegExp(
			`(?<until>${UNTIL} )?(?<hôm>(?:hết |cuối )?ngày |sáng |chiều |tối |trưa |sáng ngày |chiều ngày )?(?<![\\d/.,-])(?<day>\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR})${E}`,
			'gu'
		),
		({ until, day }) => (until === undefined ? null : (day ?? null)),
		['/', '-', '.']
	],
	[
		new RegExp(`(?<until>${UNTIL} )?ngày (?<d>\\d{1,2}) tháng (?<m>\\d{1,2})(?: năm (?<y>${YEAR}))?`, 'gu'),
		({ until, d, m, y }) => (until === undefined ? null : `${d}/${m}${y === undefined ? '' : `/${y}`}`),
		['ngày']
	],
	[
		new RegExp(`(?<until>${UNTIL} )?(?:sáng |chiều |tối )?ngày (?<day>\\d{1,2}\\s?[/.-]\\s?\\d{1,2})${E}(?!\\s?[%/]|[.,]\\d)`, 'gu'),
		({ until, day }) => (until === undefined ? null : (day ?? '').replace(/\s/g, '').replace(/[.-]/, '/')),
		['ngày']
	],
	[
		new RegExp(`(?<until>${UNTIL} )(?<day>\\d{1,2}/\\d{1,2})(?=[,.;:)]|$| (?:đã|có|toàn|tỉnh|huyện|xã|các|cả|trên)(?!\\p{L}))`, 'gu'),
		({ day }) => day ?? null,
		['/']
	],
	// `đến 31/12 kích hoạt …`; what is counted makes it k of n: `đến 5/7 trường`.
	[
		new RegExp(
			`(?<until>${UNTIL} )(?<day>(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2]))(?= (?:kích hoạt|thu|giải ngân|hoàn thành|thực hiện|đạt|phải|sẽ|thành lập|kết nạp|trồng|xây dựng|tổng|ước|số|tỷ lệ|phấn đấu|triển khai|cấp|tổ chức|giải quyết|khởi công|bàn giao)(?!\\p{L}))`,
			'gu'
		),
		({ day }) => day ?? null,
		['/']
	],
	[
		new RegExp(
			`${S}(?:sáng|chiều|tối|trưa|đêm|hôm|từ|sáng nay|chiều nay)\\s\\(?\\d{1,2}[/.]\\d{1,2}${E}(?!\\s?(?:[%\\p{L}-]|đến \\d{1,2}[.,]?\\d* ?[%\\p{L}])|/\\d)`,
			'gu'
		),
		() => null,
		['/', '.']
	],
	[new RegExp(`\\(\\d{1,2}[/-]\\d{1,2}(?:[/-]${YEAR})?\\s?[-–]\\s?\\d{1,2}[/-]\\d{1,2}(?:[/-]${YEAR})?\\)`, 'gu'), () => null, ['(']],
	[new RegExp(`${S}\\d{1,2} tháng \\d{1,2}${E}(?! (?:đầu|cuối|năm))`, 'gu'), () => null, ['tháng']],
	// Runs of months.
	[
		new RegExp(
			`${S}(?<n>\\d{1,2}|sáu|chín|ba|tám|mười|mười một|bảy|bốn|hai) tháng(?<which> (?:đầu|cuối|còn lại|qua))?(?: (?:của )?năm(?: (?<y>${YEAR}))?|/(?<y2>${YEAR}))?${E}(?!/| (?:tuổi|một lần|liền))`,
			'gu'
		),
		({ n, which, y, y2 }, found) => runOfMonths(n ?? '', which ?? '', y ?? y2, found),
		['tháng']
	],
	[
		new RegExp(`${S}(?<which>nửa đầu|nửa cuối) năm(?: (?<y>${YEAR}))?${E}`, 'gu'),
		({ which, y }) => (which === 'nửa cuối' ? (y ?? WHOLE_YEAR) : `6M${y === undefined ? '' : `/${y}`}`),
		['nửa']
	],
	[
		new RegExp(`${S}quý (?<q>iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)(?:(?:\\s?[/-]\\s?| năm | )(?<y>${YEAR}))?${E}`, 'gu'),
		({ q, y }) => `Q${ROMAN[q ?? ''] ?? ''}${y === undefined ? '' : `/${y}`}`,
		['quý']
	],
	[
		new RegExp(
			`(?<until>(?:(?:đến|tính đến|tới|cho đến) )?(?:hết|cuối|trước) )?(?<![\\p{L}\\d])(?:tháng|t) ?(?<m>\\d{1,2})(?:(?:\\s?[/.-]\\s?| năm )(?<y>${YEAR}))?${E}(?![/.,]\\d)`,
			'gu'
		),
		({ until, m, y }) =>
			`${until !== undefined && /hết/.test(until) ? 'hết ' : ''}${y === undefined ? `tháng ${Number(m)}` : `${Number(m)}/${y}`}`,
		['tháng', 't']
	],
	[new RegExp(`${S}(?<until>${UNTIL} )(?<m>\\d{1,2})/(?<y>${YEAR})${E}`, 'gu'), ({ m, y }) => `${Number(m)}/${y}`, ['/']],
	// No number of a document: 01/2020/TT-BKHĐT.
	[new RegExp(`${S}(?<m>\\d{1,2})/(?<y>${YEAR})${E}(?!/)`, 'gu'), ({ m, y }) => `${Number(m)}/${y}`, ['/']],
	// Runs of years, and seasons.
	[
		new RegExp(`(?<![\\d./])(?<from>${YEAR})\\s?(?:[-–—]|đến(?: năm)?)\\s?(?<to>${YEAR}|\\d{2}(?!\\d))${E}`, 'gu'),
		({ from, to }) => `${from}-${to}`,
		['20', '19']
	],
	[
		new RegExp(`${S}(?:từ )?năm (?<from>${YEAR}) (?:đến|tới)(?: hết| cuối)? năm (?<to>${YEAR})${E}`, 'gu'),
		({ from, to }) => `${from}-${to}`,
		['năm']
	],
	[
		new RegExp(
			`${S}(?:(?:trong|qua|sau|suốt) )?(?:hơn |gần )?(?<n>\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?<span>năm|nhiệm kỳ)(?: (?<tail>qua|gần đây|trở lại đây|tới|tiếp theo|liền|liên tiếp|liên tục))?${E}(?! \\d{4})`,
			'gu'
		),
		({ n, span, tail }) => (tail === 'qua' || tail === 'gần đây' || tail === 'trở lại đây' ? `${n} ${span} ${tail}` : null),
		['năm', 'nhiệm kỳ']
	],
	// `từ đầu năm 2021 đến nay`, `trong năm đã …`: the year that is named, or in force.
	[new RegExp(`${S}từ đầu năm(?: (?<y>${YEAR}))?(?: đến nay| tới nay)?${E}(?! học)`, 'gu'), ({ y }) => y ?? WHOLE_YEAR, ['từ đầu năm']],
	[new RegExp(`${S}trong năm(?=,| (?:đã|có|toàn|huyện|tỉnh|xã)${E})`, 'gu'), () => WHOLE_YEAR, ['trong năm']],
	[new RegExp(`${S}năm nay${E}`, 'gu'), () => THIS_YEAR, ['năm nay']],
	[new RegExp(`${S}năm (?:trước|ngoái)${E}`, 'gu'), () => LAST_YEAR, ['năm trước', 'năm ngoái']],
	[new RegExp(`${S}năm (?:tới|sau)${E}`, 'gu'), () => NEXT_YEAR, ['năm tới', 'năm sau']],
	[new RegExp(`${S}(?<span>nhiệm k[ỳì] (?:(?:vừa )?qua|tới))${E}`, 'gu'), ({ span }) => span ?? null, ['nhiệm k']],
	// `đến hết quý II/2022 có 3, phấn đấu cả năm có 6`: the year in force.
	[new RegExp(`(?<=${S}(?:phấn đấu|dự kiến|ước|ước thực hiện|mục tiêu|chỉ tiêu) )cả năm${E}(?! \\d)`, 'gu'), () => WHOLE_YEAR, ['cả năm']],
	[new RegExp(`(?<until>${UNTIL} )?(?<![\\p{L}\\d])năm (?<y>${YEAR})${E}`, 'gu'), ({ y }) => y ?? null, ['năm']],
	[
		new RegExp(
			`${S}(?:đến|tới|trước|hết|cuối|giữa|đầu|vụ|mùa|vụ đông|vụ xuân|hè thu|đông xuân|vụ mùa|kế hoạch|chỉ tiêu|kh) (?<y>${YEAR})${E}(?! ?(?:ha|hộ|người|tấn|tỷ|triệu|đồng|con|sản|m2|km|%|học|hội|lao|cây|lượt))`,
			'gu'
		),
		({ y }) => y ?? null,
		['20', '19']
	],
	[new RegExp(`\\((?<y>${YEAR})\\)`, 'gu'), ({ y }) => y ?? null, ['20', '19']],
	[new RegExp(`${S}so với (?<y>${YEAR})${E}`, 'gu'), ({ y }) => y ?? null, ['so với']]
];

const ANNOUNCES = /^[^,;.:\d]*:/u;
const NOW = new RegExp(
	`${S}(?:(?:tính )?đến (?:nay|thời điểm này|thời điểm hiện tại|thời điểm báo cáo)|(?<!so với )hiện nay|(?<!so với )hiện tại|hiện (?:có|còn)(?= (?:\\d|khoảng|gần|hơn|trên|tổng|được|các|nhiều))|hiện,|hiện toàn|hiện đã|tới nay|cho đến nay)${E}`,
	'gu'
);
const BASIS_BEFORE =
	/(?:so với|so|bằng|cùng kỳ|từ|hơn|gấp|chuyển tiếp|sang)(?: (?:cùng kỳ|thời điểm|xuất phát|bắt đầu|cuối|đầu|kết quả|mức|thực hiện|kế hoạch|số liệu|tháng|vụ|của))*\s?$|(?<!\p{L})so (?:với )?(?:tổng số|số|mục tiêu|mức|bình quân)(?: \p{L}+){0,5}\s?$/u;

/** `hoàn thành mục tiêu cả giai đoạn 2021-2025`, `vượt nghị quyết năm 2025`: the span of the plan. */
const PLAN_SPAN_BEFORE =
	/(?<!\p{L})chuẩn nghèo(?: đa chiều)?(?: mới)?(?: áp dụng)?(?: cho| của)? (?:giai đoạn )?$|(?<!\p{L})(?:đạt|vượt|(?<!để )hoàn thành|so với|theo|bằng) (?:mục tiêu|chỉ tiêu|kế hoạch|nghị quyết|dự toán)(?: (?:cả|của|đề ra|được giao|trong|nghị quyết|giai đoạn|nhiệm kỳ))* ?$/u;
const BOUND_BEFORE = /(?<!\p{L})(?:mục tiêu|hạn|khi đến hạn)(?: là)?:?\s?$/u;
/** `so vụ Đông Xuân năm trước`. */
const COMPARED_BEFORE = /(?<!\p{L})(?:so|hơn|như|cùng)(?: \p{L}+){0,5} $/u;
/** `đạt 35% chỉ tiêu đề ra trong năm 2022`: the plan's year, not the one of what was reached. */
const PLAN_BEFORE = /%[^,;%]{0,10}(?:kế hoạch|chỉ tiêu|dự toán)(?: (?:đề ra|được giao|giao|trong|của|cả))*\s?$/u;

function runOfMonths(n: string, which: string, year: string | undefined, found: string): string | null {
	const words: Readonly<Record<string, string>> = {
		sáu: '6',
		chín: '9',
		ba: '3',
		tám: '8',
		mười: '10',
		'mười một': '11',
		bảy: '7',
		bốn: '4',
		hai: '2'
	};
	const months = words[n] ?? String(Number(n));
	if (!/^(?:[1-9]|1[0-2])$/.test(months) || (which === '' && !found.includes('năm') && year === undefined && words[n] !== undefined))
		return null;
	// What the months up to the end of a year bring is there when the year ends.
	if (/cuối|còn lại/u.test(which)) return year ?? WHOLE_YEAR;
	return `${months}M${year === undefined ? '' : `/${year}`}`;
}

/** All mentions of time in a sentence, from left to right; the earlier readers win where two overlap. */
export function periodsIn(low: string): readonly PeriodMention[] {
	const taken = new Uint8Array(low.length);
	const mentions: PeriodMention[] = [];
	for (const [pattern, read, needs] of READERS) {
		if (!needs.some((word) => low.includes(word))) continue;
		pattern.lastIndex = 0;
		for (let found = pattern.exec(low); found !== null; found = pattern.exec(low)) {
			const [start, end] = [found.index, found.index + found[0].length];
			if (wholeNumerals(low, start, end) !== end) continue;
			if (taken[start] === 1 || taken[end - 1] === 1) continue;
			taken.fill(1, start, end);
			const code = read(found.groups ?? {}, found[0]);
			const before = low.slice(Math.max(0, start - 40), start);
			const years = found[0].match(/(?:19|20)\d{2}/g);
			mentions.push({
				start,
				end,
				code,
				basis:
					/^so với/.test(found[0]) ||
					BASIS_BEFORE.test(before) ||
					PLAN_BEFORE.test(before) ||
					PLAN_SPAN_BEFORE.test(before) ||
					(code === LAST_YEAR && COMPARED_BEFORE.test(before)),
				now: false,
				bound: BOUND_BEFORE.test(before) || found[0].startsWith('tính từ'),
				until: found.groups?.['until'] !== undefined || /(?:đến|tới|trước|hết)\s?$/u.test(before),
				year: years === null ? null : Number(years.at(-1)),
				announces: ANNOUNCES.test(low.slice(end, end + 40))
			});
		}
	}
	NOW.lastIndex = 0;
	for (let found = NOW.exec(low); found !== null; found = NOW.exec(low)) {
		if (taken[found.index] === 1) continue;
		mentions.push({
			start: found.index,
			end: found.index + found[0].length,
			code: null,
			basis: false,
			now: true,
			bound: false,
			until: false,
			year: null,
			announces: false
		});
	}
	return mentions.sort((a, b) => a.start - b.start);
}
