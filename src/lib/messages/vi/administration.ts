/** Names of a package's tables, as administration shows them. */
const table = {
	places: 'Địa bàn',
	successions: 'Sáp nhập, chia tách',
	groups: 'Cụm địa bàn',
	programmes: 'Chương trình',
	submissions: 'Báo cáo của cơ sở',
	holidays: 'Ngày nghỉ',
	documents: 'Văn bản',
	measures: 'Số liệu',
	indicators: 'Chỉ tiêu',
	targets: 'Mục tiêu',
	target_steps: 'Mốc của mục tiêu',
	observations: 'Số đã báo cáo',
	identities: 'Đẳng thức kiểm tra',
	notes: 'Ghi chú',
	meetings: 'Cuộc họp',
	agenda: 'Nội dung họp',
	tasks: 'Nhiệm vụ'
};

/** The office's own tables: by data package and by form. */
export const administration = {
	table,
	workspace: {
		title: 'Gói dữ liệu',
		about: 'Tải toàn bộ dữ liệu về một tệp ZIP, nạp gói khác thay vào, hoặc bắt đầu với dữ liệu trống.',
		lead: 'Toàn bộ dữ liệu của chương trình là một gói gồm các bảng CSV và tệp datapackage.json.',
		download: 'Tải gói hiện tại (ZIP)',
		downloadHint: 'Mở được bằng Excel; nạp lại cho ra đúng dữ liệu này. Tài khoản và mật khẩu không nằm trong gói.',
		load: 'Nạp một gói',
		file: 'Tệp ZIP của thư mục gói',
		fileHint: 'Tối đa 20 MB. Gói được kiểm tra trước; chưa gì thay đổi cho đến khi bạn xác nhận.',
		send: 'Kiểm tra gói',
		faults: 'Những chỗ cần sửa trong gói',
		where: 'Ở đâu',
		what: 'Lỗi và cách sửa',
		row: (row: number) => `dòng ${row}`,
		more: (count: number) => `Còn ${count} lỗi nữa; sửa những lỗi trên rồi gửi lại để xem tiếp.`,
		plan: 'Nạp gói này sẽ thay đổi những gì',
		planOf: (title: string) => `Gói “${title}” không có lỗi.`,
		planUntitled: 'Gói không có lỗi.',
		planHint: 'Gói thay toàn bộ dữ liệu đang có, kể cả lịch sử sửa số liệu. Hãy tải gói hiện tại về trước nếu còn cần.',
		columns: { table: 'Bảng', added: 'Thêm', changed: 'Sửa', removed: 'Bỏ', unchanged: 'Giữ nguyên' },
		confirm: 'Thay dữ liệu bằng gói này',
		cancel: 'Thôi, giữ dữ liệu đang có',
		loaded: 'Đã nạp gói. Mọi trang đã theo dữ liệu mới.',
		started: 'Đã tạo dữ liệu mới. Tiếp theo: khai số liệu, chỉ tiêu và mục tiêu ở trang Quản trị.',
		start: 'Bắt đầu với dữ liệu trống',
		startHint: 'Cho một cơ quan mới: một địa bàn, các địa bàn báo cáo và chương trình đầu tiên. Thay toàn bộ dữ liệu đang có.',
		place: 'Địa bàn của cơ quan',
		level: 'Cấp của địa bàn này',
		below: 'Cấp của các địa bàn báo cáo',
		places: 'Các địa bàn báo cáo, mỗi dòng một tên',
		placesHint: 'Để trống nếu chính cơ quan báo cáo.',
		programme: 'Tên chương trình',
		first: 'Ngày bắt đầu',
		last: 'Ngày kết thúc',
		sure: 'Tôi hiểu: dữ liệu đang có sẽ bị thay',
		startDo: 'Tạo dữ liệu mới'
	}
};

export const administrationFault = {
	package_faulty: ({ count }: { readonly count: number }) => ({
		message: `Gói có ${count} lỗi nên không nạp; dữ liệu đang có không đổi.`,
		remedy: 'Sửa từng chỗ dưới đây trong các tệp CSV, nén lại và gửi lại.'
	}),
	package_gone: () => ({
		message: 'Gói đã kiểm tra không còn chờ ở đây.',
		remedy: 'Chọn lại tệp ZIP và gửi lại.'
	})
};
