import { statusShape } from './status-shapes.ts';
import type { StatusToken } from './tokens.ts';

/** A padlock in the 16 × 16 box of the status shapes. */
const LOCK = 'M0 0M16 16M2.5 7H13.5V15H2.5ZM4.5 7V5A3.5 3.5 0 0 1 11.5 5V7H9.7V5A1.7 1.7 0 0 0 6.3 5V7Z';

export interface SubmissionLook {
	/** Outline for `<path d>`; no two states share one. */
	readonly shape: string;
	readonly colour: StatusToken;
}

const LOOKS: Readonly<Record<'draft' | 'overdue' | 'submitted' | 'returned' | 'approved' | 'locked', SubmissionLook>> = {
	draft: { shape: statusShape('not_started'), colour: 'not_started' },
	overdue: { shape: statusShape('missed'), colour: 'missed' },
	submitted: { shape: statusShape('on_track'), colour: 'on_track' },
	returned: { shape: statusShape('behind'), colour: 'behind' },
	approved: { shape: statusShape('met'), colour: 'met' },
	locked: { shape: LOCK, colour: 'met' }
};

export function submissionLook(state: Exclude<keyof typeof LOOKS, 'overdue'>, overdue = false): SubmissionLook {
	return LOOKS[state === 'draft' && overdue ? 'overdue' : state];
}
