/** Figures out of a report's words. */
export const extracting = {
	title: 'Đọc số liệu từ văn bản',
	about: 'Dán một báo cáo, một bản tin hoặc gửi tệp Word, PDF: các số liệu trong đó được đề xuất, bạn duyệt từng số trước khi lưu.',
	text: 'Văn bản',
	textHint: 'Dán nội dung vào đây, hoặc chọn một tệp .docx, .pdf hay .txt.',
	file: 'Tệp',
	read: 'Đọc',
	none: 'Không tìm thấy số liệu nào trong văn bản này.',
	textless: (pages: string) =>
		`Trang ${pages} không có lớp chữ (ảnh chụp, bản quét hoặc trang trắng) nên chưa đọc được; hãy nhận dạng chữ (OCR) hoặc tự nhập các số ở đó.`,
	found: (first: string, last: string, all: string, whole: boolean) =>
		whole ? `${all} số liệu` : `Số ${first}–${last} trong ${all} số liệu`,
	next: (first: string, all: string) => `Xem tiếp từ số ${first} trong ${all} (lưu các số đã chọn trước)`,
	first: 'Xem lại từ đầu',
	kind: { target: 'chỉ tiêu', actual: 'thực hiện' },
	milestone: 'hoàn thành',
	estimate: 'ước, dự kiến',
	confidence: (percent: string) => `độ chắc ${percent}`,
	take: (number: number) => `Lưu số ${number}`,
	taken: 'Lưu số này',
	document: 'Văn bản nguồn',
	noDocument: '– chưa nêu –',
	newDocument: {
		title: 'Văn bản chưa có trong danh mục',
		name: 'Tên văn bản',
		number: 'Số, ký hiệu',
		date: 'Ngày ban hành'
	},
	clause: 'Điều khoản, trích dẫn',
	/** Where in a document something stands. */
	clauses: {
		appendix: (label: string) => `phụ lục ${label}`,
		part: (label: string) => `phần ${label}`,
		chapter: (label: string) => `chương ${label}`,
		letter: (label: string) => `phần ${label}`,
		section: (label: string) => `mục ${label}`,
		heading: (label: string) => `mục ${label}`,
		article: (label: string) => `Điều ${label}`,
		paragraph: (label: string) => `khoản ${label}`,
		point: (label: string) => `điểm ${label}`,
		dash: (label: string) => `gạch đầu dòng ${label}`,
		plus: (label: string) => `dấu cộng ${label}`
	},
	indicator: 'Chỉ tiêu',
	condition: 'Mức',
	conditions: {
		at_least: 'ít nhất',
		more_than: 'trên',
		exactly: 'đúng bằng',
		between: 'trong khoảng',
		at_most: 'không quá',
		less_than: 'dưới',
		change_by: 'tăng, giảm ít nhất',
		times: 'gấp số gốc (lần)',
		done_by: 'hoàn thành (không có số)'
	},
	high: 'Đến (nếu là khoảng)',
	from: 'Từ ngày',
	due: 'Hạn',
	addFirst: 'Không có mục nào trong danh mục giống câu này: chọn một mục, hoặc thêm chỉ tiêu mới.',
	create: {
		title: 'Thêm chỉ tiêu mới',
		name: 'Tên chỉ tiêu',
		programme: 'Chương trình',
		kind: 'Số liệu là',
		kinds: {
			flow: 'số phát sinh trong kỳ (các kỳ cộng lại)',
			stock: 'số hiện có cuối kỳ',
			share: 'tỷ lệ %, tính từ số đạt trên tổng số',
			rate: 'tỷ lệ hay mức bình quân đã tính sẵn (không cộng các nơi)'
		},
		unit: 'Đơn vị tính',
		direction: 'Tốt hơn khi',
		directions: { up: 'tăng', down: 'giảm', none: 'không xét' },
		frequency: 'Báo cáo theo',
		frequencies: { year: 'năm', half: '6 tháng', quarter: 'quý', month: 'tháng' },
		submit: 'Thêm chỉ tiêu và chọn cho số này',
		done: (name: string) => `Đã thêm chỉ tiêu “${name}” và chọn cho số này; đánh dấu rồi lưu để nhận số.`,
		part: (name: string) => `${name}: số đạt`,
		whole: (name: string) => `${name}: tổng số`,
		notAllowed: 'Chỉ quản trị viên thêm được chỉ tiêu mới vào danh mục: gửi câu này cho người đó, rồi đọc lại văn bản.'
	},
	sameAim: (condition: string, version: string) => `Đã có đúng chỉ tiêu này: ${condition} (bản ${version}).`,
	standingAim: (condition: string, version: string) =>
		`Đang có chỉ tiêu cùng địa bàn, cùng hạn: ${condition} (bản ${version}). Lưu số khác thì thành bản mới; bản cũ được giữ.`,
	keys: 'Phím: A hoặc Enter nhận, E sửa, X bỏ, N thêm chỉ tiêu mới, ↑ ↓ đi qua các đề xuất.',
	drop: 'Có thể thả tệp vào đây.',
	measure: 'Số liệu',
	newMeasure: 'chưa có trong danh mục',
	why: (words: string) => `vì cùng có: ${words}`,
	place: 'Địa bàn',
	period: 'Kỳ',
	periodHint: 'ví dụ 2022-Q2, 2022-06, 2022',
	value: 'Giá trị',
	choose: '– chọn –',
	same: (value: string) => `Đã có, bằng nhau: ${value}`,
	different: (value: string) => `Đang lưu giá trị khác: ${value}. Số của văn bản không ghi đè lên; nếu cần thì sửa ở bảng nhập.`,
	change: {
		plan_pct: (value: string) => `${value}% kế hoạch`,
		over_plan_pct: (value: string) => `${value}% so với kế hoạch`,
		over_plan_abs: (value: string) => `${value} so với kế hoạch`,
		change_pct: (value: string) => `${value}%`,
		ratio_to_prior_pct: (value: string) => `bằng ${value}% kỳ trước`,
		times: (value: string) => `gấp ${value} lần`,
		change_abs: (value: string) => value,
		raises_total_to: (value: string) => `nâng tổng số lên ${value}`,
		from: (value: string) => `từ ${value}`
	},
	common: {
		title: 'Nơi và kỳ chung cho cả văn bản',
		hint: 'Điền vào các số mà câu không nêu nơi hoặc kỳ; số nào khác thì sửa riêng số đó.',
		place: 'Nơi chung',
		period: 'Kỳ chung',
		submit: 'Điền vào chỗ trống',
		filled: (count: string) => `Đã điền cho ${count} số không nêu nơi hoặc kỳ; ô do bạn chọn chung có ghi (chung).`,
		nothing: 'Không có chỗ trống nào để điền: mọi câu đều nêu nơi và kỳ, hoặc chưa chọn gì.',
		open: (count: string) => `${count} số còn thiếu nơi hoặc kỳ.`,
		mark: (label: string) => `${label} (chung)`,
		note: {
			both: 'Nơi và kỳ do bạn chọn chung, câu này không nêu.',
			place: 'Nơi do bạn chọn chung, câu này không nêu.',
			period: 'Kỳ do bạn chọn chung, câu này không nêu.'
		}
	},
	aim: {
		scope: 'Áp dụng cho',
		itself: 'chính địa bàn',
		each: (level: string) => `mỗi ${level}`,
		span: 'Mức trên tính cho',
		wholeSpan: 'cả thời hạn',
		eachYear: 'mỗi năm',
		yearly: (count: string, years: string) =>
			`Mức của mỗi năm: lưu thành ${count} chỉ tiêu, mỗi năm một (${years}), không phải tổng cả thời hạn.`,
		yearlyOpen: 'Mức của mỗi năm: chọn từ ngày đầu một năm đến ngày cuối một năm, mỗi năm sẽ là một chỉ tiêu.',
		someStand: (years: string) => `Đã có đúng như vậy cho ${years}; lưu thì thêm các năm còn lại.`,
		eachNote: (level: string) => `Từng ${level} phải đạt mức này; báo cáo số ${level} đạt trên tổng số.`,
		baselineTitle: 'Số gốc (khi mức là tăng, giảm hay gấp mấy lần)',
		baseline: 'Số gốc',
		baselinePeriod: 'Kỳ của số gốc',
		baselineKnown: (period: string, value: string) => `Tính từ số gốc ${value} (${period}).`,
		baselineUnknown: (period: string) =>
			`Tính từ số của ${period}, hiện chưa có: lưu được, nhưng chỉ tiêu chỉ xét được khi ghi số gốc ở bảng chỉ tiêu.`,
		baselineOpen: 'Câu không nói tính từ năm nào: ghi số gốc, hoặc kỳ của số gốc.',
		obstacles: {
			change_ceiling: 'Câu đặt trần cho mức tăng, giảm; chỉ tiêu chỉ giữ được mức tối thiểu: ghi mức phải còn hay phải đạt.',
			against_direction: 'Chiều tăng, giảm của câu ngược với chiều tốt lên của chỉ tiêu này: chọn chỉ tiêu khác, hoặc ghi mức phải đạt.',
			each_change: 'Mức tăng, giảm của từng nơi tính từ số gốc riêng từng nơi: ghi mức phải đạt, hoặc nhập cho từng nơi.',
			level_unknown: 'Cây đơn vị không có cấp mà câu nói đến: thêm cấp đó, hoặc chọn nơi áp dụng khác.',
			of_plan: 'Câu nói phần trăm của một kế hoạch mà không nói số kế hoạch: ghi số phải đạt.',
			number_unread: 'Số trong câu viết không rõ: ghi số đúng.'
		},
		readings: {
			points: 'Giảm, tăng % của một tỷ lệ được hiểu là điểm %.',
			relative: 'Tăng, giảm % được tính thành số lần so với số gốc.',
			lower_edge: 'Câu nói một khoảng: mức phải đạt là đầu thấp của khoảng.',
			fraction: 'Số đạt trên tổng số được tính thành %.',
			until: 'Câu nói “đến năm …”: tính từ ngày đầu chương trình; sửa “Từ ngày” nếu khác.',
			until_open: 'Câu nói “đến năm …” mà không nói từ bao giờ: “Từ ngày” đang là đầu năm ấy, sửa nếu khác.'
		}
	},
	hindrance: {
		change_alone: 'Câu chỉ nói tăng, giảm bao nhiêu, không nói đã đạt bao nhiêu nên không lưu được: tìm số đạt được rồi nhập ở bảng nhập.',
		number_unread: 'Số trong câu viết không rõ nên không lưu được: xem lại văn bản rồi nhập ở bảng nhập.',
		worked_out: (name: string, value: string | null) =>
			`${name} được tính từ các số đã nhập${value === null ? '' : `, hiện là ${value}%`}, không nhập trực tiếp: nhập số đạt và tổng số ở bảng nhập.`
	},
	ratio: {
		stored: 'Lưu vào',
		both: 'Tỷ lệ: lưu cả số đạt và tổng số',
		single: 'Số liệu: chỉ lưu số đạt',
		part: 'Số đạt',
		whole: 'Trong tổng số',
		partAlone: 'Chưa có tỷ lệ nào giống câu này: chọn một tỷ lệ để lưu cả hai số; chọn một số liệu thì chỉ số đạt được lưu.',
		fresh: (measure: string) => `${measure}: chưa có số`,
		same: (measure: string, value: string) => `${measure}: đã có ${value}, bằng nhau, giữ nguyên`,
		different: (measure: string, value: string) => `${measure}: đang lưu ${value}, khác câu này: không ghi đè; nếu cần thì sửa ở bảng nhập`,
		counted: (name: string, counted: string | null) =>
			`${name} được đếm từ số của từng xã${counted === null ? '' : `, hiện đếm được ${counted}`}: nhập cho từng xã ở bảng nhập. Chỉ lưu được ở đây nếu chọn một mục khác.`,
		placesSame: (known: string) => `Khớp với cây đơn vị: ${known}. Tổng số không lưu, vì được đếm từ cây đơn vị.`,
		placesDiffer: (said: string, known: string) =>
			`Văn bản nói tổng số ${said}, cây đơn vị có ${known}. Tổng số của văn bản không lưu: kiểm tra lại địa bàn, kỳ hoặc cây đơn vị.`,
		placesUnknown: 'Tổng số là số đơn vị: chọn địa bàn và kỳ rồi lưu; tổng số được đếm từ cây đơn vị.',
		conflict: (measure: string, value: string, standing: string) => `${measure}: đang lưu ${standing}, văn bản nói ${value}.`,
		fault: (measure: string, message: string) => `${measure}: ${message}`,
		neither: (parts: string) => `Chưa lưu số nào trong hai số. ${parts} Nếu cần sửa, sửa ở bảng nhập.`
	},
	save: 'Lưu các số đã chọn',
	saved: (count: string, targets: string) => `Đã lưu ${count} số liệu, ${targets} chỉ tiêu.`,
	stands: 'đã có số liệu cho địa bàn và kỳ này; nếu cần sửa, sửa ở bảng nhập.',
	notOver: 'Không ghi đè; nếu cần thì sửa ở bảng nhập.',
	nothingChosen: 'Chưa chọn số nào.',
	refused: (number: number, message: string) => `Số ${number}: ${message}`,
	note: (clause: string, span: string, start: number, end: number) =>
		`${clause === '' ? '' : `${clause}: `}“${span}” (ký tự ${start}–${end})`
};

/** Why a target cannot be set. */
export const targetFault = {
	document_title_missing: () => ({ message: 'Văn bản nguồn chưa có tên.', remedy: 'Ghi tên văn bản, hoặc xóa số ký hiệu.' }),
	indicator_name_missing: () => ({ message: 'Chỉ tiêu chưa có tên.', remedy: 'Ghi tên rồi thêm lại.' }),
	ratio_not_entered: () => ({
		message: 'Tỷ lệ này không được tính từ hai số nhập được.',
		remedy: 'Chọn tỷ lệ khác, hoặc nhập từng xã ở bảng nhập.'
	}),
	figures_stand: () => ({ message: 'Đã có đúng như vậy.', remedy: 'Không cần lưu nữa.' }),
	ratio_whole_missing: () => ({ message: 'Chưa có tổng số của tỷ lệ.', remedy: 'Ghi tổng số, hoặc chọn một số liệu để chỉ lưu số đạt.' }),
	aim_number_missing: () => ({
		message: 'Chỉ tiêu chưa có mức, hoặc khoảng viết ngược.',
		remedy: 'Ghi một số; với khoảng thì ghi cả hai đầu, số nhỏ trước.'
	}),
	aim_baseline_missing: () => ({
		message: 'Mức tăng, giảm hay gấp mấy lần mà chưa có số gốc.',
		remedy: 'Ghi số gốc, hoặc kỳ của số gốc.'
	}),
	aim_each_relative: () => ({
		message: 'Mức tăng, giảm hay gấp mấy lần không đặt chung cho từng nơi được, vì mỗi nơi có số gốc riêng.',
		remedy: 'Ghi mức phải đạt, hoặc đặt cho từng nơi.'
	}),
	target_level_empty: () => ({ message: 'Địa bàn này không có nơi nào thuộc cấp đã chọn.', remedy: 'Chọn địa bàn hoặc cấp khác.' }),
	target_years_uneven: () => ({
		message: 'Mức của mỗi năm cần thời hạn gồm trọn các năm.',
		remedy: 'Ghi từ ngày đầu một năm đến ngày cuối một năm.'
	}),
	target_days_reversed: () => ({ message: 'Ngày bắt đầu sau hạn.', remedy: 'Ghi lại hai ngày.' }),
	target_stands: ({ version }: { readonly version: number }) => ({
		message: `Chỉ tiêu này đã có, đúng như vậy (bản ${version}).`,
		remedy: 'Không cần lưu nữa.'
	})
};
