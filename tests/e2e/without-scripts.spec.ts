import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the whole walk works without scripts', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('link', { name: /kinh tế tập thể/ })
		.first()
		.click();
	await page.getByLabel('Kỳ').selectOption('2022-Q2');
	await page.getByRole('button', { name: 'Xem', exact: true }).click();
	await expect(page).toHaveURL(/period=2022-Q2/);
	await page.getByRole('link', { name: 'Hợp tác xã thành lập mới', exact: true }).click();
	await page.getByRole('button', { name: /English/ }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('charts are in the page itself, and every place keeps its name', async ({ page }) => {
	await page.goto('/programmes/vu-dong/indicators/rice_harvest_rate');
	const svg = page.locator('svg[aria-labelledby="ranking-title"]');
	await expect(svg).toBeVisible();
	const words = (await svg.locator('text').allTextContents()).join(' ').replace(/\s+/g, ' ');
	await page.locator('figure', { has: svg }).getByText('Xem bằng bảng số').click();
	const names = await page.locator('figure', { has: svg }).locator('tbody th').allTextContents();
	expect(names.length).toBe(34);
	for (const name of names) expect(words).toContain(name.replace(/^(xã|thị trấn) /, ''));
});

test('the table beside a chart has the numbers of the chart', async ({ page }) => {
	await page.goto('/programmes/kttt/indicators/coops_effective_rate?period=2024');
	const figure = page.locator('figure', { has: page.locator('svg[aria-labelledby="ranking-title"]') });
	const drawn = (await figure.locator('svg[aria-labelledby="ranking-title"] text').allTextContents()).join(' ');
	await figure.getByText('Xem bằng bảng số').click();
	for (const cell of await figure.locator('tbody td:nth-child(2)').allTextContents())
		expect(drawn).toContain(/^\S+/.exec(cell.trim())?.[0] ?? cell);
});

test('every status is told by a word beside its shape, so that a grey copy reads the same', async ({ page }) => {
	await page.goto('/programmes/mtqg');
	const rows = page.locator('tbody tr');
	for (let i = 0; i < (await rows.count()); i++) {
		await expect(rows.nth(i).locator('td.status svg path')).toHaveCount(1);
		await expect(rows.nth(i).locator('td.status .word')).toHaveText(/\S/);
	}
});
