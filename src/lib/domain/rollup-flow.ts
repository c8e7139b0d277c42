import type { Figure } from './figure.ts';
import type { Period } from './period.ts';
import type { RollUpNode } from './rollup.ts';
import { isHereDuring, type RollUpBranch } from './rollup-branch.ts';
import { figureFrom, lastDayOf, type Part } from './rollup-sum.ts';
import { standingIncrements } from './standing.ts';
import { byEnd, periodKey, type Statement } from './statement.ts';

/** Increments roll up period by period: the entered figure replaces (or joins) what the places below say for the very same period. */
export function rollUpFlow(node: RollUpNode, category: string | null, own: readonly Statement[], below: readonly RollUpBranch[]): Figure[] {
	const periods = new Map<string, { readonly period: Period; own: Statement | null; readonly parts: Part[] }>();
	const entryAt = (period: Period) => {
		const key = periodKey('increment', period);
		let entry = periods.get(key);
		if (entry === undefined) periods.set(key, (entry = { period, own: null, parts: [] }));
		return entry;
	};
	for (const statement of own) entryAt(statement.period).own = statement;
	for (const branch of below) {
		const figures = branch.figures.get(category) ?? [];
		for (const figure of node.measure.ownValue === 'replaces' ? standingIncrements(figures) : figures) {
			if (isHereDuring(branch, figure.period.start, lastDayOf(figure.period))) entryAt(figure.period).parts.push({ branch, figure });
		}
	}
	return [...periods.values()]
		.sort(byEnd)
		.map((entry) =>
			figureFrom(node, category, entry.period, entry.own && { statement: entry.own, day: lastDayOf(entry.period) }, entry.parts)
		);
}
