import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './pages.ts';

/** Bytes on the wire of a first visit, by kind of file. */
async function weigh(page: Page, path: string): Promise<{ all: number; scripts: number; hosts: Set<string> }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const kinds = new Map<string, string>();
	const seen = { all: 0, scripts: 0, hosts: new Set<string>() };
	const underWay = new Set<string>();
	session.on('Network.requestWillBeSent', ({ requestId, request }) => {
		if (!request.url.includes('/workers/')) underWay.add(requestId);
	});
	session.on('Network.loadingFailed', ({ requestId }) => underWay.delete(requestId));
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		kinds.set(requestId, type);
		seen.hosts.add(new URL(response.url).host);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		underWay.delete(requestId);
		seen.all += encodedDataLength;
		if (kinds.get(requestId) === 'Script') seen.scripts += encodedDataLength;
	});
	// What the page is made of, fonts and all; the worker that hears of news starts later, and the browser does not say when it is there.
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready.then(() => null));
	await expect.poll(() => underWay.size).toBe(0);
	return seen;
}

for (const [name, path] of Object.entries(PAGES)) {
	test(`${name} weighs at most 380 kB with its fonts, 41 kB of them scripts, and asks no other host`, async ({ page, baseURL }) => {
		const { all, scripts, hosts } = await weigh(page, path);
		expect(all).toBeLessThanOrEqual(380_000);
		expect(scripts).toBeLessThanOrEqual(41_000);
		expect([...hosts].filter((host) => host !== '')).toEqual([new URL(baseURL ?? '').host]);
	});
}

test('no page breaks its own content policy or throws', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	for (const path of Object.values(PAGES)) await page.goto(path);
	expect(complaints).toEqual([]);
});

test('answers carry the policy that keeps scripts and frames of others out', async ({ request }) => {
	const headers = (await request.get('/')).headers();
	expect(headers['content-security-policy']).toContain("script-src 'self'");
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
});
