import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

/** A4 less the margins of the print sheet, at 96 dots an inch. */
const dots = (millimetres: number) => Math.round(((millimetres - 32) / 25.4) * 96);
const UPRIGHT = { width: dots(210), height: 1000 };
const LYING = { width: dots(297), height: 700 };

for (const path of [PAGES.programme, PAGES.indicator, PAGES.place, PAGES.compare]) {
	test(`${path} prints without controls, with nothing wider than the paper`, async ({ page }) => {
		await page.setViewportSize(path === PAGES.compare ? LYING : UPRIGHT);
		await page.emulateMedia({ media: 'print' });
		await page.goto(path);
		await expect(page.locator('form:visible, nav:visible')).toHaveCount(0);
		await expect(page.getByText('Địa chỉ trang:')).toBeVisible();
		const tooWide = await page.evaluate(() => {
			const edge = document.documentElement.clientWidth + 1;
			return [...document.querySelectorAll('main table, main svg, main h1, main p')]
				.filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > edge)
				.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
		});
		expect(tooWide).toEqual([]);
		const head = page.locator('thead').first();
		if ((await head.count()) > 0) expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
	});
}
