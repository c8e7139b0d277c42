/** Slides, and the tables that files and paper share. */
export const deck = {
	official: {
		title: (period: string) => `Kết quả thực hiện các chỉ tiêu, ${period}`,
		titleOwnPeriods: 'Kết quả thực hiện các chỉ tiêu, kỳ gần nhất của từng chương trình',
		columns: {
			ordinal: 'STT',
			target: 'Chỉ tiêu',
			unit: 'ĐVT',
			plan: 'Kế hoạch',
			inPeriod: 'Thực hiện',
			cumulative: 'Luỹ kế',
			ofPlan: 'So với KH (%)',
			change: 'So cùng kỳ',
			note: 'Ghi chú'
		},
		blank: 'ô trống',
		notYetKnown: 'chưa có số',
		legend: (symbol: string, meaning: string) => `${symbol}: ${meaning}`
	},
	/** A finding told over several slides. */
	part: (title: string, part: number, parts: number) => `${title} (${part}/${parts})`,
	placeTitle: (place: string) => `Kết quả của ${place}`,
	targets: 'Từng chỉ tiêu, cần chú ý nhất ở trên',
	changed: 'Thay đổi từ cuộc họp trước',
	/** Of several programmes. */
	asOfBetween: (first: string, last: string) => `Số liệu đến các ngày từ ${first} đến ${last}`,
	places: (count: number) => `${count} địa bàn`,
	ownPeriods: 'kỳ gần nhất của từng chương trình',
	programmesTitle: 'Các chương trình của Ban Chỉ đạo',
	columns: {
		goal: 'Mục tiêu',
		count: 'Số chỉ tiêu',
		which: 'Những chỉ tiêu nào',
		programme: 'Chương trình'
	},
	/** For the speaker. */
	goal: (condition: string, due: string) => `Mục tiêu: ${condition}, hạn ${due}.`,
	clause: (source: string) => `Căn cứ: ${source}.`,
	definition: (text: string) => `Định nghĩa: ${text}`,
	formula: (text: string) => `Công thức: ${text}`
};
