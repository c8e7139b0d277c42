import { editsBetween } from '../domain/spelling.ts';

/**
 * Text as people search for it: without marks, in lower case, `đ` as `d`; spaces and dashes count as one space, quotation
 * marks, apostrophes and invisible characters not at all. `Đắk Tơ Lung` → `dak to lung`, `Hoà` and `Hòa` → `hoa`.
 * After a consonant `y` becomes `i` (Mỹ/Mĩ, Kỳ/Kì), so both sides of a comparison must be folded; never for display.
 */
export function fold(text: string): string {
	return withoutMarks(text)
		.toLowerCase()
		.replace(/['’‘ʼ`´"“”]|\p{Cf}/gu, '')
		.replace(/[\s\p{Pd}_]+/gu, ' ')
		.trim()
		.replace(/(?<=[bcdfghjklmnpqrstvwxz])y/g, 'i');
}

/** Letters without their marks, `Đ` as `D`, case kept: for the names of downloaded files. */
export function withoutMarks(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/*
 * Types written before the name of a commune or a unit above it. Village words (làng, bản, buôn, …) are not among them:
 * they also begin the names of communes, such as xã Làng Giàng.
 */
const TYPE_PREFIX =
	/^(?:(?:thị trấn|thị xã|thành phố|đặc khu|phường|huyện|quận|tỉnh|xã)\s+|(?:tt|tp|tx|đk)(?:\.\s*|\s+)|(?:x|p|h|q|t)\.\s*)(?=\S)/iu;

/** The bare name: `xã Phú Cần`, `X. Phú Cần` → `Phú Cần`; `thị trấn Nưa`, `TT. Nưa`, `TT Nưa` → `Nưa`. Only one type is taken off. */
export function withoutPlaceType(name: string): string {
	const tidy = name.normalize('NFC').trim();
	return tidy.replace(TYPE_PREFIX, '');
}

/** The key by which names of places are matched, whatever the type before them and the spelling of their marks. */
export function foldPlaceName(name: string): string {
	return fold(withoutPlaceType(name));
}

/** Longer texts are no slip of the pen; the bound keeps hostile ones cheap. */
const LONGEST = 80;

/**
 * For "did you mean": the candidates most like `text`, best first, at most `limit`. Alike are texts that agree when
 * folded, that continue one another, or that differ by few letters (up to a third).
 */
export function nearest(text: string, candidates: Iterable<string>, limit: number): string[] {
	const wanted = fold(text.slice(0, LONGEST));
	if (wanted === '') return [];
	const scored: { readonly candidate: string; readonly score: number }[] = [];
	for (const candidate of candidates) {
		const score = dissimilarity(wanted, fold(candidate.slice(0, LONGEST)));
		if (score !== null) scored.push({ candidate, score });
	}
	return scored
		.sort((a, b) => a.score - b.score)
		.slice(0, limit)
		.map(({ candidate }) => candidate);
}

/** 0 for equal; null for not alike. One that continues the other ranks between one and two wrong letters. */
function dissimilarity(wanted: string, candidate: string): number | null {
	const bound = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
	const distance = Math.abs(wanted.length - candidate.length) <= bound ? editsBetween(wanted, candidate) : Infinity;
	const shorter = Math.min(wanted.length, candidate.length);
	const continues = shorter >= 3 && (candidate.includes(wanted) || wanted.includes(candidate));
	if (continues) return Math.min(distance, 1.5);
	return distance <= bound ? distance : null;
}
