import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { id } from './id.ts';
import type { GroupMembership } from './place.ts';
import { placeFaults } from './place-fault.ts';
import {
	ancestorsAt,
	belongedTo,
	childrenAt,
	descendantsAt,
	groupMembersAt,
	levelsOf,
	nearestSpell,
	placesOfLevel,
	placeTree,
	spellAt,
	standingDay
} from './place-tree.ts';
import { placesBelow, placesBottomUp, placesUpward } from './rollup-order.ts';
import { placeId, placeOf, spellOf } from './sample.ts';

/** Xã Thọ Phú kept its id through the merger of 2025-01-01 and got another code; Thọ Vực ended. Villages lie below. */
const PLACES = [
	placeOf('province', 'province', null),
	placeOf('north', 'district', 'province', { order: 2, validTo: day('2025-06-30') }),
	placeOf('south', 'district', 'province', { order: 1 }),
	{
		id: placeId('tho-phu'),
		spells: [
			spellOf('commune', 'north', { code: '15757', name: 'Thọ Phú', validTo: day('2024-12-31'), order: 2 }),
			spellOf('commune', 'north', { code: '15760', name: 'Thọ Phú', validFrom: day('2025-01-01'), validTo: day('2025-06-30'), order: 2 }),
			spellOf('commune', 'province', { code: '15763', name: 'Thọ Phú', validFrom: day('2025-07-01'), order: 2 })
		]
	},
	placeOf('tho-vuc', 'commune', 'north', { code: '15760', order: 1, validTo: day('2024-12-31') }),
	placeOf('b', 'commune', 'south', { code: '02', order: 7 }),
	placeOf('a', 'commune', 'south', { code: '01', order: 7 }),
	placeOf('village', 'village', 'a')
];
const TREE = placeTree(PLACES);

describe('a place tree', () => {
	it.each([
		['2024-06-30', '15757'],
		['2024-12-31', '15757'],
		['2025-01-01', '15760'],
		['2025-07-01', '15763']
	])('knows that Thọ Phú has its code of %s: %s', (date, code) => {
		expect(spellAt(TREE, placeId('tho-phu'), day(date))?.code).toBe(code);
	});

	it.each([
		['north', '2024-12-31', ['tho-vuc', 'tho-phu']],
		['north', '2025-01-01', ['tho-phu']],
		['north', '2025-07-01', []],
		['south', '2024-01-01', ['a', 'b']],
		['province', '2024-01-01', ['south', 'north']],
		['province', '2025-07-01', ['south', 'tho-phu']]
	])('lists what lies below %s on %s in official order', (place, date, expected) => {
		expect(childrenAt(TREE, placeId(place), day(date))).toEqual(expected);
	});

	it.each([
		['tho-phu', 'north', true],
		['tho-phu', 'south', false],
		['tho-vuc', 'north', true],
		['village', 'province', true],
		['province', 'south', false],
		['south', 'south', true],
		['nowhere', 'south', false]
	])('%s ever belonged to %s: %s', (place, root, belonged) => {
		expect(belongedTo(TREE, placeId(place), placeId(root))).toBe(belonged);
	});

	it('lists all places below with each parent before its children, or those of one level', () => {
		expect(descendantsAt(TREE, placeId('province'), day('2024-01-01'))).toEqual([
			'south',
			'a',
			'village',
			'b',
			'north',
			'tho-vuc',
			'tho-phu'
		]);
		expect(descendantsAt(TREE, placeId('province'), day('2024-01-01'), 'commune')).toEqual(['a', 'b', 'tho-vuc', 'tho-phu']);
		expect(childrenAt(TREE, null, day('2024-01-01'))).toEqual(['province']);
	});

	it('counts a place of the level itself among its places', () => {
		expect(placesOfLevel(TREE, placeId('a'), day('2024-01-01'), 'commune')).toEqual(['a']);
	});

	it('answers for a place that has ended as of its last day', () => {
		expect(standingDay(TREE, placeId('north'), day('2026-01-01'))).toBe('2025-06-30');
		expect(placesOfLevel(TREE, placeId('north'), day('2026-01-01'), 'commune')).toEqual(['tho-phu']);
		expect(nearestSpell(TREE, placeId('tho-vuc'), day('2026-01-01'))?.code).toBe('15760');
		expect(spellAt(TREE, placeId('tho-vuc'), day('2026-01-01'))).toBeNull();
	});

	it.each([
		['village', '2024-01-01', ['province', 'south', 'a']],
		['tho-phu', '2025-06-30', ['province', 'north']],
		['tho-phu', '2025-07-01', ['province']],
		['province', '2025-07-01', []]
	])('finds the way from the root to %s on %s', (place, date, expected) => {
		expect(ancestorsAt(TREE, placeId(place), day(date))).toEqual(expected);
	});

	it('names its levels from the root down', () => {
		expect(levelsOf(TREE)).toEqual(['province', 'district', 'commune', 'village']);
	});

	it('lists the members of a group on a day in official order', () => {
		const member = (place: string, over: Partial<GroupMembership> = {}): GroupMembership => ({
			programme: id('winter'),
			group: id('cum-1'),
			name: 'Cụm 1',
			place: placeId(place),
			validFrom: null,
			validTo: null,
			...over
		});
		const memberships = [
			member('tho-phu'),
			member('a'),
			member('tho-vuc', { validTo: day('2023-01-01') }),
			member('b', { programme: id('other') })
		];
		expect(groupMembersAt(TREE, memberships, id('winter'), id('cum-1'), day('2022-06-01'))).toEqual(['tho-vuc', 'tho-phu', 'a']);
		expect(groupMembersAt(TREE, memberships, id('winter'), id('cum-1'), day('2024-06-01'))).toEqual(['tho-phu', 'a']);
	});

	it('orders places for the roll-up so that each follows all that were ever below it', () => {
		const order = placesBottomUp(TREE).map(({ place }) => place);
		for (const place of order)
			for (const below of placesBelow(TREE, place)) expect(order.indexOf(below)).toBeLessThan(order.indexOf(place));
		expect(order).toHaveLength(PLACES.length);
		expect(placesUpward(TREE, [placeId('tho-phu')])).toEqual(['tho-phu', 'north', 'province']);
	});
});

describe('faults of places', () => {
	it('finds none in a sound tree', () => {
		expect(placeFaults(PLACES)).toEqual([]);
	});

	it.each([
		[
			'an unknown parent',
			[placeOf('a', 'commune', 'nowhere')],
			[{ code: 'place_parent_unknown', place: 'a', spell: 0, parent: 'nowhere' }]
		],
		[
			'a parent that ended earlier',
			[placeOf('d', 'district', null, { validTo: day('2025-06-30') }), placeOf('a', 'commune', 'd')],
			[{ code: 'place_parent_not_valid', place: 'a', spell: 0, parent: 'd', day: '2025-07-01' }]
		],
		[
			'a parent that began later',
			[placeOf('d', 'district', null, { validFrom: day('2020-01-01') }), placeOf('a', 'commune', 'd')],
			[{ code: 'place_parent_not_valid', place: 'a', spell: 0, parent: 'd', day: null }]
		],
		['a place above itself', [placeOf('a', 'x', 'b'), placeOf('b', 'x', 'a')], [{ code: 'place_cycle', path: ['a', 'b', 'a'] }]],
		['a place that is its own parent', [placeOf('a', 'x', 'a')], [{ code: 'place_cycle', path: ['a', 'a'] }]],
		[
			'spells that share days',
			[
				{
					id: placeId('a'),
					spells: [spellOf('x', null, { validTo: day('2024-12-31') }), spellOf('x', null, { validFrom: day('2024-12-31') })]
				}
			],
			[{ code: 'place_spells_overlap', place: 'a', spell: 1 }]
		],
		[
			'a spell that ends before it starts',
			[placeOf('a', 'x', null, { validFrom: day('2024-01-02'), validTo: day('2024-01-01') })],
			[{ code: 'place_spell_ends_before_start', place: 'a', spell: 0 }]
		]
	])('names %s', (_, places, expected) => {
		expect(placeFaults(places)).toEqual(expected);
	});

	it('lets look-ups end in a tree with a cycle, however long', () => {
		const ring = Array.from({ length: 20_000 }, (_, index) => placeOf(`p${index}`, 'x', `p${(index + 1) % 20_000}`));
		const tree = placeTree(ring);
		expect(descendantsAt(tree, placeId('p0'), day('2024-01-01'))).toHaveLength(19_999);
		expect(ancestorsAt(tree, placeId('p0'), day('2024-01-01'))).toHaveLength(19_999);
		expect(placesBottomUp(tree)).toHaveLength(20_000);
		expect(placeFaults(ring).map(({ code }) => code)).toEqual(['place_cycle']);
	});
});
