import { bearingsAfter, bearingsOf, periodAt, placeAt } from './bearings.ts';
import { isGoingOn, takenOver } from './discourse.ts';
import { distractorMask, distractorsIn, type Distractor } from './distractors.ts';
import { draftsOf } from './drafts.ts';
import type { Item } from './item.ts';
import { cuesIn, isOrder, kindOfHeading, senseAt, setsBound, type Kind } from './kind.ts';
import { milestonesIn } from './milestones.ts';
import { periodsIn } from './periods.ts';
import { placesIn } from './places.ts';
import { placed, proposalOf, type Clauses, type Trail } from './proposal.ts';
import { quantitiesIn } from './quantities.ts';
import { readingOf, type Reading } from './reading.ts';
import { isSetBeside } from './sense.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

export interface Extraction {
	readonly items: readonly Item[];
}

/** So many sentences are looked through together for words that make their digits no figures. */
const BLOCK = 24;

/** What is known of the text around a sentence. */
interface Around {
	readonly today: number | null;
	readonly horizon: number | null;
	/** What a text of nothing but orders makes of figures of which nothing else tells how they are meant. */
	readonly tone: Kind | null;
	readonly distractors: readonly Distractor[];
}

/**
 * Reads administrative prose and proposes its figures: targets and actuals with value, unit, comparator, denominator, period and place.
 * Pure and deterministic; the work grows with the length of the text.
 * @param text as given: any Unicode form, any line breaks, TCVN3 and VNI lines
 */
export function extract(text: string): Extraction {
	const reading = readingOf(text);
	const sentences = sentencesOf(reading);
	const today = yearOf(reading.low);
	const horizon = horizonOf(reading.low);
	const lists = kindsOfLists(sentences, reading, { today, horizon });
	const tone = toneOf(sentences, reading.low);
	const items: Item[] = [];
	let trail: Trail = { bearings: bearingsOf(today), section: null, paragraph: null, line: -1, spoken: null, just: null, item: null };
	let distractors: readonly Distractor[] = [];
	for (const [i, sentence] of sentences.entries()) {
		if (i % BLOCK === 0) distractors = distractorsIn(reading.low.slice(sentence.start, sentences.at(i + BLOCK)?.start));
		const found = itemsOf(sentence, reading, { ...trail, section: lists[i] ?? trail.section }, { today, horizon, tone, distractors });
		items.push(...found.items);
		trail = { ...found.trail, section: found.trail.section === lists[i] ? trail.section : found.trail.section };
	}
	return { items };
}

const DAY = /(?<!\d)(?<until>(?:đến|trước|hết|tới) (?:hết )?(?:ngày )?)?\d{1,2}[/.-]\d{1,2}[/.-](?<year>20\d{2})(?!\d)/gu;
const MONTH = /(?<until>(?:đến|trước|hết|tới|cuối) )?tháng \d{1,2}(?: năm |\/)(?<year>20\d{2})(?!\d)/gu;

const TERM = /(?<!\d)20\d{2}\s?[-–]\s?(?<until>20\d{2})(?!\d)/gu;

function horizonOf(low: string): number | null {
	const until = [...low.slice(0, 20_000).matchAll(TERM)].at(-1)?.groups?.['until'];
	return until === undefined ? null : Number(until);
}

/** The year in which a text was written: the latest of its full dates, else of its months. */
function yearOf(low: string): number | null {
	const head = low.slice(0, 20_000);
	for (const pattern of [DAY, MONTH]) {
		const years = [...head.matchAll(pattern)]
			.filter(({ groups }) => groups?.['until'] === undefined)
			.map(({ groups }) => Number(groups?.['year']));
		if (years.length > 0) return Math.max(...years);
	}
	return null;
}

const REPORTS_ANYTHING =
	/(?<!\p{L})(?:đã|đạt được|hiện nay|hiện đang|đến nay|ước đạt|ước|kết quả|cùng kỳ|vừa qua|qua đó|năm qua|trước đó|bằng \d|vượt|dư nợ|được \d|(?:trong )?năm 20\d{2} (?:có|đạt)|trong năm 20\d{2})(?!\p{L})/u;
/** Verbs with which reports do not begin. */
const ORDER_ALONE =
	/^\s?(?:[-–+*•●▪]|\(?\d{1,2}[.)]|[a-zđ][.)])?\s?(?:bảo đảm|đảm bảo|không để|tăng cường|giữ vững|bảo vệ tốt|nâng cao|tiếp tục)(?!\p{L})/u;
/** So many of them make a plan. */
const ORDERS = 2;

/** A text that gives orders and reports nothing sets what it says. */
function toneOf(sentences: readonly Sentence[], low: string): Kind | null {
	if (REPORTS_ANYTHING.test(low.slice(0, 20_000))) return null;
	const orders = sentences.filter(({ start, end }) => ORDER_ALONE.test(low.slice(start, Math.min(end, start + 60)))).length;
	return orders >= ORDERS ? 'target' : null;
}

/** Entries of one list are of one kind where none of them says otherwise: `Phấn đấu …` in one makes the orders beside it targets. */
function kindsOfLists(
	sentences: readonly Sentence[],
	{ plain, low }: Reading,
	{ today, horizon }: Pick<Around, 'today' | 'horizon'>
): readonly (Kind | null)[] {
	const kinds: (Kind | null)[] = Array.from({ length: sentences.length }, () => null);
	for (let from = 0; from < sentences.length;) {
		let to = from;
		while (sentences[to]?.bullet === true && (sentences[to]?.heading === false || (to > from && sentences[to]?.announces === true)))
			to += 1;
		if (to > from) {
			const cues = sentences.slice(from, to).flatMap(({ start, end }) => {
				// What an entry says after its figure is about that figure alone: `2/5 HTX; mục tiêu: ít nhất 5 HTX`.
				const first = low
					.slice(start, end)
					.replace(/^\s?\d{1,2}[.)]/u, (number) => ' '.repeat(number.length))
					.search(/\d/);
				return cuesIn(plain.slice(start, end), low.slice(start, end), { today, spoken: null, last: null, horizon }).filter(
					({ at, kind }) => kind === 'actual' || at < first
				);
			});
			const entries = sentences.slice(from, to).map(({ start, end }) => low.slice(start, end));
			const orders = entries.filter(isOrder).length;
			const bounded = entries.filter(setsBound).length > (orders > 0 ? 0 : 1);
			// `Các chỉ tiêu năm 2018 1. Tăng trưởng … 2. …`: the words before the first number head the list.
			const head = entries[0] ?? '';
			const announced = /^\s?\p{L}[^%]*$/u.test(head) && kindOfHeading(head.slice(0, 120)) === 'target';
			const reported = cues.some(({ kind }) => kind === 'actual');
			const set = cues.some(({ kind, strong }) => kind === 'target' && strong);
			if (!reported && (set || bounded || announced || orders > (to - from) / 2)) kinds.fill('target', from, to);
		}
		from = Math.max(to, from + 1);
	}
	return kinds;
}

function itemsOf(
	sentence: Sentence,
	reading: Reading,
	trail: Trail,
	{ today, horizon, tone, distractors }: Around
): { readonly items: readonly Item[]; readonly trail: Trail } {
	const plain = reading.plain.slice(sentence.start, sentence.end);
	const low = reading.low.slice(sentence.start, sentence.end);
	const places = placesIn(plain, low);
	const cues = cuesIn(plain, low, {
		today,
		spoken: trail.spoken,
		last: sentence.line === trail.line ? (trail.item?.kind ?? null) : null,
		horizon
	});
	const around = takenOver(low, sentence, cues, trail) ?? tone;
	const digits = /\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /u.test(low);
	const periods = digits ? periodsIn(low) : [];
	const found = { plain, low, sentence, periods, places, cues };
	const items: Item[] = [];
	if (digits) {
		const mask = distractorMask(plain, low, distractors);
		for (const { start, end } of periods) mask.fill(1, start, end);
		const drafts = draftsOf(quantitiesIn(plain, low, mask), plain, low);
		const clauses: Clauses = { ...found, first: drafts[0]?.start ?? 0 };
		for (const [i, draft] of drafts.entries()) {
			const set = around ?? (isSetBeside(draft, drafts, cues, low) ? 'target' : null);
			const item = proposalOf(draft, drafts[i - 1], drafts[i + 1], clauses, { ...trail, item: items.at(-1) ?? trail.item }, set, reading);
			if (item !== null) items.push(item);
		}
	}
	const milestones = milestonesIn({
		plain,
		low,
		sense: (at) => senseAt(at, cues, around),
		period: (at) => periodAt(at, at, 0, periods, trail.bearings, low.length, low.lastIndexOf(';', at)),
		place: (at) => placeAt(at, at, 0, 0, low.length, places, trail.bearings)
	}).map(({ item, start, end }) => placed(item, sentence.start + start, sentence.start + end, reading));
	const apart = milestones.filter(({ start, end }) => !items.some((item) => item.start < end && start < item.end));
	const all = apart.length === 0 ? items : [...items, ...apart].sort((a, b) => a.start - b.start);
	return { items: all, trail: trailAfter(found, all, trail, around) };
}

function trailAfter(
	{ low, sentence, periods, places, cues }: Omit<Clauses, 'first'>,
	items: readonly Item[],
	trail: Trail,
	around: Kind | null
): Trail {
	const heading = sentence.heading && items.length === 0;
	const announced = heading || sentence.announces ? kindOfHeading(low) : null;
	const closing = cues.findLast(({ strong, until }) => strong && until === Infinity) ?? null;
	// `giải ngân 161 tỷ đồng trong kế hoạch là 384 tỷ đồng, đạt 41,9% kế hoạch`: what is held against a plan reports.
	const held = items.some(({ kind, change }) => kind === 'actual' && change.some(({ type }) => type === 'plan_pct'));
	const last = held && closing?.kind === 'target' && items[0]?.kind === 'actual' ? 'actual' : (closing?.kind ?? null);
	const running = sentence.line === trail.line || sentence.bullet ? trail.paragraph : null;
	// A target goes on through its paragraph; a report of the past needs no carrying, it is the default.
	const paragraphAfter = (): Kind | null => {
		if (sentence.announces) return (last === 'foreseen' ? null : last) ?? announced ?? around;
		// An entry that reports and then says what was aimed at hands nothing on to the next.
		if (sentence.bullet && items[0]?.kind !== 'target') return running;
		if (last === 'target' && /mục tiêu|chỉ tiêu|đến (?:hết |cuối )?(?:năm|20\d{2})|phấn đấu|kế hoạch|hướng (?:đến|tới)/u.test(low))
			return 'target';
		if (last === 'actual') return 'actual';
		return sentence.bullet || last === null ? (running ?? (isGoingOn(low) ? around : null)) : null;
	};
	return {
		// What one entry of a list is about says nothing of the next.
		bearings: bearingsAfter(trail.bearings, sentence.bullet && !heading && !sentence.announces ? [] : periods, places, heading),
		section: announced ?? trail.section,
		paragraph: heading && announced !== null && !sentence.announces ? null : paragraphAfter(),
		line: sentence.line,
		spoken: last === 'foreseen' ? null : (last ?? trail.spoken),
		just: last === 'foreseen' ? null : last,
		item: items.at(-1) ?? trail.item
	};
}
