import { windowAt } from './accumulation.ts';
import { addDays } from './day.ts';
import type { Figure } from './figure.ts';
import { spellAt } from './place-tree.ts';
import { periodOf, type Day, type Period } from './period.ts';
import type { RollUpNode } from './rollup.ts';
import { isHereDuring, isHereOn, type RollUpBranch } from './rollup-branch.ts';
import { figureFrom, lastDayOf, type Part, type Standing } from './rollup-sum.ts';
import { inOrder, type Statement } from './statement.ts';

/**
 * Levels and to-date figures roll up at every day on which something was said, here or below: each place with its last figure until
 * then (to-date: of the same window). The newest statement wins: an entered figure replaces the places below until one of them speaks later.
 * A level also changes, without a word, on the day after a place below ended or moved: what it held is no longer here.
 */
export function rollUpStock(
	node: RollUpNode,
	category: string | null,
	own: readonly Statement[],
	below: readonly RollUpBranch[]
): Figure[] {
	const tracks = below.flatMap((branch) => {
		const figures = branch.figures.get(category);
		return figures ? [{ branch, figures, next: 0 }] : [];
	});
	const figures: Figure[] = [];
	let standing: Standing | null = null;
	let nextOwn = 0;
	for (const period of turningPoints(node, own, tracks)) {
		const day = lastDayOf(period);
		const since = node.measure.kind === 'to_date' ? windowAt(node.measure, node.context, day).start : null;
		for (let statement = own[nextOwn]; statement !== undefined && statement.period.end <= period.end; statement = own[++nextOwn]) {
			standing = afterwards(standing, { statement, day: lastDayOf(statement.period) }, since);
		}
		const current: Standing | null = standing !== null && (since === null || standing.day >= since) ? standing : null;
		const parts = partsAt(node, tracks, period, day, since);
		const figure = figureFrom(node, category, period, isOverruled(node, current, parts) ? null : current, parts);
		const spoken = own[nextOwn - 1]?.period.end === period.end || parts.some((part) => part.figure.period.end === period.end);
		const before = figures.at(-1);
		const changed = before === undefined ? current !== null || parts.length > 0 : differs(before, figure);
		if (spoken || changed) figures.push(figure);
	}
	return figures;
}

interface Track {
	readonly branch: RollUpBranch;
	readonly figures: readonly Figure[];
	next: number;
}

/** The days on which the figure can change, in order: something was said, here or below, or the places below are no longer the same. */
function turningPoints(node: RollUpNode, own: readonly Statement[], tracks: readonly Track[]): readonly Period[] {
	const points = new Map<Day, Period>();
	const add = (period: Period) => {
		// Of periods with one last day the longest names the figure: a quarter rather than the day it closes on.
		const rival = points.get(period.end);
		if (rival === undefined || period.start < rival.start) points.set(period.end, period);
	};
	for (const { period } of own) add(period);
	for (const { figures } of tracks) for (const { period } of figures) add(period);
	if (node.measure.kind === 'level' && points.size > 0) {
		for (const day of daysOfChange(node)) add(periodOf(day, addDays(day, 1), node.context.scheme));
	}
	return [...points.values()].sort(inOrder);
}

/** Days on which the set of places directly below changes. After its own end a place's last state stands. */
function daysOfChange({ tree, place }: RollUpNode): readonly Day[] {
	const days = new Set<Day>();
	for (const { spell } of tree.branches.get(place) ?? []) {
		if (spell.validFrom !== null) days.add(spell.validFrom);
		if (spell.validTo !== null && spell.validTo < LAST_DAY) days.add(addDays(spell.validTo, 1));
	}
	return [...days].filter((day) => spellAt(tree, place, day) !== null);
}

/** Validity "until 9999-12-31" is a way to write "until further notice". */
const LAST_DAY = '2200-01-01' as Day;

/** A number or "not applicable" supersedes what stood; "not available" leaves the last number standing, which shows its date. */
function afterwards(before: Standing | null, next: Standing, since: Day | null): Standing {
	if (next.statement.value !== null || next.statement.blank === 'not_applicable') return next;
	const looksBack = before !== null && before.statement.value !== null && (since === null || before.day >= since);
	return looksBack ? before : next;
}

function partsAt(node: RollUpNode, tracks: readonly Track[], period: Period, day: Day, since: Day | null): readonly Part[] {
	const parts: Part[] = [];
	for (const track of tracks) {
		const { branch, figures } = track;
		for (let figure = figures[track.next]; figure !== undefined && figure.period.end <= period.end; figure = figures[++track.next]);
		const figure = figures[track.next - 1];
		if (figure === undefined) continue;
		// A stock is where the place is; what was brought about since the window's start stays where the place last was.
		if (since === null ? isHereOn(branch, day) : figure.newest >= since && isHereDuring(branch, since, day)) parts.push({ branch, figure });
	}
	return parts;
}

function isOverruled({ measure }: RollUpNode, own: Standing | null, parts: readonly Part[]): boolean {
	return own !== null && measure.ownValue === 'replaces' && parts.some(({ figure }) => figure.sum !== null && figure.newest > own.day);
}

function differs(a: Figure, b: Figure): boolean {
	const parts: readonly (keyof Figure)[] =
		b.sum === null ? ['sum', 'reported', 'expected', 'blank'] : ['sum', 'min', 'max', 'count', 'reported', 'expected', 'newest', 'oldest'];
	return parts.some((part) => a[part] !== b[part]);
}
