/** The committee's report as a document. Headings and forms: decree 30/2020/NĐ-CP and guidance 36-HD/VPTW. */
/** Former districts are themselves called by the ground they cover: `trên địa bàn huyện Kế Sách cũ`. */
const across = (place: string) => (place.startsWith('địa bàn ') ? `trên ${place}` : `trên địa bàn ${place}`);

export const report = {
	nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	motto: 'Độc lập - Tự do - Hạnh phúc',
	party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
	placeAndDate: (place: string, date: string) => `${place}, ${date}`,
	number: { state: 'Số: ……/BC-BCĐ', party: 'Số ……-BC/BCĐ' },
	title: 'BÁO CÁO',
	subject: (what: string, period: string, next: string) => `${what}, ${period}; phương hướng, nhiệm vụ ${next}`,
	ofProgramme: (name: string) => `Kết quả thực hiện “${name}”`,
	/** Of several programmes, each on its own ground. */
	ofProgrammeAt: (name: string, place: string) => `Kết quả thực hiện “${name}” ${across(place)}`,
	ofIndicator: (name: string) => `Kết quả thực hiện chỉ tiêu “${name}”`,
	ofPlace: (place: string) => `Kết quả thực hiện các chương trình ${across(place)}`,
	forMeeting: (title: string, day: string) => `Báo cáo phục vụ cuộc họp “${title}”, ngày ${day}.`,
	ofAll: 'Kết quả thực hiện các chương trình của Ban Chỉ đạo',
	committee: 'Ban Chỉ đạo',
	/** Null: several periods, several places. */
	results: (period: string | null, place: string | null) =>
		['kết quả', period ?? 'thực hiện', ...(place === null ? [] : [across(place)])].join(' '),
	/** Null: the place that reports writes its own name over it. */
	opening: (who: string | null, what: string) => `${who === null ? 'Báo' : `${who} báo`} cáo ${what} như sau:`,
	onOrder: (document: string, who: string | null, what: string) =>
		`Thực hiện ${document}, ${who === null ? 'báo cáo' : `${who} báo cáo`} ${what} như sau:`,
	numbered: (number: string) => `số ${number}`,
	dated: (day: string) => `ngày ${day}`,
	issuedBy: (issuer: string) => `của ${issuer}`,
	sections: {
		leadership: 'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
		results: (period: string | null) => ['II. KẾT QUẢ THỰC HIỆN', ...(period === null ? [] : [period.toLocaleUpperCase('vi')])].join(' '),
		assessment: 'III. ĐÁNH GIÁ CHUNG',
		plan: (period: string | null) => `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM ${(period ?? 'kỳ tới').toLocaleUpperCase('vi')}`,
		proposals: 'V. KIẾN NGHỊ, ĐỀ XUẤT'
	},
	documents: 'Việc thực hiện căn cứ các văn bản:',
	seeAppendix: (sentence: string) => `${sentence}. Số liệu chi tiết tại Phụ lục.`,
	/** Between a name and a figure that was reached, among others that were set. */
	found: (finding: string) => `kết quả ${finding}`,
	inPeriod: (quantity: string, period: string) => `riêng ${period} ghi nhận ${quantity}`,
	asLastYear: 'bằng cùng kỳ năm trước',
	moreThanLastYear: (amount: string) => `đã tăng ${amount} so với cùng kỳ năm trước`,
	lessThanLastYear: (amount: string) => `đã giảm ${amount} so với cùng kỳ năm trước`,
	atLastMeeting: (day: string, quantity: string) => `tại cuộc họp ngày ${day} đã báo cáo ${quantity}`,
	/** What is needed, by when and from whom. */
	needed: (due: string, amount: string, owner: string | null) => `đến ngày ${due} ${amount}${owner === null ? '' : ` (${owner})`}`,
	goal: (condition: string, due: string) => `mục tiêu đến ngày ${due}: ${condition}`,
	due: (day: string) => `hạn ${day}`,
	counts: {
		title: 'Cách viết số đếm trong văn bản',
		now: (on: boolean): string =>
			on
				? 'Báo cáo và thông báo kết luận viết số đếm nhỏ hơn mười bằng hai chữ số: 06 mô hình.'
				: 'Báo cáo và thông báo kết luận viết số đếm như bảng biểu: 6 mô hình.',
		change: (on: boolean): string => (on ? 'Viết một chữ số: 6' : 'Viết hai chữ số: 06')
	},
	byTarget: 'Kết quả từng chỉ tiêu',
	byPlace: 'Kết quả theo địa bàn',
	outlook: 'Dự báo',
	strengths: 'Ưu điểm',
	weaknesses: 'Tồn tại, hạn chế; khó khăn, vướng mắc',
	causes: 'Nguyên nhân',
	openCauses: ['Nguyên nhân khách quan: …………………………', 'Nguyên nhân chủ quan: …………………………'],
	lessons: 'Bài học kinh nghiệm',
	/** Ends as official texts end. */
	closing: 'Trên đây là báo cáo kết quả thực hiện và phương hướng, nhiệm vụ trọng tâm thời gian tới./.',
	recipients: 'Nơi nhận:',
	archive: { state: 'Lưu: VT, …………', party: 'Lưu: Văn phòng, …………' },
	onBehalf: { state: 'TM.', party: 'T/M' },
	head: 'TRƯỞNG BAN',
	appendix: 'Phụ lục',
	appendixOf: (number: string) => `Phụ lục ${number}`,
	attachedTo: (number: string, date: string, committee: string) =>
		`Kèm theo Báo cáo ${number.replace(/^S/, 's').replace(':', '')} ${date} của ${committee}`
};
