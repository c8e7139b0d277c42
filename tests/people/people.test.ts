import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/deed.ts';
import { id } from '#lib/domain/id.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { sessionsOver, type Sessions } from '#lib/server/auth/sessions.ts';
import type { Store } from '#lib/server/db.ts';
import { auditHead, findBrokenLink } from '#lib/server/store/audit.ts';
import { replaceWorkspace } from '#lib/server/store/workspace.ts';
import { addPerson } from '#lib/server/usecase/add-person.ts';
import { changeOwnName, changeOwnPassword } from '#lib/server/usecase/change-account.ts';
import { changePerson } from '#lib/server/usecase/change-person.ts';
import { changePublicReading } from '#lib/server/usecase/change-settings.ts';
import { disablePerson } from '#lib/server/usecase/disable-person.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { listPeople } from '#lib/server/usecase/list-people.ts';
import { logIn } from '#lib/server/usecase/log-in.ts';
import { endOwnSession, listOwnSessions, logOut } from '#lib/server/usecase/own-sessions.ts';
import { recognise, type OpenSession } from '#lib/server/usecase/recognise.ts';
import { resetPassword } from '#lib/server/usecase/reset-password.ts';
import { setUp } from '#lib/server/usecase/set-up.ts';
import { DATABASES } from '../store/databases.ts';
import { everyColumn, RECORDED_AT } from '../store/workspaces.ts';

const DOING = { actor: MACHINE, now: '2026-11-25T03:00:00.000Z', today: '2026-11-25' as Day };
const SECRET = 'a secret of this test alone, long enough';
const PASSWORD = 'con mèo trèo cây cau';
const FIRST = { token: 't', login: 'an', name: 'Trần An', password: PASSWORD, repeated: PASSWORD, publicReading: false };

function valueOf<Value>(outcome: Outcome<Value, { readonly code: string }>): Value {
	if (!outcome.ok) throw new Error(outcome.fault.code);
	return outcome.value;
}

const codeOf = (outcome: Outcome<unknown, { readonly code: string }>) => (outcome.ok ? 'done' : outcome.fault.code);

describe.each(DATABASES)('people on $name', ({ open }) => {
	let store: Store;
	let sessions: Sessions;
	beforeAll(async () => {
		store = await open();
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
		sessions = sessionsOver(store.db, store.dialect, SECRET);
	});
	beforeEach(async () => {
		for (const table of ['person', 'setting', 'log_in_failure'] as const) await store.db.deleteFrom(table).execute();
	});
	afterAll(() => store.close());

	/** Logs in from one browser; the value of its cookie header. */
	async function enter(login: string, password: string, token: string | null = null): Promise<string> {
		const attempt = { login, password, client: { address: '10.0.0.7', userAgent: 'Firefox/127' }, token, now: 0 };
		const { name, value } = valueOf(await logIn(store, sessions, attempt));
		return `lang=vi; ${name}=${encodeURIComponent(value)}`;
	}
	const from = (cookies: string, address = '10.0.0.7') => recognise(store, sessions, { cookies, address, hostname: 'cotmoc.local' });
	const atMachine = () => recognise(store, sessions, { cookies: '', address: '127.0.0.1', hostname: 'localhost' });
	async function sessionOf(cookies: string): Promise<OpenSession> {
		const { session } = await from(cookies);
		if (session === null) throw new Error('no session');
		return session;
	}
	async function admit(login: string, role: Actor['role'], places: readonly string[] = []): Promise<string> {
		return valueOf(await addPerson(store, DOING, { login, name: login, role, places })).password;
	}
	const setUpFirst = (given: Partial<typeof FIRST> = {}) => setUp(store, { token: 't', now: DOING.now }, { ...FIRST, ...given });

	it('the first administrator comes in by the token, once, and the machine alone is nobody from then on', async () => {
		expect((await atMachine()).actor).toEqual(MACHINE);
		expect(codeOf(await setUpFirst({ token: 'x' }))).toBe('set_up_token_wrong');
		expect(codeOf(await setUpFirst({ repeated: 'another one' }))).toBe('password_differs');
		expect(codeOf(await setUpFirst({ password: 'short', repeated: 'short' }))).toBe('password_short');
		expect(codeOf(await setUpFirst())).toBe('done');
		expect(codeOf(await setUpFirst({ login: 'binh' }))).toBe('set_up_done');
		expect((await atMachine()).actor.role).toBe('visitor');
		expect((await from(await enter('an', PASSWORD))).actor).toEqual({ id: 'an', name: 'Trần An', role: 'administrator', places: [] });
	});

	it('the first administrator decides whether visitors may read, and may decide again', async () => {
		expect((await from('')).publicReading).toBe(true);
		await setUpFirst();
		expect((await from('')).publicReading).toBe(false);
		valueOf(await changePublicReading(store, DOING, true));
		expect((await from('')).publicReading).toBe(true);
	});

	it('a reporter is known with the places answered for, chosen by name or as the chooser writes them', async () => {
		const password = await admit('lan', 'reporter', ['Xã B (xa-b)', '']);
		expect((await from(await enter('lan', password))).actor.places).toEqual([id<'place'>('xa-b')]);
		expect(codeOf(await addPerson(store, DOING, { login: 'mai', name: 'Mai', role: 'reporter', places: ['Xã Không Có'] }))).toBe(
			'person_place_unknown'
		);
		expect(codeOf(await addPerson(store, DOING, { login: 'mai', name: 'Mai', role: 'reporter', places: [] }))).toBe(
			'reporter_without_place'
		);
	});

	it('an unknown name, a wrong password and a disabled account are refused alike', async () => {
		const password = await admit('lan', 'viewer');
		const attempt = { login: 'lan', password, client: { address: '10.0.0.7', userAgent: '' }, token: null, now: 0 };
		valueOf(await disablePerson(store, DOING, { login: 'lan', disabled: true }));
		const answers = [
			await logIn(store, sessions, attempt),
			await logIn(store, sessions, { ...attempt, login: 'nobody' }),
			await logIn(store, sessions, { ...attempt, login: `x' or '1'='1` }),
			await logIn(store, sessions, { ...attempt, password: 'not this one' })
		];
		expect(answers).toEqual(answers.map(() => ({ ok: false, fault: { code: 'log_in_refused' } })));
	});

	it('the sixth wrong password has to wait, whatever it is', async () => {
		const password = await admit('lan', 'viewer');
		const attempt = { login: 'lan', client: { address: '10.0.0.7', userAgent: '' }, token: null, now: 0 };
		for (let index = 0; index < 5; index++) await logIn(store, sessions, { ...attempt, password: 'wrong' });
		expect(codeOf(await logIn(store, sessions, { ...attempt, password }))).toBe('log_in_limited');
	});

	it('a session is new at every log-in, ends the one before it, and dies at logout', async () => {
		const password = await admit('lan', 'viewer');
		const first = await enter('lan', password);
		const second = await enter('lan', password, (await sessionOf(first)).token);
		expect(second).not.toBe(first);
		expect((await from(first)).actor.role).toBe('visitor');
		await logOut(store, await sessionOf(second));
		expect((await from(second)).actor.role).toBe('visitor');
	});

	it('a cookie that was made up, changed or signed with another secret opens nothing', async () => {
		const password = await admit('lan', 'viewer');
		const cookie = await enter('lan', password);
		const { token } = await sessionOf(cookie);
		for (const forged of [`${sessions.cookieName}=${token}`, `${sessions.cookieName}=${token}.x`, cookie.slice(0, -4)])
			expect((await from(forged)).actor.role).toBe('visitor');
		const other = sessionsOver(store.db, store.dialect, 'another secret, as after the file was lost');
		expect(await other.find(cookie)).toBeNull();
	});

	it('a session that ended by itself opens nothing', async () => {
		const cookie = await enter('lan', await admit('lan', 'viewer'));
		await sql`update person_session set expires_at = '2020-01-01T00:00:00.000Z'`.execute(store.db);
		expect((await from(cookie)).actor.role).toBe('visitor');
	});

	it('a session in use is prolonged', async () => {
		const cookie = await enter('lan', await admit('lan', 'viewer'));
		const soon = new Date(Date.now() + 60_000);
		await sql`update person_session set updated_at = '2020-01-01T00:00:00.000Z', expires_at = ${soon.toISOString()}`.execute(store.db);
		await from(cookie);
		const found = await sessions.find(cookie);
		expect(found?.session.expiresAt.getTime()).toBeGreaterThan(soon.getTime());
	});

	it('disabling takes effect at the next request, and so do another role and other places', async () => {
		const cookie = await enter('lan', await admit('lan', 'viewer'));
		valueOf(await changePerson(store, DOING, { login: 'lan', name: 'Lê Lan', role: 'reporter', places: ['xa-b'] }));
		expect((await from(cookie)).actor).toEqual({ id: 'lan', name: 'Lê Lan', role: 'reporter', places: ['xa-b'] });
		valueOf(await disablePerson(store, DOING, { login: 'lan', disabled: true }));
		expect((await from(cookie)).actor.role).toBe('visitor');
		valueOf(await disablePerson(store, DOING, { login: 'lan', disabled: false }));
		expect((await from(cookie)).actor.role).toBe('visitor');
	});

	it('a password given by an administrator is temporary until it is changed, and ends every session', async () => {
		const first = await enter('lan', await admit('lan', 'viewer'));
		const { password } = valueOf(await resetPassword(store, DOING, { login: 'lan' }));
		expect((await from(first)).actor.role).toBe('visitor');
		const [cookie, elsewhere] = [await enter('lan', password), await enter('lan', password)];
		const session = await sessionOf(cookie);
		expect(session.passwordIsTemporary).toBe(true);
		const doing = { ...DOING, actor: (await from(cookie)).actor };
		const change = { current: password, next: PASSWORD, repeated: PASSWORD };
		expect(codeOf(await changeOwnPassword(store, doing, session, { ...change, current: 'x' }))).toBe('password_wrong');
		expect(codeOf(await changeOwnPassword(store, doing, session, change))).toBe('done');
		expect((await sessionOf(cookie)).passwordIsTemporary).toBe(false);
		expect((await from(elsewhere)).actor.role).toBe('visitor');
		expect((await from(await enter('lan', PASSWORD))).actor.id).toBe('lan');
	});

	it('somebody sees the own sessions and ends one of them, never another person’s', async () => {
		const password = await admit('lan', 'viewer');
		const [mine, other] = [await enter('lan', password), await enter('lan', password)];
		const theirs = await sessionOf(await enter('mai', await admit('mai', 'viewer')));
		const session = await sessionOf(mine);
		await endOwnSession(store, session, theirs.id);
		await endOwnSession(store, session, (await sessionOf(other)).id);
		expect((await listOwnSessions(store, session)).map(({ address, userAgent, isThis }) => [address, userAgent, isThis])).toEqual([
			['10.0.0.7', 'Firefox/127', true]
		]);
		expect((await listOwnSessions(store, theirs)).length).toBe(1);
	});

	it('the last administrator stays one', async () => {
		await setUpFirst();
		expect(codeOf(await disablePerson(store, DOING, { login: 'an', disabled: true }))).toBe('last_administrator');
		expect(codeOf(await changePerson(store, DOING, { login: 'an', name: 'An', role: 'viewer', places: [] }))).toBe('last_administrator');
		await admit('binh', 'administrator');
		expect(codeOf(await disablePerson(store, DOING, { login: 'an', disabled: true }))).toBe('done');
	});

	it('every change of people is in the trail, without any password', async () => {
		const before = (await auditHead(store.db))?.sequence ?? 0;
		await setUpFirst();
		const password = await admit('lan', 'viewer');
		const actor: Actor = { id: 'lan', name: 'lan', role: 'viewer', places: [] };
		valueOf(await changeOwnName(store, { ...DOING, actor }, 'Lê Lan'));
		valueOf(await resetPassword(store, DOING, { login: 'lan' }));
		const entries = await store.db.selectFrom('audit_entry').selectAll().where('sequence', '>', before).orderBy('sequence').execute();
		expect(entries.map(({ actor: by, subject }) => `${by} ${subject}`)).toEqual([
			'machine person/an',
			'machine person/lan',
			'lan person/lan',
			'machine person/lan'
		]);
		expect(JSON.stringify(entries)).not.toContain(password);
		expect(await findBrokenLink(store.db)).toBeNull();
	});

	it('the list of people shows who was seen, who is shut out and where each answers', async () => {
		await enter('lan', await admit('lan', 'reporter', ['xa-b']));
		await admit('binh', 'viewer');
		valueOf(await disablePerson(store, DOING, { login: 'binh', disabled: true }));
		const { people, choices } = valueOf(await listPeople(store, DOING));
		expect(people.map(({ login, disabledAt, lastSeen, places }) => [login, disabledAt, lastSeen !== null, places.length])).toEqual([
			['lan', null, true, 1],
			['binh', DOING.now, false, 0]
		]);
		expect(choices).toContain(people[0]?.places[0]?.choice);
	});
});
