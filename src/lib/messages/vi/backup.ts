/** Backups of the whole store. */
export const backup = {
	title: 'Sao lưu',
	about: 'Một tệp chứa toàn bộ kho, làm trong khi vẫn dùng và đã kiểm tra; khôi phục sau khi xem trước.',
	daily: (kept: number, folder: string) => `Mỗi ngày tự sao lưu một lần vào ${folder}, giữ ${kept} bản gần nhất.`,
	off: 'Không tự sao lưu hằng ngày (COTMOC_BACKUPS=off).',
	make: 'Sao lưu ngay',
	made: (file: string) => `Đã sao lưu: ${file}`,
	none: 'Chưa có bản sao lưu nào.',
	file: 'Tệp',
	madeAt: 'Lúc',
	size: 'Dung lượng',
	download: 'Tải về',
	plan: 'Xem trước khôi phục',
	planTitle: (file: string) => `Khôi phục ${file} sẽ thay đổi:`,
	entriesSince: (count: number) => `${count} việc ghi trong nhật ký sau bản sao lưu này sẽ không còn.`,
	table: 'Bảng',
	now: 'Đang có',
	then: 'Trong bản sao lưu',
	same: 'Dữ liệu trong kho giống hệt bản sao lưu.',
	restore: 'Khôi phục',
	restoreHint: 'Kho hiện nay được cất thành một bản sao lưu riêng trước khi thay. Mọi người phải đăng nhập lại.',
	restored: (kept: string) => `Đã khôi phục. Kho trước đó được cất ở ${kept}.`,
	dryRun: 'Chưa thay đổi gì (--dry-run).',
	server: 'Kho PostgreSQL: dùng pg_dump và pg_restore theo lịch của máy chủ cơ sở dữ liệu.',
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
	backup_of_server: () => ({
		message: 'Kho này nằm trên PostgreSQL; lệnh này chỉ sao lưu kho dạng tệp.',
		remedy: 'Dùng pg_dump để sao lưu và pg_restore để khôi phục.'
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
	backup_file_unknown: ({ file }: { readonly file: string }) => ({
		message: `Không có bản sao lưu “${file}”.`,
		remedy: 'Chọn trong danh sách ở trang Sao lưu.'
	})
};
