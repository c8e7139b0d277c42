import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessOf, ENDPOINTS, PAGES } from '../../src/routes/access.ts';

const ROUTES = join(import.meta.dirname, '../../src/routes');
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface Module {
	readonly actions?: object;
}

/** The files of that name below the routes, with the road each belongs to. */
function files(name: string): readonly { readonly road: string; readonly path: string }[] {
	return globSync(`**/${name}`, { cwd: ROUTES }).map((file) => {
		const folder = file.replaceAll('\\', '/').slice(0, -name.length - 1);
		// A folder in brackets groups files and is no part of the address.
		const road = `/${folder.replace(/\([^)]*\)\/?/g, '')}`;
		return { road, path: join(ROUTES, file) };
	});
}

describe('every road of the program is listed with what it needs', () => {
	it('pages', () => {
		expect(Object.keys(PAGES).sort()).toEqual(
			files('+page.svelte')
				.map(({ road }) => road)
				.sort()
		);
	});

	it('the actions of their forms', async () => {
		const found = await Promise.all(
			files('+page.server.ts').map(async ({ road, path }) => {
				const { actions = {} } = (await import(path)) as Module;
				return [road, Object.keys(actions).sort()] as const;
			})
		);
		const listed = Object.fromEntries(Object.entries(PAGES).map(([road, { actions = {} }]) => [road, Object.keys(actions).sort()]));
		for (const [road, actions] of found) expect([road, listed[road]]).toEqual([road, actions]);
	});

	it('addresses without a page, by method', async () => {
		const found = await Promise.all(
			files('+server.ts').map(async ({ road, path }) => {
				const methods = Object.keys((await import(path)) as object).filter((name) => METHODS.includes(name));
				return [road, methods.sort()] as const;
			})
		);
		const listed = Object.entries(ENDPOINTS).map(([road, methods]) => [road, Object.keys(methods).sort()]);
		expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(found));
	});
});

describe('what is not listed is refused', () => {
	it.each([
		['/nowhere', 'GET', '', null],
		['/', 'POST', '', null],
		['/account', 'POST', '', null],
		['/account', 'POST', '/remove', null],
		['/account', 'POST', 'x=1&/name', 'account.write'],
		['/account', 'POST', '/constructor', null],
		['/login', 'POST', '', 'open'],
		['/healthz', 'POST', '', null],
		['/healthz', 'HEAD', '', 'open'],
		['/healthz', 'constructor', '', null]
	])('%s by %s with “%s” needs %s', (road, method, query, access) => {
		expect(accessOf(road, method, new URLSearchParams(query))).toBe(access);
	});
});
