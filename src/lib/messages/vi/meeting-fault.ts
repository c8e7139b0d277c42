interface Similar {
	readonly text: string;
	readonly nearest: readonly { readonly id: string; readonly name: string }[];
}

/** What is refused about meetings, their agenda and what they were shown. */
export const meetingFault = {
	meeting_unknown: ({ text, nearest }: Similar) => ({
		message: `Không có cuộc họp nào mang mã “${text}”.`,
		remedy:
			nearest.length === 0
				? 'Chọn một cuộc họp trong danh sách ở trang Cuộc họp.'
				: `Có phải là ${nearest.map(({ id, name }) => `${name} (${id})`).join(', hoặc ')}?`
	}),
	freeze_unknown: ({ version, versions }: { readonly version: number; readonly versions: number }) => ({
		message: `Cuộc họp này không có bản chốt thứ ${version}.`,
		remedy: versions === 0 ? 'Cuộc họp chưa được chốt số liệu lần nào.' : `Chọn một bản chốt từ 1 đến ${versions}.`
	}),
	freeze_tampered: ({ meeting, version }: { readonly meeting: string; readonly version: number }) => ({
		message: `Bản chốt thứ ${version} của cuộc họp “${meeting}” không còn khớp với mã SHA-256 của nó: có người đã sửa thẳng vào kho dữ liệu.`,
		remedy: 'Không dùng bản này. Khôi phục kho từ bản sao lưu trước đó, rồi chạy cotmoc check.'
	}),
	agenda_empty: () => ({
		message: 'Chương trình họp chưa có mục nào, nên chưa có gì để chốt.',
		remedy: 'Thêm ít nhất một mục, hoặc chọn chương trình có chỉ tiêu.'
	}),
	agenda_surplus: ({ kind }: { readonly kind: string }) => ({
		message: `Mục loại “${kind}” của chương trình họp không dùng cột này.`,
		remedy: 'Để trống ô này, hoặc đổi loại của mục.'
	}),
	agenda_other_target: ({ indicator }: { readonly indicator: string }) => ({
		message: `Mục tiêu này không thuộc chỉ tiêu “${indicator}”.`,
		remedy: 'Ghi một mục tiêu của chính chỉ tiêu đó, hoặc để trống.'
	})
};
