/** What the command line says. Commands, flags and codes are not translated. */
export const cli = {
	title: 'Cột Mốc: chỉ tiêu và kết quả thực hiện của các chương trình.',
	help: {
		load: 'Nạp một bộ dữ liệu vào kho, thay cho mọi thứ đang có; có một lỗi thì không nạp gì.',
		dump: 'Ghi toàn bộ kho ra thành một bộ dữ liệu.',
		import: 'Nhập số liệu từ tệp Excel hoặc CSV của đơn vị; --dry-run chỉ xem trước, --agree theo các đề xuất.',
		imports: 'Các tệp đã nhập; --undo hủy một lần nhập, --original ghi lại tệp gốc.',
		template: 'Biểu mẫu Excel của một chương trình và một kỳ, để các đơn vị điền rồi nhập lại.',
		value: 'Giá trị của một chỉ tiêu hoặc số liệu tại một địa bàn trong một kỳ.',
		scorecard: 'Các chỉ tiêu của một chương trình: thực hiện, tiến độ, mức đánh giá.',
		chart: 'Một biểu đồ của một chỉ tiêu, kèm câu kết luận, nguồn và ngày số liệu, ra tệp ảnh hoặc PDF.',
		extract: 'Đọc một văn bản (tệp, Word .docx, PDF, hoặc từ đầu vào) và đề xuất các số liệu trong đó, dạng JSON; không lưu gì.',
		list: 'Liệt kê những gì có trong kho.',
		check: 'Đối chiếu số liệu, chỉ tiêu và danh mục với nhau.',
		backup: 'Sao lưu toàn bộ kho vào một tệp, trong khi vẫn dùng; có kiểm tra.',
		restore: 'Khôi phục kho từ một bản sao lưu; --dry-run chỉ xem sẽ thay đổi gì.',
		user: 'Người dùng: thêm, sửa, khoá, mở khoá, cấp mật khẩu tạm, liệt kê.',
		generate: 'Tạo dữ liệu minh hoạ cỡ bất kỳ, vào kho hoặc ra thư mục.',
		help: 'Hướng dẫn này.'
	},
	commonFlags: `Dùng chung: --json (in JSON), --lang vi|en, --db KHO (đường dẫn tệp hoặc postgres://…; mặc định COTMOC_DB, rồi data/cotmoc.db).
Mã kết thúc: 0 xong, 1 dữ liệu không cho phép, 2 sai cách dùng.`,
	loaded: (folder: string) => `Đã nạp ${folder}:`,
	notLoaded: (count: number) => `${count} lỗi; không nạp gì, kho giữ nguyên.`,
	dumped: (folder: string) => `Đã ghi ra ${folder}.`,
	generated: (observations: number) => `Đã tạo dữ liệu minh hoạ: ${observations} số liệu.`,
	written: (file: string) => `Đã ghi ${file}.`,
	row: (row: number) => `dòng ${row}`,
	column: (column: string) => `cột ${column}`,
	asOf: (day: string) => `số liệu đến ngày ${day}`,
	reported: (reported: number, expected: number) => `${reported}/${expected} địa bàn đã báo cáo`,
	gap: { zero_denominator: 'mẫu số bằng 0', no_places: 'không có địa bàn ở cấp này' },
	outsideTerm: (period: string, latest: string | null) =>
		`${period} nằm ngoài thời gian của chương trình.${latest === null ? '' : ` Kỳ gần nhất có số liệu: ${latest}.`}`,
	measureOf: (name: string, category: string) => `${name} (${category})`,
	at: (name: string, place: string) => `${name} · ${place}`,
	outsideArea: (place: string, programme: string) => `Lưu ý: ${place} nằm ngoài phạm vi của chương trình “${programme}”.`,
	where: {
		entry: 'Mục nhật ký',
		meeting: 'Cuộc họp',
		version: 'Bản chốt',
		identity: 'Đẳng thức',
		measure: 'Số liệu',
		indicator: 'Chỉ tiêu',
		target: 'Mục tiêu',
		place: 'Địa bàn',
		period: 'Kỳ',
		category: 'Phân tổ'
	},
	severity: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'ghi chú' },
	checked: (errors: number, warnings: number, notes: number) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} đã giải trình.`
};
