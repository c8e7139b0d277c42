import { windowAt } from './accumulation.ts';
import { addDays } from './day.ts';
import type { Figure, Reading } from './figure.ts';
import { countUntil, lastUntil } from './figure-search.ts';
import { settled, valueOf } from './figure-value.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Blank } from './observation.ts';
import { contains, lastDay, type Day, type Period } from './period.ts';
import { standingIncrements } from './standing.ts';

/**
 * "Measure at place over period": increments add up, levels take the last figure at or before the period's end, to-date figures the
 * last one of the window that contains the period's last day.
 * @param figures of one measure, place and category, in order of period end
 */
export function readFigures(
	measure: Measure,
	context: MeasureContext,
	figures: readonly Figure[],
	period: Pick<Period, 'start' | 'end'>
): Reading {
	if (measure.kind === 'increment') return addUp(measure, standingIncrements(figuresWithin(figures, period)));
	const figure = lastUntil(figures, period.end);
	if (figure === null) return silentReading();
	if (measure.kind === 'to_date' && figure.newest < windowAt(measure, context, lastDay(period)).start) return silentReading();
	const value = valueOf(measure.overPlaces, figure);
	return {
		value,
		blank: value === null ? blankWithout(figure) : null,
		reported: figure.reported,
		expected: figure.expected,
		estimate: figure.estimate,
		own: figure.own,
		date: value === null ? null : figure.newest,
		oldest: value === null ? null : figure.oldest,
		disagreement: value === null || figure.categorySum === null ? null : { entered: value, categorySum: figure.categorySum }
	};
}

/**
 * What happened in the period. Increments: their reading. To-date figures: by difference, known only where every place reported exactly
 * at both edges; the period may start with the window, and may run through several windows. Levels: the net change between both edges.
 * Unknown is `not_reported`, never the whole.
 */
export function incrementOver(
	measure: Measure,
	context: MeasureContext,
	figures: readonly Figure[],
	period: Pick<Period, 'start' | 'end'>
): Reading {
	if (measure.kind === 'increment') return readFigures(measure, context, figures, period);
	const pieces = measure.kind === 'level' ? [period] : piecesByWindow(measure, context, period);
	const changes = pieces.map((piece) => changeOver(measure, context, figures, piece));
	const known = changes.filter((change) => change !== null);
	const last = known.at(-1);
	if (last === undefined || known.length < pieces.length)
		return { ...silentReading(), expected: lastUntil(figures, period.end)?.expected ?? 0 };
	return { ...last, value: settled(known.reduce((sum, { value }) => sum + value, 0)), estimate: known.some(({ estimate }) => estimate) };
}

/** Nothing said; `expected` is 0 because figures alone do not tell how many places were silent. */
export function silentReading(blank: Blank = 'not_reported'): Reading {
	return { value: null, blank, reported: 0, expected: 0, estimate: false, own: false, date: null, oldest: null, disagreement: null };
}

/** The figures whose period lies within the given one. */
export function figuresWithin(figures: readonly Figure[], period: Pick<Period, 'start' | 'end'>): readonly Figure[] {
	return figures
		.slice(countUntil(figures, period.start), countUntil(figures, period.end))
		.filter((figure) => contains(period, figure.period));
}

function addUp(measure: Measure, figures: readonly Figure[]): Reading {
	const spoken = figures.flatMap((figure) => {
		const value = valueOf(measure.overPlaces, figure);
		return value === null ? [] : [{ figure, value }];
	});
	const { reported, expected } = leastComplete(figures);
	const last = spoken.at(-1);
	if (last === undefined) return { ...silentReading(blankOf(figures)), reported, expected };
	const value = settled(spoken.reduce((sum, part) => sum + part.value, 0));
	const disagrees = spoken.some(({ figure }) => figure.categorySum !== null);
	return {
		value,
		blank: null,
		reported,
		expected,
		estimate: spoken.some(({ figure }) => figure.estimate),
		own: spoken.every(({ figure }) => figure.own),
		date: spoken.reduce((day, { figure }) => (figure.newest > day ? figure.newest : day), last.figure.newest),
		oldest: null,
		disagreement: disagrees
			? { entered: value, categorySum: settled(spoken.reduce((sum, part) => sum + (part.figure.categorySum ?? part.value), 0)) }
			: null
	};
}

/** Reported of expected in the reporting period that the fewest places answered; of equals the latest. */
function leastComplete(figures: readonly Figure[]): Pick<Reading, 'reported' | 'expected'> {
	let least: Pick<Reading, 'reported' | 'expected'> | null = null;
	for (const { reported, expected } of figures) {
		if (expected > 0 && (least === null || reported * least.expected <= least.reported * expected)) least = { reported, expected };
	}
	return least ?? { reported: 0, expected: 0 };
}

function blankOf(figures: readonly Figure[]): Blank {
	const blanks = new Set(figures.map(blankWithout));
	if (blanks.size === 0 || blanks.has('not_reported')) return 'not_reported';
	return blanks.has('not_available') ? 'not_available' : 'not_applicable';
}

/** A figure that has numbers but no value belongs to a measure that does not roll up: it does not apply to this place. */
function blankWithout(figure: Figure): Blank {
	return figure.blank ?? 'not_applicable';
}

function changeOver(
	measure: Measure,
	context: MeasureContext,
	figures: readonly Figure[],
	piece: Pick<Period, 'start' | 'end'>
): (Reading & { readonly value: number }) | null {
	const until = readExactly(measure, context, figures, piece.end);
	if (until === null) return null;
	if (measure.kind === 'to_date' && piece.start === windowAt(measure, context, piece.start).start) return until;
	const before = readExactly(measure, context, figures, piece.start);
	if (before === null || before.reported !== until.reported) return null;
	return { ...until, value: settled(until.value - before.value), estimate: until.estimate || before.estimate, disagreement: null };
}

/** The reading at an edge, when all that it rests on was reported for that very day. */
function readExactly(
	measure: Measure,
	context: MeasureContext,
	figures: readonly Figure[],
	end: Day
): (Reading & { readonly value: number }) | null {
	const figure = lastUntil(figures, end);
	if (figure === null || figure.period.end !== end || figure.oldest !== addDays(end, -1)) return null;
	const reading = readFigures(measure, context, figures, { start: figure.period.start, end });
	return reading.value === null ? null : { ...reading, value: reading.value };
}

function piecesByWindow(measure: Measure, context: MeasureContext, period: Pick<Period, 'start' | 'end'>): Pick<Period, 'start' | 'end'>[] {
	const pieces: Pick<Period, 'start' | 'end'>[] = [];
	for (let start = period.start; start < period.end;) {
		const window = windowAt(measure, context, start);
		const end = window.end < period.end ? window.end : period.end;
		pieces.push({ start, end });
		start = end;
	}
	return pieces;
}
