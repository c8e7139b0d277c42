import { expect, test } from '@playwright/test';
import { openOffice, type Office } from './office.ts';

const PASSWORD = 'con mèo trèo cây cau';

let office: Office;
test.beforeAll(async () => {
	office = await openOffice();
});
test.afterAll(() => office.close());

test('from the link in the terminal to a reporter who chose an own password, without scripts', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: office.url, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(office.setUpPath);
	await page.getByLabel('Họ và tên').fill('Trần An');
	await page.getByLabel('Tên đăng nhập').fill('tran.an');
	await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
	await page.getByRole('button', { name: 'Tạo quản trị viên' }).click();

	await page.getByLabel('Tên đăng nhập').fill('tran.an');
	await page.getByLabel('Mật khẩu').fill('sai mật khẩu rồi');
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(page.getByRole('alert')).toContainText('chưa đúng');
	await page.getByLabel('Mật khẩu').fill(PASSWORD);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(page).toHaveURL(/\/admin\/people$/);

	const form = page.locator('form[action="?/add"]');
	await form.getByLabel('Tên đăng nhập').fill('le.lan');
	await form.getByLabel('Họ và tên').fill('Lê Lan');
	await form.getByRole('radio', { name: 'người báo cáo' }).check();
	await form.getByLabel('Địa bàn 1').fill('Kế Thành');
	await form.getByRole('button', { name: 'Thêm' }).click();
	const temporary = await page.locator('.secret').innerText();
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	// The first administrator kept the figures to people with an account.
	await expect(page).toHaveURL(/\/login\?back=%2F$/);

	await page.getByLabel('Tên đăng nhập').fill('le.lan');
	await page.getByLabel('Mật khẩu').fill(temporary);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(page).toHaveURL(/\/account$/);
	await page.goto('/definitions');
	await expect(page).toHaveURL(/\/account$/);
	await page.getByLabel('Mật khẩu hiện nay').fill(temporary);
	await page.getByLabel('Mật khẩu mới').fill('một câu dễ nhớ khác');
	await page.getByLabel('Nhập lại mật khẩu').fill('một câu dễ nhớ khác');
	await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
	await expect(page.getByText('Đã đổi mật khẩu')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Lê Lan' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Quản trị' })).toHaveCount(0);
	expect((await page.goto('/admin/people'))?.status()).toBe(403);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await context.close();
});
