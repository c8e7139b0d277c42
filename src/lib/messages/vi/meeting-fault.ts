interface Similar {
	readonly text: string;
	readonly nearest: readonly { readonly id: string; readonly name: string }[];
}

/** Days arrive as ISO text: a fault knows no language. */
const written = (day: string): string => day.split('-').reverse().join('/');

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
	meeting_title_missing: () => ({
		message: 'Chưa ghi tên cuộc họp.',
		remedy: 'Ghi tên như trong giấy mời, ví dụ “Sơ kết 6 tháng đầu năm 2026”.'
	}),
	meeting_programmes_missing: () => ({
		message: 'Chưa chọn chương trình nào.',
		remedy: 'Chọn ít nhất một chương trình; chương trình đầu quyết định kỳ và thể thức văn bản.'
	}),
	meeting_date_missing: () => ({
		message: 'Chưa ghi ngày họp.',
		remedy: 'Ghi ngày họp, dạng năm-tháng-ngày.'
	}),
	meeting_period_missing: () => ({
		message: 'Chưa ghi kỳ xem xét.',
		remedy: 'Ghi một mã kỳ, ví dụ 2026-Q3, 2026-S1 hoặc 2026-01..2026-08.'
	}),
	meeting_programme_outside: ({ text }: { readonly text: string }) => ({
		message: `Cuộc họp này không xem xét chương trình “${text}”.`,
		remedy: 'Thêm chương trình vào cuộc họp, hoặc ghi cho một chương trình đã có.'
	}),
	agenda_item_unknown: () => ({
		message: 'Mục này không còn trong chương trình họp.',
		remedy: 'Tải lại trang để xem chương trình họp hiện nay.'
	}),
	agenda_conflict: () => ({
		message: 'Chương trình họp đã được người khác sửa trong lúc bạn sắp xếp.',
		remedy: 'Tải lại trang rồi sắp xếp lại.'
	}),
	agenda_twice: () => ({
		message: 'Mục này đã có trong chương trình họp.',
		remedy: 'Chuyển mục đã có đến chỗ cần, không thêm lần nữa.'
	}),
	agenda_text_missing: () => ({
		message: 'Chưa chọn mục nào và cũng chưa ghi nội dung.',
		remedy: 'Chọn một mục trong danh sách, hoặc ghi nội dung của mục mới.'
	}),
	note_unknown: () => ({
		message: 'Ghi chép này không còn nữa.',
		remedy: 'Tải lại trang để xem những ghi chép hiện có.'
	}),
	note_text_missing: () => ({
		message: 'Chưa ghi nội dung.',
		remedy: 'Ghi ngắn: việc gì, ở đâu, vì sao.'
	}),
	task_unknown: () => ({
		message: 'Không tìm thấy nhiệm vụ này.',
		remedy: 'Tải lại trang; nhiệm vụ có thể vừa bị xoá.'
	}),
	task_text_missing: () => ({
		message: 'Chưa ghi nội dung nhiệm vụ.',
		remedy: 'Ghi rõ việc phải làm và sản phẩm phải có.'
	}),
	task_lead_missing: () => ({
		message: 'Chưa ghi cơ quan chủ trì.',
		remedy: 'Mỗi nhiệm vụ có đúng một nơi chủ trì; các nơi khác ghi ở mục phối hợp.'
	}),
	task_due_missing: () => ({
		message: 'Nhiệm vụ chưa có thời hạn.',
		remedy: 'Ghi hạn hoàn thành, hoặc đánh dấu là việc thường xuyên.'
	}),
	task_due_and_standing: () => ({
		message: 'Nhiệm vụ vừa có hạn vừa là việc thường xuyên.',
		remedy: 'Chỉ chọn một trong hai.'
	}),
	task_done_ahead: ({ day, today }: { readonly day: string; readonly today: string }) => ({
		message: `Ngày hoàn thành ${written(day)} chưa đến (hôm nay là ${written(today)}).`,
		remedy: 'Ghi ngày đã hoàn thành thật.'
	}),
	task_done_before_meeting: ({ day, date }: { readonly day: string; readonly date: string }) => ({
		message: `Ngày hoàn thành ${written(day)} trước ngày họp giao việc ${written(date)}.`,
		remedy: 'Xem lại ngày hoàn thành.'
	}),
	task_evidence_missing: () => ({
		message: 'Báo hoàn thành mà chưa ghi minh chứng.',
		remedy: 'Ghi số văn bản, biên bản hoặc nơi có thể kiểm tra kết quả.'
	}),
	due_before_meeting: ({ due, date }: { readonly due: string; readonly date: string }) => ({
		message: `Hạn ${written(due)} sớm hơn cuộc họp ngày ${written(date)}.`,
		remedy: 'Ghi một ngày sau cuộc họp.'
	}),
	task_progress_unknown: ({ text, known }: { readonly text: string; readonly known: readonly string[] }) => ({
		message: `Không có tình trạng nhiệm vụ “${text}”.`,
		remedy: `Chọn một trong: ${known.join(', ')}.`
	}),
	put_back_impossible: () => ({
		message: 'Không đặt lại được: mục này đã có ở chỗ cũ, hoặc không phải là một mục vừa xoá.',
		remedy: 'Tải lại trang để xem tình trạng hiện nay.'
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
