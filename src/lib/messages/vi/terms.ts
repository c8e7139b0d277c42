/** `word` for lists and charts, `short` for narrow cells and tiles. */
export const status = {
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
};

/** The four blanks are never mixed; `symbol` is the one of statistical tables. */
export const blank = {
	not_reported: { word: 'chưa báo cáo', symbol: '' },
	not_available: { word: 'không có số liệu', symbol: '…' },
	not_applicable: { word: 'không áp dụng', symbol: 'x' },
	zero: { word: 'không phát sinh', symbol: '-' }
};

export const observationStatus = { estimate: 'ước', reported: 'thực hiện', final: 'chính thức' };

/** Level words of the usual trees; a level not listed here is shown as its author named it. */
export const placeLevel = {
	country: { one: 'nước', many: 'nước' },
	region: { one: 'vùng', many: 'vùng' },
	province: { one: 'tỉnh', many: 'tỉnh' },
	district: { one: 'huyện', many: 'huyện' },
	commune: { one: 'xã', many: 'xã' },
	village: { one: 'thôn', many: 'thôn' }
};

export const number = {
	/** What `prev(…)` of an expression says. */
	previous: 'kỳ trước',
	points: (amount: string) => `${amount} điểm %`,
	/** k of n: "11/14 xã". */
	outOf: (part: string, whole: string, what: string) => `${part}/${whole}${what && ' '}${what}`
};

export const date = {
	/** Decree 30/2020/NĐ-CP, appendix I. */
	long: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
	moment: (time: string, day: string) => `${time} ngày ${day}`
};
