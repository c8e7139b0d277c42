import { expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { id } from '../domain/id.ts';
import { measureContexts } from '../domain/measure-context.ts';
import { period } from '../domain/period.ts';
import { indicatorOf, measureOf, placeOf } from '../domain/sample.ts';
import { catalogueOf } from './catalogue.ts';
import { indicatorNeeds, matrixNeeds, scorecardNeeds, type FigureNeed } from './need.ts';
import type { Selection } from './scorecard.ts';

const measures = [
	measureOf('hours', { overPlaces: 'average' }),
	measureOf('hours_now', { kind: 'level', overPlaces: 'average' }),
	measureOf('visits'),
	measureOf('counted')
];
const indicator = (name: string, expression: string) => indicatorOf(expression, measures, { id: id(name) });
const visited = indicator('visited', '100 * count(counted >= 1) / places(commune)');
const [hours, hoursNow, visits] = [indicator('hours', 'hours'), indicator('hours_now', 'hours_now'), indicator('visits', 'visits')];
const programme = {
	id: id<'programme'>('p'),
	name: '',
	nameEn: null,
	parent: null,
	kind: '',
	start: day('2022-01-01'),
	end: day('2025-12-31'),
	scheme: 'calendar' as const,
	committee: null,
	documentStyle: 'state' as const,
	rootPlace: id<'place'>('district'),
	placeLevel: 'commune',
	tolerance: 0.9,
	dueRule: { days: 2, counted: 'working_days' as const },
	approval: false,
	order: 1
};
const catalogue = catalogueOf({
	places: [
		placeOf('district', 'district', null),
		placeOf('c1', 'commune', 'district'),
		placeOf('v1', 'village', 'c1'),
		placeOf('v2', 'village', 'c1', { validTo: day('2022-06-30') }),
		placeOf('c2', 'commune', 'district'),
		placeOf('c3', 'commune', 'district', { validFrom: day('2023-01-01'), validTo: day('2023-12-31') }),
		placeOf('c4', 'commune', 'district', { validTo: day('2021-12-31') })
	],
	groups: [],
	successions: [],
	programmes: [programme],
	documents: [],
	measures,
	contexts: measureContexts({ measures, programmes: [programme], indicators: [hours, hoursNow, visits, visited], identities: [] }),
	indicators: [hours, hoursNow, visits, visited],
	targets: [],
	identities: [],
	notes: [],
	meetings: [],
	agenda: [],
	tasks: [],
	daysOff: new Set()
});
const selection: Selection = {
	programme: programme.id,
	place: id('district'),
	group: null,
	period: period('2025'),
	asOf: day('2025-12-31'),
	knownAt: null,
	view: 'reported'
};

function placesOf(needs: readonly FigureNeed[], measure: string): readonly string[] {
	const places = needs.flatMap((need) => (need.measures.some((one) => one === measure) ? need.places : []));
	return [...new Set<string>(places)].sort();
}

const everywhere = ['c1', 'c2', 'c3', 'c4', 'district', 'v1', 'v2'];

it.each([
	['scorecard', scorecardNeeds(catalogue, selection), everywhere, ['district']],
	['scorecard of a commune', scorecardNeeds(catalogue, { ...selection, place: id('c1') }), ['c1', 'v1', 'v2'], ['c1']],
	['indicator', indicatorNeeds(catalogue, selection, hours), everywhere, ['district']],
	['comparison', matrixNeeds(catalogue, selection), everywhere, ['c1', 'c2', 'district']]
])('a %s loads every place that an average of increments was ever made of, and no more of the others', (_, needs, averaged, summed) => {
	expect(placesOf(needs, 'hours')).toEqual(averaged);
	expect(placesOf(needs, 'visits')).toEqual(summed);
	expect(placesOf(needs, 'hours_now')).toEqual(summed);
});

it('a count loads every place that existed at some time of the programme', () => {
	expect(placesOf(scorecardNeeds(catalogue, selection), 'counted')).toEqual(['c1', 'c2', 'c3', 'district']);
});
