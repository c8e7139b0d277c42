import {
	allocationGaps,
	categoryDisagreements,
	identityBreaks,
	incrementOverlaps,
	placeDisagreements,
	schemeConflicts
} from '#lib/domain/reconciliation.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { MeasureId } from '#lib/domain/id.ts';
import { factsOf } from '#lib/domain/known-facts.ts';
import { measuresIn } from '#lib/domain/measure-context.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { placeFaults } from '#lib/domain/place-fault.ts';
import { ancestorsAt, isValidOn } from '#lib/domain/place-tree.ts';
import { lastDay } from '#lib/domain/period.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import { findBrokenLink } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listFreezes, readFreeze } from '../store/freezes.ts';
import { readFigures } from '../store/figures.ts';
import { listObservations } from '../store/observations.ts';
import type { Finding } from './finding.ts';

/**
 * Holds the figures, targets and tables of a workspace against each other. Nothing is corrected: every finding says where, and
 * both sides of what does not agree.
 */
export async function checkWorkspace(store: Store): Promise<readonly Finding[]> {
	const catalogue = await loadCatalogue(store.db);
	const findings: Finding[] = [
		...placeFindings(catalogue),
		...successionFindings(catalogue),
		...targetFindings(catalogue),
		...allocationFindings(catalogue),
		...schemeFindings(catalogue),
		...(await auditFindings(store)),
		...(await freezeFindings(store))
	];
	// Measure by measure: a country's figures do not fit into memory at once.
	for (const measure of catalogue.measures) {
		const observations = await listObservations(store.db, { measures: [measure.id] });
		findings.push(
			...observationFindings(catalogue, measure, observations),
			...figureFindings(catalogue, measure, await figuresOf(store, catalogue, [measure.id]))
		);
	}
	for (const identity of catalogue.identities) {
		const figures = await figuresOf(store, catalogue, [...measuresIn(identity.left), ...measuresIn(identity.right)]);
		findings.push(...identityFindings(catalogue, identity, figures));
	}
	return findings;
}

/** The trail was changed outside the program: nothing that is read from it can be relied on from there. */
async function auditFindings(store: Store): Promise<readonly Finding[]> {
	const broken = await findBrokenLink(store.db);
	if (broken === null) return [];
	return [{ code: 'audit_broken', severity: 'error', where: { entry: String(broken.sequence) }, facts: {} }];
}

/** What a meeting was shown was changed outside the program: it is no longer what was shown. */
async function freezeFindings(store: Store): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	for (const { meeting, version } of await listFreezes(store.db)) {
		const found = await readFreeze(store.db, meeting, version);
		if (found?.intact === false)
			findings.push({ code: 'freeze_broken', severity: 'error', where: { meeting, version: String(version) }, facts: {} });
	}
	return findings;
}

async function figuresOf(store: Store, catalogue: Catalogue, measures: readonly MeasureId[]): Promise<readonly Figure[]> {
	return readFigures(store.db, { measures: [...new Set(measures)], places: [...catalogue.tree.places.keys()] });
}

function identityFindings(catalogue: Catalogue, identity: Catalogue['identities'][number], figures: readonly Figure[]): readonly Finding[] {
	const facts = factsOf({ tree: catalogue.tree, measures: catalogue.measure, contexts: catalogue.contexts, figures });
	const places = new Set(figures.map(({ place }) => place));
	return identityBreaks({ identities: [identity], places, facts, notes: catalogue.notes, indicators: catalogue.indicator }).map(
		({ place, period, left, right, difference, explanation }): Finding => ({
			code: explanation === null ? 'identity_broken' : 'identity_explained',
			severity: explanation === null ? 'warning' : 'note',
			where: { identity: identity.id, place, period: period.code },
			facts: {
				left: identity.leftText,
				right: identity.rightText,
				leftValue: left,
				rightValue: right,
				difference: Math.abs(difference),
				explanation: explanation ?? ''
			}
		})
	);
}

function allocationFindings(catalogue: Catalogue): readonly Finding[] {
	const { targets, indicator: indicators, measure: measures, tree } = catalogue;
	return allocationGaps({ targets, indicators, measures, tree }).map(({ target, indicator, level, assigned, allocated, difference }) => ({
		code: 'allocation_differs',
		severity: 'warning',
		where: { target, indicator },
		facts: { level, assigned, allocated, difference: Math.abs(difference) }
	}));
}

/** A package with such a measure is refused; a workspace can still come to it when a programme's scheme is changed. */
export function schemeFindings({
	indicators,
	programmes,
	contexts
}: Pick<Catalogue, 'indicators' | 'programmes' | 'contexts'>): readonly Finding[] {
	return schemeConflicts(indicators, programmes).map(({ measure, programmes: using }) => ({
		code: 'measure_of_two_schemes',
		severity: 'error',
		where: { measure },
		facts: {
			programmes: using.map(({ programme, scheme }) => `${programme} (${scheme})`).join(', '),
			scheme: contexts.get(measure)?.scheme ?? ''
		}
	}));
}

function figureFindings(catalogue: Catalogue, measure: Measure, figures: readonly Figure[]): readonly Finding[] {
	const context = catalogue.contexts.get(measure.id);
	const categories = categoryDisagreements(figures).map((found) => ({ code: 'categories_disagree' as const, ...found }));
	const places = context
		? placeDisagreements({ tree: catalogue.tree, measure, context, figures }).map((found) => ({
				code: 'places_disagree' as const,
				...found
			}))
		: [];
	return [...categories, ...places].map(({ code, place, period, category, entered, sum, difference }) => ({
		code,
		severity: 'warning',
		where: { measure: measure.id, place, period: period.code, ...(category === null ? {} : { category }) },
		facts: { entered, sum, difference: Math.abs(difference) }
	}));
}

function observationFindings({ tree }: Catalogue, measure: Measure, observations: readonly Observation[]): readonly Finding[] {
	const { min, max } = measure;
	const whereOf = ({ place, period, category }: Observation) => ({
		measure: measure.id,
		place,
		period: period.code,
		...(category === null ? {} : { category })
	});
	const overlaps = incrementOverlaps(observations, new Map([[measure.id, measure]])).map(({ first, second }): Finding => ({
		code: 'increments_counted_twice',
		severity: 'error',
		where: whereOf(second),
		facts: { other: first.period.code }
	}));
	const single = observations.flatMap((observation): readonly Finding[] => {
		const { value, place, period } = observation;
		const findings: Finding[] = [];
		if (value !== null && ((min !== null && value < min) || (max !== null && value > max))) {
			findings.push({
				code: 'value_implausible',
				severity: 'warning',
				where: whereOf(observation),
				facts: { value, min: min ?? -Infinity, max: max ?? Infinity }
			});
		}
		const spells = tree.places.get(place)?.spells ?? [];
		if (!spells.some((spell) => isValidOn(spell, lastDay(period)) || isValidOn(spell, period.start))) {
			findings.push({ code: 'place_not_there', severity: 'warning', where: whereOf(observation), facts: {} });
		}
		return findings;
	});
	return [...overlaps, ...single];
}

function placeFindings({ places }: Catalogue): readonly Finding[] {
	return placeFaults(places).map((fault): Finding => {
		if (fault.code === 'place_cycle')
			return {
				code: 'place_above_itself',
				severity: 'error',
				where: { place: fault.path[0] ?? '' },
				facts: { path: fault.path.join(' → ') }
			};
		if (fault.code === 'place_parent_not_valid') {
			return {
				code: 'parent_not_there',
				severity: 'warning',
				where: { place: fault.place },
				facts: { parent: fault.parent, day: fault.day ?? '' }
			};
		}
		return { code: 'place_unsound', severity: 'error', where: { place: fault.place }, facts: { spell: fault.spell + 1 } };
	});
}

/** What is given away on one day cannot be more than there was. */
function successionFindings({ successions }: Catalogue): readonly Finding[] {
	const groups = Map.groupBy(successions, ({ from, date }) => `${from} ${date}`);
	return [...groups.values()].flatMap((pieces): readonly Finding[] => {
		const [first] = pieces;
		const total = pieces.reduce((sum, { share }) => sum + (share ?? 1), 0);
		if (first === undefined || pieces.every(({ share }) => share === null) || total <= 1 + 1e-9) return [];
		return [{ code: 'shares_beyond_whole', severity: 'warning', where: { place: first.from }, facts: { date: first.date, total } }];
	});
}

function targetFindings(catalogue: Catalogue): readonly Finding[] {
	return catalogue.targets.flatMap((target): readonly Finding[] => {
		const indicator = catalogue.indicator.get(target.indicator);
		const programme = indicator && catalogue.programme.get(indicator.programme);
		if (!programme || catalogue.superseded.has(target.id)) return [];
		const where = { target: target.id, indicator: target.indicator, place: target.place };
		const findings: Finding[] = [];
		if (target.from < programme.start || target.due > programme.end) {
			findings.push({
				code: 'target_beyond_term',
				severity: 'warning',
				where,
				facts: { from: target.from, due: target.due, start: programme.start, end: programme.end }
			});
		}
		if (target.place !== programme.rootPlace && !ancestorsAt(catalogue.tree, target.place, target.from).includes(programme.rootPlace)) {
			findings.push({ code: 'target_outside_programme', severity: 'warning', where, facts: { root: programme.rootPlace } });
		}
		const needsBaseline = target.condition.kind === 'change_by' || target.condition.kind === 'times';
		if (needsBaseline && target.baseline === null)
			findings.push({ code: 'target_without_baseline', severity: 'warning', where, facts: { condition: target.condition.kind } });
		return findings;
	});
}
