import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openOffice } from './office.ts';
import { cookie, PAGES, WIDTHS } from './pages.ts';

/** Each language on one of the two layouts: cards on a phone, tables on a laptop. */
const LOOKS = [
	{ lang: 'vi', width: 'laptop' },
	{ lang: 'en', width: 'phone' }
] as const;

for (const [name, path] of Object.entries(PAGES)) {
	for (const { lang, width } of LOOKS) {
		test(`${name} (${lang}, ${width}) has no accessibility violation, and never scrolls sideways from phone to projector`, async ({
			page,
			context,
			baseURL
		}) => {
			await context.addCookies([cookie('lang', lang, baseURL ?? '')]);
			await page.setViewportSize(WIDTHS[width]);
			await page.goto(path);
			await expectAccessible(page);
			for (const viewport of Object.values(WIDTHS)) {
				await page.setViewportSize(viewport);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
			}
		});
	}
}

test('the pages that need an account, or the link that makes the first one, stand the same', async ({ browser }) => {
	const office = await openOffice();
	for (const { lang, width } of LOOKS) {
		const context = await browser.newContext({ baseURL: office.url, viewport: WIDTHS[width] });
		await context.addCookies([cookie('lang', lang, office.url)]);
		const page = await context.newPage();
		const stands = async () => {
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTHS[width].width);
		};
		await page.goto(office.setUpPath);
		await expect(page.locator('input[name="repeated"]')).toBeVisible();
		await stands();
		await page.goto('/login');
		await page.locator('input[name="login"]').fill('demo-xem');
		await page.locator('input[name="password"]').fill(office.passwords.get('demo-xem') ?? '');
		await page.locator('main button').click();
		await page.goto('/account');
		await expect(page.locator('form[action="?/password"]')).toBeVisible();
		await stands();
		await context.close();
	}
	await office.close();
});

for (const look of ['high', 'largest'] as const) {
	test(`the programme page stands ${look === 'high' ? 'high contrast' : 'the largest text'}`, async ({ page, context, baseURL }) => {
		await context.addCookies([cookie(look === 'high' ? 'contrast' : 'text', look, baseURL ?? '')]);
		await page.setViewportSize(WIDTHS.projector);
		await page.goto(PAGES.programme);
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTHS.projector.width);
	});
}

test('the keyboard reaches the content first and sees where it is', async ({ page }) => {
	await page.goto('/programmes/kttt');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Chuyển đến nội dung chính');
	await expect(page.locator(':focus')).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
});
