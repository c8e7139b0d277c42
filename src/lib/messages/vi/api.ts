/** What other programs may ask, as `/api/v1/openapi.json` describes it. */
export const api = {
	title: 'Cột Mốc: giao diện cho chương trình khác',
	description:
		'Đọc những gì dòng lệnh cotmoc đọc, bằng mã của chính cơ quan. Trả lời JSON; thêm đuôi .csv để lấy bảng CSV. Yêu cầu chưa đúng được trả lời bằng mã lỗi, chỗ sai và cách sửa, theo Accept-Language (vi, en).',
	session: 'Phiên đăng nhập, mở bằng POST /login. Khách đọc được số liệu đã công bố nếu cơ quan cho phép.',
	refusal: 'Không làm được như yêu cầu: mã lỗi, chỗ sai, cách sửa.',
	allowed: (roles: readonly string[]) => `Ai được dùng: ${roles.join(', ')}.`,
	asCsv: (summary: string) => `${summary} (bảng CSV)`,
	road: {
		'GET /api/v1/programmes': 'Các chương trình',
		'GET /api/v1/indicators': 'Các chỉ tiêu',
		'GET /api/v1/measures': 'Các số liệu được báo cáo',
		'GET /api/v1/places': 'Các địa bàn',
		'GET /api/v1/targets': 'Các mục tiêu',
		'GET /api/v1/value': 'Giá trị của một chỉ tiêu hoặc một số liệu, và số địa bàn đã báo cáo',
		'GET /api/v1/history': 'Mọi lần ghi của một số liệu, mới nhất trước',
		'GET /api/v1/scorecard': 'Kết quả so với mục tiêu: của một chương trình, chỉ tiêu, địa bàn, cuộc họp hoặc tất cả',
		'GET /api/v1/chart': 'Số liệu của một biểu đồ, như bảng bên cạnh nó',
		'GET /api/v1/submissions': 'Nơi nào đã gửi báo cáo, khi nào, chậm bao nhiêu, còn thiếu gì',
		'GET /api/v1/check': 'Những chỗ số liệu không khớp nhau',
		'GET /api/v1/dataValueSets': 'Số liệu đã công bố, như đã nhập, theo dạng dataValueSets của DHIS2',
		'POST /api/v1/dataValueSets': 'Ghi số liệu theo dạng dataValueSets của DHIS2, từng số một, theo quyền của từng địa bàn',
		'GET /api/v1/openapi.json': 'Bản mô tả này',
		'POST /api/v1/extract': 'Đề xuất số liệu đọc được trong một văn bản; không ghi gì'
	},
	parameter: {
		programme: 'Mã chương trình',
		indicator: 'Mã chỉ tiêu',
		measure: 'Mã số liệu',
		category: 'Phân tổ của số liệu; bỏ trống: tổng số',
		place: 'Mã địa bàn',
		group: 'Mã cụm của chương trình',
		period: 'Kỳ, ví dụ 2022, 2022-S1, 2022-Q2, 2022-06, 2022-01..2022-06; cũng đọc 2022Q2, 202206',
		'as-of': 'Tính đến hết ngày này, năm-tháng-ngày',
		'as-known-at': 'Như đã biết lúc này: một ngày (hết ngày đó) hoặc một thời điểm',
		view: 'Địa giới như khi báo cáo, hoặc theo hiện nay',
		target: 'Mã mục tiêu, khi chỉ tiêu có nhiều mục tiêu',
		meeting: 'Mã cuộc họp',
		frozen: 'Số của bản chốt; bỏ trống: số liệu hiện nay',
		all: 'Tất cả các chương trình',
		kind: 'Loại biểu đồ',
		dataSet: 'Mã chương trình; có thể ghi nhiều lần',
		orgUnit: 'Mã địa bàn; có thể ghi nhiều lần',
		children: 'Cả các địa bàn bên trong',
		startDate: 'Ngày đầu; các kỳ nằm trọn trong khoảng',
		endDate: 'Ngày cuối; các kỳ nằm trọn trong khoảng',
		importStrategy: 'Được thêm và sửa, chỉ thêm, chỉ sửa, hay xóa',
		dryRun: 'Chỉ cho biết sẽ ra sao, không ghi gì'
	}
};

/** What is refused at the edge, before any use case is asked. */
export const apiFault = {
	api_parameter_unknown: ({
		text,
		nearest,
		known
	}: {
		readonly text: string;
		readonly nearest: string | null;
		readonly known: readonly string[];
	}) => ({
		message: `Không có tham số “${text}”.`,
		remedy: `${nearest === null ? '' : `Có phải là “${nearest}”? `}${known.length === 0 ? 'Địa chỉ này không có tham số.' : `Các tham số: ${known.join(', ')}.`}`
	}),
	api_parameter_missing: ({ name }: { readonly name: string }) => ({
		message: `Thiếu tham số “${name}”.`,
		remedy: `Thêm ${name}=… vào địa chỉ; các tham số: /api/v1/openapi.json.`
	}),
	api_parameter_repeated: ({ name }: { readonly name: string }) => ({
		message: `Tham số “${name}” có nhiều giá trị.`,
		remedy: 'Chỉ giữ một giá trị, hoặc gửi nhiều yêu cầu.'
	}),
	api_parameter_unreadable: ({
		name,
		text,
		choices
	}: {
		readonly name: string;
		readonly text: string;
		readonly choices: readonly string[];
	}) => ({
		message: `Tham số “${name}” không nhận giá trị “${text}”.`,
		remedy: choices.length === 0 ? 'Xem cách viết: /api/v1/openapi.json.' : `Chọn một trong: ${choices.join(', ')}.`
	}),
	api_parameter_one_of: ({ names }: { readonly names: readonly string[] }) => ({
		message: `Cần một trong các tham số: ${names.join(', ')}.`,
		remedy: 'Ghi một tham số trong số đó.'
	}),
	api_parameter_needs: ({ name, needed }: { readonly name: string; readonly needed: string }) => ({
		message: `Tham số “${name}” chỉ dùng cùng với “${needed}”.`,
		remedy: `Bỏ ${name}, hoặc thêm ${needed}=….`
	}),
	api_address_unknown: ({ text }: { readonly text: string }) => ({
		message: `Không có địa chỉ “${text}”.`,
		remedy: 'Xem các địa chỉ: /api/v1/openapi.json.'
	}),
	api_log_in_first: () => ({
		message: 'Việc này cần đăng nhập.',
		remedy: 'Đăng nhập bằng POST /login và gửi lại cookie của phiên; xem docs/api.md.'
	}),
	api_password_temporary: () => ({
		message: 'Tài khoản này còn dùng mật khẩu tạm.',
		remedy: 'Đổi mật khẩu ở /account rồi gửi lại.'
	}),
	data_value_missing: () => ({
		message: 'Không có số, cũng không có lý do trống.',
		remedy: 'Ghi value là một số; nếu không có số: để value trống và ghi comment là not_available hoặc not_applicable.'
	}),
	data_value_unreadable: ({ text }: { readonly text: string }) => ({
		message: `“${text}” không phải là một số.`,
		remedy: 'Viết số với dấu chấm thập phân, không có dấu phân cách hàng nghìn, ví dụ 1234.5.'
	}),
	data_value_attribute: ({ text }: { readonly text: string }) => ({
		message: `Không có tổ hợp thuộc tính “${text}”.`,
		remedy: 'Bỏ attributeOptionCombo, hoặc ghi default.'
	}),
	api_body_not_json: () => ({ message: 'Nội dung gửi lên không phải JSON.', remedy: 'Gửi với content-type: application/json.' }),
	api_body_too_large: ({ most, megabytes }: { readonly most: number; readonly megabytes: number }) => ({
		message: 'Nội dung gửi lên quá lớn.',
		remedy: `Gửi nhiều nhất ${most} số liệu và ${megabytes} MB mỗi lần; chia ra nhiều lần.`
	}),
	api_body_unreadable: ({ name }: { readonly name: string }) => ({
		message: `Không đọc được nội dung gửi lên${name === '' ? '' : ` (${name})`}.`,
		remedy: 'Xem dạng phải gửi: /api/v1/openapi.json.'
	})
};
