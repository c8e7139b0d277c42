import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

const REPORT =
	'Giai đoạn 2021-2025, huyện Kế Sách phấn đấu thành lập mới ít nhất 7 hợp tác xã. Phấn đấu năm 2025, huyện Kế Sách có 12 sân vận động mini.';

test('a dropped report’s targets are accepted, edited and rejected by keys, beside their words, and nothing unknown is stored', async ({
	page
}) => {
	await page.goto('/data/extract');
	const dropped = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'báo cáo.txt', { type: 'text/plain' }));
		return transfer;
	}, REPORT);
	await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: dropped });

	const entries = page.locator('[data-proposals] li');
	await expect(entries).toHaveCount(2);
	const [known, unknown] = [entries.nth(0), entries.nth(1)];
	await expect(known).toBeFocused();
	await expect(page.locator('.words a').nth(0)).toHaveClass(/linked/);
	await expect(known.getByLabel('Chỉ tiêu')).toHaveValue('coops_new');
	await expect(known.getByLabel('Hạn', { exact: true })).toHaveValue('2025-12-31');
	await expect(known).toContainText('Đang có chỉ tiêu cùng địa bàn, cùng hạn: ít nhất 5 HTX (bản 1)');
	await expect(unknown).toContainText('Không có mục nào trong danh mục giống câu này');

	await page.keyboard.press('a');
	await expect(known.getByRole('checkbox')).toBeChecked();
	await expect(unknown).toBeFocused();
	await page.keyboard.press('e');
	await expect(unknown.getByRole('combobox', { name: /^Chỉ tiêu/ })).toBeFocused();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Enter');
	await expect(unknown.getByRole('checkbox')).toBeChecked();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('x');
	await expect(known.getByRole('checkbox', { includeHidden: true })).not.toBeChecked();
	await page.locator('.words a').nth(0).hover();
	await expect(known).toHaveClass(/linked/);

	await page.getByRole('button', { name: 'Lưu các số đã chọn' }).click();
	await expect(page.getByRole('alert')).toContainText('Số 2:');
	await expect(unknown.getByRole('checkbox')).toBeChecked();

	// What is written stays, whatever comes back.
	await known.getByLabel('Giá trị', { exact: true }).fill('8');
	await unknown.focus();
	await page.keyboard.press('n');
	await expect(unknown.getByLabel('Tên chỉ tiêu')).toBeFocused();
	await expectAccessible(page, '#p2');
	await unknown.getByLabel('Tên chỉ tiêu').fill('');
	await page.getByRole('button', { name: 'Thêm chỉ tiêu và chọn cho số này' }).click();
	await expect(page.getByRole('alert')).toContainText('Chỉ tiêu chưa có tên.');
	await expect(unknown).toBeFocused();
	await expect(known.getByLabel('Giá trị', { exact: true })).toHaveValue('8');
});

test('without scripts, place and period that a report leaves out are chosen once, and what is written stays', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto('/data/extract');
	await page
		.getByLabel('Văn bản', { exact: true })
		.fill('I. KẾT QUẢ\n1. Kinh tế\n- Có 18/25 hợp tác xã hoạt động hiệu quả;\n- Năm 2019, có 6 hợp tác xã ứng dụng công nghệ cao.');
	await page.getByRole('button', { name: 'Đọc', exact: true }).click();
	const [ratio, count] = [page.locator('#p1'), page.locator('#p2')];
	await ratio.getByLabel('Số đạt').fill('17');
	await page.getByLabel('Nơi chung').selectOption('ke-sach');
	await page.getByLabel('Kỳ chung').fill('2024');
	await page.getByRole('button', { name: 'Điền vào chỗ trống' }).click();

	await expect(ratio).toContainText('Nơi và kỳ do bạn chọn chung');
	await expect(ratio.getByLabel('Địa bàn (chung)')).toHaveValue('ke-sach');
	await expect(ratio.getByLabel('Kỳ (chung)')).toHaveValue('2024');
	await expect(ratio.getByLabel('Số đạt')).toHaveValue('17');
	await expect(ratio).toContainText('Hợp tác xã được xếp loại trong năm: đã có 25');
	await expect(ratio.getByLabel('Điều khoản')).toHaveValue(/^Mục I\.1, gạch đầu dòng 1: “/);
	await expect(count.getByLabel('Kỳ', { exact: true })).toHaveValue('2019');
});
