/** Backups of the whole store. */
export const backup = {
	title: 'Sao lưu',
	about: 'Một tệp chứa toàn bộ kho, làm trong khi vẫn dùng và đã kiểm tra; khôi phục sau khi xem trước.',
	daily: (kept: number, folder: string) => `Mỗi ngày tự sao lưu một lần vào ${folder}, giữ ${kept} bản gần nhất.`,
	off: 'Không tự sao lưu hằng ngày (COTMOC_BACKUPS=off).',
	make: 'Sao lưu ngay',
	made: (file: string) => `Đã sao lưu: ${file}`,
	none: 'Chưa có bản sao lưu nào.',
	upload: 'Khôi phục từ một tệp',
	uploadFile: 'Tệp sao lưu (.cotmoc)',
	uploadHint:
		'Tối đa 200 MB. Tệp được kiểm tra toàn bộ; chưa gì thay đổi cho đến khi bạn xác nhận. Tệp lớn hơn: chép vào thư mục sao lưu, giữ nguyên tên, rồi mở lại trang này.',
	send: 'Kiểm tra và xem trước',
	cancel: 'Thôi, giữ kho đang có',
	kind: 'Loại',
	kinds: { daily: 'hằng ngày', received: 'nhận từ nơi khác', before: 'trước khi khôi phục', own: 'tự làm' },
	file: 'Tệp',
	madeAt: 'Lúc',
	size: 'Dung lượng',
	download: 'Tải về',
	plan: 'Xem trước khôi phục',
	planTitle: (madeAt: string) => `Khôi phục bản sao lưu lúc ${madeAt} sẽ thay đổi:`,
	entriesSince: (count: number) => `${count} việc ghi trong nhật ký sau bản sao lưu này sẽ không còn.`,
	table: 'Dữ liệu',
	/** What the store keeps, as a person knows it; by the name of its table. */
	tables: {
		agenda_item: 'Nội dung họp',
		audit_entry: 'Nhật ký',
		document: 'Văn bản',
		figure: 'Số cộng sẵn theo địa bàn',
		group_membership: 'Cụm địa bàn',
		holiday: 'Ngày nghỉ',
		identity: 'Đẳng thức kiểm tra',
		import: 'Lần nhập tệp',
		import_file: 'Tệp gốc đã nhập',
		import_habit: 'Cách đọc tệp đã nhớ',
		indicator: 'Chỉ tiêu',
		measure: 'Số liệu',
		meeting: 'Cuộc họp',
		meeting_freeze: 'Số liệu đã chốt của cuộc họp',
		note: 'Ghi chú',
		observation: 'Số đã báo cáo, kể cả các lần sửa',
		period: 'Kỳ',
		person: 'Người dùng',
		person_credential: 'Mật khẩu',
		person_place: 'Địa bàn của người báo cáo',
		person_verification: 'Xác minh tài khoản',
		place: 'Địa bàn',
		place_spell: 'Tên, cấp, đơn vị cấp trên của địa bàn',
		programme: 'Chương trình',
		setting: 'Thiết lập',
		submission_event: 'Các bước của báo cáo cơ sở',
		succession: 'Sáp nhập, chia tách',
		target: 'Mục tiêu',
		target_step: 'Mốc của mục tiêu',
		task: 'Nhiệm vụ'
	} as Readonly<Record<string, string>>,
	now: 'Đang có',
	then: 'Trong bản sao lưu',
	same: 'Dữ liệu trong kho giống hệt bản sao lưu.',
	restore: 'Khôi phục',
	restoreHint: 'Kho hiện nay được cất thành một bản sao lưu riêng trước khi thay, khôi phục lại được. Mọi người phải đăng nhập lại.',
	restored: (kept: string) => `Đã khôi phục. Kho trước đó được cất ở ${kept}.`,
	dryRun: 'Chưa thay đổi gì (--dry-run).',
	lowRoom: (free: string) => `Ổ đĩa của kho chỉ còn ${free}: vẫn xem được, nhưng sắp không ghi được. Báo người quản trị dọn chỗ.`
};

const REASONS = {
	not_sqlite: 'không đọc được',
	integrity: 'có trang bị hỏng',
	foreign_keys: 'có dòng trỏ đến dòng không tồn tại',
	audit: 'chuỗi nhật ký bị đứt'
};
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

export const backupFault = {
	setting_count_unreadable: ({ variable, value }: { readonly variable: string; readonly value: string }) => ({
		message: `Biến ${variable} có giá trị “${value}”, không phải là một số đếm.`,
		remedy: `Viết một số nguyên từ 1 trở lên, ví dụ ${variable}=14, hoặc bỏ biến này.`
	}),
	backup_no_room: ({ folder, needed, free }: { readonly folder: string; readonly needed: number; readonly free: number }) => ({
		message: `Không đủ chỗ ở ${folder}: cần ${megabytes(needed)}, còn ${megabytes(free)}.`,
		remedy: 'Xoá bớt tệp không cần, hoặc ghi bản sao lưu sang ổ khác.'
	}),
	backup_unsound: ({ reason }: { readonly reason: string }) => ({
		message: `Kho không toàn vẹn: ${REASONS[reason as keyof typeof REASONS] ?? reason}.`,
		remedy: 'Giữ nguyên tệp kho, khôi phục từ bản sao lưu gần nhất, và chạy cotmoc check.'
	}),
	backup_not_one: ({ file }: { readonly file: string }) => ({
		message: `${file} không phải là bản sao lưu của Cột Mốc.`,
		remedy: 'Chọn tệp do lệnh cotmoc backup hoặc trang Sao lưu tạo ra (.cotmoc).'
	}),
	backup_cut_short: ({ file }: { readonly file: string }) => ({
		message: `${file} bị cụt; kho giữ nguyên.`,
		remedy: 'Chép lại tệp từ nơi gốc, hoặc dùng bản sao lưu khác.'
	}),
	backup_altered: ({ file }: { readonly file: string }) => ({
		message: `${file} đã bị thay đổi hoặc hỏng sau khi sao lưu; kho giữ nguyên.`,
		remedy: 'Chép lại tệp từ nơi gốc, hoặc dùng bản sao lưu khác.'
	}),
	backup_too_large: ({ bytes, limit, folder }: { readonly bytes: number; readonly limit: number; readonly folder: string }) => ({
		message: `Tệp có ${megabytes(bytes)}, trang này nhận tối đa ${megabytes(limit)}.`,
		remedy: `Chép tệp vào thư mục ${folder} của máy chủ, giữ nguyên tên, rồi mở lại trang này, hoặc chạy cotmoc restore.`
	}),
	backup_file_unknown: ({ file }: { readonly file: string }) => ({
		message: `Không có bản sao lưu “${file}”.`,
		remedy: 'Chọn trong danh sách ở trang Sao lưu.'
	})
};
