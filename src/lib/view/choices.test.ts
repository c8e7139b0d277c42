import { expect, test } from 'vitest';
import { day } from '../domain/day.ts';
import { parseExpression } from '../domain/grammar.ts';
import { id } from '../domain/id.ts';
import { period } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { Programme } from '../domain/programme.ts';
import { measureOf, placeOf } from '../domain/sample.ts';
import { catalogueOf } from './catalogue.ts';
import { buildChoices } from './choices.ts';

/** A fiscal year from April, quarters counted from there: what is offered must not assume January. */
const PROGRAMME: Programme = {
	id: id('water'),
	name: 'Water',
	nameEn: null,
	parent: null,
	kind: 'programme',
	start: day('2023-04-01'),
	end: day('2026-03-31'),
	scheme: 'fiscal-04',
	committee: null,
	documentStyle: 'state',
	rootPlace: id('county'),
	placeLevel: 'parish',
	tolerance: 0.9,
	dueRule: { days: 2, counted: 'working_days' },
	approval: false,
	order: 1
};
const wells = measureOf('wells');
const expression = parseExpression('wells', { measures: new Map([[wells.id, wells]]), levels: [] });
if (!expression.ok) throw new Error('the expression reads');

function catalogue(places: readonly Place[]) {
	return catalogueOf({
		places,
		groups: [],
		successions: [],
		programmes: [PROGRAMME],
		documents: [],
		measures: [wells],
		contexts: new Map(),
		indicators: [
			{
				id: id('wells'),
				programme: PROGRAMME.id,
				name: 'Wells',
				nameEn: null,
				shortName: null,
				expressionText: 'wells',
				expression: expression.ok ? expression.value : (null as never),
				unit: '',
				unitEn: null,
				decimals: 0,
				direction: 'up',
				denominatorName: null,
				order: 1,
				definition: null,
				document: null
			}
		],
		targets: [],
		identities: [],
		notes: [],
		meetings: [],
		agenda: [],
		tasks: [],
		daysOff: new Set()
	});
}

const county = placeOf('county', 'county', 'land');
const parishes = (count: number) =>
	Array.from({ length: count }, (_, i) => placeOf(`p${i + 1}`, 'parish', i < count / 2 ? 'ash' : 'birch', { order: i + 1 }));
const wards = ['ash', 'birch'].map((name, i) => placeOf(name, 'ward', 'county', { order: i + 1 }));
const at = (place: string) => ({ place: id<'place'>(place), day: day('2024-07-01') });
const periodsUpTo = (code: string | null) =>
	buildChoices(catalogue([county]), PROGRAMME, at('county'), code === null ? null : period(code, 'fiscal-04')).periods.map((part) =>
		part.map((one) => one.code)
	);

test('periods are the term, then year by year from the newest figures back, as fine as the figures are reported', () => {
	expect(periodsUpTo('2024-Q1')).toEqual([
		['2023..2025'],
		['2024', '2024-S1', '2024-Q1'],
		['2023', '2023-S1', '2023-S2', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']
	]);
});

test('without figures, or with figures of another time, the whole term is offered', () => {
	for (const latest of [null, '2031-Q1'])
		expect(periodsUpTo(latest).map(([first]) => first)).toEqual(['2023..2025', '2025', '2024', '2023']);
});

test('places are listed below their parents, as deep as they lie', () => {
	const { places } = buildChoices(catalogue([county, ...wards, ...parishes(4)]), PROGRAMME, at('p3'), null);
	expect(places.map(({ place, depth }) => `${depth} ${place.id}`)).toEqual([
		'0 county',
		'1 ash',
		'2 p1',
		'2 p2',
		'1 birch',
		'2 p3',
		'2 p4'
	]);
});

test('a long list is walked level by level: the way to the selected place, and what lies directly below it', () => {
	const many = catalogue([county, ...wards, ...parishes(200)]);
	expect(buildChoices(many, PROGRAMME, at('county'), null).places.map(({ place }) => place.id)).toEqual(['county', 'ash', 'birch']);
	expect(buildChoices(many, PROGRAMME, at('p3'), null).places.map(({ place }) => place.id)).toEqual(['county', 'ash', 'p3']);
	expect(buildChoices(many, PROGRAMME, at('ash'), null).places).toHaveLength(102);
});
