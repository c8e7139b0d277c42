import { describe, expect, it } from 'vitest';
import type { Fragment, Page } from './page-lines.ts';
import { wordsOfPages } from './page-text.ts';

const WIDTH = 7;

/** Letters of 14 points, half as wide. */
const at = (x: number, y: number, text: string): Fragment => ({ text, x, y, width: text.length * WIDTH, size: 14 });
const page = (...fragments: readonly Fragment[]): Page => ({ height: 842, damaged: false, fragments });

function textOf(...pages: readonly Page[]): string {
	const words = wordsOfPages(pages);
	if (!words.ok) throw new Error(words.fault.code);
	return words.value.text;
}

const FULL = 'Toàn huyện có 25 hợp tác xã, trong đó 19 hợp tác xã hoạt động có';

describe('lines that the paper broke are one paragraph', () => {
	it.each<readonly [string, readonly Fragment[], string]>([
		['the first word of the next line had no room', [at(121, 100, FULL), at(85, 118, 'hiệu quả.')], `${FULL} hiệu quả.`],
		['a line that ends early', [at(85, 60, FULL), at(85, 100, 'Có 25 xã'), at(85, 118, 'Có 3 huyện')], `${FULL}\nCó 25 xã\nCó 3 huyện`],
		['an entry of a list', [at(85, 100, `${FULL};`), at(85, 118, '- Thành viên')], `${FULL};\n- Thành viên`],
		['a dash in the middle of a sentence', [at(85, 100, FULL), at(85, 118, '– Thương binh')], `${FULL} – Thương binh`],
		['an indent after a full stop', [at(85, 100, `${FULL}.`), at(121, 118, 'Đến nay'), at(85, 136, 'có')], `${FULL}.\nĐến nay\ncó`],
		['a wider step', [at(85, 100, FULL), at(85, 150, 'hiệu quả.')], `${FULL}\nhiệu quả.`],
		[
			'the number of a document cut after its hyphen',
			[at(85, 100, `${FULL.slice(0, -10)} số 01/2020/TT-`), at(85, 118, 'BKHĐT')],
			`${FULL.slice(0, -10)} số 01/2020/TT-BKHĐT`
		],
		['a span cut after its dash', [at(85, 100, `${FULL.slice(0, -8)} từ 2021–`), at(85, 118, '2025')], `${FULL.slice(0, -8)} từ 2021–2025`],
		['a title in the middle', [at(85, 100, FULL), at(85 + 28 * WIDTH, 118, 'hiệu quả')], `${FULL} hiệu quả`]
	])('%s', (_, fragments, text) => {
		expect(textOf(page(...fragments))).toBe(text);
	});

	it('also over the end of a page, whose head and foot say nothing', () => {
		const sheet = (number: number, line: string) => page(at(290, 40, String(number)), at(85, 400, line), at(85, 820, `Trang ${number}`));
		expect(textOf(sheet(7, FULL), sheet(8, 'hiệu quả.'))).toBe(`${FULL} hiệu quả.`);
	});
});

describe('what stands about a text does not come between its words', () => {
	const small = (x: number, y: number, text: string): Fragment => ({ ...at(x, y, text), size: 8 });

	it.each<readonly [string, readonly (readonly Fragment[])[], string]>([
		['the mark of a note behind a number', [[at(85, 100, 'có 25'), small(120, 95, '1'), at(124, 100, ' HTX')]], 'có 25 HTX'],
		[
			'a note at the foot of a page',
			[[at(85, 700, FULL), small(85, 740, '1 Số ước.')], [at(85, 100, 'hiệu quả.')]],
			`${FULL} hiệu quả.\n1 Số ước.`
		],
		[
			'a note with a raised mark, in the first of two columns',
			[[at(85, 100, 'Có 3 tổ,'), { ...at(85, 696, '1'), size: 6 }, { ...at(90, 700, 'Mới lập.'), size: 10 }, at(320, 100, '2 hội.')]],
			'Có 3 tổ,\n2 hội.\n¹Mới lập.'
		],
		[
			'small rows of a table stay where they are',
			[[at(85, 100, 'Có 3 tổ'), small(85, 200, '1 Tổ'), at(85, 300, 'và 2 hội')]],
			'Có 3 tổ\n1 Tổ\nvà 2 hội'
		],
		['the number of the only page', [[at(85, 100, 'Có 3 tổ.'), at(290, 820, '- 1 -')]], 'Có 3 tổ.']
	])('%s', (_, pages, text) => {
		expect(textOf(...pages.map((fragments) => page(...fragments)))).toBe(text);
	});
});

describe('words come in reading order', () => {
	it.each<readonly [string, readonly Fragment[], string]>([
		['cells of a row', [at(85, 100, 'Kế Sách'), at(300, 100, '25'), at(400, 100, 'HTX')], 'Kế Sách\t25\tHTX'],
		['words set one by one', [at(85, 100, 'Toàn'), at(117, 100, 'huyện')], 'Toàn huyện'],
		['a word set in pieces', [at(85, 100, 'To'), at(99, 100, 'àn')], 'Toàn'],
		['a raised digit', [at(85, 100, '50 m'), { ...at(113, 95, '2'), size: 9 }], '50 m²'],
		[
			'columns as the file has them',
			[at(85, 100, 'một'), at(85, 118, 'hai'), at(320, 100, 'ba'), at(320, 118, 'bốn')],
			'một\nhai\nba\nbốn'
		],
		['a page written upside down', [5, 4, 3, 2, 1].map((n) => at(85, 100 + 30 * n, `dòng ${n}`)), 'dòng 1\ndòng 2\ndòng 3\ndòng 4\ndòng 5']
	])('%s', (_, fragments, text) => {
		expect(textOf(page(...fragments))).toBe(text);
	});
});

it('tells which pages have no words, and refuses a document that has none', () => {
	expect(wordsOfPages([page(at(85, 100, 'Có 25 xã')), page(), page(at(85, 100, ' '))])).toMatchObject({ value: { textless: [2, 3] } });
	expect(wordsOfPages([page(), page()])).toEqual({ ok: false, fault: { code: 'document_no_text_layer', pages: 2 } });
	// What a scanner's program writes under every page is no text of the page.
	const scanned = page(at(200, 830, 'Quét bằng máy'));
	expect(wordsOfPages([scanned, scanned])).toEqual({ ok: false, fault: { code: 'document_no_text_layer', pages: 2 } });
	expect(wordsOfPages([page(at(85, 100, '\ue001\ue002 \ue003 25'))])).toEqual({ ok: false, fault: { code: 'document_letters_unknown' } });
});
