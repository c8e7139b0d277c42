import type { Facts } from '../domain/facts.ts';
import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { measuresIn } from '../domain/measure-context.ts';
import type { Observation } from '../domain/observation.ts';
import { containsDay, lastDay, previous, samePeriod } from '../domain/period.ts';
import { allocationGaps, categoryDisagreements, identityBreaks, placeDisagreements } from '../domain/reconciliation.ts';
import { descendantsAt } from '../domain/place-tree.ts';
import type { SubmissionKey } from '../domain/submission.ts';
import type { Catalogue } from './catalogue.ts';
import { namedMeasures, type NamedMeasure } from './named-measures.ts';
import { identitiesOf } from './need.ts';

/** What does not add up in a return: both sides, and the words of a person who explained it. */
export interface ReturnCheck {
	/** `identity`: an equation between measures; `categories` and `places`: an entered total and its parts; `allocation`: a target and what was given to the places below. */
	readonly kind: 'identity' | 'categories' | 'places' | 'allocation';
	/** The equation, or the name of the measure or indicator. */
	readonly about: string;
	readonly aboutEn: string | null;
	/** Of an equation: what its ids are called. */
	readonly measures: readonly NamedMeasure[];
	readonly left: number;
	readonly right: number;
	readonly difference: number;
	/** null: open. */
	readonly explanation: string | null;
}

/** A number outside what its measure takes for plausible. */
export interface ImplausibleFigure {
	readonly measure: Measure;
	readonly category: string | null;
	readonly value: number;
}

/** What the one who approves is shown first; everything open asks for a reason. */
export function isOpen({ explanation }: ReturnCheck): boolean {
	return explanation === null;
}

/** @param facts of the place and all below it, drafts included */
export function returnChecks(catalogue: Catalogue, key: SubmissionKey, measures: readonly Measure[], facts: Facts): readonly ReturnCheck[] {
	return [
		...brokenIdentities(catalogue, key, measures, facts),
		...brokenSums(catalogue, key, measures, facts),
		...allocations(catalogue, key)
	];
}

export function implausibleFigures(measures: readonly Measure[], answers: readonly Observation[]): readonly ImplausibleFigure[] {
	const byId = new Map(measures.map((measure) => [measure.id, measure]));
	return answers.flatMap(({ measure: id, category, value }) => {
		const measure = byId.get(id);
		if (measure === undefined || value === null) return [];
		const { min, max } = measure;
		return (min !== null && value < min) || (max !== null && value > max) ? [{ measure, category, value }] : [];
	});
}

function brokenIdentities(
	catalogue: Catalogue,
	{ place, period }: SubmissionKey,
	measures: readonly Measure[],
	facts: Facts
): readonly ReturnCheck[] {
	const identities = identitiesOf(
		catalogue,
		measures.map(({ id }) => id)
	);
	const since = previous(period).start;
	// Only this period and what `prev()` looks at: earlier periods have returns of their own.
	const recent: Facts = {
		...facts,
		figures: (measure, at, category) =>
			facts.figures(measure, at, category).filter((figure) => figure.period.end > since && figure.period.end <= period.end)
	};
	const { notes, indicator: indicators } = catalogue;
	return identityBreaks({ identities, places: [place], facts: recent, notes, indicators })
		.filter((found) => containsDay(period, lastDay(found.period)))
		.map(({ identity, left, right, difference, explanation }) => {
			const broken = identities.find(({ id }) => id === identity);
			const about = broken === undefined ? identity : `${broken.leftText} = ${broken.rightText}`;
			const measures = broken === undefined ? [] : namedMeasures(catalogue, broken);
			return { kind: 'identity', about, aboutEn: null, measures, left, right, difference, explanation };
		});
}

function brokenSums(
	catalogue: Catalogue,
	{ place, period }: SubmissionKey,
	measures: readonly Measure[],
	facts: Facts
): readonly ReturnCheck[] {
	const { tree, contexts } = catalogue;
	const within = [place, ...descendantsAt(tree, place, lastDay(period))];
	return measures.flatMap((measure) => {
		const context = contexts.get(measure.id);
		if (context === undefined) return [];
		const figures = [null, ...measure.categories].flatMap((category) => within.flatMap((one) => facts.figures(measure.id, one, category)));
		const found = [
			...categoryDisagreements(figures).map((one) => ({ kind: 'categories' as const, ...one })),
			...placeDisagreements({ tree, measure, context, figures }).map((one) => ({ kind: 'places' as const, ...one }))
		];
		return found
			.filter((one) => one.place === place && containsDay(period, lastDay(one.period)))
			.map(({ kind, category, entered, sum, difference, period: of }) => ({
				kind,
				about: category === null ? measure.name : `${measure.name}: ${category}`,
				measures: [],
				aboutEn: category === null ? measure.nameEn : `${measure.nameEn ?? measure.name}: ${category}`,
				left: entered,
				right: sum,
				difference,
				explanation:
					catalogue.notes.find(
						(note) =>
							note.kind === 'cause' &&
							note.place === place &&
							note.period !== null &&
							samePeriod(note.period, of) &&
							speaksOf(catalogue, note.indicator, measure.id)
					)?.text ?? null
			}));
	});
}

function speaksOf({ indicator }: Catalogue, named: string | null, measure: MeasureId): boolean {
	if (named === null) return true;
	return [...indicator.values()].some(({ id, expression }) => id === named && measuresIn(expression).has(measure));
}

/** Targets in force in the period that this place holds or shares. A cause noted for the indicator at the target's place explains them. */
function allocations(catalogue: Catalogue, { programme, place, period }: SubmissionKey): readonly ReturnCheck[] {
	const { targets, indicator: indicators, measure: measures, tree, notes } = catalogue;
	const byId = new Map(targets.map((target) => [target.id, target]));
	return allocationGaps({ targets, indicators, measures, tree }).flatMap((gap): readonly ReturnCheck[] => {
		const { target: id, indicator: indicatorId, parts, assigned, allocated, difference } = gap;
		const target = byId.get(id);
		const indicator = indicators.get(indicatorId);
		const takesPart = target?.place === place || parts.some((part) => part.place === place);
		if (target === undefined || indicator?.programme !== programme || !takesPart) return [];
		if (target.from >= period.end || target.due < period.start) return [];
		const cause = notes.find((note) => note.kind === 'cause' && note.indicator === indicatorId && note.place === target.place);
		const { name: about, nameEn: aboutEn } = indicator;
		return [
			{ kind: 'allocation', about, aboutEn, measures: [], left: assigned, right: allocated, difference, explanation: cause?.text ?? null }
		];
	});
}
