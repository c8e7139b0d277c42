import { PLACE_NOUNS } from './nouns.ts';
import type { Quantity } from './quantities.ts';

/* Whether a number is a figure at all: what stands beside it must be the grammar of a statement. */

const WORD_BEFORE =
	/(?<!\p{L})(?:có|được|thành lập(?: mới)?|xây dựng(?: mới)?|ít nhất|tối thiểu|hơn|gần|khoảng|đạt|thêm|còn|công nhận|kết nạp|tổ chức|hỗ trợ|trao|mở|giải thể|củng cố|ra mắt|duy trì|nhân rộng|hoàn thành|không quá|dưới|lên|chỉ|mới|tăng|giảm|làm chết|bị thương|làm bị thương|tử vong)(?: được)?\s$/u;
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

/** What stands around a number that counts nothing of its own, whatever its noun; `before` ends where the number begins, `after` begins behind its noun. */
const SAID_OF_OTHERS: readonly { readonly before?: RegExp; readonly after?: RegExp }[] = [
	// `trực tuyến với 63 địa phương`: who listened.
	{ before: /(?<!\p{L})(?<!dịch vụ công )(?:trực tuyến|điểm cầu)(?: \p{L}+){0,6} $/u },
	// `quỹ của 03 chi hội là …` says whose the next figure is.
	{ before: /(?<!\p{L})của $/u, after: /^(?: \p{L}+){0,8}? (?:là|đạt|ước)(?!\p{L})/u },
	// `hộ có ít nhất 1 phụ nữ tham gia đạt 94%`: what is shared by so many.
	{ before: /(?<!\p{L})ít nhất $/u, after: /^[^,;.\d]{0,60} đạt (?:trên |hơn )?\d+(?:[.,]\d+)?\s?%/u },
	// `có đại diện 7 gia đình`; delegates stand for their members: `163 đại biểu đại diện 2.395 hội viên`.
	{ before: /(?<!(?<!\p{L})đại biểu (?:\p{L}+ ){0,3})(?<!\p{L})đại diện (?:cho )?$/u },
	// `hữu nghị giữa 2 huyện`.
	{ before: /(?<!\p{L})giữa $/u },
	// `8 xã này đã đạt …`: counted before.
	{
		after:
			/^(?: (?:miền núi|vùng cao|biên giới|ven biển|trọng điểm|đầu tiên))? (?:này|đó|kia|ấy)(?!\p{L})|^(?: \p{L}+){0,3} (?:nói trên|kể trên)(?!\p{L})/u
	},
	// `phân bổ thành 2 vùng`: parts.
	{ before: /(?<!\p{L})(?:phân bổ|phân chia|chia|phân) (?:thành|làm|ra) $/u },
	// `5 tỉnh cao nhất là: …` announces them.
	{ after: /^ (?:có \p{L}+ )?(?:cao|thấp|nhiều|ít) nhất(?!\p{L})/u }
];
/** `so với thời điểm xuất phát năm 2010 (3,5 tiêu chí/xã)`: what it is measured from. */
const BASIS_IN_BRACKETS = /so với (?:thời điểm|đầu|cuối|năm)[^,;()]{0,40} \($/u;
/** Nouns that are numbered as the parts of a set more often than counted. */
const SET_PARTS =
	/^(?:tiêu chí|chỉ tiêu|nhiệm vụ(?! khoa học)|mục tiêu|giải pháp|chỉ số|nhóm(?! trẻ| hộ| sản phẩm| tiết kiệm| tín dụng| sở thích| cùng sở thích| liên kết))/u;
const YEAR = /^(?:19|20)\d{2}$/;

/** Whether a number tells how much or how many of something there is, and not which, when or who was there. Texts are of its sentence. */
export function isFigure(quantity: Quantity, low: string, plain: string): boolean {
	const { unit, numberStart, end } = quantity;
	const before = low.slice(Math.max(0, numberStart - 60), numberStart);
	if (unit.sort === 'never' || BASIS_IN_BRACKETS.test(before)) return false;
	// `tăng từ 1,5 đến 2 lần`.
	if (unit.sort === 'times') return quantity.low !== null && /(?<!\p{L})(?:tăng|gấp|giảm)(?: \p{L}+){0,3} $/u.test(before);
	if (quantity.worded) return unit.sort === 'counted' && isWordedFigure(quantity, before, low);
	if (quantity.value === null && quantity.low === null) return unit.sort !== 'open' && unit.sort !== 'bare';
	if (unit.sort === 'percent') return isShare(quantity, before, low);
	if (unit.sort === 'bare') return quantity.denominator !== null && !looksDated(quantity, before);
	// `Trong 48 ha cây lâu năm có: …`: told before.
	if (unit.sort === 'area' && /(?:^|[.;] ?)trong $/u.test(before) && /^[^,;.\d]{0,30}? có[: ]/u.test(low.slice(end, end + 40)))
		return false;
	if (unit.sort === 'open' && isName(quantity, before, low, plain)) return false;
	return unit.sort === 'open' || unit.sort === 'counted' ? isCount(quantity, before, low, plain) : true;
}

function isWordedFigure(quantity: Quantity, before: string, low: string): boolean {
	const { unit, numberStart, numberEnd, start, end, denominator } = quantity;
	return (
		wordedFits(low.slice(numberStart, numberEnd), before, start < numberStart) ||
		denominator !== null ||
		quantity.low !== null ||
		// `một tỷ cây`.
		unit.scale !== null ||
		// `có một huyện đạt chuẩn`.
		(PLACE_NOUNS.has(unit.text ?? '') &&
			/(?<!\p{L})(?:có(?: thêm)?|và) $/u.test(before) &&
			/^ (?:đạt chuẩn|về đích|được công nhận)/u.test(low.slice(end))) ||
		// `hai gia đình trở lên`.
		end > unit.end ||
		opensClause(quantity, before, low.slice(unit.end, unit.end + 48))
	);
}

function isShare({ start, end }: Quantity, before: string, low: string): boolean {
	const after = low.slice(end, end + 24);
	if (/^\s?(?:tổng )?(?:số )?(?:đại biểu|phiếu)/u.test(after)) return false;
	// `tại các xã có tỷ lệ hộ nghèo cao trên 25% giảm từ 4%`: which communes are meant.
	if (/(?<!\p{L})có tỷ lệ [^,;.:]{0,40} $/u.test(before) && /^ (?:giảm|tăng) (?:từ |trên |ít nhất )?\d/u.test(after)) return false;
	// A line with nothing else, as of a web page.
	return low.trim().length > end - start;
}

function isName({ numberStart, numberEnd, start, denominator }: Quantity, before: string, low: string, plain: string): boolean {
	// `đặt mục tiêu 2024 thu gom nước thải đạt 18%`: a year.
	if (YEAR.test(low.slice(numberStart, numberEnd))) return true;
	const named = /\p{Lu}[\p{L}]*\s$/u.test(plain.slice(Math.max(0, numberStart - 14), numberStart));
	return named && denominator === null && start === numberStart && /\S+\s\S+\s$/.test(before);
}

function isCount({ unit, denominator, numberStart, end }: Quantity, before: string, low: string, plain: string): boolean {
	const noun = (unit.text ?? '').toLowerCase();
	const after = low.slice(end, end + 60);
	const called = plain.slice(end, end + 60);
	// `khối Hải Giang 1 phường Nghi Hải`: the number ends one name and a place begins another.
	if (PLACE_NOUNS.has(noun) && /^ \p{Lu}/u.test(called) && /\p{Lu}\p{L}* $/u.test(plain.slice(0, numberStart))) return false;
	// `đối với 3 thị trường Nhật Bản, Hàn Quốc, …`: which ones are meant.
	if (
		/(?<!\p{L})(?:đối với|của|tập trung (?:nhiều|chủ yếu) (?:ở|tại)) $/u.test(before) &&
		/^(?: \p{Lu}\p{L}*){1,4}(?:, | và )\p{Lu}/u.test(called)
	)
		return false;
	if (PEOPLE.test(noun) && werePresent(denominator, before, after, low)) return false;
	if (SAID_OF_OTHERS.some((around) => around.before?.test(before) !== false && around.after?.test(after) !== false)) return false;
	// `lúa nước 2 vụ 40 ha`: the crops of a year belong to the name.
	if (noun === 'vụ' && /(?<!\p{L})lúa(?: \p{L}+)? $/u.test(before)) return false;
	// `72 nhóm “Tiết kiệm vay vốn thôn, bản”`, `02 tiêu chí đạt chuẩn`.
	if (!SET_PARTS.test(noun) || (noun === 'nhóm' && /^ ["“«]/u.test(after)) || /^ (?:chưa )?đạt chuẩn/u.test(after)) return true;
	if (denominator !== null) return !noun.startsWith('chỉ tiêu') || !/gồm\s?$/u.test(before);
	return noun.startsWith('tiêu chí') && !PARTS.test(before) && !unit.per ? !/^[^,;.]{0,20}thành phần/u.test(after) : unit.per;
}

/** People who listened, were guests or were voted into a body. */
function werePresent(denominator: number | null, before: string, after: string, low: string): boolean {
	if (ELECTED.test(low)) return true;
	if (denominator !== null) return /^ (?:có mặt|tham dự|dự họp)(?!\p{L})/u.test(after);
	const guests = GUESTS_BEFORE.test(before.replace(/(?:hơn|gần|khoảng|trên) $/u, ''));
	return HEARD.test(after) || (guests && MEETING.test(low) && /(?:sự tham|dự|chứng kiến)/u.test(before));
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
