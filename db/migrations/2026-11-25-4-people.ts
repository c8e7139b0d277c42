import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from './index.ts';

/**
 * Accounts as the library of `src/lib/server/auth.ts` wants its tables (a test compares), the places of reporters, and what the
 * office decides for the whole program. The library's moments have a type of their own, so its tables are not strict.
 */
export async function up(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
	for (const statement of tables(TYPES[dialect])) await sql.raw(statement).execute(db);
}

interface Types {
	readonly moment: string;
	readonly boolean: string;
	readonly strict: string;
}

const TYPES: Readonly<Record<DialectName, Types>> = {
	sqlite: { moment: 'date', boolean: 'integer', strict: ' strict' },
	postgres: { moment: 'timestamptz', boolean: 'boolean', strict: '' }
};

const tables = (t: Types): readonly string[] => [
	`create table person (
	id text not null primary key,
	name text not null,
	email text not null unique,
	email_verified ${t.boolean} not null,
	image text,
	created_at ${t.moment} not null,
	updated_at ${t.moment} not null,
	role text not null check (role in ('administrator', 'secretary', 'reporter', 'head', 'viewer')),
	disabled_at text,
	password_is_temporary integer not null check (password_is_temporary in (0, 1)),
	demo integer not null check (demo in (0, 1))
)`,
	`create table person_session (
	id text not null primary key,
	expires_at ${t.moment} not null,
	token text not null unique,
	created_at ${t.moment} not null,
	updated_at ${t.moment} not null,
	ip_address text,
	user_agent text,
	person_id text not null references person (id) on delete cascade
)`,
	`create index person_session_person_id_idx on person_session (person_id)`,
	`create table person_credential (
	id text not null primary key,
	account_id text not null,
	provider_id text not null,
	person_id text not null references person (id) on delete cascade,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at ${t.moment},
	refresh_token_expires_at ${t.moment},
	scope text,
	password text,
	created_at ${t.moment} not null,
	updated_at ${t.moment} not null
)`,
	`create index person_credential_person_id_idx on person_credential (person_id)`,
	`create table person_verification (
	id text not null primary key,
	identifier text not null,
	value text not null,
	expires_at ${t.moment} not null,
	created_at ${t.moment} not null,
	updated_at ${t.moment} not null
)`,
	`create index person_verification_identifier_idx on person_verification (identifier)`,
	`create table person_place (
	person_id text not null references person (id) on delete cascade,
	place_key text not null,
	primary key (person_id, place_key)
)${t.strict}`,
	`create table setting (
	key text primary key,
	value text not null
)${t.strict}`
];
