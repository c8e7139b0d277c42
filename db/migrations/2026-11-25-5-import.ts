import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from './index.ts';

/**
 * Files of figures that came in: the file itself, untouched, what people said about it, and which revisions it left; and what a
 * sender's columns and signs meant, so that nobody says it twice.
 */
export async function up(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
	for (const statement of TABLES(dialect)) await sql.raw(statement).execute(db);
}

const TABLES = (dialect: DialectName): readonly string[] => {
	const strict = dialect === 'sqlite' ? ' strict' : '';
	const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';
	const number = dialect === 'sqlite' ? 'integer' : 'bigint';
	return [
		`create table import_file (
	hash text primary key,
	content ${bytes} not null
)${strict}`,
		// The programme is named, not referred to: loading another workspace keeps the list of what came in.
		`create table import (
	id integer primary key,
	programme text not null,
	file_name text not null,
	file_hash text not null references import_file (hash),
	telling text not null,
	sender text not null,
	state text not null check (state in ('draft', 'committed', 'undone')),
	received_at text not null,
	received_by text not null,
	committed_at text,
	undone_at text,
	first_sequence ${number},
	last_sequence ${number},
	added integer not null default 0,
	changed integer not null default 0,
	unchanged integer not null default 0
)${strict}`,
		`create index import_hash on import (file_hash)`,
		`create table import_habit (
	programme text not null,
	sender text not null,
	subject text not null,
	meaning text not null,
	primary key (programme, sender, subject)
)${strict}`
	];
};
