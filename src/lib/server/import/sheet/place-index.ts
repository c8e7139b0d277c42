import type { PlaceId } from '#lib/domain/id.ts';
import { lastDay, type Period } from '#lib/domain/period.ts';
import type { Place, PlaceSpell } from '#lib/domain/place.ts';
import { belongedTo, isValidOn, nearestSpell } from '#lib/domain/place-tree.ts';
import { fold, foldPlaceName, nearest } from '#lib/format/fold.ts';
import type { Ground } from './ground.ts';
import type { Choice } from './issue.ts';
import { remembered } from './remembered.ts';

interface Named {
	readonly place: PlaceId;
	readonly spell: PlaceSpell;
}

export type PlaceMatch =
	| { readonly kind: 'one'; readonly place: PlaceId }
	/** It no longer was in the period; `heirs` are what became of it by then. */
	| { readonly kind: 'ended'; readonly place: PlaceId; readonly ended: string; readonly heirs: readonly PlaceId[] }
	| { readonly kind: 'several'; readonly places: readonly PlaceId[] }
	| { readonly kind: 'unknown' };

/** The places of a programme by what a file can call them. */
export interface PlaceIndex {
	/** By code, then by name or alias; a type before the name decides between equal names. */
	match(text: string, period: Period | null): PlaceMatch;
	/** Exactly one place of that name, on any day: for headers. */
	only(text: string): PlaceId | null;
	/** Places to choose from, the most alike first. */
	choices(text: string): readonly Choice[];
	nameOf(place: PlaceId): string;
}

const MOST_ALIKE = 5;

export function placeIndexOf(ground: Ground): PlaceIndex {
	const { programme, tree, successions, today } = ground;
	const within = placesWithin(ground);
	const byCode = new Map<string, Named[]>();
	const byName = new Map<string, Named[]>();
	const put = (index: Map<string, Named[]>, key: string, named: Named) => {
		if (key !== '') index.set(key, [...(index.get(key) ?? []), named]);
	};
	for (const { id, spells } of within) {
		for (const spell of spells) {
			const named = { place: id, spell };
			put(byCode, spell.code, named);
			// Spreadsheets take the zeros off the front of a code.
			if (/^0\d+$/.test(spell.code)) put(byCode, spell.code.replace(/^0+/, ''), named);
			for (const name of [spell.name, spell.nameEn, ...spell.aliases]) if (name) put(byName, foldPlaceName(name), named);
		}
		const [spell] = spells;
		if (spell) put(byCode, id, { place: id, spell });
	}
	const nameOf = (place: PlaceId) => {
		const spell = nearestSpell(tree, place, today);
		return spell === null ? place : `${spell.type} ${spell.name}`.trim();
	};
	const found = remembered((text: string) => byCode.get(text.trim()) ?? byName.get(foldPlaceName(text)) ?? byName.get(fold(text)) ?? []);
	// Most rows name few places and fewer periods, each again and again.
	const decided = new Map<string, (text: string) => PlaceMatch>();
	const labels = new Map(within.map(({ id }) => [nameOf(id), id]));
	return {
		match(text, period) {
			const on = period === null ? '' : lastDay(period);
			const matches = decided.get(on) ?? remembered((name: string) => decide(found(name), name, period));
			decided.set(on, matches);
			return matches(text);
		},
		only(text) {
			const places = new Set(found(text).map(({ place }) => place));
			return places.size === 1 ? ([...places][0] ?? null) : null;
		},
		choices(text) {
			const alike = nearest(text, labels.keys(), MOST_ALIKE);
			const names = [...new Set([...alike, ...labels.keys()])].slice(0, 400);
			return names.map((name) => ({ value: labels.get(name) ?? name, name }));
		},
		nameOf
	};

	function decide(all: readonly Named[], text: string, period: Period | null): PlaceMatch {
		const day = period === null ? today : lastDay(period);
		const places = (named: readonly Named[]) => [...new Set(named.map(({ place }) => place))];
		const [first, ...rest] = places(all);
		if (first === undefined) return { kind: 'unknown' };
		const valid = all.filter(({ spell }) => isValidOn(spell, day));
		const candidates = valid.length > 0 ? valid : all;
		const typed = candidates.filter(({ spell }) => spell.type !== '' && fold(text).startsWith(`${fold(spell.type)} `));
		const level = candidates.filter(({ spell }) => spell.level === programme.placeLevel);
		const [chosen] = [typed, level, candidates].map(places).filter((one) => one.length === 1);
		const place = rest.length === 0 ? first : chosen?.[0];
		if (place === undefined) return { kind: 'several', places: places(candidates) };
		const exists = tree.places.get(place)?.spells.some((spell) => isValidOn(spell, day)) ?? false;
		if (exists) return { kind: 'one', place };
		const heirs = successions.filter(({ from, date }) => from === place && date <= day).map(({ to }) => to);
		return { kind: 'ended', place, ended: nearestSpell(tree, place, day)?.validTo ?? '', heirs: [...new Set(heirs)] };
	}
}

/** Every place that ever was the root's or stood below it, and what became of such places when the map was redrawn. */
function placesWithin({ programme, tree, successions }: Ground): readonly Place[] {
	const found = new Set([...tree.places.keys()].filter((id) => belongedTo(tree, id, programme.rootPlace)));
	// A set takes what is added while it is walked.
	for (const one of found) for (const { from, to } of successions) if (from === one) found.add(to);
	return [...found].flatMap((id) => tree.places.get(id) ?? []);
}
