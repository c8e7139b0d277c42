import type { Quantity } from './quantities.ts';

/* Whether a number is a figure at all: what stands beside it must be the grammar of a statement. */

const WORD_BEFORE =
	/(?<!\p{L})(?:có|được|thành lập(?: mới)?|xây dựng(?: mới)?|ít nhất|tối thiểu|hơn|gần|khoảng|đạt|thêm|còn|công nhận|kết nạp|tổ chức|hỗ trợ|trao|mở|giải thể|củng cố|ra mắt|duy trì|nhân rộng|hoàn thành|không quá|dưới|lên|chỉ|mới|tăng|giảm)(?: được)?\s$/u;
const ONE_BEFORE =
	/(?<!\p{L})(?:thành lập(?: mới| được| thêm)?|thêm|có thêm|xây dựng(?: mới| được)?|công nhận|ít nhất|tối thiểu|ra mắt|hoàn thành|không quá|giải thể|chỉ có|chỉ còn)\s$/u;
const FIVE_BEFORE = /(?<!\p{L})(?:có|được|thành lập|gồm|ít nhất|tối thiểu|hơn|thêm|công nhận|hoàn thành|khoảng|gần|xây dựng được)\s$/u;

const HEARD =
	/^[^,;.]{0,40}?(?<!\p{L})(?:tham dự|về dự|đến dự|dự (?:hội|buổi|lễ|họp|lớp|cuộc|chương)|có mặt|tham gia (?:hội nghị|buổi|lễ|hội thảo|cuộc họp|cuộc thi|hội thi|chương trình|lớp|đối thoại|thảo luận|phát biểu|diễn đàn))(?!\p{L})/u;
const GUESTS_BEFORE =
	/(?:với sự tham (?:gia|dự) của|sự có mặt của|tham dự(?: hội nghị| buổi lễ| lễ)?(?: có| gồm)|dự hội nghị(?: có)?|cùng dự(?: có)?|trước sự chứng kiến của|cho|cùng)(?: (?:hơn|gần|khoảng|trên))?\s?$/u;
const PEOPLE =
	/^(?:người|đồng chí|cán bộ|hội viên|đoàn viên|đảng viên|học viên|học sinh|sinh viên|thanh niên|nông dân|phụ nữ|thành viên|công chức|chiến sĩ|vận động viên|giáo viên|doanh nghiệp|hộ dân|cựu chiến binh|người dân|quần chúng)$/u;
/** `bầu Ban Chấp hành … với 50 đồng chí`, `bầu 19 đồng chí vào Ban Chấp hành`: the seats of a body. */
const ELECTED =
	/(?<!\p{L})(?:bầu|bầu ra|hiệp thương cử|trúng cử)(?: [\p{L}\d]+){0,6} (?:ban chấp hành|bch|ban thường vụ|ủy ban|ban thường trực|đoàn đại biểu|ban kiểm tra)(?!\p{L})|(?<!\p{L})(?:ban chấp hành|bch|ban thường vụ|ban thường trực|ủy ban)(?!\p{L})[^.;]{0,60} gồm \d/u;
const MEETING = /(?<!\p{L})(?:hội nghị|buổi lễ|lễ |hội thảo|cuộc họp|buổi làm việc|diễn đàn|đối thoại|phiên họp|mít tinh|buổi gặp)/u;
const PARTS =
	/(?:gồm|bao gồm|chia thành|chia làm|với|có|theo|đề ra|xác định|đặt ra|thực hiện(?: tốt| hiệu quả)?|triển khai|nhóm|bộ|hệ thống|tập trung(?: vào)?|thông qua|cụ thể hóa)(?: (?:các|những|toàn bộ|tất cả|cả))?\s?$|(?<!\p{L})cả\s?$/u;

export function isFigure(quantity: Quantity, low: string, plain: string): boolean {
	const { unit, numberStart, end } = quantity;
	const before = low.slice(Math.max(0, numberStart - 60), numberStart);
	const hedged = quantity.start < numberStart;
	if (unit.sort === 'never') return false;
	// `tăng từ 1,5 đến 2 lần`.
	if (unit.sort === 'times') return quantity.low !== null && /(?<!\p{L})(?:tăng|gấp|giảm)(?: \p{L}+){0,3} $/u.test(before);
	if (quantity.worded)
		return unit.sort === 'counted'
			? wordedFits(low.slice(numberStart, quantity.numberEnd), before, hedged) ||
					quantity.denominator !== null ||
					quantity.low !== null ||
					// `một tỷ cây`.
					unit.scale !== null ||
					// `hai gia đình trở lên`.
					quantity.end > unit.end ||
					opensClause(quantity, before, low.slice(unit.end, unit.end + 48))
			: false;
	if (quantity.value === null && quantity.low === null) return unit.sort !== 'open' && unit.sort !== 'bare';
	if (unit.sort === 'percent' && /^\s?(?:tổng )?(?:số )?(?:đại biểu|phiếu)/u.test(low.slice(end, end + 24))) return false;
	// `tại các xã có tỷ lệ hộ nghèo cao trên 25% giảm từ 4%`: which communes are meant.
	if (
		unit.sort === 'percent' &&
		/(?<!\p{L})có tỷ lệ [^,;.:]{0,40} $/u.test(before) &&
		/^ (?:giảm|tăng) (?:từ |trên |ít nhất )?\d/u.test(low.slice(end, end + 24))
	)
		return false;
	// A line with nothing else, as of a web page.
	if (unit.sort === 'percent' && low.trim().length <= quantity.end - quantity.start) return false;
	// `đặt mục tiêu 2024 thu gom nước thải đạt 18%`: a year.
	if (unit.sort === 'open' && /^(?:19|20)\d{2}$/.test(low.slice(quantity.numberStart, quantity.numberEnd))) return false;
	if (unit.sort === 'bare') return quantity.denominator !== null ? !looksDated(quantity, before) : false;
	if (unit.sort === 'open' || unit.sort === 'counted') {
		const noun = (unit.text ?? '').toLowerCase();
		const after = low.slice(end, end + 60);
		if (
			unit.sort === 'open' &&
			quantity.denominator === null &&
			/\p{Lu}[\p{L}]*\s$/u.test(plain.slice(Math.max(0, numberStart - 14), numberStart)) &&
			!hedged &&
			/\S+\s\S+\s$/.test(before)
		)
			return false;
		if (PEOPLE.test(noun) && quantity.denominator !== null && /^ (?:có mặt|tham dự|dự họp)(?!\p{L})/u.test(after)) return false;
		if (
			PEOPLE.test(noun) &&
			quantity.denominator === null &&
			(HEARD.test(after) ||
				(GUESTS_BEFORE.test(before.replace(/(?:hơn|gần|khoảng|trên) $/u, '')) &&
					MEETING.test(low) &&
					/(?:sự tham|dự|chứng kiến)/u.test(before)))
		)
			return false;
		// `trực tuyến với 63 địa phương`: who listened.
		if (/(?<!\p{L})(?:trực tuyến|điểm cầu)(?: \p{L}+){0,6} $/u.test(before)) return false;
		// `quỹ của 03 chi hội là …` says whose the next figure is.
		if (/(?<!\p{L})của $/u.test(before) && /^(?: \p{L}+){0,8}? (?:là|đạt|ước)(?!\p{L})/u.test(after)) return false;
		// `lúa nước 2 vụ 40 ha`: the crops of a year belong to the name.
		if (noun === 'vụ' && /(?<!\p{L})lúa(?: \p{L}+)? $/u.test(before)) return false;
		// `hộ có ít nhất 1 phụ nữ tham gia đạt 94%`: what is shared by so many.
		if (/(?<!\p{L})ít nhất $/u.test(before) && /^[^,;.\d]{0,60} đạt (?:trên |hơn )?\d+(?:[.,]\d+)?\s?%/u.test(after)) return false;
		if (
			/(?<!\p{L})đại diện (?:cho )?$/u.test(before) &&
			!/(?<!\p{L})đại biểu (?:\p{L}+ ){0,3}$/u.test(before.replace(/đại diện (?:cho )?$/u, ''))
		)
			return false;
		// `hữu nghị giữa 2 huyện`.
		if (/(?<!\p{L})giữa $/u.test(before)) return false;
		if (PEOPLE.test(noun) && ELECTED.test(low)) return false;
		// `5 tỉnh cao nhất là: …` announces them, it counts nothing.
		if (/^ (?:có \p{L}+ )?(?:cao|thấp|nhiều|ít) nhất(?!\p{L})/u.test(after)) return false;
		if (/^(?:tiêu chí|chỉ tiêu|giải pháp|chỉ số|nhóm(?! trẻ| hộ))/u.test(noun) && quantity.denominator === null)
			return noun.startsWith('tiêu chí') && !PARTS.test(before) && !unit.per ? !/^[^,;.]{0,20}thành phần/u.test(after) : unit.per;
		if (/^chỉ tiêu/u.test(noun)) return false === /gồm\s?$/u.test(before);
	}
	return true;
}

function wordedFits(word: string, before: string, hedged: boolean): boolean {
	if (word === 'năm') return FIVE_BEFORE.test(before);
	if (word === 'một') return ONE_BEFORE.test(before);
	return hedged ? !/(?<!\p{L})từ\s$/u.test(before) : WORD_BEFORE.test(before);
}

/** `hai gia đình được bàn giao nhà`: what is counted opens its clause, and a verb says what came of it. */
function opensClause({ unit }: Quantity, before: string, after: string): boolean {
	return (
		!PEOPLE.test((unit.text ?? '').toLowerCase()) &&
		/(?:^|[,;:.]|(?<!\p{L})và)\s?$/u.test(before) &&
		/^(?! (?:này|đó|kia|ấy|trên|nói))[^,;:.()]{0,32}? (?:đạt|được(?! mùa)|còn|chưa|hoàn thành|về đích)(?!\p{L})/u.test(after)
	);
}

/** `05/7` with nothing after it that could be counted. */
function looksDated({ value, denominator, low }: Quantity, before: string): boolean {
	const dayAndMonth =
		low === null &&
		value !== null &&
		denominator !== null &&
		Number.isInteger(value) &&
		Number.isInteger(denominator) &&
		value <= 31 &&
		denominator <= 12;
	return dayAndMonth
		? !/(?:đạt|có|được|hoàn thành|là|:)\s?$/u.test(before)
		: !/(?:đạt|có|được|hoàn thành|là|:|tại|\p{L}|% \()\s?$/u.test(before);
}
