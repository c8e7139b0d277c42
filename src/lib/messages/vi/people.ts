import { deed } from './deed.ts';

const waiting = (minutes: number) => `Chờ ${minutes} phút rồi thử lại.`;

/** Accounts: logging in, the own account, everybody's. */
export const people = {
	logIn: 'Đăng nhập',
	logOut: 'Đăng xuất',
	login: 'Tên đăng nhập',
	loginHint: 'Chữ cái không dấu, chữ số, dấu chấm hoặc gạch nối; ví dụ: nguyen.van.a',
	password: 'Mật khẩu',
	newPassword: 'Mật khẩu mới',
	repeated: 'Nhập lại mật khẩu',
	passwordHint: 'Từ 10 ký tự trở lên. Một câu ngắn dễ nhớ tốt hơn một chuỗi khó nhớ.',
	name: 'Họ và tên',
	role: 'Vai trò',
	places: 'Địa bàn phụ trách',
	placesHint: 'Chỉ với người báo cáo; kể cả các địa bàn bên dưới. Gõ vài chữ để tìm; để trống một ô là bỏ.',
	placeNumber: (number: number) => `Địa bàn ${number}`,
	forgotten: 'Quên mật khẩu? Quản trị viên đặt lại được cho bạn.',
	onlyPublished: 'Văn phòng không mở số liệu cho khách: cần đăng nhập để xem.',
	demo: 'dùng thử',
	demoHint: 'Tài khoản dùng thử của dữ liệu minh hoạ; mất đi khi nạp dữ liệu khác.',
	signedInAs: (name: string, role: keyof typeof deed.role) => `${name}, ${deed.role[role]}`,
	account: 'Tài khoản của tôi',
	ownName: 'Tên hiển thị',
	save: 'Lưu',
	saved: 'Đã lưu.',
	changePassword: 'Đổi mật khẩu',
	currentPassword: 'Mật khẩu hiện nay',
	passwordChanged: 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.',
	passwordIsTemporary: 'Bạn đang dùng mật khẩu tạm do quản trị viên cấp. Đặt mật khẩu của riêng bạn để tiếp tục.',
	sessions: 'Các phiên đăng nhập',
	sessionsHint: 'Thấy phiên lạ thì kết thúc phiên đó và đổi mật khẩu.',
	address: 'Từ địa chỉ',
	browser: 'Trình duyệt',
	lastSeen: 'Hoạt động gần nhất',
	never: 'chưa đăng nhập',
	thisSession: 'phiên này',
	endSession: 'Kết thúc',
	endSessionOf: (browser: string, address: string) => `Kết thúc phiên ${browser} từ ${address}`,
	unknownBrowser: 'không rõ',
	setUpTitle: 'Quản trị viên đầu tiên',
	setUpIntro:
		'Sau bước này, ai muốn ghi số liệu đều phải đăng nhập, kể cả trên chính máy chạy chương trình. Trang này chỉ dùng được một lần.',
	setUpDo: 'Tạo quản trị viên',
	publicReading: 'Cho khách xem số liệu đã công bố mà không cần đăng nhập',
	publicReadingHint: 'Khách là bất cứ ai vào được địa chỉ này. Đổi lại lúc nào cũng được.',
	publicReadingNow: (open: boolean): string => (open ? 'Khách đang xem được số liệu đã công bố.' : 'Phải đăng nhập mới xem được số liệu.'),
	publicReadingChange: (open: boolean): string => (open ? 'Đóng với khách' : 'Mở cho khách xem'),
	admin: 'Quản trị',
	people: 'Người dùng',
	about: 'Tài khoản, vai trò, địa bàn phụ trách, mật khẩu; cho khách xem hay không.',
	peopleCount: (count: number) => `${count} tài khoản`,
	add: 'Thêm người dùng',
	addDo: 'Thêm',
	change: 'Sửa',
	changeOf: (name: string) => `Sửa ${name}`,
	disable: 'Khoá',
	disableOf: (name: string) => `Khoá tài khoản ${name}`,
	enable: 'Mở khoá',
	enableOf: (name: string) => `Mở khoá tài khoản ${name}`,
	disabled: (day: string) => `đã khoá từ ${day}`,
	resetPassword: 'Cấp mật khẩu tạm',
	resetPasswordOf: (name: string) => `Cấp mật khẩu tạm cho ${name}`,
	temporary: 'dùng mật khẩu tạm',
	admitted: (name: string, login: string) => `Mật khẩu tạm của ${name} (${login})`,
	admittedHint: 'Chỉ hiện lần này: chép lại và đưa tận tay. Người đó phải đổi ngay khi đăng nhập.',
	roleHint: {
		administrator: 'Làm được mọi việc, kể cả người dùng, danh mục, sao lưu.',
		secretary: 'Nhập, duyệt số liệu; chuẩn bị cuộc họp; giao nhiệm vụ.',
		reporter: 'Nhập số liệu của địa bàn mình phụ trách.',
		head: 'Xem tất cả, kể cả số chưa duyệt; ghi ý kiến.',
		viewer: 'Xem số liệu đã công bố.'
	},
	/** In the terminal, at the start. */
	startFirst: (address: string) => `Tạo quản trị viên đầu tiên (đường dẫn dùng một lần): ${address}`,
	startDemo: 'Tài khoản dùng thử của dữ liệu minh hoạ, mật khẩu chỉ hiện lần này:',
	listed: (login: string, name: string, role: keyof typeof deed.role) => `${login}\t${name}\t${deed.role[role]}`,
	cliPassword: (login: string, password: string) => `Mật khẩu tạm của ${login}, chỉ hiện lần này: ${password}`,
	cliDisabled: (login: string) => `Đã khoá ${login}; mọi phiên đăng nhập đã kết thúc.`,
	cliEnabled: (login: string) => `Đã mở khoá ${login}.`
};

export const peopleFault = {
	log_in_refused: () => ({
		message: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
		remedy: 'Kiểm tra bộ gõ tiếng Việt và phím Caps Lock. Quên mật khẩu thì nhờ quản trị viên đặt lại.'
	}),
	log_in_limited: ({ minutes }: { readonly minutes: number }) => ({
		message: 'Đã thử sai quá nhiều lần.',
		remedy: waiting(minutes)
	}),
	login_unreadable: ({ text }: { readonly text: string }) => ({
		message: `“${text}” không dùng làm tên đăng nhập được.`,
		remedy: 'Dùng 2 đến 32 chữ cái không dấu, chữ số, với dấu chấm hoặc gạch nối ở giữa; ví dụ: nguyen.van.a'
	}),
	login_taken: ({ login }: { readonly login: string }) => ({
		message: `Tên đăng nhập “${login}” đã có người dùng.`,
		remedy: 'Chọn tên khác, hoặc sửa tài khoản đang có.'
	}),
	role_unknown: ({ text, roles }: { readonly text: string; readonly roles: readonly string[] }) => ({
		message: `Không có vai trò “${text}”.`,
		remedy: `Chọn một trong: ${roles.join(', ')}.`
	}),
	person_nameless: () => ({ message: 'Thiếu họ và tên.', remedy: 'Ghi tên như sẽ in trong lịch sử số liệu.' }),
	person_unknown: ({ login }: { readonly login: string }) => ({
		message: `Không có tài khoản “${login}”.`,
		remedy: 'Xem danh sách: trang Người dùng, hoặc cotmoc user list.'
	}),
	person_place_unknown: ({ text }: { readonly text: string }) => ({
		message: `Không rõ “${text}” là địa bàn nào.`,
		remedy: 'Chọn trong danh sách hiện ra khi gõ, hoặc ghi mã của địa bàn (cotmoc list places).'
	}),
	reporter_without_place: () => ({
		message: 'Người báo cáo cần ít nhất một địa bàn phụ trách.',
		remedy: 'Chọn địa bàn, hoặc giao vai trò khác.'
	}),
	last_administrator: () => ({
		message: 'Đây là quản trị viên cuối cùng còn đăng nhập được.',
		remedy: 'Giao vai trò quản trị viên cho người khác trước.'
	}),
	password_short: ({ least }: { readonly least: number }) => ({
		message: 'Mật khẩu quá ngắn.',
		remedy: `Dùng từ ${least} ký tự trở lên, ví dụ một câu ngắn.`
	}),
	password_long: ({ most }: { readonly most: number }) => ({ message: 'Mật khẩu quá dài.', remedy: `Dùng nhiều nhất ${most} ký tự.` }),
	password_guessable: () => ({
		message: 'Mật khẩu này dễ đoán.',
		remedy: 'Đừng dùng tên đăng nhập, dãy phím, mật khẩu phổ biến hoặc chính mật khẩu cũ.'
	}),
	password_wrong: () => ({ message: 'Mật khẩu hiện nay chưa đúng.', remedy: 'Nhập lại; kiểm tra bộ gõ và phím Caps Lock.' }),
	password_differs: () => ({ message: 'Hai lần nhập mật khẩu mới khác nhau.', remedy: 'Nhập lại cả hai ô.' }),
	set_up_done: () => ({
		message: 'Văn phòng đã có tài khoản; trang này không còn dùng được.',
		remedy: 'Đăng nhập, hoặc dùng lệnh: cotmoc user.'
	}),
	set_up_token_wrong: () => ({
		message: 'Đường dẫn này không đúng hoặc thuộc lần chạy trước.',
		remedy: 'Dùng đường dẫn in ra ở cửa sổ dòng lệnh khi chương trình khởi động lần này.'
	}),
	user_deed_unknown: ({ text, deeds }: { readonly text: string; readonly deeds: readonly string[] }) => ({
		message: `Không có việc “${text}” với người dùng.`,
		remedy: `Dùng một trong: ${deeds.join(', ')}.`
	})
};
