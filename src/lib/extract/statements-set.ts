import type { Statement } from './statements.ts';

/** Sentences that set something, some of them beside what they report. */
export const SET: readonly Statement[] = [
	[
		'Dự kiến GRDP bình quân đầu người sẽ tăng dần qua các năm: năm 2026 đạt 133,5 triệu đồng; năm 2027 đạt 150,6 triệu đồng.',
		['target 133.5 triệu đồng/người by 2026', 'target 150.6 triệu đồng/người by 2027']
	],
	['Vụ đông, huyện có kế hoạch sản xuất 2.731 ha; trong đó trồng 81 ha khoai.', ['target 2731 ha', 'target 81 ha']],
	['Vốn đã được tỉnh giao để thực hiện trong năm 2027 là hơn 1.800 tỷ đồng.', ['target more_than 1800 tỷ đồng by 2027']],
	['Nghị quyết đề ra nhiều chỉ tiêu quan trọng, trong đó phát triển mới 460 hội viên.', ['target 460 hội viên']],
	['Năm 2029, kế hoạch giao thực hiện trồng rừng với diện tích 590 ha.', ['target 590 ha by 2029']],
	['Đến cuối năm 2030, tỷ lệ hộ nghèo giảm còn dưới 1%.', ['target less_than 1 % by 2030']],
	['Nghị quyết nhiệm kỳ 2025 - 2030. Đến cuối năm 2030, tỷ lệ hộ nghèo còn 1,5%.', ['target 1.5 % by 2030']],
	['Theo kế hoạch, dự kiến đến hết năm 2030 huyện sẽ trồng 500 ha.', ['target 500 ha by 2030 estimate']],
	['Dự kiến hết năm 2025 huyện có 12 xã, đến năm 2030 có 20 xã đạt chuẩn.', ['actual 12 xã by 2025 estimate', 'target 20 xã by 2030']],
	['Chỉ tiêu giao 30 hội viên; kết nạp 25 hội viên.', ['target 30 hội viên', 'actual 25 hội viên']],
	[
		'Mục tiêu đến năm 2030 có 20 xã về đích.\n\nToàn huyện có 15 xã.\n\nTrong đó, 8 xã mới xong.',
		['target 20 xã by 2030', 'actual 15 xã at toàn huyện', 'actual 8 xã']
	],
	['Nhiệm kỳ qua, xã xây dựng 12 nhà. Nhiệm kỳ tới phấn đấu 20 nhà.', ['actual 12 nhà by nhiệm kỳ qua', 'target 20 nhà by nhiệm kỳ tới']],
	['Theo chỉ tiêu kế hoạch năm 2029 toàn huyện giảm 59 hộ nghèo.', ['target 59 hộ by 2029 at toàn huyện']],
	[
		'Tỉnh vừa phê duyệt đề án giảm nghèo huyện Nam Giang với tổng kinh phí gần 670 tỷ đồng.',
		['target nearly 670 tỷ đồng at huyện Nam Giang']
	],
	['Để tiếp tục giảm tỷ lệ hộ nghèo xuống ít nhất là 5%, huyện mở lớp.', ['target at_least 5 %']],
	[
		'Phấn đấu đạt thêm ít nhất 2 tiêu chí cho mỗi xã; giảm bình quân 2,76% hộ nghèo mỗi năm.',
		['target at_least 2 tiêu chí/xã', 'target 2.76 %/năm']
	],
	['Theo quy hoạch phát triển cà phê, diện tích giảm xuống chỉ còn 180 ha.', ['target 180 ha']],
	[
		'Năm 2029, huyện phấn đấu thu 21 tỷ đồng; đạt chuẩn huyện nông thôn mới; tạo việc làm cho 3.000 lao động.',
		['target 21 tỷ đồng by 2029', 'target null by 2029', 'target 3000 lao động by 2029']
	],
	['Khi đó, 90% hồ sơ được xử lý trực tuyến.', ['target 90 %']],
	[
		'a) Tổng sản lượng lương thực 707 tấn.\nTăng cường khoanh nuôi rừng. Bảo vệ tốt diện tích rừng hiện có là 307 ha.',
		['target 707 tấn', 'target 307 ha']
	],
	[
		'Phấn đấu đến năm 2027 có thêm 3 huyện, tăng 2 huyện so với hiện tại; 25% số xã nâng cao.',
		['target 3 huyện change_abs=2 by 2027', 'target 25 % by 2027']
	],
	['Mục tiêu đến năm 2030\n\n- Diện tích muối là 14 ha.', ['target 14 ha by 2030']],
	['Để hoàn thành mục tiêu đến năm 2027, 35% dân số tham gia.', ['target 35 % by 2027']],
	[
		'Đến năm 2027, ngành du lịch sẽ đạt được một số chỉ tiêu: thu hút 75 lao động; công nhận 2 khu.',
		['target 75 lao động by 2027', 'target 2 khu by 2027']
	],
	['Cục Quản lý Lao động ngoài nước dự kiến quý II/2030 đưa đi 250 người.', ['target 250 người by Q2/2030 estimate']],
	[
		'Khai thác 519 ngàn m3, đạt 86,5% so mục tiêu (600-750 ngàn m3 gỗ).',
		['actual 519 ngàn m3 plan_pct=86.5', 'target range 600..750 ngàn m3']
	],
	['Phấn đấu nâng tổng các tiêu chí hoàn thành lên 12-13/18 tiêu chí.', ['target range 12..13 /18 tiêu chí']],
	[
		'Đặt mục tiêu năm 2030 số giường bệnh trên một vạn dân (không tính trạm y tế xã) đạt 28 giường bệnh.',
		['target 28 giường bệnh/vạn dân by 2030']
	],
	['Theo kế hoạch trong đợt này toàn huyện triển khai tiêm 3.400 liều vắc xin.', ['target 3400 liều at toàn huyện']],
	['Đại hội thông qua Nghị quyết Đại hội.\n\nTheo đó, tổng giá trị sản xuất tăng bình quân hẳng năm 8,5%.', ['target 8.5 %/năm']],
	['Phấn đấu cuối năm 2026 được công nhận xã nông thôn mới.', ['target null by 2026']],
	['Các chỉ tiêu chủ yếu nhiệm kỳ 2025 - 2030:\n- Huyện đạt chuẩn nông thôn mới.', ['target null by 2025-2030']],
	['Vốn năm 2024 được Thủ tướng giao là 11.144 tỷ đồng.', ['target 11144 tỷ đồng by 2024']],
	['Nguồn vốn này là trụ cột để tỉnh thực hiện mục tiêu giảm tỷ lệ hộ nghèo xuống còn 18%.', ['target 18 %']],
	[
		'Đoàn tỉnh xây dựng 10 chỉ tiêu cơ bản như: tư vấn cho 900 học sinh; kết nạp 350 đoàn viên.',
		['target 900 học sinh', 'target 350 đoàn viên']
	],
	[
		'Huyện đoàn triển khai 10 chỉ tiêu trọng tâm: 5.000 thanh niên dùng dịch vụ công trực tuyến và 250 thanh niên mở tài khoản.',
		['target 5000 thanh niên', 'target 250 thanh niên']
	],
	[
		'Mục tiêu của huyện có 2 xã về đích; thu nhập bình quân đầu người ước đạt 22 triệu đồng/năm; hộ nghèo còn 7%.',
		['target 2 xã', 'target 22 triệu đồng/người/năm estimate', 'target 7 %']
	],
	['Doanh số tăng tối thiểu 20%; phát triển mới 3 - 5 điểm bán hàng.', ['target at_least 20 %', 'target range 3..5 điểm']],
	[
		'Phấn đấu năm 2023 có 20 sản phẩm.\n\nTrong đó, tổng số có truy xuất nguồn gốc là 8 sản phẩm.',
		['target 20 sản phẩm by 2023', 'target 8 sản phẩm by 2023']
	],
	[
		'Phấn đấu đạt xã nông thôn mới nâng cao vào năm 2027, xã kiểu mẫu và trở thành đô thị loại V vào năm 2030.',
		['target null by 2027', 'target null by 2030']
	],
	['Đến năm 2050, Hà Nam trở thành thành phố trực thuộc Trung ương.', ['target null by 2050']],
	['Mỗi tổ phấn đấu đưa khoảng 30 lao động đi làm việc ở nước ngoài mỗi năm.', ['target approx 30 lao động/tổ/năm']],
	['Phấn đấu có từ 59 đến 65 xã trong tổng số 117 xã về đích.', ['target range 59..65 /117 xã']],
	['Phấn đấu thêm 3 huyện đạt chuẩn, tăng 2 huyện so với hiện tại, 75% số xã đạt chuẩn.', ['target 3 huyện change_abs=2', 'target 75 %']],
	['Tỉnh đặt mục tiêu đến năm 2027 có một huyện đạt chuẩn.', ['target 1 huyện by 2027']],
	[
		'Giải ngân được 161 tỷ đồng trong kế hoạch năm là 384,5 tỷ đồng, đạt 41,9% kế hoạch. Có 4 xã xong.',
		['actual 161 tỷ đồng plan_pct=41.9', 'target 384.5 tỷ đồng', 'actual 4 xã']
	],
	['Tỷ lệ trực tuyến đạt 94% (vượt chỉ tiêu toàn quốc là 60%).', ['actual 94 %', 'target 60 % at toàn quốc']],
	['Diện tích nuôi trồng đến năm 2028 từ 3.500 - đến 4.000 ha.', ['target range 3500..4000 ha by 2028']],
	['GRDP đến năm 2030 bình quân đạt 115 triệu đồng.', ['target 115 triệu đồng/người by 2030']],
	[
		'Đến năm 2030, GRDP đạt 240.000 tỷ đồng, tăng trưởng trên 10%/năm.',
		['target 240000 tỷ đồng by 2030', 'target more_than 10 %/năm by 2030']
	],
	['Đến năm 2027 thị xã có 9/11 phường hoàn thành số hóa.', ['target 9 /11 phường by 2027']],
	['Tỷ lệ hộ có nước máy từ 80% trở lên.', ['target at_least 80 %']],
	['Phấn đấu không quá 2% hồ sơ trễ hạn.', ['target at_most 2 %']],
	['Mỗi thôn trồng từ 3 đến 5 ha chè.', ['target range 3..5 ha/thôn']],
	['Kế hoạch quý III/2024 là 15 lớp; đã mở 9 lớp.', ['target 15 lớp by Q3/2024', 'actual 9 lớp by Q3/2024']],
	['Dự báo đến năm 2030 có 40 xã đạt chuẩn; mục tiêu là 45 xã.', ['actual 40 xã by 2030 estimate', 'target 45 xã by 2030']],
	['Phấn đấu mỗi xã thành lập 2 HTX và 5 tổ hợp tác.', ['target 2 HTX/xã', 'target 5 tổ hợp tác/xã']],
	['Mỗi xã về đích nông thôn mới đều có ít nhất 1 HTX.', ['target at_least 1 HTX/xã']],
	['Phấn đấu giảm số xã đạt dưới 9 tiêu chí xuống dưới 12 xã.', ['target less_than 12 xã']],
	['Năm 2027, dự kiến mở 6 lớp nghề.', ['target 6 lớp by 2027 estimate']],
	['Với mục tiêu tổng thu 9 tỷ đồng, vụ này quan trọng.', ['target 9 tỷ đồng']],
	['Giai đoạn 2026 - 2030, mỗi năm giảm 1,5% hộ nghèo.', ['target 1.5 %/năm by 2026-2030']],
	['Huyện sẽ thành lập 6 HTX. Cùng với đó là có trên 90 trang trại.', ['target 6 HTX', 'target more_than 90 trang trại']],
	['- Xây dựng 4 trường chuẩn.\n- Tỷ lệ sinh con thứ ba dưới 5%.', ['target 4 trường', 'target less_than 5 %']],
	['Phấn đấu tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25%.', ['target approx 25 %']],
	['Mỗi huyện, thành phố có ít nhất 2 HTX.', ['target at_least 2 HTX/huyện, thành phố']],
	['Phấn đấu 60% hộ dùng nước sạch.\nTrên 90% trường có nước uống.', ['target 60 %', 'target more_than 90 %']],
	['Hằng năm, mỗi chi hội giúp hai gia đình hội viên trở lên.', ['target at_least 2 gia đình/chi hội/năm']],
	['UBND tỉnh vừa giao chỉ tiêu.\nCụ thể, huyện Minh Hóa giảm 6,5%.', ['target 6.5 % at huyện Minh Hóa']],
	['Phấn đấu 4 xã về đích; hoàn thành hồ sơ đề nghị công nhận trước ngày 30/6/2026.', ['target 4 xã', 'target null by 30/6/2026']],
	['Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu: thu ngân sách tăng bình quân 5%/năm.', ['target 5 %/năm']],
	['Chỉ tiêu cụ thể: tốc độ tăng 16%/năm, trong đó dịch vụ tăng 18%.', ['target 16 %/năm', 'target 18 %/năm']],
	['Huyện hướng đến 80% hộ có mạng. Tỷ lệ số hóa hồ sơ đạt 90%.', ['target 80 %', 'target 90 %']],
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
	['Phấn đấu có thêm từ 06 xã trở lên, nâng số xã đạt chuẩn lên 122 xã.', ['target at_least 6 xã raises_total_to=122', 'target 122 xã']],
	['Giá trị thu trên 1ha canh tác đến năm 2025 là 316 triệu đồng.', ['target 316 triệu đồng/ha by 2025']],
	['Phấn đấu có 80% TCCSĐ trở lên hoàn thành tốt.', ['target at_least 80 %']],
	['Mục tiêu trồng một tỷ cây.', ['target 1 tỷ cây']],
	['Giảm tỷ suất sinh 0,3%0/năm.', ['target 0.3 %0/năm']],
	['Có 190 buổi (95% so với mức phải đạt 200 buổi).', ['actual 190 buổi', 'actual 95 %', 'target 200 buổi']],
	['Trung tâm có kế hoạch mở 6 lớp nghề may.', ['target 6 lớp']],
	['Kế hoạch vụ hè toàn xã trồng 30 ha đậu; mới trồng được 12 ha.', ['target 30 ha at toàn xã', 'actual 12 ha at toàn xã']],
	['Đại hội đề ra 14 chỉ tiêu chủ yếu: thu ngân sách tăng 9%, xóa 25 nhà tạm.', ['target 9 %', 'target 25 nhà']],
	['Phấn đấu năm 2028 thu 40 tỷ đồng; có thêm 2 chợ.', ['target 40 tỷ đồng by 2028', 'target 2 chợ by 2028']],
	[
		'Tỷ lệ nộp hồ sơ đạt 58%, thấp hơn 2% so với chỉ tiêu giao tại Nghị quyết 5-NQ/ĐU (60%).',
		['actual 58 % over_plan_pct=-2', 'target 60 %']
	],
	['Còn 8 tuyến đường phải hoàn thành trước 30/11.', ['target 8 tuyến đường by 30/11']],
	['Kết nạp 30 hội viên (kế hoạch cả năm là 50 hội viên). Còn mở 4 lớp.', ['actual 30 hội viên', 'target 50 hội viên', 'actual 4 lớp']],
	['Phấn đấu giai đoạn 2025-2030 mỗi năm giảm 2% hộ nghèo (theo chuẩn giai đoạn 2021-2025).', ['target 2 %/năm by 2025-2030']],
	['Phấn đấu có thêm 7 xã đạt chuẩn, nâng chất lượng các xã đã đạt chuẩn, xây mới 3 chợ.', ['target 7 xã', 'target 3 chợ']],
	['Theo kế hoạch trồng trên 10 triệu cây trong 5 năm.', ['target more_than 10 triệu cây']],
	['Đến hết quý II/2022 có 3 mô hình; phấn đấu cả năm có 6 mô hình.', ['actual 3 mô hình by Q2/2022', 'target 6 mô hình by 2022']],
	['Đến năm 2030 đạt 19 bác sĩ trên 1 vạn dân.', ['target 19 bác sĩ/vạn dân by 2030']],
	[
		'Tổng kế hoạch vốn giao năm 2021 là 35 tỷ đồng. Kết quả giải ngân 20 tỷ đồng.',
		['target 35 tỷ đồng by 2021', 'actual 20 tỷ đồng by 2021']
	],
	['Phấn đấu tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo cao trên 25% giảm từ 4% trở lên.', ['target at_least 4 %']],
	['Ngành đặt mục tiêu 2024 thu gom nước thải đạt 18%.', ['target 18 %']],
	['Sáu tháng đầu năm 2025 lập 2 HTX. Phấn đấu 6 tháng cuối năm lập 3 HTX.', ['actual 2 HTX by 6M/2025', 'target 3 HTX by 2025']],
	['Năng suất đạt 58,2 tạ/ha (KH 57,5 tạ/ha), sản lượng 47.782 tấn.', ['actual 58.2 tạ/ha', 'target 57.5 tạ/ha', 'actual 47782 tấn']],
	['Phấn đấu đến 31/12 kích hoạt 95% tài khoản.', ['target 95 % by 31/12']],
	['Phấn đấu năm 2025: 100% hồ sơ TTHC đúng hạn; lập 2 HTX.', ['target 100 % by 2025', 'target 2 HTX by 2025']],
	[
		'Các chỉ tiêu nhiệm kỳ 2025 - 2030: lập 9 HTX; đến năm 2028 trồng 95 ha; kết nạp 120 đảng viên.',
		['target 9 HTX by 2025-2030', 'target 95 ha by 2028', 'target 120 đảng viên by 2025-2030']
	],
	['Đảng bộ được giao kết nạp 85 đảng viên; đã kết nạp 61 đồng chí.', ['target 85 đảng viên', 'actual 61 đồng chí']],
	['Xã phấn đấu cuối năm 2025 về đích nông thôn mới.', ['target null by 2025']],
	['Nhiệm kỳ 2025 - 2030, Đoàn xã tập trung giáo dục; kết nạp 100 đoàn viên.', ['target 100 đoàn viên by 2025-2030']]
];
