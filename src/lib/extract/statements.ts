import { extract } from './extract.ts';

/* For tests: sentences of one thing each, and what they say. */

/** For the tables of tests: what each statement of a text says, kind, value with unit, and what else there is. */
export function told(text: string): readonly string[] {
	return extract(text).items.map((item) =>
		[
			item.kind,
			item.comparator === 'equal' ? '' : item.comparator,
			item.low === null ? String(item.value) : `${item.low}..${item.high}`,
			item.denominator === null ? '' : `/${item.denominator}`,
			item.unit ?? '',
			item.pct === null ? '' : `(${item.pct}%)`,
			...item.change.map(({ type, value }) => `${type}=${value}`),
			item.by === null ? '' : `by ${item.by}`,
			item.place === null ? '' : `at ${item.place}`,
			item.estimate ? 'estimate' : ''
		]
			.filter((part) => part !== '')
			.join(' ')
	);
}

export const STATEMENTS: readonly (readonly [string, readonly string[]])[] = [
	['Tổng số hộ thành viên 4.130 hộ, bình quân trên 125 hộ thành viên/hợp tác xã.', ['actual 4130 hộ', 'actual more_than 125 hộ/HTX']],
	['Doanh thu bình quân của một HTX hiện đạt khoảng 2 tỷ đồng/năm.', ['actual approx 2 tỷ đồng/HTX/năm']],
	['GRDP đến năm 2030 bình quân đạt 115 triệu đồng.', ['target 115 triệu đồng/người by 2030']],
	['Giá trị thu trên 01 ha canh tác đạt 210 triệu đồng/năm.', ['actual 210 triệu đồng/ha/năm']],
	['Số khách đạt từ ba triệu lượt khách/năm đến năm triệu lượt khách/năm.', ['actual range 3..5 triệu lượt khách/năm']],
	[
		'Đến năm 2030, GRDP đạt 240.000 tỷ đồng, tăng trưởng trên 10%/năm.',
		['target 240000 tỷ đồng by 2030', 'target more_than 10 %/năm by 2030']
	],
	['Thị xã có 120 tàu; trong đó 35 tàu từ 6m đến dưới 12m, 8 tàu từ 15m trở lên.', ['actual 120 tàu', 'actual 35 tàu', 'actual 8 tàu']],
	[
		'Giám sát 103 đảng viên và 56 tổ chức đảng (tăng 30 đảng viên và 7 tổ chức).',
		['actual 103 đảng viên change_abs=30', 'actual 56 tổ chức đảng change_abs=7']
	],
	['Đàn bò có 2.830 con, tăng 2,64%, bằng 73 con so với cùng kỳ.', ['actual 2830 con change_pct=2.64 change_abs=73']],
	['Tổng số án bị hủy là 12 vụ = 0,69% số án đã giải quyết.', ['actual 12 vụ (0.69%)']],
	['Hiện có 374 thành viên tham gia và số dư tiết kiệm trên 21 tỷ đồng.', ['actual 374 thành viên', 'actual more_than 21 tỷ đồng']],
	['Tính tới tháng 3, 8 xã này đã đạt 90/152 tiêu chí.', ['actual 90 /152 tiêu chí by tháng 3']],
	['Đối với 3 thị trường Nhật Bản, Hàn Quốc, Đài Loan, nhu cầu còn lớn.', []],
	['Chi hội khối Hải Giang 1 phường Nghi Hải được khen.', []],
	['Tổng dư nợ đạt 39 tỷ đồngvới 155 hộ vay.', ['actual 39 tỷ đồng', 'actual 155 hộ']],
	['Cử tri đã bầu 61/61 đại biểu Hội đồng nhân dân tỉnh.', ['actual 61 /61 đại biểu']],
	['Công an thu giữ hơn 36,8 g heroin.', ['actual more_than 36.8 g']],
	['Huyện có 37 chi, đảng bộ cơ sở, 4 gia trại, trang trại.', ['actual 37 chi, đảng bộ cơ sở', 'actual 4 gia trại, trang trại']],
	['Đến năm 2027 thị xã có 9/11 phường hoàn thành số hóa.', ['target 9 /11 phường by 2027']],
	['Đã cấp 1.408 sổ cho hộ dân, tăng 7,5% so với cùng kỳ.', ['actual 1408 sổ change_pct=7.5']],
	['Thu hoạch 2 tỷ 75 triệu đồng tiền nấm.', ['actual 2.075 tỷ đồng']],
	['Diện tích mía đạt 31.6 nghìn ha.', ['actual 31.6 nghìn ha']],
	['Tỷ lệ hộ có nước máy từ 80% trở lên.', ['target at_least 80 %']],
	['Phấn đấu không quá 2% hồ sơ trễ hạn.', ['target at_most 2 %']],
	['Xã còn dưới 4% hộ nghèo.', ['actual less_than 4 %']],
	['Gần 300 hộ tham gia, khoảng 40 hộ có đơn.', ['actual nearly 300 hộ', 'actual approx 40 hộ']],
	['Mỗi thôn trồng từ 3 đến 5 ha chè.', ['target range 3..5 ha/thôn']],
	['Trong 18 bản có 11 bản dùng điện lưới.', ['actual 11 /18 bản']],
	['Bốn trên chín thôn đã có nhà văn hóa.', ['actual 4 /9 thôn']],
	['Sản lượng cá 560 tấn, vượt 4% kế hoạch.', ['actual 560 tấn over_plan_pct=4']],
	['Tổng thu 48 tỷ đồng, đạt 91% dự toán, giảm 3% so với năm trước.', ['actual 48 tỷ đồng plan_pct=91 change_pct=-3']],
	['Kết nạp 14 đoàn viên, nâng tổng số đoàn viên lên 620.', ['actual 14 đoàn viên raises_total_to=620', 'actual 620 đoàn viên']],
	['Tỷ lệ tảo hôn giảm từ 12% xuống 7,5%.', ['actual 7.5 % from=12']],
	['Ước cả năm trồng 70 ha keo.', ['actual 70 ha estimate']],
	['Xã Tân Lập 4 tổ hợp tác, xã Hòa Mạc 6 tổ hợp tác.', ['actual 4 tổ hợp tác at xã Tân Lập', 'actual 6 tổ hợp tác at xã Hòa Mạc']],
	['Kế hoạch quý III/2024 là 15 lớp; đã mở 9 lớp.', ['target 15 lớp by Q3/2024', 'actual 9 lớp by Q3/2024']],
	['Có 36 hợp tác xã khá trở lên, chiếm 60%.', ['actual 36 HTX (60%)']],
	[
		'Nếu giữ nhịp độ hiện nay, dự báo khoảng 9 HTX (trong khoảng 5–12 HTX) vào cuối năm 2025.',
		['actual approx 9 HTX by 2025 estimate', 'actual range 5..12 HTX by 2025 estimate']
	],
	['Dự báo đến năm 2030 có 40 xã đạt chuẩn; mục tiêu là 45 xã.', ['actual 40 xã by 2030 estimate', 'target 45 xã by 2030']],
	['Gieo 38 ngàn hécta ngô, thu 2,5 tỉ đồng.', ['actual 38 ngàn hécta', 'actual 2.5 tỉ đồng']],
	['Toàn huyện có 1.300 LĐ tìm được việc.', ['actual 1300 LĐ at toàn huyện']],
	['Mức hỗ trợ 60 triệu đồng/ngôi nhà.', ['actual 60 triệu đồng/ngôi nhà']],
	['Kiểm tra 88 lượt cơ sở, xử lý 14 vụ cháy.', ['actual 88 lượt cơ sở', 'actual 14 vụ']],
	['Thu nhập bình quân đầu người đạt 41 triệu đồng/năm.', ['actual 41 triệu đồng/người/năm']],
	['Phấn đấu mỗi xã thành lập 2 HTX và 5 tổ hợp tác.', ['target 2 HTX/xã', 'target 5 tổ hợp tác/xã']],
	['Mỗi xã về đích nông thôn mới đều có ít nhất 1 HTX.', ['target at_least 1 HTX/xã']],
	['Giá trị trên 1 ha đất trồng màu đạt 95 triệu đồng.', ['actual 95 triệu đồng/ha']],
	['Khởi công 60 nhà (xây mới 41, sửa chữa 19).', ['actual 60 nhà', 'actual 41 nhà', 'actual 19 nhà']],
	['Hội viên nòng cốt 5.120, đạt 21% so với tổng số hội viên.', ['actual 5120 Hội viên (21%)']],
	['Phấn đấu giảm số xã đạt dưới 9 tiêu chí xuống dưới 12 xã.', ['target less_than 12 xã']],
	['Cụ thể, ba gia đình được bàn giao nhà.', ['actual 3 gia đình']],
	['Cấp tỉnh 31 hộ, cấp Trung ương 4 hộ.', ['actual 31 hộ', 'actual 4 hộ']],
	['Năm 2027, dự kiến mở 6 lớp nghề.', ['target 6 lớp by 2027 estimate']],
	['Dự kiến cả năm trồng 80 ha.', ['actual 80 ha estimate']],
	['Với mục tiêu tổng thu 9 tỷ đồng, vụ này quan trọng.', ['target 9 tỷ đồng']],
	['Trạm được công nhận vào năm 2019 với 4 phòng khám.', ['actual 4 phòng khám by 2019']],
	['Giai đoạn 2026 - 2030, mỗi năm giảm 1,5% hộ nghèo.', ['target 1.5 %/năm by 2026-2030']],
	['Huyện sẽ thành lập 6 HTX. Cùng với đó là có trên 90 trang trại.', ['target 6 HTX', 'target more_than 90 trang trại']],
	['- Xây dựng 4 trường chuẩn.\n- Tỷ lệ sinh con thứ ba dưới 5%.', ['target 4 trường', 'target less_than 5 %']],
	['Có 40 xã đạt chuẩn, tăng khoảng 5-6% so với năm 2017.', ['actual 40 xã']],
	['Toàn xã có 9/24 xóm đạt chuẩn, 15/24 xóm chưa đạt.', ['actual 9 /24 xóm at toàn xã', 'actual 15 /24 xóm at toàn xã']],
	['Kết nạp 80 đoàn viên, đạt tỷ lệ hơn 61% so với chỉ tiêu.', ['actual 80 đoàn viên plan_pct=61']],
	['Quỹ của 03 chi hội là 44,962.000 đ.', ['actual null đồng']],
	['Công nhận 40 cơ sở thuộc 7 huyện, chiếm 38%.', ['actual 40 cơ sở (38%)']],
	['Đến tháng 6/2025 có 6 xã đạt, hoàn thành mục tiêu cả giai đoạn 2021-2025.', ['actual 6 xã by 6/2025']],
	['Phấn đấu tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25%.', ['target approx 25 %']],
	['Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí.', []],
	['Năm 2015 tỷ lệ hộ nghèo là 19,2%, đến năm 2022 còn 7,9%.', ['actual 19.2 % by 2015', 'actual 7.9 % by 2022']],
	[
		'Đến cuối năm 2024 còn 95 hộ nghèo, giảm 12 hộ so với năm 2023, thu nhập đạt 59 triệu đồng.',
		['actual 95 hộ change_abs=-12 by 2024', 'actual 59 triệu đồng by 2024']
	],
	['Mỗi huyện, thành phố có ít nhất 2 HTX.', ['target at_least 2 HTX/huyện, thành phố']],
	['Phấn đấu 60% hộ dùng nước sạch.\nTrên 90% trường có nước uống.', ['target 60 %', 'target more_than 90 %']],
	['Toàn xã có 3 HTX, đưa xã đến gần hơn mục tiêu. Năm qua mở 4 lớp.', ['actual 3 HTX at toàn xã', 'actual 4 lớp']],
	['Long Khánh 9/9 ấp, An Hòa 7/8 ấp.', ['actual 9 /9 ấp at Long Khánh', 'actual 7 /8 ấp at An Hòa']],
	[
		'Trồng cây hàng năm đạt 60 ha (trong đó cây dưới cos 50 là 9 ha), tăng 2% (tăng 1,2 ha).',
		['actual 60 ha change_pct=2 change_abs=1.2', 'actual 9 ha']
	],
	['Lũy kế 26 xã (xã Đông Tiến, xã An Nông); 4 trường mới.', ['actual 26 xã', 'actual 4 trường']],
	['Thu nhập bình quân đầu người khoảng 4.700 - 5.000 USD.', ['actual range 4700..5000 USD/người']],
	['Doanh thu bình quân mỗi năm của mỗi HTX là 900 triệu đồng.', ['actual 900 triệu đồng/HTX/năm']],
	['Bình quân mỗi tổ hợp tác đạt doanh thu gần 67 triệu đồng/năm.', ['actual nearly 67 triệu đồng/tổ hợp tác/năm']],
	['Mỗi ngày huyện thu gom hơn 5 tấn rác.', ['actual more_than 5 tấn/ngày']],
	['Số tiêu chí bình quân/xã: 16,1 tiêu chí.', ['actual 16.1 tiêu chí/xã']],
	['Hằng năm, mỗi chi hội giúp hai gia đình hội viên trở lên.', ['target at_least 2 gia đình/chi hội/năm']],
	[
		'Tuyển sinh 870 học sinh, sinh viên; có 5 doanh nghiệp và hợp tác xã.',
		['actual 870 học sinh, sinh viên', 'actual 5 doanh nghiệp và hợp tác xã']
	],
	[
		'Có số đoàn viên mới cao là Thanh Hải 11/15, Đồng Cốc 8/7.',
		['actual 11 /15 đoàn viên at Thanh Hải', 'actual 8 /7 đoàn viên at Đồng Cốc']
	],
	['Số HTX tăng từ 1,5 đến 2 lần.', ['actual range 1.5..2 lần']],
	['Tiểu học 206 trường (75%), THCS 123 (56%).', ['actual 206 trường (75%)', 'actual 123 trường (56%)']],
	['Thu ngân sách 84 tỷ đồng, đạt 132%.', ['actual 84 tỷ đồng plan_pct=132']],
	['Chỉ số tăng 7,6% so với tháng trước, tăng 22% so với cùng kỳ.', ['actual 7.6 %', 'actual 22 %']],
	[
		'Có 3 huyện hoàn thành là Quế Sơn (100,1%), Nam Giang (100,9%).',
		['actual 3 huyện', 'actual 100.1 % at Quế Sơn', 'actual 100.9 % at Nam Giang']
	],
	[
		'Qua giám sát kết luận 02 tổ chức đảng, khiển trách 03, cảnh cáo: 04.',
		['actual 2 tổ chức đảng', 'actual 3 tổ chức đảng', 'actual 4 tổ chức đảng']
	],
	['Triển khai Kết luận 61 của tỉnh với 6 lĩnh vực, 3 phong trào.', []],
	['UBND tỉnh vừa giao chỉ tiêu.\nCụ thể, huyện Minh Hóa giảm 6,5%.', ['target 6.5 % at huyện Minh Hóa']],
	['Trường nộp ngày 21 09 2025 gồm 4 lớp.', ['actual 4 lớp']],
	['Phấn đấu 4 xã về đích; hoàn thành hồ sơ đề nghị công nhận trước ngày 30/6/2026.', ['target 4 xã', 'target null by 30/6/2026']],
	['Huyện đã bàn giao mặt bằng trước ngày 30/6/2026.', []],
	['Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu: thu ngân sách tăng bình quân 5%/năm.', ['target 5 %/năm']],
	['Chỉ tiêu cụ thể: tốc độ tăng 16%/năm, trong đó dịch vụ tăng 18%.', ['target 16 %/năm', 'target 18 %/năm']],
	['Huyện hướng đến 80% hộ có mạng. Tỷ lệ số hóa hồ sơ đạt 90%.', ['target 80 %', 'target 90 %']],
	[
		'Nửa nhiệm kỳ qua đạt được nhiều kết quả. Thu nhập bình quân đầu người đến năm 2022 đạt 39 triệu đồng.',
		['actual 39 triệu đồng/người by 2022']
	],
	['Hiện có 12 HTX, đến năm 2030 có 20 HTX.', ['actual 12 HTX', 'target 20 HTX by 2030']],
	['Phấn đấu 38% hộ dùng nước sạch.\nĐưa tỷ lệ hộ có nhà tiêu hợp vệ sinh lên 70%.', ['target 38 %', 'target 70 %']],
	['Đại hội xác định 8 chỉ tiêu.\nThứ hai, hằng năm giúp 33.500 hộ thoát nghèo.', ['target 33500 hộ/năm']],
	[
		'Mục tiêu năm 2021 trồng 120 triệu cây.\nTừ năm 2022 - 2025, trồng 90 triệu cây.',
		['target 120 triệu cây by 2021', 'target 90 triệu cây by 2022-2025']
	],
	[
		'Năm 2026 dự kiến đón 5 triệu khách, doanh thu ước đạt 1.800 tỷ đồng.',
		['target 5 triệu khách by 2026 estimate', 'target 1800 tỷ đồng by 2026 estimate']
	],
	[
		'9. Tỷ lệ xã đạt chuẩn 50%. 10. Tỷ lệ đô thị hóa đến năm 2025: 16%. 11. Tỷ lệ đường nhựa 80%.',
		['target 50 %', 'target 16 % by 2025', 'target 80 %']
	],
	['Thông qua 21 chỉ tiêu của năm 2027. Trong đó, trồng 500 ha rừng.', ['target 500 ha by 2027']],
	['Lúa đạt 92 ha/KH 89 ha.', ['actual 92 /89 ha']],
	['Đạt 61,8% nguồn vốn tỉnh giao (376,7 tỷ/609,1 tỷ đồng).', ['actual 376.7 /609.1 tỷ đồng (61.8%)']],
	['Phấn đấu có thêm từ 06 xã trở lên, nâng số xã đạt chuẩn lên 122 xã.', ['target at_least 6 xã raises_total_to=122', 'target 122 xã']],
	['Giá trị thu trên 1ha canh tác đến năm 2025 là 316 triệu đồng.', ['target 316 triệu đồng/ha by 2025']],
	['Phấn đấu có 80% TCCSĐ trở lên hoàn thành tốt.', ['target at_least 80 %']],
	['Mục tiêu trồng một tỷ cây.', ['target 1 tỷ cây']],
	['Giảm tỷ suất sinh 0,3%0/năm.', ['target 0.3 %0/năm']],
	['Tiếp công dân ngày 05 và 20 hàng tháng; học 2 buổi/ngày; trực tuyến với 63 địa phương.', []],
	['Tập huấn cho 293 lượt cán bộ, hội viên, nông dân.', ['actual 293 lượt cán bộ, hội viên, nông dân']],
	['Tỷ lệ dân dùng nước sạch đạt 55% (tương đương 960 người).', ['actual 55 %', 'actual 960 người']],
	['Có 190 buổi (95% so với mức phải đạt 200 buổi).', ['actual 190 buổi', 'actual 95 %', 'target 200 buổi']],
	['Trung tâm có kế hoạch mở 6 lớp nghề may.', ['target 6 lớp']],
	['Kế hoạch vụ hè toàn xã trồng 30 ha đậu; mới trồng được 12 ha.', ['target 30 ha at toàn xã', 'actual 12 ha at toàn xã']],
	['Đại hội đề ra 14 chỉ tiêu chủ yếu: thu ngân sách tăng 9%, xóa 25 nhà tạm.', ['target 9 %', 'target 25 nhà']],
	['Phấn đấu năm 2028 thu 40 tỷ đồng; có thêm 2 chợ.', ['target 40 tỷ đồng by 2028', 'target 2 chợ by 2028']],
	['Xã có 6 trạm bơm; duy trì nước tưới cho 210 hộ.', ['actual 6 trạm bơm', 'actual 210 hộ']],
	[
		'Tỷ lệ nộp hồ sơ đạt 58%, thấp hơn 2% so với chỉ tiêu giao tại Nghị quyết 5-NQ/ĐU (60%).',
		['actual 58 % over_plan_pct=-2', 'target 60 %']
	],
	['Còn 8 tuyến đường phải hoàn thành trước 30/11.', ['target 8 tuyến đường by 30/11']],
	[
		'Phát hiện 52 vụ vi phạm, phạt 30 người, nhắc nhở 9 hộ; so với cùng kỳ giảm 6 vụ, tăng 4 người.',
		['actual 52 vụ change_abs=-6', 'actual 30 người change_abs=4', 'actual 9 hộ']
	],
	['Đã giảm 7 vụ (-12,5%), giảm 3 người chết (-30%).', ['actual 7 vụ change_pct=-12.5', 'actual 3 người change_pct=-30']],
	['Số hội viên tăng 5% (tăng 61 hội viên).', ['actual 61 hội viên change_pct=5']],
	['Toàn Đoàn có 840 đoàn viên, tăng 42 đoàn viên (khoảng 5%).', ['actual 840 đoàn viên change_abs=42 change_pct=5']],
	['Có 31 nghìn khách, tăng hơn 4 nghìn khách so với năm trước.', ['actual 31 nghìn khách change_abs=4']],
	['Kết nạp 9 hội viên mới trong tổng số 12 hội viên được giao.', ['actual 9 /12 hội viên']],
	['Có trên 700 hộ nộp đơn, qua bình xét có 512 hộ đạt.', ['actual more_than 700 hộ', 'actual 512 hộ']],
	[
		'Thành lập 3 tổ hợp tác và giải thể 1 tổ hợp tác, đưa số tổ hợp tác lên 16.',
		['actual 3 tổ hợp tác raises_total_to=16', 'actual 1 tổ hợp tác', 'actual 16 tổ hợp tác']
	],
	['Có 4 thôn đạt 15/15 tiêu chí.', ['actual 4 thôn']],
	['Kết nạp được hai mươi tư hội viên.', ['actual 24 hội viên']],
	['Giới thiệu được 5 ĐV mới, đạt 83% chỉ tiêu.', ['actual 5 ĐV plan_pct=83']],
	['Mỗi hộ được hỗ trợ 40 triệu đồng; giá trị trên 1 ha đạt 95 triệu đồng.', ['actual 40 triệu đồng/hộ', 'actual 95 triệu đồng/ha']],
	['Từ ngày 3/4 đến 9/5, bác sĩ khám cho 260 người.', ['actual 260 người by 3/4-9/5']],
	['Lũy kế đến tháng 8.2024 giải ngân 15 tỷ đồng.', ['actual 15 tỷ đồng by 8/2024']],
	['Nhiệm kỳ 2020 - 2025. Sáu tháng đầu năm thu 12 tỷ đồng.', ['actual 12 tỷ đồng by 6M']],
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
	['Thẻ bảo hiểm cấp cho 900 người, đạt tỷ lệ bao phủ 84% dân số.', ['actual 900 người (84%)']],
	['Còn 120 hộ nghèo, chiếm tỷ lệ 2,4% so với tổng số hộ.', ['actual 120 hộ (2.4%)']],
	['Kết nạp 30 hội viên (kế hoạch cả năm là 50 hội viên). Còn mở 4 lớp.', ['actual 30 hội viên', 'target 50 hội viên', 'actual 4 lớp']],
	['Thu 8 tỷ đồng, vượt 12% mục tiêu đề ra; hòa giải 14 vụ.', ['actual 8 tỷ đồng over_plan_pct=12', 'actual 14 vụ']],
	['Số vụ cháy giảm 21% và số người chết giảm 40%.', ['actual 21 %', 'actual 40 %']],
	['Bình quân 13 tiêu chí/1 xã; giảm chín vụ.', ['actual 13 tiêu chí/xã', 'actual 9 vụ']],
	['Trồng được 41 ha = 82% kế hoạch.', ['actual 41 ha plan_pct=82']],
	[
		'Năm 2018 có 25 đoàn viên mới, tăng 4% so tổng số đoàn viên năm 2017; mở 3 lớp.',
		['actual 25 đoàn viên change_pct=4 by 2018', 'actual 3 lớp by 2018']
	],
	['Tỷ lệ thất nghiệp giảm từ 7,5 lúc đầu năm xuống còn 6,1%.', ['actual 6.1 % from=7.5']],
	['Phấn đấu giai đoạn 2025-2030 mỗi năm giảm 2% hộ nghèo (theo chuẩn giai đoạn 2021-2025).', ['target 2 %/năm by 2025-2030']],
	['Xã có 12 sản phẩm (10 sản phẩm 3 sao, 2 sản phẩm 4 sao).', ['actual 12 sản phẩm', 'actual 10 sản phẩm', 'actual 2 sản phẩm']],
	['Đại hội đã bầu 19 đồng chí vào Ban Chấp hành khóa mới.', []],
	['Số dư quỹ của 3 chi hội vùng cao là 21 triệu đồng.', ['actual 21 triệu đồng']],
	['Thành lập 4 liên kết, tặng 60 suất quà.', ['actual 4 liên kết', 'actual 60 suất']],
	['Trồng được 41 ha, bằng 82% kế hoạch.', ['actual 41 ha plan_pct=82']],
	['Phấn đấu có thêm 7 xã đạt chuẩn, nâng chất lượng các xã đã đạt chuẩn, xây mới 3 chợ.', ['target 7 xã', 'target 3 chợ']],
	['Nhóm tiết kiệm từ 13 thành viên đến nay có 27 thành viên.', ['actual 27 thành viên from=13']],
	['Chi hội tiết kiệm được 27.500000đ.', ['actual 27500000 đồng']],
	['Lúa nước 2 vụ 40 ha; tổng vốn đầu tư toàn xã hội 1.530 tỷ đồng.', ['actual 40 ha', 'actual 1530 tỷ đồng']],
	['Trồng lúa tại 3 xã Mai Pha, Hoàng Đồng được 40 ha.', ['actual 3 xã', 'actual 40 ha']],
	['Năng suất bình quân đạt 200 kg/ha, sản lượng đạt 350 tấn.', ['actual 200 kg/ha', 'actual 350 tấn']],
	['Liên kết “4 nhà” được đẩy mạnh; đã sửa 7 nhà trị giá 200 triệu đồng.', ['actual 7 nhà', 'actual 200 triệu đồng']],
	[
		'Xử phạt trên 6.000 trường hợp, trong đó có 670 trường hợp về nồng độ cồn.',
		['actual more_than 6000 trường hợp', 'actual 670 trường hợp']
	],
	['Hộ có ít nhất 1 phụ nữ tham gia sinh hoạt hội đạt 94%.', ['actual 94 %']],
	[
		'Đến năm 2015 diện tích muối chỉ còn 15,2 nghìn ha, sản lượng đạt 1.504 tấn.',
		['actual 15.2 nghìn ha by 2015', 'actual 1504 tấn by 2015']
	],
	['Theo kế hoạch trồng trên 10 triệu cây trong 5 năm.', ['target more_than 10 triệu cây']],
	['Năm 2012 có 24/24 quận đạt chuẩn, trực 24/24 giờ.', ['actual 24 /24 quận by 2012']],
	['Bình quân đạt 18,2 tiêu chí nông thôn mới/xã.', ['actual 18.2 tiêu chí/xã']],
	['Thu hằng năm đều vượt, tổng thu giai đoạn 2020-2025 đạt 390 tỷ đồng.', ['actual 390 tỷ đồng by 2020-2025']],
	['Dự lễ có đại diện 7 gia đình; xã có 12 nhóm trẻ và diễn 5 tiết mục.', ['actual 12 nhóm trẻ', 'actual 5 tiết mục']],
	['Nay có 25¹ HTX và 30[2] THT; 12(3) chi hội.', ['actual 25 HTX', 'actual 30 THT', 'actual 12 chi hội']],
	['Đến hết quý II/2022 có 3 mô hình; phấn đấu cả năm có 6 mô hình.', ['actual 3 mô hình by Q2/2022', 'target 6 mô hình by 2022']],
	[
		'Hình thức kỷ luật đảng viên: khiển trách 28 (chiếm 45%), cảnh cáo 21 (34%).',
		['actual 28 đảng viên (45%)', 'actual 21 đảng viên (34%)']
	],
	['Đến năm 2030 đạt 19 bác sĩ trên 1 vạn dân.', ['target 19 bác sĩ/vạn dân by 2030']],
	[
		'Chọn được 300 hợp tác xã/liên hiệp hợp tác xã; thực hiện 15 công trình, phần việc.',
		['actual 300 HTX', 'actual 15 công trình, phần việc']
	],
	[
		'Tổng kế hoạch vốn giao năm 2021 là 35 tỷ đồng. Kết quả giải ngân 20 tỷ đồng.',
		['target 35 tỷ đồng by 2021', 'actual 20 tỷ đồng by 2021']
	],
	['Phấn đấu tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo cao trên 25% giảm từ 4% trở lên.', ['target at_least 4 %']],
	['Ngành đặt mục tiêu 2024 thu gom nước thải đạt 18%.', ['target 18 %']],
	['Sáu tháng đầu năm 2025 lập 2 HTX. Phấn đấu 6 tháng cuối năm lập 3 HTX.', ['actual 2 HTX by 6M/2025', 'target 3 HTX by 2025']],
	['Năng suất đạt 58,2 tạ/ha (KH 57,5 tạ/ha), sản lượng 47.782 tấn.', ['actual 58.2 tạ/ha', 'target 57.5 tạ/ha', 'actual 47782 tấn']],
	['Phấn đấu đến 31/12 kích hoạt 95% tài khoản.', ['target 95 % by 31/12']],
	['Có 120 nhà tạm cần xóa (hộ nghèo 75 nhà); thu 350 viên ma túy.', ['actual 120 nhà', 'actual 75 nhà', 'actual 350 viên']],
	['Phấn đấu năm 2025: 100% hồ sơ TTHC đúng hạn; lập 2 HTX.', ['target 100 % by 2025', 'target 2 HTX by 2025']],
	[
		'Các chỉ tiêu nhiệm kỳ 2025 - 2030: lập 9 HTX; đến năm 2028 trồng 95 ha; kết nạp 120 đảng viên.',
		['target 9 HTX by 2025-2030', 'target 95 ha by 2028', 'target 120 đảng viên by 2025-2030']
	],
	[
		'Xảy ra 21 vụ, làm chết 13 người, bị thương 11 người; so với cùng kỳ giảm 2 vụ (10,5%), giảm 4 người chết, tăng 6 người bị thương.',
		['actual 21 vụ change_abs=-2 change_pct=-10.5', 'actual 13 người change_abs=-4', 'actual 11 người change_abs=6']
	],
	[
		'Lũy kế 38 sản phẩm (3 sản phẩm 4 sao; 35 sản phẩm 3 sao), vượt 8 sản phẩm so với kế hoạch.',
		['actual 38 sản phẩm over_plan_abs=8', 'actual 3 sản phẩm', 'actual 35 sản phẩm']
	],
	['Đảng bộ được giao kết nạp 85 đảng viên; đã kết nạp 61 đồng chí.', ['target 85 đảng viên', 'actual 61 đồng chí']],
	['Xã phấn đấu cuối năm 2025 về đích nông thôn mới.', ['target null by 2025']],
	['Chi bộ Thôn 17 xã Quảng Phú họp; chi bộ 12 đảng bộ xã Mai Pha cũng vậy.', []],
	['Xuất khẩu đạt 187% so với cùng kỳ và đạt 94% kế hoạch năm.', ['actual 187 %', 'actual 94 %']],
	['Thụ lý 80 vụ/110 bị cáo; có 24 tổ chức, cá nhân tham gia.', ['actual 80 vụ', 'actual 110 bị cáo', 'actual 24 tổ chức, cá nhân']],
	['Hằng tháng mở 3 buổi; giá trị thu nhập/ha đạt 120 triệu đồng.', ['actual 3 buổi/tháng', 'actual 120 triệu đồng/ha']],
	['Nhiệm kỳ 2025 - 2030, Đoàn xã tập trung giáo dục; kết nạp 100 đoàn viên.', ['target 100 đoàn viên by 2025-2030']],
	['Số đơn thuộc thẩm quyền phải giải quyết là 26/62 đơn.', ['actual 26 /62 đơn']],
	[
		'Chi bộ có 49 đồng chí đảng viên, góp 99 triệu, giúp 20 hộ dân; 5 đồng chí được khen.',
		['actual 49 đảng viên', 'actual 99 triệu đồng', 'actual 20 hộ', 'actual 5 đồng chí']
	]
];
