import { expect, test } from '@playwright/test';

test('a committee head walks from the overview to a commune and back, one click each', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng quan');
	await page
		.getByRole('link', { name: /kinh tế tập thể/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/programmes\/kttt$/);
	// What follows the choice comes with the page, and not before its address.
	await page.waitForLoadState();
	await page.getByLabel('Kỳ').selectOption('2022-Q2');
	// The choice shows itself, and the address carries it.
	await expect(page).toHaveURL(/period=2022-Q2/);
	await expect(page.getByRole('main')).toContainText('Tính đến ngày 30/06/2022');
	await page.getByRole('link', { name: 'Hợp tác xã thành lập mới', exact: true }).click();
	await expect(page).toHaveURL(/\/indicators\/coops_new\?period=2022-Q2$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2/5 HTX, đúng tiến độ (134%');
	await page.getByRole('navigation', { name: 'Địa bàn trực thuộc' }).getByRole('link', { name: 'xã Nhơn Mỹ' }).click();
	await expect(page).toHaveURL(/\/places\/.+period=2022-Q2/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Nhơn Mỹ');
	await page.goBack();
	await expect(page).toHaveURL(/\/indicators\/coops_new\?period=2022-Q2$/);
	await page.goBack();
	await expect(page.getByLabel('Kỳ')).toHaveValue('2022-Q2');
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
});

test('places follow one another in official order', async ({ page }) => {
	await page.goto('/places/ks-ke-thanh?period=2022-Q2');
	const name = await page.getByRole('heading', { level: 1 }).textContent();
	await page.getByRole('link', { name: /→/ }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name ?? '');
	await page.getByRole('link', { name: /←/ }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
	await expect(page).toHaveURL(/period=2022-Q2/);
});

test('compare sorts by the link of a column and returns to the official order', async ({ page }) => {
	await page.goto('/programmes/vu-dong/compare');
	const places = () => page.locator('tbody th a').allTextContents();
	const official = await places();
	expect(official.length).toBe(34);
	await page.getByRole('columnheader').getByRole('link').first().click();
	await expect(page).toHaveURL(/sort=/);
	const sorted = await places();
	expect(sorted).not.toEqual(official);
	expect([...sorted].sort()).toEqual([...official].sort());
	await page.getByRole('columnheader').getByRole('link').first().click();
	expect(await places()).toEqual(official);
});

test('rows are worst first, or in the order of the programme when asked', async ({ page }) => {
	await page.goto('/programmes/kttt');
	const first = page.locator('tbody tr').first();
	await expect(first).toContainText('không đạt');
	await page.getByRole('link', { name: 'thứ tự của chương trình' }).click();
	await expect(page).toHaveURL(/sort=official/);
	await expect(first).toContainText('Hợp tác xã thành lập mới');
});

test('arrow keys walk through the numbers of a chart, Escape leaves them', async ({ page }) => {
	await page.goto('/programmes/kttt/indicators/coops_new?period=2022-Q2');
	const chart = page.locator('.chart', { has: page.locator('svg[aria-labelledby="path-title"]') });
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	const tip = chart.locator('.tip.shown');
	await expect(tip).not.toBeEmpty();
	const before = await tip.textContent();
	await page.keyboard.press('ArrowRight');
	await expect(tip).not.toHaveText(before ?? '');
	await page.keyboard.press('Escape');
	await expect(tip).toHaveCount(0);
});
