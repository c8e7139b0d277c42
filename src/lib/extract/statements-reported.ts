import type { Statement } from './statements.ts';

/** Sentences that report, or hold no figure. */
export const REPORTED: readonly Statement[] = [
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
	[
		'Tƣ vấn, định hướng nghề nghiệp cho hơn 2.000 học sinh; đƣợc vay 1,8 tỷ đồng.',
		['actual more_than 2000 học sinh', 'actual 1.8 tỷ đồng']
	],
	['Xã đạt và vượt 16/18 nhiệm vụ trọng tâm; đề ra 5 nhiệm vụ.', ['actual 16 /18 nhiệm vụ']],
	['Cả nước có 9.027/9.080 số xã có điện.', ['actual 9027 /9080 xã at cả nước']],
	['Tỷ suất sinh thô là 13,5 phần nghìn.', ['actual 13.5 phần nghìn']],
	['Một bộ phận người lao động thiếu việc; bà con sản xuất 1 vụ lúa.', []],
	['Kéo điện cho 590 hộ dân đạt giá trị 12,4 tỷ đồng.', ['actual 590 hộ', 'actual 12.4 tỷ đồng']],
	['Xây 55 công trình, 880 phần việc thanh niên.', ['actual 55 công trình', 'actual 880 phần việc']],
	['Tây Ninh có 12 xã về đích.', ['actual 12 xã at Tây Ninh']],
	['Thái Bình Dương có 3 cảng.', ['actual 3 cảng']],
	['Tuyến Hà Nội - Lào Cai có 12 cầu.', ['actual 12 cầu']],
	['Lạng Sơn giải ngân 40 tỷ đồng. Toàn tỉnh trồng 30 ha.', ['actual 40 tỷ đồng at Lạng Sơn', 'actual 30 ha at Lạng Sơn']],
	['Từ đầu năm 2021 đến nay, toàn tỉnh khởi tố 65 bị can.', ['actual 65 bị can by 2021 at toàn tỉnh']],
	[
		'Năm 2018, Hội kết nạp 43 hội viên; đến nay có 54 hội; trong năm đã vận động 4 triệu đồng.',
		['actual 43 hội viên by 2018', 'actual 54 hội', 'actual 4 triệu đồng by 2018']
	],
	['Tin ngày 05/7/2022. Sáu tháng đầu năm, huyện trồng 30 ha.', ['actual 30 ha by 6M/2022']],
	['Cập nhật 12/10/2023. Năm nay xã trồng 4 ha.', ['actual 4 ha by 2023']],
	['Phát hiện vi phạm phải xử lý hơn 11 tỷ đồng.', ['actual more_than 11 tỷ đồng']],
	['Thu giữ 1,3 tấn cần sa, 2 tấn lá khát; số vụ tăng 8,7%.', ['actual 1.3 tấn', 'actual 2 tấn', 'actual 8.7 %']],
	['GRDP bình quân đầu người đạt 55,2/58 triệu đồng.', ['actual 55.2 /58 triệu đồng/người']],
	['Toàn tỉnh có 160/262 xã phường, thị trấn có 100% cử tri đi bầu.', ['actual 160 /262 xã phường, thị trấn at toàn tỉnh']],
	['Có 203 HTX và 02 LH HTX.', ['actual 203 HTX', 'actual 2 LH HTX']],
	['Nâng tổng số lên 47 chi hội, đạt 100% thôn, khu phố.', ['actual 47 chi hội', 'actual 100 %']],
	['Giải quyết 308 vụ việc (đạt 92,6%) trong tổng số 333 vụ việc.', ['actual 308 /333 vụ việc (92.6%)']],
	['Trồng 25 nghìn héc-ta rừng.', ['actual 25 nghìn ha']],
	['Giá trị sản phẩm thu nhập/1 ha đất là 21,9 triệu đồng.', ['actual 21.9 triệu đồng/ha']],
	['Thu nhập trung bình của các hộ sản xuất giỏi đạt 150 triệu đồng/năm.', ['actual 150 triệu đồng/hộ/năm']],
	['Trên 2.655 chủ thể (hợp tác xã chiếm 37,9%) tham gia.', ['actual more_than 2655 chủ thể', 'actual 37.9 %']],
	['Xã đạt 9/15 tiêu chí, 100% các hộ có điện.', ['actual 9 /15 tiêu chí', 'actual 100 %']],
	['Thu bằng 199% dự toán tỉnh giao và bằng 156% dự toán huyện giao.', ['actual 199 %', 'actual 156 %']],
	[
		'Tổng thu năm nay đạt 20 tỷ đồng. Tổng chi thực hiện được 18 tỷ đồng.\nTổng đàn lợn có 300 con.',
		['actual 20 tỷ đồng by năm nay', 'actual 18 tỷ đồng by năm nay', 'actual 300 con by năm nay']
	],
	['Vùng này sản xuất 2 vụ lúa/năm.', []],
	['Dự kiến tới hết năm 2021, tỉnh sẽ hoàn thành 6/8 xã, đạt 75% kế hoạch.', ['actual 6 /8 xã plan_pct=75 by 2021 estimate']],
	[
		'Hết năm 2020, dự kiến có 106/116 xã về đích; có 8 xã kiểu mẫu.',
		['actual 106 /116 xã by 2020 estimate', 'actual 8 xã by 2020 estimate']
	],
	['Tổng số lao động cần tuyển lên tới 15.500 người.', ['actual 15500 người']],
	[
		'Nhiệm kỳ qua, thu ngân sách đạt 856 tỷ đồng. Đến cuối nhiệm kỳ, thu nhập bình quân đầu người đạt 78 triệu đồng/năm.',
		['actual 856 tỷ đồng by nhiệm kỳ qua', 'actual 78 triệu đồng/người/năm by nhiệm kỳ qua']
	],
	['Huyện có 1.100 doanh nghiệp đăng ký thành lập mới, vốn 55 tỷ đồng.', ['actual 1100 doanh nghiệp', 'actual 55 tỷ đồng']],
	['Hỗ trợ chi phí học giáo dục định hướng cho 228 lao động.', ['actual 228 lao động']],
	['Đầu năm học có 57 trường đạt chuẩn, vượt 31 trường so với chỉ tiêu nghị quyết.', ['actual 57 trường over_plan_abs=31']],
	['Khởi tố 42 vụ, 60 bị can (tăng 10 vụ, 18 bị can).', ['actual 42 vụ change_abs=10', 'actual 60 bị can change_abs=18']],
	['Xảy ra 10 vụ, làm chết sáu người, bị thương chín người.', ['actual 10 vụ', 'actual 6 người', 'actual 9 người']],
	['Tích hợp 569 dịch vụ công, chiếm tỉ lệ 82%.', ['actual 569 dịch vụ công (82%)']],
	['GRDP bình quân đầu người (giá hiện hành) đạt 60 triệu đồng.', ['actual 60 triệu đồng/người']],
	['Doanh thu bình quân của HTX đạt 1.650 triệu đồng.', ['actual 1650 triệu đồng/HTX']],
	[
		'Bộ trưởng ký Quyết định số 310/QĐ-TTg công nhận huyện Châu Thành đạt chuẩn nông thôn mới năm 2020.',
		['actual null by 2020 at huyện Châu Thành']
	],
	['Hội đồng thẩm định xét công nhận xã Tân Lập đạt chuẩn nông thôn mới năm 2024.', []],
	['Thị xã Trảng Bàng được công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.', ['actual null at thị xã Trảng Bàng']],
	['Tại 6 huyện miền núi này, 4 vùng nuôi kể trên chiếm gần 70% đàn lợn.', ['actual nearly 70 %']],
	['Tổng số hộ thành viên 4.130 hộ, bình quân trên 125 hộ thành viên/hợp tác xã.', ['actual 4130 hộ', 'actual more_than 125 hộ/HTX']],
	['Doanh thu bình quân của một HTX hiện đạt khoảng 2 tỷ đồng/năm.', ['actual approx 2 tỷ đồng/HTX/năm']],
	['Giá trị thu trên 01 ha canh tác đạt 210 triệu đồng/năm.', ['actual 210 triệu đồng/ha/năm']],
	['Số khách đạt từ ba triệu lượt khách/năm đến năm triệu lượt khách/năm.', ['actual range 3..5 triệu lượt khách/năm']],
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
	['Huyện có 37 chi, đảng bộ cơ sở, 4 gia trại, trang trại.', ['actual 37 chi, đảng bộ', 'actual 4 gia trại, trang trại']],
	['Đã cấp 1.408 sổ cho hộ dân, tăng 7,5% so với cùng kỳ.', ['actual 1408 sổ change_pct=7.5']],
	['Thu hoạch 2 tỷ 75 triệu đồng tiền nấm.', ['actual 2.075 tỷ đồng']],
	['Diện tích mía đạt 31.6 nghìn ha.', ['actual 31.6 nghìn ha']],
	['Xã còn dưới 4% hộ nghèo.', ['actual less_than 4 %']],
	['Gần 300 hộ tham gia, khoảng 40 hộ có đơn.', ['actual nearly 300 hộ', 'actual approx 40 hộ']],
	['Trong 18 bản có 11 bản dùng điện lưới.', ['actual 11 /18 bản']],
	['Bốn trên chín thôn đã có nhà văn hóa.', ['actual 4 /9 thôn']],
	['Sản lượng cá 560 tấn, vượt 4% kế hoạch.', ['actual 560 tấn over_plan_pct=4']],
	['Tổng thu 48 tỷ đồng, đạt 91% dự toán, giảm 3% so với năm trước.', ['actual 48 tỷ đồng plan_pct=91 change_pct=-3']],
	['Kết nạp 14 đoàn viên, nâng tổng số đoàn viên lên 620.', ['actual 14 đoàn viên raises_total_to=620', 'actual 620 đoàn viên']],
	['Tỷ lệ tảo hôn giảm từ 12% xuống 7,5%.', ['actual 7.5 % from=12']],
	['Ước cả năm trồng 70 ha keo.', ['actual 70 ha estimate']],
	['Xã Tân Lập 4 tổ hợp tác, xã Hòa Mạc 6 tổ hợp tác.', ['actual 4 tổ hợp tác at xã Tân Lập', 'actual 6 tổ hợp tác at xã Hòa Mạc']],
	['Có 36 hợp tác xã khá trở lên, chiếm 60%.', ['actual 36 HTX (60%)']],
	[
		'Nếu giữ nhịp độ hiện nay, dự báo khoảng 9 HTX (trong khoảng 5–12 HTX) vào cuối năm 2025.',
		['actual approx 9 HTX by 2025 estimate', 'actual range 5..12 HTX by 2025 estimate']
	],
	['Gieo 38 ngàn hécta ngô, thu 2,5 tỉ đồng.', ['actual 38 ngàn hécta', 'actual 2.5 tỉ đồng']],
	['Toàn huyện có 1.300 LĐ tìm được việc.', ['actual 1300 LĐ at toàn huyện']],
	['Mức hỗ trợ 60 triệu đồng/ngôi nhà.', ['actual 60 triệu đồng/ngôi nhà']],
	['Kiểm tra 88 lượt cơ sở, xử lý 14 vụ cháy.', ['actual 88 lượt cơ sở', 'actual 14 vụ']],
	['Thu nhập bình quân đầu người đạt 41 triệu đồng/năm.', ['actual 41 triệu đồng/người/năm']],
	['Giá trị trên 1 ha đất trồng màu đạt 95 triệu đồng.', ['actual 95 triệu đồng/ha']],
	['Khởi công 60 nhà (xây mới 41, sửa chữa 19).', ['actual 60 nhà', 'actual 41 nhà', 'actual 19 nhà']],
	['Hội viên nòng cốt 5.120, đạt 21% so với tổng số hội viên.', ['actual 5120 Hội viên (21%)']],
	['Cụ thể, ba gia đình được bàn giao nhà.', ['actual 3 gia đình']],
	['Cấp tỉnh 31 hộ, cấp Trung ương 4 hộ.', ['actual 31 hộ', 'actual 4 hộ']],
	['Dự kiến cả năm trồng 80 ha.', ['actual 80 ha estimate']],
	['Trạm được công nhận vào năm 2019 với 4 phòng khám.', ['actual 4 phòng khám by 2019']],
	['Có 40 xã đạt chuẩn, tăng khoảng 5-6% so với năm 2017.', ['actual 40 xã']],
	['Toàn xã có 9/24 xóm đạt chuẩn, 15/24 xóm chưa đạt.', ['actual 9 /24 xóm at toàn xã', 'actual 15 /24 xóm at toàn xã']],
	['Kết nạp 80 đoàn viên, đạt tỷ lệ hơn 61% so với chỉ tiêu.', ['actual 80 đoàn viên plan_pct=61']],
	['Quỹ của 03 chi hội là 44,962.000 đ.', ['actual null đồng']],
	['Công nhận 40 cơ sở thuộc 7 huyện, chiếm 38%.', ['actual 40 cơ sở (38%)']],
	['Đến tháng 6/2025 có 6 xã đạt, hoàn thành mục tiêu cả giai đoạn 2021-2025.', ['actual 6 xã by 6/2025']],
	['Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí.', []],
	['Năm 2015 tỷ lệ hộ nghèo là 19,2%, đến năm 2022 còn 7,9%.', ['actual 19.2 % by 2015', 'actual 7.9 % by 2022']],
	[
		'Đến cuối năm 2024 còn 95 hộ nghèo, giảm 12 hộ so với năm 2023, thu nhập đạt 59 triệu đồng.',
		['actual 95 hộ change_abs=-12 by 2024', 'actual 59 triệu đồng by 2024']
	],
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
	['Trường nộp ngày 21 09 2025 gồm 4 lớp.', ['actual 4 lớp']],
	['Huyện đã bàn giao mặt bằng trước ngày 30/6/2026.', []],
	[
		'Nửa nhiệm kỳ qua đạt được nhiều kết quả. Thu nhập bình quân đầu người đến năm 2022 đạt 39 triệu đồng.',
		['actual 39 triệu đồng/người by 2022']
	],
	['Lúa đạt 92 ha/KH 89 ha.', ['actual 92 /89 ha']],
	['Đạt 61,8% nguồn vốn tỉnh giao (376,7 tỷ/609,1 tỷ đồng).', ['actual 376.7 /609.1 tỷ đồng (61.8%)']],
	['Tiếp công dân ngày 05 và 20 hàng tháng; học 2 buổi/ngày; trực tuyến với 63 địa phương.', []],
	['Tập huấn cho 293 lượt cán bộ, hội viên, nông dân.', ['actual 293 lượt cán bộ, hội viên, nông dân']],
	['Tỷ lệ dân dùng nước sạch đạt 55% (tương đương 960 người).', ['actual 55 %', 'actual 960 người']],
	['Xã có 6 trạm bơm; duy trì nước tưới cho 210 hộ.', ['actual 6 trạm bơm', 'actual 210 hộ']],
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
	['Thu 8 tỷ đồng, vượt 12% mục tiêu đề ra; hòa giải 14 vụ.', ['actual 8 tỷ đồng over_plan_pct=12', 'actual 14 vụ']],
	['Số vụ cháy giảm 21% và số người chết giảm 40%.', ['actual 21 %', 'actual 40 %']],
	['Bình quân 13 tiêu chí/1 xã; giảm chín vụ.', ['actual 13 tiêu chí/xã', 'actual 9 vụ']],
	['Trồng được 41 ha = 82% kế hoạch.', ['actual 41 ha plan_pct=82']],
	[
		'Năm 2018 có 25 đoàn viên mới, tăng 4% so tổng số đoàn viên năm 2017; mở 3 lớp.',
		['actual 25 đoàn viên change_pct=4 by 2018', 'actual 3 lớp by 2018']
	],
	['Tỷ lệ thất nghiệp giảm từ 7,5 lúc đầu năm xuống còn 6,1%.', ['actual 6.1 % from=7.5']],
	['Xã có 12 sản phẩm (10 sản phẩm 3 sao, 2 sản phẩm 4 sao).', ['actual 12 sản phẩm', 'actual 10 sản phẩm', 'actual 2 sản phẩm']],
	['Đại hội đã bầu 19 đồng chí vào Ban Chấp hành khóa mới.', []],
	['Số dư quỹ của 3 chi hội vùng cao là 21 triệu đồng.', ['actual 21 triệu đồng']],
	['Thành lập 4 liên kết, tặng 60 suất quà.', ['actual 4 liên kết', 'actual 60 suất quà']],
	['Trồng được 41 ha, bằng 82% kế hoạch.', ['actual 41 ha plan_pct=82']],
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
	['Năm 2012 có 24/24 quận đạt chuẩn, trực 24/24 giờ.', ['actual 24 /24 quận by 2012']],
	['Bình quân đạt 18,2 tiêu chí nông thôn mới/xã.', ['actual 18.2 tiêu chí/xã']],
	['Thu hằng năm đều vượt, tổng thu giai đoạn 2020-2025 đạt 390 tỷ đồng.', ['actual 390 tỷ đồng by 2020-2025']],
	['Dự lễ có đại diện 7 gia đình; xã có 12 nhóm trẻ và diễn 5 tiết mục.', ['actual 12 nhóm trẻ', 'actual 5 tiết mục']],
	['Nay có 25¹ HTX và 30[2] THT; 12(3) chi hội.', ['actual 25 HTX', 'actual 30 THT', 'actual 12 chi hội']],
	[
		'Hình thức kỷ luật đảng viên: khiển trách 28 (chiếm 45%), cảnh cáo 21 (34%).',
		['actual 28 đảng viên (45%)', 'actual 21 đảng viên (34%)']
	],
	[
		'Chọn được 300 hợp tác xã/liên hiệp hợp tác xã; thực hiện 15 công trình, phần việc.',
		['actual 300 HTX', 'actual 15 công trình, phần việc']
	],
	['Có 120 nhà tạm cần xóa (hộ nghèo 75 nhà); thu 350 viên ma túy.', ['actual 120 nhà', 'actual 75 nhà', 'actual 350 viên']],
	[
		'Xảy ra 21 vụ, làm chết 13 người, bị thương 11 người; so với cùng kỳ giảm 2 vụ (10,5%), giảm 4 người chết, tăng 6 người bị thương.',
		['actual 21 vụ change_abs=-2 change_pct=-10.5', 'actual 13 người change_abs=-4', 'actual 11 người change_abs=6']
	],
	[
		'Lũy kế 38 sản phẩm (3 sản phẩm 4 sao; 35 sản phẩm 3 sao), vượt 8 sản phẩm so với kế hoạch.',
		['actual 38 sản phẩm over_plan_abs=8', 'actual 3 sản phẩm', 'actual 35 sản phẩm']
	],
	['Chi bộ Thôn 17 xã Quảng Phú họp; chi bộ 12 đảng bộ xã Mai Pha cũng vậy.', []],
	['Xuất khẩu đạt 187% so với cùng kỳ và đạt 94% kế hoạch năm.', ['actual 187 %', 'actual 94 %']],
	['Thụ lý 80 vụ/110 bị cáo; có 24 tổ chức, cá nhân tham gia.', ['actual 80 vụ', 'actual 110 bị cáo', 'actual 24 tổ chức, cá nhân']],
	['Hằng tháng mở 3 buổi; giá trị thu nhập/ha đạt 120 triệu đồng.', ['actual 3 buổi/tháng', 'actual 120 triệu đồng/ha']],
	['Số đơn thuộc thẩm quyền phải giải quyết là 26/62 đơn.', ['actual 26 /62 đơn']],
	[
		'Chi bộ có 49 đồng chí đảng viên, góp 99 triệu, giúp 20 hộ dân; 5 đồng chí được khen.',
		['actual 49 đảng viên', 'actual 99 triệu đồng', 'actual 20 hộ', 'actual 5 đồng chí']
	]
];
