/**
 * What an address says of a slide behind its `#`: the number, which people say aloud and type, and the id, by which the slide is
 * found again when newer figures brought others before it. `7/targets`, or a number alone, or an id alone.
 */
export function slideHash(number: number, id: string): string {
	return `${number}/${encodeURIComponent(id)}`;
}

/** The slide that it names, counted from 0: by its id, else by its number; the first where there is neither. */
export function slideAt(hash: string, ids: readonly string[]): number {
	const [, number, id = number === undefined ? hash : ''] = /^(\d{1,4})(?:\/(.*))?$/.exec(hash) ?? [];
	const named = ids.indexOf(decoded(id));
	if (named >= 0) return named;
	return number === undefined ? 0 : Math.min(Math.max(Number(number), 1), ids.length) - 1;
}

/** As it stands where somebody typed a lone `%`. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
