import type { PlaceId } from './id.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { ancestorsAt, type PlaceTree } from './place-tree.ts';
import type { Day } from './period.ts';

/** `visitor`: whoever has no account. The secretary runs the quarter, the administrator the program. */
export const ROLES = ['administrator', 'secretary', 'reporter', 'head', 'viewer', 'visitor'] as const;
export type Role = (typeof ROLES)[number];

/** Who does something. */
export interface Actor {
	/** Of the account; `machine` for whoever sits at the machine the program runs on. */
	readonly id: string;
	/** As histories print it. */
	readonly name: string;
	readonly role: Role;
	/** Where a reporter answers for the figures; everything below counts as well. Empty for other roles. */
	readonly places: readonly PlaceId[];
}

const OFFICE = ['administrator', 'secretary'] as const satisfies readonly Role[];
const MEMBERS = [...OFFICE, 'reporter', 'head', 'viewer'] as const satisfies readonly Role[];

/**
 * Every deed and the roles that may do it: the one table of rights. Use cases ask it (`allows`), pages show no button that it
 * refuses, and tests walk it. A deed that writes is refused to everybody who is not named.
 */
export const DEEDS = {
	/** Published figures: pages, exports, text extraction. A visitor only where the office opens them to everybody. */
	'page.read': [...MEMBERS, 'visitor'],
	/** Figures that are not approved yet; a reporter only those of the own places. */
	'draft.read': [...OFFICE, 'reporter', 'head'],
	'figure.write': [...OFFICE, 'reporter'],
	'import.commit': [...OFFICE, 'reporter'],
	'submission.submit': [...OFFICE, 'reporter'],
	/** Approve, return, lock, open again. */
	'submission.decide': OFFICE,
	'note.write': [...OFFICE, 'reporter'],
	'comment.write': [...OFFICE, 'head'],
	'meeting.write': OFFICE,
	'meeting.freeze': OFFICE,
	'task.write': OFFICE,
	/** A reporter says how far the own place's task is. */
	'task.report': [...OFFICE, 'reporter'],
	'document.write': OFFICE,
	'target.write': OFFICE,
	'workspace.write': ['administrator'],
	'workspace.load': ['administrator'],
	'people.write': ['administrator'],
	/** The own name, password and sessions. */
	'account.write': MEMBERS,
	'settings.write': ['administrator'],
	'audit.read': OFFICE,
	'backup.make': ['administrator'],
	'backup.restore': ['administrator']
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Deed = keyof typeof DEEDS;

export interface DeedFault {
	readonly code: 'deed_not_allowed';
	readonly deed: Deed;
	readonly role: Role;
}

/** A place that a deed is about, on a day. */
export interface At {
	readonly tree: PlaceTree;
	readonly place: PlaceId;
	readonly day: Day;
}

/** Whether an actor may do a deed; a reporter only at the own places and below them. Without `at` the role alone is asked. */
export function allows(actor: Actor, deed: Deed, at: At | null = null): boolean {
	if (!(DEEDS[deed] as readonly Role[]).includes(actor.role)) return false;
	if (actor.role !== 'reporter' || at === null) return true;
	return [at.place, ...ancestorsAt(at.tree, at.place, at.day)].some((place) => actor.places.includes(place));
}

export function authorise(actor: Actor, deed: Deed, at: At | null = null): Outcome<Actor, DeedFault> {
	return allows(actor, deed, at) ? accepted(actor) : refused({ code: 'deed_not_allowed', deed, role: actor.role });
}
