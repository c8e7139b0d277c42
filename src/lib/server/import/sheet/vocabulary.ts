import type { MeasureId } from '#lib/domain/id.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { fold, nearest } from '#lib/format/fold.ts';
import type { Ground } from './ground.ts';
import { remembered } from './remembered.ts';
import type { Field } from './role.ts';

/** Words over columns, as offices write them; folded when looked up. Ours are among them, so that our own files come back. */
const FIELD_WORDS: Readonly<Record<Field, readonly string[]>> = {
	place: [
		'đơn vị',
		'tên đơn vị',
		'địa bàn',
		'địa phương',
		'xã',
		'tên xã',
		'xã, thị trấn',
		'xã thị trấn',
		'tên xã, thị trấn',
		'xã, phường',
		'xã, phường, thị trấn',
		'đơn vị hành chính',
		'nơi báo cáo',
		'đơn vị báo cáo',
		'huyện',
		'thôn',
		'place',
		'place name',
		'commune',
		'unit name'
	],
	code: ['mã', 'mã đơn vị', 'mã xã', 'mã ĐVHC', 'mã địa bàn', 'code', 'place code'],
	measure: ['chỉ tiêu', 'nội dung', 'tên chỉ tiêu', 'nội dung chỉ tiêu', 'số liệu', 'mã chỉ tiêu', 'measure', 'indicator'],
	period: ['kỳ', 'kỳ báo cáo', 'quý', 'tháng', 'thời gian', 'thời kỳ', 'kỳ số liệu', 'period'],
	category: ['phân tổ', 'loại', 'phân loại', 'nguồn vốn', 'cây trồng', 'nhóm', 'category'],
	value: [
		'giá trị',
		'số lượng',
		'thực hiện',
		'kết quả',
		'kết quả thực hiện',
		'số thực hiện',
		'thực hiện kỳ báo cáo',
		'TH',
		'actual',
		'value',
		'figure'
	],
	blank: ['blank'],
	status: ['trạng thái', 'loại số liệu', 'status'],
	note: ['ghi chú', 'note', 'notes'],
	unit: ['đơn vị tính', 'ĐVT', 'đvt', 'unit'],
	ignore: [
		'STT',
		'TT',
		'số TT',
		'no',
		'kế hoạch',
		'kế hoạch năm',
		'KH',
		'KH năm',
		'so với KH',
		'so với kế hoạch',
		'so với KH (%)',
		'so với CK',
		'so với CK (%)',
		'so với cùng kỳ',
		'cùng kỳ',
		'thực hiện cùng kỳ',
		'kỳ trước',
		'tỷ lệ',
		'tỷ lệ (%)',
		'tỷ lệ %',
		'%',
		'as_of',
		'document',
		'last period'
	]
};

/** Words before or behind a name that say which kind of number it is. */
const ESTIMATE = /(^|\s)(uoc|uoc thuc hien|uoc th|estimate)(\s|$)/;
const PLAIN_WORDS = /\b(thuc hien|ket qua|so|th|trong ki|ki nay|ki bao cao)\b/g;
/** What another table of the same programme is about, though the name of a measure stands in its header. */
const OTHER_NUMBERS = /\b(ke hoach|kh|cung ki|so voi|ti le|ki truoc|last period|chi tieu giao)\b|%/;

export interface Vocabulary {
	field(text: string): Field | null;
	/** Exactly by name, alias or id. */
	measure(text: string): MeasureId | null;
	/** The most alike, where only one is. */
	likeMeasure(text: string): MeasureId | null;
	/** A category of one measure, or of any. */
	category(text: string, measure: MeasureId | null): string | null;
	isEstimate(text: string): boolean;
	/** Plans and comparisons: no actual figures. */
	isOther(text: string): boolean;
}

/** The words a file can use, each looked up once. */
export function vocabularyOf({ measures, indicators }: Pick<Ground, 'measures' | 'indicators'>): Vocabulary {
	const fields = new Map(
		Object.entries(FIELD_WORDS).flatMap(([field, words]) => words.map((word) => [fold(word), field as Field] as const))
	);
	const names = new Map<string, MeasureId | null>();
	const add = (name: string | null, id: MeasureId) => {
		if (name === null || name.trim() === '') return;
		const key = bare(name);
		// A name of two measures names neither.
		names.set(key, names.has(key) && names.get(key) !== id ? null : id);
	};
	for (const measure of measures) for (const name of [measure.id, measure.name, measure.nameEn]) add(name, measure.id);
	for (const { expression, name, nameEn, shortName } of indicators) {
		if (expression.kind !== 'measure' || expression.category !== null) continue;
		for (const alias of [name, nameEn, shortName]) if (alias !== null && !names.has(bare(alias))) add(alias, expression.measure);
	}
	const categories = new Map<string, { readonly category: string; readonly measures: Set<MeasureId> }>();
	for (const measure of measures) for (const category of measure.categories) addCategory(categories, category, measure);
	return {
		field: (text) => fields.get(bare(text)) ?? fields.get(fold(text)) ?? null,
		measure: remembered(
			(text) => names.get(bare(text)) ?? names.get(bare(text).replace(PLAIN_WORDS, ' ').replace(/\s+/g, ' ').trim()) ?? null
		),
		likeMeasure(text) {
			const found = bare(text).length < 4 ? [] : nearest(bare(text), names.keys(), 2);
			const ids = new Set(found.map((name) => names.get(name) ?? null));
			return ids.size === 1 ? ([...ids][0] ?? null) : null;
		},
		category(text, measure) {
			const found = categories.get(fold(text));
			return found !== undefined && (measure === null || found.measures.has(measure)) ? found.category : null;
		},
		isEstimate: remembered((text) => ESTIMATE.test(fold(text))),
		isOther: (text) => OTHER_NUMBERS.test(fold(text))
	};
}

/** What offices shorten and what they write out, folded: both are brought to the short form. */
const SHORT: readonly (readonly [long: RegExp, short: string])[] = [
	[/\blien hiep (hop tac xa|htx)\b/g, 'lhhtx'],
	[/\bhop tac xa\b/g, 'htx'],
	[/\bto hop tac\b/g, 'tht'],
	[/\bnong thon moi\b/g, 'ntm'],
	[/\bdan toc thieu so\b/g, 'dtts'],
	[/\bhoi nong dan\b/g, 'hnd'],
	[/\bthanh lap moi\b/g, 'tlm']
];

/** Folded, without what stands in brackets and without a numbering before it: `1.2. Hợp tác xã mới (HTX)` → `htx moi`. */
function bare(text: string): string {
	return SHORT.reduce((shortened, [long, short]) => shortened.replace(long, short), fold(text.replace(/\([^()]*\)/g, ' ')))
		.replace(/^(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]\s+/, '')
		.replace(/[:*.]+$/, '')
		.trim();
}

function addCategory(
	categories: Map<string, { readonly category: string; readonly measures: Set<MeasureId> }>,
	category: string,
	{ id }: Measure
): void {
	const key = fold(category);
	const known = categories.get(key);
	if (known) known.measures.add(id);
	else categories.set(key, { category, measures: new Set([id]) });
}
