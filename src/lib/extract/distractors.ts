import { nounAt } from './nouns.ts';
import { wordsAt } from './units.ts';

/*
 * Digits that are no figures. `i`: looked for in lower case; the others need their capitals. Every repetition is bounded, so that each
 * pattern passes over a text once.
 */
export interface Distractor {
	readonly pattern: RegExp;
	readonly cased?: boolean;
	/** A text without any of these (lower case) cannot match: a cheap look before the pattern. */
	readonly needs?: readonly string[];
	/** The digits count after all when a counted noun follows them: `mỗi thôn 5 hộ`. */
	readonly unlessCounted?: boolean;
}

const START = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
/** Looked for where digits stand, then before them: far fewer places than where a word may begin. */
const after = (words: string): string => `(?<=${START}(?:${words}))`;
const of = (source: string, options: Omit<Distractor, 'pattern'> = {}): Distractor => ({ pattern: new RegExp(source, 'gu'), ...options });

const DISTRACTORS: readonly Distractor[] = [
	// Addresses, files, hashes: anything glued out of letters, digits and signs of the web.
	of('(?<!\\S)(?=\\S{0,60}(?:https?:|www\\.|@|\\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|html?|aspx|vn|com|net|org)(?![\\p{L}\\d])))\\S{1,300}', {
		needs: ['@', 'http', 'www', '.jpg', '.jpeg', '.png', '.gif', '.pdf', '.doc', '.xls', '.htm', '.asp', '.vn', '.com', '.net', '.org']
	}),
	of(`${after('\\p{L}{1,12}')}\\d[\\p{L}\\d_]{2,200}`),
	of(`${START}\\d{1,40}[a-z_]{1,40}\\d[\\p{L}\\d_]{1,200}`),
	of('[\\p{L}\\d]{0,40}\\d_\\S{1,200}', { needs: ['_'] }),
	// Numbers of documents: 02-CTr/BCĐ, 673/QĐ-TTg, 61- KL/TW, 257/2025/QH15.
	of(
		'\\d{1,6}[a-z]?\\s?[-–/]\\s?(?:\\d{4}\\s?/\\s?)?(?=\\p{Lu}\\p{L}{0,3}\\p{Lu}|\\p{Lu}{2}|QH|CT|KH|BC|TB|TT|NQ|QĐ|KL|HD|CV|Đ)(?!\\p{Lu}{2,3}\\s?(?:,|\\.|\\)|$| ))\\p{L}{1,12}\\d{0,2}(?:\\s?[-–/.&]\\s?\\p{L}{1,14}){0,3}',
		{ cased: true, needs: ['/', '-', '–'] }
	),
	of('\\d{1,6}[a-z]?[-–/](?:QĐ|NQ|KH|CT|BC|TB|TT|NĐ|KL|HD|CV|TTr|CTr|QC|ĐA|CĐ|BCĐ|QH)\\d{0,2}', { cased: true, needs: ['/', '-', '–'] }),
	of(
		`${after('(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|tờ trình|đề án|chương trình hành động|chương trình|(?<!kỷ |pháp |kỹ )luật|pháp lệnh|quy chế|hiệp định|trung ương|tw) (?:số |số: |:)?\\s?')}\\d{1,6}(?:[-–.,/]\\d{1,4}){0,3}[a-zđ]?${END}(?! ?(?:%|tỷ|triệu|nghìn|hộ|người|tập thể|cá nhân|mô hình|sản phẩm|công trình)(?!\\p{L}))(?:(?:, | và |; )\\d{1,4}(?![\\p{L}\\d.,%]| ?%| \\p{L})){0,6}`,
		{
			needs: [
				'quyết định',
				'nghị',
				'thông tư',
				'chỉ thị',
				'công văn',
				'tờ trình',
				'đề án',
				'chương trình',
				'luật',
				'pháp lệnh',
				'quy chế',
				'hiệp định',
				'trung ương',
				'tw'
			]
		}
	),
	// In small letters it may be what somebody did: `kết luận 02 tổ chức đảng vi phạm`.
	of(`${after('(?:Kết luận|KẾT LUẬN) (?:số )?\\s?')}\\d{1,6}${END}`, { cased: true, needs: ['kết luận'] }),
	of(`${after('kết luận (?:số )?\\s?')}\\d{1,6}${END}`, { needs: ['kết luận'], unlessCounted: true }),
	of('\\d{1,2}(?: \\(| )?kho[áa] [ivx]{1,5}', { needs: ['kho'] }),
	of(
		`${after('(?:kế hoạch|văn bản|hướng dẫn|thông báo|báo cáo|quy định|công điện|dự án|tiểu dự án|tiêu chí|nội dung|hợp phần|mẫu|biểu|biểu mẫu|bảng|phụ lục|điều|khoản|điểm|chương|mục|phần|hình|ảnh|trang|bài|tập|quyển|cuốn|kỳ|tuyến|quốc lộ|tỉnh lộ|đường tỉnh|ql|tl|dt|đt|huyện lộ|km|số|lô|thửa|tiểu khu|phòng số|tầng|lớp|khối|cơ sở|trường|điểm trường|tiểu đoàn|trung đoàn|sư đoàn|quân khu|binh đoàn|công ty|vụ án) (?:số |số: |:)?\\s?')}\\d{1,6}(?:[-–.,/]\\d{1,4}){0,3}[a-zđ]?${END}(?:(?:, | và |; )\\d{1,4}(?![\\p{L}\\d.,%]| ?%| \\p{L})){0,6}`,
		{ unlessCounted: true }
	),
	of(`${START}số \\d{1,6}\\s?[a-z]?(?:[-–/]\\d{1,4})?(?=của|ngày|,|\\.|;| đường| phố|$)`, { needs: ['số '] }),
	of(`${after('(?:đường|phố|ngõ|ngách|hẻm|kiệt|số nhà) ')}\\d{1,4}(?:/\\d{1,4}){0,3}`, {
		needs: ['đường', 'phố', 'ng', 'hẻm', 'kiệt', 'số nhà']
	}),
	// Ordinals, grades, parts of a series.
	of(
		`${after('(?:thứ|lần thứ|lần|khóa|khoá|nhiệm kỳ|đợt|giai đoạn|bước|mức độ|cấp độ|mức|hạng|loại|cấp|bậc|nhóm|cụm|tổ|đội|khu phố|khu|khối phố|thôn|ấp|khóm|xóm|bản|buôn|làng|phường|quận|xã|huyện|tổ dân phố|đảng ủy|chi bộ|vùng|khu vực|hướng|phương án|kịch bản|trụ cột|đại hội|ca|giống|giống lúa|thế hệ|f|ca khúc|top|tốp|nghề|ngành|câu lạc bộ|htx|hợp tác xã|mã|ký hiệu|phiên bản|mũi|nhà máy|trạm bơm|cầu|kênh|hồ|đập|chợ|ngã) (?:số )?')}\\d{1,4}(?:[.,]\\d)?[a-z]?${END}(?:(?: đến| và|,| -) (?:\\p{L}{1,7} )?\\d{1,3}(?![\\p{L}\\d.,%]| ?%| ?\\p{L})){0,6}`,
		{ unlessCounted: true }
	),
	of(
		`${START}(?:xếp|đứng|vị trí|hạng|thứ hạng|xếp hạng)(?: ở)?(?: vị trí| hạng)?(?: thứ)? \\d{1,3}(?:\\s?/\\s?\\d{1,3})?(?: (?:tỉnh|huyện|xã|bộ|địa phương|cả nước|toàn quốc)[\\p{L}, ]{0,30})?`,
		{ needs: ['xếp', 'đứng', 'vị trí', 'hạng'] }
	),
	of(`${START}thứ (?:\\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:\\s?/\\s?\\d{1,3})?${END}`, { needs: ['thứ'] }),
	of(
		`${START}(?:thứ|lần thứ|khóa|khoá|cấp|tháng|quý|bậc|lớp|loại|nhóm|hàng|mỗi xã|mỗi|từng) (?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)${END}`
	),
	of(`\\d{1,2}(?: |-)?(?:sao|\\*)${END}(?:(?:, | và |-|–| - )\\d(?: sao|(?! ?(?:\\p{L}|[-–]))))?(?: trở lên)?`, { needs: ['sao', '*'] }),
	of('\\d(?:\\s?[-–]\\s?|,\\s?|\\svà\\s)\\d\\ssao(?: trở lên)?', { needs: ['sao'] }),
	// `đạt chuẩn ISO 9001`; what `đạt 350 kg` reaches is no standard.
	of(
		`${START}(?:(?:hạng|đạt|chuẩn|tiêu chuẩn) (?:iso |tcvn |qcvn )|(?:tiêu chuẩn|iso|haccp|tcvn|qcvn|vietgap|gmp) )\\d{3,6}(?::\\d{4})?(?= |,|\\.|;|$)`,
		{ needs: ['iso', 'tcvn', 'qcvn', 'chuẩn', 'haccp', 'gmp'], unlessCounted: true }
	),
	of(`${START}(?:iso|tcvn|qcvn|haccp)[ -]?\\d{2,6}(?:[-:]\\d{1,4}){0,2}`, { needs: ['iso', 'tcvn', 'qcvn', 'haccp'] }),
	// Ages, and the years and spans of days that are no period of a report.
	of(
		`${START}(?:(?:từ|trên|dưới|đủ|độ tuổi|tuổi|khoảng|ngoài|gần|hơn) ){0,2}\\d{1,3}(?:\\s?(?:[-–]|đến|tới|đến dưới)\\s?(?:dưới )?\\d{1,3})?(?:\\s?(?:tháng|năm))? ?tuổi(?: trở lên| trở xuống)?(?! đảng)`,
		{ needs: ['tuổi'] }
	),
	of(`${START}huy hiệu (?:\\d{2}(?:, | và |; )?){1,8} ?(?:năm )?tuổi đảng`, { needs: ['tuổi'] }),
	of(`(?:\\d{2}(?:, | và |; )){0,8}\\d{2} năm tuổi đảng`, { needs: ['tuổi'] }),
	of(`${START}(?:độ tuổi|tuổi) (?:từ )?\\d{1,3}(?:\\s?(?:[-–]|đến)\\s?\\d{1,3})?`, { needs: ['tuổi'] }),
	of(`\\d{1,3} (?:ngày|giờ|phút|giây|tuần|đêm|tiếng|tiết(?! mục)|ngày đêm|giờ làm việc|ngày làm việc)(?! (?:công|khách))${END}`, {
		needs: ['ngày', 'giờ', 'phút', 'giây', 'tuần', 'đêm', 'tiếng', 'tiết']
	}),
	of(`\\d{1,2}(?:-|–| - |/)\\d{1,2} (?:ngày|giờ|phút|tuần)${END}`, {
		needs: ['ngày', 'giờ', 'phút', 'giây', 'tuần', 'đêm', 'tiếng', 'tiết']
	}),
	of(`(?<![\\d.,])\\d{1,3}/24(?: giờ|h|/7)${END}`, { needs: ['24'] }),
	of('(?<![\\d.,])(?:24/24(?! (?:xã|phường|huyện|quận|thôn|ấp|đơn vị|chi bộ|chi hội|cơ sở|tổ|trường|trạm|bản|khu))|24/7|24h)(?![.,]?\\d)', {
		needs: ['24']
	}),
	// Clock times.
	of(`\\d{1,2}\\s?(?:h|giờ|g)\\s?\\d{1,2}(?:\\s?(?:phút|p|'))?${END}`, { needs: ['h', 'giờ', 'g'] }),
	of(`\\d{1,2}\\s?(?:h|giờ)${END}`, { needs: ['h', 'giờ', 'g'] }),
	of(`${START}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:am|pm|sa|ch))?${END}`, { needs: [':'] }),
	of('(?<![\\d.,])\\d{1,2} \\d{1,2} 20\\d{2}(?![\\d.,])'),
	of('gmt\\s?[+-]\\s?\\d{1,2}', { needs: ['gmt'] }),
	// Telephones, accounts and other long rows of digits.
	of(
		`${START}(?:điện thoại|đt|sđt|đtdđ|hotline|tel|fax|đường dây nóng|tổng đài|số điện thoại|zalo|mã số thuế|số tài khoản|tài khoản|mã vạch)\\s?(?:số)?\\s?[:.]?\\s?\\(?\\+?\\d[\\d .()–-]{2,60}`,
		{ needs: ['điện thoại', 'đt', 'hotline', 'tel', 'fax', 'nóng', 'tổng đài', 'zalo', 'mã số', 'tài khoản', 'mã vạch'] }
	),
	of('\\+84[\\d .-]{8,14}', { needs: ['+84'] }),
	of(`${START}0\\d{1,4}[ .-]\\d{3,4}[ .-]?\\d{3,4}${END}(?:\\s?[-–]\\s?\\d{6,8}){0,4}`),
	of(`${START}0\\d{8,11}${END}`),
	of(`${START}1[89]00[ .-]?\\d{4,6}${END}`),
	of('\\d{13,}'),
	of('\\d{1,3}°\\s?\\d{1,2}(?:[\'′]|\\s)?(?:\\d{1,2}(?:[.,]\\d+)?["″])?', { needs: ['°'] }),
	// Counters of a web page.
	of(
		`${START}(?:lượt xem|lượt truy cập|số lượt xem|đã xem|online|đang online|đang truy cập|đang xem|truy cập|hôm nay|hôm qua|trong tuần|trong tháng|tuần này|tuần trước|tháng này|tháng trước|tất cả|tổng lượt truy cập|tổng truy cập|tổng cộng|bình luận|lượt thích|chia sẻ|views?|visitors?|cập nhật|khách online|thành viên online)\\s?:\\s?\\d[\\d.,]{0,14}`,
		{ needs: [':'] }
	),
	of('\\d[\\d.,]{0,14} (?:lượt xem|lượt truy cập|bình luận|lượt thích|views?)(?![\\p{L}])', { needs: ['lượt', 'bình luận', 'view'] }),
	// Names and slogans that hold a digit.
	of(`${START}(?:covid|cúm|h|n|virus|vi rút|sars|cov|ncov)[- ]?\\d{1,4}${END}`),
	of(
		`(?:công nghiệp|cách mạng|nông nghiệp|công nghệ|chính phủ|web|y tế|giáo dục|marketing|logistics) (?:lần thứ tư |lần thứ |công nghiệp )?\\d\\.0`,
		{ needs: ['.0'] }
	),
	of(`(?<![\\d,])\\d\\.0${END}(?! ?(?:%|ha|tỷ|triệu|tấn|nghìn))`, { needs: ['.0'] }),
	of(
		`${START}(?:\\d|một|hai|ba|bốn|năm|sáu) (?:không|có|sạch|giảm|tăng|phải|tốt|nhất|đủ|chung|cùng|trong một|trong 1|tại chỗ|rõ|dám|gương|biết|an toàn|thật|trực tiếp|chủ động|xây|chống|đồng hành|xung kích)${END}(?:,? \\d (?:không|có|sạch|giảm|tăng|phải|tốt|nhất|đủ|chung|cùng|rõ|dám|biết|xây|chống)${END}){0,4}`
	),
	of(`${START}(?:\\d|một|hai|ba|bốn|năm) (?:trong|k|r)${END}`),
	of(`(?<=trên )(?:1|một|10|100)(?= (?:vạn|nghìn|ngàn|triệu) dân${END})`, { needs: ['dân'] }),
	// `Thôn 17 xã Quảng Phú`, `Chi bộ 17 đảng bộ xã Quảng Phú`: a name and whose it is.
	of(
		'(?<=(?:[Cc]hi bộ|[Tt]hôn|[Bb]uôn|[Ấấ]p|[Kk]hu phố|[Tt]ổ dân phố|[Kk]hóm|[Xx]óm|[Bb]ản) )\\d{1,2}(?=,? (?:(?:thuộc )?(?:[Đđ]ảng bộ )?)(?:xã|phường|thị trấn) \\p{Lu})',
		{ cased: true }
	),
	of('\\d{1,2}/\\d{1,2} âm lịch', { needs: ['âm lịch'] }),
	// `liên kết “4 nhà”`: names what takes part.
	of(`(?<=(?:liên kết|hợp tác|mối|giữa) (?:giữa )?["“”']?)(?:\\d|ba|bốn|năm) nhà${END}|(?<=["“”'])(?:\\d|ba|bốn|năm) nhà(?=["“”'])`, {
		needs: ['nhà']
	}),
	of(`${START}(?:mỗi xã|mỗi làng|mỗi thôn|mỗi bản|mỗi người|mỗi nhà) (?:một|1) (?:sản phẩm|làng|nghề|cây|thư viện|vườn)`, {
		needs: ['mỗi']
	}),
	of(
		`${START}(?:một|1|mỗi) (?:bộ phận|(?:số|trong những|trong số|phần|vài|cách|loạt|mặt|khi|lúc|lần|chút|nửa|cửa|là|bước|đầu mối|chiều)(?! xã| hộ| người))${END}`
	),
	of(
		`${START}(?:chính quyền|địa phương|mô hình|tổ chức|cấp ủy|cơ cấu|hệ thống) (?:địa phương )?(?:\\d|một|hai|ba|bốn) (?:cấp|bên|tầng|nhà)`,
		{ needs: ['cấp', 'bên', 'tầng', 'nhà'] }
	),
	of(`\\b[\\p{Lu}]{1,6}[- ]?\\d{1,5}(?:[-.]\\d{1,4})?(?:[\\p{Lu}]{1,3})?${END}(?! ?(?:%|\\/))`, { cased: true, unlessCounted: true }),
	of(`(?:đất|lúa|chuyên) (?:\\d|một|hai|ba) (?:vụ )?(?:lúa|vụ|màu)`, { needs: ['vụ', 'lúa', 'màu'] }),
	of(`(?<!\\d[.,]?)\\d (?:vụ (?:lúa|màu)(?!\\p{L}| gạo)|vụ|lúa)(?:(?<=vụ (?:lúa|màu))|/năm|,? \\d (?:vụ|màu|lúa))`, {
		needs: ['vụ', 'lúa', 'màu']
	}),
	// Marks of footnotes, and list numbers at the start.
	of('[¹²³⁰⁴-⁹]+(?=[\\s,.;:)/]|$)(?<!m[²³])(?<!km[²³])', { needs: ['¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'] }),
	of('\\[\\d{1,3}(?:[,-]\\s?\\d{1,3}){0,3}\\]', { needs: ['['] }),
	of(`(?<=(?:là|thuộc|vào|nằm) )(?:một|1|01) trong (?:số )?\\d{1,3}${END}`, { needs: ['trong'] }),
	of(`${START}ngày \\d{1,2}(?:(?:, | và )\\d{1,2}){1,6}${END}`, { needs: ['ngày'] }),
	of(`${START}(?:ngày|mùng|mồng) \\d{1,2}${END}(?! ?[/.-] ?\\d)`, { needs: ['ngày', 'mùng', 'mồng'], unlessCounted: true }),
	of(
		`${START}(?:trên|mỗi|bình quân|trung bình) (?:1|một|01) ?(?:ha|héc ta|hecta|hec-ta|héc-ta|sào|người|hộ|htx|hợp tác xã|tht|tổ hợp tác|trang trại|doanh nghiệp|xã|lao động|thành viên|mô hình)${END}`,
		{ needs: ['trên', 'mỗi', 'bình quân'] }
	),
	// `là huyện thứ 6 trong 7 huyện`.
	of(`${START}thứ \\d{1,3} trong (?:số |tổng số )?\\d{1,3}${END}`, { needs: ['thứ'] }),
	// `giá trị thu nhập/1 ha`.
	of(`(?<=\\p{L} ?/ ?)(?:1|01|một) ?(?:ha|héc ta|hecta|hec-ta|héc-ta|sào|người|hộ|xã|thôn)${END}`, { needs: ['/'] }),
	// `ở độ cao trên 800m`.
	of(`${START}độ cao (?:từ |trên |khoảng |gần |hơn |dưới )?\\d[\\d.]{0,6}(?:\\s?[-–]\\s?\\d[\\d.]{0,6})?(?= ?m)`, { needs: ['độ cao'] }),
	of(`\\d{1,2} buổi ?/ ?(?:ngày|tuần)${END}`, { needs: ['buổi'] }),
	of(`${START}học (?:\\d|hai|ba) ca${END}`, { needs: [' ca'] }),
	of('^\\s?\\(?(?:\\d{1,2}\\.){0,3}\\d{1,2}(?:[.)]|\\s?[-–]|:)(?=\\s)(?!\\s?(?:%|tỷ|triệu))'),
	of('^\\s?(?:\\d{1,2}\\.){1,3}\\d{0,2}(?=\\s?\\p{Lu})', { cased: true }),
	of('(?<=[:;.] )\\(?\\d{1,2}\\)(?= \\p{L})', { needs: [')'] }),
	of('\\(\\d{1,2}\\)(?= ?\\p{L})', { needs: [')'] }),
	of('(?<=[\\p{L}]{2} ?)\\(\\d{1,2}\\)(?=[\\s,.;:/]|$)', { needs: [')'] })
];

/** Those of which something stands in a stretch of text: the rest need not be looked for in its sentences. */
export function distractorsIn(low: string): readonly Distractor[] {
	return DISTRACTORS.filter(({ needs }) => needs === undefined || needs.some((word) => low.includes(word)));
}

/** Which characters of a sentence are not to be read as numbers. */
export function distractorMask(plain: string, low: string, distractors: readonly Distractor[]): Uint8Array {
	const mask = new Uint8Array(plain.length);
	for (const { pattern, cased = false, unlessCounted = false, needs } of distractors) {
		if (needs !== undefined && !needs.some((word) => low.includes(word))) continue;
		const text = cased ? plain : low;
		pattern.lastIndex = 0;
		for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
			const end = wholeNumerals(low, found.index, found.index + found[0].length);
			if (found[0] === '') pattern.lastIndex += 1;
			else if (end > found.index && !(unlessCounted && countsAfterAll(low, end))) mask.fill(1, found.index, end);
		}
	}
	return mask;
}

/** Where a stretch ends that may not cut a numeral in two: `3 sao, 3` of `3 sao, 31,2%` ends before the 31. */
export function wholeNumerals(low: string, start: number, end: number): number {
	if (/\d$/.test(low.slice(start, end)) && /^(?:\d|[.,]\d)/.test(low.slice(end, end + 2))) {
		let cut = end;
		while (cut > start && /[\d.,]/.test(low.charAt(cut - 1))) cut -= 1;
		return cut;
	}
	return /\d/.test(low.charAt(start)) && /[\d][.,]?$/.test(low.slice(Math.max(0, start - 2), start)) ? start : end;
}

/** `mỗi xã 1–2 mô hình`: what the far end of a span counts, its near end counts too. */
const SPAN = /^\s?[-–]\s?\d{1,4}(?![\d.,/])/u;
const MEASURE_FOLLOWS = /^ ?(?:\(\d{1,3}(?:[.,]\d{1,2})?%|%|phần trăm|tỷ|tỉ|triệu|nghìn|ngàn|đồng|ha(?!\p{L})|tấn|tạ|km|m2|m3|\/\s?\d)/u;

function countsAfterAll(low: string, at: number): boolean {
	const end = at + (SPAN.exec(low.slice(at, at + 8))?.[0].length ?? 0);
	if (MEASURE_FOLLOWS.test(low.slice(end, end + 12))) return true;
	const noun = nounAt(wordsAt(low, end, 6).map(({ text }) => text));
	return noun?.kind === 'counted' && low.charAt(end) === ' ';
}
