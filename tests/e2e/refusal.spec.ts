import { expect, test } from '@playwright/test';

const CASES = [
	{ path: '/programmes/ktt', status: 404, says: 'ktt', offers: '/programmes/kttt' },
	{ path: '/programmes/kttt/indicators/coops_nw', status: 404, says: 'coops_nw', offers: '/programmes/kttt/indicators/coops_new' },
	{ path: '/programmes/kttt/indicators/fa_inspection', status: 404, says: 'fa_inspection', offers: null },
	{ path: '/places/ks-ke-than', status: 404, says: 'ks-ke-than', offers: '/places/ks-ke-thanh' },
	{ path: '/programmes/kttt?place=ks-ke-than', status: 404, says: 'ks-ke-than', offers: '/programmes/kttt?place=ks-ke-thanh' },
	{ path: '/programmes/kttt?period=2022-Q5', status: 400, says: '2022-Q5', offers: '/programmes/kttt' },
	{ path: '/programmes/kttt?as-of=2022-02-30', status: 400, says: '2022-02-30', offers: '/programmes/kttt' },
	{ path: '/programmes/kttt?view=todya', status: 400, says: 'todya', offers: '/programmes/kttt?view=today' },
	{ path: '/nowhere', status: 404, says: '/nowhere', offers: '/' }
] as const;

for (const { path, status, says, offers } of CASES) {
	test(`${path} answers ${status}, names the fault and offers a way on`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(status);
		await expect(page.getByRole('main')).toContainText(says);
		if (offers !== null) await expect(page.locator(`main a[href="${offers}"]`).first()).toBeVisible();
	});
}

test('hostile text in an address stays text', async ({ page }) => {
	await page.goto(`/programmes/${encodeURIComponent('<svg onload=alert(1)>')}`);
	await expect(page.getByRole('main')).toContainText('<svg onload=alert(1)>');
	await expect(page.locator('main svg')).toHaveCount(0);
});

test('a period outside the term says so and shows the nearest with figures', async ({ page }) => {
	const response = await page.goto('/programmes/kttt?period=2031');
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('note')).toContainText('năm 2031');
	await page.getByRole('note').getByRole('link').click();
	await expect(page.getByRole('note')).toHaveCount(0);
	await expect(page.locator('tbody tr').first()).toBeVisible();
});
