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
	link: 'Liên kết',
	linkHint: 'Địa chỉ cố định của trang này với đúng lựa chọn đang xem'
};
