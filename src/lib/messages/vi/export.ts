/** What stands on a file beside the figures. */
export const exports = {
	madeAt: (moment: string) => `Xuất lúc ${moment}`,
	page: (number: string, total: string) => `Trang ${number}/${total}`,
	contents: 'Nội dung',
	link: 'Liên kết',
	linkHint: 'Địa chỉ cố định của trang này với đúng lựa chọn đang xem'
};
