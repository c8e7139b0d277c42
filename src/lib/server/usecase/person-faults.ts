import type { DeedFault } from '#lib/domain/deed.ts';
import type { PersonFault } from '#lib/domain/person.ts';

/** Why accounts are not changed as asked. */
export type PeopleFault =
	| DeedFault
	| PersonFault
	| { readonly code: 'login_taken'; readonly login: string }
	| { readonly code: 'person_unknown'; readonly login: string }
	| { readonly code: 'person_place_unknown'; readonly text: string }
	| { readonly code: 'reporter_without_place' }
	| { readonly code: 'last_administrator' }
	| { readonly code: 'password_wrong' }
	| { readonly code: 'password_differs' };
