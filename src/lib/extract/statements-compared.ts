import type { Statement } from './statements.ts';

/** Sentences that report beside a plan, an earlier time or a total. */
export const COMPARED: readonly Statement[] = [
	['Số ngày khách đạt 308,8 nghìn ngày khách, tăng 29,8%.', ['actual 308.8 nghìn ngày khách change_pct=29.8']],
	['Số vụ tai nạn giảm 12 vụ, còn 30 người bị thương.', ['actual 12 vụ', 'actual 30 người']],
	['Tỷ lệ hộ nghèo giảm 2%, còn 98% hộ có nước sạch.', ['actual 2 %', 'actual 98 %']],
	['Toàn tỉnh có 45 HTX (giảm 5 HTX, 3 tổ hợp tác).', ['actual 45 HTX change_abs=-5 at toàn tỉnh', 'actual 3 tổ hợp tác at toàn tỉnh']],
	['Kết nạp 45 hội viên (vượt chỉ tiêu là 5 hội viên).', ['actual 45 hội viên over_plan_abs=5']],
	[
		'Có 73 hộ thoát nghèo, đạt 110% chỉ tiêu; chỉ tiêu tỉnh giao là 65 hộ; có 29 hộ, đạt 93,9% chỉ tiêu.',
		['actual 73 hộ plan_pct=110', 'target 65 hộ', 'actual 29 hộ plan_pct=93.9']
	],
	[
		'Bình quân đạt 15,5 tiêu chí/xã, tăng gấp 4,4 lần so với thời điểm xuất phát năm 2010 (3,5 tiêu chí/xã).',
		['actual 15.5 tiêu chí/xã times=4.4']
	],
	[
		'Kết nạp 3 nghìn hội viên, nâng tổng số hội viên lên hơn 230 nghìn.',
		['actual 3 nghìn hội viên raises_total_to=230', 'actual more_than 230 nghìn hội viên']
	],
	['Tỷ lệ hộ nghèo giảm 3,89%, còn 22,6%.', ['actual 22.6 % change_pct=-3.89']],
	['Thu nhập tăng từ 19,98 triệu đồng năm 2015 lên ước đạt 28 triệu đồng.', ['actual 28 triệu đồng from=19.98 estimate']],
	[
		'Xảy ra 12 vụ, làm 11 người chết, 6 người bị thương. So với cùng kỳ giảm 24 vụ (-67%), giảm 19 người chết (-63%), giảm 4 người bị thương (-40%).',
		[
			'actual 12 vụ change_abs=-24 change_pct=-67',
			'actual 11 người change_abs=-19 change_pct=-63',
			'actual 6 người change_abs=-4 change_pct=-40'
		]
	],
	[
		'So với cùng kỳ giảm 2 vụ (-20%), giảm 4 người chết, giảm 3 người bị thương.',
		['actual 2 vụ change_pct=-20', 'actual 4 người', 'actual 3 người']
	],
	['Dự kiến tới hết năm 2021, tỉnh sẽ hoàn thành 6/8 xã, đạt 75% kế hoạch.', ['actual 6 /8 xã plan_pct=75 by 2021 estimate']],
	['Đầu năm học có 57 trường đạt chuẩn, vượt 31 trường so với chỉ tiêu nghị quyết.', ['actual 57 trường over_plan_abs=31']],
	['Khởi tố 42 vụ, 60 bị can (tăng 10 vụ, 18 bị can).', ['actual 42 vụ change_abs=10', 'actual 60 bị can change_abs=18']],
	[
		'Giám sát 103 đảng viên và 56 tổ chức đảng (tăng 30 đảng viên và 7 tổ chức).',
		['actual 103 đảng viên change_abs=30', 'actual 56 tổ chức đảng change_abs=7']
	],
	['Đàn bò có 2.830 con, tăng 2,64%, bằng 73 con so với cùng kỳ.', ['actual 2830 con change_pct=2.64 change_abs=73']],
	['Đã cấp 1.408 sổ cho hộ dân, tăng 7,5% so với cùng kỳ.', ['actual 1408 sổ change_pct=7.5']],
	['Sản lượng cá 560 tấn, vượt 4% kế hoạch.', ['actual 560 tấn over_plan_pct=4']],
	['Tổng thu 48 tỷ đồng, đạt 91% dự toán, giảm 3% so với năm trước.', ['actual 48 tỷ đồng plan_pct=91 change_pct=-3']],
	['Kết nạp 14 đoàn viên, nâng tổng số đoàn viên lên 620.', ['actual 14 đoàn viên raises_total_to=620', 'actual 620 đoàn viên']],
	['Tỷ lệ tảo hôn giảm từ 12% xuống 7,5%.', ['actual 7.5 % from=12']],
	['Kết nạp 80 đoàn viên, đạt tỷ lệ hơn 61% so với chỉ tiêu.', ['actual 80 đoàn viên plan_pct=61']],
	[
		'Đến cuối năm 2024 còn 95 hộ nghèo, giảm 12 hộ so với năm 2023, thu nhập đạt 59 triệu đồng.',
		['actual 95 hộ change_abs=-12 by 2024', 'actual 59 triệu đồng by 2024']
	],
	[
		'Trồng cây hàng năm đạt 60 ha (trong đó cây dưới cos 50 là 9 ha), tăng 2% (tăng 1,2 ha).',
		['actual 60 ha change_pct=2 change_abs=1.2', 'actual 9 ha']
	],
	['Thu ngân sách 84 tỷ đồng, đạt 132%.', ['actual 84 tỷ đồng plan_pct=132']],
	[
		'Phát hiện 52 vụ vi phạm, phạt 30 người, nhắc nhở 9 hộ; so với cùng kỳ giảm 6 vụ, tăng 4 người.',
		['actual 52 vụ change_abs=-6', 'actual 30 người change_abs=4', 'actual 9 hộ']
	],
	['Đã giảm 7 vụ (-12,5%), giảm 3 người chết (-30%).', ['actual 7 vụ change_pct=-12.5', 'actual 3 người change_pct=-30']],
	['Số hội viên tăng 5% (tăng 61 hội viên).', ['actual 61 hội viên change_pct=5']],
	['Toàn Đoàn có 840 đoàn viên, tăng 42 đoàn viên (khoảng 5%).', ['actual 840 đoàn viên change_abs=42 change_pct=5']],
	['Có 31 nghìn khách, tăng hơn 4 nghìn khách so với năm trước.', ['actual 31 nghìn khách change_abs=4']],
	[
		'Thành lập 3 tổ hợp tác và giải thể 1 tổ hợp tác, đưa số tổ hợp tác lên 16.',
		['actual 3 tổ hợp tác raises_total_to=16', 'actual 1 tổ hợp tác', 'actual 16 tổ hợp tác']
	],
	['Giới thiệu được 5 ĐV mới, đạt 83% chỉ tiêu.', ['actual 5 ĐV plan_pct=83']],
	['Đến ngày 12-9, thu 3 tỷ đồng, đạt 40% dự toán giao trong năm 2024.', ['actual 3 tỷ đồng plan_pct=40 by 12/9']],
	[
		'Thu được 61 tỷ đồng, đạt 52% dự toán Sở giao, 47% dự toán thành phố giao và 93% so với cùng kỳ.',
		['actual 61 tỷ đồng plan_pct=52 plan_pct=47 ratio_to_prior_pct=93']
	],
	['Thu 61 tỷ đồng, đạt 88% dự toán giao và tăng 12% so với cùng kỳ.', ['actual 61 tỷ đồng plan_pct=88 change_pct=12']],
	[
		'Đường thủy xảy ra 5 vụ, làm chết 7 người, bị thương 4 người. So với cùng kỳ năm trước giảm 2 vụ (giảm 28,6%), giảm 1 người chết.',
		['actual 5 vụ change_abs=-2 change_pct=-28.6', 'actual 7 người change_abs=-1', 'actual 4 người']
	],
	[
		'Có 70/90 xã đạt chuẩn (tăng 6 xã), trong đó 12 xã nâng cao (tăng 3 xã so với đầu năm).',
		['actual 70 /90 xã change_abs=6', 'actual 12 xã change_abs=3']
	],
	['Thu 8 tỷ đồng, vượt 12% mục tiêu đề ra; hòa giải 14 vụ.', ['actual 8 tỷ đồng over_plan_pct=12', 'actual 14 vụ']],
	['Trồng được 41 ha = 82% kế hoạch.', ['actual 41 ha plan_pct=82']],
	[
		'Năm 2018 có 25 đoàn viên mới, tăng 4% so tổng số đoàn viên năm 2017; mở 3 lớp.',
		['actual 25 đoàn viên change_pct=4 by 2018', 'actual 3 lớp by 2018']
	],
	['Tỷ lệ thất nghiệp giảm từ 7,5 lúc đầu năm xuống còn 6,1%.', ['actual 6.1 % from=7.5']],
	['Trồng được 41 ha, bằng 82% kế hoạch.', ['actual 41 ha plan_pct=82']],
	['Nhóm tiết kiệm từ 13 thành viên đến nay có 27 thành viên.', ['actual 27 thành viên from=13']],
	[
		'Xảy ra 21 vụ, làm chết 13 người, bị thương 11 người; so với cùng kỳ giảm 2 vụ (10,5%), giảm 4 người chết, tăng 6 người bị thương.',
		['actual 21 vụ change_abs=-2 change_pct=-10.5', 'actual 13 người change_abs=-4', 'actual 11 người change_abs=6']
	],
	[
		'Lũy kế 38 sản phẩm (3 sản phẩm 4 sao; 35 sản phẩm 3 sao), vượt 8 sản phẩm so với kế hoạch.',
		['actual 38 sản phẩm over_plan_abs=8', 'actual 3 sản phẩm', 'actual 35 sản phẩm']
	]
];
