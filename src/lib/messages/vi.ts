/**
 * Every Vietnamese word on screen, in sections. Words with parameters are functions; numbers, days and periods arrive
 * already written out by `format`. This object is the shape of every other language: see `Messages`.
 */
export const vi = {
	/** Table of design 2.6: `word` for lists and charts, `short` for narrow cells and tiles. */
	status: {
		exceeded: { word: 'vượt', short: 'vượt' },
		met: { word: 'đạt', short: 'đạt' },
		meeting: { word: 'đang đạt', short: 'đang đạt' },
		not_yet: { word: 'chưa đạt', short: 'chưa đạt' },
		on_track: { word: 'đúng tiến độ', short: 'đúng TĐ' },
		at_risk: { word: 'có nguy cơ', short: 'nguy cơ' },
		behind: { word: 'chậm', short: 'chậm' },
		missed: { word: 'không đạt', short: 'không đạt' },
		not_started: { word: 'chưa đến kỳ', short: 'chưa đến' },
		no_data: { word: 'chưa có số liệu', short: 'chưa có SL' },
		not_assigned: { word: 'không giao', short: 'không giao' }
	},
	/** The four blanks are never mixed; `symbol` is the one of statistical tables. */
	blank: {
		not_reported: { word: 'chưa báo cáo', symbol: '' },
		not_available: { word: 'không có số liệu', symbol: '…' },
		not_applicable: { word: 'không áp dụng', symbol: 'x' },
		zero: { word: 'không phát sinh', symbol: '-' }
	},
	observationStatus: { estimate: 'ước', reported: 'thực hiện', final: 'chính thức' },
	/** Level words of the usual trees; a level not listed here is shown as its author named it. */
	placeLevel: {
		country: { one: 'nước', many: 'nước' },
		region: { one: 'vùng', many: 'vùng' },
		province: { one: 'tỉnh', many: 'tỉnh' },
		district: { one: 'huyện', many: 'huyện' },
		commune: { one: 'xã', many: 'xã' },
		village: { one: 'thôn', many: 'thôn' }
	},
	number: {
		points: (amount: string) => `${amount} điểm %`,
		/** k of n: "11/14 xã". */
		outOf: (part: string, whole: string, what: string) => `${part}/${whole}${what && ' '}${what}`
	},
	date: {
		/** Decree 30/2020/NĐ-CP, appendix I. */
		long: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
		moment: (time: string, day: string) => `${time} ngày ${day}`
	},
	period: {
		kind: {
			year: 'năm',
			half: '6 tháng',
			quarter: 'quý',
			month: 'tháng',
			day: 'ngày',
			months: 'nhiều tháng',
			term: 'giai đoạn',
			season: 'mùa vụ'
		},
		year: (year: string) => `năm ${year}`,
		fiscalYear: (year: string) => `năm tài chính ${year}`,
		half: (half: 1 | 2, yearLabel: string) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} ${yearLabel}`,
		quarter: (_number: string, roman: string, year: string) => `quý ${roman}/${year}`,
		fiscalQuarter: (_number: string, roman: string, year: string) => `quý ${roman} năm tài chính ${year}`,
		month: (month: number, year: string) => `tháng ${month}/${year}`,
		day: (day: string) => `ngày ${day}`,
		firstMonths: (count: number, yearLabel: string) => `${count} tháng đầu ${yearLabel}`,
		lastMonths: (count: number, yearLabel: string) => `${count} tháng cuối ${yearLabel}`,
		/** The decree's own report of nine months is called so, without "đầu". */
		nineMonths: (yearLabel: string) => `9 tháng ${yearLabel}`,
		months: (first: number, last: number, year: string) => `tháng ${first}–${last}/${year}`,
		monthsAcross: (first: string, last: string) => `${first} – ${last}`,
		term: (first: string, last: string) => `giai đoạn ${first}–${last}`,
		days: (first: string, last: string) => `từ ${first} đến ${last}`
	},
	condition: {
		atLeast: (quantity: string) => `ít nhất ${quantity}`,
		orMore: (quantity: string) => `từ ${quantity} trở lên`,
		moreThan: (quantity: string) => `trên ${quantity}`,
		atMost: (quantity: string) => `không quá ${quantity}`,
		lessThan: (quantity: string) => `dưới ${quantity}`,
		exactly: (quantity: string) => quantity,
		between: (range: string) => range,
		rise: (quantity: string) => `tăng ${quantity}`,
		fall: (quantity: string) => `giảm ${quantity}`,
		times: (factor: string) => `gấp ${factor} lần`,
		timesOf: (factor: string, baseline: string) => `gấp ${factor} lần ${baseline}`,
		doneBy: (day: string) => `hoàn thành trước ngày ${day}`,
		done: 'hoàn thành',
		eachPlace: (level: string, condition: string) => `mỗi ${level} ${condition}`,
		stretch: (condition: string) => `phấn đấu ${condition}`
	},
	/** One entry for each fault code of the domain: what is wrong and how to mend it. */
	fault: {
		period_unreadable: ({ text }: { readonly text: string }) => ({
			message: `Không đọc được kỳ báo cáo “${text}”.`,
			remedy: 'Viết theo một trong các dạng: 2022, 2022-S1, 2022-Q2, 2022-06, 2022-06-20, 2022-01..2022-08, 2021..2025, 2022-09-01..2023-02-28.'
		}),
		period_no_such_part: ({ text, part, found }: { readonly text: string; readonly part: DatePart; readonly found: string }) => ({
			message: `Kỳ “${text}” không tồn tại: không có ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		period_end_before_start: ({ text, start, end }: { readonly text: string; readonly start: string; readonly end: string }) => ({
			message: `Kỳ “${text}” kết thúc (${end}) trước khi bắt đầu (${start}).`,
			remedy: `Đổi chỗ hai đầu: ${end}..${start}.`
		}),
		day_unreadable: ({ text }: { readonly text: string }) => ({
			message: `Không đọc được ngày “${text}”.`,
			remedy: 'Viết ngày theo dạng năm-tháng-ngày, ví dụ 2022-06-20.'
		}),
		day_no_such_part: ({ text, part, found }: { readonly text: string; readonly part: DatePart; readonly found: string }) => ({
			message: `Ngày “${text}” không tồn tại: không có ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		scheme_unknown: ({ text }: { readonly text: string }) => ({
			message: `Không có cách tính kỳ “${text}”.`,
			remedy: 'Dùng calendar (theo lịch), gov-cutoff (từ ngày 15 đến ngày 14) hoặc fiscal-MM (năm tài chính bắt đầu từ tháng MM, ví dụ fiscal-07).'
		}),
		expression_empty: () => ({
			message: 'Biểu thức còn trống.',
			remedy: 'Viết biểu thức từ mã các số liệu, ví dụ 100 * coops_effective / coops_rated.'
		}),
		expression_unexpected: ({ position, found, expectedWhat }: { readonly position: number; readonly found: string; readonly expectedWhat: string }) => ({
			message: found ? `Ký tự thứ ${position}: không hiểu “${found}”.` : `Biểu thức dừng giữa chừng ở ký tự thứ ${position}.`,
			remedy: expectedWhat ? `Ở vị trí này cần: ${expectedWhat}.` : 'Kiểm tra dấu ngoặc và phép tính ở vị trí này.'
		}),
		expression_unknown_measure: ({ position, name, nearest }: { readonly position: number; readonly name: string; readonly nearest: string | null }) => ({
			message: `Ký tự thứ ${position}: không có số liệu mang mã “${name}”.`,
			remedy: nearest === null ? 'Khai báo số liệu này hoặc sửa lại mã.' : `Có phải là “${nearest}”?`
		}),
		expression_unknown_category: ({
			position,
			name,
			category,
			nearest
		}: {
			readonly position: number;
			readonly name: string;
			readonly category: string;
			readonly nearest: string | null;
		}) => ({
			message: `Ký tự thứ ${position}: số liệu “${name}” không có phân tổ “${category}”.`,
			remedy: nearest === null ? 'Thêm phân tổ này cho số liệu hoặc sửa lại tên.' : `Có phải là “${nearest}”?`
		}),
		expression_unknown_level: ({ position, name, nearest }: { readonly position: number; readonly name: string; readonly nearest: string | null }) => ({
			message: `Ký tự thứ ${position}: không có cấp “${name}”.`,
			remedy: nearest === null ? 'Dùng một cấp có trong danh sách địa bàn.' : `Có phải là “${nearest}”?`
		})
	}
};

type DatePart = 'year' | 'half' | 'quarter' | 'month' | 'day';

const datePart: Record<DatePart, { word: string; remedy: string }> = {
	year: { word: 'năm', remedy: 'Viết năm bằng bốn chữ số, từ 1900 đến 2200.' },
	half: { word: 'nửa năm thứ', remedy: 'Một năm có hai nửa: S1 và S2.' },
	quarter: { word: 'quý', remedy: 'Một năm có bốn quý: Q1, Q2, Q3 và Q4.' },
	month: { word: 'tháng', remedy: 'Tháng viết bằng hai chữ số, từ 01 đến 12.' },
	day: { word: 'ngày', remedy: 'Xem lại số ngày của tháng đó.' }
};

/** The shape every language fills. */
export type Messages = typeof vi;
