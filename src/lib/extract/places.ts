import { bracketEnd } from './brackets.ts';

/** Places that a sentence names: `xã Phú Cần`, `toàn huyện`, `Đảng bộ huyện Ninh Sơn`. */
export interface PlaceMention {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	/** `huyện` for `huyện Di Linh`; for `toàn huyện` likewise. */
	readonly type: string;
	/** `toàn huyện`, `huyện` alone: one that was named before, when it was. */
	readonly again: boolean;
	/** Said of where something is (`tại`, `ở`, `trên địa bàn`) or of whose it is. */
	readonly located: boolean;
	/** Whose it is: the place is the subject (`Đảng bộ huyện …`, `UBND xã …`). */
	readonly acting: boolean;
	/** Where the brackets close that it stands in: `(xã A, xã B)` says nothing of what comes after. */
	readonly until: number;
}

const TYPES =
	'thị trấn|thị xã|thành phố|đặc khu|tổ dân phố|phường|huyện|quận|tỉnh|xã|thôn|bản|buôn|làng|ấp|khóm|xóm|tp\\.?|tt(?:\\.|(?= ))|tx(?:\\.|(?= ))';
const NAMED = new RegExp(
	`(?<![\\p{L}\\d])(?<type>${TYPES}|Thị trấn|Thị xã|Thành phố|Đặc khu|Tổ dân phố|Phường|Huyện|Quận|Tỉnh|Xã|Thôn|Bản|Buôn|Làng|Ấp|Khóm|Xóm|TP\\.?|TT(?:\\.|(?= ))|TX(?:\\.|(?= ))) ?(?<name>\\p{Lu}[\\p{L}'’]{0,12}(?:[ -]\\p{Lu}[\\p{L}'’]{0,12}){0,4}(?: \\d{1,2}(?![\\d.,%/]| ?\\p{Ll}))?)`,
	'gu'
);
const WHOLE =
	/(?<![\p{L}\d])(?:toàn|cả|trong|trên địa bàn|trên toàn|địa bàn) (?<type>quốc|nước|tỉnh|huyện|xã(?! hội(?! viên| nghị))|thành phố|thị xã|phường|thị trấn|khu vực|vùng)(?![\p{L}\d])(?! \p{Lu})/gu;
const ALONE =
	/(?<![\p{L}\d])(?<type>tỉnh|huyện|xã|thành phố|thị xã|phường|thị trấn) (?=(?:đã|đạt|có|được|sẽ|phấn đấu|hiện|còn|thực hiện|ước|thành lập|trồng|giải ngân)(?!\p{L}))/gu;
const ORGANISATION =
	/(?:(?:Đảng bộ|Chi bộ|Hội Nông dân|Hội Phụ nữ|Hội LHPN|Đoàn Thanh niên|UBND|Công an|Sở|Phòng|Ban)(?: \p{Lu}[\p{L}]{0,10}| và| ){0,6})$/u;
const SUBJECT_ORGANISATION =
	/(?<![\p{L}\d])(?:Đảng bộ|Chi bộ|Đảng ủy)(?:(?: [\p{L}]{1,8}){1,5}? (?:tỉnh|huyện|thành phố|xã)(?! \p{Lu})|(?: \p{Lu}[\p{L}]{0,10}){1,5})(?![\p{L}])/gu;

/** Provinces and cities under the centre, before and after the mergers of 2025, which texts name without their type: `Tây Ninh có 12 xã …`. */
const PROVINCES =
	'An Giang|Bà Rịa ?- ?Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hoà Bình|Hưng Yên|Khánh Hòa|Khánh Hoà|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thanh Hoá|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái';
/**
 * Where a clause begins with it and goes on with what it did, or where something is; no part of a longer name, of a road between two, of a
 * comparison or a partner's name.
 */
const PROVINCE = new RegExp(
	`(?<=^|^[-–+*•] ?|[,;:.)] )(?:${PROVINCES})(?=(?: (?!và )\\p{Ll}|: | \\())(?! ?[-–])|(?<=(?<!\\p{L})(?:[Tt]ại|ở|[Tt]ỉnh|địa bàn) )(?:${PROVINCES})(?![\\p{L}\\d]| \\p{Lu}| ?[-–])`,
	'gu'
);

export function placesIn(plain: string, low: string): readonly PlaceMention[] {
	return mentionsIn(plain, low).map((place) => ({ ...place, until: bracketEnd(low, place.start) }));
}

function mentionsIn(plain: string, low: string): readonly Omit<PlaceMention, 'until'>[] {
	const places: Omit<PlaceMention, 'until'>[] = [];
	NAMED.lastIndex = 0;
	for (let found = NAMED.exec(plain); found !== null; found = NAMED.exec(plain)) {
		const before = plain.slice(Math.max(0, found.index - 40), found.index);
		// `tại 3 xã Hoàng Giang, Tế Lợi, Minh Thọ`: what is counted, by name.
		if (/(?<!(?:năm|tháng|quý) )(?<!\d)\d{1,2} $/iu.test(before)) continue;
		const organisation = ORGANISATION.exec(before);
		const type = (found.groups?.['type'] ?? '').toLowerCase();
		places.push({
			start: found.index,
			end: found.index + found[0].length,
			name: `${type.charAt(0)}${(found.groups?.['type'] ?? '').slice(1)} ${found.groups?.['name'] ?? ''}`
				.replace('tP', 'TP')
				.replace('tT', 'TT'),
			type,
			again: false,
			acting: organisation !== null,
			located: /(?:tại|ở|thuộc|của|địa bàn|tổ|cho|trong)\s?$/u.test(before)
		});
	}
	WHOLE.lastIndex = 0;
	for (let found = WHOLE.exec(low); found !== null; found = WHOLE.exec(low)) {
		const type = found.groups?.['type'] ?? '';
		places.push({
			start: found.index,
			end: found.index + found[0].length,
			name: type === 'nước' ? 'cả nước' : `toàn ${type}`,
			type: type === 'quốc' ? 'nước' : type,
			again: true,
			located: found[0].startsWith('tr'),
			acting: false
		});
	}
	ALONE.lastIndex = 0;
	for (let found = ALONE.exec(low); found !== null; found = ALONE.exec(low)) {
		const type = found.groups?.['type'] ?? '';
		const before = low.slice(Math.max(0, found.index - 12), found.index);
		if (/(?:các|những|số|tỷ lệ|hợp tác|(?<!năm \d{3})\d|mỗi|toàn|cả|trong|cấp|địa bàn|\p{L}{2},) ?$/u.test(before)) continue;
		places.push({ start: found.index, end: found.index + type.length, name: type, type, again: true, located: false, acting: false });
	}
	SUBJECT_ORGANISATION.lastIndex = 0;
	for (let found = SUBJECT_ORGANISATION.exec(plain); found !== null; found = SUBJECT_ORGANISATION.exec(plain)) {
		const [start, end] = [found.index, found.index + found[0].length];
		if (places.some((place) => place.start < end && start < place.end && !place.again)) continue;
		places.push({ start, end, name: found[0], type: 'đảng bộ', again: false, located: false, acting: true });
	}
	PROVINCE.lastIndex = 0;
	for (let found = PROVINCE.exec(plain); found !== null; found = PROVINCE.exec(plain)) {
		const [start, end] = [found.index, found.index + found[0].length];
		if (places.some((place) => place.start < end && start < place.end)) continue;
		const located = /(?<!\p{L})(?:tại|ở) $/u.test(low.slice(Math.max(0, start - 8), start));
		places.push({ start, end, name: found[0], type: 'tỉnh', again: false, located, acting: false });
	}
	return places.sort((a, b) => a.start - b.start);
}
