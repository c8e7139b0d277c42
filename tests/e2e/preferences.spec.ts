import { expect, test } from '@playwright/test';

test('language, text size and contrast are chosen on any page and kept on all', async ({ page }) => {
	await page.goto('/programmes/kttt?period=2022-Q2');
	await page.getByRole('button', { name: /English/ }).click();
	await expect(page).toHaveURL(/\/programmes\/kttt\?period=2022-Q2$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('columnheader', { name: 'Status' })).toBeVisible();
	const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
	const before = await size();
	await page.getByRole('button', { name: 'Larger text' }).click();
	expect(await size()).toBeGreaterThan(before);
	await page.getByRole('button', { name: 'Turn high contrast on' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
	await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
	await page.getByRole('button', { name: /Vietnamese/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng quan');
});

test('the form leads back to this site only, and refuses values it does not offer', async ({ request, baseURL }) => {
	const headers = { origin: baseURL ?? '' };
	const away = await request.post('/preferences', { headers, form: { lang: 'en', back: '//evil.example/' }, maxRedirects: 0 });
	expect(away.status()).toBe(303);
	expect(away.headers()['location']).toBe('/');
	const unknown = await request.post('/preferences', { headers, form: { lang: 'xx' }, maxRedirects: 0 });
	expect(unknown.status()).toBe(400);
	const foreign = await request.post('/preferences', { headers: { origin: 'http://evil.example' }, form: { lang: 'en' }, maxRedirects: 0 });
	expect(foreign.status()).toBe(403);
});
