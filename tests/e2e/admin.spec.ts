import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
test.beforeAll(async () => {
	office = await openOffice();
});
test.afterAll(() => office.close());

test('a row is refused at its field, mended, deleted and put back; the package leaves and is looked at', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: office.url });
	const page = await context.newPage();
	await page.goto('/admin/tables/indicators?find=coops_effective_rate');
	await page.getByRole('link', { name: 'Sửa coops_effective_rate' }).click();
	const expression = page.getByLabel('Công thức');
	await expression.fill('100 * coops_efective / coops_rated');
	await expect(page.locator('[data-check]')).toContainText('coops_effective');
	await page.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByRole('alert')).toContainText('Chưa lưu');
	await expect(expression).toHaveAttribute('aria-invalid', 'true');
	await expect(expression).toHaveValue('100 * coops_efective / coops_rated');
	await expectAccessible(page);
	await expression.fill('100 * coops_effective / coops_rated');
	await expect(page.locator('[data-check]')).toContainText('Công thức đọc được');
	await page.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByRole('status').first()).toContainText('Đã lưu coops_effective_rate');

	await page.goto('/admin/tables/holidays');
	const days = await page.locator('tbody tr').count();
	await page.locator('tbody a').first().click();
	await page.getByRole('button', { name: 'Xoá dòng này' }).click();
	await expect(page.locator('tbody tr')).toHaveCount(days - 1);
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(page.locator('tbody tr')).toHaveCount(days);

	const file = await page.request.get('/admin/workspace/package.zip');
	await page.goto('/admin/workspace');
	await page.getByLabel('Tệp ZIP').setInputFiles({ name: 'goi.zip', mimeType: 'application/zip', buffer: await file.body() });
	await page.getByRole('button', { name: 'Kiểm tra gói' }).click();
	await expect(page.getByRole('heading', { name: 'Nạp gói này sẽ thay đổi những gì' })).toBeVisible();
	await page.getByRole('button', { name: 'Thay dữ liệu bằng gói này' }).click();
	await expect(page.getByRole('status').first()).toContainText('Đã nạp gói');

	await page.getByText('Bắt đầu với dữ liệu trống').click();
	await page.getByLabel('Địa bàn của cơ quan').fill('Huyện Mới');
	await page.getByLabel('Tên chương trình').fill('Đề án mới');
	await page.getByLabel('Ngày bắt đầu').fill('2026-01-01');
	await page.getByLabel('Ngày kết thúc').fill('2030-12-31');
	await page.getByRole('button', { name: 'Xem trước những gì sẽ thay' }).click();
	await expect(page.getByRole('heading', { name: 'Bắt đầu với dữ liệu trống sẽ thay đổi những gì' })).toBeVisible();
	await expect(page.getByRole('row', { name: 'Số đã báo cáo' }).locator('.loss')).toBeVisible();
	await page.getByRole('link', { name: 'Thôi, giữ dữ liệu đang có' }).click();
	await page.goto('/admin/tables/programmes');
	await expect(page.locator('tbody')).not.toContainText('Đề án mới');
	await context.close();
});

test('a target is kept with its steps and versions in one form, without scripts', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: office.url, javaScriptEnabled: false });
	const page = await context.newPage();
	const save = () => page.getByRole('button', { name: 'Lưu' }).click();
	await page.goto('/admin/tables/targets?find=t-models-2022');
	await page.locator('tbody a').first().click();
	const [period, value] = [page.getByLabel('Kỳ của mốc 5'), page.getByLabel('Giá trị mốc 5')];
	await expect(period).toHaveValue('');
	await period.fill('2022-Q9');
	await value.fill('23');
	await save();
	await expect(page.getByText('không có quý 9')).toBeVisible();
	await expect(value).toHaveValue('23');
	await period.fill('2022-Q3');
	await page.getByLabel('Kỳ của mốc 1').fill('');
	await page.getByLabel('Giá trị mốc 1').fill('');
	await save();
	await page.goto('/admin/tables/targets?find=t-models-2022');
	await page.locator('tbody a').first().click();
	await expect(page.getByLabel('Kỳ của mốc 4')).toHaveValue('2022-Q3');
	await expect(period).toHaveValue('');
	await page.getByRole('link', { name: 'Điều chỉnh' }).click();
	await expect(page.getByLabel('Kỳ của mốc 4')).toHaveValue('2022-Q3');
	await page.getByLabel('Số (cận dưới)').fill('24');
	await save();
	await page.goto('/admin/tables/targets?find=t-models-2022-v2');
	await page.locator('tbody a').first().click();
	await expect(page.getByRole('row', { name: 'Phiên bản 2 đang dùng' }).getByRole('cell').last()).toHaveText('Phiên bản 1');
	await page.getByRole('link', { name: 'Phiên bản 1' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('t-models-2022');
	await context.close();
});

test('places are merged and split at a date, after the page has shown what becomes of their series', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: office.url });
	const page = await context.newPage();
	const begin = async (kind: string, date: string, pieces: readonly (readonly [from: string, to: string, share?: string])[]) => {
		await page.goto('/admin');
		await page.getByRole('link', { name: 'Sáp nhập hoặc chia tách địa bàn' }).click();
		await page.getByLabel('Loại').selectOption(kind);
		await page.getByLabel('Ngày có hiệu lực').fill(date);
		for (const [i, [from, to, share = '']] of pieces.entries()) {
			await page.getByLabel(`Địa bàn cũ ${i + 1}`).fill(from);
			await page.getByLabel(`Địa bàn mới ${i + 1}`).fill(to);
			await page.getByLabel(`Tỷ phần (0–1) ${i + 1}`).fill(share);
		}
	};
	const name = async (index: number, id: string, text: string) => {
		await page.getByLabel(`Mã ${index}`, { exact: true }).fill(id);
		await page.getByLabel(`Tên ${index}`, { exact: true }).fill(text);
	};
	const effect = page.getByRole('status').filter({ hasText: 'Thay đổi này làm gì với số liệu' });
	const save = () => page.getByRole('button', { name: 'Lưu thay đổi này' }).click();

	await begin('merge', '2026-01-01', [
		['mh-an-binh', 'mh-moi'],
		['mh-binh-yen', 'mh-moi']
	]);
	await name(1, 'mh-moi', 'Bình An');
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(effect).toContainText('kết thúc: An Bình (minh hoạ), Bình Yên (minh hoạ)');
	await expect(effect).toContainText('bắt đầu: Bình An');
	await expect(effect.locator('tbody tr').first()).toContainText('tổng gần nhất');
	await expectAccessible(page);
	await save();
	await expect(page.locator('tbody tr')).toHaveCount(2);

	await begin('split', '2026-01-01', [
		['mh-dong-xuan', 'mh-dong', ''],
		['mh-dong-xuan', 'mh-xuan', '']
	]);
	await name(1, 'mh-dong', 'Đông');
	await name(2, 'mh-xuan', 'Xuân');
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(effect).toContainText('kết thúc: Đồng Xuân (minh hoạ)');
	await expect(effect.locator('tbody')).toContainText('không so sánh được trước 01/01/2026');
	await page.getByLabel('Tỷ phần (0–1) 1').fill('0.6');
	await page.getByLabel('Tỷ phần (0–1) 2').fill('0.4');
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(effect.locator('tbody')).not.toContainText('không so sánh được');
	await save();
	await expect(page.locator('tbody tr')).toHaveCount(4);
	await context.close();
});

test('a backup leaves as one file, comes back by upload, is looked at and restored; another file is refused in words', async ({
	browser
}) => {
	const context = await browser.newContext({ baseURL: office.url });
	const page = await context.newPage();
	await page.goto('/admin/backup');
	await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
	const name = (await page.locator('tbody a').first().textContent()) ?? '';
	const buffer = await (await page.request.get(`/admin/backup/${name}`)).body();
	await page.goto('/admin/tables/holidays');
	const days = await page.locator('tbody tr').count();
	await page.locator('tbody a').first().click();
	await page.getByRole('button', { name: 'Xoá dòng này' }).click();
	await expect(page.locator('tbody tr')).toHaveCount(days - 1);

	const hand = async (file: Buffer) => {
		await page.goto('/admin/backup');
		await page.getByLabel('Tệp sao lưu').setInputFiles({ name: 'của huyện.cotmoc', mimeType: 'application/octet-stream', buffer: file });
		await page.getByRole('button', { name: 'Kiểm tra và xem trước' }).click();
	};
	await hand(buffer.subarray(0, -20));
	await expect(page.getByRole('alert')).toContainText('của huyện.cotmoc bị cụt');
	await hand(buffer);
	await expect(page.getByRole('row', { name: 'Ngày nghỉ' })).toContainText(`${days - 1}`);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
	await expect(page.getByRole('status').first()).toContainText('Đã khôi phục');
	await expect(page.getByRole('row', { name: 'trước khi khôi phục' })).toBeVisible();
	await page.goto('/admin/tables/holidays');
	await expect(page.locator('tbody tr')).toHaveCount(days);
	await context.close();
});
