import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/server/db.ts';
import { id } from '#lib/domain/id.ts';
import { period } from '#lib/domain/period.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { readFigures } from '#lib/server/store/figures.ts';
import { listObservations } from '#lib/server/store/observations.ts';
import { refreshFigures } from '#lib/server/store/rollup-refresh.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { replaceWorkspace } from '#lib/server/store/workspace.ts';
import { DATABASES } from './databases.ts';
import { everyColumn, RECORDED_AT } from './workspaces.ts';

/** Snapshots for review: `npx vitest run tests/store/schema.test.ts -u` writes them anew after a change. */
const SNAPSHOTS = { sqlite: '../../db/schema.sql', postgres: '../../db/schema.postgres.sql' };

async function lines(store: Store, query: string): Promise<readonly string[]> {
	const { rows } = await sql.raw<{ line: string }>(query).execute(store.db);
	return rows.map((row) => row.line);
}

async function schemaOf(store: Store): Promise<string> {
	if (store.dialect === 'sqlite') {
		const made = await lines(
			store,
			`select sql as line from sqlite_master where sql is not null and name not like 'kysely%' and name not like 'sqlite%' order by rowid`
		);
		return made.map((statement) => `${statement};\n`).join('\n');
	}
	const tables = await lines(
		store,
		`select t.relname || ' (' || chr(10) || string_agg('	' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end, ',' || chr(10) order by a.attnum) || chr(10) || ')' as line
		from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
		where n.nspname = 'public' and t.relkind = 'r' and t.relname not like 'kysely%' group by t.relname order by t.relname`
	);
	// Not-null constraints are rows of their own from PostgreSQL 18 on; the columns above show them.
	const constraints = await lines(
		store,
		`select conrelid::regclass || ': ' || pg_get_constraintdef(oid) as line from pg_constraint
		where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c') and conrelid::regclass::text not like 'kysely%' order by conrelid::regclass::text, contype, 1`
	);
	const indexes = await lines(
		store,
		`select indexdef as line from pg_indexes where schemaname = 'public' and tablename not like 'kysely%' order by indexname`
	);
	const functions = await lines(
		store,
		`select pg_get_functiondef(oid) as line from pg_proc where pronamespace = 'public'::regnamespace order by proname`
	);
	const triggers = await lines(store, `select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal order by tgname`);
	return [tables, constraints, indexes, functions, triggers].map((part) => part.join('\n')).join('\n\n') + '\n';
}

// Servers of other versions write the same constraints in other words.
describe.each(DATABASES.filter(({ name }) => name !== 'PostgreSQL server'))('the snapshot of the schema on $name', ({ open }) => {
	it('is what the migrations make', async () => {
		const store = await open();
		const schema = await schemaOf(store);
		await store.close();
		await expect(schema).toMatchFileSnapshot(SNAPSHOTS[store.dialect]);
	});
});

describe('the snapshot of the queries', () => {
	it('is what the store asks when a page is read and when a figure is written', async () => {
		const [sqlite] = DATABASES;
		if (sqlite === undefined) throw new Error('no database to test');
		const store = await sqlite.open();
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
		const catalogue = await loadCatalogue(store.db);
		const asked = await Promise.all([
			queriesOf(store, 'readVersion', (db) => readVersion(db)),
			queriesOf(store, 'readFigures', (db) =>
				readFigures(db, { measures: [id<'measure'>('htx')], places: [id<'place'>('huyen')], upTo: period('2022').start })
			),
			queriesOf(store, 'listObservations', (db) =>
				listObservations(db, { measures: [id<'measure'>('htx')], places: [id<'place'>('xa-b')] })
			),
			queriesOf(store, 'refreshFigures of one place and the one above', (db) =>
				refreshFigures(db, catalogue, id<'measure'>('htx'), [id<'place'>('xa-b')])
			)
		]);
		await store.close();
		await expect(asked.join('\n')).toMatchFileSnapshot('queries.sql');
	});
});

async function queriesOf(store: Store, title: string, ask: (db: Store['db']) => Promise<unknown>): Promise<string> {
	const asked: string[] = [];
	const listening = store.db.withPlugin({
		transformQuery({ node, queryId }) {
			asked.push(store.db.getExecutor().compileQuery(node, queryId).sql);
			return node;
		},
		transformResult: async ({ result }) => result
	});
	await ask(listening);
	return `-- ${title}\n${asked.map((query) => `${query.replace(/ (from|where|and|order by|values) /g, '\n\t$1 ')};\n`).join('')}`;
}
