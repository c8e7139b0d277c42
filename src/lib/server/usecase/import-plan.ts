import { createHash } from 'node:crypto';
import { saysTheSame, type FigureEntry } from '#lib/domain/entry.ts';
import type { Revision } from '#lib/domain/observation.ts';
import { lengthInDays } from '#lib/domain/period.ts';
import { figureKey } from '#lib/domain/revision.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { StatedFigure } from '../import/sheet/figures.ts';
import type { IssueList } from '../import/sheet/issue.ts';
import type { Doing } from './doing.ts';
import { planFigures, type PlanFault } from './figure-plan.ts';
import type { ReturnGuard } from './return-guard.ts';

/** A figure that would be recorded, beside the one it replaces; null: nothing is in force. */
export interface PlannedFigure {
	readonly figure: StatedFigure;
	readonly entry: FigureEntry;
	readonly before: Revision | null;
	/** The newest revision, though it may have been taken back. */
	readonly standing: Revision | null;
}

export interface ImportPlan {
	readonly changes: readonly PlannedFigure[];
	readonly unchanged: number;
}

/** What people can explain, by a note or as the reason of the change; everything else is left out. */
const EXPLAINABLE: Readonly<Partial<Record<PlanFault['code'], 'note' | 'reason'>>> = {
	figure_implausible: 'note',
	figure_too_fine: 'note',
	submission_change_unexplained: 'reason'
};

/**
 * Compares what a file states with what stands, by the same rules as a figure that is typed in. What the rules refuse becomes a
 * question about the measure: leave out, or keep with a note, where a note can explain it.
 * @param revisions all of the figures' measures at their places
 * @param keptNote the note of figures that someone kept against the odds, the reason of those changed after approval
 */
export function planImport(
	catalogue: Pick<Catalogue, 'tree' | 'measure'>,
	figures: readonly StatedFigure[],
	revisions: readonly Revision[],
	by: Pick<Doing, 'actor' | 'today'> & { readonly guard: ReturnGuard },
	{ issues, keptNote }: { readonly issues: IssueList; readonly keptNote: string }
): ImportPlan {
	const newest = new Map<string, Revision>();
	for (const revision of revisions) newest.set(figureKey(revision), revision);
	// Of two increments that count the same days the finer one comes first, and stays.
	const inOrder = figures.toSorted((a, b) => lengthInDays(a.period) - lengthInDays(b.period));
	const entries = inOrder.map((figure) => entryOf(figure, newest.get(figureKey(figure)) ?? null));
	const first = planFigures(catalogue, entries, revisions, by);
	const kept = entries.map((entry, index) => {
		const plan = first[index];
		const figure = inOrder[index];
		if (plan === undefined || plan.ok || figure === undefined) return entry;
		const explained = EXPLAINABLE[plan.fault.code];
		const explainable = explained !== undefined;
		const key = `${plan.fault.code}:${entry.measure}`;
		const answer = issues.ask(key, plan.fault, figure.spot, explainable ? ['keep', 'skip'] : ['skip'], explainable ? null : 'skip');
		if (answer !== 'keep') return null;
		return explained === 'reason' ? { ...entry, reason: keptNote } : { ...entry, note: entry.note ?? keptNote };
	});
	const asked = kept.some((entry, index) => entry !== entries[index]);
	const stated = kept.filter((entry) => entry !== null);
	const second = asked ? planFigures(catalogue, stated, revisions, by) : first;
	const changes: PlannedFigure[] = [];
	let unchanged = 0;
	let next = 0;
	for (const [index, entry] of kept.entries()) {
		const figure = inOrder[index];
		if (entry === null || figure === undefined) continue;
		const plan = second[next++];
		if (plan === undefined || !plan.ok) continue;
		const { before, write } = plan.value;
		if (write) changes.push({ figure, entry, before: before?.blank === 'not_reported' ? null : before, standing: before });
		else unchanged++;
	}
	return { changes, unchanged };
}

/** What a file leaves open, a closing day, a note, it does not take back from a figure that it only repeats. */
function entryOf({ spot: _, ...figure }: StatedFigure, before: Revision | null): FigureEntry {
	const entry = { ...figure, document: null, expected: before?.sequence ?? null, reason: null, origin: null };
	if (before === null) return entry;
	const filled = { ...entry, asOf: figure.asOf ?? before.asOf, note: figure.note ?? before.note, document: before.document };
	return saysTheSame(filled, before) ? filled : entry;
}

/** Equal for equal plans: a person agrees to what was shown, not to what has become of it since. */
export function fingerprintOf({ changes }: ImportPlan): string {
	const hash = createHash('sha256');
	for (const { entry } of changes) hash.update(JSON.stringify([figureKey(entry), entry.value, entry.blank, entry.status, entry.expected]));
	return hash.digest('hex').slice(0, 32);
}
