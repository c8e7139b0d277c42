/** Why a file of figures is refused, and what in it has to be decided: one entry for each code. */
interface Part {
	readonly part: string;
}
interface Text {
	readonly text: string;
}
interface Named extends Text {
	readonly name: string;
}
interface Changed {
	readonly before: string;
	readonly after: string;
}

const RESAVE = 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại thành “Excel Workbook (.xlsx)” rồi gửi lại.';
const AS_TABLE = 'Chép riêng vùng số liệu sang một tệp Excel mới rồi lưu thành .xlsx.';

export const importFault = {
	import_file_empty: () => ({ message: 'Tệp rỗng, không có dữ liệu.', remedy: 'Kiểm tra lại tệp gốc và gửi lại.' }),
	import_file_too_large: ({ megabytes, limit }: { readonly megabytes: number; readonly limit: number }) => ({
		message: `Tệp nặng ${megabytes} MB, vượt quá ${limit} MB.`,
		remedy: 'Xóa hình ảnh và các trang tính không dùng, hoặc tách thành nhiều tệp.'
	}),
	import_file_password: () => ({
		message: 'Tệp có mật khẩu nên không đọc được.',
		remedy: 'Mở tệp, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu và gửi lại.'
	}),
	import_file_old_excel: () => ({ message: 'Tệp ở định dạng Excel cũ (.xls).', remedy: RESAVE }),
	import_file_html: () => ({ message: 'Tệp là trang web hoặc XML được đổi tên, không phải bảng tính.', remedy: RESAVE }),
	import_file_no_workbook: () => ({ message: 'Tệp nén này không phải là bảng tính Excel.', remedy: RESAVE }),
	import_file_truncated: () => ({
		message: 'Tệp bị cụt hoặc hỏng, có thể do tải chưa xong.',
		remedy: 'Tải hoặc chép lại tệp gốc rồi gửi lại.'
	}),
	import_file_macros: () => ({
		message: 'Tệp có macro.',
		remedy: 'Lưu lại thành “Excel Workbook (.xlsx)”, định dạng không chứa macro.'
	}),
	import_file_encoding: () => ({ message: 'Không nhận ra bảng mã của tệp.', remedy: 'Lưu lại thành CSV UTF-8 hoặc .xlsx.' }),
	import_file_unreadable: ({ reason }: { readonly reason: string }) => ({
		message: `Không đọc được bảng tính (${reason}).`,
		remedy: RESAVE
	}),
	import_file_overdue: ({ seconds }: { readonly seconds: number }) => ({
		message: `Đọc quá ${seconds} giây chưa xong nên đã dừng.`,
		remedy: AS_TABLE
	}),
	import_file_too_heavy: () => ({ message: 'Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng.', remedy: AS_TABLE }),
	import_zip_entries: ({ count, limit }: { readonly count: number; readonly limit: number }) => ({
		message: `Tệp chứa ${count} phần, vượt quá ${limit}; bảng tính thật không có nhiều như vậy.`,
		remedy: AS_TABLE
	}),
	import_zip_unpacked: ({ megabytes, limit }: { readonly megabytes: number; readonly limit: number }) => ({
		message: `Giải nén ra ${megabytes} MB, vượt quá ${limit} MB.`,
		remedy: AS_TABLE
	}),
	import_zip_sizes_false: ({ part }: Part) => ({
		message: `Phần “${part}” trong tệp không đúng như khai báo: tệp hỏng hoặc bị can thiệp.`,
		remedy: RESAVE
	}),
	import_zip_path: ({ part }: Part) => ({
		message: `Tệp chứa đường dẫn nguy hiểm “${part}”.`,
		remedy: 'Không dùng tệp này; hỏi lại nơi gửi.'
	}),
	import_xml_entities: ({ part }: Part) => ({
		message: `Phần “${part}” khai báo thực thể XML; Excel không bao giờ ghi như vậy.`,
		remedy: 'Không dùng tệp này; hỏi lại nơi gửi.'
	}),
	import_xml_external: ({ part }: Part) => ({
		message: `Phần “${part}” đòi đọc dữ liệu bên ngoài tệp.`,
		remedy: 'Không dùng tệp này; hỏi lại nơi gửi.'
	}),
	import_external_links: ({ part }: Part) => ({
		message: `Tệp liên kết tới tệp khác (${part}), số liệu có thể không còn đúng.`,
		remedy: 'Trong Excel: Dữ liệu → Sửa liên kết → Ngắt liên kết, lưu và gửi lại.'
	}),
	import_merge_too_large: ({ part, range }: Part & { readonly range: string }) => ({
		message: `Trang tính ${part} gộp ô cả vùng ${range}.`,
		remedy: 'Bỏ gộp ô (Trang đầu → Phối & căn giữa) rồi lưu lại.'
	}),
	import_validation_too_large: ({ part, range }: Part & { readonly range: string }) => ({
		message: `Trang tính ${part} đặt kiểm tra dữ liệu trên cả vùng ${range}.`,
		remedy: 'Xóa kiểm tra dữ liệu (Dữ liệu → Xác thực dữ liệu → Xóa hết) rồi lưu lại.'
	}),
	import_row_beyond: ({ part, row, limit }: Part & { readonly row: number; readonly limit: number }) => ({
		message: `Trang tính ${part} có dòng ${row}, mà bảng tính chỉ có đến dòng ${limit}.`,
		remedy: RESAVE
	}),
	import_sheet_too_large: ({ part, rows, cells }: Part & { readonly rows: number; readonly cells: number; readonly limit: number }) => ({
		message: `Trang tính ${part} quá lớn: ${rows} dòng, ${cells} ô.`,
		remedy: 'Tách số liệu thành nhiều tệp, hoặc bỏ các dòng và cột thừa.'
	}),
	import_held: ({ count }: { readonly count: number }) => ({
		message: `Còn ${count} điều chưa quyết định nên chưa nhập gì.`,
		remedy: 'Trả lời từng câu hỏi, hoặc đồng ý với các đề xuất.'
	}),
	import_conflict: () => ({
		message: 'Số liệu trong kho đã thay đổi sau khi xem trước; chưa nhập gì.',
		remedy: 'Xem lại bảng so sánh mới rồi nhập.'
	}),
	import_unknown: ({ text }: Text) => ({ message: `Không có lần nhập số ${text}.`, remedy: 'Chọn trong danh sách các lần nhập.' }),
	import_run_unknown: () => ({
		message: 'Lượt đọc tệp này đã kết thúc từ lâu, hoặc chương trình đã khởi động lại.',
		remedy: 'Xem các lần nhập; nếu không thấy tệp thì gửi lại.'
	}),
	import_not_in_force: ({ text }: Text) => ({
		message: `Lần nhập ${text} không còn hiệu lực nên không có gì để hủy.`,
		remedy: 'Xem lịch sử của từng số liệu để biết ai đã thay đổi.'
	}),
	import_table_missing: () => ({
		message: 'Không tìm thấy bảng số liệu: không có dòng tiêu đề nào nêu địa bàn, chỉ tiêu hoặc kỳ mà chương trình biết.',
		remedy: 'Chọn đúng chương trình, hoặc chỉ ra dòng tiêu đề; hay dùng biểu mẫu tải về từ trang này.'
	}),
	import_no_figures: () => ({
		message: 'Bảng không có số liệu nào.',
		remedy: 'Kiểm tra xem các cột đã được hiểu đúng chưa, và tệp có phải là bản đã điền.'
	}),
	import_sheet_hidden: () => ({ message: 'Trang tính bị ẩn nhưng có số liệu.', remedy: 'Chọn lấy hoặc bỏ qua trang tính này.' }),
	import_rows_hidden: () => ({ message: 'Có dòng bị ẩn chứa số liệu.', remedy: 'Chọn lấy hoặc bỏ qua các dòng ẩn.' }),
	import_column_unknown: ({ text }: Text) => ({
		message: text === '' ? 'Cột có số nhưng không có tiêu đề.' : `Không rõ cột “${text}” là số liệu nào.`,
		remedy: 'Chọn số liệu tương ứng, hoặc bỏ qua cột.'
	}),
	import_column_guessed: ({ text, name }: Named) => ({
		message: `Cột “${text}” có lẽ là “${name}”.`,
		remedy: 'Xác nhận, chọn số liệu khác, hoặc bỏ qua cột.'
	}),
	import_measure_missing: () => ({
		message: 'Không rõ các số này thuộc chỉ tiêu nào.',
		remedy: 'Chọn số liệu cho cột ở phần “Các cột”.'
	}),
	import_measure_unknown: ({ text }: Text) => ({
		message: `Không có chỉ tiêu “${text}” trong chương trình.`,
		remedy: 'Chọn chỉ tiêu tương ứng, hoặc bỏ qua dòng.'
	}),
	import_category_unknown: ({ text, name }: Named) => ({
		message: `“${text}” không phải là phân tổ của “${name}”.`,
		remedy: 'Chọn phân tổ tương ứng, hoặc bỏ qua.'
	}),
	import_place_unknown: ({ text }: Text) => ({
		message: `Không biết địa bàn “${text}”.`,
		remedy: 'Chọn địa bàn; tên này sẽ được nhớ, lần sau không hỏi lại.'
	}),
	import_place_several: ({ text }: Text) => ({
		message: `Có nhiều địa bàn tên “${text}”.`,
		remedy: 'Chọn đúng địa bàn, hoặc ghi mã đơn vị trong tệp.'
	}),
	import_place_ended: ({ text, ended, period }: Text & { readonly ended: string; readonly period: string }) => ({
		message: `“${text}” không còn từ sau ngày ${ended}, mà số liệu là của kỳ ${period}.`,
		remedy: 'Chọn đơn vị mới, giữ đơn vị cũ, hoặc bỏ qua.'
	}),
	import_place_missing: () => ({
		message: 'Có số liệu nhưng không rõ của địa bàn nào.',
		remedy: 'Chọn địa bàn cho cả tệp, hoặc ghi tên địa bàn vào dòng.'
	}),
	import_place_twice: ({ text, first }: Text & { readonly first: number }) => ({
		message: `“${text}” có trong bảng hai lần (lần đầu ở dòng ${first}).`,
		remedy: 'Chọn lấy dòng đầu, dòng sau, cộng lại, hoặc bỏ cả hai.'
	}),
	import_period_missing: () => ({ message: 'Tệp không cho biết kỳ báo cáo.', remedy: 'Chọn kỳ cho cả tệp.' }),
	import_period_unreadable: ({ text }: Text) => ({
		message: `Không đọc được kỳ “${text}”.`,
		remedy: 'Viết như quý II/2022 hoặc 2022-Q2; hoặc bỏ qua dòng.'
	}),
	import_period_differs: ({ found, asked }: { readonly found: string; readonly asked: string }) => ({
		message: `Tệp ghi kỳ ${found}, còn kỳ đã chọn là ${asked}.`,
		remedy: 'Chọn theo tệp hay theo kỳ đã chọn.'
	}),
	import_subtotals: ({ text }: Text) => ({
		message: `Có dòng tổng trong bảng (“${text}”).`,
		remedy: 'Bỏ qua (tổng được tính từ các địa bàn), hoặc ghi thành số của cả địa bàn cấp trên.'
	}),
	import_figure_twice: ({ first, values }: { readonly first: string; readonly values: readonly string[] }) => ({
		message: `Một số liệu được nêu nhiều lần: ${values.join('; ')} (lần đầu ở ${first}).`,
		remedy: 'Chọn lấy số đầu, số sau, hoặc bỏ cả hai.'
	}),
	import_number_unreadable: ({ text }: Text) => ({
		message: `“${text}” không phải là một số.`,
		remedy: 'Sửa trong tệp rồi gửi lại, hoặc bỏ qua ô này.'
	}),
	import_number_ambiguous: ({ text, thousands, decimals }: Text & { readonly thousands: string; readonly decimals: string }) => ({
		message: `“${text}” có thể là ${thousands} hoặc ${decimals}.`,
		remedy: 'Cho biết dấu đó ngăn hàng nghìn hay phần thập phân.'
	}),
	import_number_conventions: ({ text, other }: Text & { readonly other: string }) => ({
		message: `Tệp viết số theo hai cách: “${text}” và “${other}”.`,
		remedy: 'Đồng ý đọc từng số theo cách viết của nó, hoặc bỏ qua các số viết bằng chữ.'
	}),
	import_number_negative: ({ text, name }: Named) => ({
		message: `“${text}” là số âm, mà “${name}” thường không âm.`,
		remedy: 'Kiểm tra với nơi gửi; giữ nguyên hoặc bỏ qua.'
	}),
	import_percent_mixed: ({ text, other }: Text & { readonly other: string }) => ({
		message: `Trong một cột phần trăm có cả “${text}” và “${other}”.`,
		remedy: 'Cho biết số nhỏ hơn 1 là phần của một (0,75 = 75%) hay đúng là phần trăm (0,75%).'
	}),
	import_percent_unexpected: ({ text, name }: Named) => ({
		message: `Ô ghi “${text}”, mà “${name}” không tính bằng phần trăm.`,
		remedy: 'Chọn lấy số trước dấu %, lấy phần của một, hoặc bỏ qua.'
	}),
	import_blank_meaning: ({ text }: Text) => ({
		message: `Ô ghi “${text}” thay cho số.`,
		remedy: 'Cho biết đó là số không, chưa thu thập được, không áp dụng, hay chưa báo cáo.'
	}),
	import_cell_date: ({ text }: Text) => ({
		message: `Ô số liệu lại là ngày ${text}: Excel đổi những gì gõ như 3/4 thành ngày.`,
		remedy: 'Định dạng ô là số hoặc văn bản, gõ lại rồi gửi lại; hoặc bỏ qua ô này.'
	}),
	import_cell_error: ({ text }: Text) => ({
		message: `Ô báo lỗi ${text}.`,
		remedy: 'Sửa công thức trong tệp rồi gửi lại, hoặc bỏ qua ô này.'
	}),
	import_cell_uncalculated: ({ text }: Text) => ({
		message: `Công thức ${text} chưa có kết quả trong tệp.`,
		remedy: 'Mở tệp bằng Excel, lưu lại rồi gửi lại; hoặc bỏ qua ô này.'
	}),
	import_days_1904: ({ text }: Text) => ({
		message: `Tệp đếm ngày từ năm 1904 (kiểu máy Macintosh); ngày đầu tiên đọc được là ${text}.`,
		remedy: 'Đối chiếu một ngày với bản in; nếu lệch bốn năm thì chọn đếm từ 1900.'
	}),
	import_text_composed: ({ before, after }: Changed) => ({
		message: `Chữ dựng tổ hợp đã đổi thành dựng sẵn: “${before}” → “${after}”.`,
		remedy: 'Không cần làm gì.'
	}),
	import_text_cleaned: ({ after }: Changed) => ({
		message: `Đã bỏ khoảng trắng lạ và ký tự ẩn, ví dụ ở “${after}”.`,
		remedy: 'Không cần làm gì.'
	}),
	import_text_converted: ({ before, after }: Changed) => ({
		message: `Chữ gõ bằng phông cũ đã đổi sang Unicode: “${before}” → “${after}”.`,
		remedy: 'Xem bảng trước và sau; nếu sai thì giữ nguyên chữ trong tệp.'
	}),
	import_encoding: ({ before }: { readonly before: string }) => ({ message: `Tệp dùng bảng mã ${before}.`, remedy: 'Không cần làm gì.' }),
	import_dimension_false: ({ before }: { readonly before: string }) => ({
		message: `Trang tính khai vùng dữ liệu ${before} không đúng; đã đọc theo các ô thật.`,
		remedy: 'Không cần làm gì.'
	}),
	import_unit_converted: ({ text, unit, factor }: Text & { readonly unit: string; readonly factor: number }) => ({
		message: `Đã đổi từ ${text} sang ${unit} (nhân ${factor}).`,
		remedy: 'Kiểm tra đơn vị tính ghi trong tệp.'
	})
};
