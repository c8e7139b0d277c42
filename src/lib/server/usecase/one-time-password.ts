import { randomInt } from 'node:crypto';

/** Without what is mistaken for another sign when read aloud or from paper (0 o, 1 l i). */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be told once and changed at the first log-in: `k7mp-x2nd-9fwt`, 59 bits. */
export function oneTimePassword(): string {
	const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
	return [group(), group(), group()].join('-');
}
