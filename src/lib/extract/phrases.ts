/** The words around a figure: where its clause begins, what it counts, what a share is a share of. */

const CONNECTIVE =
	/^[\s,;:.()/–-]*(?:(?:và|trong đó|riêng|đồng thời|cùng với đó|bên cạnh đó|ngoài ra|theo đó|cụ thể|gồm|như|nhất là|đặc biệt|qua đó|tương ứng với|kế đến|tiếp đến|tiếp theo là|dẫn đầu là|cao nhất là|thấp nhất là|đáng chú ý|trước đó|còn|nhưng|tuy nhiên|nhìn chung|đến nay|hiện nay|hiện|tính đến nay|năm \d{4}|quý [ivx]+(?:\/\d{4})?|đến năm \d{4}|đến hết năm \d{4}|trong năm(?: \d{4})?)(?![\p{L}\d])[\s,:]*)*/u;
const STOP =
	/[,;:()\n“”"]|\.(?=[\s/]|$)|(?<![\p{L}])(?:được|đã|để|nhằm|trị giá|nhưng|trên địa bàn|so với|tham gia|đạt|tăng|giảm|ước|bằng|vượt|chiếm|tương đương|tương ứng|với|trong đó|từ|nâng|đến|do|theo|khi|sau|trước|góp phần|là|thì|tổng|nên|qua|trong năm|năm (?=\d{4})|vào|cho|bởi|tại|ở|và(?= \d|\s(?:đã|được|có \d|ít|trên|tăng|giảm|thành lập|kết nạp|giám sát|kiểm tra|xử lý)))(?![\p{L}])/u;
const PHRASE = 60;

/** Skips what only joins a clause to the one before. */
export function skipConnective(low: string, from: number, to: number): number {
	const found = CONNECTIVE.exec(low.slice(from, to));
	const at = from + (found?.[0].length ?? 0);
	return at >= to ? to : at;
}

/** Where the noun phrase that goes on at `at` ends, not beyond `limit`. */
export function phraseEnd(low: string, at: number, limit: number): number {
	const text = low.slice(at, Math.min(limit, at + PHRASE));
	const stop = STOP.exec(text);
	let end = at + (stop?.index ?? text.length);
	if (stop === null && at + PHRASE < limit) end = at + Math.max(0, text.lastIndexOf(' '));
	const loose = /(?:[\s–/-]|(?<!\p{L})(?:và|có|các|hoặc|của|cùng|những|cũng))+$/u.exec(low.slice(at, end));
	return loose === null ? end : at + loose.index;
}

const VERB_TAIL =
	/(?:^|\s)(?:(?:ước )?(?:thực hiện )?(?:đạt|là|còn|chiếm|bằng|ở mức|giữ mức|có|được|đến|lên|xuống|tới|khoảng|trên|dưới|hơn|gần|ước|đã|sẽ|phải|cần|ít nhất|tối thiểu|không|quá|từ|mức|tăng|giảm|bình quân|vượt|chỉ|mới|tỷ lệ|phấn đấu|cũng|thêm|nâng|đưa|duy trì|mỗi năm|hằng năm|hàng năm|cả|các|của|với|cho|thấp hơn|cao hơn)|\(|:|,)\s*$/u;

/** The subject of a clause without the verbs and hedges before its number. */
export function subjectOf(plain: string): string {
	let text = plain.trim();
	for (let i = 0; i < 12; i += 1) {
		const shorter = text.replace(VERB_TAIL, '').trim();
		if (shorter === text) break;
		text = shorter;
	}
	text = text.replace(/^(?:phấn đấu|đã|có|nâng tổng số|mỗi năm|và)(?!\p{L})\s?/iu, '');
	return text
		.replace(/(?:(?:thực hiện|trong|đến|đến hết|đến cuối|của) )?(?<![\p{L}])năm \d{4}(?!\d)/giu, '')
		.replace(/\s{2,}/g, ' ')
		.replace(/^[-–+•*\s]+/, '')
		.replace(/[\s,:;(]+$/, '');
}

const TRANSITIVE =
	/(?<verb>giúp đỡ|hỗ trợ|kiểm tra|giám sát|xử lý|củng cố|kiện toàn|công nhận|cấp|đào tạo|tập huấn|đào tạo, tập huấn|giải quyết|tiếp nhận|xóa|xây dựng|sửa chữa|nâng cấp|khen thưởng|tư vấn|khám|tiêm|giới thiệu|bồi dưỡng|hoàn thành|tuyên truyền|trao|phê duyệt|bàn giao|cho vay)(?: mới)?(?: được)?(?: (?:cho|về))?\s*$/u;
const INTRANSITIVE =
	/(?<verb>thành lập mới|thành lập|kết nạp|phát triển mới|phát triển|giải thể|trồng mới|thu hút|tạo việc làm|thoát nghèo|giải ngân|thu hoạch|gieo trồng)(?: được| thêm)?(?: cho)?\s*$/u;

/** What a count counts: its noun, and the deed that the verb before it names. */
export function countedIndicator(noun: string, lead: string): string {
	const transitive = TRANSITIVE.exec(lead)?.groups?.['verb'];
	if (transitive !== undefined) return `${noun} được ${transitive}`;
	const intransitive = INTRANSITIVE.exec(lead)?.groups?.['verb'];
	return intransitive === undefined || noun.includes(intransitive) ? noun : `${noun} ${intransitive}`;
}

const OF_STOP = /(?<!\p{L})(?:hoạt động|có(?! thẻ)|thuộc|ứng dụng|sử dụng|hoàn thành|làm|trở lên|biết|tham)(?!\p{L})/u;

/** What a percentage is a share of: the noun right after it. */
export function wholeOf(plain: string, low: string, at: number, end: number): string | null {
	const phrase = low.slice(at, end);
	const stop = OF_STOP.exec(phrase);
	const length = stop === null || stop.index < 3 ? phrase.length : stop.index;
	const text = plain.slice(at, at + length).trim();
	return /^\p{L}{2}/u.test(text) && !/^(?:trở|so|kế hoạch|tổng kết)/u.test(text) ? text : null;
}
