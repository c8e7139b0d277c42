/** A quarter from an empty machine to a trail that can be checked, as the people of an office walk it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { openOffice, type Office } from './office.ts';
import { filledTemplate, messyFile, officePackage } from './quarter-files.ts';

const PASSWORD = 'con mèo trèo cây cau';
const PERIOD = '2026-Q3';
const OTHERS_RETURN = `/data/submissions/htx/phu-can?period=${PERIOD}`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let office: Office;
test.beforeAll(async () => {
	office = await openOffice({ COTMOC_TODAY: '2026-10-05' });
});
test.afterAll(() => office.close());

/** A person at an own machine, as wide as the office's. */
async function sitDown(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ baseURL: office.url, viewport: { width: 1366, height: 768 } });
	return context.newPage();
}

async function logIn(page: Page, login: string, password: string): Promise<void> {
	await page.goto('/login');
	await page.getByLabel('Tên đăng nhập').fill(login);
	await page.getByLabel('Mật khẩu').fill(password);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Adds a person; the temporary password. */
async function admit(admin: Page, login: string, name: string, role: string, place: string | null): Promise<string> {
	const form = admin.locator('form[action="?/add"]');
	await form.getByLabel('Tên đăng nhập').fill(login);
	await form.getByLabel('Họ và tên').fill(name);
	await form.getByRole('radio', { name: role }).check();
	if (place !== null) await form.getByLabel('Địa bàn 1').fill(place);
	await form.getByRole('button', { name: 'Thêm' }).click();
	await expect(admin.getByRole('status').filter({ hasText: login })).toBeVisible();
	return admin.locator('.secret').innerText();
}

/** The person's first day: logs in with the temporary password, and chooses an own one. */
async function arrive(browser: Browser, login: string, temporary: string): Promise<Page> {
	const page = await sitDown(browser);
	await logIn(page, login, temporary);
	await page.getByLabel('Mật khẩu hiện nay').fill(temporary);
	await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
	await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
	await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
	await expect(page.getByText('Đã đổi mật khẩu')).toBeVisible();
	return page;
}

/** Sets the office up with a programme and its places. */
async function setUpProgramme(admin: Page): Promise<void> {
	await admin.goto('/admin');
	await admin.getByRole('link', { name: 'Gói dữ liệu' }).click();
	await admin.getByLabel('Tệp ZIP').setInputFiles({ name: 'krong-pa.zip', mimeType: 'application/zip', buffer: officePackage() });
	await admin.getByRole('button', { name: 'Kiểm tra gói' }).click();
	await expect(admin.getByRole('main')).toContainText('không có lỗi');
	await admin.getByRole('button', { name: 'Thay dữ liệu bằng gói này' }).click();
	await expect(admin.getByRole('main')).toContainText('Đã nạp gói');
}

const gridRow = (page: Page, place: string) => page.locator('[role=grid] tbody tr').filter({ hasText: place });

/** Types into a cell of the open grid, by its place and column. */
async function type(page: Page, place: string, column: number, text: string): Promise<void> {
	await gridRow(page, place).locator('td').nth(column).click();
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
}

async function openGrid(page: Page): Promise<void> {
	await page.goto('/data');
	await page.getByRole('link', { name: 'Nhập bảng' }).click();
	await page.getByRole('link', { name: 'Phát triển hợp tác xã' }).click();
	await expect(page.locator('[data-alive]')).toBeVisible();
}

/** Sends the return that is open. */
async function send(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
	await expect(page.getByRole('main')).toContainText('đã gửi, chờ duyệt');
}

/** Chooses a file for the import, and looks at what it would do. */
async function preview(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.locator('form[data-import]').getByLabel('Tệp Excel').setInputFiles({ name, mimeType: XLSX, buffer });
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Xem trước: ${name}`);
}

/** From the board to the own return. */
async function openOwnReturn(page: Page, place: string): Promise<void> {
	await page.getByText('Địa bàn của bạn').getByRole('link', { name: place }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('báo cáo quý III/2026');
}

async function openBoard(secretary: Page): Promise<void> {
	await secretary.goto('/data');
	await secretary.getByRole('link', { name: 'Báo cáo của các địa bàn' }).click();
	await expect(secretary.getByRole('heading', { level: 1 })).toHaveText('Báo cáo quý III/2026 của các xã');
}

async function openReturn(secretary: Page, place: string): Promise<void> {
	await openBoard(secretary);
	await secretary.getByRole('table').getByRole('link', { name: place }).click();
	await expect(secretary.getByRole('heading', { level: 1 })).toContainText(place);
}

test('a quarter, from the first link to the trail', async ({ browser }) => {
	test.setTimeout(120_000);
	const people = new Map<string, Page>();
	const at = (name: string): Page => people.get(name) as Page;

	await test.step('an administrator sets the office up and admits its people', async () => {
		const admin = await sitDown(browser);
		people.set('admin', admin);
		await admin.goto(office.setUpPath);
		await admin.getByLabel('Họ và tên').fill('Trần An');
		await admin.getByLabel('Tên đăng nhập').fill('tran.an');
		await admin.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
		await admin.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
		await admin.getByRole('button', { name: 'Tạo quản trị viên' }).click();
		await logIn(admin, 'tran.an', PASSWORD);
		await setUpProgramme(admin);
		await admin.goto('/admin/people');
		const admitted = [
			['le.lan', 'Lê Lan', 'người báo cáo', 'Phú Cần'],
			['ksor.h', 'Ksor H’Lan', 'người báo cáo', 'Phú Túc'],
			['vo.ba', 'Võ Bá', 'người báo cáo', 'Hòa Bình'],
			['thu.ky', 'Phạm Thư', 'thư ký', null]
		] as const;
		for (const [login, name, role, place] of admitted) {
			const temporary = await admit(admin, login, name, role, place);
			people.set(login, await arrive(browser, login, temporary));
		}
	});

	await test.step('one reporter types into the grid, and sees nothing of the others', async () => {
		const page = at('le.lan');
		await page.goto('/');
		await openGrid(page);
		await expect(page.locator('[role=grid] tbody tr')).toHaveCount(1);
		await type(page, 'Phú Cần', 0, '7');
		await type(page, 'Phú Cần', 1, '2');
		await type(page, 'Phú Cần', 2, '150');
		await expect(page.getByText('Đã lưu tất cả.')).toBeVisible();
		await page.getByRole('link', { name: 'Kiểm tra và gửi báo cáo' }).click();
		await send(page);
	});

	await test.step('one fills in the template, with a stock that does not follow', async () => {
		const page = at('ksor.h');
		await page.goto('/data/import');
		const form = page.locator('form[action="/data/import/template.xlsx"]');
		await form.getByLabel('Kỳ báo cáo').fill('quý III/2026');
		const [download] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: 'Tải biểu mẫu' }).click()]);
		const template = readFileSync(await download.path());
		await preview(page, download.suggestedFilename(), filledTemplate(template, { C6: 1, E6: 5, G6: 90 }));
		await page.getByRole('button', { name: 'Nhập 3 số liệu' }).click();
		await page.getByRole('link', { name: 'Kiểm tra và gửi báo cáo' }).click();
		await openOwnReturn(page, 'Phú Túc');
		await send(page);
	});

	await test.step('one sends a file as its machine makes it, and answers what is asked', async () => {
		const page = at('vo.ba');
		await page.goto('/data/import');
		await preview(page, 'Bao cao HB.xlsx', await messyFile());
		await expect(page.getByRole('main')).toContainText('Hòa Bìnhh');
		await page.getByLabel('Không biết địa bàn “Hòa Bìnhh”').selectOption({ label: 'xã Hòa Bình' });
		await page.getByRole('button', { name: 'Ghi câu trả lời và xem lại' }).click();
		await page.getByRole('button', { name: 'Nhập 3 số liệu' }).click();
		await expect(page.getByRole('main')).toContainText('Đã nhập lúc');
	});

	await test.step('a reporter neither sees nor writes the draft of another commune', async () => {
		const page = at('vo.ba');
		await page.goto(OTHERS_RETURN);
		await expect(page.getByRole('main')).toContainText('Số liệu chưa duyệt.');
		await expect(page.getByRole('main')).not.toContainText('150');
		await expect(page.getByRole('button')).toHaveCount(await page.locator('header.masthead').getByRole('button').count());
		const figure = { measure: 'members', place: 'phu-can', period: PERIOD, value: 1, expected: null };
		const written = await page.request.post('/data/figures', { data: { figures: [figure] }, headers: { origin: office.url } });
		expect([written.status(), await written.text()]).toEqual([403, expect.stringContaining('deed_not_allowed')]);
		const forced = await page.request.post(`${OTHERS_RETURN}&/submit`, {
			form: { seen: '' },
			headers: { origin: office.url, accept: 'text/html' }
		});
		expect(forced.status()).toBe(403);
	});

	await test.step('the secretary chases who has not sent, and the last one with figures sends', async () => {
		const page = at('thu.ky');
		await openBoard(page);
		await expect(page.getByRole('textbox', { name: 'Nhắc các địa bàn chưa gửi' })).toHaveValue(/- Xã Hòa Bình[\s\S]*- Xã Ia RSai/);
		await openBoard(at('vo.ba'));
		await openOwnReturn(at('vo.ba'), 'Hòa Bình');
		await send(at('vo.ba'));
	});

	await test.step('what does not add up goes back with a reason, and comes back mended', async () => {
		const page = at('thu.ky');
		await openReturn(page, 'Phú Túc');
		await expect(page.getByRole('main')).toContainText('5 ≠ 4');
		await page.getByLabel('Cần sửa gì').fill('HTX hiện có: 3 + 1 mới = 4');
		await page.getByRole('button', { name: 'Trả lại' }).click();
		await expect(page.getByRole('main')).toContainText('bị trả lại');

		const reporter = at('ksor.h');
		await reporter.goto('/data/submissions');
		await reporter.getByText('Địa bàn của bạn').getByRole('link', { name: 'Phú Túc' }).click();
		await expect(reporter.locator('.page-head')).toContainText('3 + 1 mới = 4');
		await reporter.getByRole('link', { name: 'Nhập, sửa số liệu trong bảng' }).click();
		await expect(reporter.locator('[data-alive]')).toBeVisible();
		await type(reporter, 'Phú Túc', 0, '4');
		await expect(gridRow(reporter, 'Phú Túc').locator('.mark.saved')).toBeVisible();
		await reporter.getByRole('link', { name: 'Kiểm tra và gửi báo cáo' }).click();
		await expect(reporter.getByRole('main')).toContainText('Các số đã khớp');
		await send(reporter);
	});

	await test.step('the secretary approves what adds up, and corrects one approved figure with a reason', async () => {
		const page = at('thu.ky');
		await openBoard(page);
		await page.getByRole('button', { name: 'Duyệt các báo cáo đã khớp số (3 đang chờ)' }).click();
		await expect(page.getByRole('alert')).toContainText('Đã duyệt 3 báo cáo');
		await openReturn(page, 'Phú Cần');
		await page.getByRole('link', { name: 'Nhập, sửa số liệu trong bảng' }).click();
		await expect(page.locator('[data-alive]')).toBeVisible();
		await type(page, 'Phú Cần', 2, '155');
		await expect(gridRow(page, 'Phú Cần').locator('.mark.refused')).toBeVisible();
		await page.getByRole('button', { name: 'Đến ô đó' }).click();
		await page.getByLabel('Lý do sửa số đã duyệt').fill('cộng sót tổ hợp tác Buôn Blang');
		await page.getByRole('button', { name: 'Lưu kèm lý do' }).click();
		await expect(gridRow(page, 'Phú Cần').locator('.mark.saved')).toBeVisible();
	});

	await test.step('the meeting is called and frozen, and its slides show the numbers', async () => {
		const page = at('thu.ky');
		await page.goto('/meetings');
		await page.getByLabel('Tên cuộc họp').fill('Giao ban quý III/2026');
		await page.getByLabel('Ngày họp').fill('2026-10-15');
		await page.getByLabel('Kỳ xem xét').fill(PERIOD);
		await page.getByRole('button', { name: 'Tạo cuộc họp' }).click();
		await expect(page).toHaveURL(/\/meetings\/htx-2026-10-15$/);
		await page.getByRole('button', { name: 'Chốt số liệu bây giờ' }).click();
		await expect(page).toHaveURL(/\/frozen\/1$/);
		await page.getByRole('link', { name: 'Trình chiếu' }).click();
		await expect(page.locator('.slide.current')).toBeVisible();
		// 7 + 4 + 3 of the communes that reported, and the 4 that Ia RSai last had.
		await expect(page.locator('.slide', { hasText: '18 HTX' }).first()).toBeAttached();
	});

	await test.step('it concludes with a task', async () => {
		const page = at('thu.ky');
		await page.goto('/meetings/htx-2026-10-15');
		await page.getByRole('link', { name: 'Nhập kết luận, giao nhiệm vụ' }).click();
		await page.getByLabel('Nội dung').first().fill('Đôn đốc xã Ia RSai gửi báo cáo quý III');
		await page.getByLabel('Chủ trì').first().fill('Phòng Tài chính – Kế hoạch');
		await page.getByLabel('Hạn').first().fill('2026-10-20');
		await page.getByRole('button', { name: 'Giao thêm nhiệm vụ' }).click();
		await expect(page.locator('.notice')).toContainText('Đôn đốc xã Ia RSai gửi báo cáo quý III; chậm nhất ngày 20/10/2026.');
	});

	await test.step('the trail holds all of it, and the store passes its check', async () => {
		const page = at('admin');
		await page.goto('/admin/audit');
		await expect(page.getByRole('main')).toContainText(/Chuỗi \d+ mục còn nguyên vẹn/);
		const entry = (...words: readonly string[]) =>
			words.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole('main').locator('tbody tr')).first();
		for (const [who, deed] of [
			['Lê Lan', 'ghi số liệu'],
			['Võ Bá', 'nhập tệp'],
			['Ksor H’Lan', 'gửi báo cáo'],
			['Phạm Thư', 'duyệt báo cáo'],
			['Phạm Thư', 'chốt số cuộc họp'],
			['Phạm Thư', 'giao nhiệm vụ']
		] as const) {
			await expect(entry(who, deed)).toBeVisible();
		}
		await expect(entry('Phạm Thư', 'ghi số liệu', 'cộng sót tổ hợp tác Buôn Blang')).toContainText('155');
		await page.goto('/admin/audit?deed=workspace.load');
		await expect(entry('Trần An', 'nạp bộ dữ liệu')).toBeVisible();
		const db = join(office.folder, 'cotmoc.db');
		const said = execFileSync(process.execPath, ['src/cli/main.ts', 'check'], { encoding: 'utf8', env: { ...process.env, COTMOC_DB: db } });
		expect(said).toContain('0 lỗi');
	});
});
