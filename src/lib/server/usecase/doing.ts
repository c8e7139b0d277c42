import type { Actor } from '#lib/domain/deed.ts';
import type { Day } from '#lib/domain/period.ts';

/** Who does a deed, and when: what every writing use case is told. */
export interface Doing {
	readonly actor: Actor;
	/** Moment, ISO 8601 UTC. */
	readonly now: string;
	/** In Việt Nam. */
	readonly today: Day;
}

/**
 * Whoever sits at the machine itself: the command line, and requests from its own address. Whoever can start the program can
 * also open the store's file, so no right is kept from them.
 */
export const MACHINE: Actor = { id: 'machine', name: 'máy chủ', role: 'administrator', places: [] };

/** Whoever came over the network and has not said who they are. */
export const VISITOR: Actor = { id: 'visitor', name: '', role: 'visitor', places: [] };

/**
 * Whether a request comes from the machine itself. The name it was asked for must be the machine's own as well: a page of another
 * site whose name was made to point here has that site's name.
 */
export function isThisMachine(address: string, hostname: string): boolean {
	return /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
