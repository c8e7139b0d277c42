/** The presentation in one file for a browser without a network. */
export const offline = {
	skip: 'Đến các trang trình chiếu',
	contents: 'Mục lục',
	present: 'Trình chiếu',
	help: 'Phím tắt',
	close: 'Đóng',
	slide: (number: number, total: number) => `${number}/${total}`,
	notes: 'Lời người trình bày',
	table: 'Xem bằng bảng số',
	jump: 'Đến trang số',
	go: 'Đến',
	keys: [
		['PageDown, →, ↓, Space', 'trang sau'],
		['PageUp, ←, ↑', 'trang trước'],
		['Home, End', 'trang đầu, trang cuối'],
		['G', 'đến trang theo số'],
		['. hoặc B', 'tắt, bật màn hình'],
		['P', 'bắt đầu, kết thúc trình chiếu'],
		['?', 'bảng phím này'],
		['Esc', 'đóng bảng đang mở; không rời trang trình chiếu']
	]
};
