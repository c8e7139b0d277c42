import { describe, expect, it } from 'vitest';
import { allows, authorise, DEEDS, ROLES, type Actor, type Deed } from './deed.ts';
import { day } from './day.ts';
import { placeTree } from './place-tree.ts';
import { placeId, placeOf } from './sample.ts';

const actor = (role: Actor['role'], places: readonly string[] = []): Actor => ({ id: role, name: role, role, places: places.map(placeId) });

const TREE = placeTree([
	placeOf('district', 'district', null),
	placeOf('a', 'commune', 'district'),
	placeOf('b', 'commune', 'district'),
	placeOf('village', 'village', 'a')
]);
const at = (place: string) => ({ tree: TREE, place: placeId(place), day: day('2022-06-30') });

describe('the table of rights', () => {
	it('lets a visitor do nothing but read pages', () => {
		expect((Object.keys(DEEDS) as Deed[]).filter((deed) => allows(actor('visitor'), deed))).toEqual(['page.read']);
	});

	it('lets the administrator do everything', () => {
		expect((Object.keys(DEEDS) as Deed[]).filter((deed) => !allows(actor('administrator'), deed))).toEqual([]);
	});

	it('names only roles that exist', () => {
		for (const roles of Object.values(DEEDS)) expect(ROLES).toEqual(expect.arrayContaining([...roles]));
	});

	it.each([
		['the own place', 'a', true],
		['a place below it', 'village', true],
		['the place beside it', 'b', false],
		['the place above it', 'district', false]
	])('lets a reporter write figures of %s: %s %s', (_, place, allowed) => {
		expect(allows(actor('reporter', ['a']), 'figure.write', at(place))).toBe(allowed);
	});

	it('ties nobody but reporters to places', () => {
		expect(allows(actor('secretary'), 'figure.write', at('b'))).toBe(true);
	});

	it('names deed and role of what it refuses', () => {
		expect(authorise(actor('head'), 'meeting.write')).toEqual({
			ok: false,
			fault: { code: 'deed_not_allowed', deed: 'meeting.write', role: 'head' }
		});
	});
});
