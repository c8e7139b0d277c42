import { periodAt, placeAt, termIn, type Bearings } from './bearings.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import type { Item } from './item.ts';
import type { Cue, Kind } from './kind.ts';
import { perOf, unitWith } from './per.ts';
import type { PeriodMention } from './periods.ts';
import { countedIndicator, phraseEnd, skipConnective, subjectOf, wholeOf } from './phrases.ts';
import type { PlaceMention } from './places.ts';
import type { Reading } from './reading.ts';
import { senseOf } from './sense.ts';
import type { Sentence } from './sentences.ts';

/** What was last said, for figures that leave out what they share with it. */
export interface Trail {
	readonly bearings: Bearings;
	/** Of the section (from its heading), and of the running paragraph or list. */
	readonly section: Kind | null;
	readonly paragraph: Kind | null;
	readonly line: number;
	/** What the last sentence with a cue left in force, on whatever line. */
	readonly spoken: Kind | null;
	/** What a cue of the sentence just before left in force. */
	readonly just: Kind | null;
	readonly item: Item | null;
}

/** One sentence with what was found in it. */
export interface Clauses {
	readonly plain: string;
	readonly low: string;
	readonly sentence: Sentence;
	readonly periods: readonly PeriodMention[];
	readonly places: readonly PlaceMention[];
	readonly cues: readonly Cue[];
	/** Where its first figure begins. */
	readonly first: number;
}

/** The next thing that each of them has, with a verb of its own or without. */
const JOINS =
	/^(?:,|;| và|, và)(?: (?:giúp(?: đỡ)?|hỗ trợ|vận động,? hỗ trợ|vận động|xây dựng|thành lập|đăng ký|tổ chức|kết nạp|phát triển|thực hiện|hoàn thành|có|duy trì|giới thiệu)){0,3} ?$/u;
const NEXT_YEARS = /^[;,]? ?(?:và )?(?:đến )?năm 20\d{2} (?:đạt|là) $/u;
const ESTIMATE = /(?<!\p{L})(?:ước|dự kiến|ước tính|dự ước|ước đạt)(?!\p{L})/u;

const LISTED =
	/^[\s,;:(–-]*(?:(?:và|kế đến|tiếp đến|tiếp theo|sau đó|dẫn đầu|cao nhất|thấp nhất|trong đó|như|gồm|còn|là|cụ thể|tiếp theo là|các đơn vị)(?: là)?[\s,:]*)*/u;

export function proposalOf(
	draft: Draft,
	previous: Draft | undefined,
	next: Draft | undefined,
	clauses: Clauses,
	trail: Trail,
	around: Kind | null,
	reading: Reading
): Item | null {
	const { plain, low, sentence, periods, places, cues, first } = clauses;
	const { quantity } = draft;
	const { unit } = quantity;
	const floor = previous === undefined ? 0 : phraseEnd(low, previous.end, draft.start);
	const clause = clauseStart(low, floor, draft.start);
	const limit = Math.min(next?.start ?? low.length, low.length);
	const nounFrom = unit.sort === 'counted' || unit.sort === 'open' ? nounStart(low, quantity) : quantity.end;
	const right =
		draft.changes.length > 0 && draft.end > quantity.end
			? draft.end
			: Math.max(draft.end, phraseEnd(low, Math.max(quantity.end, draft.alone === null ? 0 : draft.end), limit));
	const leadFrom = skipConnective(low, clause, draft.start);
	const lead = plain.slice(leadFrom, draft.start);
	const leadLow = low.slice(clause, quantity.numberStart);
	const clauseEnd = nextBreak(low, draft.end);
	const listed = placeJustBefore(low, floor, draft.start, places, plain);
	const after = low.slice(quantity.end, quantity.end + 60);

	const stretch = low.slice(Math.max(previous?.end ?? 0, low.lastIndexOf(';', draft.start), draft.start - 200), draft.start);
	const sense = senseOf(draft, {
		cues,
		around,
		said: previous === undefined ? null : (trail.item?.kind ?? null),
		again: previous?.unit === draft.unit,
		last: trail.item?.kind ?? null,
		before: low.slice(Math.max(0, draft.start - 200), draft.start),
		lead: leadLow,
		stretch,
		after
	});
	const kind = sense === 'foreseen' ? 'actual' : sense;
	const inList = sharesVerb(low.slice(previous?.end ?? 0, draft.start), previous);
	const sharesPlan = listed !== null && unit.sort === 'percent' && draft.alone === null && isPlanShare(trail.item);
	const form = sharesPlan
		? 'plan_pct'
		: formOf(draft, {
				before: low.slice(Math.max(0, quantity.start - 110), quantity.start),
				lead: leadLow,
				after,
				stretch,
				sentence: low.slice(0, draft.start),
				kind,
				listed: inList ? (trail.item?.form ?? null) : null
			});
	const joined = previous !== undefined && JOINS.test(low.slice(phraseEnd(low, previous.end, draft.start), draft.start));
	const shared =
		joined && unit.sort === 'counted' && previous.quantity.unit.sort === 'counted' && !previous.quantity.unit.per
			? (trail.item?.unit ?? '').slice(previous.unit?.length)
			: '';
	// `bình quân đầu người qua các năm: năm 2026 đạt 133 triệu đồng; năm 2027 đạt 150 triệu đồng`: the subject goes on.
	const goesOn = unit.sort === 'money' && !unit.per && NEXT_YEARS.test(stretch) && trail.item?.unit?.endsWith('/người') === true;
	// `tăng 16%/năm, trong đó nông nghiệp tăng 6%`: the parts grow as the whole does.
	const grows = form === 'growth' && trail.item?.unit === '%/năm' && !low.slice(previous?.end ?? 0, draft.start).includes('năm');
	const per = perOf(form, unit, {
		stretch,
		sentence: low.slice(0, draft.start),
		after,
		shared: goesOn ? 'người' : shared.replace(/^\//u, ''),
		grows: grows && previous !== undefined
	});
	const noun = plain
		.slice(nounFrom, Math.max(nounFrom, phraseEnd(low, quantity.end, limit)))
		.replace(/ trở (?:lên|xuống)(?!\p{L})/u, '')
		.trim();
	const of =
		unit.sort === 'percent'
			? sharesPlan || form === 'plan_pct'
				? 'kế hoạch'
				: wholeOf(plain, low, quantity.end, phraseEnd(low, quantity.end, limit))
			: null;
	const indicator = indicatorOf({
		unit: unit.sort,
		noun,
		lead,
		subject: subjectOf(lead),
		of,
		fallback: sharesPlan || listed !== null ? (trail.item?.indicator ?? null) : null,
		inherited: trail.item?.indicator ?? null
	});
	const long = unit.sort !== 'counted' && unit.sort !== 'open';
	const from = draft.start - leadFrom <= (long ? 90 : 32) && leadFrom < draft.start ? leadFrom : draft.start;
	return placed(
		{
			kind,
			indicator,
			comparator: quantity.comparator,
			value: quantity.value,
			low: quantity.low,
			high: quantity.high,
			unit: unitWith(draft.unit ?? ratioUnit(draft, trail.item, after), per),
			denominator: draft.denominator,
			pct: draft.pct,
			of: of ?? (per.thing === 'xã' ? 'mỗi xã' : null),
			by:
				(per.time === 'năm' && per.thing === null ? termIn(draft.start, periods, trail.bearings) : null) ??
				periodAt(draft.start, draft.end, clause, periods, trail.bearings, clauseEnd, low.lastIndexOf(';', draft.start)),
			place: listed ?? placeAt(draft.start, quantity.end, clause, first, clauseEnd, places, trail.bearings),
			form,
			change: draft.changes,
			estimate:
				sense === 'foreseen' || ESTIMATE.test(low.slice(Math.max(0, Math.min(clause, draft.start - 50), floor), quantity.numberStart)),
			confidence: confidenceOf(draft, lead)
		},
		sentence.start + from,
		sentence.start + right,
		reading
	);
}

/** `Cấp THCS có 22/24 đạt chuẩn`: of what the ratio before it was. */
function ratioUnit({ denominator }: Draft, before: Item | null, after: string): string | null {
	return denominator !== null &&
		!/^ (?!đạt|được|có|chưa|đã|hoàn thành|không|là)\p{L}/u.test(after) &&
		before !== null &&
		before.unit !== null &&
		!/^%|đồng|lần|điểm/u.test(before.unit)
		? before.unit
		: null;
}

function isPlanShare(item: Item | null): boolean {
	return item !== null && (item.form === 'plan_pct' || item.change.some(({ type }) => type === 'plan_pct'));
}

function clauseStart(low: string, floor: number, at: number): number {
	const held = low.slice(Math.max(floor, at - 160), at);
	let cut = -1;
	// A colon or a bracket right before the number does not part it from its subject: `Thu nhập bình quân: 60 triệu đồng`.
	const text = held.replace(/\s?[:(]\s*$/, '');
	for (const mark of [', ', ';', ': ', '(', ') ', ' – ', ' - ', '. ']) cut = Math.max(cut, text.lastIndexOf(mark));
	const from = Math.max(floor, at - 160);
	return cut < 0 ? from : from + cut + 1;
}

/** No verb of its own between two counts: `kiểm tra 46 tổ chức đảng, 48 đảng viên`. */
function sharesVerb(between: string, previous: Draft | undefined): boolean {
	return (
		previous !== undefined &&
		between.length <= 60 &&
		!/(?<!\p{L})(?:có|đạt|còn|thành lập|kết nạp|xây dựng|tổ chức|hỗ trợ|trong đó|nâng|hiện|được|gồm)(?!\p{L})/u.test(between)
	);
}

function nextBreak(low: string, at: number): number {
	const found = /[,;:]|\.(?=\s|$)/u.exec(low.slice(at, at + 120));
	return found === null ? Math.min(low.length, at + 120) : at + found.index;
}

/** Where the counted noun begins: after the number, its scale and blanks. */
function nounStart(low: string, { numberEnd }: Draft['quantity']): number {
	const found = /^\s?(?:(?:trăm nghìn|nghìn tỷ|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s)?/u.exec(low.slice(numberEnd, numberEnd + 14));
	return numberEnd + (found?.[0].length ?? 0);
}

/** `Đảng bộ huyện Ninh Sơn 45,16%`, `xã A: 12 HTX`: a name directly before its number. */
function placeJustBefore(low: string, floor: number, at: number, places: readonly PlaceMention[], plain: string): string | null {
	const written =
		/(?:^|[,;:] |(?:như|là|có|và|đó|gồm):? )(?:(?<name>\p{Lu}[\p{L}&]*(?: [\p{L}&]+){0,5}) \(|(?<alone>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}) )$/u.exec(
			plain.slice(Math.max(floor, at - 70), at)
		)?.groups;
	const named = written?.['name'] ?? written?.['alone'];
	const place = places.findLast((one) => one.end <= at && one.start >= floor && !one.again);
	if (place === undefined && named !== undefined && /^\p{Lu}[\p{L}&]*(?: (?:\p{Lu}[\p{L}]*|và|sự|nước|vị|tế))*$/u.test(named)) return named;
	if (
		place === undefined ||
		!/^[\s(:–-]*(?:đạt|có|với|là|được|còn|trồng|thực hiện|ước đạt)?(?: (?:trên|gần|khoảng|hơn))?\s?$/u.test(low.slice(place.end, at))
	)
		return null;
	const begin = clauseStart(low, floor, place.start);
	const from = begin + (LISTED.exec(low.slice(begin, place.start))?.[0].length ?? 0);
	const prefix = plain.slice(from, place.start);
	return /^(?:Đảng bộ|Chi bộ|Hội Nông dân|Hội Phụ nữ|Công an|UBND|Đoàn|Hội)(?: [\p{L}]+){0,3} ?$/u.test(prefix)
		? prefix + plain.slice(place.start, place.end)
		: place.name;
}

function indicatorOf(found: {
	unit: string;
	noun: string;
	lead: string;
	subject: string;
	of: string | null;
	fallback: string | null;
	inherited: string | null;
}): string {
	if (found.unit === 'counted' || found.unit === 'open') return countedIndicator(found.noun, found.lead.toLowerCase());
	if (found.fallback !== null && found.subject.length < 40) return found.fallback;
	if (found.subject.length > 2) return found.subject;
	return found.of ?? found.inherited ?? found.noun;
}

function confidenceOf({ quantity, changes, denominator }: Draft, lead: string): number {
	const known = quantity.unit.sort === 'open' ? 0.55 : quantity.unit.sort === 'bare' ? 0.6 : 0.8;
	const support = (changes.length > 0 || denominator !== null ? 0.1 : 0) + (lead.trim() === '' ? 0 : 0.05);
	return quantity.value === null && quantity.low === null ? 0.4 : Number(Math.min(0.95, known + support).toFixed(2));
}

/** Turns positions in the plain text into code points of the input. */
export function placed(item: Omit<Item, 'start' | 'end' | 'span'>, from: number, to: number, reading: Reading): Item {
	const start = reading.starts[from] ?? 0;
	const end = Math.max(start + 1, reading.ends[Math.max(from, to - 1)] ?? start + 1);
	return { start, end, span: reading.cut(start, end), ...item };
}
