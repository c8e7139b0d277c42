/// <reference lib="dom" />
import { foldPlaceName } from '#lib/format/fold.ts';

/** A place whose page the committee may ask for. */
export interface PlaceLink {
	readonly name: string;
	readonly address: string;
}

/** The moment at which figures are kept, as addresses name it. */
export const KNOWN_AT = 'as-known-at';

/** The list of the page, in official order. */
export function placesOf(list: ParentNode): readonly PlaceLink[] {
	return [...list.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
		name: link.textContent.trim(),
		address: link.pathname + link.search
	}));
}

/** The address as known at a moment; null: as of now. */
export function knownAt(address: string, moment: string | null): string {
	const url = new URL(address, location.origin);
	if (moment === null) url.searchParams.delete(KNOWN_AT);
	else url.searchParams.set(KNOWN_AT, moment);
	return url.pathname + url.search;
}

/** The places whose name holds what was typed, whatever its marks: `an lac`, `An Lạc`, `xã An Lạc`; those that it names best come first. */
export function matching(list: readonly PlaceLink[], typed: string): readonly PlaceLink[] {
	const wanted = foldPlaceName(typed);
	if (wanted === '') return list;
	const rank = (name: string) => Number(name === wanted) + Number(name.startsWith(wanted));
	return list
		.map((place) => ({ place, name: foldPlaceName(place.name) }))
		.filter(({ name }) => name.includes(wanted))
		.toSorted((one, other) => rank(other.name) - rank(one.name))
		.map(({ place }) => place);
}
