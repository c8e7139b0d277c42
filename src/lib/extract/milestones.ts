import type { Item } from './item.ts';
import type { Sense } from './kind.ts';

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
	/(?:(?:đến|phấn đấu|trong)[^,;.:]{0,40},? ?)?(?<!(?:các|những|số|nhiều|mỗi|từng|\d) )(?<!\p{L})(?:xã|huyện|thị xã|thành phố|tỉnh|thị trấn|phường|thôn)(?: [\p{L}]{1,8}){0,4}? (?<state>(?:(?:cơ bản )?đạt chuẩn|về đích|hoàn thành (?:chương trình|xây dựng)|được công nhận(?: đạt chuẩn)?|trở thành|đạt) (?:huyện |xã |đô thị |thành phố )?(?:nông thôn mới|ntm|đô thị|văn minh|phường|thị xã|thành phố|chuẩn)[\p{L} ]{0,40})/u;

export function milestoneIn({
	plain,
	low,
	sense,
	period,
	place
}: Surroundings): { readonly item: Omit<Item, 'start' | 'end' | 'span'>; readonly start: number; readonly end: number } | null {
	const found = MILESTONE.exec(low);
	if (found === null) return null;
	const at = found.index + found[0].length;
	const set = sense(found.index + Math.max(1, found[0].length - (found.groups?.['state'] ?? '').length));
	if (set !== 'target' || !/(?:đến|phấn đấu|mục tiêu|năm 20\d{2}|quyết tâm|sẽ|trong năm)/u.test(low)) return null;
	const text = plain.slice(found.index, at).trimEnd();
	const subject = /(?:xã|huyện|thị xã|thành phố|tỉnh|thị trấn|phường|thôn)(?![\p{L}])/iu.exec(text);
	return {
		start: found.index,
		end: found.index + text.length,
		item: {
			kind: set,
			indicator: text.slice(subject?.index ?? 0),
			comparator: 'equal',
			value: null,
			low: null,
			high: null,
			unit: null,
			denominator: null,
			pct: null,
			of: null,
			by: period(at),
			place: place(at),
			form: 'milestone',
			change: [],
			estimate: false,
			confidence: 0.5
		}
	};
}
