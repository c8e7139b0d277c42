/**
 * What programmes count. The unit of a figure is the longest entry that follows its number; longer names of things (`mô hình nông hội`) are
 * units by their head (`mô hình`).
 */
const COUNTED = {
	people: `
		người, đồng chí, hộ, dòng họ, hội viên, đoàn viên, đoàn viên thanh niên, đảng viên, thành viên, tổ viên, lao động, học sinh,
		sinh viên, học viên, giáo viên, cán bộ, công chức, viên chức, công nhân, nông dân, nhân khẩu, khẩu, trẻ, trẻ em, cháu, em,
		phụ nữ, thanh niên, cựu chiến binh, bệnh nhân, lượt, du khách, khách, khách hàng, bác sĩ, điều dưỡng, chủ thể, đối tượng,
		già làng, người có uy tín, hòa giải viên, cộng tác viên, tuyên truyền viên, quần chúng, công dân, cử tri, người lao động,
		nhân viên, thanh thiếu niên, thanh thiếu nhi, đvtn, hv, thiếu niên, thiếu nhi, nhi đồng, đội viên, chiến sĩ, bị cáo, bị can,
		bị án, phạm nhân, dân quân, thầy thuốc, vận động viên, nghệ nhân, trưởng thôn, đại biểu hội đồng nhân dân, đại biểu quốc hội,
		chị em, cụ, bạn, chủ hộ, chủ trang trại, thương binh, bệnh binh, liệt sĩ, thân nhân, người có công, mẹ việt nam anh hùng, tín đồ,
		chức sắc, ngư dân, diêm dân, thuyền viên, giảng viên, báo cáo viên, huấn luyện viên, trọng tài, diễn viên, phóng viên, y sĩ,
		y tá, hộ sinh, dược sĩ, kỹ thuật viên, tiến sĩ, thạc sĩ, giáo sư, hạt nhân, tư vấn viên, tình nguyện viên, ứng viên, ứng cử viên, cấp ủy viên,
		hướng dẫn viên, nam thanh niên, nữ thanh niên, nhà báo, bí thư chi bộ, nhà đầu tư, nhà khoa học, chuyên gia, kỹ sư, thí sinh,
		nạn nhân, gia đình, lao động tự do`,
	bodies: `
		hợp tác xã, htx, liên hiệp hợp tác xã, liên hiệp htx, lh htx, lhhtx, tổ hợp tác, tht, doanh nghiệp, công ty, trang trại,
		gia trại, cơ sở, làng nghề, hội, chi hội, tổ hội, chi bộ, đảng bộ, chi đoàn, chi, phân hội, phân đoàn, liên đội, chi đội,
		tổ chức, tổ chức kinh tế, tổ chức đảng, tổ chức cơ sở đảng, tổ chức cơ sở, tổ chức hội, chi ủy, chi đảng bộ, đảng ủy, cơ quan,
		đơn vị, đơn vị sự nghiệp, đơn vị cấp tỉnh, đơn vị cấp huyện, đơn vị cấp xã, tập thể, cá nhân, câu lạc bộ, clb, tổ, đội, nhóm,
		nhóm hộ, nhóm sở thích, tổ liên kết, tổ chức chính trị, nghiệp đoàn, công đoàn cơ sở, hiệp hội, quỹ, quỹ tín dụng, khu công nghiệp,
		cụm công nghiệp, ngân hàng, chi nhánh, phòng giao dịch, đại lý, đoàn thể, ban chỉ đạo, ban quản lý, băng nhóm, tổ chức tín dụng,
		nhóm trẻ, trung tâm, đơn vị trường học, tổ chức công đoàn, hội cơ sở, cơ sở hội, cơ sở đoàn, cơ sở đảng, tổ hợp`,
	places: `
		xã, xã viên, phường, thị trấn, thị xã, huyện, tỉnh, thành phố, quận, thôn, bản, làng, buôn, ấp, khóm, xóm, tổ dân phố, khu phố,
		khu dân cư, địa phương, thôn bản, xã phường, khối phố, khối bản, khối xóm, điểm dân cư, đặc khu, cụm, khu, khu vực, tỉnh thành,
		cụm dân cư, làng bản, điểm nóng, tụ điểm, vườn quốc gia, khu bảo tồn, khu bảo tồn thiên nhiên, khu du lịch, điểm đến, khu đô thị,
		khu tái định cư, suối, thác, hang động, bãi tắm, mặt bằng, lô, thửa, thửa đất, mỏ, bãi, hố, ổ dịch`,
	works: `
		trường, trường học, lớp, phòng học, phòng, trạm y tế, trạm, bệnh viện, giường bệnh, giường, phòng khám, nhà văn hóa, nhà, căn,
		căn nhà, căn hộ, ngôi nhà, nhà vệ sinh, công trình, phần việc, dự án, tiểu dự án, tuyến, tuyến đường, tuyến phố, tuyến hẻm, cầu,
		cây cầu, hồ chứa, đập, trạm bơm, chợ, siêu thị, cửa hàng, nhà hàng, điểm, thư viện, sân vận động, khu thể thao, di tích, bể,
		giếng, hệ thống, nhà máy, phòng nghỉ, khách sạn, camera, thuê bao, hộ chiếu, thẻ, giấy chứng nhận, sổ, máy, chiếc, xe,
		phương tiện, tàu, tàu thuyền, thuyền, lồng, lồng bè, ao, mái ấm, mái ấm tình thương, ngôi trường, tòa nhà, homestay, xưởng, kho,
		kho lạnh, nhà lưới, nhà màng, giếng khoan, đài truyền thanh, mương, kênh, cống, đê, kè, đoạn đường, nhà thuốc, quầy thuốc,
		bảo tàng, nhà thi đấu, bể bơi, công viên, nhà trẻ, trung tâm thương mại, bến, cảng, bến xe, hầm, nút giao, sân chơi, sân bóng,
		trụ sở, cột cờ, cột điện, trạm biến áp, lò đốt, bãi rác, nghĩa trang, đài tưởng niệm, mộ, phần mộ, nhà kính, hồ bơi, nhà nghỉ,
		nhà trọ, resort, nhà vườn, chùa, nhà thờ, đình, miếu, gian, quầy, sạp, ki ốt, đường hoa, chốt, cột, trụ, tổ máy, lò, vườn,
		vườn ươm, hạng mục, chuồng, hố rác, lu`,
	goods: `
		sản phẩm, nhóm sản phẩm, chương trình, mô hình, chuỗi, liên kết, chuỗi liên kết, vùng trồng, mã số vùng trồng, mã vùng trồng,
		mã số, nhãn hiệu, thương hiệu, cánh đồng, cây, gốc, con, con giống,  tổ ong, đàn, bầu, hom, quả, trứng, đầu con, đầu sách, cuốn,
		tờ rơi, bộ, viên, suất, suất quà, phần quà, xuất quà, xuất học bổng, học bổng, sáng kiến, đề tài, nhiệm vụ khoa học, giải pháp,
		ý tưởng, ngày công, ngày khách, việc làm, ngành nghề, mặt hàng, máy tính, điện thoại, thiết bị, bao, thùng, gói, liều, mũi, bóng đèn,
		vắc xin, mã qr, dây chuyền, máy kéo, máy gặt, quạt, tủ sách, loa, cụm loa, quyển, tấm, bức, cái, đôi, cặp, túi, hộp, chai, lọ,
		cuộn, biển quảng cáo, pano, áp phích, băng rôn, khẩu hiệu, súng, ghe, xuồng, bè, ô tô, mô tô, xe máy, ca nô, bồn nước, bụi, cành,
		thùng rác, hài cốt, sổ tiết kiệm, máy bay, máy móc,  tài khoản, chữ ký số, website, trang thông tin, fanpage,
		phần mềm, cơ sở dữ liệu, điểm truy cập, gian hàng, loại hình`,
	deeds: `
		hồ sơ, thủ tục hành chính, tthc, dịch vụ công, văn bản, quyết định, báo cáo, đơn, đơn thư, vụ, vụ án, vụ việc, việc, trường hợp,
		ca, ý kiến, kiến nghị, tin, tin bài, bài, bài viết, chuyên mục, phóng sự, buổi, cuộc, đoàn, đợt, khóa, hội nghị, hội thảo,
		hội chợ, phiên chợ, phiên, chuyến, tiết mục, món vay, tiêu chí, nhóm tiêu chí, nhóm chỉ tiêu, nhiệm vụ, mục tiêu, chỉ số,
		chứng chỉ, hợp đồng, biên bản, giấy phép, giấy phép lái xe, giấy phép xây dựng, giao dịch, cuộc gọi, hành vi, danh hiệu,
		bằng khen, giấy khen, huy chương, giải, dự thảo, chính sách, bài dự thi, tác phẩm, gói thầu, hội thi, hội diễn, gương, tấm gương,
		điển hình, chỉ thị, chuyên đề, cuộc thi, cuộc vận động, chuyên án, đường dây, tin báo, phiên tòa, lễ hội, câu hỏi, tour,
		tuyến du lịch`
};

/** Counted words whose number alone says nothing about a programme: parts of a speech, people in a hall, spans of time. */
const NEVER = `
đại biểu, vị, điểm cầu, nội dung, phần, mặt, bên, khâu, khâu đột phá, đột phá, giai đoạn, bước, cấp, nhóm nhiệm vụ, nhóm giải pháp, nhóm vấn đề, vấn đề, yếu tố, nguyên nhân, bài học, bài học kinh nghiệm, kinh nghiệm, trụ cột, quan điểm, nguyên tắc, phương án, chương, điều, khoản, mục, câu, dòng, trang, đầu mối, lần, lần thứ, năm, tháng, ngày, tuần, quý, giờ, phút, giây, tuổi, thập kỷ, thế kỷ, năm học, ngày đêm, ngày làm việc, giờ làm việc, sao, chiều, phía, hướng, tầng, cửa, tham luận, lượt ý kiến, chương trình mục tiêu quốc gia, chương trình mtqg, chương trình mục tiêu, dân tộc, loại, thứ, kỳ, nhiệm kỳ, nơi, lần liên tiếp, cuốn chiếu, tại chỗ, cùng, chữ, năm liền, trọng tâm, vai trò, ý nghĩa, lực lượng, nhà khách, đại diện, thông tư, nghị định, kết quả, ký tự, bậc, kế hoạch, dự toán, trà, lĩnh vực, phong trào, phong trào thi đua, tiểu ban, nước, nhóm đối tượng`;

function listed(text: string): ReadonlySet<string> {
	return new Set(text.split(',').map((entry) => entry.trim()));
}

export const COUNTED_NOUNS = listed(Object.values(COUNTED).join(','));
const NEVER_COUNTED = listed(NEVER);
const LONGEST_NOUN = 6;

export type NounKind = 'counted' | 'never';

/**
 * The longest known noun that `words` begin with.
 * @param words lower case, at least as many as a noun may have
 */
export function nounAt(words: readonly string[]): { readonly kind: NounKind; readonly length: number } | null {
	for (let length = Math.min(LONGEST_NOUN, words.length); length > 0; length -= 1) {
		const noun = words.slice(0, length).join(' ');
		if (NEVER_COUNTED.has(noun)) return { kind: 'never', length };
		if (COUNTED_NOUNS.has(noun)) return { kind: 'counted', length };
	}
	return null;
}

/** Types of administrative places stand together as one unit: `xã, thị trấn`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set([
	'xã',
	'phường',
	'xã phường',
	'thị trấn',
	'huyện',
	'tỉnh',
	'thị xã',
	'thành phố',
	'đặc khu',
	'quận',
	'thôn',
	'bản',
	'làng',
	'buôn',
	'ấp',
	'khóm',
	'tổ dân phố',
	'khu phố',
	'khối phố',
	'khối',
	'xóm'
]);
/** Nouns that share a number where they stand side by side: `doanh nghiệp, hợp tác xã`; `học sinh, sinh viên`. */
export const PEOPLE_NOUNS: ReadonlySet<string> = listed(
	'cán bộ, công chức, viên chức, người lao động, hội viên, đoàn viên, đảng viên, đội viên, thanh niên, thanh thiếu niên, thanh thiếu nhi, thiếu niên, thiếu nhi, nhi đồng, trẻ em, trẻ mẫu giáo, nông dân, phụ nữ, người dân, nhân dân, quần chúng, học sinh, sinh viên, học viên, giáo viên, nhân viên, chiến sĩ'
);
export const NOUN_FAMILIES: readonly ReadonlySet<string>[] = [
	PLACE_NOUNS,
	PEOPLE_NOUNS,
	listed(
		'doanh nghiệp, hợp tác xã, htx, tổ hợp tác, nhóm sở thích, trang trại, gia trại, hộ kinh doanh, hộ sản xuất, cơ sở, hộ gia đình, làng, đơn vị, cơ quan, làng nghề, thôn, khu dân cư, trường học'
	),
	listed('tổ chức, cá nhân, tập thể, doanh nghiệp, hộ gia đình, gia đình, cộng đồng'),
	listed('công trình, phần việc, dự án, tiểu dự án, hạng mục, đề án, mô hình, điển hình'),
	listed('ý tưởng, sáng kiến, giải pháp, đề tài'),
	listed('chi, chi bộ, đảng bộ, chi hội, chi đoàn, phân hội, tổ hội, liên đội'),
	listed('sản phẩm, dịch vụ, nhóm sản phẩm, mặt hàng'),
	listed('vụ, việc, vụ việc, vụ án'),
	listed('đơn, thư, đơn thư, kiến nghị, phản ánh, ý kiến'),
	listed('câu lạc bộ, clb, đội, tổ, nhóm, đội văn nghệ'),
	listed('tin, bài, tin bài, phóng sự, ảnh, video, chuyên mục, chuyên đề'),
	listed('hội nghị, hội thảo, tọa đàm, lớp, lớp tập huấn, buổi, cuộc họp, hội thi, cuộc thi'),
	listed('văn bản, kế hoạch, quyết định, nghị quyết, chỉ thị, báo cáo, tờ trình, công văn, thông báo'),
	listed('xe, phương tiện, máy, thiết bị, máy móc, tàu, thuyền'),
	listed('nhà, nhà ở, căn nhà, ngôi nhà, nhà vệ sinh, công trình phụ'),
	listed('trường, điểm trường, lớp, nhóm trẻ, lớp mẫu giáo, cơ sở giáo dục'),
	listed('hồ, đập, hồ chứa, đập dâng, cống, kênh, trạm bơm, cầu, ao'),
	listed('di tích, danh thắng, lễ hội, khu du lịch, điểm du lịch')
];
