import { expect, test, type Page } from '@playwright/test';

/** Far from any clock, and about a programme that no other page test looks at. */
const MEETING = '/meetings/nep-nghi-2099-01-15';
const agenda = (page: Page) => page.locator('[data-agenda] > li');
const frozenAgenda = (page: Page) => page.locator('ol.agenda').innerText();

/** What an agenda item is called. */
const titleOf = async (page: Page, index: number) => (await agenda(page).nth(index).locator('h3').first().innerText()).trim();

test('from the calling of a meeting to the board of its tasks', async ({ page }) => {
	await test.step('it is called, and the agenda is there', async () => {
		await page.goto('/meetings');
		await page.getByText('Tạo cuộc họp', { exact: true }).first().click();
		await page.getByLabel('Tên cuộc họp').fill('Giao ban quý II (thử)');
		await page.getByLabel('Ngày họp').fill('2099-01-15');
		await page.getByLabel('Kỳ xem xét').fill('2022-Q2');
		await page.getByLabel('Chương trình chính').selectOption('nep-nghi');
		await page.getByRole('button', { name: 'Tạo cuộc họp' }).click();
		await expect(page).toHaveURL(new RegExp(`${MEETING}$`));
		expect(await titleOf(page, 0)).toBe('Nhiệm vụ của các cuộc họp trước');
		await expect(agenda(page).first()).toContainText('Kiểm tra thường xuyên việc thực hiện Cuộc vận động ở cơ sở');
	});

	await test.step('the keyboard moves an item twice without letting go of it', async () => {
		const third = await titleOf(page, 2);
		await agenda(page).nth(2).getByRole('link').first().focus();
		await page.keyboard.press('Alt+ArrowUp');
		await expect(page).toHaveURL(/#item-2$/);
		await expect.poll(() => titleOf(page, 1)).toBe(third);
		await page.keyboard.press('Alt+ArrowUp');
		await expect(page).toHaveURL(/#item-1$/);
		await expect.poll(() => titleOf(page, 0)).toBe(third);
		await page.keyboard.press('Alt+ArrowDown');
		await expect(page).toHaveURL(/#item-2$/);
	});

	await test.step('the pointer drags an item by its handle', async () => {
		const [first, second] = [await titleOf(page, 0), await titleOf(page, 1)];
		await page.goto(MEETING);
		const handle = agenda(page).nth(1).locator('[data-handle]');
		await handle.scrollIntoViewIfNeeded();
		await handle.hover();
		await page.mouse.down();
		const box = (await agenda(page).nth(0).boundingBox())!;
		await page.mouse.move(box.x + 40, box.y + 2, { steps: 8 });
		await page.mouse.up();
		await expect(page).toHaveURL(/#item-1$/);
		await expect.poll(async () => [await titleOf(page, 0), await titleOf(page, 1)]).toEqual([second, first]);
	});

	await test.step('an item taken off can be put back', async () => {
		const titles = await agenda(page).locator('h3').allInnerTexts();
		await agenda(page)
			.nth(2)
			.getByRole('button', { name: /^Bỏ khỏi chương trình/ })
			.click();
		await expect(page.locator('#gone')).toContainText('Đã bỏ khỏi chương trình họp');
		await expect(agenda(page)).toHaveCount(titles.length - 1);
		await page.getByRole('button', { name: 'Đặt lại' }).click();
		await expect(agenda(page).locator('h3')).toHaveText(titles);
	});

	const target = agenda(page).filter({ has: page.locator('.target', { hasText: 'Buổi tuyên truyền' }) });
	await test.step('somebody writes why a target lags', async () => {
		await target.getByText('Ghi nguyên nhân, trách nhiệm, thời hạn').click();
		const form = target.locator('form', { has: page.getByLabel('Nguyên nhân') }).last();
		await form.getByLabel('Nguyên nhân').fill('Mùa mưa, đường vào làng bị chia cắt');
		await form.getByLabel('Trách nhiệm').fill('Ban Dân vận');
		await form.getByLabel('Hạn').fill('2099-02-28');
		await form.getByRole('button', { name: 'Ghi' }).click();
		await expect(target).toContainText('Mùa mưa, đường vào làng bị chia cắt');
		await expect(target).toContainText('Hạn: 28/02/2099');
	});

	let shown = '';
	await test.step('the figures are frozen', async () => {
		await page.getByRole('button', { name: 'Chốt số liệu bây giờ' }).click();
		await expect(page).toHaveURL(new RegExp(`${MEETING}/frozen/1$`));
		await expect(page.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
		shown = await frozenAgenda(page);
		expect(shown).toContain('Mùa mưa, đường vào làng bị chia cắt');
	});

	await test.step('a late figure changes the live page, never what was shown', async () => {
		const figure = { measure: 'campaign_sessions', place: 'kn-dak-koi', period: '2022-Q2', value: 7, expected: null };
		const answer = await page.request.post('/data/figures', {
			data: { figures: [{ ...figure, category: '', document: '', note: '', reason: '' }] }
		});
		expect(await answer.text()).toContain('"ok":true');
		await page.reload();
		expect(await frozenAgenda(page)).toBe(shown);
		await page.getByRole('link', { name: 'Xem số hiện nay' }).click();
		await expect(page.locator('#freeze')).toContainText('Thay đổi từ khi chốt bản 1');
		await expect(page.locator('.changes li')).toHaveCount(1);
		await expect(page.locator('.changes li')).toContainText('Buổi tuyên truyền');
	});

	await test.step('the conclusion gives a task, and the notice has it', async () => {
		await page.getByRole('link', { name: 'Nhập kết luận, giao nhiệm vụ' }).click();
		await page.getByLabel('Nội dung').first().fill('Tổ chức tuyên truyền bù ở các làng xa');
		await page.getByLabel('Chủ trì').first().fill('Ban Dân vận Huyện ủy');
		await page.getByRole('button', { name: 'Giao thêm nhiệm vụ' }).click();
		// A refusal keeps what was typed.
		await expect(page.getByRole('alert')).toContainText('Nhiệm vụ chưa có thời hạn');
		await expect(page.getByLabel('Nội dung').first()).toHaveValue('Tổ chức tuyên truyền bù ở các làng xa');
		await page.getByLabel('Hạn').first().fill('2099-03-31');
		await page.getByRole('button', { name: 'Giao thêm nhiệm vụ' }).click();
		await expect(page.locator('.notice')).toContainText(
			'Ban Dân vận Huyện ủy: Tổ chức tuyên truyền bù ở các làng xa; chậm nhất ngày 31/3/2099.'
		);
		const file = await page.request.get(`${MEETING}/conclusion.docx`);
		expect(file.headers()['content-disposition']).toContain('nep-nghi-2099-01-15_conclusion.docx');
		expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
	});

	await test.step('the next meeting opens with it', async () => {
		await page.goto(MEETING);
		await page.getByRole('link', { name: 'Tạo cuộc họp tiếp theo' }).click();
		await expect(page.getByLabel('Kỳ xem xét')).toHaveValue('2022-Q3');
		await page.getByLabel('Tên cuộc họp').fill('Giao ban quý III (thử)');
		await page.getByLabel('Ngày họp').fill('2099-04-15');
		await page.getByRole('button', { name: 'Tạo cuộc họp' }).click();
		await expect(agenda(page).first()).toContainText('Tổ chức tuyên truyền bù ở các làng xa');
	});

	await test.step('the board shows it, and how far it is', async () => {
		await page.goto('/tasks?meeting=nep-nghi-2099-01-15');
		await expect(page.locator('#not_due')).toContainText('Tổ chức tuyên truyền bù ở các làng xa');
		await page.getByText('Báo tình trạng').click();
		await page.getByLabel('Tình trạng').last().selectOption('in_progress');
		await page.getByRole('button', { name: 'Ghi' }).click();
		await expect(page).toHaveURL(/meeting=nep-nghi-2099-01-15#task-/);
		await expect(page.locator('#under_way')).toContainText('Tổ chức tuyên truyền bù ở các làng xa');
		await page.getByRole('link', { name: 'Ban Dân vận Huyện ủy' }).click();
		await expect(page).toHaveURL(/lead=Ban/);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the buttons order the agenda, and there is nothing to drag', async ({ page }) => {
		await page.goto('/meetings/mh-2022-06');
		const second = await titleOf(page, 1);
		await expect(page.locator('[data-handle]').first()).toBeHidden();
		await agenda(page)
			.nth(1)
			.getByRole('button', { name: /^Chuyển lên/ })
			.click();
		expect(await titleOf(page, 0)).toBe(second);
	});
});
