/** Spreadsheets: names of sheets, and heads that only they have. */
export const workbook = {
	targets: 'Chỉ tiêu',
	compare: 'So sánh địa bàn',
	notes: 'Ghi chú',
	programmes: 'Chương trình',
	tasks: 'Nhiệm vụ',
	tasksReviewed: 'Nhiệm vụ đã giao',
	item: 'Nội dung',
	said: 'Nguyên nhân, giải trình',
	owner: 'Trách nhiệm',
	supporting: 'Phối hợp',
	doneOn: 'Xong ngày',
	evidence: 'Minh chứng',
	/** The ordinal is the one of the first sheet. */
	path: (ordinal: string) => `${ordinal} Diễn biến`,
	places: (ordinal: string) => `${ordinal} Địa bàn`,
	notesTitle: 'Ghi chú: định nghĩa, căn cứ và cách đọc',
	subject: 'Mục',
	content: 'Nội dung',
	lastDay: 'Đến hết ngày',
	numerator: 'Tử số',
	denominator: 'Mẫu số',
	chartsMissing:
		'Biểu đồ đường và thanh nằm dưới bảng của từng chỉ tiêu và sửa được. Biểu đồ so với mục tiêu, lưới từng địa bàn, phân bố và bản đồ không có dạng sửa được trong bảng tính; xem trên trang hoặc trong bản trình chiếu.'
};
