import { ROLES, type Role } from './deed.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

/** What an account can be given; a visitor is whoever has none. */
export type PersonRole = Exclude<Role, 'visitor'>;
export const PERSON_ROLES = ROLES.filter((role): role is PersonRole => role !== 'visitor');

export type PersonFault =
	| { readonly code: 'login_unreadable'; readonly text: string }
	| { readonly code: 'role_unknown'; readonly text: string; readonly roles: readonly PersonRole[] }
	| { readonly code: 'person_nameless' }
	| { readonly code: 'password_short'; readonly least: number }
	| { readonly code: 'password_long'; readonly most: number }
	| { readonly code: 'password_guessable' };

/** Histories name these instead of a person. */
const RESERVED = ['machine', 'visitor'];

/** The name somebody logs in with: small Latin letters, digits, and single `.`, `-`, `_` between them; 2 to 32 characters. */
export function readLogin(text: string): Outcome<string, PersonFault> {
	const login = text.trim().toLowerCase();
	const sound = /^[a-z0-9]+([._-][a-z0-9]+)*$/.test(login) && login.length >= 2 && login.length <= 32 && !RESERVED.includes(login);
	return sound ? accepted(login) : refused({ code: 'login_unreadable', text });
}

export function readRole(text: string): Outcome<PersonRole, PersonFault> {
	const role = PERSON_ROLES.find((one) => one === text);
	return role === undefined ? refused({ code: 'role_unknown', text, roles: PERSON_ROLES }) : accepted(role);
}

/** A person's name as it is printed: one line, composed letters. */
export function readPersonName(text: string): Outcome<string, PersonFault> {
	const name = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100);
	return name === '' ? refused({ code: 'person_nameless' }) : accepted(name);
}

const LEAST = 10;
const MOST = 128;

/** What is tried first by whoever guesses; only what is long enough to pass the length. */
const COMMON = [
	'1234567890',
	'0123456789',
	'0987654321',
	'1q2w3e4r5t',
	'qwertyuiop',
	'password123',
	'password1234',
	'matkhau123',
	'matkhau1234',
	'administrator',
	'quantrivien',
	'anhyeuem123',
	'iloveyou123',
	'vietnam123',
	'thanhcong123'
];

/**
 * Whether a password can be chosen. Length counts, not a mixture of signs (NIST SP 800-63B, OWASP ASVS 5.0 6.2): refused is
 * what is short, the log-in name or the program's name with a little around it, few different characters, or a common one.
 */
export function judgePassword(password: string, { login }: { readonly login: string }): Outcome<string, PersonFault> {
	const length = [...password].length;
	if (length < LEAST) return refused({ code: 'password_short', least: LEAST });
	if (length > MOST) return refused({ code: 'password_long', most: MOST });
	const plain = password.toLowerCase();
	const rest = [login, 'cotmoc'].reduce((text, name) => text.replaceAll(name, ''), plain);
	const guessable = COMMON.includes(plain) || new Set(plain).size < 4 || [...rest].length < 6;
	return guessable ? refused({ code: 'password_guessable' }) : accepted(password);
}
