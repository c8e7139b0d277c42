/**
 * Every Vietnamese word on screen, in sections. Words with parameters are functions; numbers, days and periods arrive
 * already written out by `format`. This object is the shape of every other language: see `Messages`.
 */
export const vi = {
	/** `word` for lists and charts, `short` for narrow cells and tiles. */
	status: {
		exceeded: { word: 'vượt', short: 'vượt' },
		met: { word: 'đạt', short: 'đạt' },
		meeting: { word: 'đang đạt', short: 'đang đạt' },
		not_yet: { word: 'chưa đạt', short: 'chưa đạt' },
		on_track: { word: 'đúng tiến độ', short: 'đúng TĐ' },
		at_risk: { word: 'có nguy cơ', short: 'nguy cơ' },
		behind: { word: 'chậm', short: 'chậm' },
		missed: { word: 'không đạt', short: 'không đạt' },
		not_started: { word: 'chưa đến kỳ', short: 'chưa đến' },
		no_data: { word: 'chưa có số liệu', short: 'chưa có SL' },
		not_assigned: { word: 'không giao', short: 'không giao' }
	},
	/** The four blanks are never mixed; `symbol` is the one of statistical tables. */
	blank: {
		not_reported: { word: 'chưa báo cáo', symbol: '' },
		not_available: { word: 'không có số liệu', symbol: '…' },
		not_applicable: { word: 'không áp dụng', symbol: 'x' },
		zero: { word: 'không phát sinh', symbol: '-' }
	},
	observationStatus: { estimate: 'ước', reported: 'thực hiện', final: 'chính thức' },
	/** Level words of the usual trees; a level not listed here is shown as its author named it. */
	placeLevel: {
		country: { one: 'nước', many: 'nước' },
		region: { one: 'vùng', many: 'vùng' },
		province: { one: 'tỉnh', many: 'tỉnh' },
		district: { one: 'huyện', many: 'huyện' },
		commune: { one: 'xã', many: 'xã' },
		village: { one: 'thôn', many: 'thôn' }
	},
	number: {
		points: (amount: string) => `${amount} điểm %`,
		/** k of n: "11/14 xã". */
		outOf: (part: string, whole: string, what: string) => `${part}/${whole}${what && ' '}${what}`
	},
	date: {
		/** Decree 30/2020/NĐ-CP, appendix I. */
		long: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
		moment: (time: string, day: string) => `${time} ngày ${day}`
	},
	period: {
		kind: {
			year: 'năm',
			half: '6 tháng',
			quarter: 'quý',
			month: 'tháng',
			day: 'ngày',
			months: 'nhiều tháng',
			term: 'giai đoạn',
			season: 'mùa vụ'
		},
		year: (year: string) => `năm ${year}`,
		fiscalYear: (year: string) => `năm tài chính ${year}`,
		half: (half: 1 | 2, yearLabel: string) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} ${yearLabel}`,
		quarter: (_number: string, roman: string, year: string) => `quý ${roman}/${year}`,
		fiscalQuarter: (_number: string, roman: string, year: string) => `quý ${roman} năm tài chính ${year}`,
		month: (month: number, year: string) => `tháng ${month}/${year}`,
		day: (day: string) => `ngày ${day}`,
		firstMonths: (count: number, yearLabel: string) => `${count} tháng đầu ${yearLabel}`,
		lastMonths: (count: number, yearLabel: string) => `${count} tháng cuối ${yearLabel}`,
		/** The decree's own report of nine months is called so, without "đầu". */
		nineMonths: (yearLabel: string) => `9 tháng ${yearLabel}`,
		months: (first: number, last: number, year: string) => `tháng ${first}–${last}/${year}`,
		monthsAcross: (first: string, last: string) => `${first} – ${last}`,
		term: (first: string, last: string) => `giai đoạn ${first}–${last}`,
		days: (first: string, last: string) => `từ ${first} đến ${last}`
	},
	/** Pages: what stands around the figures. */
	page: {
		app: 'Cột Mốc',
		tagline: 'Chỉ tiêu và kết quả của Ban Chỉ đạo',
		skip: 'Chuyển đến nội dung chính',
		title: (page: string) => `${page} – Cột Mốc`,
		breadcrumbs: 'Đường dẫn',
		mainMenu: 'Trang chính',
		overview: 'Tổng quan',
		howComputed: 'Cách tính',
		compare: 'So sánh các địa bàn',
		preferences: {
			label: 'Cách hiển thị',
			text: 'Cỡ chữ',
			smaller: 'Chữ nhỏ hơn',
			normal: 'Cỡ chữ thường',
			larger: 'Chữ to hơn',
			contrast: 'Tương phản',
			contrastHigh: 'Bật tương phản cao',
			contrastNormal: 'Tắt tương phản cao',
			switchTo: 'English',
			switchLabel: 'xem trang này bằng tiếng Anh',
			unknown: (name: string, value: string) => `Không có lựa chọn “${value}” cho “${name}”.`
		},
		selection: {
			label: 'Chọn số liệu để xem',
			period: 'Kỳ',
			asOf: 'Tính đến ngày',
			place: 'Địa bàn',
			group: 'Cụm',
			everyGroup: 'Tất cả các cụm',
			view: 'Địa giới',
			asReported: 'như khi báo cáo',
			todaysMap: 'theo địa giới hiện nay',
			apply: 'Xem',
			reset: 'Về mặc định',
			knownAt: (moment: string) => `Số liệu như đã biết lúc ${moment}`
		},
		sort: {
			label: 'Sắp xếp',
			worst: 'chậm nhất trước',
			official: 'thứ tự của chương trình',
			by: (column: string) => `Sắp xếp theo ${column}`
		},
		asOf: (day: string) => `Tính đến ngày ${day}`,
		completeness: (share: string) => `${share} đã báo cáo`,
		completenessOf: (share: string, period: string) => `${share} đã báo cáo ${period}`,
		source: (document: string) => `Nguồn: ${document}`,
		sourceClause: (clause: string, document: string) => `${clause}, ${document}`,
		illustrative: 'số liệu minh hoạ',
		illustrativeHint: 'Có số do người làm phần mềm đặt ra để minh hoạ, không phải số liệu thật.',
		outsideTerm: (period: string, start: string, end: string) => `${period} nằm ngoài thời gian của chương trình (${start} – ${end}).`,
		latestWithFigures: (period: string) => `Kỳ gần nhất có số liệu: ${period}`,
		targetsByStatus: 'Chỉ tiêu theo tình trạng',
		count: (count: string, word: string) => `${count} ${word}`,
		worstThree: 'Cần chú ý nhất',
		noneBehind: 'Không có chỉ tiêu nào chậm hoặc có nguy cơ.',
		changedSince: (count: number, day: string) => `${count} chỉ tiêu đổi tình trạng từ cuộc họp ngày ${day}`,
		unchangedSince: (day: string) => `Không thay đổi tình trạng từ cuộc họp ngày ${day}`,
		changedFromTo: (before: string, now: string) => `${before} → ${now}`,
		term: (start: string, end: string) => `${start} – ${end}`,
		noProgrammes: 'Chưa có chương trình nào trong kho số liệu.',
		noProgrammesRemedy: 'Nạp một bộ dữ liệu: npm run -s cotmoc -- load THƯ-MỤC',
		columns: {
			target: 'Chỉ tiêu',
			valueAgainst: 'Kết quả so với mục tiêu',
			position: 'Vị trí so với mục tiêu',
			path: 'Diễn biến',
			status: 'Tình trạng',
			pace: 'Cần đạt thêm',
			source: 'Căn cứ',
			place: 'Địa bàn',
			value: 'Kết quả',
			goal: 'Mục tiêu',
			period: 'Kỳ',
			plan: 'Kế hoạch đến kỳ',
			actual: 'Thực hiện',
			expected: 'Kế hoạch đến nay',
			category: 'Phân tổ',
			measure: 'Số liệu',
			recorded: 'Ghi nhận lúc',
			state: 'Loại số',
			document: 'Văn bản',
			note: 'Ghi chú',
			statistic: 'Số thống kê',
			task: 'Nhiệm vụ',
			lead: 'Chủ trì',
			due: 'Hạn'
		},
		target: (condition: string) => `Mục tiêu: ${condition}`,
		byDue: (day: string) => `đến ${day}`,
		expectedNow: (quantity: string) => `kế hoạch đến nay: ${quantity}`,
		noTarget: 'không giao chỉ tiêu',
		pass: 'đạt',
		provisional: 'tạm tính',
		inPeriod: (quantity: string, period: string) => `riêng ${period}: ${quantity}`,
		lastYear: (quantity: string) => `cùng kỳ năm trước: ${quantity}`,
		worstBest: (worst: string, best: string) => `từ ${worst} đến ${best} khi đủ báo cáo`,
		owner: (office: string) => `Chủ trì: ${office}`,
		lookedBack: (day: string) => `số của ngày ${day}`,
		/** The newest part dates the figure; the oldest is often the denominator. */
		partsDated: (newest: string, oldest: string) => `số của ngày ${newest}; phần cũ nhất trong đó là số của ngày ${oldest}`,
		tableAlternative: 'Xem bằng bảng số',
		tableOf: (title: string) => `Bảng số: ${title}`,
		warnings: 'Số liệu chưa khớp',
		warningsHint: 'Phần mềm chỉ báo, không tự sửa. Người phụ trách kiểm tra và giải thích.',
		unexplained: 'Chưa có giải thích.',
		notesTitle: 'Nhận định và kiến nghị',
		notes: { highlight: 'Điểm nổi bật', difficulty: 'Khó khăn, vướng mắc', proposal: 'Kiến nghị, đề xuất', cause: 'Nguyên nhân' },
		noteAnswer: (text: string) => `Trả lời: ${text}`,
		noteOwner: (office: string) => `Trách nhiệm: ${office}`,
		noteDue: (day: string) => `Hạn: ${day}`,
		tasks: 'Nhiệm vụ được giao',
		taskStatus: { open: 'chưa làm', in_progress: 'đang làm', done: 'đã xong', cancelled: 'đã huỷ' },
		taskStanding: 'thường xuyên',
		documents: 'Văn bản',
		documentDate: (day: string) => `ngày ${day}`,
		history: 'Lịch sử các con số',
		historyHint: 'Mỗi lần sửa là một bản ghi mới; bản ghi cũ được giữ lại.',
		historyCount: (count: number) => `${count} bản ghi`,
		superseded: 'đã được thay',
		versions: 'Các mục tiêu khác của chỉ tiêu này',
		version: (number: number) => `bản ${number}`,
		definition: 'Định nghĩa và cách tính',
		formula: 'Công thức',
		denominator: (name: string) => `Mẫu số: ${name}`,
		charts: 'Biểu đồ',
		chart: {
			path: 'Diễn biến và kế hoạch',
			ranking: 'Các địa bàn theo kết quả',
			matrix: 'Từng địa bàn qua các kỳ',
			coverage: 'Từng địa bàn: đạt hay chưa',
			distribution: 'Phân bố giữa các địa bàn',
			map: 'Trên bản đồ',
			categories: 'Theo phân tổ',
			bullet: (name: string) => `${name}: kết quả so với mục tiêu`,
			sparkline: (name: string) => `${name}: diễn biến`
		},
		distribution: {
			min: 'Thấp nhất',
			q1: 'Tứ phân vị dưới',
			median: 'Trung vị',
			q3: 'Tứ phân vị trên',
			max: 'Cao nhất',
			count: 'Số địa bàn có số'
		},
		place: {
			children: 'Địa bàn trực thuộc',
			code: (code: string) => `mã ${code}`,
			previous: (name: string) => `← ${name}`,
			next: (name: string) => `${name} →`,
			pager: 'Địa bàn trước và sau',
			predecessors: 'Hình thành từ',
			successors: 'Nay thuộc',
			succession: {
				merge: (day: string) => `sáp nhập ngày ${day}`,
				split: (day: string) => `chia tách ngày ${day}`,
				rename: (day: string) => `đổi tên ngày ${day}`,
				transfer: (day: string) => `điều chỉnh địa giới ngày ${day}`
			},
			share: (share: string) => `${share} diện tích, dân số hoặc số liệu`,
			validUntil: (day: string) => `Địa bàn này tồn tại đến ngày ${day}.`,
			validSince: (day: string) => `Thành lập ngày ${day}.`,
			noProgrammes: 'Chưa có chương trình nào theo dõi địa bàn này trong kỳ đã chọn.'
		},
		exports: { heading: 'Tải về:', label: (name: string) => `Tải về: ${name}` },
		compareTitle: (programme: string) => `So sánh các địa bàn: ${programme}`,
		compareHint: 'Bấm vào tên chỉ tiêu để sắp xếp; bấm lần nữa để trở về thứ tự chính thức.',
		/** Below the table of places: why lines and total differ. */
		reorganised: (day: string) =>
			`Địa giới thay đổi ngày ${day}: số do các địa bàn cũ báo cáo nằm trong dòng chung nhưng không thuộc dòng nào bên dưới.`,
		onTodaysMap: 'Xem theo địa giới hiện nay',
		components: 'Chương trình thành phần',
		shadeKey: (low: string, high: string) => `Nền càng đậm, số càng lớn: từ ${low} đến ${high}`,
		notThere: 'chưa có địa bàn này',
		scrollHint: 'Bảng còn cột ở bên phải: kéo ngang để xem.',
		total: 'Toàn địa bàn',
		legend: 'Chú giải',
		howToRead: 'Cách đọc biểu đồ',
		howToReadBullet: 'Thanh đậm: kết quả. Vạch đứng đậm: mục tiêu. Vạch rỗng: kế hoạch đến nay. Nền sẫm: khoảng mục tiêu.',
		empty: 'Không có số liệu để vẽ.',
		error: {
			title: (status: number) => `Lỗi ${status}`,
			notFound: 'Không tìm thấy trang này',
			notFoundRemedy: 'Kiểm tra lại địa chỉ hoặc bắt đầu từ trang Tổng quan.',
			badRequest: 'Địa chỉ có phần chưa đúng',
			unavailable: 'Chưa mở được kho số liệu',
			unexpected: 'Có lỗi ngoài dự kiến',
			unexpectedRemedy: 'Thử tải lại trang. Nếu còn lỗi, báo cho người quản trị kèm mã lỗi dưới đây.',
			id: (id: string) => `Mã lỗi: ${id}`,
			without: 'Trang này, bỏ phần chưa đúng',
			nearest: 'Có phải bạn muốn xem:',
			offered: 'Có thể xem:',
			home: 'Về trang Tổng quan'
		},
		definitions: {
			intro: 'Mọi con số trên các trang đều tính theo những quy tắc dưới đây; không trang nào tính riêng.',
			statusTitle: 'Tình trạng của chỉ tiêu',
			statusIntro: 'Tình trạng luôn được ghi bằng hình, chữ và màu. Danh sách xếp theo thứ tự dưới đây, cần chú ý nhất ở trên.',
			status: {
				missed: 'Đã hết hạn mà chưa đạt mục tiêu.',
				behind: 'Thấp hơn mức kế hoạch đến nay quá ngưỡng cho phép của chương trình (thường là dưới 90%).',
				at_risk: 'Thấp hơn mức kế hoạch đến nay, nhưng còn trong ngưỡng cho phép.',
				not_yet: 'Chưa đạt, chưa hết hạn, và không có lộ trình để xét nhanh chậm.',
				no_data: 'Chưa nơi nào báo cáo, hoặc mẫu số bằng không.',
				on_track: 'Bằng hoặc hơn mức kế hoạch đến nay. Với số đếm nguyên thì so với phần nguyên.',
				meeting: 'Mức hiện nay đạt mục tiêu, nhưng chưa đến hạn nên còn có thể thay đổi.',
				met: 'Đạt mục tiêu khi đến hạn; hoặc đạt sớm với số luỹ kế, vốn không giảm đi.',
				exceeded: 'Vượt mục tiêu hoặc vượt mức trên của khoảng mục tiêu.',
				not_started: 'Chưa đến thời gian thực hiện, hoặc chưa đến mốc đầu tiên của lộ trình.',
				not_assigned: 'Địa bàn không được giao chỉ tiêu này.'
			},
			blanksTitle: 'Ô trống và số không',
			blanks: {
				not_reported: 'Địa bàn chưa gửi số; không bao giờ tính là 0.',
				not_available: 'Đã báo cáo là không có số.',
				not_applicable: 'Chỉ tiêu không áp dụng cho địa bàn; không tính vào số nơi phải báo cáo.',
				zero: 'Đã báo cáo, và con số đúng là 0.'
			},
			rulesTitle: 'Quy tắc tính',
			rules: [
				{
					title: 'Từ xã lên huyện',
					text: 'Tính theo thời gian cho từng địa bàn trước, rồi mới cộng các địa bàn. Số tổng hợp luôn kèm số nơi đã báo cáo, ví dụ 11/14 xã. Số nhập thẳng cho cấp trên thay cho tổng của cấp dưới trong cùng kỳ, trừ khi số liệu được khai báo là cộng thêm.'
				},
				{
					title: 'Tỷ lệ',
					text: 'Tỷ lệ của nhiều địa bàn là tổng các tử số chia tổng các mẫu số, không phải trung bình các tỷ lệ. Mẫu số luôn được ghi: 76% (19/25 HTX). Chênh lệch giữa hai tỷ lệ ghi bằng điểm %.'
				},
				{
					title: 'Phát sinh, luỹ kế và hiện có',
					text: 'Số phát sinh được cộng qua các kỳ. Số luỹ kế và số hiện có lấy giá trị cuối cùng không muộn hơn cuối kỳ, luôn kèm ngày của nó.'
				},
				{
					title: 'Kế hoạch đến nay',
					text: 'Theo lộ trình đều: chia mục tiêu theo số ngày từ đầu đến hạn. Theo lộ trình từng bước: mốc của bước gần nhất. Không có lộ trình thì không xét nhanh chậm.'
				},
				{
					title: 'Dự báo',
					text: 'Nhịp độ là trung vị của các thay đổi giữa hai kỳ liền nhau, cần ít nhất ba điểm. Dự báo luôn vẽ nét đứt và không bao giờ lẫn với số thực.'
				},
				{
					title: 'Sửa số và xem lại',
					text: 'Mỗi lần sửa là một bản ghi mới; bản cũ được giữ. Mọi con số có thể xem lại như đã biết ở một thời điểm, nên số của một cuộc họp luôn dựng lại được.'
				},
				{
					title: 'Sắp xếp đơn vị hành chính',
					text: 'Số cũ không bị viết lại. Có thể xem như khi báo cáo, hoặc cộng về địa giới hiện nay khi các phần được sáp nhập trọn vẹn hoặc có tỷ lệ chia. Tình trạng và xếp loại không chuyển sang đơn vị mới.'
				}
			]
		},
		footer: 'Cột Mốc – phần mềm nguồn mở, giấy phép MIT',
		printed: (address: string) => `Địa chỉ trang: ${address}`
	},
	/** Words inside pictures. */
	chart: {
		actual: 'thực hiện',
		target: 'mục tiêu',
		band: 'khoảng mục tiêu',
		plan: 'kế hoạch',
		expected: 'kế hoạch đến nay',
		forecast: 'dự báo',
		shortfall: 'phần chênh so với mục tiêu',
		spread: 'khoảng giá trị',
		targetIs: (quantity: string) => `mục tiêu ${quantity}`,
		expectedIs: (quantity: string) => `kế hoạch đến nay ${quantity}`,
		estimate: (quantity: string) => `ước ${quantity}`,
		due: (day: string) => `hạn ${day}`,
		asOf: (day: string) => `đến ${day}`,
		succession: { merge: 'sáp nhập', split: 'chia tách', rename: 'đổi tên', transfer: 'điều chỉnh địa giới' },
		zeroDenominator: 'mẫu số bằng 0',
		noPlaces: 'không có địa bàn',
		coverage: { silent: 'chưa báo cáo', not_applicable: 'không áp dụng' },
		min: 'thấp nhất',
		max: 'cao nhất',
		median: 'trung vị',
		quartiles: (low: string, high: string) => `một nửa số địa bàn: ${low} – ${high}`,
		notOnMap: 'không có trên bản đồ',
		monthTick: (month: number) => `T${month}`,
		quarterTick: (_quarter: number, roman: string) => `quý ${roman}`
	},
	/** Sentences made from view objects: findings, titles of charts, lines of a report. Quantities and names arrive written out. */
	narrate: {
		sentence: (name: string, finding: string) => `${name}: ${finding}`,
		and: (head: string, last: string) => `${head} và ${last}`,
		others: (head: string, count: number, what: string) => `${head} và ${count} ${what} khác`,
		pace: (attainment: string, expected: string) => `${attainment} so với mức phải đạt ${expected}`,
		paceOnly: (expected: string) => `mức phải đạt ${expected}`,
		goal: (condition: string) => `mục tiêu ${condition}`,
		goalAt: (condition: string, quantity: string) => `mục tiêu ${condition} (tức ${quantity})`,
		inside: (range: string) => `trong khoảng ${range}`,
		above: (range: string) => `cao hơn khoảng ${range}`,
		below: (range: string) => `thấp hơn khoảng ${range}`,
		missing: (amount: string) => `còn thiếu ${amount}`,
		tooMuch: (amount: string) => `còn phải giảm ${amount}`,
		dueOn: (day: string) => `hạn ${day}`,
		noData: (reason: string) => `chưa có số liệu (${reason})`,
		notStarted: (day: string) => `chưa đến kỳ, tính từ ngày ${day}`,
		notAssigned: (value: string) => `${value}, không giao chỉ tiêu`,
		eachPlace: (share: string, condition: string) => `${share} đạt mức ${condition}`,
		failing: (names: string) => `chưa đạt: ${names}`,
		failed: (names: string) => `không đạt: ${names}`,
		aboveBand: (names: string) => `vượt khung: ${names}`,
		silent: (names: string) => `chưa báo cáo: ${names}`,
		required: (amount: string, periods: string) => `Còn thiếu ${amount} trong ${periods}`,
		toCut: (amount: string, periods: string) => `Còn phải giảm ${amount} trong ${periods}`,
		periods: (count: number, kind: 'year' | 'half' | 'quarter' | 'month' | 'day') =>
			`${count} ${{ year: 'năm', half: 'kỳ 6 tháng', quarter: 'quý', month: 'tháng', day: 'ngày' }[kind]}`,
		projection: (due: string, value: string, low: string, high: string) =>
			`Dự báo theo nhịp độ đến nay: khoảng ${value} khi đến hạn ${due} (từ ${low} đến ${high})`,
		projectionSure: (due: string, value: string) => `Dự báo theo nhịp độ đến nay: khoảng ${value} khi đến hạn ${due}`,
		reachedIn: (period: string) => `đạt mục tiêu vào ${period}`,
		notReached: 'chưa thấy thời điểm đạt mục tiêu',
		asOf: (day: string) => `Số liệu đến ngày ${day}`,
		asOfKnownAt: (day: string, moment: string) => `Số liệu đến ngày ${day}, như đã biết lúc ${moment}`,
		completeness: (share: string, period: string) => `${share} đã báo cáo ${period}`,
		targets: (count: number) => `${count} chỉ tiêu`,
		statusShare: (part: number, whole: number, status: string) => `${part}/${whole} chỉ tiêu ${status}`,
		statusCount: (count: number, status: string) => `${count} ${status}`,
		noTargets: 'Không giao chỉ tiêu nào',
		otherTargets: (_count: number) => 'chỉ tiêu',
		programmes: (count: number) => `${count} chương trình`,
		ofProgrammes: (targets: string, programmes: string) => `${targets} của ${programmes}`,
		identity: (place: string, period: string, expected: string, found: string, difference: string) =>
			`${place}, ${period}: ${expected} ≠ ${found}, lệch ${difference}`,
		explained: (sentence: string, text: string) => `${sentence}. Giải thích: ${text}`,
		allocation: (indicator: string, allocated: string, assigned: string, difference: string) =>
			`${indicator}: tổng mục tiêu giao cho cấp dưới ${allocated} ≠ mục tiêu chung ${assigned}, lệch ${difference}`,
		disagreement: (measure: string, entered: string, sum: string) => `${measure}: tổng đã nhập ${entered} ≠ cộng các phân tổ ${sum}`,
		notComparable: (indicator: string, place: string, day: string) =>
			`${indicator}: ${place} được sắp xếp lại ngày ${day}, không so sánh được với trước đó`,
		upTo: (day: string, finding: string) => `Đến ${day}: ${finding}`,
		lowest: (names: string, value: string) => `thấp nhất là ${names} với ${value}`,
		highest: (names: string, value: string) => `cao nhất là ${names} với ${value}`,
		allEqual: (places: string, value: string) => `${places} đều ${value}`,
		only: (name: string, value: string) => `chỉ ${name} có số liệu: ${value}`,
		noPlaceReported: (places: string) => `chưa có số liệu của ${places}`,
		placesWith: (share: string, status: string) => `${share} ${status}`,
		passing: (share: string) => `${share} đạt`,
		half: (places: string, low: string, high: string, median: string) =>
			`Một nửa số ${places} có kết quả từ ${low} đến ${high}, trung vị ${median}`,
		halfEqual: (places: string, value: string) => `Một nửa số ${places} trở lên cùng có kết quả ${value}`,
		largestCategory: (category: string, value: string) => `Lớn nhất: ${category} (${value})`,
		silentCount: (share: string) => `${share} chưa báo cáo`,
		compare: (places: string, indicators: string, period: string) => `${places}, ${indicators}, ${period}`,
		indicators: (count: number) => `${count} chỉ tiêu`,
		unit: (name: string, unit: string) => `${name} (${unit})`,
		outOfWhat: (denominator: string) => `tính trên ${denominator}`
	},
	condition: {
		atLeast: (quantity: string) => `ít nhất ${quantity}`,
		orMore: (quantity: string) => `từ ${quantity} trở lên`,
		moreThan: (quantity: string) => `trên ${quantity}`,
		atMost: (quantity: string) => `không quá ${quantity}`,
		lessThan: (quantity: string) => `dưới ${quantity}`,
		exactly: (quantity: string) => quantity,
		between: (range: string) => range,
		rise: (quantity: string) => `tăng ${quantity}`,
		fall: (quantity: string) => `giảm ${quantity}`,
		times: (factor: string) => `gấp ${factor} lần`,
		timesOf: (factor: string, baseline: string) => `gấp ${factor} lần ${baseline}`,
		doneBy: (day: string) => `hoàn thành trước ngày ${day}`,
		done: 'hoàn thành',
		eachPlace: (level: string, condition: string) => `mỗi ${level} ${condition}`,
		stretch: (condition: string) => `phấn đấu ${condition}`
	},
	/** Slides, and the tables that files and paper share. */
	deck: {
		official: {
			title: (period: string) => `Kết quả thực hiện các chỉ tiêu, ${period}`,
			columns: {
				ordinal: 'STT',
				target: 'Chỉ tiêu',
				unit: 'ĐVT',
				plan: 'Kế hoạch',
				inPeriod: 'Thực hiện',
				cumulative: 'Luỹ kế',
				ofPlan: 'So với KH (%)',
				change: 'So cùng kỳ',
				note: 'Ghi chú'
			},
			blank: 'ô trống',
			notYetKnown: 'chưa có số',
			legend: (symbol: string, meaning: string) => `${symbol}: ${meaning}`
		},
		/** A finding told over several slides. */
		part: (title: string, part: number, parts: number) => `${title} (${part}/${parts})`,
		placeTitle: (place: string) => `Kết quả của ${place}`,
		targets: 'Từng chỉ tiêu, cần chú ý nhất ở trên',
		changed: 'Thay đổi từ cuộc họp trước',
		/** Of several programmes. */
		asOfBetween: (first: string, last: string) => `Số liệu đến các ngày từ ${first} đến ${last}`,
		places: (count: number) => `${count} địa bàn`,
		ownPeriods: 'kỳ gần nhất của từng chương trình',
		programmesTitle: 'Các chương trình của Ban Chỉ đạo',
		columns: {
			goal: 'Mục tiêu',
			count: 'Số chỉ tiêu',
			which: 'Những chỉ tiêu nào',
			programme: 'Chương trình'
		},
		/** For the speaker. */
		goal: (condition: string, due: string) => `Mục tiêu: ${condition}, hạn ${due}.`,
		clause: (source: string) => `Căn cứ: ${source}.`,
		definition: (text: string) => `Định nghĩa: ${text}`,
		formula: (text: string) => `Công thức: ${text}`
	},
	/** The presentation in one file for a browser without a network. */
	offline: {
		skip: 'Đến các trang trình chiếu',
		contents: 'Mục lục',
		present: 'Trình chiếu',
		help: 'Phím tắt',
		close: 'Đóng',
		slide: (number: number, total: number) => `${number}/${total}`,
		notes: 'Lời người trình bày',
		table: 'Xem bằng bảng số',
		jump: 'Đến trang số',
		go: 'Đến',
		keys: [
			['PageDown, →, ↓, Space', 'trang sau'],
			['PageUp, ←, ↑', 'trang trước'],
			['Home, End', 'trang đầu, trang cuối'],
			['G', 'đến trang theo số'],
			['. hoặc B', 'tắt, bật màn hình'],
			['P', 'bắt đầu, kết thúc trình chiếu'],
			['?', 'bảng phím này'],
			['Esc', 'đóng bảng đang mở; không rời trang trình chiếu']
		]
	},
	/** Spreadsheets: names of sheets, and heads that only they have. */
	workbook: {
		targets: 'Chỉ tiêu',
		compare: 'So sánh địa bàn',
		notes: 'Ghi chú',
		/** The ordinal is the one of the first sheet. */
		path: (ordinal: string) => `${ordinal} Diễn biến`,
		places: (ordinal: string) => `${ordinal} Địa bàn`,
		notesTitle: 'Ghi chú: định nghĩa, căn cứ và cách đọc',
		subject: 'Mục',
		content: 'Nội dung',
		lastDay: 'Đến hết ngày',
		numerator: 'Tử số',
		denominator: 'Mẫu số',
		chartsMissing:
			'Biểu đồ đường và thanh nằm dưới bảng của từng chỉ tiêu và sửa được. Biểu đồ so với mục tiêu, lưới từng địa bàn, phân bố và bản đồ không có dạng sửa được trong bảng tính; xem trên trang hoặc trong bản trình chiếu.'
	},
	/** The committee's report as a document. Headings and forms: decree 30/2020/NĐ-CP and guidance 36-HD/VPTW. */
	report: {
		nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		motto: 'Độc lập - Tự do - Hạnh phúc',
		party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
		placeAndDate: (place: string, date: string) => `${place}, ${date}`,
		number: { state: 'Số: ……/BC-BCĐ', party: 'Số ……-BC/BCĐ' },
		title: 'BÁO CÁO',
		subject: (programme: string, period: string, next: string) =>
			`Kết quả thực hiện “${programme}”, ${period}; phương hướng, nhiệm vụ ${next}`,
		committee: 'Ban Chỉ đạo',
		results: (period: string, place: string) => `kết quả ${period} trên địa bàn ${place}`,
		opening: (who: string, what: string) => `${who} báo cáo ${what} như sau:`,
		onOrder: (document: string, who: string, what: string) => `Thực hiện ${document}, ${who} báo cáo ${what} như sau:`,
		numbered: (number: string) => `số ${number}`,
		dated: (day: string) => `ngày ${day}`,
		issuedBy: (issuer: string) => `của ${issuer}`,
		sections: {
			leadership: 'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
			results: 'II. KẾT QUẢ THỰC HIỆN',
			assessment: 'III. ĐÁNH GIÁ CHUNG',
			plan: (period: string) => `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM ${period.toLocaleUpperCase('vi')}`,
			proposals: 'V. KIẾN NGHỊ, ĐỀ XUẤT'
		},
		documents: 'Việc thực hiện căn cứ các văn bản:',
		seeAppendix: (sentence: string) => `${sentence}. Số liệu chi tiết tại Phụ lục.`,
		byTarget: 'Kết quả từng chỉ tiêu',
		byPlace: 'Kết quả theo địa bàn',
		outlook: 'Dự báo',
		strengths: 'Ưu điểm',
		weaknesses: 'Tồn tại, hạn chế; khó khăn, vướng mắc',
		causes: 'Nguyên nhân',
		openCauses: ['Nguyên nhân khách quan: …………………………', 'Nguyên nhân chủ quan: …………………………'],
		lessons: 'Bài học kinh nghiệm',
		/** Ends as official texts end. */
		closing: 'Trên đây là báo cáo kết quả thực hiện và phương hướng, nhiệm vụ trọng tâm thời gian tới./.',
		recipients: 'Nơi nhận:',
		archive: { state: 'Lưu: VT, …………', party: 'Lưu: Văn phòng, …………' },
		onBehalf: { state: 'TM.', party: 'T/M' },
		head: 'TRƯỞNG BAN',
		appendix: 'Phụ lục',
		attachedTo: (number: string, date: string, committee: string) =>
			`Kèm theo Báo cáo ${number.replace(/^S/, 's').replace(':', '')} ${date} của ${committee}`
	},
	/** What the command line says. Commands, flags and codes are not translated. */
	cli: {
		title: 'Cột Mốc: chỉ tiêu và kết quả thực hiện của các chương trình.',
		help: {
			load: 'Nạp một bộ dữ liệu vào kho, thay cho mọi thứ đang có; có một lỗi thì không nạp gì.',
			dump: 'Ghi toàn bộ kho ra thành một bộ dữ liệu.',
			value: 'Giá trị của một chỉ tiêu hoặc số liệu tại một địa bàn trong một kỳ.',
			scorecard: 'Các chỉ tiêu của một chương trình: thực hiện, tiến độ, mức đánh giá.',
			chart: 'Một biểu đồ của một chỉ tiêu, kèm câu kết luận, nguồn và ngày số liệu, ra tệp ảnh hoặc PDF.',
			list: 'Liệt kê những gì có trong kho.',
			check: 'Đối chiếu số liệu, chỉ tiêu và danh mục với nhau.',
			generate: 'Tạo dữ liệu minh hoạ cỡ bất kỳ, vào kho hoặc ra thư mục.',
			help: 'Hướng dẫn này.'
		},
		commonFlags: `Dùng chung: --json (in JSON), --lang vi|en, --db KHO (đường dẫn tệp hoặc postgres://…; mặc định COTMOC_DB, rồi data/cotmoc.db).
Mã kết thúc: 0 xong, 1 dữ liệu không cho phép, 2 sai cách dùng.`,
		loaded: (folder: string) => `Đã nạp ${folder}:`,
		notLoaded: (count: number) => `${count} lỗi; không nạp gì, kho giữ nguyên.`,
		dumped: (folder: string) => `Đã ghi ra ${folder}.`,
		generated: (observations: number) => `Đã tạo dữ liệu minh hoạ: ${observations} số liệu.`,
		written: (file: string) => `Đã ghi ${file}.`,
		row: (row: number) => `dòng ${row}`,
		column: (column: string) => `cột ${column}`,
		asOf: (day: string) => `số liệu đến ngày ${day}`,
		reported: (reported: number, expected: number) => `${reported}/${expected} địa bàn đã báo cáo`,
		gap: { zero_denominator: 'mẫu số bằng 0', no_places: 'không có địa bàn ở cấp này' },
		outsideTerm: (period: string, latest: string | null) =>
			`${period} nằm ngoài thời gian của chương trình.${latest === null ? '' : ` Kỳ gần nhất có số liệu: ${latest}.`}`,
		measureOf: (name: string, category: string) => `${name} (${category})`,
		at: (name: string, place: string) => `${name} · ${place}`,
		outsideArea: (place: string, programme: string) => `Lưu ý: ${place} nằm ngoài phạm vi của chương trình “${programme}”.`,
		severity: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'ghi chú' },
		checked: (errors: number, warnings: number, notes: number) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} đã giải trình.`
	},
	/** What stands on a file beside the figures. */
	export: {
		madeAt: (moment: string) => `Xuất lúc ${moment}`,
		page: (number: string, total: string) => `Trang ${number}/${total}`,
		contents: 'Nội dung',
		link: 'Liên kết',
		linkHint: 'Địa chỉ cố định của trang này với đúng lựa chọn đang xem'
	},
	/** Findings of `cotmoc check`: what does not agree, and what a person can do about it. */
	finding: {
		identity_broken: ({ left, right, leftValue, rightValue, difference }: IdentityFacts) => ({
			message: `${leftValue} ≠ ${rightValue}, lệch ${difference}: ${left} = ${right}.`,
			remedy:
				'Kiểm tra lại số liệu của kỳ này và kỳ trước; nếu cả hai vế đều đúng, ghi nguyên nhân (ghi chú loại cause) cho địa bàn và kỳ này.'
		}),
		identity_explained: ({ left, right, leftValue, rightValue, difference, explanation }: IdentityFacts) => ({
			message: `${leftValue} ≠ ${rightValue}, lệch ${difference}: ${left} = ${right}.`,
			remedy: `Đã giải trình: ${explanation}`
		}),
		allocation_differs: ({
			level,
			assigned,
			allocated,
			difference
		}: {
			readonly level: string;
			readonly assigned: string;
			readonly allocated: string;
			readonly difference: string;
		}) => ({
			message: `Chỉ tiêu được giao ${assigned}, tổng giao cho cấp ${level} là ${allocated}, lệch ${difference}.`,
			remedy: 'Đối chiếu văn bản giao chỉ tiêu; nếu cố ý giao lệch thì giữ nguyên.'
		}),
		categories_disagree: ({ entered, sum, difference }: SumFacts) => ({
			message: `Tổng số đã nhập ${entered}, cộng các phân tổ được ${sum}, lệch ${difference}.`,
			remedy: 'Sửa tổng số hoặc số của phân tổ; khi chưa sửa, tổng số đã nhập được dùng.'
		}),
		places_disagree: ({ entered, sum, difference }: SumFacts) => ({
			message: `Số đã nhập tại đây là ${entered}, cộng các địa bàn bên dưới được ${sum}, lệch ${difference}.`,
			remedy: 'Đối chiếu với báo cáo của các địa bàn bên dưới; khi chưa sửa, số đã nhập tại đây được dùng.'
		}),
		increments_counted_twice: ({ other }: { readonly other: string }) => ({
			message: `Kỳ này trùng ngày với kỳ ${other}: số phát sinh bị cộng hai lần.`,
			remedy: 'Bỏ một trong hai kỳ, hoặc báo cáo theo một loại kỳ duy nhất.'
		}),
		value_implausible: ({ value, min, max }: { readonly value: string; readonly min: string; readonly max: string }) => ({
			message: `Giá trị ${value} nằm ngoài khoảng hợp lý từ ${min} đến ${max}.`,
			remedy: 'Kiểm tra số 0 thừa, đơn vị tính; nếu số đúng, nới khoảng hợp lý của số liệu.'
		}),
		place_not_there: () => ({
			message: 'Địa bàn không tồn tại trong kỳ này.',
			remedy: 'Ghi số liệu cho địa bàn có hiệu lực trong kỳ, hoặc sửa thời hạn hiệu lực của địa bàn.'
		}),
		measure_of_two_schemes: ({ programmes, scheme }: { readonly programmes: string; readonly scheme: string }) => ({
			message: `Các chương trình tính kỳ khác nhau cùng dùng số liệu này: ${programmes}; kỳ của số liệu đang đọc theo ${scheme}.`,
			remedy: 'Tách thành hai số liệu, hoặc đặt cùng một cách tính kỳ cho các chương trình.'
		}),
		place_above_itself: ({ path }: { readonly path: string }) => ({
			message: `Địa bàn nằm trên chính nó: ${path}.`,
			remedy: 'Sửa địa bàn cấp trên của một mắt xích.'
		}),
		parent_not_there: ({ parent, day }: { readonly parent: string; readonly day: string }) => ({
			message: `Địa bàn cấp trên ${parent} không tồn tại${day === '' ? ' từ đầu' : ` vào ngày ${day}`}.`,
			remedy: 'Sửa thời hạn hiệu lực của một trong hai địa bàn, hoặc thêm giai đoạn với cấp trên khác.'
		}),
		place_unsound: ({ spell }: { readonly spell: string }) => ({
			message: `Giai đoạn hiệu lực thứ ${spell} của địa bàn không hợp lệ.`,
			remedy: 'Sửa ngày bắt đầu và ngày kết thúc.'
		}),
		shares_beyond_whole: ({ date, total }: { readonly date: string; readonly total: string }) => ({
			message: `Các phần tách ra ngày ${date} cộng lại là ${total}, nhiều hơn toàn bộ.`,
			remedy: 'Sửa tỷ lệ (share) để tổng không quá 1.'
		}),
		target_beyond_term: ({
			from,
			due,
			start,
			end
		}: {
			readonly from: string;
			readonly due: string;
			readonly start: string;
			readonly end: string;
		}) => ({
			message: `Thời hạn của chỉ tiêu (${from} đến ${due}) vượt ra ngoài chương trình (${start} đến ${end}).`,
			remedy: 'Sửa thời hạn của chỉ tiêu hoặc của chương trình.'
		}),
		target_outside_programme: ({ root }: { readonly root: string }) => ({
			message: `Chỉ tiêu giao cho địa bàn nằm ngoài phạm vi của chương trình (${root}).`,
			remedy: 'Sửa địa bàn của chỉ tiêu hoặc địa bàn gốc của chương trình.'
		}),
		target_without_baseline: ({ condition }: { readonly condition: string }) => ({
			message: `Điều kiện ${condition} cần giá trị đầu kỳ.`,
			remedy: 'Điền cột baseline; khi chưa có, chỉ tiêu không đánh giá được.'
		})
	},
	/** One entry for each fault code of the domain: what is wrong and how to mend it. */
	fault: {
		usage_command_unknown: ({ text, nearest }: { readonly text: string; readonly nearest: string | null }) => ({
			message: `Không có lệnh “${text}”.`,
			remedy: `${nearest === null ? '' : `Có phải là “${nearest}”? `}Xem các lệnh: cotmoc help.`
		}),
		usage_flag_unknown: ({
			flag,
			nearest,
			known
		}: {
			readonly flag: string;
			readonly nearest: string | null;
			readonly known: readonly string[];
		}) => ({
			message: `Không có tùy chọn “${flag}”.`,
			remedy: nearest === null ? `Các tùy chọn: ${known.join(', ')}.` : `Có phải là “${nearest}”?`
		}),
		usage_flag_missing: ({ flag }: { readonly flag: string }) => ({
			message: `Thiếu --${flag}.`,
			remedy: `Thêm --${flag} và giá trị của nó.`
		}),
		usage_flag_value: ({ flag }: { readonly flag: string }) => ({
			message: `${flag} viết chưa đúng.`,
			remedy: 'Tùy chọn có giá trị thì viết giá trị liền sau; --json và --help không có giá trị.'
		}),
		usage_count_unreadable: ({ flag, text }: { readonly flag: string; readonly text: string }) => ({
			message: `--${flag}: “${text}” không phải là số đếm.`,
			remedy: 'Viết một số nguyên dương.'
		}),
		usage_operands: ({ usage }: { readonly usage: string }) => ({
			message: 'Lệnh thiếu hoặc thừa tham số.',
			remedy: `Cách viết: ${usage}`
		}),
		usage_indicator_or_measure: () => ({
			message: 'Cần đúng một trong hai: --indicator hoặc --measure.',
			remedy: 'Xem danh sách: cotmoc list indicators, cotmoc list measures.'
		}),
		usage_category_of_measure: () => ({
			message: '--category chỉ dùng với --measure.',
			remedy: 'Bỏ --category, hoặc hỏi số liệu thay cho chỉ tiêu.'
		}),
		export_format_unknown: ({ text, formats }: { readonly text: string; readonly formats: readonly string[] }) => ({
			message: `Không có định dạng “${text}”.`,
			remedy: `Chọn một trong: ${formats.join(', ')}.`
		}),
		export_ratio_unknown: ({ text, ratios }: { readonly text: string; readonly ratios: readonly string[] }) => ({
			message: `Không có tỷ lệ trang “${text}”.`,
			remedy: `Chọn một trong: ${ratios.join(', ')}.`
		}),
		usage_format_unknown: ({ text, formats }: { readonly text: string; readonly formats: readonly string[] }) => ({
			message: text === '' ? 'Ghi ra tệp thì cần định dạng.' : `Chưa xuất được định dạng “${text}”.`,
			remedy: `Dùng --format với một trong: ${formats.join(', ')}.`
		}),
		usage_list_unknown: ({ text, lists }: { readonly text: string; readonly lists: readonly string[] }) => ({
			message: `Không có danh sách “${text}”.`,
			remedy: `Các danh sách: ${lists.join(', ')}.`
		}),
		setting_day_unreadable: ({ variable, value }: Setting) => ({
			message: `Biến ${variable} có giá trị “${value}”, không phải là một ngày có thật.`,
			remedy: 'Viết ngày theo dạng năm-tháng-ngày, ví dụ 2022-06-30, hoặc bỏ biến này để dùng ngày của máy.'
		}),
		setting_boundaries_unreadable: ({ variable, value, reason }: Setting & { readonly reason: string }) => ({
			message: `Biến ${variable} trỏ đến “${value}”, không đọc được thành ranh giới địa bàn (${reason}).`,
			remedy: 'Trỏ đến một tệp GeoJSON loại FeatureCollection, hoặc bỏ biến này để vẽ địa bàn bằng ô vuông.'
		}),
		usage_language_unknown: ({ text, languages }: { readonly text: string; readonly languages: readonly string[] }) => ({
			message: `Không có ngôn ngữ “${text}”.`,
			remedy: `Dùng --lang với một trong: ${languages.join(', ')}.`
		}),
		folder_not_ours: ({ folder }: { readonly folder: string }) => ({
			message: `Thư mục “${folder}” có tệp khác mà không phải là một bộ dữ liệu; không ghi gì vào đó.`,
			remedy: 'Chọn thư mục chưa có, thư mục trống, hoặc thư mục của một bộ dữ liệu (có datapackage.json).'
		}),
		export_exhibit_unknown: ({
			text,
			exhibits,
			nearest
		}: {
			readonly text: string;
			readonly exhibits: readonly string[];
			readonly nearest: string | null;
		}) => ({
			message: `Không có loại biểu đồ “${text}”.`,
			remedy: `${nearest === null ? '' : `Có phải là “${nearest}”? `}Các loại: ${exhibits.join(', ')}.`
		}),
		export_exhibit_absent: ({ text, available }: { readonly text: string; readonly available: readonly string[] }) => ({
			message: `Chưa đủ số liệu để vẽ biểu đồ “${text}” cho lựa chọn này.`,
			remedy: available.length === 0 ? 'Chọn kỳ hoặc địa bàn khác, hoặc nhập số liệu.' : `Vẽ được: ${available.join(', ')}.`
		}),
		export_size_unreadable: ({
			name,
			text,
			low,
			high
		}: {
			readonly name: string;
			readonly text: string;
			readonly low: number;
			readonly high: number;
		}) => ({
			message: `Không dùng được ${name} “${text}”.`,
			remedy: `Cho ${name} một số từ ${low} đến ${high}.`
		}),
		export_too_large: ({ width, height }: { readonly width: number; readonly height: number }) => ({
			message: `Ảnh ${width} × ${height} điểm quá lớn.`,
			remedy: 'Giảm scale hoặc width, hoặc xuất SVG hay PDF.'
		}),
		export_overdue: ({ seconds }: { readonly seconds: number }) => ({
			message: `Xuất tệp quá ${seconds} giây nên đã dừng; không có tệp nào được ghi.`,
			remedy: 'Thử lại khi máy rảnh, hoặc chọn ít địa bàn hơn.'
		}),
		export_failed: ({ reason }: { readonly reason: string }) => ({
			message: `Không xuất được tệp: ${reason}`,
			remedy: 'Thử lại; nếu vẫn lỗi, báo người phụ trách phần mềm kèm dòng trên.'
		}),
		usage_path: ({ path, reason }: { readonly path: string; readonly reason: string }) => ({
			message: `Không đọc hoặc ghi được ${path} (${reason}).`,
			remedy: 'Kiểm tra đường dẫn, quyền truy cập và chỗ trống trên đĩa.'
		}),
		programme_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Không có chương trình “${text}”.`,
			remedy: suggest(nearest, 'Xem danh sách: cotmoc list programmes.')
		}),
		place_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Không có địa bàn “${text}”.`,
			remedy: suggest(nearest, 'Xem danh sách: cotmoc list places.')
		}),
		group_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Chương trình không có cụm “${text}”.`,
			remedy: suggest(nearest, 'Bỏ lựa chọn cụm.')
		}),
		indicator_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Không có chỉ tiêu “${text}”.`,
			remedy: suggest(nearest, 'Xem danh sách: cotmoc list indicators.')
		}),
		measure_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Không có số liệu “${text}”.`,
			remedy: suggest(nearest, 'Xem danh sách: cotmoc list measures.')
		}),
		measure_category_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Số liệu không có phân tổ “${text}”.`,
			remedy: suggest(nearest, 'Bỏ lựa chọn phân tổ.')
		}),
		place_outside_programme: ({ text, programme, nearest }: UnknownThing & { readonly programme: string }) => ({
			message: `Địa bàn “${text}” nằm ngoài phạm vi của chương trình ${programme}.`,
			remedy: `Chọn ${nearest.map(({ id, name }) => `${name} (${id})`).join(', ')} hoặc một địa bàn bên trong.`
		}),
		indicator_of_other_programme: ({ text, nearest }: UnknownThing) => ({
			message: `Chỉ tiêu “${text}” thuộc chương trình khác.`,
			remedy: suggest(nearest, 'Xem danh sách: cotmoc list indicators.')
		}),
		target_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Chỉ tiêu này không có mục tiêu “${text}”.`,
			remedy: suggest(nearest, 'Bỏ lựa chọn mục tiêu.')
		}),
		sort_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Không sắp xếp được theo “${text}”.`,
			remedy: suggest(nearest, 'Bỏ lựa chọn sắp xếp.')
		}),
		view_unknown: ({ text, nearest }: UnknownThing) => ({
			message: `Không có cách xem “${text}”.`,
			remedy: `Chọn một trong: ${nearest.map(({ id }) => id).join(', ')}.`
		}),
		moment_unreadable: ({ text }: { readonly text: string }) => ({
			message: `Không đọc được thời điểm “${text}”.`,
			remedy: 'Viết ngày (2022-07-05, tính đến hết ngày) hoặc thời điểm (2022-07-05T14:00).'
		}),
		workspace_empty: () => ({ message: 'Kho chưa có dữ liệu.', remedy: 'Nạp một bộ dữ liệu: cotmoc load THƯ_MỤC.' }),
		folder_missing: () => ({ message: 'Không có thư mục này.', remedy: 'Kiểm tra lại đường dẫn tới thư mục của bộ dữ liệu.' }),
		store_folder_missing: ({ store, folder }: { readonly store: string; readonly folder: string }) => ({
			message: `Không mở được kho dữ liệu “${store}”: không có thư mục “${folder}”.`,
			remedy: 'Tạo thư mục này, hoặc sửa đường dẫn trong biến COTMOC_DB.'
		}),
		store_not_a_database: ({ store }: StoreNamed) => ({
			message: `“${store}” không phải là kho dữ liệu SQLite.`,
			remedy: 'Trỏ COTMOC_DB đến đúng tệp kho dữ liệu, hoặc đến một tệp chưa có để tạo kho mới.'
		}),
		store_damaged: ({ store }: StoreNamed) => ({
			message: `Kho dữ liệu “${store}” bị hỏng.`,
			remedy: 'Giữ lại tệp này, rồi khôi phục từ bản sao lưu gần nhất.'
		}),
		store_locked: ({ store }: StoreNamed) => ({
			message: `Kho dữ liệu “${store}” đang bị chương trình khác giữ.`,
			remedy: 'Chờ việc nạp hoặc sao lưu đang chạy kết thúc, hoặc đóng chương trình khác đang mở tệp này, rồi thử lại.'
		}),
		store_read_only: ({ store }: StoreNamed) => ({
			message: `Kho dữ liệu “${store}” chỉ cho đọc, không ghi được.`,
			remedy: 'Cấp quyền ghi vào tệp và thư mục chứa tệp cho tài khoản chạy chương trình.'
		}),
		store_disk_full: ({ store }: StoreNamed) => ({
			message: `Ổ đĩa chứa kho dữ liệu “${store}” đã đầy; lần ghi vừa rồi không được lưu, dữ liệu cũ còn nguyên.`,
			remedy: 'Giải phóng dung lượng ổ đĩa rồi làm lại.'
		}),
		store_newer: ({ store, found, known }: { readonly store: string; readonly found: string; readonly known: string }) => ({
			message: `Kho dữ liệu “${store}” do phiên bản mới hơn của chương trình tạo ra (${found}; chương trình này biết đến ${known}).`,
			remedy: 'Cập nhật chương trình, hoặc dùng bản sao lưu làm trước khi cập nhật.'
		}),
		store_unreachable: ({ store, reason }: { readonly store: string; readonly reason: string }) => ({
			message: `Không kết nối được với máy chủ dữ liệu “${store}” (${reason}).`,
			remedy: 'Kiểm tra máy chủ PostgreSQL đang chạy, địa chỉ, cổng và tên cơ sở dữ liệu trong biến COTMOC_DB.'
		}),
		store_access_denied: ({ store }: StoreNamed) => ({
			message: `Không được phép mở kho dữ liệu “${store}”.`,
			remedy: 'Kiểm tra tên người dùng, mật khẩu hoặc quyền đọc, ghi trên tệp và thư mục.'
		}),
		store_url_unknown: ({ store }: StoreNamed) => ({
			message: `Không hiểu địa chỉ kho dữ liệu “${store}”.`,
			remedy: 'Đặt COTMOC_DB là đường dẫn tệp, hoặc địa chỉ dạng postgres://người-dùng@máy-chủ/cơ-sở-dữ-liệu.'
		}),
		file_missing: () => ({ message: 'Bộ dữ liệu thiếu tệp này.', remedy: 'Thêm tệp vào thư mục, hoặc xem lại tên tệp.' }),
		file_unknown: ({ nearest }: { readonly nearest: string | null }) => ({
			message: 'Tệp này không thuộc cấu trúc của bộ dữ liệu.',
			remedy: nearest === null ? 'Bỏ tệp ra khỏi thư mục.' : `Có phải là “${nearest}”? Nếu không, bỏ tệp ra khỏi thư mục.`
		}),
		file_encoding: () => ({ message: 'Tệp không ở bảng mã UTF-8.', remedy: 'Lưu lại tệp dạng “CSV UTF-8”.' }),
		file_malformed: () => ({
			message: 'Dấu ngoặc kép trong tệp không khớp.',
			remedy: 'Mỗi ô mở bằng dấu " phải đóng bằng dấu "; dấu " bên trong viết thành "".'
		}),
		file_separator: () => ({
			message: 'Các cột không được ngăn cách bằng dấu phẩy.',
			remedy: 'Lưu lại tệp CSV với dấu phẩy giữa các cột.'
		}),
		descriptor_unreadable: () => ({ message: 'Tệp mô tả không phải là một đối tượng JSON.', remedy: 'Sửa lại cú pháp JSON của tệp.' }),
		column_missing: () => ({ message: 'Thiếu cột bắt buộc.', remedy: 'Thêm cột này vào dòng tiêu đề và điền đủ các dòng.' }),
		column_unknown: ({ nearest }: { readonly nearest: string | null }) => ({
			message: 'Cột này không có trong cấu trúc của tệp.',
			remedy: nearest === null ? 'Bỏ cột này.' : `Có phải là “${nearest}”? Nếu không, bỏ cột này.`
		}),
		column_twice: () => ({ message: 'Cột này xuất hiện hai lần.', remedy: 'Chỉ giữ một cột.' }),
		row_too_long: ({ cells, columns }: { readonly cells: number; readonly columns: number }) => ({
			message: `Dòng có ${cells} ô, tiêu đề chỉ có ${columns} cột.`,
			remedy: 'Đặt ô có dấu phẩy trong dấu ngoặc kép.'
		}),
		value_missing: () => ({ message: 'Ô bắt buộc còn trống.', remedy: 'Điền ô này.' }),
		id_bad: () => ({ message: 'Mã chứa ký tự không dùng được.', remedy: 'Mã chỉ gồm chữ cái không dấu, chữ số và các dấu _ . : -' }),
		id_twice: ({ firstRow }: { readonly firstRow: number }) => ({
			message: `Mã này đã có ở dòng ${firstRow}.`,
			remedy: 'Đặt mã khác, hoặc xóa dòng trùng.'
		}),
		number_unreadable: () => ({
			message: 'Không đọc được số.',
			remedy: 'Viết số không có dấu phân cách hàng nghìn, phần thập phân sau dấu chấm, ví dụ 1234.5.'
		}),
		number_not_whole: () => ({ message: 'Ở đây phải là số nguyên.', remedy: 'Sửa lại số, hoặc bỏ quy định số nguyên của số liệu này.' }),
		number_out_of_range: ({ min, max }: { readonly min: number | null; readonly max: number | null }) => ({
			message: 'Số nằm ngoài khoảng cho phép.',
			remedy: max === null ? `Ghi số từ ${min} trở lên.` : min === null ? `Ghi số không quá ${max}.` : `Ghi số từ ${min} đến ${max}.`
		}),
		boolean_unreadable: () => ({ message: 'Ở đây chỉ ghi true hoặc false.', remedy: 'Ghi true, false hoặc để trống.' }),
		choice_unknown: ({ choices, nearest }: { readonly choices: readonly string[]; readonly nearest: string | null }) => ({
			message: 'Giá trị không có trong danh sách.',
			remedy: `${nearest === null ? '' : `Có phải là “${nearest}”? `}Các giá trị: ${choices.join(', ')}.`
		}),
		level_unknown: ({ nearest }: { readonly nearest: string | null }) => ({
			message: 'Không có địa bàn nào ở cấp này.',
			remedy: nearest === null ? 'Dùng một cấp có trong places.csv.' : `Có phải là “${nearest}”?`
		}),
		reference_unknown: ({ file, nearest }: { readonly file: string; readonly nearest: string | null }) => ({
			message: `Mã này không có trong ${file}.`,
			remedy: nearest === null ? `Thêm một dòng vào ${file}, hoặc sửa lại mã.` : `Có phải là “${nearest}”?`
		}),
		span_reversed: ({ start, end }: { readonly start: string; readonly end: string }) => ({
			message: `Ngày kết thúc (${end}) trước ngày bắt đầu (${start}).`,
			remedy: 'Sửa lại một trong hai ngày.'
		}),
		place_spells_overlap: ({ firstRow }: { readonly firstRow: number }) => ({
			message: `Thời hạn hiệu lực trùng với dòng ${firstRow} của cùng địa bàn.`,
			remedy: 'Để giai đoạn trước kết thúc (valid_to) trước ngày giai đoạn sau bắt đầu (valid_from).'
		}),
		place_tile_half: () => ({
			message: 'Ô trên bản đồ ô vuông thiếu một tọa độ.',
			remedy: 'Điền cả tile_row và tile_col, hoặc để trống cả hai.'
		}),
		range_reversed: ({ low, high }: { readonly low: number; readonly high: number }) => ({
			message: `Cận trên (${high}) nhỏ hơn cận dưới (${low}).`,
			remedy: 'Đổi chỗ hai cận.'
		}),
		tree_cycle: ({ path }: { readonly path: readonly string[] }) => ({
			message: `Vòng lặp: ${path.join(' → ')}.`,
			remedy: 'Sửa một mắt xích để chuỗi có điểm dừng.'
		}),
		measure_name_bad: () => ({
			message: 'Mã số liệu không dùng được trong biểu thức.',
			remedy: 'Bắt đầu bằng chữ cái, tiếp theo là chữ cái, chữ số, dấu _ hoặc dấu chấm; không trùng với count, places, prev.'
		}),
		measure_two_schemes: ({ programmes, schemes }: { readonly programmes: readonly string[]; readonly schemes: readonly string[] }) => ({
			message: `Số liệu được dùng chung bởi các chương trình có cách tính kỳ khác nhau: ${programmes.join(', ')} (${schemes.join(', ')}).`,
			remedy: 'Tách thành hai số liệu, hoặc thống nhất cách tính kỳ.'
		}),
		category_unknown: ({
			measure,
			choices,
			nearest
		}: {
			readonly measure: string;
			readonly choices: readonly string[];
			readonly nearest: string | null;
		}) => ({
			message: `Số liệu ${measure} không có phân tổ này.`,
			remedy:
				nearest !== null
					? `Có phải là “${nearest}”?`
					: choices.length > 0
						? `Các phân tổ: ${choices.join(', ')}.`
						: 'Để trống cột category.'
		}),
		value_and_blank: () => ({ message: 'Ô vừa có số vừa ghi lý do không có số.', remedy: 'Xóa một trong hai cột value và blank.' }),
		value_or_blank: () => ({
			message: 'Không có số và cũng không ghi lý do.',
			remedy: 'Điền value, hoặc ghi not_available hay not_applicable vào cột blank; chưa báo cáo thì bỏ cả dòng.'
		}),
		increments_overlap: ({ firstRow, period }: { readonly firstRow: number; readonly period: string }) => ({
			message: `Kỳ này trùng ngày với kỳ ${period} ở dòng ${firstRow}: số phát sinh sẽ bị cộng hai lần.`,
			remedy: 'Báo cáo theo một loại kỳ duy nhất, hoặc khai báo số liệu là to_date.'
		}),
		target_number_missing: ({ condition, columns }: { readonly condition: string; readonly columns: readonly string[] }) => ({
			message: `Điều kiện ${condition} thiếu số.`,
			remedy: `Điền ${columns.join(' và ')}.`
		}),
		target_number_surplus: ({ condition }: { readonly condition: string }) => ({
			message: `Điều kiện ${condition} chỉ cần một số, ở đây có hai số khác nhau.`,
			remedy: 'Để trống một trong hai cột low và high, hoặc dùng between.'
		}),
		target_level_missing: ({ condition }: { readonly condition: string }) => ({
			message: `Điều kiện ${condition} chưa nói áp dụng cho cấp nào.`,
			remedy: 'Điền cột each_level.'
		}),
		target_steps_missing: () => ({
			message: 'Lộ trình theo mốc mà không có mốc nào.',
			remedy: 'Thêm mốc vào target_steps.csv, hoặc đổi path.'
		}),
		step_outside_window: ({ from, due }: { readonly from: string; readonly due: string }) => ({
			message: `Mốc nằm ngoài thời hạn của chỉ tiêu (${from} đến ${due}).`,
			remedy: 'Sửa kỳ của mốc hoặc thời hạn của chỉ tiêu.'
		}),
		step_twice: ({ firstRow }: { readonly firstRow: number }) => ({
			message: `Chỉ tiêu đã có mốc ngày này ở dòng ${firstRow}.`,
			remedy: 'Chỉ giữ một mốc.'
		}),
		period_unreadable: ({ text }: { readonly text: string }) => ({
			message: `Không đọc được kỳ báo cáo “${text}”.`,
			remedy:
				'Viết theo một trong các dạng: 2022, 2022-S1, 2022-Q2, 2022-06, 2022-06-20, 2022-01..2022-08, 2021..2025, 2022-09-01..2023-02-28.'
		}),
		period_no_such_part: ({ text, part, found }: { readonly text: string; readonly part: DatePart; readonly found: string }) => ({
			message: `Kỳ “${text}” không tồn tại: không có ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		period_end_before_start: ({ text, start, end }: { readonly text: string; readonly start: string; readonly end: string }) => ({
			message: `Kỳ “${text}” kết thúc (${end}) trước khi bắt đầu (${start}).`,
			remedy: `Đổi chỗ hai đầu: ${end}..${start}.`
		}),
		day_unreadable: ({ text }: { readonly text: string }) => ({
			message: `Không đọc được ngày “${text}”.`,
			remedy: 'Viết ngày theo dạng năm-tháng-ngày, ví dụ 2022-06-20.'
		}),
		day_no_such_part: ({ text, part, found }: { readonly text: string; readonly part: DatePart; readonly found: string }) => ({
			message: `Ngày “${text}” không tồn tại: không có ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		scheme_unknown: ({ text }: { readonly text: string }) => ({
			message: `Không có cách tính kỳ “${text}”.`,
			remedy:
				'Dùng calendar (theo lịch), gov-cutoff (từ ngày 15 đến ngày 14) hoặc fiscal-MM (năm tài chính bắt đầu từ tháng MM, ví dụ fiscal-07).'
		}),
		expression_empty: () => ({
			message: 'Biểu thức còn trống.',
			remedy: 'Viết biểu thức từ mã các số liệu, ví dụ 100 * coops_effective / coops_rated.'
		}),
		expression_unexpected: ({
			position,
			found,
			expectedWhat
		}: {
			readonly position: number;
			readonly found: string;
			readonly expectedWhat: string;
		}) => ({
			message: found ? `Ký tự thứ ${position}: không hiểu “${found}”.` : `Biểu thức dừng giữa chừng ở ký tự thứ ${position}.`,
			remedy: expectedWhat ? `Ở vị trí này cần: ${expectedWhat}.` : 'Kiểm tra dấu ngoặc và phép tính ở vị trí này.'
		}),
		expression_unknown_measure: ({
			position,
			name,
			nearest
		}: {
			readonly position: number;
			readonly name: string;
			readonly nearest: string | null;
		}) => ({
			message: `Ký tự thứ ${position}: không có số liệu mang mã “${name}”.`,
			remedy: nearest === null ? 'Khai báo số liệu này hoặc sửa lại mã.' : `Có phải là “${nearest}”?`
		}),
		expression_unknown_category: ({
			position,
			name,
			category,
			nearest
		}: {
			readonly position: number;
			readonly name: string;
			readonly category: string;
			readonly nearest: string | null;
		}) => ({
			message: `Ký tự thứ ${position}: số liệu “${name}” không có phân tổ “${category}”.`,
			remedy: nearest === null ? 'Thêm phân tổ này cho số liệu hoặc sửa lại tên.' : `Có phải là “${nearest}”?`
		}),
		expression_unknown_level: ({
			position,
			name,
			nearest
		}: {
			readonly position: number;
			readonly name: string;
			readonly nearest: string | null;
		}) => ({
			message: `Ký tự thứ ${position}: không có cấp “${name}”.`,
			remedy: nearest === null ? 'Dùng một cấp có trong danh sách địa bàn.' : `Có phải là “${nearest}”?`
		})
	}
};

interface Setting {
	readonly variable: string;
	readonly value: string;
}

interface StoreNamed {
	readonly store: string;
}

/** Numbers arrive as the language writes them. */
interface IdentityFacts {
	readonly left: string;
	readonly right: string;
	readonly leftValue: string;
	readonly rightValue: string;
	readonly difference: string;
	readonly explanation: string;
}

interface SumFacts {
	readonly entered: string;
	readonly sum: string;
	readonly difference: string;
}

/** A name that nothing has, and the things most like it. */
interface UnknownThing {
	readonly text: string;
	readonly nearest: readonly { readonly id: string; readonly name: string; readonly nameEn?: string | null }[];
}

function suggest(nearest: UnknownThing['nearest'], otherwise: string): string {
	if (nearest.length === 0) return otherwise;
	return `Có phải là ${nearest.map(({ id, name }) => (id === name ? id : `${name} (${id})`)).join(', hoặc ')}?`;
}

type DatePart = 'year' | 'half' | 'quarter' | 'month' | 'day';

const datePart: Record<DatePart, { word: string; remedy: string }> = {
	year: { word: 'năm', remedy: 'Viết năm bằng bốn chữ số, từ 1900 đến 2200.' },
	half: { word: 'nửa năm thứ', remedy: 'Một năm có hai nửa: S1 và S2.' },
	quarter: { word: 'quý', remedy: 'Một năm có bốn quý: Q1, Q2, Q3 và Q4.' },
	month: { word: 'tháng', remedy: 'Tháng viết bằng hai chữ số, từ 01 đến 12.' },
	day: { word: 'ngày', remedy: 'Xem lại số ngày của tháng đó.' }
};

/** The shape every language fills. */
export type Messages = typeof vi;
