import type { Draft } from './draft.ts';
import type { Form } from './item.ts';
import type { Kind } from './kind.ts';

interface Around {
	/** In lower case: right before the figure, its clause up to the number, right after its unit, its whole sentence. */
	readonly before: string;
	readonly lead: string;
	readonly after: string;
	/** From the figure before, or the last semicolon, to the number. */
	readonly stretch: string;
	/** The sentence up to the number. */
	readonly sentence: string;
	readonly kind: Kind;
	/** The form of the figure it shares its verb with: `kiểm tra 46 tổ chức, 48 đảng viên`. */
	readonly listed: Form | null;
}

/** Said of each person without a divisor in the unit. */
export const PER_HEAD =
	/(?<!\p{L})bình quân (?:theo đầu người|đầu người|mỗi người|một người|người|trên người|nhân khẩu)|(?<!\p{L})(?:thu nhập|grdp|gdp)(?: bình quân)?(?:\/| trên| mỗi) ?(?:đầu )?người|(?<!\p{L})(?:grdp|gdp)(?: \p{L}+){0,3}(?: năm)?(?: 20\d{2})?(?: \p{L}+){0,3}? bình quân(?! (?:giai đoạn|hàng|hằng|mỗi|\d|năm|đầu))(?= (?:đạt|là|ước|khoảng|trên|\d))/u;
/** `GRDP bình quân đầu người (giá hiện hành) đạt …`, `… tăng dần qua các năm: năm 2026 đạt …`. */
const PER_HEAD_NOTED = /(?<!\p{L})bình quân đầu người (?:\([^()]*\)[^,;.()]*|[^,;.:()]{0,40}: (?:đến )?năm 20\d{2} (?:đạt|là) )$/u;
const AVERAGE =
	/(?<!\p{L})(?:bình quân|trung bình)(?! (?:hàng|hằng|mỗi) năm| năm)|(?:trên|mỗi)(?: 1| một)? (?:ha|hộ|người|đơn vị|căn|nhà|ngôi nhà|xã|thôn|mô hình|sào)(?!\p{L})/u;
const GROWTH = /(?<!\p{L})(?:tốc độ tăng|tăng trưởng|mức tăng|tốc độ)(?!\p{L})/u;
const STOCK =
	/(?<!\p{L})(?:hiện có|hiện nay|(?<!thực )hiện|đến nay|tổng số|toàn (?:tỉnh|huyện|xã|quốc|thành phố|vùng)[^,;]{0,30} có|cả nước[^,;]{0,20} có|tổng|vẫn còn|còn|duy trì|đang|sinh hoạt|quản lý|thu hút|tạo việc làm)[^;]{0,60}$/u;
const AS_OF = /(?:tính đến|tính tới|đến (?:hết |cuối )?(?:ngày |tháng |năm |nay|\d))/u;
const FLOW =
	/(?<!\p{L})(?:thành lập|kết nạp|xây dựng|tổ chức|đào tạo|tập huấn|hỗ trợ|giúp|giúp đỡ|kiểm tra|giám sát|xử lý|trồng|cấp|trao|mở|thêm|phát triển|công nhận|giải quyết|tiếp nhận|ban hành|triển khai|hoàn thành|huy động|thu|chi|tạo|xóa|sửa chữa|khám|tiêm|bồi dưỡng|tuyên truyền|vận động|giảm|tăng|thoát nghèo|phát hiện|khởi tố|chuyển đổi|gieo|phê duyệt|khởi công|bàn giao|cho vay|lắp đặt|trồng mới|(?<!nông thôn |kiểu |đổi )mới)(?!\p{L})/u;

/** The form of a figure, the first that fits. */
export function formOf({ quantity, denominator, alone, total }: Draft, around: Around): Form {
	const { unit } = quantity;
	if (quantity.low !== null) return 'range';
	if (denominator !== null) return 'ratio';
	if (alone !== null && (unit.sort === 'percent' || unit.sort === 'points' || unit.sort === 'times'))
		return alone.type === 'plan_pct' || alone.type === 'over_plan_pct' ? 'plan_pct' : 'growth';
	if (unit.sort === 'money')
		return unit.per ||
			PER_HEAD.test(around.lead) ||
			PER_HEAD_NOTED.test(around.stretch) ||
			(AVERAGE.test(around.lead) && !/năm/.test(around.lead))
			? 'per_unit'
			: 'money';
	if (unit.sort === 'area') return unit.per ? 'per_unit' : 'area';
	if (unit.sort === 'percent')
		return GROWTH.test(around.stretch) || (unit.per && /(?:tăng|giảm)/u.test(around.stretch)) ? 'growth' : 'coverage';
	if (unit.per) return 'per_unit';
	if (unit.sort === 'measured') return /năng suất|bình quân/u.test(around.lead) ? 'per_unit' : 'count';
	if (total) return 'stock';
	if (FLOW.test(around.lead) || /(?<!\p{L})(?:thành lập mới|(?<!nông thôn |kiểu )mới)(?!\p{L})/u.test(around.after.slice(0, 24)))
		return STOCK.test(around.lead) && /thu hút|tạo việc làm|hiện/u.test(around.lead) && AS_OF.test(around.sentence) ? 'stock' : 'flow';
	if (around.listed === 'flow' || around.listed === 'stock') return around.listed;
	if (around.kind === 'actual' && (STOCK.test(around.before) || AS_OF.test(around.sentence))) return 'stock';
	return 'count';
}
