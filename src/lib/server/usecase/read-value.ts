import { evaluateIndicator } from '#lib/domain/evaluate.ts';
import type { IndicatorGap } from '#lib/domain/indicator.ts';
import { measuresIn } from '#lib/domain/measure-context.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, parsePeriod, type Day, type Period } from '#lib/domain/period.ts';
import { placesOfLevel } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import { programmeOf, type Catalogue } from '#lib/view/catalogue.ts';
import { hasCount, withPlacesBelow } from '#lib/view/need.ts';
import { placeView } from '#lib/view/part.ts';
import type { PlaceView } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { isInArea } from './area.ts';
import { loadFacts } from './known-figures.ts';
import { readMoment } from './moment.ts';
import { findCategory, findIndicator, findMeasure, findPlace, type SelectionFault } from './selection.ts';

/** One number and all it rests on; the keys are those of the command line and of the interface for other programs. */
export interface Value {
	readonly value: number | null;
	/** Of a ratio: the parts before the factor. */
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Canonical code. */
	readonly period: string;
	/** The last day the value speaks for. */
	readonly as_of: Day | null;
	/** Places that reported, of those expected to. */
	readonly reported: number;
	readonly expected_places: number;
	/** Why there is no value: one of the blanks, `zero_denominator` or `no_places`. */
	readonly blank: 'not_reported' | 'not_available' | 'not_applicable' | 'zero_denominator' | 'no_places' | null;
}

/** What the value is of, for people: names, units, and whether it was asked where its programme does not reach. */
export interface ValueSubject {
	readonly name: string;
	readonly nameEn: string | null;
	readonly category: string | null;
	readonly unit: string;
	readonly unitEn: string | null;
	readonly decimals: number;
	readonly denominatorName: string | null;
	readonly place: PlaceView;
	readonly period: Period;
	/** The indicator's programme, where the place lies outside its area. */
	readonly outside: Pick<Programme, 'name' | 'nameEn'> | null;
}

export interface ValueAnswer {
	readonly value: Value;
	readonly subject: ValueSubject;
}

export type ValueQuestion = ({ readonly indicator: string } | { readonly measure: string; readonly category?: string | undefined }) & {
	readonly place: string;
	readonly period: string;
	/** A day or a moment; left out: as known now. */
	readonly knownAt?: string | undefined;
};

/** The value of an indicator, or the reading of a measure, at a place over a period. */
export async function readValue(store: Store, question: ValueQuestion): Promise<Outcome<ValueAnswer, SelectionFault>> {
	const catalogue = await loadCatalogue(store.db);
	const place = findPlace(catalogue, question.place);
	if (!place.ok) return place;
	const knownAt = question.knownAt === undefined ? accepted(null) : readMoment(question.knownAt);
	if (!knownAt.ok) return knownAt;
	if ('indicator' in question) {
		const indicator = findIndicator(catalogue, question.indicator);
		if (!indicator.ok) return indicator;
		const programme = programmeOf(catalogue, indicator.value.programme);
		const period = parsePeriod(question.period, programme.scheme);
		if (!period.ok) return period;
		return accepted({
			value: await indicatorValue(store, catalogue, indicator.value, place.value, period.value, knownAt.value),
			subject: {
				...indicator.value,
				category: null,
				place: placeView(catalogue, place.value, lastDay(period.value)),
				period: period.value,
				outside: isInArea(catalogue, programme, place.value) ? null : programme
			}
		});
	}
	const measure = findMeasure(catalogue, question.measure);
	if (!measure.ok) return measure;
	const category = findCategory(measure.value, question.category);
	if (!category.ok) return category;
	const period = parsePeriod(question.period, catalogue.contexts.get(measure.value.id)?.scheme ?? 'calendar');
	if (!period.ok) return period;
	const facts = await loadFacts(
		store,
		catalogue,
		withPlacesBelow(catalogue, { measures: [measure.value.id], places: [place.value] }),
		knownAt.value
	);
	const { value, date, reported, expected, blank } = facts.reading(measure.value.id, place.value, period.value, category.value);
	return accepted({
		value: {
			value,
			numerator: null,
			denominator: null,
			period: period.value.code,
			as_of: date,
			reported,
			expected_places: expected,
			blank
		},
		subject: {
			...measure.value,
			category: category.value,
			denominatorName: null,
			place: placeView(catalogue, place.value, lastDay(period.value)),
			period: period.value,
			outside: null
		}
	});
}

async function indicatorValue(
	store: Store,
	catalogue: Catalogue,
	indicator: Indicator,
	place: PlaceId,
	period: Period,
	knownAt: string | null
): Promise<Value> {
	const { placeLevel } = programmeOf(catalogue, indicator.programme);
	const counted = hasCount(indicator.expression) ? placesOfLevel(catalogue.tree, place, lastDay(period), placeLevel) : [];
	const places = [...new Set([place, ...counted])];
	const needs = withPlacesBelow(catalogue, { measures: [...measuresIn(indicator.expression)], places });
	const facts = await loadFacts(store, catalogue, needs, knownAt);
	const found = evaluateIndicator(indicator, place, period, facts, { placeLevel });
	return {
		value: found.value,
		numerator: found.numerator,
		denominator: found.denominator,
		period: period.code,
		as_of: found.date,
		reported: found.reported,
		expected_places: found.expected,
		blank: blankOf(found.gap)
	};
}

function blankOf(gap: IndicatorGap | null): Value['blank'] {
	if (gap === null) return null;
	return gap.kind === 'missing_inputs' ? gap.blank : gap.kind;
}
