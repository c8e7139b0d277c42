import { period as periodKind } from './period.ts';

/** Returns: what the places send, when, and what the office does with it. */
export const submission = {
	title: 'Báo cáo của các địa bàn',
	state: {
		draft: 'chưa gửi',
		submitted: 'đã gửi, chờ duyệt',
		returned: 'bị trả lại',
		approved: 'đã duyệt',
		locked: 'đã khoá sổ'
	},
	/** As a deed, on a button and in the history. */
	step: {
		submit: { deed: 'Gửi báo cáo', done: 'gửi' },
		approve: { deed: 'Duyệt', done: 'duyệt' },
		return: { deed: 'Trả lại', done: 'trả lại' },
		lock: { deed: 'Khoá sổ', done: 'khoá sổ' },
		reopen: { deed: 'Mở lại', done: 'mở lại' }
	},
	onTime: 'đúng hạn',
	late: (days: string) => `chậm ${days} ngày`,
	overdue: (days: string) => `quá hạn ${days} ngày`,
	/** k of n places: "11/14 xã đã gửi, 9 đúng hạn". */
	rates: (share: string, onTime: string) => `${share} đã gửi, ${onTime} đúng hạn`,
	data: 'Số liệu',
	heading: (level: string, period: string) => `Báo cáo ${period} của các ${level}`,
	about: 'Ai đã gửi, gửi khi nào, muộn bao nhiêu, còn thiếu gì; duyệt, trả lại và khoá sổ.',
	due: (day: string, rule: string) => `Hạn gửi ${day} (${rule})`,
	rule: {
		days: (days: string) => (days === '0' ? 'ngày cuối kỳ' : `${days} ngày sau kỳ`),
		working_days: (days: string) => (days === '0' ? 'ngày cuối kỳ' : `${days} ngày làm việc sau kỳ`)
	},
	approvalOn: 'Số liệu của chương trình này chỉ được tính trên các trang khi báo cáo đã duyệt.',
	choose: {
		label: 'Chọn báo cáo để xem',
		programme: 'Chương trình',
		period: 'Kỳ',
		show: 'Hiện',
		shown: { all: 'tất cả', unsent: 'chưa gửi', late: 'muộn hoặc quá hạn', waiting: 'chờ duyệt', returned: 'bị trả lại' },
		apply: 'Xem'
	},
	counts: {
		label: 'Tình hình gửi báo cáo',
		onTime: 'gửi đúng hạn',
		late: 'gửi muộn',
		waiting: 'chờ duyệt',
		approved: 'đã duyệt',
		returned: 'bị trả lại',
		overdue: 'quá hạn, chưa gửi',
		open: 'chưa gửi, còn hạn'
	},
	columns: {
		place: 'Địa bàn',
		state: 'Trạng thái',
		sent: 'Gửi ngày',
		timeliness: 'So với hạn',
		missing: 'Còn thiếu',
		reason: 'Ghi chú của bước cuối'
	},
	complete: 'đủ số liệu',
	daysLate: 'Số ngày chậm',
	missing: (count: string, asked: string) => `thiếu ${count}/${asked} số liệu`,
	nothing: 'chưa nhập số liệu nào',
	missingHidden: 'chưa duyệt',
	nobody: 'Không có địa bàn nào như vậy trong kỳ này.',
	unused: 'Chương trình này chưa nhận báo cáo nào; bảng cho biết địa bàn nào còn thiếu số liệu.',
	noPlaces: 'Kỳ này không có địa bàn nào phải báo cáo cho chương trình.',
	callMeeting: 'Lập cuộc họp cho kỳ này',
	everywhere: {
		approve: (count: string) => `Duyệt các báo cáo đã khớp số (${count} đang chờ)`,
		lock: (count: string) => `Khoá sổ ${count} báo cáo đã duyệt`,
		taken: { approve: (count: string) => `Đã duyệt ${count} báo cáo.`, lock: (count: string) => `Đã khoá sổ ${count} báo cáo.` },
		left: (count: string) => `${count} báo cáo còn chỗ chưa khớp: mở từng báo cáo để xem.`
	},
	own: 'Địa bàn của bạn:',
	/** To be copied into a message. */
	chase: {
		title: 'Nhắc các địa bàn chưa gửi',
		hint: 'Chép đoạn này vào tin nhắn hoặc văn bản nhắc.',
		opening: (who: string, period: string, programme: string, day: string) =>
			`${who} đề nghị các địa bàn dưới đây gửi báo cáo ${period} của ${programme} (hạn ${day}):`,
		office: 'Tổ thư ký',
		place: (place: string, detail: string) => `- ${place}${detail === '' ? '' : `: ${detail}`}`,
		returned: (reason: string) => `đã trả lại để sửa${reason === '' ? '' : ` (${reason})`}`,
		missing: (names: string) => `còn thiếu ${names}`,
		others: (count: string) => `${count} số liệu khác`,
		closing: (day: string, share: string) => `Đến ngày ${day}: ${share} đã gửi.`
	},
	sheet: {
		title: (place: string, period: string) => `${place}: báo cáo ${period}`,
		back: 'Bảng theo dõi',
		figures: 'Số liệu',
		columns: { measure: 'Số liệu', before: (period: string) => `Kỳ trước (${period})`, value: 'Kỳ này', note: 'Ghi chú' },
		missing: 'còn thiếu',
		implausible: 'khác thường',
		draft: 'Bản nháp: chưa tính trên các trang.',
		hidden: 'Số liệu chưa duyệt. Chỉ địa bàn này, tổ thư ký và lãnh đạo xem được.',
		none: 'Kỳ này chương trình không hỏi số liệu nào.',
		enter: 'Nhập, sửa số liệu trong bảng',
		checks: 'Đối chiếu trước khi duyệt',
		allFit: 'Các số đã khớp với nhau.',
		check: {
			identity: 'Đẳng thức',
			categories: 'Tổng và các phần',
			places: 'Số của địa bàn và các đơn vị bên dưới',
			allocation: 'Chỉ tiêu giao và tổng chỉ tiêu phân bổ'
		},
		differs: (left: string, right: string, difference: string) => `${left} ≠ ${right}, lệch ${difference}`,
		unexplained: 'chưa có giải trình',
		history: 'Các bước đã làm',
		noHistory: 'Chưa có bước nào.',
		did: (who: string, done: string) => `${who} ${done}`,
		somebody: 'không rõ ai',
		toDo: 'Việc có thể làm',
		reason: {
			submit: 'Lời nhắn (không bắt buộc)',
			approve: 'Lý do vẫn duyệt khi còn chỗ chưa khớp',
			return: 'Cần sửa gì',
			lock: 'Ghi chú (không bắt buộc)',
			reopen: 'Vì sao mở lại'
		},
		incomplete: (count: string) => `Còn thiếu ${count} số liệu; vẫn gửi được nếu địa bàn không có gì thêm.`
	},
	/** A return on the page of its place. */
	ofPlace: (period: string) => `Báo cáo ${period}`,
	ratesOf: (rates: string, period: string) => `${rates} (báo cáo ${period})`
};

interface Held {
	readonly place: string;
	readonly period: string;
	readonly programme: string;
}

export const submissionFault = {
	due_rule_unreadable: ({ text }: { readonly text: string }) => ({
		message: `Không đọc được hạn gửi “${text}”.`,
		remedy: 'Viết “10 days” (ngày theo lịch) hoặc “2 working days” (ngày làm việc), tính từ ngày cuối kỳ.'
	}),
	submission_step_impossible: ({
		state,
		step
	}: {
		readonly state: keyof typeof submission.state;
		readonly step: keyof typeof submission.step;
	}) => ({
		message: `Báo cáo ${submission.state[state]} thì không ${submission.step[step].done} được.`,
		remedy: 'Xem các bước đã làm; báo cáo đi theo thứ tự: gửi, duyệt hoặc trả lại, khoá sổ, mở lại.'
	}),
	submission_reason_missing: ({ step }: { readonly step: keyof typeof submission.step }) => ({
		message: `Muốn ${submission.step[step].done} thì phải nêu lý do.`,
		remedy: 'Viết lý do vào ô bên cạnh để nơi báo cáo biết cần sửa gì.'
	}),
	submission_period_not_reported: ({
		period,
		kinds
	}: {
		readonly period: string;
		readonly kinds: readonly (keyof typeof periodKind.kind)[];
	}) => ({
		message: `Chương trình không có báo cáo cho kỳ ${period}.`,
		remedy:
			kinds.length === 0
				? 'Chương trình chưa có chỉ tiêu nào cần báo cáo.'
				: `Các loại kỳ báo cáo: ${kinds.map((kind) => periodKind.kind[kind]).join(', ')}.`
	}),
	submission_place_not_expected: ({ place, period }: { readonly place: string; readonly period: string }) => ({
		message: `${place} không thuộc các địa bàn phải báo cáo kỳ ${period}.`,
		remedy: 'Chọn một địa bàn trong bảng theo dõi của kỳ đó.'
	}),
	submission_conflict: ({ state }: { readonly state: keyof typeof submission.state }) => ({
		message: `Báo cáo đã thay đổi trong lúc bạn xem; hiện nay ${submission.state[state]}.`,
		remedy: 'Xem lại số liệu và các bước bên dưới rồi làm lại.'
	}),
	submission_empty: () => ({
		message: 'Báo cáo chưa có số liệu nào nên chưa gửi được.',
		remedy: 'Nhập số liệu trước; không phát sinh thì nhập số 0, không có số liệu thì ghi rõ.'
	}),
	submission_checks_open: ({ count }: { readonly count: number }) => ({
		message: `Còn ${count} chỗ chưa khớp, chưa có giải trình.`,
		remedy: 'Trả lại để địa bàn sửa, ghi giải trình, hoặc nêu lý do vì sao vẫn duyệt.'
	}),
	submission_locked: ({ place, period, programme }: Held) => ({
		message: `Báo cáo ${period} của ${place} (${programme}) đã khoá sổ nên không sửa số được.`,
		remedy: 'Đề nghị thư ký mở lại báo cáo và nêu lý do.'
	}),
	submission_change_unexplained: ({ place, period, programme }: Held) => ({
		message: `Báo cáo ${period} của ${place} (${programme}) đã duyệt; sửa số thì phải nêu lý do.`,
		remedy: 'Viết lý do sửa; lý do được lưu cùng số cũ và số mới.'
	})
};
