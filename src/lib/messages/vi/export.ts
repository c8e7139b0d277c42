/** What stands on a file beside the figures. */
export const exports = {
	madeAt: (moment: string) => `Xuất lúc ${moment}`,
	trail: (sequence: number, hash: string) => `nhật ký số ${sequence}: ${hash}`,
	seal: (version: number, hash: string) => `bản chốt ${version}: ${hash}`,
	page: (number: string, total: string) => `Trang ${number}/${total}`,
	/** Heads of the columns that follow a table's own. */
	columns: {
		programme: 'Chương trình',
		place: 'Phạm vi',
		period: 'Kỳ xem',
		asOf: 'Ngày số liệu',
		completeness: 'Mức đủ báo cáo',
		source: 'Nguồn số liệu',
		illustrative: 'Lưu ý',
		made: 'Lúc xuất'
	},
	contents: 'Nội dung',
	link: 'Liên kết cố định',
	linkHint: 'Giữ nguyên các số đang xem, cả khi có số mới hơn.',
	menu: {
		carry: 'Tải về',
		carryChart: 'Tải về, sao chép',
		formats: {
			pdf: 'PDF, mỗi trang một kết luận',
			handout: 'PDF, tài liệu đọc trước họp',
			pptx: 'PowerPoint 16:9',
			docx: 'Báo cáo Word',
			xlsx: 'Excel',
			html: 'Một tệp HTML, mở không cần mạng',
			csv: 'CSV',
			json: 'JSON',
			pdfa: 'PDF/A để lưu trữ',
			png: 'Ảnh PNG',
			svg: 'Hình SVG'
		},
		chartPdf: 'PDF',
		narrow: '4:3',
		width: 'Rộng (điểm ảnh)',
		scale: 'Phóng',
		copy: 'Sao chép ảnh',
		copyTable: 'Sao chép bảng số',
		copied: 'Đã sao chép ảnh.',
		copiedTable: 'Đã sao chép bảng số.',
		refused: 'Trình duyệt không cho sao chép; hãy tải ảnh về.'
	}
};
