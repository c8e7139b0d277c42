import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PageCache } from './page-cache.ts';

const made = () => new Response('<p>Kế Sách</p>', { headers: { 'content-type': 'text/html', etag: '"a"' } });
const asking = (headers: Record<string, string> = {}) => new Request('http://localhost/', { headers });

async function withOnePage(): Promise<PageCache> {
	const cache = new PageCache();
	cache.find('1', '/', asking());
	await cache.keep('1', '/', made(), asking());
	return cache;
}

it.each([
	['br', (body: Uint8Array) => brotliDecompressSync(body).toString()],
	['gzip', (body: Uint8Array) => gunzipSync(body).toString()],
	[null, (body: Uint8Array) => Buffer.from(body).toString()]
])('sends the kept page in the form the browser takes: %s', async (encoding, read) => {
	const cache = await withOnePage();
	const answer = cache.find('1', '/', asking(encoding === null ? {} : { 'accept-encoding': encoding }));
	expect(answer?.headers.get('content-encoding') ?? null).toBe(encoding);
	expect(read(new Uint8Array(await answer!.arrayBuffer()))).toBe('<p>Kế Sách</p>');
});

it('forgets every page when the store changed', async () => {
	const cache = await withOnePage();
	expect(cache.find('2', '/', asking())).toBeNull();
	expect(cache.find('1', '/', asking())).toBeNull();
});

it('does not keep a page that a change overtook while it was made', async () => {
	const cache = new PageCache();
	cache.find('1', '/', asking());
	cache.find('2', '/', asking());
	expect((await cache.keep('1', '/', made(), asking())).status).toBe(200);
	expect(cache.find('2', '/', asking())).toBeNull();
});

it('says that nothing changed to a browser that has the page', async () => {
	const cache = await withOnePage();
	expect(cache.find('1', '/', asking({ 'if-none-match': '"a"' }))?.status).toBe(304);
});

it('does not hand one address to another', async () => {
	expect((await withOnePage()).find('1', '/?period=2022', asking())).toBeNull();
});
