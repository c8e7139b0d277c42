/** Who may do what. */
export const deed = {
	role: {
		administrator: 'quản trị viên',
		secretary: 'thư ký',
		reporter: 'người báo cáo',
		head: 'lãnh đạo',
		viewer: 'người xem',
		visitor: 'khách'
	},
	machineOnly: 'Cần đăng nhập bằng tài khoản được phép ghi.'
};

export const deedFault = {
	deed_not_allowed: ({ role }: { readonly role: keyof typeof deed.role }) => ({
		message: role === 'visitor' ? 'Bạn chưa đăng nhập nên không ghi được.' : `Vai trò ${deed.role[role]} không được làm việc này.`,
		remedy:
			role === 'visitor'
				? 'Đăng nhập. Văn phòng chưa có tài khoản nào thì ghi được trên chính máy chạy chương trình.'
				: 'Nhờ thư ký hoặc quản trị viên làm, hoặc đề nghị được giao quyền.'
	})
};
