/** Entering figures. */
export const entry = {
	gridTitle: 'Nhập bảng',
	gridIntro: 'Nhập từng số vào bảng như trong Excel: dán cả bảng, điền xuống, hoàn tác; tự lưu.',
	chooseProgramme: 'Chọn chương trình:',
	nothingToEnter: 'Chưa có chương trình nào có số liệu để bạn nhập.',
	title: (programme: string) => `Nhập số liệu: ${programme}`,
	choose: 'Chọn bảng để nhập',
	period: 'Kỳ',
	day: 'Ngày',
	place: 'Địa bàn',
	show: 'Xem',
	shape: 'Cách xếp bảng',
	byPlace: 'Địa bàn theo dòng',
	byMeasure: 'Một địa bàn, số liệu theo dòng',
	withTotals: 'Thêm cột tổng số',
	total: 'tổng',
	newStatus: 'Số mới nhập là',
	kinds: {
		year: 'Năm',
		half: 'Nửa năm',
		quarter: 'Quý',
		month: 'Tháng',
		day: 'Theo ngày',
		months: 'Nhiều tháng',
		term: 'Cả giai đoạn',
		season: 'Cả vụ, cả đợt'
	},
	measure: 'Số liệu',
	grid: (period: string) => `Bảng nhập số liệu ${period}`,
	previous: (value: string) => `trước ${value}`,
	target: (value: string) => `MT ${value}`,
	beside: 'Dòng nhỏ trong ô: số kỳ trước, chênh lệch với kỳ trước, mục tiêu (MT).',
	mark: {
		none: '',
		saved: 'đã lưu',
		waiting: 'chờ lưu',
		refused: 'chưa lưu được',
		conflict: 'người khác đã sửa',
		asking: 'cần chọn'
	},
	state: {
		saved: 'Đã lưu tất cả.',
		waiting: (count: string) => `Đang lưu ${count} ô…`,
		unreachable: (count: string) => `Mất kết nối: ${count} ô giữ trong máy này, tự gửi khi có mạng lại.`,
		attention: (count: string) => `${count} ô cần bạn xem.`,
		goThere: 'Đến ô đó'
	},
	toReturn: 'Kiểm tra và gửi báo cáo',
	undo: 'Hoàn tác',
	redo: 'Làm lại',
	fillDown: 'Điền xuống',
	nothingUndone: 'Không còn gì để hoàn tác.',
	pasted: (count: string) => `Đã dán ${count} ô.`,
	pastedBeyond: (count: string) => `${count} ô nằm ngoài bảng nên không dán.`,
	editing: (place: string, measure: string) => `${measure}, ${place}`,
	panel: 'Ô đang chọn',
	kind: 'Mức độ',
	note: 'Ghi chú',
	noteHint: 'Vì sao số khác thường, hoặc điều người đọc cần biết.',
	document: 'Văn bản',
	noDocument: 'không có',
	annotateFirst: 'Nhập số trước, rồi ghi chú và chọn văn bản.',
	unreadable: (text: string) => `Không hiểu “${text}”.`,
	unreadableRemedy:
		'Viết số như 1.234,5 hoặc 1,234.5; hoặc … (không có số liệu), x (không áp dụng), - (không phát sinh); để trống là chưa báo cáo.',
	ambiguous: (text: string) => `“${text}” là số nào?`,
	leave: 'Bỏ, giữ số cũ',
	reason: 'Lý do sửa số đã duyệt',
	saveWithReason: 'Lưu kèm lý do',
	yours: (value: string) => `Của bạn: ${value}`,
	theirs: (value: string, author: string | null) => `${author === null ? 'Của họ' : `Của ${author}`}: ${value}`,
	keepMine: 'Giữ của tôi',
	takeTheirs: 'Lấy của họ',
	nothing: 'chưa báo cáo',
	help: 'Phím dùng trong bảng',
	keys: [
		['Mũi tên, Tab, Enter', 'đi giữa các ô; thêm Shift để chọn nhiều ô hoặc đi ngược'],
		['Gõ số, F2', 'nhập số mới, sửa số trong ô'],
		['Esc', 'bỏ sửa; bấm khi không sửa thì Tab sẽ ra khỏi bảng'],
		['Ctrl+C, Ctrl+V, Ctrl+X', 'sao chép, dán, cắt, cả với Excel'],
		['Ctrl+D', 'điền xuống'],
		['Ctrl+Z, Ctrl+Y', 'hoàn tác, làm lại'],
		['Delete', 'xóa số: trở lại chưa báo cáo'],
		['…   x   -', 'không có số liệu, không áp dụng, không phát sinh (số 0)']
	]
};

export const entryFault = {
	entry_period_unknown: ({ period }: { readonly period: string }) => ({
		message: `Chương trình không nhập số liệu cho kỳ ${period}.`,
		remedy: 'Chọn một kỳ trong danh sách.'
	}),
	entry_without_place: () => ({
		message: 'Trong kỳ này không có địa bàn nào của bạn.',
		remedy: 'Chọn kỳ hoặc chương trình khác, hoặc nhờ quản trị viên giao địa bàn.'
	}),
	entry_without_measure: ({ programme }: { readonly programme: string }) => ({
		message: `${programme}: chưa có số liệu nào được khai báo để nhập.`,
		remedy: 'Nhập số liệu ở chương trình thành phần, hoặc khai báo chỉ tiêu trước.'
	})
};
