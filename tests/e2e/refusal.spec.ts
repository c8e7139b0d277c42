import { expect, test } from '@playwright/test';

const CASES = [
	{ path: '/programmes/ktt', status: 404, says: 'ktt', offers: '/programmes/kttt' },
	{ path: '/programmes/qqqqqq', status: 404, says: 'qqqqqq', offers: '/programmes/vu-dong' },
	{ path: '/programmes/kttt/indicators/coop_nw', status: 404, says: 'coop_nw', offers: '/programmes/kttt/indicators/coops_new' },
	{
		path: '/programmes/kttt/indicators/fa_inspection',
		status: 404,
		says: 'fa_inspection',
		offers: '/programmes/de-an-61/indicators/fa_inspection'
	},
	{ path: '/programmes/kttt/indicators/coops_new?target=zzz', status: 400, says: 'zzz', offers: '/programmes/kttt/indicators/coops_new' },
	{ path: '/places/ks-ke-than', status: 404, says: 'ks-ke-than', offers: '/places/ks-ke-thanh' },
	{ path: '/programmes/kttt?place=ks-ke-than', status: 404, says: 'ks-ke-than', offers: '/programmes/kttt?place=ks-ke-thanh' },
	{ path: '/programmes/kttt?place=mh-suoi-may', status: 404, says: 'Suối Mây', offers: '/programmes/kttt' },
	{ path: '/programmes/kttt?period=2022-Q5', status: 400, says: '2022-Q5', offers: '/programmes/kttt' },
	{ path: '/programmes/kttt?period=2022-Q5', status: 400, says: 'Q1, Q2, Q3 và Q4', offers: '/programmes/kttt?period=2022-Q4' },
	{ path: '/programmes/kttt?period=abc', status: 400, says: '2022-Q2', offers: '/programmes/kttt?period=2025-Q4' },
	{ path: '/programmes/kttt?as-of=2022-02-30', status: 400, says: '2022-02-30', offers: '/programmes/kttt' },
	{ path: '/programmes/kttt?as-of=2022-02-30', status: 400, says: 'số ngày của tháng', offers: '/programmes/kttt?period=2022-Q1' },
	{ path: '/programmes/kttt?group=zzz', status: 400, says: 'Bỏ lựa chọn cụm', offers: '/programmes/kttt' },
	{ path: '/programmes/kttt?view=todya', status: 400, says: 'theo địa giới hiện nay', offers: '/programmes/kttt?view=today' },
	{ path: '/programmes/kttt?sort=foo', status: 400, says: 'foo', offers: '/programmes/kttt' },
	{ path: '/programmes/vu-dong/compare?sort=foo', status: 400, says: 'foo', offers: '/programmes/vu-dong/compare' },
	{ path: '/không-có', status: 404, says: '/không-có', offers: '/' }
] as const;

for (const { path, status, says, offers } of CASES) {
	test(`${path} answers ${status}, says “${says}” and offers a way on`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(status);
		await expect(page.getByRole('main')).toContainText(says);
		await expect(page.locator(`main a[href="${offers}"]`).first()).toBeVisible();
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

for (const path of ['/programmes', '/places']) {
	test(`${path} alone leads to the overview`, async ({ page }) => {
		await page.goto(path);
		await expect(page).toHaveURL(/:\d+\/$/);
	});
}

test('an address as a form without scripts writes it leads to the clean one', async ({ page }) => {
	await page.goto('/programmes/kttt?place=&period=2022-Q2&as-of=&view=');
	await expect(page).toHaveURL(/\/programmes\/kttt\?period=2022-Q2$/);
});

test('suggestions speak the language of the page', async ({ page, context, baseURL }) => {
	await context.addCookies([{ name: 'lang', value: 'en', url: baseURL ?? '' }]);
	await page.goto('/programmes/ktt');
	await expect(page.locator('main a[href="/programmes/kttt"]')).toContainText('collective economy');
});

test('a place in a year outside every term says so', async ({ page }) => {
	await page.goto('/places/minh-hoa?period=2019');
	await expect(page.getByRole('note').first()).toContainText('năm 2019');
});
