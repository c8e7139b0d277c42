import type { Facts } from '../domain/facts.ts';
import { measuresIn } from '../domain/measure-context.ts';
import { containsDay, lastDay, previous } from '../domain/period.ts';
import { identityBreaks } from '../domain/reconciliation.ts';
import type { TodaysMapFacts } from '../domain/todays-map.ts';
import { allocationsOf } from './allocation.ts';
import { namedMeasures } from './named-measures.ts';
import { identitiesOf, measuresNeeded, placesReconciled } from './need.ts';
import { placeView } from './part.ts';
import type { Question } from './question.ts';
import type { ScorecardRow, Warning } from './scorecard.ts';

/** What does not fit together, in the selected period and among the rows' targets. Shown, never corrected. */
export function warningsOf(question: Question, rows: readonly ScorecardRow[]): readonly Warning[] {
	return [...brokenIdentities(question), ...allocations(question, rows), ...disagreements(question, rows), ...incomparable(question, rows)];
}

function brokenIdentities({ catalogue, facts, selection }: Question): readonly Warning[] {
	const { period } = selection;
	const identities = identitiesOf(catalogue, measuresNeeded(catalogue, selection));
	if (identities.length === 0) return [];
	// Only the selected periods and what `prev()` looks at: the rest of the history was shown in its own time.
	const since = previous(period).start;
	const recent: Facts = {
		...facts,
		figures: (measure, place, category) =>
			facts.figures(measure, place, category).filter((figure) => figure.period.end > since && figure.period.end <= period.end)
	};
	const breaks = identityBreaks({
		identities,
		places: placesReconciled(catalogue, selection),
		facts: recent,
		notes: catalogue.notes,
		indicators: catalogue.indicator
	});
	const text = new Map(identities.map((identity) => [identity.id, identity]));
	return breaks
		.filter((found) => containsDay(period, lastDay(found.period)))
		.map((found) => {
			const identity = text.get(found.identity);
			return {
				kind: 'identity',
				...found,
				leftText: identity?.leftText ?? '',
				rightText: identity?.rightText ?? '',
				measures: identity === undefined ? [] : namedMeasures(catalogue, identity),
				place: placeView(catalogue, found.place, lastDay(found.period))
			};
		});
}

function allocations({ catalogue }: Question, rows: readonly ScorecardRow[]): readonly Warning[] {
	const shown = new Set(rows.map((row) => row.target?.id));
	return allocationsOf(catalogue)
		.filter(({ target }) => shown.has(target))
		.map((allocation) => ({ kind: 'allocation', ...allocation }));
}

function disagreements({ catalogue }: Question, rows: readonly ScorecardRow[]): readonly Warning[] {
	const found = new Map<string, Warning>();
	for (const { indicator, value } of rows) {
		for (const { measure, entered, categorySum } of value.disagreements) {
			const measureName = catalogue.measure.get(measure)?.name ?? measure;
			found.set(`${indicator.id} ${measure} ${entered} ${categorySum}`, {
				kind: 'disagreement',
				indicator: indicator.id,
				measureName,
				entered,
				categorySum
			});
		}
	}
	return [...found.values()];
}

/** On today's map: indicators whose history at the place begins after their window. */
function incomparable({ catalogue, facts, selection, programme }: Question, rows: readonly ScorecardRow[]): readonly Warning[] {
	if (!isTodaysMap(facts)) return [];
	const found = new Map<string, Warning>();
	for (const { indicator, target } of rows) {
		const expression = catalogue.indicator.get(indicator.id)?.expression;
		const dates =
			expression === undefined
				? []
				: [...measuresIn(expression)].flatMap((measure) => facts.comparableSince(measure, selection.place) ?? []);
		const date = dates.toSorted().at(-1);
		if (date === undefined || date <= (target?.from ?? programme.start)) continue;
		found.set(indicator.id, {
			kind: 'not_comparable',
			indicator: indicator.id,
			place: placeView(catalogue, selection.place, selection.asOf),
			date
		});
	}
	return [...found.values()];
}

function isTodaysMap(facts: Facts): facts is TodaysMapFacts {
	return 'comparableSince' in facts;
}
