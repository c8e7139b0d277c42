/** Meetings: their kinds, how far tasks are, and the pages around them. */
export const meeting = {
	kind: {
		progress_meeting: 'Hội nghị giao ban',
		committee: 'Họp Ban Chỉ đạo',
		interim_review: 'Hội nghị sơ kết',
		final_review: 'Hội nghị tổng kết',
		launch: 'Hội nghị triển khai',
		inspection: 'Kiểm tra, giám sát'
	},
	progress: {
		overdue: 'quá hạn, chưa hoàn thành',
		under_way: 'đang thực hiện',
		not_due: 'chưa đến hạn',
		standing: 'thường xuyên',
		done_late: 'hoàn thành quá hạn',
		done_on_time: 'hoàn thành đúng hạn',
		done_undated: 'hoàn thành, chưa ghi ngày',
		dropped: 'không còn phù hợp'
	},
	/** For slides and boards. */
	progressShort: {
		overdue: 'quá hạn',
		under_way: 'đang làm',
		not_due: 'chưa đến hạn',
		standing: 'thường xuyên',
		done_late: 'xong, quá hạn',
		done_on_time: 'xong đúng hạn',
		done_undated: 'đã xong',
		dropped: 'không còn phù hợp'
	},
	noDue: 'không ghi hạn'
};

/** Slides of a meeting. */
export const meetingDeck = {
	heldOn: (day: string, venue: string | null) => (venue === null ? day : `${day}, ${venue}`),
	review: (period: string) => `Kỳ xem xét: ${period}`,
	agenda: 'Chương trình họp',
	oneOfTargets: (name: string, condition: string, due: string) => `${name} (${condition} đến ${due})`,
	supporting: (offices: string) => `phối hợp: ${offices}`,
	agendaTasks: 'Nhiệm vụ của các cuộc họp trước',
	agendaPlace: (place: string) => `Báo cáo của ${place}`,
	reviewed: (settled: number, all: number, overdue: number) =>
		`Nhiệm vụ đã giao: ${settled}/${all} việc xong${overdue === 0 ? '' : `, ${overdue} việc quá hạn`}`,
	since: (title: string) => `Từ cuộc họp trước: ${title}`,
	why: (target: string) => `Nguyên nhân, trách nhiệm, thời hạn: ${target}`,
	remarksOf: (place: string) => `Khó khăn và kiến nghị: ${place}`,
	remarks: 'Khó khăn và kiến nghị theo địa bàn',
	whole: 'Chung',
	newTasks: 'Nhiệm vụ được giao tại cuộc họp này',
	conclusion: 'Kết luận',
	closing: 'Số liệu tại thời điểm chốt',
	frozenAt: (moment: string) => `Chốt lúc ${moment}; các số trong tài liệu này không thay đổi nữa.`,
	version: (version: number) => `Bản chốt thứ ${version} của cuộc họp.`,
	hash: (hash: string) => `Mã SHA-256: ${hash}`,
	live: 'Số liệu chưa chốt',
	liveHint:
		'Các số trong tài liệu này thay đổi khi có báo cáo mới, và tài liệu không có mã kiểm tra. Chốt số liệu trước khi trình chiếu để giữ đúng những gì đã trình bày.'
};
