/** Words about files of figures that come in. */
export const importing = {
	outcome: {
		accepted: 'Nhập được.',
		normalised: 'Nhập được, sau khi đã chuẩn hóa những điểm nêu trên.',
		held: 'Chưa nhập: cần quyết định những điểm nêu trên.'
	},
	counts: (added: number, changed: number, unchanged: number) => `${added} số mới, ${changed} số thay đổi, ${unchanged} số như cũ.`,
	already: 'Đã nhập: mọi số trong tệp đều đã có.',
	done: (id: number) => `Đã nhập, lần nhập số ${id}.`,
	cells: (count: number) => `${count} ô`,
	/** The note of a figure that someone kept though it is unusual. */
	keptNote: 'Giữ nguyên theo tệp.',
	state: { draft: 'chưa nhập', committed: 'đã nhập', undone: 'đã hủy' },
	undone: (restored: number, withdrawn: number, kept: number) =>
		`Đã hủy: ${restored} số trở về như trước, ${withdrawn} số rút lại${kept > 0 ? `, ${kept} số đã được sửa sau đó nên giữ nguyên` : ''}.`,
	/** Choices of questions that mean the same everywhere. */
	choice: {
		skip: 'bỏ qua',
		take: 'lấy',
		ignore: 'bỏ qua cột',
		root: 'ghi cho địa bàn cấp trên',
		first: 'lấy số đầu',
		last: 'lấy số sau',
		sum: 'cộng lại',
		file: 'theo tệp',
		asked: 'theo kỳ đã chọn',
		thousands: 'ngăn hàng nghìn',
		decimals: 'phần thập phân',
		each: 'đọc theo từng cách viết',
		hundred: 'nhân 100 (0,75 = 75%)',
		fraction: 'để nguyên (0,75)',
		keep: 'giữ nguyên',
		zero: 'số không',
		not_available: 'chưa thu thập được (…)',
		not_applicable: 'không áp dụng (x)',
		nothing: 'chưa báo cáo',
		as1904: 'đếm từ 1904',
		as1900: 'đếm từ 1900'
	}
};
