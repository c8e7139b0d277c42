import { expect, test, type Browser, type Page } from '@playwright/test';
import { openOffice, type Office } from './office.ts';

const BOARD = '/data/submissions?programme=kttt&period=2025-Q3';
const RETURN = '/data/submissions/kttt/ks-ke-sach-2025?period=2025-Q3';
const OTHER = '/data/submissions/kttt/ks-dai-hai-2025?period=2025-Q3';

let office: Office;
test.beforeAll(async () => {
	office = await openOffice({ COTMOC_TODAY: '2025-10-08' });
});
test.afterAll(() => office.close());

/** A person at an own machine, without scripts: everything here is forms and links. */
async function personAt(browser: Browser, login: string): Promise<Page> {
	const context = await browser.newContext({ baseURL: office.url, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/login');
	await page.getByLabel('Tên đăng nhập').fill(login);
	await page.getByLabel('Mật khẩu').fill(office.passwords.get(login) ?? '');
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	return page;
}

/** Records new co-operatives of the place over what stands there; the refusal's code, or null. */
async function change(page: Page, place: string, value: number, reason: string | null = null): Promise<string | null> {
	const figure = { measure: 'coop_meetings', place, period: '2025-Q3', value, reason };
	const send = async (expected: number | null) => {
		const headers = { origin: office.url };
		const answer = await page.request.post('/data/figures', { data: { figures: [{ ...figure, expected }] }, headers });
		const [one] = (await answer.json()).figures;
		return one;
	};
	const first = await send(null);
	const last = first.code === 'figure_conflict' ? await send(first.theirs.sequence) : first;
	return last.ok ? null : last.code;
}

test('a return is sent, sent back with a reason, mended, approved, and changed only with a reason', async ({ browser }) => {
	const reporter = await personAt(browser, 'demo-xa');
	const secretary = await personAt(browser, 'demo-thu-ky');

	await reporter.goto(BOARD);
	await expect(reporter.getByRole('heading', { level: 1 })).toHaveText('Báo cáo quý III/2025 của các xã');
	await expect(reporter.getByRole('row', { name: /Kế Sách/ })).toContainText('chưa gửi');
	await reporter.getByText('Địa bàn của bạn').getByRole('link').click();
	await reporter.getByLabel('Lời nhắn').fill('đã đối chiếu với sổ');
	await reporter.getByRole('button', { name: 'Gửi báo cáo' }).click();
	await expect(reporter.getByRole('main')).toContainText('đã gửi, chờ duyệt');
	await expect(reporter.getByRole('button', { name: 'Duyệt' })).toHaveCount(0);

	await secretary.goto(BOARD);
	await secretary.getByRole('link', { name: 'xã Kế Sách' }).click();
	await secretary.getByLabel('Cần sửa gì').fill('số cuộc gặp chưa tính thôn mới');
	await secretary.getByRole('button', { name: 'Trả lại' }).click();
	await expect(secretary.getByRole('main')).toContainText('bị trả lại');

	await reporter.goto(RETURN);
	await expect(reporter.getByRole('main')).toContainText('số cuộc gặp chưa tính thôn mới');
	expect(await change(reporter, 'ks-ke-sach-2025', 4)).toBeNull();
	await reporter.goto(RETURN);
	await reporter.getByRole('button', { name: 'Gửi báo cáo' }).click();

	// The page that was opened before the figure changed no longer decides.
	await secretary.goto(RETURN);
	expect(await change(secretary, 'ks-ke-sach-2025', 2)).toBeNull();
	await secretary.getByRole('button', { name: 'Duyệt' }).click();
	await expect(secretary.getByRole('alert')).toContainText('đã thay đổi trong lúc bạn xem');
	await secretary.goto(RETURN);
	await secretary.getByRole('button', { name: 'Duyệt' }).click();
	await expect(secretary.getByRole('main')).toContainText('đã duyệt');

	expect(await change(secretary, 'ks-ke-sach-2025', 1)).toBe('submission_change_unexplained');
	expect(await change(secretary, 'ks-ke-sach-2025', 1, 'cộng sót một cuộc')).toBeNull();
	await secretary.goto(BOARD);
	await expect(secretary.getByRole('row', { name: /Kế Sách/ })).toContainText('đã duyệt');
	await secretary.goto('/programmes/kttt?period=2025-Q3');
	await expect(secretary.getByRole('link', { name: /đã gửi, \d+ đúng hạn/ })).toHaveAttribute(
		'href',
		/\/data\/submissions\?programme=kttt/
	);
	for (const person of [reporter, secretary]) await person.context().close();
});

test('a reporter sends and changes nothing of another place', async ({ browser }) => {
	const reporter = await personAt(browser, 'demo-xa');
	await reporter.goto(OTHER);
	await expect(reporter.getByRole('button', { name: 'Gửi báo cáo' })).toHaveCount(0);
	const forced = await reporter.request.post(`${OTHER}&/submit`, {
		form: { seen: '' },
		headers: { origin: office.url, accept: 'text/html' }
	});
	expect(forced.status()).toBe(403);
	expect(await change(reporter, 'ks-dai-hai-2025', 1)).toBe('deed_not_allowed');
	await reporter.context().close();
});

test('the board is narrowed by the address, written as a reminder, and carried away', async ({ browser }) => {
	const secretary = await personAt(browser, 'demo-thu-ky');
	await secretary.goto('/data/submissions?programme=nep-nghi&period=2022-Q2');
	await expect(secretary.getByRole('main')).toContainText('6/7 xã đã gửi, 5 đúng hạn');
	await expect(secretary.getByRole('row', { name: /Đắk Pne/ })).toContainText('chậm 11 ngày');
	await secretary.getByLabel('Hiện').selectOption('unsent');
	await secretary.getByRole('button', { name: 'Xem', exact: true }).click();
	await expect(secretary.locator('tbody tr')).toHaveCount(1);
	await expect(secretary.getByRole('textbox', { name: 'Nhắc các địa bàn chưa gửi' })).toHaveValue(
		/- Xã Đắk Kôi: quá hạn [\d.]+ ngày; chưa nhập số liệu nào/
	);
	const csv = await (await secretary.request.get('/data/submissions/board.csv?programme=nep-nghi&period=2022-Q2')).text();
	expect(csv).toContain('nep-nghi,2022-Q2,kn-dak-pne,23491,Đắk Pne,approved,2022-07-04,2022-07-15,11,0,');
	const book = await secretary.request.get('/data/submissions/board.xlsx?programme=nep-nghi&period=2022-Q2');
	expect([book.status(), (await book.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
	expect((await secretary.goto('/data/submissions?programme=nep-nghi&period=2022-05'))?.status()).toBe(400);
	await expect(secretary.getByRole('link', { name: 'Bảng theo dõi' })).toBeVisible();
	await secretary.goto('/data/submissions?programme=nep-nghi&period=2022-Q2');
	await secretary.getByRole('link', { name: 'Lập cuộc họp cho kỳ này' }).click();
	await expect(secretary.getByLabel('Kỳ xem xét')).toHaveValue('2022-Q2');
	await expect(secretary.getByLabel('Chương trình chính')).toHaveValue('nep-nghi');
	await secretary.context().close();
});
