import { expect, test } from 'vitest';
import { boundariesOf } from './choropleth.ts';
import { communes, rankedPlaces } from './fixtures.ts';
import type { Boundaries } from './picture.ts';

const feature = (properties: Record<string, unknown>): Boundaries['features'][number] => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates: [105, 10] }
});
const ranking = rankedPlaces(communes);
const [first, second] = ranking.map(({ place }) => place);
if (!first || !second) throw new Error('the fixtures have places');
const of = (features: Boundaries['features']) => boundariesOf({ type: 'FeatureCollection', features }, ranking)?.features;

test('only the features of the listed places are drawn', () => {
	const mine = feature({ code: first.code });
	expect(of([mine, feature({ code: '99999', name: 'Elsewhere' })])).toEqual([mine]);
	expect(of([feature({ code: '99999' })])).toBeUndefined();
});

test('a namesake elsewhere is left out where the place is there by its code', () => {
	const [mine, namesake] = [feature({ code: first.code, name: first.name }), feature({ code: '99999', name: first.name })];
	expect(of([namesake, mine])).toEqual([mine]);
});

test('a name alone counts where one feature bears it, and not where two do', () => {
	const named = feature({ name: second.name });
	expect(of([named])).toEqual([named]);
	expect(of([named, feature({ name: second.name, district: 'other' })])).toBeUndefined();
});
