/** A figure that is saved in one browser is seen in the other; nothing here waits but for what must appear. */
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

const WATCHED = '/programmes/nep-nghi/indicators/campaign_sessions?period=2021-Q2';

// One figure, one after the other.
test.describe.configure({ mode: 'default' });

/** Records a figure of xã Đắk Kôi over whatever stands there, as another person at another machine would. */
async function save(request: APIRequestContext, value: number, base = ''): Promise<void> {
	const figure = { measure: 'campaign_sessions', place: 'kn-dak-koi', period: '2021-Q2', value };
	const first = await request.post(`${base}/data/figures`, { data: { figures: [{ ...figure, expected: null }] } });
	if (first.ok()) return;
	expect(first.status()).toBe(409);
	const [{ theirs }] = (await first.json()).figures;
	const second = await request.post(`${base}/data/figures`, { data: { figures: [{ ...figure, expected: theirs.sequence }] } });
	expect(second.ok()).toBe(true);
}

const figures = (page: Page) => page.getByRole('main');
const notice = (page: Page) => page.locator('#live[role=status]');

test('a figure is renewed in place: scroll, focus and what was opened stay', async ({ page, browser, request }) => {
	await page.goto(WATCHED);
	await expect(figures(page)).not.toContainText('4.321');
	const reader = await browser.newContext();
	const other = await reader.newPage();
	await other.goto(new URL(WATCHED, page.url()).href);
	await other.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
	const opened = await other.locator('details[open]').count();
	const link = other.getByRole('link', { name: 'xã Đắk Kôi' }).first();
	await link.focus();
	const scrolled = await other.evaluate(() => (scrollBy(0, 200), scrollY));

	await save(request, 4321);
	for (const reading of [page, other]) {
		await expect(figures(reading)).toContainText('4.321');
		await expect(notice(reading)).toHaveText('Số liệu vừa được cập nhật.');
	}
	await expect(link).toBeFocused();
	expect(await other.evaluate(() => scrollY)).toBe(scrolled);
	expect(await other.locator('details[open]').count()).toBe(opened);
	await reader.close();
});

test('a page on which something was typed is left alone, and offers the new figures', async ({ page, request }) => {
	await page.goto(WATCHED);
	const day = page.getByLabel('Tính đến ngày');
	await day.fill('2021-05-01');
	await save(request, 4322);
	await notice(page).getByRole('link', { name: 'Xem ngay' }).click();
	await expect(figures(page)).toContainText('4.322');
	await expect(day).not.toHaveValue('2021-05-01');
});

test('a page without a network, or without shared workers, catches up when it is back', async ({ page, context, request }) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'));
	await page.goto(WATCHED);
	await save(request, 4323);
	await expect(figures(page)).toContainText('4.323');
	await context.setOffline(true);
	await save(request, 4324);
	await context.setOffline(false);
	await expect(figures(page)).toContainText('4.324');
});

test('a page of a past moment is not disturbed', async ({ page, request }) => {
	await page.goto(`${WATCHED}&as-known-at=2021-08-01`);
	const before = await figures(page).innerHTML();
	const version = () => page.evaluate(() => document.documentElement.dataset['version']);
	const first = await version();
	await save(request, 4325);
	await expect.poll(version).not.toBe(first);
	expect(await figures(page).innerHTML()).toBe(before);
	await expect(notice(page)).toBeEmpty();
});

test('a stream begins with the version and is not held back by a compressor', async ({ page }) => {
	await page.goto('/definitions');
	const first = await page.evaluate(async () => {
		const answer = await fetch('/live', { headers: { accept: 'text/event-stream' } });
		const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
		let text = '';
		while (!text.includes('data:')) text += (await reader?.read())?.value ?? '';
		await reader?.cancel();
		return { text, type: answer.headers.get('content-type') };
	});
	expect(first.type).toBe('text/event-stream');
	expect(first.text).toMatch(/^retry: \d+\n\ndata: \{"version":\d+\}\n\n$/);
});
