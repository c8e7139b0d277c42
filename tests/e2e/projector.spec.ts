/** Presenting, with the keys a clicker sends. */
import { expect, test, type APIRequestContext, type BrowserContext, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

const DECK = '/programmes/kttt/present?period=2022-Q2';

async function present(page: Page, path = DECK): Promise<void> {
	await page.goto(path);
	await expect(page.locator('.slide.current')).toBeVisible();
}

const current = (page: Page) => page.locator('.slide.current');
const number = (page: Page) => current(page).locator('.number');
/** Which slide the address names. */
/** The id in `#7/targets`. */
const named = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash.replace(/^#\d+\//, '')));
const dark = (page: Page) => page.locator('#dark');
/** A lasting sign in the corner, in words. */
const mark = (page: Page, words: string) => page.locator('#marks').getByText(words);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

test('a page of figures leads to its slides and back, with the same choices', async ({ page }) => {
	await page.goto('/programmes/kttt?period=2022-Q2');
	await page.getByRole('link', { name: 'Trình chiếu' }).click();
	await expect(current(page)).toContainText('quý II/2022');
	expect(new URL(page.url()).search).toBe('?period=2022-Q2');
	await expect(page.getByRole('link', { name: 'Ra trang thường' })).toHaveAttribute('href', '/programmes/kttt?period=2022-Q2');
});

test('a clicker pages, its alternating button only lights the screen, and nothing reloads', async ({ page }) => {
	await present(page);
	await page.evaluate(() => {
		document.title = 'not loaded again';
		addEventListener('keydown', (event) => (document.body.dataset['last'] = `${event.key} ${event.defaultPrevented}`));
	});
	const count = await page.locator('.slide').count();
	await press(page, 'PageDown', 'PageDown');
	await expect(number(page)).toHaveText(`3/${count}`);
	await press(page, 'PageUp');
	await expect(number(page)).toHaveText(`2/${count}`);
	for (const key of ['F5', 'Escape', 'F5', 'Escape']) {
		await press(page, key);
		await expect(page.locator('body')).toHaveAttribute('data-last', `${key} true`);
		await expect(number(page)).toHaveText(`2/${count}`);
	}
	await press(page, '.');
	await expect(dark(page)).toBeVisible();
	await press(page, 'Escape');
	await expect(dark(page)).toBeHidden();
	await press(page, 'b', 'F5', 'b', 'PageDown');
	await expect(dark(page)).toBeHidden();
	await expect(number(page)).toHaveText(`3/${count}`);
	await press(page, 'End', 'PageDown');
	await expect(number(page)).toHaveText(`${count}/${count}`);
	await press(page, 'Home', 'PageUp');
	await expect(number(page)).toHaveText(`1/${count}`);
	await press(page, 'Space', 'ArrowRight', 'ArrowDown', 'ArrowLeft');
	await expect(number(page)).toHaveText(`3/${count}`);
});

test('the address names the slide: it is there again after a reload and for whoever opens the link', async ({ page, context }) => {
	await present(page);
	await press(page, 'PageDown', 'PageDown', 'PageDown');
	const slide = await named(page);
	await page.reload();
	await expect(current(page)).toHaveAttribute('id', slide);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(current(other)).toHaveAttribute('id', slide);
	await expect(current(other)).toBeFocused();
	expect(new URL(page.url()).hash).toMatch(/^#4\//);
	await other.goto(page.url().replace(/#.*/, '#2'));
	await expect(number(other)).toHaveText(/^2\//);
});

test('G leads to a slide by its number and to a commune by a part of its name, Backspace back to the slide', async ({ page }) => {
	await present(page);
	await press(page, 'g');
	await page.keyboard.type('4');
	await press(page, 'Enter');
	await expect(number(page)).toHaveText(/^4\//);
	const slide = await named(page);
	await press(page, 'g');
	await page.keyboard.type('ke thanh');
	await press(page, 'Enter');
	await expect(current(page)).toContainText('Kế Thành');
	expect(new URL(page.url()).pathname).toBe('/places/ks-ke-thanh/present');
	await press(page, 'PageDown', 'Backspace');
	await expect(current(page)).toHaveAttribute('id', slide);
	expect(new URL(page.url()).pathname).toBe('/programmes/kttt/present');
	// One key from commune to commune, as they report in turn.
	await press(page, 'x');
	await expect(current(page)).toHaveAttribute('id', 'cover');
	const first = new URL(page.url()).pathname;
	await press(page, 'x');
	await expect.poll(() => new URL(page.url()).pathname).not.toBe(first);
	await press(page, 'Shift+X');
	await expect.poll(() => new URL(page.url()).pathname).toBe(first);
	await press(page, 'Backspace');
	await expect(current(page)).toHaveAttribute('id', slide);
});

test('the keys are listed, and a clicker closes the list', async ({ page }) => {
	await present(page);
	await press(page, '?');
	const help = page.getByRole('dialog', { name: 'Phím tắt' });
	await expect(help).toContainText('PageDown');
	await press(page, 'PageDown');
	await expect(help).toBeHidden();
	await expect(number(page)).toHaveText(/^1\//);
});

async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
	const [speaker] = await Promise.all([context.waitForEvent('page'), press(page, 's')]);
	await expect(speaker.locator('.slide.current')).toBeVisible();
	return speaker;
}

test('two windows of one laptop drive each other, and either may close', async ({ page, context }) => {
	await present(page);
	await press(page, 'PageDown');
	const speaker = await openSpeaker(page, context);
	await expect(current(speaker)).toHaveAttribute('id', await named(page));
	await expect(speaker.locator('.slide.next')).toBeVisible();
	await expect(speaker.locator('.speaker-notes')).toContainText('chỉ tiêu');
	await expect(speaker.locator('[data-part=clock]')).toHaveText(/^\d\d:\d\d$/);
	await press(page, 'PageDown');
	await expect(current(speaker)).toHaveAttribute('id', await named(page));
	await press(speaker, 'PageDown', 'PageDown');
	await expect(current(page)).toHaveAttribute('id', await named(speaker));
	await expect(speaker.locator('[data-part=number]')).toHaveText(/^5\//);
	await press(speaker, '.');
	await expect(dark(page)).toBeVisible();
	await expect(dark(speaker)).toBeHidden();
	await expect(speaker.locator('[data-part=dark]')).toBeVisible();
	await press(speaker, 'x');
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/places\//);
	await press(page, 'Backspace');
	await expect.poll(() => new URL(speaker.url()).pathname).toBe('/programmes/kttt/present');
	await expect(number(page)).toHaveText(/^5\//);
	await speaker.close();
	await press(page, 'PageDown');
	await expect(number(page)).toHaveText(/^6\//);
	const again = await openSpeaker(page, context);
	await page.close();
	await press(again, 'PageDown');
	await expect(number(again)).toHaveText(/^7\//);
});

test('paging goes on without a network, also to communes that were loaded, and says kindly what is not there', async ({
	page,
	context
}) => {
	await present(page);
	const ahead = page.waitForResponse((answer) => answer.url().includes('/places/ks-ke-thanh/present'));
	await ahead.then((answer) => answer.finished());
	await page.route('**/places/ks-ke-an/present*', (route) => route.abort());
	await context.setOffline(true);
	await expect(mark(page, 'mất mạng – đang dùng số đã tải')).toBeVisible();
	await press(page, 'End', 'PageUp', 'Home', 'PageDown');
	await expect(number(page)).toHaveText(/^2\//);
	await expect(current(page)).toHaveCSS('font-family', /Be Vietnam Pro/);
	await press(page, 'g');
	await page.keyboard.type('ke thanh');
	await press(page, 'Enter');
	await expect(current(page)).toContainText('Kế Thành');
	await press(page, 'Backspace');
	await expect(number(page)).toHaveText(/^2\//);
	// With the network everything is there again: a commune that does not answer would say that it is not.
	await page.unroute('**/places/ks-ke-an/present*');
	await context.setOffline(false);
	// Of this mark alone: another test may save figures meanwhile, and then new ones wait.
	await expect(mark(page, 'mất mạng')).toBeHidden();
});

test('a commune that was not loaded before the network dropped is named, and the slide stays', async ({ page, context }) => {
	await page.route('**/places/**', (route) => route.abort());
	await present(page);
	await context.setOffline(true);
	await press(page, 'PageDown', 'g');
	await page.keyboard.type('ke thanh');
	await press(page, 'Enter');
	await expect(page.locator('#notice')).toContainText('trang của Xã Kế Thành chưa được tải');
	await expect(number(page)).toHaveText(/^2\//);
});

/** Records how many farmers xã Phú Túc admitted, as another person at another machine would. */
async function save(request: APIRequestContext, value: number): Promise<void> {
	const figure = { measure: 'fa_members_new', place: 'kr-phu-tuc', period: '2022-Q4', value };
	const shown = await request.post('/data/figures', { data: { figures: [{ ...figure, expected: null }] } });
	const [{ theirs }] = (await shown.json()).figures;
	const saved = await request.post('/data/figures', { data: { figures: [{ ...figure, expected: theirs.sequence }] } });
	expect(saved.ok()).toBe(true);
}

test('live figures wait for the next key; kept figures stay for ever', async ({ page, context, request }) => {
	const path = '/programmes/de-an-61/present?period=2022-Q4';
	const [kept] = [await context.newPage()];
	for (const one of [page, kept]) {
		await present(one, path);
		// The slide of new members: it stays on the screen while the figure changes.
		const at = await one.evaluate(() =>
			[...(document.querySelector('#deck')?.shadowRoot?.querySelectorAll('.slide') ?? [])].findIndex((slide) =>
				slide.textContent?.includes('619/600')
			)
		);
		await press(one, 'g');
		await one.keyboard.type(String(at + 1));
		await press(one, 'Enter');
		await expect(current(one).locator('h2')).toContainText('619/600');
	}
	await press(kept, 'c');
	await expect(mark(kept, 'đã chốt số liệu')).toBeVisible();
	const slide = await named(page);

	await save(request, 25);
	await expect(mark(page, 'có số liệu mới')).toBeVisible();
	await expect(current(page).locator('h2')).toContainText('619/600');
	await press(page, 'PageDown');
	await expect(page.locator('#marks')).toBeHidden();
	await press(page, 'PageUp');
	await expect(current(page)).toHaveAttribute('id', slide);
	await expect(current(page).locator('h2')).toContainText('629/600');

	await press(kept, 'PageDown', 'PageUp');
	await expect(current(kept).locator('h2')).toContainText('619/600');
	await kept.reload();
	await expect(current(kept).locator('h2')).toContainText('619/600');
	await press(kept, 'c');
	await expect(mark(kept, 'có số liệu mới')).toBeVisible();
	await press(kept, 'PageDown', 'PageUp');
	await expect(current(kept).locator('h2')).toContainText('629/600');
});

test('a finger moves from slide to slide', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ hasTouch: true, ...(baseURL === undefined ? {} : { baseURL }) });
	const page = await context.newPage();
	await present(page);
	const session = await context.newCDPSession(page);
	const swipe = async (from: number, to: number) => {
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 300 }] });
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 305 }] });
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await swipe(600, 200);
	await expect(number(page)).toHaveText(/^2\//);
	await swipe(200, 600);
	await expect(number(page)).toHaveText(/^1\//);
	await context.close();
});

test('slides, dialogs and speaker window have no accessibility violation', async ({ page, context }) => {
	await present(page);
	await expectAccessible(page);
	await press(page, 'PageDown', 'PageDown');
	await expect(page.locator('#announcement')).toHaveText(/^Trang 3\//);
	await press(page, '?');
	await expectAccessible(page);
	await press(page, 'Escape', 'g');
	await expectAccessible(page);
	await press(page, 'Escape');
	await expectAccessible(await openSpeaker(page, context));
});

test('without scripts the slides are a page to read', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
	const page = await context.newPage();
	await page.goto(DECK);
	await expect(page.locator('.slide')).not.toHaveCount(1);
	await expect(page.locator('.slide').last()).toBeVisible();
	await context.close();
});
