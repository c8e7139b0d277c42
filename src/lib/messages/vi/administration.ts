import { tableChoices, tableColumns } from './table-columns.ts';

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
	column: tableColumns,
	choice: tableChoices,
	tables: {
		title: 'Danh mục',
		about: 'Địa bàn, chương trình, số liệu, chỉ tiêu, mục tiêu, văn bản: xem, thêm, sửa, xoá từng dòng.',
		rows: (count: string) => `${count} dòng`,
		find: 'Tìm',
		findDo: 'Tìm',
		found: (found: string, total: string) => `${found} trong ${total} dòng`,
		none: 'Không có dòng nào.',
		add: 'Thêm dòng',
		addTo: (table: string) => `Thêm vào ${table}`,
		edit: (name: string) => `Sửa ${name}`,
		page: (page: number, pages: number) => `Trang ${page}/${pages}`,
		previous: 'Trang trước',
		next: 'Trang sau',
		save: 'Lưu',
		remove: 'Xoá dòng này',
		removeHint: 'Có thể hoàn tác ngay sau đó.',
		saved: (name: string) => `Đã lưu ${name}.`,
		removed: (name: string) => `Đã xoá ${name}.`,
		putBack: 'Hoàn tác',
		required: 'bắt buộc',
		blank: (meaning: string) => `Để trống: ${meaning}`,
		blankChoice: '(để trống)',
		listHint: 'Các mục cách nhau bằng dấu chấm phẩy.',
		fixed: 'Mã không đổi được: các dòng khác và số liệu dùng mã này.',
		elsewhere: 'Thay đổi này làm hỏng những dòng khác',
		expressionHint: 'Dùng mã số liệu, + - * / ( ), count(…), places(cấp).',
		expressionGood: (measures: string) => `Công thức đọc được: ${measures}`,
		yes: 'có',
		no: 'không'
	},
	target: {
		steps: 'Mốc từng kỳ',
		stepsHint:
			'Dùng khi lộ trình là “theo mốc”: đến hết kỳ phải đạt giá trị này, giữ cho đến mốc sau. Kỳ viết như 2022, 2022-S1, 2022-Q2. Xoá trắng cả hai ô để bỏ một mốc.',
		stepPeriod: (index: number) => `Kỳ của mốc ${index}`,
		stepValue: (index: number) => `Giá trị mốc ${index}`,
		history: 'Các phiên bản của mục tiêu này',
		noHistory: 'Mục tiêu này chưa được điều chỉnh lần nào.',
		version: (version: number) => `Phiên bản ${version}`,
		inForce: 'đang dùng',
		replaced: 'đã được thay',
		first: 'bản đầu',
		adjust: 'Điều chỉnh: phiên bản mới thay cho mục tiêu này',
		allocation: 'Phân bổ cho cấp dưới',
		allocationGap: (place: string, assigned: string, allocated: string, difference: string) =>
			`Giao cho ${place} ${assigned}; giao cho các địa bàn bên dưới tổng cộng ${allocated}, ${difference}.`,
		less: (difference: string) => `thiếu ${difference}`,
		more: (difference: string) => `thừa ${difference}`,
		allocationHint: 'Nếu cố ý giao lệch thì giữ nguyên; nếu không, sửa mục tiêu của các địa bàn này.'
	},
	succession: {
		title: 'Sáp nhập hoặc chia tách địa bàn',
		about: 'Sáp nhập, chia tách, điều chỉnh địa bàn từ một ngày: xem trước tác động đến chuỗi số liệu.',
		lead: 'Lịch sử giữ nguyên: địa bàn cũ kết thúc, địa bàn mới bắt đầu, và chương trình nhớ phần nào đã về đâu.',
		date: 'Ngày có hiệu lực',
		newPlaces: 'Địa bàn mới chưa có trong danh mục',
		newPlacesHint: 'Cấp, loại và đơn vị cấp trên lấy theo địa bàn cũ đầu tiên; sửa được sau. Để trống nếu địa bàn mới đã có.',
		pieces: 'Phần nào về đâu',
		piecesHint: 'Mỗi dòng: địa bàn cũ, địa bàn mới, tỷ phần. Để trống tỷ phần: toàn bộ (sáp nhập), hoặc chưa rõ (chia tách).',
		preview: 'Xem trước',
		save: 'Lưu thay đổi này',
		effect: 'Thay đổi này làm gì với số liệu',
		ending: (names: string) => `Chuỗi số liệu kết thúc: ${names}`,
		beginning: (names: string) => `Chuỗi số liệu bắt đầu: ${names}`,
		noSeries: 'Các địa bàn cũ chưa có số liệu nào.',
		place: 'Địa bàn mới',
		measure: 'Số liệu',
		carried: 'Trên bản đồ hôm nay',
		notComparable: (day: string) => `không so sánh được trước ${day}`,
		sum: (value: string, period: string) => `tổng gần nhất: ${value} (${period})`,
		continued: 'tiếp nối, chưa có số để cộng'
	},
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
		planHint: {
			package: 'Gói thay toàn bộ dữ liệu đang có, kể cả lịch sử sửa số liệu. Hãy tải gói hiện tại về trước nếu còn cần.',
			start:
				'Chưa gì thay đổi. Xác nhận thì toàn bộ dữ liệu đang có mất, kể cả lịch sử sửa số liệu. Hãy tải gói hiện tại về trước nếu còn cần.'
		},
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
		startDo: 'Xem trước những gì sẽ thay',
		startPlan: 'Bắt đầu với dữ liệu trống sẽ thay đổi những gì',
		startConfirm: 'Xoá dữ liệu đang có và bắt đầu'
	}
};

export const administrationFault = {
	table_unknown: ({ text }: { readonly text: string }) => ({
		message: `Không có danh mục “${text}”.`,
		remedy: 'Chọn một danh mục ở trang Quản trị.'
	}),
	reorganisation_empty: () => ({
		message: 'Chưa nói địa bàn nào về đâu.',
		remedy: 'Ghi ít nhất một dòng địa bàn cũ và địa bàn mới.'
	}),
	row_unknown: () => ({ message: 'Dòng này không còn.', remedy: 'Tìm lại trong danh mục; có thể ai đó vừa xoá.' }),
	row_conflict: () => ({
		message: 'Ai đó vừa sửa dòng này trước bạn.',
		remedy: 'Mở lại dòng để xem bản mới, rồi sửa tiếp nếu còn cần.'
	}),
	row_moves_periods: ({ measures }: { readonly measures: readonly string[] }) => ({
		message: `Thay đổi này làm kỳ của số đã báo cáo thành những ngày khác: ${measures.join(', ')}.`,
		remedy: 'Giữ cách tính kỳ như cũ, hoặc sửa trong gói dữ liệu và nạp lại cả gói.'
	}),
	row_refused: ({ count }: { readonly count: number }) => ({
		message: `Chưa lưu: có ${count} chỗ cần sửa.`,
		remedy: 'Sửa theo lời nhắc ở từng ô rồi lưu lại.'
	}),
	package_faulty: ({ count }: { readonly count: number }) => ({
		message: `Gói có ${count} lỗi nên không nạp; dữ liệu đang có không đổi.`,
		remedy: 'Sửa từng chỗ dưới đây trong các tệp CSV, nén lại và gửi lại.'
	}),
	package_gone: () => ({
		message: 'Gói đã kiểm tra không còn chờ ở đây.',
		remedy: 'Chọn lại tệp ZIP và gửi lại.'
	})
};
