import { bracketEnd } from './brackets.ts';

/** Set or planned; reported. */
export type Kind = 'target' | 'actual';

/** What a cue makes of the figures after it; foreseen is what nobody set and nobody reported, an estimate among what is reported. */
export type Sense = Kind | 'foreseen';

export interface Cue {
	readonly at: number;
	readonly kind: Sense;
	/** Weak cues yield to what the section says. */
	readonly strong: boolean;
	/** Where the brackets close that it stands in: it says nothing of what comes after. */
	readonly until: number;
}

const S = '(?<![\\p{L}])';
const E = '(?![\\p{L}])';

/* `kế hoạch trồng 348 ha`: what is planned follows as a deed. */
const DEED =
	'(?:tiêm(?: phòng)?|gieo (?:cấy|trồng|sạ)|trồng|phát triển(?! kinh tế)|mở|thành lập|kết nạp|giải quyết|đưa|khởi công|sửa chữa|tuyển(?: chọn)?|thu hút|bê tông hóa)';
/* What sets, plans, requires or assigns. Where the word is only what a result is measured against, it is none. */
const SETS = new RegExp(
	`${S}(?:(?<!đăng ký )phấn đấu|quyết tâm|hướng (?:tới|đến)|tiến tới|đặt mục tiêu|đặt ra mục tiêu|đề ra mục tiêu|` +
		`(?<!(?:thực hiện|chương trình|hoàn thành|vượt|đạt|so với|các|theo|đối với|những|nhiều|đạt được|bám sát|về|so|gần hơn|%) )mục tiêu(?! quốc gia)|(?<!đã )thực hiện mục tiêu(?= (?:giảm|nâng|tăng|đưa|phát triển|có|đạt|trồng) [^,;.\\d]{0,80}\\d)|` +
		`(?<!(?:thực hiện|hoàn thành|vượt|đạt|so với|bằng|cao hơn|thấp hơn|các|theo|với|hơn|nhiều|so|của|từng|%|tỷ lệ|số|\\d) )chỉ tiêu(?! (?:về|kế hoạch|nghị quyết|được giao|giao|hđnd|đề ra)(?! (?:là|đến|năm \\d{4} là|:)))|` +
		`(?<!(?:vượt|đạt|so với|bằng|hoàn thành|thực hiện|hơn|so|theo|%|vốn|của|chỉ tiêu) )kế hoạch(?: (?:cả )?năm(?: \\d{4})?| vụ[\\p{L} ]{0,12})? (?:là|đặt ra|đề ra(?: là)?|đến|${DEED})|` +
		`(?:gồm|đề ra|đặt ra|xác định|thông qua|giao|xây dựng)(?: [\\p{L}\\d-]{1,9}){0,8}? (?:một số|các|những|nhiều|(?<![/\\d])\\d{1,3})(?: nhóm)? (?:chỉ tiêu|mục tiêu)(?! (?:đã|đạt|hoàn thành|vượt|chưa|giám sát))|` +
		`(?:một số|các|những) chỉ tiêu (?:cụ thể|chủ yếu|cơ bản)(?= như|,? trong đó|:)|với (?:một số|các|những|(?<![/\\d])\\d{1,3}) chỉ tiêu(?: \\p{L}{2,6}){0,2}(?! (?:đã|đạt|hoàn thành|vượt))|^(?:các|một số|những)? ?chỉ tiêu (?:chủ yếu|cụ thể|cơ bản)(?! (?:đã|đạt|hoàn thành|vượt))|` +
		`^kế hoạch (?:vụ|năm|quý|giai đoạn)|^theo kế hoạch(?:[^,;.\\d]{0,40}?| năm \\d{4}) (?:triển khai )?${DEED}|(?:kinh phí|vốn)(?: để)? thực hiện (?:quy hoạch|kế hoạch|đề án|dự án|chiến lược)(?: \\p{L}{2,5}){0,2} (?:là|khoảng|dự kiến)|theo (?:kế hoạch|chỉ tiêu)(?: [\\p{L}\\d]{1,8}){0,4},|` +
		`^khi đó(?=,)|theo quy hoạch(?= (?:phát triển|tổng thể|chung|xây dựng|đến)(?!\\p{L}))|` +
		`kế hoạch giao(?: thực hiện)? ${DEED}|có kế hoạch(?: \\p{L}+){1,3}(?= \\d)|theo chỉ tiêu(?: kế hoạch)?(?: năm \\d{4})?(?= (?:toàn|huyện|xã|tỉnh|thị))|` +
		`(?<!(?:sau khi|từ khi|được) )(?:phê duyệt|thông qua) (?:đề án|kế hoạch|dự án|chương trình)(?=[^.;]{0,140}(?<!\\p{L})tổng (?:kinh phí|vốn|mức đầu tư|nguồn vốn))|` +
		`để (?:tiếp tục )?(?:giảm|nâng|đưa)(?= [^,;.\\d]{0,80}(?:xuống|lên|còn) )|thông qua (?:dự thảo )?nghị quyết(?= đại hội| nhiệm kỳ|[.;]?$)|` +
		`triển khai(?: [\\p{L}-]{1,9}){0,4} \\d{1,3} (?:chỉ tiêu|mục tiêu)(?=[^;.]{0,80}:)|mức (?:phấn đấu )?mỗi (?:tỉnh|huyện|xã|phường|thôn|bản|tổ|đơn vị|hộ)|` +
		`(?<!thẩm quyền )phải(?! (?:xử lý|thu hồi|thi hành|giải quyết|truy thu|di dời|nhập|chịu|đối mặt|nói|kể|trả|ngừng|tiêu hủy))|` +
		`(?<!(?:không|chỉ|vốn|nhu cầu|vấn đề|nội dung|việc) )cần(?! (?:tuyển|xóa|sửa|sửa chữa|hỗ trợ|di dời|thay thế|xử lý)(?! (?:\\d|ít nhất|thêm|khoảng|trên|cho))| thiết| sa(?!\\p{L})| cù| thơ| trục| giuộc| đước)|` +
		`(?<!(?:đáp ứng|theo|đơn|có|các|những|bảo đảm|đảm bảo) )yêu cầu|(?<!(?:doanh nghiệp|hợp tác xã|htx) )đăng ký (?:phát triển|thành lập|kết nạp|xây dựng)(?= (?:\\d|mới|ít nhất))|sẽ|(?:được )?giao (?:là(?= \\d)|để thực hiện|chỉ tiêu|vốn|kế hoạch|cho|tuyển|dự toán|kết nạp|thành lập|trồng)|(?<!(?:hồ sơ|đồng ý|văn bản|đơn|tờ trình|trình|đang) )đề nghị|nhằm (?:đạt|đảm bảo|bảo đảm|nâng)|kế hoạch vốn(?= [^,;.%]{0,80}(?<!\\p{L})là \\d)|chỉ tiêu (?:nhiệm kỳ|giai đoạn) \\d{4}\\s?[-–]\\s?\\d{4}(?=\\s?:)|để (?:đạt|hoàn thành(?= \\d)|có(?= (?:\\d|trên|ít nhất|khoảng)))|` +
		`^(?:trong )?(?:nhiệm kỳ|giai đoạn) 20\\d{2}\\s?[-–]\\s?20\\d{2},(?= [^,;.\\d]{0,60} (?:tập trung|tiếp tục)(?!\\p{L}))|trong thời gian tới|thời gian tới|năm tới|giai đoạn tới|nhiệm kỳ tới|từ nay đến|(?:\\d{1,2}|những|các) tháng (?:cuối năm|còn lại)|tầm nhìn|(?<!(?:đúng|theo|giáo dục) )định hướng(?! nghề)|kế hoạch(?: thực hiện)?(?: cũng| đã)? (?:nêu|xác định))${E}`,
	'gu'
);
/* What happened or exists. */
const REPORTS = new RegExp(
	`${S}(?:đã(?! hoặc| qua đào tạo| đề ra| đặt ra| được giao| xuống cấp| hư hỏng| quy hoạch| cũ)|(?<!(?:thực|xuất|thể|phát|tái|biểu|so với) )hiện(?! đại| tượng| thực| hành| trường| trạng| diện| có(?! (?:\\d|khoảng|gần|hơn|trên|tổng)))|đến nay|tới nay|tính đến|tính tới|(?<!(?:so|với) )ước(?! mơ| muốn| chừng)|thực hiện (?:được|đạt)|(?<=[;,(]\\s?)thực hiện(?= \\d)|(?<!(?:sẽ|phấn đấu|phải|cần|để|có thể) )đạt được|(?<!(?:đánh giá|thông báo|công bố) )kết quả|trước đó|(?<!xuống )chỉ còn|vừa qua|(?:năm|nhiệm kỳ|thời gian|tháng|quý) qua|lũy kế|luỹ kế|vẫn còn|qua (?:kiểm tra|rà soát|giám sát|đánh giá|khảo sát|bình xét)|trong kỳ|ghi nhận|tổng kết|mới (?:chỉ )?(?:trồng|gieo|giải ngân|thực hiện|thu|xây dựng|hoàn thành|kết nạp|thành lập) được)${E}`,
	'gu'
);
/* What is foreseen. */
const FORESEES = new RegExp(
	`${S}(?:(?<!(?:công tác|so với|hơn) )dự báo|(?:dự kiến|ước tính)(?=[^,;.]{0,12} (?:cuối|hết) năm(?!\\p{L}))|(?<=(?:cuối|hết) năm(?: \\d{4})?,? (?:\\p{L}+ ){0,4})dự kiến|sẽ(?: chỉ)? còn khoảng)${E}`,
	'gu'
);
/* Planned rather than promised: `Năm 2012, dự kiến giải quyết việc làm cho …`; what a year is expected to end with is no plan. */
const PLANS = new RegExp(
	`${S}(?<!(?:(?<!\\p{L})ước|như|so với|vượt|theo|đúng) )dự kiến${E}(?! ước)(?![^,;.]{0,40}(?<!\\p{L})(?:còn|(?:cuối|hết|cả) năm)(?!\\p{L}))`,
	'gu'
);
const BY_YEAR =
	/(?<![\p{L}])(?<!tính |\d{4} )(?:đến|tới|vào|cho đến)(?<late>(?: hết| cuối)?) (?:năm (20\d{2})|(20\d{2})|cuối nhiệm kỳ|hết nhiệm kỳ|cuối giai đoạn)(?![\p{L}\d])/gu;
const ORDER =
	/^\s?(?:[-–+*•●▪]|\(?\d{1,2}[.)]|[a-zđ][.)])?\s?(?:bảo đảm|đảm bảo|bảo vệ|duy trì|giữ|nâng|không để|đưa|phát triển|tăng cường|tập trung|củng cố|đẩy mạnh|tiếp tục|triển khai|xây dựng|đào tạo|hỗ trợ|giảm|thành lập)(?! được)(?!\p{L})/u;

/** What was measured has a fraction; what is set is round. */
const MEASURED = /\d,\d/u;
const BOUND = /(?<!\p{L})(?:(?:dưới|không quá|tối thiểu|ít nhất|không dưới) \d|trở (?:lên|xuống)(?!\p{L}))/u;
/* `Tỷ lệ xã đã xác định số HTX cần lập mới: …`: what was done names the share, whatever it was done for. */
const NAMED_SHARE = /^\s?(?:[-–+*•]\s?)?tỷ lệ [^:;]{0,120}?(?<!\p{L})đã (?<deed>[^:;]{0,160}):/u;

/** What tells whether a year lies ahead. */
export interface Written {
	/** The year in which the text was written, when it tells. */
	readonly today: number | null;
	/** What the last cue of the sentences before left in force. */
	readonly spoken: Kind | null;
	/** How the figure before it on the same line is meant. */
	readonly last: Kind | null;
	/** The year in which the last term that the text names ends. */
	readonly horizon: number | null;
}

/**
 * The cues of a sentence in the order of the text.
 * @param written when, as far as the text tells
 */
export function cuesIn(plain: string, low: string, written: Written): readonly Cue[] {
	const cues: Cue[] = [];
	const collect = (pattern: RegExp, kind: Sense): void => {
		pattern.lastIndex = 0;
		for (let found = pattern.exec(low); found !== null; found = pattern.exec(low)) {
			// A capital in the middle belongs to a name: xã Phú Cần.
			const named =
				found.index > 12 &&
				plain.charAt(found.index) !== low.charAt(found.index) &&
				/[\p{L},] $/u.test(plain.slice(0, found.index).slice(-2));
			if (!named) cues.push({ at: found.index, kind, strong: true, until: bracketEnd(low, found.index) });
		}
	};
	collect(SETS, 'target');
	collect(PLANS, 'target');
	collect(REPORTS, 'actual');
	// `Theo kế hoạch, dự kiến đến hết năm …`: part of the plan.
	if (!/(?<!\p{L})(?:mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|quy hoạch)(?!\p{L})[^;]{0,60} dự kiến/u.test(low)) collect(FORESEES, 'foreseen');
	cues.push(...yearCues(low, cues, written));
	const name = NAMED_SHARE.exec(low);
	// `phấn đấu thêm 7 xã đạt chuẩn, nâng chất lượng các xã đã đạt chuẩn, …`: which ones are meant, not what was done.
	const names = ({ at, kind }: Cue): boolean =>
		kind === 'actual' &&
		/^đã [^,;.\d]*[,;]/u.test(low.slice(at, at + 60)) &&
		(isOrder(low) || cues.some((aim) => aim.kind === 'target' && aim.at < at && !low.slice(aim.at, at).includes(';')));
	// `dự kiến đón 5 triệu khách, doanh thu ước đạt …`: the estimate belongs to the aim.
	const hedges = ({ at, kind }: Cue): boolean =>
		kind === 'actual' &&
		low.startsWith('ước', at) &&
		cues.some(
			(aim) =>
				aim.kind === 'target' && aim.at < at && /^(?:dự kiến|sẽ|phấn đấu)[^;.]*$|^(?:mục tiêu|phấn đấu)[^.]*$/u.test(low.slice(aim.at, at))
		);
	// `Dự kiến hết năm 2021, tỉnh sẽ hoàn thành 6/8 xã`: what is expected is no promise.
	const expected = ({ at, kind }: Cue): boolean =>
		kind === 'target' &&
		/^(?:sẽ|dự kiến|đến|tới)(?!\p{L})/u.test(low.slice(at, at + 9)) &&
		cues.some(
			(cue) =>
				cue.kind === 'foreseen' && cue.at <= at && !low.slice(cue.at, at).includes(';') && (low.startsWith('sẽ', at) || at - cue.at < 24)
		);
	const deed = name === null ? 0 : name[0].length - 1 - (name.groups?.['deed'] ?? '').length;
	return cues
		.filter((cue) => !hedges(cue) && !names(cue) && !expected(cue))
		.filter(({ at, kind }) => name === null || kind === 'actual' || at < deed || at >= name[0].length)
		.sort((a, b) => a.at - b.at);
}

/** `đến năm 2030`: a year to come sets what is said of it, a year gone by reports it. */
function yearCues(low: string, cues: readonly Cue[], { today, spoken, last, horizon }: Written): readonly Cue[] {
	const years: Cue[] = [];
	BY_YEAR.lastIndex = 0;
	for (let found = BY_YEAR.exec(low); found !== null; found = BY_YEAR.exec(low)) {
		const { index } = found;
		const before = low.slice(0, index);
		// `được công nhận vào năm 2019` tells what was.
		if (found[0].startsWith('vào') && /(?<!\p{L})(?:được|từ)(?: \p{L}+){0,4} $/u.test(before.slice(-40))) continue;
		// `Dự báo đến năm 2030 có …`: the year belongs to what is foreseen.
		if (cues.some(({ at, kind }) => kind === 'foreseen' && at < index && index - at < 24)) continue;
		const aims = cues.some(({ kind }) => kind === 'target');
		// `… thu ngân sách đạt 85 tỷ đồng. Đến cuối nhiệm kỳ, thu nhập đạt …`: of the term that is told of.
		if (last === 'actual' && !aims && /(?:nhiệm kỳ|giai đoạn)$/u.test(found[0])) continue;
		// In a tale of what was done it is a year of that time: `… đã đạt được nhiều kết quả; thu nhập đến năm 2022 đạt …`.
		const telling = cues.some(
			({ at, kind }) => kind === 'actual' && at < index && !/^(?:hiện|đến nay|lũy kế|luỹ kế)/u.test(low.slice(at, at + 8))
		);
		if (today === null && !aims && (telling || (spoken === 'actual' && index > 6))) continue;
		// `Đến cuối năm 2024, tỷ lệ hộ nghèo còn 21,5%`: a year's end that no word sets is looked back on.
		const late = (found.groups?.['late'] ?? '') !== '' && found[2] !== undefined && Number(found[2]) !== horizon;
		if (today === null && !aims && spoken !== 'target' && late && MEASURED.test(low) && !BOUND.test(low)) continue;
		const year = Number(found[2] ?? found[3] ?? 9999);
		const rest = low.slice(index + found[0].length, index + found[0].length + 40);
		const reported = /^[,:]?\s?(?:[\p{L} ]{0,20} )?(?:đã|ước)(?!\p{L})/u.test(rest) || (today !== null && year < today);
		// `Năm 2015 là 19%, đến năm 2022 còn 8%` tells what became of it.
		const told = !aims && /(?<!\p{L})(?<!đến |tới |hết |cuối )năm 20\d{2}[^;]{0,120}\d%?[^;\d]{0,40}$/u.test(before);
		years.push({
			at: index,
			kind: reported ? 'actual' : 'target',
			strong: !told && (today !== null || (!reported && found.groups?.['late'] === '' && !found[0].startsWith('vào'))),
			until: bracketEnd(low, index)
		});
	}
	return years;
}

/** An order or a plan's entry begins with its verb: `Củng cố 100% …`. */
export function isOrder(low: string): boolean {
	return ORDER.test(low.slice(0, 40));
}

/** An entry that says no verb of reporting and sets a bound: `Tỷ lệ tăng dân số tự nhiên dưới 0,75%`, `… 300 người trở lên`. */
export function setsBound(low: string): boolean {
	return BOUND.test(low) && !/^\W*có (?!ít nhất)|tiêu chí trở lên|(?<!\p{L})(?:đã|được|đạt được|còn|hiện|giảm|tăng)(?!\p{L})/u.test(low);
}

/** What a heading says of the section below it. */
export function kindOfHeading(low: string): Kind | null {
	const target =
		/(?<!chương trình |thực hiện |kết quả thực hiện các )mục tiêu(?! quốc gia)|chỉ tiêu|phương hướng|nhiệm vụ|kế hoạch(?= \S{0,12}(?:năm|quý|tháng|giai))|định hướng|giải pháp/u.exec(
			low
		);
	const actual = /kết quả|tình hình|đánh giá|thực trạng|ưu điểm|hạn chế|tồn tại|đã đạt|tổng kết|sơ kết|báo cáo/u.exec(low);
	if (target && actual)
		return /kết quả (?:thực hiện|đạt)|tình hình thực hiện|đánh giá|sơ kết|tổng kết/.test(low)
			? 'actual'
			: target.index < actual.index
				? 'target'
				: 'actual';
	return target ? 'target' : actual ? 'actual' : null;
}

/** How a figure is meant: of the nearest cue before it, else of what surrounds the sentence. */
export function senseAt(at: number, cues: readonly Cue[], around: Kind | null): Sense {
	let kind: Sense | null = around;
	for (const cue of cues) {
		if (cue.at >= at) break;
		if (cue.until < at) continue;
		if (cue.strong || kind === null) kind = cue.kind;
	}
	return kind ?? 'actual';
}
