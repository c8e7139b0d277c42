import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PageCache } from './page-cache.ts';

const made = async () => new Response('<p>Kế Sách</p>', { headers: { 'content-type': 'text/html', etag: '"a"' } });
const asking = (headers: Record<string, string> = {}) => new Request('http://localhost/', { headers });
const neverMade = async (): Promise<Response> => {
	throw new Error('made again');
};

async function withOnePage(): Promise<PageCache> {
	const cache = new PageCache();
	await cache.share('1', '/', asking(), made);
	return cache;
}

it.each([
	['br', (body: Uint8Array) => brotliDecompressSync(body).toString()],
	['gzip', (body: Uint8Array) => gunzipSync(body).toString()],
	[null, (body: Uint8Array) => Buffer.from(body).toString()]
])('sends the kept page in the form the browser takes: %s', async (encoding, read) => {
	const cache = await withOnePage();
	const answer = await cache.share('1', '/', asking(encoding === null ? {} : { 'accept-encoding': encoding }), neverMade);
	expect(answer.headers.get('content-encoding')).toBe(encoding);
	expect(read(new Uint8Array(await answer.arrayBuffer()))).toBe('<p>Kế Sách</p>');
});

it('forgets every page when the store changed', async () => {
	const cache = await withOnePage();
	await expect(cache.share('2', '/', asking(), neverMade)).rejects.toThrow('made again');
	await expect(cache.share('1', '/', asking(), neverMade)).rejects.toThrow('made again');
});

it('does not keep a page that a change overtook while it was made', async () => {
	const cache = new PageCache();
	let change = () => {};
	const changed = new Promise<void>((done) => (change = done));
	const late = cache.share('1', '/', asking(), () => changed.then(made));
	await cache.share('2', '/another', asking(), made);
	change();
	expect((await late).status).toBe(200);
	await expect(cache.share('2', '/', asking(), neverMade)).rejects.toThrow('made again');
});

it('makes a page once for all who ask for it in the same moment', async () => {
	const cache = new PageCache();
	let times = 0;
	const counted = () => (times++, made());
	const answers = await Promise.all(Array.from({ length: 9 }, () => cache.share('1', '/', asking(), counted)));
	expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(Array.from({ length: 9 }, () => '<p>Kế Sách</p>'));
	expect(times).toBe(1);
});

it.each([
	['a redirect', () => new Response(null, { status: 303, headers: { 'content-type': 'text/html' } })],
	['a file', () => new Response('a', { headers: { 'content-type': 'text/csv' } })],
	['a page of one session', () => new Response('a', { headers: { 'content-type': 'text/html', 'cache-control': 'no-store' } })]
])('gives %s to nobody but who asked for it', async (_, answer) => {
	const cache = new PageCache();
	const answers: Response[] = [];
	const own = async () => {
		const one = answer();
		answers.push(one);
		return one;
	};
	const given = await Promise.all([1, 2, 3].map(() => cache.share('1', '/', asking(), own)));
	expect(given.toSorted()).toEqual(answers.toSorted());
	expect(new Set(answers).size).toBe(3);
});

it('lets the others try when one failed', async () => {
	const cache = new PageCache();
	const [failed, fine] = await Promise.allSettled([cache.share('1', '/', asking(), neverMade), cache.share('1', '/', asking(), made)]);
	expect([failed.status, fine.status]).toEqual(['rejected', 'fulfilled']);
});

it('says that nothing changed to a browser that has the page', async () => {
	const cache = await withOnePage();
	expect((await cache.share('1', '/', asking({ 'if-none-match': '"a"' }), neverMade)).status).toBe(304);
});

it('does not hand one address to another', async () => {
	const cache = await withOnePage();
	await expect(cache.share('1', '/?period=2022', asking(), neverMade)).rejects.toThrow('made again');
});
