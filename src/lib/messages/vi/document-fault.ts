/** Why nothing can be read out of a document. */
interface TooLong {
	readonly megabytes: number;
	readonly limit: number;
}

export const documentFault = {
	document_encoding: () => ({
		message: 'Không nhận ra bảng mã của văn bản.',
		remedy: 'Lưu lại thành văn bản UTF-8 hoặc Word (.docx), hoặc dán nội dung vào.'
	}),
	document_binary: () => ({
		message: 'Tệp này không phải văn bản.',
		remedy: 'Gửi tệp văn bản (.txt), Word (.docx) hoặc PDF có lớp chữ.'
	}),
	document_not_word: () => ({ message: 'Tệp nén này không phải là văn bản Word.', remedy: 'Mở bằng Word và lưu lại thành .docx.' }),
	document_damaged: () => ({
		message: 'Tệp PDF bị hỏng hoặc tải về chưa trọn vẹn.',
		remedy: 'Tải hoặc xin lại tệp; nếu mở xem được, in lại thành PDF (Print to PDF) rồi gửi.'
	}),
	document_no_text_layer: ({ pages }: { readonly pages: number }) => ({
		message: `PDF này không có lớp chữ: ${pages === 1 ? 'trang' : `cả ${pages} trang`} là ảnh chụp hoặc bản quét.`,
		remedy: 'Xin bản Word hoặc bản PDF xuất từ Word; hoặc nhận dạng chữ (OCR) bằng máy quét, rồi kiểm tra lại các con số trước khi gửi.'
	}),
	document_letters_unknown: () => ({
		message: 'Phông chữ của PDF này không cho biết chữ nào là chữ nào; sao chép từ tệp cũng chỉ ra ký hiệu lạ.',
		remedy: 'Xin bản Word, hoặc xuất lại PDF từ Word.'
	}),
	document_too_many_pages: ({ pages, limit }: { readonly pages: number; readonly limit: number }) => ({
		message: `PDF có ${pages} trang, vượt quá ${limit} trang.`,
		remedy: 'Tách lấy phần báo cáo (in các trang cần đọc thành PDF mới) rồi gửi từng phần.'
	}),
	document_too_long: ({ megabytes, limit }: TooLong) => ({
		message: `Văn bản nặng ${megabytes} MB, vượt quá ${limit} MB.`,
		remedy: 'Tách thành nhiều phần, hoặc xóa hình ảnh.'
	})
};
