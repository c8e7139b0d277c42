import type { Item } from './item.ts';
import type { Kind, Sense } from './kind.ts';

interface Surroundings {
	readonly plain: string;
	readonly low: string;
	readonly sense: (at: number) => Sense;
	readonly period: (at: number) => string | null;
	readonly place: (at: number) => string | null;
}

/*
 * A state to be reached, without a number: `Đến năm 2030, xã đạt chuẩn nông thôn mới nâng cao`. Only of one place, only with a word that
 * sets it or a year, since the same words also stand in names and slogans.
 */
const MILESTONE =
	/(?:(?:đến|phấn đấu|trong)[^,;.:]{0,40},? ?)?(?<!(?:các|những|số|nhiều|mỗi|từng|có|\d) )(?<!\p{L})(?:xã|huyện|thị xã|thành phố|tỉnh|thị trấn|phường|thôn)(?: [\p{L}]{1,8}){0,4}? (?<state>(?:(?:cơ bản )?đạt chuẩn|về đích|hoàn thành (?:chương trình|xây dựng)|được công nhận(?: đạt chuẩn| là)?|trở thành|đạt) (?:huyện |xã |đô thị |thành phố )?(?:nông thôn mới|ntm|đô thị|văn minh|phường|thị xã|thành phố|chuẩn)[\p{L} ]{0,40})/u;

/** Nothing else is said: an entry of a list of aims. */
const WHOLE_SENTENCE =
	/^\W*(?:xã|huyện|tỉnh|thị xã|thành phố)(?: \p{L}{1,8}){0,3} (?:cơ bản )?(?:đạt chuẩn|về đích) (?:nông thôn mới|ntm)(?: nâng cao| kiểu mẫu)?[\s.;]*$/u;

/* The same of a place that was named before: `… và đạt chuẩn nông thôn mới nâng cao vào năm 2022`. How many reach it is a figure. */
const STATE_BY =
	/(?<!(?:\d|%|các|những|số|mỗi|tỷ lệ)(?:(?! (?:và|để) )[^,;.]){0,40})(?<!\p{L})(?<state>(?:đạt(?: chuẩn)?|về đích|hoàn thành (?:mục tiêu|nhiệm vụ|chương trình)|hoàn thành) (?:xã |huyện |thị trấn |tỉnh )?(?:xây dựng )?(?:nông thôn mới|ntm|đô thị|chuẩn đô thị)(?: \p{L}{2,5}){0,3}?) (?:vào|trong|đến)(?: cuối| hết)? năm (?<year>20\d{2})/u;

/* `phấn đấu cuối năm 2025 về đích nông thôn mới`. */
const BY_STATE =
	/(?<!\p{L})(?:phấn đấu|quyết tâm)(?: đến| trong)?(?: cuối| hết)? năm (?<year>20\d{2}),? (?:xã |huyện |thị trấn )?(?<state>(?:đạt chuẩn|về đích|được công nhận(?: đạt chuẩn)?) (?:xã |huyện )?(?:nông thôn mới|ntm|đô thị)(?: (?:nâng cao|kiểu mẫu|văn minh))?)/u;

/* `cuối năm 2025 được công nhận xã nông thôn mới và …`: of whom the sentence speaks. */
const YEAR_STATE =
	/(?<!\p{L})(?:đến |cuối |hết ){0,2}năm (?<year>20\d{2}),? (?<state>(?:được công nhận(?: đạt chuẩn)?|đạt chuẩn|về đích) (?:xã |huyện )?(?:nông thôn mới|ntm)(?: (?:nâng cao|kiểu mẫu))?)/u;

/* An entry of a list of aims: `…; đạt chuẩn huyện nông thôn mới; …`. */
const ENTRY_STATE =
	/(?<=(?:^|[;:]) ?)(?<state>(?:đạt chuẩn|hoàn thành|về đích) (?:xã|huyện|tỉnh) (?:nông thôn mới|ntm)(?: (?:nâng cao|kiểu mẫu))?)(?=[;.]|$)/u;

/* A place named without its type: `Đến năm 2050, Hà Nam trở thành thành phố trực thuộc Trung ương`. */
const NAMED_STATE =
	/(?<!\p{L})[Đđ]ến (?:hết |cuối )?năm (?<year>20\d{2}),? (?<state>(?:\p{Lu}\p{L}* ){1,4}trở thành (?:thành phố|thị xã|đô thị|phường|quận|tỉnh)(?: \p{L}+){0,5})/u;

/* A state that one named place has come to: `công nhận huyện Châu Thành đạt chuẩn nông thôn mới năm 2020`, `xã A được công nhận xã nông thôn mới`. */
const SINGLE = '(?:[Xx]ã|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Pp]hường|[Tt]hôn)(?: \\p{Lu}\\p{L}*){1,4}(?: \\(cũ\\))?';
const RURAL = '(?:[Nn]ông thôn mới|NTM)(?: (?:nâng cao|kiểu mẫu))?';
const RECOGNISED = new RegExp(
	`(?<!(?:đề nghị|xét|thẩm định|hồ sơ|trình) )công nhận (?<place>${SINGLE})(?:, (?:huyện|tỉnh)(?: \\p{Lu}\\p{L}*){1,3})? (?<state>(?:đạt chuẩn|hoàn thành nhiệm vụ xây dựng) ${RURAL}) năm (?<year>20\\d{2})|` +
		`(?<!(?:[Đđ]ể|[Nn]ếu|[Kk]hi) )(?<named>${SINGLE}) (?:đã |vừa )?(?<given>được(?: [\\p{L}-]+){0,6}? công nhận (?:xã |huyện |đạt chuẩn |hoàn thành (?:nhiệm vụ )?xây dựng )*${RURAL})(?: năm (?<when>20\\d{2}))?`,
	'u'
);

/* Something to be done by a day: `hoàn thành hồ sơ đề nghị công nhận trước ngày 30/6/2026`. What was done in time says so before it. */
const DEADLINE =
	/(?<!\p{L})(?<deed>(?:hoàn thành|ban hành|phê duyệt|trình|bàn giao|nghiệm thu|khởi công|công bố|kết thúc|giải ngân hết)(?: \p{L}+){1,14}?),? (?:xong )?(?:đến trước|trước|chậm nhất(?: là| vào)?|hạn cuối) (?:ngày )?(?<day>\d{1,2}\/\d{1,2}(?:\/\d{4})?)(?![\d/])/u;
const DONE = /(?<!\p{L})(?:đã|vừa|kịp|được)(?!\p{L})[^,;.]*$/u;

export interface Milestone {
	readonly item: Omit<Item, 'start' | 'end' | 'span'>;
	readonly start: number;
	readonly end: number;
}

/** The states and deadlines that a sentence sets, from left to right. */
export function milestonesIn(around: Surroundings): readonly Milestone[] {
	const { low } = around;
	// Cheap looks before the patterns, which most sentences need not be held against.
	const state = /nông thôn mới|ntm|đô thị|văn minh|chuẩn|trở thành/u.test(low) ? stateIn(around) : null;
	const stated = /năm 20|; ?(?:đạt chuẩn|về đích)/u.test(low) ? (stateByYear(around) ?? namedState(around)) : null;
	const deadline = low.includes('/') && /trước|chậm nhất|hạn cuối/u.test(low) ? deadlineIn(around) : null;
	const reached = low.includes('công nhận') && state === null ? recognisedIn(around) : null;
	const apart = stated !== null && state !== null && stated.start < state.end && state.start < stated.end ? null : stated;
	return [state, apart, reached, deadline].filter((one) => one !== null).sort((a, b) => a.start - b.start);
}

function stateIn({ plain, low, sense, period, place }: Surroundings): Milestone | null {
	const found = MILESTONE.exec(low);
	if (found === null) return null;
	const at = found.index + found[0].length;
	const set = sense(found.index + Math.max(1, found[0].length - (found.groups?.['state'] ?? '').length));
	if (set !== 'target' || !(/(?:đến|phấn đấu|mục tiêu|năm 20\d{2}|quyết tâm|sẽ|trong năm)/u.test(low) || WHOLE_SENTENCE.test(low)))
		return null;
	const text = plain.slice(found.index, at).trimEnd();
	const subject = /(?:xã|huyện|thị xã|thành phố|tỉnh|thị trấn|phường|thôn)(?![\p{L}])/iu.exec(text);
	return milestone(found.index, text, { indicator: text.slice(subject?.index ?? 0), by: period(at), place: place(at) });
}

/** The first of the patterns that finds a state which is set. */
function stateByYear({ plain, low, sense, place, period }: Surroundings): Milestone | null {
	for (const pattern of [BY_STATE, YEAR_STATE, ENTRY_STATE, STATE_BY]) {
		const found = pattern.exec(low);
		if (found === null) continue;
		const { state = '', year } = found.groups ?? {};
		const from = low.indexOf(state, found.index);
		if (sense(from + state.length) !== 'target') continue;
		const text = plain.slice(found.index, found.index + found[0].length);
		const said = { indicator: plain.slice(from, from + state.length), by: year ?? period(found.index), place: place(found.index) };
		return milestone(found.index, text, said);
	}
	return null;
}

function namedState({ plain, low, sense, place }: Surroundings): Milestone | null {
	const found = low.includes('trở thành') ? NAMED_STATE.exec(plain) : null;
	if (found === null || sense(found.index + found[0].length) !== 'target') return null;
	const { state = '', year = null } = found.groups ?? {};
	return milestone(found.index, found[0], { indicator: state, by: year, place: place(found.index) });
}

function recognisedIn({ plain, sense, period }: Surroundings): Milestone | null {
	const found = RECOGNISED.exec(plain);
	if (found === null || sense(found.index + found[0].length) === 'target') return null;
	const { place: recognised, named = '', state, given = '', year, when } = found.groups ?? {};
	const by = year ?? when ?? period(found.index + found[0].length);
	const place = (recognised ?? named).replace(' (cũ)', '');
	const said = { indicator: state ?? given, by, place: place.charAt(0).toLowerCase() + place.slice(1) };
	return milestone(found.index, found[0], said, 'actual');
}

function deadlineIn({ plain, low, place }: Surroundings): Milestone | null {
	const found = DEADLINE.exec(low);
	if (found === null || DONE.test(low.slice(0, found.index))) return null;
	const text = plain.slice(found.index, found.index + found[0].length);
	const indicator = text.slice(0, (found.groups?.['deed'] ?? '').length);
	return milestone(found.index, text, { indicator, by: found.groups?.['day'] ?? null, place: place(found.index) });
}

function milestone(start: number, text: string, said: Pick<Item, 'indicator' | 'by' | 'place'>, kind: Kind = 'target'): Milestone {
	return {
		start,
		end: start + text.length,
		item: {
			...said,
			kind,
			comparator: 'equal',
			value: null,
			low: null,
			high: null,
			unit: null,
			denominator: null,
			pct: null,
			of: null,
			form: 'milestone',
			change: [],
			estimate: false,
			confidence: 0.5
		}
	};
}
