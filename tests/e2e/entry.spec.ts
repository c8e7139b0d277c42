/** The entry grid under real keys and a real clipboard; each test has a quarter of its own. */
import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { cookie, WIDTHS } from './pages.ts';

const MEASURES = ['campaign_sessions', 'campaign_models'] as const;

/** Opens the grid of a quarter; what is clicked or typed before the page is alive would be lost. */
async function open(page: Page, period: string, programme = 'nep-nghi'): Promise<void> {
	await page.goto(`/data/entry/${programme}?period=${period}`);
	await expect(page.locator('[data-alive]')).toBeVisible();
}

/** The cell of a place and column, both counted from 0. */
const cell = (page: Page, row: number, column: number) => page.locator('[role=grid] tbody tr').nth(row).locator('td').nth(column);
const value = (one: Locator) => one.locator('.text');
const saved = (one: Locator) => expect(one.locator('.mark.saved')).toBeVisible();

/** Another person's figure for the first place, over whatever stands. */
async function saveElsewhere(request: APIRequestContext, period: string, number: number): Promise<void> {
	const figure = { measure: MEASURES[0], place: 'kn-dak-rve', period, value: number };
	const shown = await request.post('/data/figures', { data: { figures: [{ ...figure, expected: null }] } });
	if (shown.ok()) return;
	const [{ theirs }] = (await shown.json()).figures;
	expect((await request.post('/data/figures', { data: { figures: [{ ...figure, expected: theirs.sequence }] } })).ok()).toBe(true);
}

test('what is typed is saved by itself and stands in another browser’s grid', async ({ page, browser }) => {
	await open(page, '2023-Q1');
	const context = await browser.newContext();
	const other = await context.newPage();
	await open(other, new URL(page.url()).searchParams.get('period') ?? '');
	await cell(page, 0, 0).click();
	await page.keyboard.type('1.234');
	await page.keyboard.press('Enter');
	await page.keyboard.type('x');
	await page.keyboard.press('Tab');
	await page.keyboard.type('-');
	await page.keyboard.press('Shift+Tab');
	await expect(cell(page, 1, 0)).toBeFocused();
	await saved(cell(page, 0, 0));
	await saved(cell(page, 1, 0));
	await saved(cell(page, 1, 1));
	for (const grid of [page, other]) {
		await expect(value(cell(grid, 0, 0))).toContainText('1.234');
		await expect(value(cell(grid, 1, 0))).toContainText('x');
		await expect(value(cell(grid, 1, 1))).toContainText('0');
	}
	await context.close();
});

test('a table is pasted, copied, undone and done again', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '2023-Q2');
	const before = await value(cell(page, 2, 1)).textContent();
	await page.evaluate(() => navigator.clipboard.writeText('11\t12\r\n21\t…\r\n31\t32\r\n'));
	await cell(page, 0, 0).click();
	await page.keyboard.press('ControlOrMeta+V');
	await expect(value(cell(page, 2, 1))).toContainText('32');
	await expect(value(cell(page, 1, 1))).toContainText('…');
	await saved(cell(page, 2, 1));
	await page.keyboard.press('ControlOrMeta+Z');
	await expect(value(cell(page, 2, 1))).toHaveText(before ?? '');
	await page.keyboard.press('ControlOrMeta+Y');
	await expect(value(cell(page, 2, 1))).toContainText('32');
	// The pasted area is still selected.
	await page.keyboard.press('ControlOrMeta+C');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('11\t12\n21\t…\n31\t32');
	await expect(page.getByText('Đã lưu tất cả.')).toBeVisible();
	await page.reload();
	await expect(value(cell(page, 2, 1))).toContainText('32');
});

test('the keys of a spreadsheet: F2, Esc, Shift with arrows, fill down, Delete, and a way out', async ({ page }) => {
	await open(page, '2023-Q3');
	await cell(page, 0, 0).click();
	await page.keyboard.type('7');
	await page.keyboard.press('ArrowDown');
	await expect(cell(page, 1, 0)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('F2');
	await page.keyboard.type('5');
	await page.keyboard.press('Escape');
	await expect(value(cell(page, 0, 0))).toContainText('7');
	await page.keyboard.press('F2');
	await page.keyboard.press('End');
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	await expect(value(cell(page, 0, 0))).toContainText('75');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Control+D');
	await expect(value(cell(page, 2, 0))).toContainText('75');
	await saved(cell(page, 2, 0));
	await page.keyboard.press('Delete');
	await expect(value(cell(page, 2, 0))).toHaveText('');
	await page.keyboard.press('Control+Z');
	await expect(value(cell(page, 2, 0))).toContainText('75');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(page.locator('[role=grid] :focus')).toHaveCount(0);
});

test('a draft outlives a lost network and a reload, and is sent when the network is back', async ({ page, context }) => {
	await open(page, '2023-Q4');
	await context.setOffline(true);
	await cell(page, 0, 0).click();
	await page.keyboard.type('88');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/Mất kết nối: 1 ô/)).toBeVisible();
	await expect(cell(page, 0, 0).locator('.mark.waiting')).toBeVisible();
	// The page comes back, but what it saves does not get through yet.
	await page.route('**/data/figures', (route) => route.abort());
	await context.setOffline(false);
	await page.reload();
	await expect(value(cell(page, 0, 0))).toContainText('88');
	await page.unroute('**/data/figures');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await saved(cell(page, 0, 0));
	await page.reload();
	await expect(value(cell(page, 0, 0))).toContainText('88');
});

test('whoever was overtaken sees both figures and chooses', async ({ page, context, request }) => {
	await open(page, '2024-Q1');
	for (const [mine, theirs, choice, stands] of [
		['41', 42, 'Lấy của họ', '42'],
		['43', 44, 'Giữ của tôi', '43']
	] as const) {
		await context.setOffline(true);
		await cell(page, 0, 0).click();
		await page.keyboard.type(mine);
		await page.keyboard.press('Enter');
		await saveElsewhere(request, '2024-Q1', theirs);
		await context.setOffline(false);
		await expect(cell(page, 0, 0).locator('.mark.conflict')).toBeVisible();
		await page.getByRole('button', { name: 'Đến ô đó' }).click();
		const panel = page.getByRole('region', { name: 'Ô đang chọn' });
		await expect(panel).toContainText(`Của bạn: ${mine}`);
		await expect(panel).toContainText(`Của họ: ${theirs}`);
		await panel.getByRole('button', { name: choice }).click();
		await expect(cell(page, 0, 0).locator('.mark.conflict')).toHaveCount(0);
		await expect(value(cell(page, 0, 0))).toContainText(stands);
		await expect(page.getByText('Đã lưu tất cả.')).toBeVisible();
	}
	await page.reload();
	await expect(value(cell(page, 0, 0))).toContainText('43');
});

test('a server that is gone while others’ figures are read takes away neither the page nor what is being typed', async ({
	page,
	request
}) => {
	await open(page, '2024-Q2');
	const opened = await page.evaluateHandle(() => document.body);
	await cell(page, 0, 0).click();
	await page.keyboard.type('5');
	await page.route(/sheet\?|__data\.json/, (route) => route.abort());
	const failed = page.waitForEvent('requestfailed');
	await saveElsewhere(request, '2024-Q2', 61);
	await failed;
	await page.keyboard.type('1');
	await page.keyboard.press('Enter');
	await expect(cell(page, 0, 0).locator('.mark.conflict')).toBeVisible();
	await expect(value(cell(page, 0, 0))).toContainText('51');
	await page.unroute(/sheet\?|__data\.json/);
	await saveElsewhere(request, '2024-Q2', 62);
	await page.getByRole('button', { name: 'Đến ô đó' }).click();
	await page.getByRole('button', { name: 'Lấy của họ' }).click();
	await expect(value(cell(page, 0, 0))).toContainText('62');
	expect(await opened.evaluate((body) => body === document.body)).toBe(true);
});

test('an unusual number is held until a note explains it', async ({ page }) => {
	await open(page, '2023-Q1', 'kttt');
	const column = (await page.locator('thead th').allTextContents()).findIndex((name) => name.startsWith('Cuộc lãnh đạo xã gặp gỡ')) - 1;
	await cell(page, 0, column).click();
	await page.keyboard.type('9');
	await page.keyboard.press('Enter');
	await expect(cell(page, 0, column).locator('.mark.refused')).toBeVisible();
	await cell(page, 0, column).click();
	const panel = page.getByRole('region', { name: 'Ô đang chọn' });
	await expect(panel).toContainText('Số khác thường: thường từ 0, thường không quá 6.');
	await panel.getByLabel('Ghi chú').fill('Họp thêm về đại hội');
	await page.keyboard.press('Tab');
	await saved(cell(page, 0, column));
	await panel.getByLabel('Mức độ').selectOption('ước');
	await expect(cell(page, 0, column).locator('.estimate')).toBeVisible();
	await saved(cell(page, 0, column));
});

test('a number that can be read in two ways is asked about, and nothing is saved before', async ({ page }) => {
	await open(page, '2022-09-20', 'vu-dong');
	const before = await value(cell(page, 0, 0)).textContent();
	await cell(page, 0, 0).click();
	await page.keyboard.type('1.234');
	await page.keyboard.press('Enter');
	await expect(cell(page, 0, 0).locator('.mark.asking')).toBeVisible();
	await cell(page, 0, 0).click();
	const panel = page.getByRole('region', { name: 'Ô đang chọn' });
	await expect(panel.getByRole('button')).toHaveText(['1.234', '1,234', 'Bỏ, giữ số cũ']);
	await panel.getByRole('button', { name: 'Bỏ, giữ số cũ' }).click();
	await expect(value(cell(page, 0, 0))).toHaveText(before ?? '');
	await expect(cell(page, 0, 0)).toBeFocused();
});

for (const [lang, width, view] of [
	['vi', 'projector', ''],
	['en', 'phone', '&view=measures']
] as const) {
	test(`the grid has no accessibility violation and never widens the page (${lang}, ${width})`, async ({ page, context, baseURL }) => {
		await context.addCookies([cookie('lang', lang, baseURL ?? '')]);
		await page.setViewportSize(WIDTHS[width]);
		await open(page, `2022-Q2${view}`);
		await cell(page, 0, 0).click();
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTHS[width].width);
	});
}
