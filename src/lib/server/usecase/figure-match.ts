import type { MeasureKind } from '#lib/domain/measure.ts';
import type { Item } from '#lib/extract/item.ts';
import { fold, foldPlaceName } from '#lib/format/fold.ts';

/** Something of the catalogue as a choice. */
export interface Choice {
	readonly id: string;
	readonly name: string;
	readonly unit?: string;
	/** Of a measure: happened in the period, since its start, or stands at its end. */
	readonly kind?: MeasureKind;
}

/** A measure that a statement may be about, the words they share, and the statement's value in the measure's unit; null: no factor leads there. */
export interface MeasureMatch {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly shared: readonly string[];
	readonly value: number | null;
}

/** Words that every name may hold. */
const COMMON = new Set(
	fold('số tổng tỷ lệ của và các được có mới đạt trong năm theo tại cho đã thực hiện kết quả xã thị trấn phường huyện thôn').split(' ')
);
/** Below this share of common words two names are about different things. */
const ALIKE = 0.5;
const FIT = 0.2;

/** What a statement is most like, how much (0 to 1, and a little more where the kind fits too), and the words they share. */
export interface Likeness<Thing> {
	readonly thing: Thing;
	readonly score: number;
	readonly shared: readonly string[];
}

/** What a unit measures: percentages are stored as percentages and money as money; k of n, multiples and deeds as `any`. */
export type Sort = 'percent' | 'money' | 'area' | 'other' | 'any';

export function sortOf({ unit, denominator }: Pick<Item, 'unit' | 'denominator'>): Sort {
	return denominator === null ? unitSort(unit ?? '') : 'any';
}

export function isPercentUnit(unit: string): boolean {
	return unitSort(unit) === 'percent';
}

function unitSort(unit: string): Sort {
	if (unit.startsWith('%') || unit === 'điểm %') return 'percent';
	const bare = unit.normalize('NFC').toLowerCase();
	if (/(?<!\p{L})(?:đồng|vnđ|vnd|usd)(?!\p{L})/u.test(bare)) return 'money';
	return /^(?:(?:nghìn|triệu) )?(?:ha|m2|m²|km2|km²)(?![\p{L}\d])/u.test(bare) ? 'area' : 'other';
}

export interface Matching {
	readonly sort?: Sort;
	/** The words that follow the statement's span in its sentence. */
	readonly after?: string;
}

/** A name of fewer words says too little to be looked for in a whole sentence. */
const TELLING = 3;

/**
 * The one whose name shares most words with what the statement counts; else, since what is counted may stand on both sides of its number,
 * the longest name whose words all stand in the statement; null: none is alike, so it is offered as a new one.
 */
export function mostAlike<Thing extends Choice>(
	item: Item,
	things: readonly Thing[],
	{ sort = sortOf(item), after = '' }: Matching = {}
): Likeness<Thing> | null {
	const said = wordsOf(`${item.indicator} ${item.unit ?? ''}`);
	const around = wordsOf(`${item.span} ${after}`);
	let best: Likeness<Thing> | null = null;
	let whole: Likeness<Thing> | null = null;
	for (const thing of things) {
		if (sort !== 'any' && unitSort(thing.unit ?? '') !== sort) continue;
		const named = wordsOf(`${thing.name} ${thing.unit ?? ''}`);
		const shared = [...named].flatMap(([word, written]) => (said.has(word) ? [written] : []));
		const score = (2 * shared.length) / (named.size + said.size) + fitOf(item, thing);
		if (score >= ALIKE && score > (best?.score ?? 0)) best = { thing, score, shared };
		const names = [...wordsOf(thing.name)];
		if (names.length >= TELLING && names.length > (whole?.shared.length ?? 0) && names.every(([word]) => around.has(word)))
			whole = { thing, score: ALIKE, shared: names.map(([, written]) => written) };
	}
	return best ?? whole;
}

export function matchMeasure(item: Item, measures: readonly Choice[], matching: Matching = {}): MeasureMatch | null {
	const best = mostAlike(item, measures, matching);
	if (best === null) return null;
	const { id, name, unit = '' } = best.thing;
	return { id, name, unit, shared: best.shared, value: valueIn(item, unit) };
}

/** New ones are counted by increments, what stands by levels: the same words name both. */
function fitOf({ form }: Item, { kind }: Choice): number {
	if (kind === undefined || (form !== 'flow' && form !== 'stock')) return 0;
	return (form === 'stock') === (kind === 'level') ? FIT : -FIT;
}

/** The words that tell one thing from another, as they are compared, each with how it is written. */
function wordsOf(text: string): ReadonlyMap<string, string> {
	const written = text
		.normalize('NFC')
		.replace(/hợp tác xã/giu, 'HTX')
		.split(/[^\p{L}\d%]+/u);
	return new Map(written.map((word) => [fold(word), word] as const).filter(([word]) => word.length > 1 && !COMMON.has(word)));
}

const SCALES: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9, 'nghin ti': 1e12, ti: 1e9 };

/** The value counted in the measure's unit: `1,2 tỷ đồng` is 1200 of `triệu đồng`. */
export function valueIn({ value, unit }: Pick<Item, 'value' | 'unit'>, wanted: string): number | null {
	if (value === null) return null;
	const [own, other] = [scaled(unit ?? ''), scaled(wanted)];
	return own.thing === other.thing || own.thing === '' || other.thing === '' || own.factor === other.factor
		? Number(((value * own.factor) / other.factor).toPrecision(12))
		: null;
}

function scaled(unit: string): { readonly factor: number; readonly thing: string } {
	const found = /^(nghin ti|nghin|ngan|trieu|ti|ty)(?: |$)/.exec(fold(unit));
	const scale = found?.[1];
	return scale === undefined
		? { factor: 1, thing: fold(unit) }
		: { factor: SCALES[scale] ?? 1, thing: fold(unit).slice(found?.[0].length) };
}

/** A place with every name it has had. */
export interface PlaceChoice extends Choice {
	readonly names: readonly { readonly type: string; readonly name: string }[];
}

/**
 * The place of that name; of several, the one of the type that stands before it, then the one that was there at the time.
 * @param stood whether a place existed in the statement's period, or today
 */
export function matchPlace(name: string | null, places: readonly PlaceChoice[], stood: (id: string) => boolean): PlaceChoice | null {
	if (name === null) return null;
	const wanted = foldPlaceName(name);
	const alike = places.filter(({ names }) => names.some((one) => foldPlaceName(one.name) === wanted));
	const typed = alike.filter(({ names }) =>
		names.some((one) => foldPlaceName(one.name) === wanted && fold(name).startsWith(fold(one.type)))
	);
	const fitting = typed.length > 0 ? typed : alike;
	const then = fitting.length > 1 ? fitting.filter(({ id }) => stood(id)) : fitting;
	return then.length === 1 ? (then[0] ?? null) : null;
}

const UNNAMED =
	/^(?:(?:toàn|cả|trong|trên|địa bàn) )*(?<type>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|ấp|địa phương)?$/u;

/** Whether a statement may be about a place because it names none, or only its kind: `toàn huyện`. */
export function leavesPlaceTo(name: string | null, { names }: PlaceChoice): boolean {
	const found = name === null ? null : UNNAMED.exec(name.normalize('NFC').toLowerCase().trim());
	const type = found?.groups?.['type'];
	if (name === null || (found !== null && (type === undefined || type === 'địa phương'))) return true;
	return type !== undefined && names.some((one) => fold(one.type).endsWith(fold(type)));
}

const PERIODS: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
	[/^(\d{4})$/, ([year = '']) => year],
	[/^Q(\d)\/(\d{4})$/, ([quarter, year]) => `${year}-Q${quarter}`],
	[/^6M\/(\d{4})$/, ([year]) => `${year}-S1`],
	[/^(\d{1,2})M\/(\d{4})$/, ([months = '', year]) => `${year}-01..${year}-${months.padStart(2, '0')}`],
	[/^(?:hết )?(\d{1,2})\/(\d{4})$/, ([month = '', year]) => `${year}-${month.padStart(2, '0')}`],
	[/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([day = '', month = '', year]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`],
	[/^(\d{4})-(\d{4})$/, ([from, to]) => `${from}..${to}`]
];

/** A period as statements name it, as a period code; null where it does not say its year. */
export function periodCodeOf(by: string | null): string | null {
	for (const [pattern, code] of PERIODS) {
		const found = pattern.exec(by ?? '');
		if (found) return code(found.slice(1));
	}
	return null;
}
