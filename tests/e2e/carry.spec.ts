import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './pages.ts';

/** The menu of the ranking, and its table. */
const ranking = (page: Page) => page.locator('figure', { has: page.locator('svg[aria-labelledby="ranking-title"]') });

test('a programme is carried away from its menu, by the keyboard alone', async ({ page }) => {
	await page.goto(PAGES.programme);
	const menu = page.locator('main details.menu');
	await menu.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(menu.getByRole('link', { name: 'Excel' })).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(menu.getByRole('link', { name: /^PDF, mỗi trang/ })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(menu).not.toHaveAttribute('open');
	await expect(menu.locator('summary')).toBeFocused();
	await page.keyboard.press('Enter');
	const download = page.waitForEvent('download');
	await menu.getByRole('link', { name: 'Excel' }).click();
	expect((await download).suggestedFilename()).toBe(
		'Đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể, giai đoạn 2021–2025 – huyện Kế Sách – quý II-2022.xlsx'
	);
});

test('a chart is copied as a picture where the browser allows it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(PAGES.indicator);
	await ranking(page).locator('details.menu > summary').click();
	await ranking(page).getByRole('button', { name: 'Sao chép ảnh' }).click();
	await expect(ranking(page).getByRole('status')).toHaveText('Đã sao chép ảnh.');
	expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types]))).toContain('image/png');
});

test('over plain http, where pictures may not be copied, its table is', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
	await page.goto(PAGES.indicator);
	await ranking(page).locator('details.menu > summary').click();
	await ranking(page).getByRole('button', { name: 'Sao chép bảng số' }).click();
	await expect(ranking(page).getByRole('status')).toHaveText('Đã sao chép bảng số.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const rows = await ranking(page).locator('table tr').all();
	expect(copied.split('\n')).toHaveLength(rows.length);
	expect(copied.split('\n')[1]?.split('\t')).toEqual((await rows[1]?.locator('th, td').allTextContents())?.map((text) => text.trim()));
});

test('a permanent link says at which moment its figures were known', async ({ page }) => {
	await page.goto(PAGES.indicator);
	await ranking(page).locator('details.menu > summary').click();
	await ranking(page).getByRole('link', { name: 'Liên kết cố định' }).click();
	await expect(page).toHaveURL(/period=2022-Q2&as-of=2022-06-30&as-known-at=\d{4}-\d\d-\d\dT.*#chart-ranking$/);
	await expect(page.getByText(/như đã biết lúc|Số liệu được biết/).first()).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the menu opens, a picture is made at the size asked for, and nothing is offered that cannot be done', async ({ page }) => {
		await page.goto(PAGES.indicator);
		const menu = ranking(page).locator('details.menu');
		await menu.locator('summary').click();
		await expect(menu.getByRole('button', { name: /Sao chép/ })).toHaveCount(0);
		await menu.getByLabel('Rộng').fill('640');
		await menu.getByLabel('Phóng').selectOption('2');
		const [response] = await Promise.all([
			page.waitForResponse((one) => one.url().includes('ranking.png')),
			menu.getByRole('button', { name: 'PNG' }).click()
		]);
		expect((await response.body()).readUInt32BE(16)).toBe(1280);
		expect(response.url()).toContain('period=2022-Q2');
	});
});

const MIMES = {
	pdf: 'application/pdf',
	handout: 'application/pdf',
	pptx: 'presentationml',
	docx: 'wordprocessingml',
	xlsx: 'spreadsheetml',
	html: 'text/html',
	png: 'image/png',
	svg: 'image/svg+xml',
	csv: 'text/csv',
	json: 'application/json'
} as const;

for (const [name, address] of Object.entries({ place: '/places/ks-an-my', meeting: '/meetings/kr-2023-01', overview: '/overview' })) {
	test(`${name}: its address with a suffix is the file`, async ({ request }) => {
		for (const [suffix, mime] of Object.entries(MIMES)) {
			const response = await request.get(`${address}.${suffix}?period=2022`);
			expect(response.status(), suffix).toBe(200);
			expect(response.headers()['content-type'], suffix).toContain(mime);
			expect(response.headers()['content-disposition'], suffix).toMatch(/filename="[\w.-]+"; filename\*=UTF-8''/);
		}
	});
}

test.describe('what cannot be made is refused in words', () => {
	const CASES: readonly (readonly [string, number, RegExp])[] = [
		['/programmes/kttt.gif', 404, /Không có định dạng “gif”[\s\S]*pdf, handout, pptx/],
		['/programmes/ktt.pdf', 404, /ktt/],
		['/programmes/kttt.pptx?ratio=3:2', 400, /16:9, 4:3/],
		['/programmes/kttt.pdf?period=2022-Q9', 400, /2022-Q9/],
		['/meetings/kr-2023-01/frozen/7.pdf', 404, /7/],
		['/meetings/kr-1900.pdf', 404, /kr-1900/],
		['/programmes/kttt/indicators/coops_new/ranking.png?width=99999', 400, /200/],
		['/programmes/kttt/indicators/coops_new/ranking.png?scale=9', 400, /scale/],
		['/programmes/kttt/indicators/coops_new/rankin.png', 404, /ranking/]
	];
	for (const [address, status, words] of CASES) {
		test(address, async ({ page }) => {
			const response = await page.goto(address);
			expect(response?.status()).toBe(status);
			await expect(page.locator('body')).toContainText(words);
		});
	}
});
