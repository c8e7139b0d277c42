/** Findings of `cotmoc check`: what does not agree, and what a person can do about it. */
export const finding = {
	freeze_broken: () => ({
		message: 'Bản chốt số liệu này không còn khớp với mã SHA-256 của nó: có người đã sửa thẳng vào kho.',
		remedy: 'Không dùng bản này; khôi phục kho từ bản sao lưu trước khi bị sửa.'
	}),
	audit_broken: () => ({
		message: 'Nhật ký không còn nối liền: từ mục này trở đi có mục bị sửa, xoá, chèn hoặc đổi chỗ bên ngoài chương trình.',
		remedy: 'So với bản sao lưu gần nhất và với mã băm in trên các tệp đã xuất để tìm chỗ khác nhau.'
	}),
	identity_broken: ({ left, right, leftValue, rightValue, difference }: IdentityFacts) => ({
		message: `${leftValue} ≠ ${rightValue}, lệch ${difference}: ${left} = ${right}.`,
		remedy:
			'Kiểm tra lại số liệu của kỳ này và kỳ trước; nếu cả hai vế đều đúng, ghi nguyên nhân (ghi chú loại cause) cho địa bàn và kỳ này.'
	}),
	identity_explained: ({ left, right, leftValue, rightValue, difference, explanation }: IdentityFacts) => ({
		message: `${leftValue} ≠ ${rightValue}, lệch ${difference}: ${left} = ${right}.`,
		remedy: `Đã giải trình: ${explanation}`
	}),
	allocation_differs: ({
		level,
		assigned,
		allocated,
		difference
	}: {
		readonly level: string;
		readonly assigned: string;
		readonly allocated: string;
		readonly difference: string;
	}) => ({
		message: `Chỉ tiêu được giao ${assigned}, tổng giao cho cấp ${level} là ${allocated}, lệch ${difference}.`,
		remedy: 'Đối chiếu văn bản giao chỉ tiêu; nếu cố ý giao lệch thì giữ nguyên.'
	}),
	categories_disagree: ({ entered, sum, difference }: SumFacts) => ({
		message: `Tổng số đã nhập ${entered}, cộng các phân tổ được ${sum}, lệch ${difference}.`,
		remedy: 'Sửa tổng số hoặc số của phân tổ; khi chưa sửa, tổng số đã nhập được dùng.'
	}),
	places_disagree: ({ entered, sum, difference }: SumFacts) => ({
		message: `Số đã nhập tại đây là ${entered}, cộng các địa bàn bên dưới được ${sum}, lệch ${difference}.`,
		remedy: 'Đối chiếu với báo cáo của các địa bàn bên dưới; khi chưa sửa, số đã nhập tại đây được dùng.'
	}),
	increments_counted_twice: ({ other }: { readonly other: string }) => ({
		message: `Kỳ này trùng ngày với kỳ ${other}: số phát sinh bị cộng hai lần.`,
		remedy: 'Bỏ một trong hai kỳ, hoặc báo cáo theo một loại kỳ duy nhất.'
	}),
	value_implausible: ({ value, min, max }: { readonly value: string; readonly min: string; readonly max: string }) => ({
		message: `Giá trị ${value} nằm ngoài khoảng hợp lý từ ${min} đến ${max}.`,
		remedy: 'Kiểm tra số 0 thừa, đơn vị tính; nếu số đúng, nới khoảng hợp lý của số liệu.'
	}),
	place_not_there: () => ({
		message: 'Địa bàn không tồn tại trong kỳ này.',
		remedy: 'Ghi số liệu cho địa bàn có hiệu lực trong kỳ, hoặc sửa thời hạn hiệu lực của địa bàn.'
	}),
	measure_of_two_schemes: ({ programmes, scheme }: { readonly programmes: string; readonly scheme: string }) => ({
		message: `Các chương trình tính kỳ khác nhau cùng dùng số liệu này: ${programmes}; kỳ của số liệu đang đọc theo ${scheme}.`,
		remedy: 'Tách thành hai số liệu, hoặc đặt cùng một cách tính kỳ cho các chương trình.'
	}),
	place_above_itself: ({ path }: { readonly path: string }) => ({
		message: `Địa bàn nằm trên chính nó: ${path}.`,
		remedy: 'Sửa địa bàn cấp trên của một mắt xích.'
	}),
	parent_not_there: ({ parent, day }: { readonly parent: string; readonly day: string }) => ({
		message: `Địa bàn cấp trên ${parent} không tồn tại${day === '' ? ' từ đầu' : ` vào ngày ${day}`}.`,
		remedy: 'Sửa thời hạn hiệu lực của một trong hai địa bàn, hoặc thêm giai đoạn với cấp trên khác.'
	}),
	place_unsound: ({ spell }: { readonly spell: string }) => ({
		message: `Giai đoạn hiệu lực thứ ${spell} của địa bàn không hợp lệ.`,
		remedy: 'Sửa ngày bắt đầu và ngày kết thúc.'
	}),
	shares_beyond_whole: ({ date, total }: { readonly date: string; readonly total: string }) => ({
		message: `Các phần tách ra ngày ${date} cộng lại là ${total}, nhiều hơn toàn bộ.`,
		remedy: 'Sửa tỷ lệ (share) để tổng không quá 1.'
	}),
	target_beyond_term: ({
		from,
		due,
		start,
		end
	}: {
		readonly from: string;
		readonly due: string;
		readonly start: string;
		readonly end: string;
	}) => ({
		message: `Thời hạn của chỉ tiêu (${from} đến ${due}) vượt ra ngoài chương trình (${start} đến ${end}).`,
		remedy: 'Sửa thời hạn của chỉ tiêu hoặc của chương trình.'
	}),
	target_outside_programme: ({ root }: { readonly root: string }) => ({
		message: `Chỉ tiêu giao cho địa bàn nằm ngoài phạm vi của chương trình (${root}).`,
		remedy: 'Sửa địa bàn của chỉ tiêu hoặc địa bàn gốc của chương trình.'
	}),
	target_without_baseline: ({ condition }: { readonly condition: string }) => ({
		message: `Điều kiện ${condition} cần giá trị đầu kỳ.`,
		remedy: 'Điền cột baseline; khi chưa có, chỉ tiêu không đánh giá được.'
	})
};

/** Numbers arrive as the language writes them. */
interface IdentityFacts {
	readonly left: string;
	readonly right: string;
	readonly leftValue: string;
	readonly rightValue: string;
	readonly difference: string;
	readonly explanation: string;
}

interface SumFacts {
	readonly entered: string;
	readonly sum: string;
	readonly difference: string;
}
