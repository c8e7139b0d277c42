import { expect, request, test, type APIRequestContext } from '@playwright/test';
import { DEEDS, ROLES, type Role } from '../../src/lib/domain/deed.ts';
import { ENDPOINTS, PAGES, type Access } from '../../src/routes/access.ts';
import { openOffice, type Office } from './office.ts';

/** Something of the demonstration for every parameter of an address. */
const SAMPLES: Readonly<Record<string, string>> = {
	place: 'ks-ke-thanh',
	programme: 'kttt',
	indicator: 'coops_new',
	exhibit: 'path',
	format: 'csv',
	meeting: 'none-of-this-name',
	version: '1',
	action: 'none',
	file: 'none',
	import: '1',
	run: 'none',
	task: '1',
	table: 'targets',
	row: '1'
};
const DEMO: Readonly<Partial<Record<Role, string>>> = {
	secretary: 'demo-thu-ky',
	reporter: 'demo-xa',
	head: 'demo-lanh-dao',
	viewer: 'demo-xem'
};
const PASSWORD = 'con mèo trèo cây cau';
const HTML = { accept: 'text/html' };

interface Road {
	readonly method: string;
	readonly address: string;
	readonly access: Access;
}

function addressOf(road: string): string {
	// What may be left out is left out.
	return road.replace(/\[\[\w+(?:=\w+)?\]\]/g, '').replace(/\[(?:\.\.\.)?(\w+)(?:=\w+)?\]/g, (_, name: string) => {
		const sample = SAMPLES[name];
		if (sample === undefined) throw new Error(`${road}: give the parameter “${name}” a sample in this file`);
		return sample;
	});
}

const ROADS: readonly Road[] = [
	...Object.entries(PAGES).flatMap(([road, { read, actions = {} }]) => [
		{ method: 'GET', address: addressOf(road), access: read },
		...Object.entries(actions).map(([name, access]) => ({
			method: 'POST',
			address: `${addressOf(road)}${name === 'default' ? '' : `?/${name}`}`,
			access
		}))
	]),
	...Object.entries(ENDPOINTS).flatMap(([road, methods]) =>
		Object.entries(methods).map(([method, access]) => ({ method, address: addressOf(road), access }))
	)
].filter(({ access }) => access !== 'open');

test.describe.configure({ mode: 'serial' });

let office: Office;
test.beforeAll(async () => {
	office = await openOffice();
});
test.afterAll(() => office.close());

async function browserOf(role: Role): Promise<APIRequestContext> {
	const context = await request.newContext({ baseURL: office.url, extraHTTPHeaders: { origin: office.url } });
	if (role === 'visitor') return context;
	const login = DEMO[role] ?? 'tran.an';
	const form = { login, password: office.passwords.get(login) ?? PASSWORD, back: '/' };
	const answer = await context.post('/login', { form, headers: HTML, maxRedirects: 0 });
	expect([login, answer.status()]).toEqual([login, 303]);
	return context;
}

/**
 * An empty form, an empty body: enough to be refused for the role, too little to change anything. Only the head of the answer is
 * read, because a stream has no end.
 */
async function ask(context: APIRequestContext, { method, address }: Road): Promise<Response> {
	const { cookies } = await context.storageState();
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const body = method === 'GET' ? {} : { body: new URLSearchParams() };
	const headers = { ...HTML, cookie, origin: office.url };
	const answer = await fetch(office.url + address, { method, headers, redirect: 'manual', ...body });
	await answer.body?.cancel();
	return answer;
}

const isForPrograms = ({ address }: Road): boolean => address.startsWith('/api/');

/** A person is led to the page, and from there to where they were going; a program is told. */
function asksToLogIn(road: Road, { status, headers }: Response): boolean {
	if (isForPrograms(road)) return status === 401;
	const location = headers.get('location') ?? '';
	return (
		status === 303 &&
		(road.method === 'GET' ? location === `/login?back=${encodeURIComponent(road.address)}` : location.startsWith('/login'))
	);
}

test('the link in the terminal makes the first administrator, once', async () => {
	const context = await request.newContext({ baseURL: office.url, extraHTTPHeaders: { origin: office.url } });
	const token = office.setUpPath.split('token=')[1] ?? '';
	const form = { token, login: 'tran.an', name: 'Trần An', password: PASSWORD, repeated: PASSWORD, 'public-reading': 'on' };
	expect((await context.post('/setup', { form: { ...form, token: 'x' }, headers: HTML })).status()).toBe(403);
	expect((await context.post('/setup', { form, headers: HTML, maxRedirects: 0 })).status()).toBe(303);
	expect((await context.get(office.setUpPath)).status()).toBe(410);
	expect((await context.post('/setup', { form: { ...form, login: 'binh' }, headers: HTML })).status()).toBe(410);
	await context.dispose();
});

// The administrator last: among the empty forms are those that close public reading.
for (const role of ROLES.toReversed()) {
	test(`every road lets ${role} through, or not, as the table says`, async () => {
		test.setTimeout(180_000);
		const context = await browserOf(role);
		for (const road of ROADS) {
			const answer = await ask(context, road);
			const allowed = (DEEDS[road.access as keyof typeof DEEDS] as readonly Role[]).includes(role);
			const refused = role === 'visitor' ? asksToLogIn(road, answer) : answer.status === 403;
			expect([road.method, road.address, refused]).toEqual([road.method, road.address, !allowed]);
			expect([road.address, answer.status < 500]).toEqual([road.address, true]);
		}
		await context.dispose();
	});
}

test('where the office does not open its figures, a visitor reads nothing, files and data included', async () => {
	const administrator = await browserOf('administrator');
	await administrator.post('/admin/people?/reading', { form: {}, headers: HTML });
	const visitor = await browserOf('visitor');
	for (const road of ROADS.filter(({ method }) => method === 'GET')) {
		const answer = await ask(visitor, road);
		expect([road.address, asksToLogIn(road, answer), answer.headers.get('content-type')?.startsWith('application/json') ?? false]).toEqual([
			road.address,
			true,
			isForPrograms(road)
		]);
	}
	expect((await ask(administrator, { method: 'GET', address: '/', access: 'page.read' })).status).toBe(200);
});

test('a page of another site can write nothing with a reader’s session', async () => {
	const administrator = await browserOf('administrator');
	for (const [address, data] of [
		['/data/figures', '{}'],
		['/admin/people?/reading', 'open=on']
	] as const) {
		const type = data === '{}' ? 'application/json' : 'application/x-www-form-urlencoded';
		const headers = { origin: 'http://elsewhere.example', 'content-type': type };
		expect((await administrator.post(address, { data, headers })).status()).toBe(403);
	}
});
