import type { Role } from '#lib/domain/deed.ts';

/** The library wants an e-mail address; this domain can never receive mail (RFC 2606). */
export const MAIL_DOMAIN = '@users.invalid';

/** Hours without any request after which a session ends. A working day: whoever presents all day is not asked again. */
export const SESSION_HOURS = 12;

/** A session as the program knows it. */
export interface Session {
	/** Names the session among the person's own; not the secret of the cookie. */
	readonly id: string;
	readonly token: string;
	readonly expiresAt: Date;
	/** Of the last request that prolonged it. */
	readonly updatedAt: Date;
	readonly address: string;
	readonly userAgent: string;
}

/** An account, without its password. */
export interface Account {
	readonly id: string;
	readonly login: string;
	readonly name: string;
	readonly role: Role;
	readonly disabledAt: string | null;
	readonly passwordIsTemporary: boolean;
	readonly demo: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

/** Reads a row of the library. */
export function accountOf(row: Row): Account {
	return {
		id: String(row['id']),
		login: String(row['email']).slice(0, -MAIL_DOMAIN.length),
		name: String(row['name']),
		role: row['role'] as Role,
		disabledAt: (row['disabledAt'] as string | null | undefined) ?? null,
		passwordIsTemporary: Boolean(row['passwordIsTemporary']),
		demo: Boolean(row['demo'])
	};
}

export function sessionOf({ id, token, expiresAt, updatedAt, ipAddress, userAgent }: Row): Session {
	return {
		id: String(id),
		token: String(token),
		expiresAt: expiresAt as Date,
		updatedAt: updatedAt as Date,
		address: String(ipAddress ?? ''),
		userAgent: String(userAgent ?? '')
	};
}
