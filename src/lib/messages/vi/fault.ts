/** One entry for each fault code of the domain: what is wrong and how to mend it. */
export const fault = {
	usage_command_unknown: ({ text, nearest }: { readonly text: string; readonly nearest: string | null }) => ({
		message: `Không có lệnh “${text}”.`,
		remedy: `${nearest === null ? '' : `Có phải là “${nearest}”? `}Xem các lệnh: cotmoc help.`
	}),
	usage_flag_unknown: ({
		flag,
		nearest,
		known
	}: {
		readonly flag: string;
		readonly nearest: string | null;
		readonly known: readonly string[];
	}) => ({
		message: `Không có tùy chọn “${flag}”.`,
		remedy: nearest === null ? `Các tùy chọn: ${known.join(', ')}.` : `Có phải là “${nearest}”?`
	}),
	usage_flag_missing: ({ flag }: { readonly flag: string }) => ({
		message: `Thiếu --${flag}.`,
		remedy: `Thêm --${flag} và giá trị của nó.`
	}),
	usage_flag_value: ({ flag }: { readonly flag: string }) => ({
		message: `${flag} viết chưa đúng.`,
		remedy: 'Tùy chọn có giá trị thì viết giá trị liền sau; --json và --help không có giá trị.'
	}),
	usage_count_unreadable: ({ flag, text }: { readonly flag: string; readonly text: string }) => ({
		message: `--${flag}: “${text}” không phải là số đếm.`,
		remedy: 'Viết một số nguyên dương.'
	}),
	usage_operands: ({ usage }: { readonly usage: string }) => ({
		message: 'Lệnh thiếu hoặc thừa tham số.',
		remedy: `Cách viết: ${usage}`
	}),
	usage_indicator_or_measure: () => ({
		message: 'Cần đúng một trong hai: --indicator hoặc --measure.',
		remedy: 'Xem danh sách: cotmoc list indicators, cotmoc list measures.'
	}),
	usage_category_of_measure: () => ({
		message: '--category chỉ dùng với --measure.',
		remedy: 'Bỏ --category, hoặc hỏi số liệu thay cho chỉ tiêu.'
	}),
	export_format_unknown: ({ text, formats }: { readonly text: string; readonly formats: readonly string[] }) => ({
		message: `Không có định dạng “${text}”.`,
		remedy: `Chọn một trong: ${formats.join(', ')}.`
	}),
	export_nothing: ({ name }: { readonly name: string }) => ({
		message: `Không có chương trình nào để xuất cho ${name}.`,
		remedy: 'Chọn địa bàn thuộc một chương trình, hoặc xuất JSON.'
	}),
	export_ratio_unknown: ({ text, ratios }: { readonly text: string; readonly ratios: readonly string[] }) => ({
		message: `Không có tỷ lệ trang “${text}”.`,
		remedy: `Chọn một trong: ${ratios.join(', ')}.`
	}),
	usage_format_unknown: ({ text, formats }: { readonly text: string; readonly formats: readonly string[] }) => ({
		message: text === '' ? 'Ghi ra tệp thì cần định dạng.' : `Chưa xuất được định dạng “${text}”.`,
		remedy: `Dùng --format với một trong: ${formats.join(', ')}.`
	}),
	usage_list_unknown: ({ text, lists }: { readonly text: string; readonly lists: readonly string[] }) => ({
		message: `Không có danh sách “${text}”.`,
		remedy: `Các danh sách: ${lists.join(', ')}.`
	}),
	setting_day_unreadable: ({ variable, value }: Setting) => ({
		message: `Biến ${variable} có giá trị “${value}”, không phải là một ngày có thật.`,
		remedy: 'Viết ngày theo dạng năm-tháng-ngày, ví dụ 2022-06-30, hoặc bỏ biến này để dùng ngày của máy.'
	}),
	setting_boundaries_unreadable: ({ variable, value, reason }: Setting & { readonly reason: string }) => ({
		message: `Biến ${variable} trỏ đến “${value}”, không đọc được thành ranh giới địa bàn (${reason}).`,
		remedy: 'Trỏ đến một tệp GeoJSON loại FeatureCollection, hoặc bỏ biến này để vẽ địa bàn bằng ô vuông.'
	}),
	usage_language_unknown: ({ text, languages }: { readonly text: string; readonly languages: readonly string[] }) => ({
		message: `Không có ngôn ngữ “${text}”.`,
		remedy: `Dùng --lang với một trong: ${languages.join(', ')}.`
	}),
	folder_not_ours: ({ folder }: { readonly folder: string }) => ({
		message: `Thư mục “${folder}” có tệp khác mà không phải là một bộ dữ liệu; không ghi gì vào đó.`,
		remedy: 'Chọn thư mục chưa có, thư mục trống, hoặc thư mục của một bộ dữ liệu (có datapackage.json).'
	}),
	export_exhibit_unknown: ({
		text,
		exhibits,
		nearest
	}: {
		readonly text: string;
		readonly exhibits: readonly string[];
		readonly nearest: string | null;
	}) => ({
		message: `Không có loại biểu đồ “${text}”.`,
		remedy: `${nearest === null ? '' : `Có phải là “${nearest}”? `}Các loại: ${exhibits.join(', ')}.`
	}),
	export_exhibit_absent: ({ text, available }: { readonly text: string; readonly available: readonly string[] }) => ({
		message: `Chưa đủ số liệu để vẽ biểu đồ “${text}” cho lựa chọn này.`,
		remedy: available.length === 0 ? 'Chọn kỳ hoặc địa bàn khác, hoặc nhập số liệu.' : `Vẽ được: ${available.join(', ')}.`
	}),
	export_size_unreadable: ({
		name,
		text,
		low,
		high
	}: {
		readonly name: string;
		readonly text: string;
		readonly low: number;
		readonly high: number;
	}) => ({
		message: `Không dùng được ${name} “${text}”.`,
		remedy: `Cho ${name} một số từ ${low} đến ${high}.`
	}),
	export_too_large: ({ width, height }: { readonly width: number; readonly height: number }) => ({
		message: `Ảnh ${width} × ${height} điểm quá lớn.`,
		remedy: 'Giảm scale hoặc width, hoặc xuất SVG hay PDF.'
	}),
	export_overdue: ({ seconds }: { readonly seconds: number }) => ({
		message: `Xuất tệp quá ${seconds} giây nên đã dừng; không có tệp nào được ghi.`,
		remedy: 'Thử lại khi máy rảnh, hoặc chọn ít địa bàn hơn.'
	}),
	export_failed: ({ reason }: { readonly reason: string }) => ({
		message: `Không xuất được tệp: ${reason}`,
		remedy: 'Thử lại; nếu vẫn lỗi, báo người phụ trách phần mềm kèm dòng trên.'
	}),
	usage_path: ({ path, reason }: { readonly path: string; readonly reason: string }) => ({
		message: `Không đọc hoặc ghi được ${path} (${reason}).`,
		remedy: 'Kiểm tra đường dẫn, quyền truy cập và chỗ trống trên đĩa.'
	}),
	programme_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Không có chương trình “${text}”.`,
		remedy: suggest(nearest, 'Xem danh sách: cotmoc list programmes.')
	}),
	place_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Không có địa bàn “${text}”.`,
		remedy: suggest(nearest, 'Xem danh sách: cotmoc list places.')
	}),
	group_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Chương trình không có cụm “${text}”.`,
		remedy: suggest(nearest, 'Bỏ lựa chọn cụm.')
	}),
	indicator_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Không có chỉ tiêu “${text}”.`,
		remedy: suggest(nearest, 'Xem danh sách: cotmoc list indicators.')
	}),
	measure_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Không có số liệu “${text}”.`,
		remedy: suggest(nearest, 'Xem danh sách: cotmoc list measures.')
	}),
	measure_category_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Số liệu không có phân tổ “${text}”.`,
		remedy: suggest(nearest, 'Bỏ lựa chọn phân tổ.')
	}),
	place_outside_programme: ({ text, programme, nearest }: UnknownThing & { readonly programme: string }) => ({
		message: `Địa bàn “${text}” nằm ngoài phạm vi của chương trình ${programme}.`,
		remedy: `Chọn ${nearest.map(({ id, name }) => `${name} (${id})`).join(', ')} hoặc một địa bàn bên trong.`
	}),
	indicator_of_other_programme: ({ text, nearest }: UnknownThing) => ({
		message: `Chỉ tiêu “${text}” thuộc chương trình khác.`,
		remedy: suggest(nearest, 'Xem danh sách: cotmoc list indicators.')
	}),
	target_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Chỉ tiêu này không có mục tiêu “${text}”.`,
		remedy: suggest(nearest, 'Bỏ lựa chọn mục tiêu.')
	}),
	sort_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Không sắp xếp được theo “${text}”.`,
		remedy: suggest(nearest, 'Bỏ lựa chọn sắp xếp.')
	}),
	view_unknown: ({ text, nearest }: UnknownThing) => ({
		message: `Không có cách xem “${text}”.`,
		remedy: `Chọn một trong: ${nearest.map(({ id }) => id).join(', ')}.`
	}),
	moment_unreadable: ({ text }: { readonly text: string }) => ({
		message: `Không đọc được thời điểm “${text}”.`,
		remedy: 'Viết ngày (2022-07-05, tính đến hết ngày) hoặc thời điểm (2022-07-05T14:00).'
	}),
	workspace_empty: () => ({ message: 'Kho chưa có dữ liệu.', remedy: 'Nạp một bộ dữ liệu: cotmoc load THƯ_MỤC.' }),
	folder_missing: () => ({ message: 'Không có thư mục này.', remedy: 'Kiểm tra lại đường dẫn tới thư mục của bộ dữ liệu.' }),
	store_folder_missing: ({ store, folder }: { readonly store: string; readonly folder: string }) => ({
		message: `Không mở được kho dữ liệu “${store}”: không có thư mục “${folder}”.`,
		remedy: 'Tạo thư mục này, hoặc sửa đường dẫn trong biến COTMOC_DB.'
	}),
	store_not_a_database: ({ store }: StoreNamed) => ({
		message: `“${store}” không phải là kho dữ liệu SQLite.`,
		remedy: 'Trỏ COTMOC_DB đến đúng tệp kho dữ liệu, hoặc đến một tệp chưa có để tạo kho mới.'
	}),
	store_damaged: ({ store }: StoreNamed) => ({
		message: `Kho dữ liệu “${store}” bị hỏng.`,
		remedy: 'Giữ lại tệp này, rồi khôi phục từ bản sao lưu gần nhất.'
	}),
	store_locked: ({ store }: StoreNamed) => ({
		message: `Kho dữ liệu “${store}” đang bị chương trình khác giữ.`,
		remedy: 'Chờ việc nạp hoặc sao lưu đang chạy kết thúc, hoặc đóng chương trình khác đang mở tệp này, rồi thử lại.'
	}),
	store_read_only: ({ store }: StoreNamed) => ({
		message: `Kho dữ liệu “${store}” chỉ cho đọc, không ghi được.`,
		remedy: 'Cấp quyền ghi vào tệp và thư mục chứa tệp cho tài khoản chạy chương trình.'
	}),
	store_disk_full: ({ store }: StoreNamed) => ({
		message: `Ổ đĩa chứa kho dữ liệu “${store}” đã đầy; lần ghi vừa rồi không được lưu, dữ liệu cũ còn nguyên.`,
		remedy: 'Giải phóng dung lượng ổ đĩa rồi làm lại.'
	}),
	store_write_failed: ({ store, reason }: StoreNamed & { readonly reason: string }) => ({
		message: `Không ghi được xuống đĩa vào kho dữ liệu “${store}” (${reason}): hết hạn mức lưu trữ, tệp đã đến cỡ lớn nhất được phép, hoặc ổ đĩa hỏng. Lần ghi vừa rồi không được lưu, dữ liệu cũ còn nguyên.`,
		remedy: 'Kiểm tra hạn mức và ổ đĩa, giải phóng dung lượng rồi làm lại.'
	}),
	store_newer: ({ store, found, known }: { readonly store: string; readonly found: string; readonly known: string }) => ({
		message: `Kho dữ liệu “${store}” do phiên bản mới hơn của chương trình tạo ra (${found}; chương trình này biết đến ${known}).`,
		remedy: 'Cập nhật chương trình, hoặc dùng bản sao lưu làm trước khi cập nhật.'
	}),
	store_unreachable: ({ store, reason }: { readonly store: string; readonly reason: string }) => ({
		message: `Không kết nối được với máy chủ dữ liệu “${store}” (${reason}).`,
		remedy: 'Kiểm tra máy chủ PostgreSQL đang chạy, địa chỉ, cổng và tên cơ sở dữ liệu trong biến COTMOC_DB.'
	}),
	store_access_denied: ({ store }: StoreNamed) => ({
		message: `Không được phép mở kho dữ liệu “${store}”.`,
		remedy: 'Kiểm tra tên người dùng, mật khẩu hoặc quyền đọc, ghi trên tệp và thư mục.'
	}),
	store_url_unknown: ({ store }: StoreNamed) => ({
		message: `Không hiểu địa chỉ kho dữ liệu “${store}”.`,
		remedy: 'Đặt COTMOC_DB là đường dẫn tệp, hoặc địa chỉ dạng postgres://người-dùng@máy-chủ/cơ-sở-dữ-liệu.'
	}),
	file_missing: () => ({ message: 'Bộ dữ liệu thiếu tệp này.', remedy: 'Thêm tệp vào thư mục, hoặc xem lại tên tệp.' }),
	file_unknown: ({ nearest }: { readonly nearest: string | null }) => ({
		message: 'Tệp này không thuộc cấu trúc của bộ dữ liệu.',
		remedy: nearest === null ? 'Bỏ tệp ra khỏi thư mục.' : `Có phải là “${nearest}”? Nếu không, bỏ tệp ra khỏi thư mục.`
	}),
	file_encoding: () => ({ message: 'Tệp không ở bảng mã UTF-8.', remedy: 'Lưu lại tệp dạng “CSV UTF-8”.' }),
	file_malformed: () => ({
		message: 'Dấu ngoặc kép trong tệp không khớp.',
		remedy: 'Mỗi ô mở bằng dấu " phải đóng bằng dấu "; dấu " bên trong viết thành "".'
	}),
	file_separator: () => ({
		message: 'Các cột không được ngăn cách bằng dấu phẩy.',
		remedy: 'Lưu lại tệp CSV với dấu phẩy giữa các cột.'
	}),
	descriptor_unreadable: () => ({ message: 'Tệp mô tả không phải là một đối tượng JSON.', remedy: 'Sửa lại cú pháp JSON của tệp.' }),
	column_missing: () => ({ message: 'Thiếu cột bắt buộc.', remedy: 'Thêm cột này vào dòng tiêu đề và điền đủ các dòng.' }),
	column_unknown: ({ nearest }: { readonly nearest: string | null }) => ({
		message: 'Cột này không có trong cấu trúc của tệp.',
		remedy: nearest === null ? 'Bỏ cột này.' : `Có phải là “${nearest}”? Nếu không, bỏ cột này.`
	}),
	column_twice: () => ({ message: 'Cột này xuất hiện hai lần.', remedy: 'Chỉ giữ một cột.' }),
	row_too_long: ({ cells, columns }: { readonly cells: number; readonly columns: number }) => ({
		message: `Dòng có ${cells} ô, tiêu đề chỉ có ${columns} cột.`,
		remedy: 'Đặt ô có dấu phẩy trong dấu ngoặc kép.'
	}),
	value_missing: () => ({ message: 'Ô bắt buộc còn trống.', remedy: 'Điền ô này.' }),
	id_bad: () => ({ message: 'Mã chứa ký tự không dùng được.', remedy: 'Mã chỉ gồm chữ cái không dấu, chữ số và các dấu _ . : -' }),
	id_twice: ({ firstRow }: { readonly firstRow: number }) => ({
		message: `Mã này đã có ở dòng ${firstRow}.`,
		remedy: 'Đặt mã khác, hoặc xóa dòng trùng.'
	}),
	number_unreadable: () => ({
		message: 'Không đọc được số.',
		remedy: 'Viết số không có dấu phân cách hàng nghìn, phần thập phân sau dấu chấm, ví dụ 1234.5.'
	}),
	number_not_whole: () => ({ message: 'Ở đây phải là số nguyên.', remedy: 'Sửa lại số, hoặc bỏ quy định số nguyên của số liệu này.' }),
	number_out_of_range: ({ min, max }: { readonly min: number | null; readonly max: number | null }) => ({
		message: 'Số nằm ngoài khoảng cho phép.',
		remedy: max === null ? `Ghi số từ ${min} trở lên.` : min === null ? `Ghi số không quá ${max}.` : `Ghi số từ ${min} đến ${max}.`
	}),
	boolean_unreadable: () => ({ message: 'Ở đây chỉ ghi true hoặc false.', remedy: 'Ghi true, false hoặc để trống.' }),
	choice_unknown: ({ choices, nearest }: { readonly choices: readonly string[]; readonly nearest: string | null }) => ({
		message: 'Giá trị không có trong danh sách.',
		remedy: `${nearest === null ? '' : `Có phải là “${nearest}”? `}Các giá trị: ${choices.join(', ')}.`
	}),
	level_unknown: ({ nearest }: { readonly nearest: string | null }) => ({
		message: 'Không có địa bàn nào ở cấp này.',
		remedy: nearest === null ? 'Dùng một cấp có trong places.csv.' : `Có phải là “${nearest}”?`
	}),
	reference_unknown: ({ file, nearest }: { readonly file: string; readonly nearest: string | null }) => ({
		message: `Mã này không có trong ${file}.`,
		remedy: nearest === null ? `Thêm một dòng vào ${file}, hoặc sửa lại mã.` : `Có phải là “${nearest}”?`
	}),
	span_reversed: ({ start, end }: { readonly start: string; readonly end: string }) => ({
		message: `Ngày kết thúc (${end}) trước ngày bắt đầu (${start}).`,
		remedy: 'Sửa lại một trong hai ngày.'
	}),
	place_spells_overlap: ({ firstRow }: { readonly firstRow: number }) => ({
		message: `Thời hạn hiệu lực trùng với dòng ${firstRow} của cùng địa bàn.`,
		remedy: 'Để giai đoạn trước kết thúc (valid_to) trước ngày giai đoạn sau bắt đầu (valid_from).'
	}),
	place_tile_half: () => ({
		message: 'Ô trên bản đồ ô vuông thiếu một tọa độ.',
		remedy: 'Điền cả tile_row và tile_col, hoặc để trống cả hai.'
	}),
	range_reversed: ({ low, high }: { readonly low: number; readonly high: number }) => ({
		message: `Cận trên (${high}) nhỏ hơn cận dưới (${low}).`,
		remedy: 'Đổi chỗ hai cận.'
	}),
	tree_cycle: ({ path }: { readonly path: readonly string[] }) => ({
		message: `Vòng lặp: ${path.join(' → ')}.`,
		remedy: 'Sửa một mắt xích để chuỗi có điểm dừng.'
	}),
	measure_name_bad: () => ({
		message: 'Mã số liệu không dùng được trong biểu thức.',
		remedy: 'Bắt đầu bằng chữ cái, tiếp theo là chữ cái, chữ số, dấu _ hoặc dấu chấm; không trùng với count, places, prev.'
	}),
	measure_two_schemes: ({ programmes, schemes }: { readonly programmes: readonly string[]; readonly schemes: readonly string[] }) => ({
		message: `Số liệu được dùng chung bởi các chương trình có cách tính kỳ khác nhau: ${programmes.join(', ')} (${schemes.join(', ')}).`,
		remedy: 'Tách thành hai số liệu, hoặc thống nhất cách tính kỳ.'
	}),
	category_unknown: ({
		measure,
		choices,
		nearest
	}: {
		readonly measure: string;
		readonly choices: readonly string[];
		readonly nearest: string | null;
	}) => ({
		message: `Số liệu ${measure} không có phân tổ này.`,
		remedy:
			nearest !== null ? `Có phải là “${nearest}”?` : choices.length > 0 ? `Các phân tổ: ${choices.join(', ')}.` : 'Để trống cột category.'
	}),
	value_and_blank: () => ({ message: 'Ô vừa có số vừa ghi lý do không có số.', remedy: 'Xóa một trong hai cột value và blank.' }),
	value_or_blank: () => ({
		message: 'Không có số và cũng không ghi lý do.',
		remedy: 'Điền value, hoặc ghi not_available hay not_applicable vào cột blank; chưa báo cáo thì bỏ cả dòng.'
	}),
	increments_overlap: ({ firstRow, period }: { readonly firstRow: number; readonly period: string }) => ({
		message: `Kỳ này trùng ngày với kỳ ${period} ở dòng ${firstRow}: số phát sinh sẽ bị cộng hai lần.`,
		remedy: 'Báo cáo theo một loại kỳ duy nhất, hoặc khai báo số liệu là to_date.'
	}),
	target_number_missing: ({ condition, columns }: { readonly condition: string; readonly columns: readonly string[] }) => ({
		message: `Điều kiện ${condition} thiếu số.`,
		remedy: `Điền ${columns.join(' và ')}.`
	}),
	target_number_surplus: ({ condition }: { readonly condition: string }) => ({
		message: `Điều kiện ${condition} chỉ cần một số, ở đây có hai số khác nhau.`,
		remedy: 'Để trống một trong hai cột low và high, hoặc dùng between.'
	}),
	target_level_missing: ({ condition }: { readonly condition: string }) => ({
		message: `Điều kiện ${condition} chưa nói áp dụng cho cấp nào.`,
		remedy: 'Điền cột each_level.'
	}),
	target_steps_missing: () => ({
		message: 'Lộ trình theo mốc mà không có mốc nào.',
		remedy: 'Thêm mốc vào target_steps.csv, hoặc đổi path.'
	}),
	step_outside_window: ({ from, due }: { readonly from: string; readonly due: string }) => ({
		message: `Mốc nằm ngoài thời hạn của chỉ tiêu (${from} đến ${due}).`,
		remedy: 'Sửa kỳ của mốc hoặc thời hạn của chỉ tiêu.'
	}),
	step_twice: ({ firstRow }: { readonly firstRow: number }) => ({
		message: `Chỉ tiêu đã có mốc ngày này ở dòng ${firstRow}.`,
		remedy: 'Chỉ giữ một mốc.'
	}),
	period_unreadable: ({ text }: { readonly text: string }) => ({
		message: `Không đọc được kỳ báo cáo “${text}”.`,
		remedy:
			'Viết theo một trong các dạng: 2022, 2022-S1, 2022-Q2, 2022-06, 2022-06-20, 2022-01..2022-08, 2021..2025, 2022-09-01..2023-02-28.'
	}),
	period_no_such_part: ({ text, part, found }: { readonly text: string; readonly part: DatePart; readonly found: string }) => ({
		message: `Kỳ “${text}” không tồn tại: không có ${datePart[part].word} ${found}.`,
		remedy: datePart[part].remedy
	}),
	period_end_before_start: ({ text, start, end }: { readonly text: string; readonly start: string; readonly end: string }) => ({
		message: `Kỳ “${text}” kết thúc (${end}) trước khi bắt đầu (${start}).`,
		remedy: `Đổi chỗ hai đầu: ${end}..${start}.`
	}),
	day_unreadable: ({ text }: { readonly text: string }) => ({
		message: `Không đọc được ngày “${text}”.`,
		remedy: 'Viết ngày theo dạng năm-tháng-ngày, ví dụ 2022-06-20.'
	}),
	day_no_such_part: ({ text, part, found }: { readonly text: string; readonly part: DatePart; readonly found: string }) => ({
		message: `Ngày “${text}” không tồn tại: không có ${datePart[part].word} ${found}.`,
		remedy: datePart[part].remedy
	}),
	scheme_unknown: ({ text }: { readonly text: string }) => ({
		message: `Không có cách tính kỳ “${text}”.`,
		remedy:
			'Dùng calendar (theo lịch), gov-cutoff (từ ngày 15 đến ngày 14) hoặc fiscal-MM (năm tài chính bắt đầu từ tháng MM, ví dụ fiscal-07).'
	}),
	expression_empty: () => ({
		message: 'Biểu thức còn trống.',
		remedy: 'Viết biểu thức từ mã các số liệu, ví dụ 100 * coops_effective / coops_rated.'
	}),
	expression_unexpected: ({
		position,
		found,
		expectedWhat
	}: {
		readonly position: number;
		readonly found: string;
		readonly expectedWhat: string;
	}) => ({
		message: found ? `Ký tự thứ ${position}: không hiểu “${found}”.` : `Biểu thức dừng giữa chừng ở ký tự thứ ${position}.`,
		remedy: expectedWhat ? `Ở vị trí này cần: ${expectedWhat}.` : 'Kiểm tra dấu ngoặc và phép tính ở vị trí này.'
	}),
	expression_unknown_measure: ({
		position,
		name,
		nearest
	}: {
		readonly position: number;
		readonly name: string;
		readonly nearest: string | null;
	}) => ({
		message: `Ký tự thứ ${position}: không có số liệu mang mã “${name}”.`,
		remedy: nearest === null ? 'Khai báo số liệu này hoặc sửa lại mã.' : `Có phải là “${nearest}”?`
	}),
	expression_unknown_category: ({
		position,
		name,
		category,
		nearest
	}: {
		readonly position: number;
		readonly name: string;
		readonly category: string;
		readonly nearest: string | null;
	}) => ({
		message: `Ký tự thứ ${position}: số liệu “${name}” không có phân tổ “${category}”.`,
		remedy: nearest === null ? 'Thêm phân tổ này cho số liệu hoặc sửa lại tên.' : `Có phải là “${nearest}”?`
	}),
	expression_unknown_level: ({
		position,
		name,
		nearest
	}: {
		readonly position: number;
		readonly name: string;
		readonly nearest: string | null;
	}) => ({
		message: `Ký tự thứ ${position}: không có cấp “${name}”.`,
		remedy: nearest === null ? 'Dùng một cấp có trong danh sách địa bàn.' : `Có phải là “${nearest}”?`
	})
};

interface Setting {
	readonly variable: string;
	readonly value: string;
}

interface StoreNamed {
	readonly store: string;
}

/** A name that nothing has, and the things most like it. */
interface UnknownThing {
	readonly text: string;
	readonly nearest: readonly { readonly id: string; readonly name: string; readonly nameEn?: string | null }[];
}

function suggest(nearest: UnknownThing['nearest'], otherwise: string): string {
	if (nearest.length === 0) return otherwise;
	return `Có phải là ${nearest.map(({ id, name }) => (id === name ? id : `${name} (${id})`)).join(', hoặc ')}?`;
}

type DatePart = 'year' | 'half' | 'quarter' | 'month' | 'day';

const datePart: Record<DatePart, { word: string; remedy: string }> = {
	year: { word: 'năm', remedy: 'Viết năm bằng bốn chữ số, từ 1900 đến 2200.' },
	half: { word: 'nửa năm thứ', remedy: 'Một năm có hai nửa: S1 và S2.' },
	quarter: { word: 'quý', remedy: 'Một năm có bốn quý: Q1, Q2, Q3 và Q4.' },
	month: { word: 'tháng', remedy: 'Tháng viết bằng hai chữ số, từ 01 đến 12.' },
	day: { word: 'ngày', remedy: 'Xem lại số ngày của tháng đó.' }
};
