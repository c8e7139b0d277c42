/** A page that keeps itself up to date. */
export const live = {
	renewed: 'Số liệu vừa được cập nhật.',
	waiting: 'Có số liệu mới.',
	show: 'Xem ngay'
};
