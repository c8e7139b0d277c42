/** Recording single figures. */
const frequency: Readonly<Record<string, string>> = {
	year: 'năm',
	half: 'nửa năm',
	quarter: 'quý',
	month: 'tháng',
	day: 'ngày'
};

export const figureFault = {
	figures_unreadable: ({ where }: { readonly where: string }) => ({
		message: `Không đọc được yêu cầu ghi số liệu${where === '' ? '' : ` (${where})`}.`,
		remedy:
			'Tải lại trang rồi nhập lại. Nếu gửi từ chương trình khác: mỗi số liệu cần measure, place, period, expected và đúng một trong hai value, blank.'
	}),
	figure_conflict: () => ({
		message: 'Có người đã sửa số này sau khi bạn mở trang.',
		remedy: 'So hai số rồi giữ số của bạn hoặc lấy số của họ.'
	}),
	figure_twice: () => ({ message: 'Một số liệu được gửi hai lần trong cùng một lượt.', remedy: 'Giữ lại một số.' }),
	figure_place_absent: ({ period }: { readonly period: string }) => ({
		message: `Địa bàn này không tồn tại trong kỳ ${period}.`,
		remedy: 'Chọn địa bàn có trong kỳ đó, hoặc kỳ khác.'
	}),
	figure_too_large: () => ({ message: 'Số quá lớn để ghi đúng từng chữ số.', remedy: 'Xem lại số, hoặc đơn vị tính.' }),
	figure_implausible: ({ min, max }: { readonly min: number | null; readonly max: number | null }) => ({
		message: `Số khác thường: ${[min === null ? [] : `thường từ ${min}`, max === null ? [] : `thường không quá ${max}`].flat().join(', ')}.`,
		remedy: 'Sửa lại, hoặc ghi chú vì sao đúng như vậy rồi lưu.'
	}),
	figure_too_fine: ({ decimals }: { readonly decimals: number }) => ({
		message: decimals === 0 ? 'Số liệu này thường không có phần thập phân.' : `Số liệu này thường có ${decimals} chữ số thập phân.`,
		remedy: 'Sửa lại, hoặc ghi chú vì sao đúng như vậy rồi lưu.'
	}),
	figure_period_unfit: ({ period, frequency: kind }: { readonly period: string; readonly frequency: string }) => ({
		message: `Số phát sinh này báo cáo theo ${frequency[kind] ?? kind}; kỳ ${period} không trọn ${frequency[kind] ?? kind}.`,
		remedy: `Chọn một ${frequency[kind] ?? kind}, hoặc nhiều ${frequency[kind] ?? kind} liền nhau.`
	}),
	figure_overlaps: ({ period, other }: { readonly period: string; readonly other: string }) => ({
		message: `Kỳ ${period} trùng ngày với kỳ ${other} đã có số: số phát sinh sẽ bị cộng hai lần.`,
		remedy: `Xóa số của kỳ ${other} trước, hoặc chỉ ghi theo loại kỳ đó.`
	}),
	document_unknown: ({ text }: { readonly text: string }) => ({
		message: `Không có văn bản mang mã “${text}”.`,
		remedy: 'Chọn một văn bản trong danh sách, hoặc bỏ trống.'
	})
};
