import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zip } from '../office-zip.ts';

/**
 * Says of every line over days that it is straight. The library leaves that out, and an office program then draws curves, which swing
 * past the values between two points.
 */
export function withStraightLines(book: Uint8Array, madeAt: string): Uint8Array {
	const parts = unzipSync(book);
	for (const name of Object.keys(parts).filter((one) => /^xl\/charts\/chart\d+\.xml$/.test(one))) {
		const xml = strFromU8(parts[name] as Uint8Array);
		parts[name] = strToU8(xml.replaceAll('</c:yVal></c:ser>', '</c:yVal><c:smooth val="0"/></c:ser>'));
	}
	return zip(parts, madeAt);
}
