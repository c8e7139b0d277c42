/** The notice of what a meeting concluded. Forms: decree 30/2020/NĐ-CP and guidance 36-HD/VPTW. */
export const notice = {
	title: 'THÔNG BÁO',
	number: { state: 'Số: ……/TB-BCĐ', party: 'Số ……-TB/BCĐ' },
	subject: (chair: string | null, title: string) => `Kết luận${chair === null ? '' : ` của ${chair}`} tại cuộc họp “${title}”`,
	opening: (day: string, venue: string | null, chair: string | null, title: string, period: string) =>
		`Ngày ${day}${venue === null ? '' : `, tại ${venue}`}, ${chair ?? 'Ban Chỉ đạo'} chủ trì cuộc họp “${title}”, xem xét kết quả ${period}. Sau khi nghe báo cáo và ý kiến của các đại biểu, ${chair ?? 'người chủ trì'} kết luận như sau:`,
	assessment: 'I. ĐÁNH GIÁ CHUNG',
	frozen: (moment: string, version: number) => `Số liệu như đã trình bày tại cuộc họp, chốt lúc ${moment} (bản ${version}).`,
	tasks: 'II. NHIỆM VỤ',
	carried: 'III. NHIỆM VỤ TIẾP TỤC THỰC HIỆN',
	who: (lead: string | null, supporting: string | null) =>
		`${lead ?? '…………'}${supporting === null ? '' : ` chủ trì, phối hợp với ${supporting}`}`,
	task: (who: string, what: string) => `${who}: ${what}`,
	where: (place: string) => `địa bàn: ${place}`,
	due: (day: string) => `chậm nhất ngày ${day}`,
	standing: 'thực hiện thường xuyên',
	closing:
		'Trên đây là kết luận của cuộc họp; đề nghị các cơ quan, địa phương triển khai thực hiện và báo cáo kết quả về cơ quan thường trực Ban Chỉ đạo./.'
};
