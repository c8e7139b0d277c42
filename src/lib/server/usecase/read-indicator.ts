import type { Indicator } from '#lib/domain/indicator.ts';
import { measuresIn } from '#lib/domain/measure-context.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Choices } from '#lib/view/choices.ts';
import { buildIndicatorSheet, type IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { indicatorNeeds, selectedPlaces } from '#lib/view/need.ts';
import type { Store } from '../db.ts';
import { listRevisions } from '../store/observations.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { lookUp, optionsOf, type Today } from './asked.ts';
import { loadFacts } from './known-figures.ts';
import { choicesOf } from './read-scorecard.ts';
import { findIndicator, findProgramme, findTarget, indicatorOf, type SelectionFault, type SelectionParameters } from './selection.ts';
import { kept } from './view-cache.ts';

/** This many places with their values weigh as much as a scorecard. */
const PLACES_A_SCORECARD = 20;

export interface IndicatorPage {
	readonly sheet: IndicatorSheet;
	readonly choices: Choices;
}

export interface IndicatorParameters extends SelectionParameters {
	readonly indicator: string;
	/** Which of several targets is the page's own. */
	readonly target?: string | undefined;
}

/** All about one indicator: its path, its places, its revisions. The programme may be left out: an indicator has one. */
export async function readIndicator(
	store: Store,
	parameters: IndicatorParameters,
	today: Today
): Promise<Outcome<IndicatorPage, SelectionFault>> {
	const catalogue = await loadCatalogue(store.db);
	const indicator = namedIndicator(catalogue, parameters);
	if (!indicator.ok) return indicator;
	const asked = await lookUp(store, { ...parameters, programme: indicator.value.programme }, today);
	if (!asked.ok) return asked;
	const { selection, version } = asked.value;
	const chosen = findTarget(catalogue, indicator.value, parameters.target);
	if (!chosen.ok) return chosen;
	const target = chosen.value;
	const make = async () => {
		const needs = indicatorNeeds(catalogue, selection, indicator.value);
		const facts = await loadFacts(store, catalogue, needs, selection.knownAt);
		const observations = await listRevisions(store.db, {
			measures: [...measuresIn(indicator.value.expression)],
			places: selectedPlaces(catalogue, selection)
		});
		return buildIndicatorSheet(catalogue, facts, selection, indicator.value.id, {
			...(await optionsOf(store, asked.value, selection, needs)),
			target,
			observations:
				selection.knownAt === null ? observations : observations.filter(({ recordedAt }) => recordedAt <= (selection.knownAt ?? ''))
		});
	};
	const key = JSON.stringify(['indicator', selection, indicator.value.id, target]);
	const sheet = await kept(store.db, version, key, make, (made) => 1 + (made?.ranking.length ?? 0) / PLACES_A_SCORECARD);
	if (sheet === null) return refused({ code: 'indicator_unknown', text: parameters.indicator, nearest: [] });
	return accepted({ sheet, choices: choicesOf(asked.value) });
}

/** Of the programme that was named, or of any. */
function namedIndicator(catalogue: Catalogue, { programme, indicator }: IndicatorParameters): Outcome<Indicator, SelectionFault> {
	if (programme === undefined) return findIndicator(catalogue, indicator);
	const found = findProgramme(catalogue, programme);
	return found.ok ? indicatorOf(catalogue, found.value, indicator) : found;
}
