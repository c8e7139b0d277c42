import { formatMoment } from '#lib/format/dates.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';

/** The newest entry of the trail of deeds. */
export interface TrailHead {
	readonly sequence: number;
	/** SHA-256 in hexadecimal. */
	readonly hash: string;
}

/** When a file is made, and after which deed: a past changed later no longer fits what was printed. */
export interface Making {
	/** ISO moment. */
	readonly madeAt: string;
	/** Null or left out: nothing was done yet. */
	readonly trail?: TrailHead | null | undefined;
	/** Of a meeting's figures that were frozen. */
	readonly seal?: { readonly version: number; readonly hash: string } | null | undefined;
}

/** Enough to tell two trails apart, short enough to be read aloud. */
const DIGITS = 12;

export const shortHash = ({ hash }: Pick<TrailHead, 'hash'>): string => hash.slice(0, DIGITS);

/** `Xuất lúc 08:30 ngày 22/11/2026 · nhật ký số 17: 3f9a2c71d0e4 · bản chốt 2: 9be0…` */
export function madeLine({ madeAt, trail = null, seal = null }: Making, locale: Locale): string {
	const words = messagesOf(locale).export;
	return [
		words.madeAt(formatMoment(madeAt, locale)),
		...(trail === null ? [] : [words.trail(trail.sequence, shortHash(trail))]),
		...(seal === null ? [] : [words.seal(seal.version, shortHash(seal))])
	].join(' · ');
}
