import { LAST_YEAR, NEXT_YEAR, THIS_YEAR, WHOLE_YEAR, type PeriodMention } from './periods.ts';
import type { PlaceMention } from './places.ts';

/** What earlier sentences and headings settle for later ones. */
export interface Bearings {
	readonly period: string | null;
	readonly year: string | null;
	/** In which the text was written, when it tells. */
	readonly written: string | null;
	/** The last run of years, which yearly figures are about. */
	readonly term: string | null;
	readonly place: PlaceMention | null;
	/** Places named so far, the first of each type: a report says whose it is before it compares. */
	readonly known: ReadonlyMap<string, string>;
}

/** @param written the year of the text */
export function bearingsOf(written: number | null): Bearings {
	return { period: null, year: null, written: written?.toString() ?? null, term: null, place: null, known: new Map() };
}

/**
 * The period a figure is about: named in its own clause before or right after it, else the last one named before it in the sentence, else
 * the one in force. `đến nay` says: as of the report, so none.
 * @param entry where the entry of its list begins: its last semicolon, or the sentence
 */
export function periodAt(
	at: number,
	end: number,
	clause: number,
	periods: readonly PeriodMention[],
	bearings: Bearings,
	clauseEnd: number,
	entry: number
): string | null {
	const usable = periods.filter(({ basis, code, now }) => !basis && (code !== null || now));
	const before = usable.filter((period) => period.start < at);
	const own = before.findLast((period) => period.start >= clause);
	if (own !== undefined) return complete(own, before, bearings);
	const after = usable.find((period) => period.start >= end && period.start < Math.min(clauseEnd, end + 45));
	if (after?.code !== undefined && after.code !== null) return complete(after, usable, bearings);
	const announced = before.findLast((period) => period.announces);
	// `nhiệm kỳ 2025 - 2030: …; thu nhập đến năm 2030 đạt …; kết nạp …`: what one entry names is its own.
	const last = announced !== undefined && (before.at(-1)?.start ?? 0) < entry ? announced : before.at(-1);
	return last === undefined ? bearings.period : complete(last, before, bearings);
}

function isTerm({ code }: PeriodMention): boolean {
	return code !== null && /^\d{4}-\d{2,4}$/.test(code);
}

const DISTANCES: Readonly<Record<string, number | undefined>> = { [LAST_YEAR]: -1, [THIS_YEAR]: 0, [NEXT_YEAR]: 1 };

/** `tháng 9` and `quý II` take the year in force. */
function complete(period: PeriodMention, around: readonly PeriodMention[], bearings: Bearings): string | null {
	const { code } = period;
	const away = DISTANCES[code ?? ''];
	if (away !== undefined) return bearings.written === null ? code : String(Number(bearings.written) + away);
	if (code === null || period.year !== null || !/^(?:(?:hết )?tháng \d|Q\d$|\d{1,2}M$|cả năm$)/.test(code)) return code;
	const year =
		around.findLast((one) => one.year !== null && !one.basis && !isTerm(one))?.year?.toString() ?? bearings.year ?? bearings.written;
	if (code === WHOLE_YEAR) return year;
	const bare = code.replace(/^(hết )?tháng /, '$1');
	return year === null ? code : `${bare}/${year}`;
}

/** The place of a figure: named before it in its sentence, or right after it as where it is. */
export function placeAt(
	at: number,
	end: number,
	clause: number,
	first: number,
	clauseEnd: number,
	places: readonly PlaceMention[],
	bearings: Bearings
): string | null {
	const after = places.find((place) => place.start >= end && place.start < clauseEnd && place.located && place.start - end < 40);
	if (after !== undefined) return after.again ? (bearings.known.get(after.type) ?? after.name) : after.name;
	// `1 mô hình tại xã A; 2 hợp tác xã`: where the former is says nothing of the latter.
	const before = places.filter(
		(place) => place.start < at && at <= place.until && !(place.located && !place.again && place.start < clause && place.start > first)
	);
	const last = before.findLast((place) => !place.again || place.start >= at - 260);
	if (last === undefined) return bearings.place?.name ?? null;
	if (!last.again) return last.name;
	const named = before.findLast((place) => !place.again && place.type === last.type)?.name ?? bearings.known.get(last.type);
	return named ?? (last.name === last.type ? null : last.name);
}

const TYPED = /^(?:tỉnh|thành phố|tp\.?) /iu;

/** What a sentence leaves in force. A place stays only when a heading names it. */
export function bearingsAfter(
	bearings: Bearings,
	periods: readonly PeriodMention[],
	places: readonly PlaceMention[],
	heading: boolean
): Bearings {
	const named = periods.filter(({ basis, bound, code, now }) => !basis && (!bound || heading) && (code !== null || now));
	const last = named.at(-1);
	const years = periods.filter((one) => one.year !== null && !one.basis && !isTerm(one));
	const known = new Map(bearings.known);
	for (const { again, type, name } of places) {
		const held = known.get(type);
		// A name without its type gives way to one with it.
		if (!again && (held === undefined || (!TYPED.test(held) && TYPED.test(name)))) known.set(type, name);
	}
	return {
		period: last === undefined ? bearings.period : complete(last, named, bearings),
		year: years.at(-1)?.year?.toString() ?? bearings.year,
		written: bearings.written,
		term: named.findLast(isTerm)?.code ?? bearings.term,
		place: heading ? (places.find((place) => !place.again) ?? null) : bearings.place,
		known
	};
}

/** The run of years that a yearly figure at `at` is about: named before it, else in force, else named after it. */
export function termIn(at: number, periods: readonly PeriodMention[], bearings: Bearings): string | null {
	const terms = periods.filter((one) => !one.basis && isTerm(one));
	return terms.findLast(({ start }) => start < at)?.code ?? bearings.term ?? terms[0]?.code ?? null;
}
