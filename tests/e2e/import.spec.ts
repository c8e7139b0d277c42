import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openOffice } from './office.ts';

const table = (sessions: number) =>
	`BÁO CÁO QUÝ III NĂM 2021\nXã;Buổi tuyên truyền, vận động\nTân Lậpp;${sessions}\nTổng cộng;${sessions}\n`;
const file = (sessions: number) => ({ name: 'tân lập.csv', mimeType: 'text/csv', buffer: Buffer.from(table(sessions)) });

test.describe.configure({ mode: 'serial' });

test('a secretary sends a commune’s file, answers what it leaves open, takes it over, and undoes it', async ({ page }) => {
	await page.goto('/data/import');
	await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles(file(977));
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page).toHaveURL(/\/data\/import\/\d+$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem trước: tân lập.csv');
	await expect(page.getByRole('main')).toContainText('Không biết địa bàn “Tân Lậpp”');
	await expect(page.getByRole('button', { name: /^Nhập \d/ })).toHaveCount(0);
	await expectAccessible(page);

	await page.getByLabel('Không biết địa bàn “Tân Lậpp”').selectOption({ label: 'xã Tân Lập' });
	await page.getByRole('button', { name: 'Ghi câu trả lời và xem lại' }).click();
	const row = page.getByRole('row', { name: /xã Tân Lập/ });
	await expect(row).toContainText('977');
	await expect(row).toContainText('thay đổi');
	await page.getByRole('button', { name: 'Nhập 1 số liệu' }).click();
	await expect(page.getByRole('main')).toContainText('Đã nhập lúc');

	const original = await page.request.get(`${page.url()}/original`);
	expect(await original.text()).toBe(table(977));
	await page.getByRole('button', { name: 'Hủy lần nhập này' }).click();
	await expect(page.getByText('Đã hủy: 1 số trở về như trước')).toBeVisible();
	await page.goto('/data/import');
	await expect(page.getByRole('row', { name: /tân lập\.csv/ }).first()).toContainText('đã hủy');
});

test('a table pasted from a spreadsheet is read, and dropped without a trace', async ({ page }) => {
	await page.goto('/data/import');
	await expectAccessible(page);
	await page.locator('summary', { hasText: 'Hoặc dán bảng chép từ Excel' }).click();
	await page.getByLabel('Hoặc dán bảng chép từ Excel').fill('Xã\tBuổi tuyên truyền, vận động\nTân Lập\t978\n');
	await page.getByLabel('Kỳ báo cáo').first().fill('quý III/2021');
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('button', { name: 'Nhập 1 số liệu' })).toBeVisible();
	await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
	await expect(page).toHaveURL(/\/data\/import$/);
	await expect(page.getByRole('main')).not.toContainText('bảng dán.csv');
});

test('a file that cannot be read is refused on the spot, with the reason and the mend', async ({ page }) => {
	await page.goto('/data/import');
	await page
		.getByLabel('Tệp Excel (.xlsx) hoặc CSV')
		.setInputFiles({ name: 'x.xlsx', mimeType: 'text/html', buffer: Buffer.from('<html>') });
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('alert')).toContainText('không phải bảng tính');
	await expect(page.getByRole('alert')).toContainText('Excel Workbook (.xlsx)');
});

test('a table that was not found is read where a person says it is', async ({ page }) => {
	const table = 'UBND HUYỆN;;\nTT;Nơi;Số buổi\n(1);(2);(3)\n1;Tân Lập;978\n';
	await page.goto('/data/import');
	await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles({ name: 'biểu.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
	await page.getByLabel('Chương trình').first().selectOption('nep-nghi');
	await page.getByLabel('Kỳ báo cáo').first().fill('quý III/2021');
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('main')).toContainText('Không tìm thấy bảng số liệu');
	await expectAccessible(page);
	await page.getByLabel('Dòng tiêu đề từ').fill('2');
	await page.getByLabel('Dòng số liệu đầu tiên').fill('4');
	await page.getByRole('button', { name: 'Ghi câu trả lời và xem lại' }).click();
	await page.getByLabel('Không rõ cột “Số buổi”').selectOption({ label: 'Buổi tuyên truyền, vận động' });
	await page.locator('summary', { hasText: 'Các cột đã hiểu thế nào' }).click();
	await page.getByLabel('Là: B Nơi').selectOption({ label: 'tên địa bàn' });
	await page.getByRole('button', { name: 'Ghi câu trả lời và xem lại' }).click();
	await expect(page.getByRole('row', { name: /xã Tân Lập/ })).toContainText('978');
	await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
	await expect(page).toHaveURL(/\/data\/import$/);
});

test('a file that takes long says how far it is, and is stopped without a trace', async ({ page }) => {
	const office = await openOffice({ NODE_OPTIONS: `--import=${new URL('held-processes.mjs', import.meta.url).href}` });
	await page.goto(`${office.url}/data/import`);
	await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles(file(980));
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page).toHaveURL(/\/data\/import\/runs\//);
	await expect(page.getByRole('progressbar', { name: 'Đang đọc tân lập.csv' })).toBeVisible();
	await page.getByRole('button', { name: 'Dừng lại' }).click();
	await expect(page.getByRole('main').getByRole('status')).toHaveText('Đã dừng, chưa ghi gì.');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Nhập tệp khác' }).click();
	await expect(page.getByRole('main')).not.toContainText('tân lập.csv');
	await office.close();
});

test('the template of a programme is a workbook', async ({ page }) => {
	const answer = await page.request.get('/data/import/template.xlsx?programme=nep-nghi&period=2022-Q2');
	expect(answer.headers()['content-disposition']).toContain('bieu-mau-nep-nghi-2022-Q2.xlsx');
	expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
});

test('a file beyond every limit is refused in words', async ({ page }) => {
	await page.goto('/data/import');
	const huge = { name: 'huyện.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(22 * 1024 * 1024) };
	await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles(huge);
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('alert')).toContainText('20 MB');
});

test('only the roads for files take a large body, and none one of unsaid length', async ({ request, baseURL }) => {
	const large = Buffer.alloc(600 * 1024, 'x');
	const elsewhere = await request.post('/preferences', { data: large, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
	expect(elsewhere.status()).toBe(413);
	const pieces = new Blob([large]).stream();
	const endless = await fetch(`${baseURL}/data/import`, { method: 'POST', body: pieces, duplex: 'half' } as RequestInit);
	expect(endless.status).toBe(411);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a file goes the same way', async ({ page }) => {
		await page.goto('/data/import');
		await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles(file(979));
		await page.getByRole('button', { name: 'Xem trước' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem trước: tân lập.csv');
		await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
		await expect(page).toHaveURL(/\/data\/import$/);
	});
});
