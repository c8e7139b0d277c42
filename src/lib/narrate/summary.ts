/** A programme, and a place in all its programmes, in one sentence. */
import type { Status } from '../domain/status.ts';
import { formatNumber } from '../format/numbers.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { PlaceSheet } from '../view/place-sheet.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { countsOf, isAssigned } from '../view/urgency.ts';
import { capitalised, lowered, nameOf, placeNameOf } from './phrase.ts';
import { rowNameBy } from './row-name.ts';
import { plainPen, type About, type Pen } from './told.ts';

/** The most urgent rows by name, then how many of each status: `2/3 chỉ tiêu chậm: HTX mới và Tỷ lệ hộ nghèo; 1 đang đạt`. */
export function programmeSentence(scorecard: Pick<Scorecard, 'rows'>, locale: Locale): string {
	return programmeBy(plainPen(locale), scorecard);
}

/** The same with a pen that marks its numbers. */
export function programmeBy(pen: Pen, { rows }: Pick<Scorecard, 'rows'>): string {
	return statusesBy(pen, rows);
}

/** A place across its programmes: `Xã Phú Cần có 12 chỉ tiêu của 3 chương trình; 2/12 chỉ tiêu chậm …`. */
export function placeSentence(sheet: PlaceSheet, locale: Locale): string {
	return placeBy(plainPen(locale), sheet);
}

/** The same with a pen that marks its numbers. */
export function placeBy(pen: Pen, sheet: PlaceSheet): string {
	const { locale } = pen;
	const { narrate } = messagesOf(locale);
	const rows = sheet.scorecards.flatMap((scorecard) => scorecard.rows);
	const name = capitalised(placeNameOf(sheet.place, locale), locale);
	const programmes = sheet.scorecards.filter((scorecard) => scorecard.rows.some(isAssigned)).length;
	if (programmes === 0) return narrate.sentence(name, lowered(statusesBy(pen, rows), locale));
	const counted = narrate.programmes(formatNumber(programmes, pen), programmes);
	const targets = countBy(pen, rows.filter(isAssigned).length);
	return narrate.ofProgrammes(name, targets, pen.cite(counted, {}, 'programmes'), statusesBy(pen, rows));
}

/** `12 chỉ tiêu`. */
function countBy(pen: Pen, count: number): string {
	return pen.cite(messagesOf(pen.locale).narrate.targets(formatNumber(count, pen), count), {}, 'targets');
}

/**
 * The targets of a programme as a report tells them, from the best to the worst, which are named:
 * `Trong 11 chỉ tiêu được giao, 5 chỉ tiêu đạt, 3 chỉ tiêu vượt; 3 chỉ tiêu không đạt: Liên hiệp HTX mới, …`.
 */
export function targetsBy(pen: Pen, { rows }: Pick<Scorecard, 'rows'>): string {
	const { locale } = pen;
	const { narrate, status: words } = messagesOf(locale);
	const assigned = rows.filter(isAssigned);
	if (assigned.length === 0) return narrate.noTargets;
	const counts = (Object.entries(countsOf(assigned)) as [Status, number][]).toReversed();
	const told = (wanted: boolean) => counts.filter(([status]) => URGENT.includes(status) === wanted);
	const all = countBy(pen, assigned.length);
	const counted = ([status, count]: readonly [Status, number]) =>
		counts.length === 1
			? narrate.allTargets(all, count, words[status].word)
			: narrate.targetsWith(pen.cite(formatNumber(count, pen), { part: status }, 'targets'), words[status].word);
	// What has yet to begin is neither good nor bad.
	const calm = told(false)
		.toSorted(([a], [b]) => Number(a === 'not_started') - Number(b === 'not_started'))
		.map(counted)
		.join(', ');
	const urgent = told(true).map(([status, count]) => {
		const own = assigned.filter((row) => row.verdict.status === status);
		const names = own.map((row) => rowNameBy(pen, shortNameOf(row.indicator, locale), row, assigned));
		return narrate.sentence(counted([status, count]), nameListBy(pen, [...new Set(names)], { part: status }));
	});
	const findings = [...(calm === '' ? [] : [calm]), ...urgent].join('; ');
	return counts.length === 1 ? findings : narrate.ofTargets(all, findings);
}

/** `2/12 chỉ tiêu chậm`. */
export function statusShareBy(pen: Pen, status: Status, count: number, of: number): string {
	const { narrate, status: words } = messagesOf(pen.locale);
	const share = narrate.targetShare(formatNumber(count, pen), formatNumber(of, pen), of);
	return narrate.withStatus(pen.cite(share, { part: status }, 'targets'), words[status].word);
}

const URGENT: readonly Status[] = ['missed', 'behind', 'at_risk'];

function statusesBy(pen: Pen, rows: readonly ScorecardRow[]): string {
	const { locale } = pen;
	const { narrate, status: words } = messagesOf(locale);
	const assigned = rows.filter(isAssigned);
	if (assigned.length === 0) return narrate.noTargets;
	const counts = Object.entries(countsOf(assigned)) as [Status, number][];
	const urgent = counts.find(([status]) => URGENT.includes(status));
	const others = counts
		.filter((one) => one !== urgent)
		.map(([status, count]) => narrate.statusCount(pen.cite(formatNumber(count, pen), { part: status }, 'targets'), words[status].word));
	if (urgent === undefined) return narrate.sentence(countBy(pen, assigned.length), others.join(', '));
	const [status, count] = urgent;
	const named = assigned.filter((row) => row.verdict.status === status).map(({ indicator }) => shortNameOf(indicator, locale));
	const lead = narrate.sentence(statusShareBy(pen, status, count, assigned.length), nameListBy(pen, [...new Set(named)], { part: status }));
	return [lead, ...(others.length === 0 ? [] : [others.join(', ')])].join('; ');
}

/** For lists and narrow cells: the author's short name where there is one in the language. */
export function shortNameOf(indicator: ScorecardRow['indicator'], locale: Locale): string {
	return (locale === 'vi' ? indicator.shortName : null) ?? nameOf(indicator, locale);
}

/** `A, B, C và 2 chỉ tiêu khác`; empty for no names. */
export function nameList(names: readonly string[], locale: Locale): string {
	return nameListBy(plainPen(locale), names, {});
}

function nameListBy(pen: Pen, names: readonly string[], of: About): string {
	const { narrate } = messagesOf(pen.locale);
	const shown = names.length <= 4 ? names : names.slice(0, 3);
	const rest = names.length - shown.length;
	if (rest > 0) {
		const count = pen.cite(formatNumber(rest, pen), of, 'unnamed');
		return narrate.others(shown.join(', '), count, narrate.otherTargets(rest));
	}
	const last = shown.at(-1) ?? '';
	return shown.length < 2 ? last : narrate.and(shown.slice(0, -1).join(', '), last);
}
