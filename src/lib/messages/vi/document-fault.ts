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
		remedy: 'Gửi tệp văn bản (.txt) hoặc Word (.docx); từ tệp PDF, hãy chép nội dung rồi dán vào.'
	}),
	document_not_word: () => ({ message: 'Tệp nén này không phải là văn bản Word.', remedy: 'Mở bằng Word và lưu lại thành .docx.' }),
	document_too_long: ({ megabytes, limit }: TooLong) => ({
		message: `Văn bản nặng ${megabytes} MB, vượt quá ${limit} MB.`,
		remedy: 'Tách thành nhiều phần, hoặc xóa hình ảnh.'
	})
};
