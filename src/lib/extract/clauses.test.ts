import { expect, it } from 'vitest';
import { clauseAt, clausesOf } from './clauses.ts';

/** Where the mark ¶ stands in a text, as `roman II / number 1 / dash 3`; the mark itself is no part of it. */
function clauseIn(marked: string): string {
	const text = marked.replaceAll('¶', '');
	const offset = [...marked].indexOf('¶');
	return clauseAt(clausesOf(text), offset)
		.map(({ kind, label }) => `${kind} ${label}`)
		.join(' / ');
}

it.each([
	['no heading', 'Phấn đấu năm 2025 có ¶7 HTX.', ''],
	['above the first heading', 'BÁO CÁO\nnăm ¶2024\nI. KẾT QUẢ', ''],
	[
		'Roman and Arabic headings and dashes',
		'I. TÌNH HÌNH\n1. Kinh tế\n- Một.\nII. KẾT QUẢ\n1. Xã hội\n- Có 2 HTX;\n- Có ¶3 HTX.',
		'roman II / number 1 / dash 2'
	],
	['headings with a hyphen and a stroke', 'I - TÌNH HÌNH\n1/ Kinh tế\n+ Có ¶3 HTX', 'roman I / number 1 / plus 1'],
	[
		'numbers within numbers',
		'II. KẾT QUẢ\n1. Kinh tế\n1.1. Trồng trọt\n1.2. Chăn nuôi\na) Bò ¶3 con',
		'roman II / number 1 / number 1.2 / point a'
	],
	['a number within a number without a full stop', '1. Kinh tế\n1.2 Chăn nuôi\nCó ¶3 trại.', 'number 1 / number 1.2'],
	['an amount at the beginning of a line is none', '1. Kinh tế\nThu\n1.5 tỷ ¶đồng', 'number 1'],
	[
		'letters above Roman numbers',
		'A. KẾT QUẢ\nI. KINH TẾ\n1. Trồng trọt\nB. NHIỆM VỤ\nI. CHỈ TIÊU\n1. ¶Gieo 5 ha',
		'letter B / roman I / number 1'
	],
	['letters within Roman numbers', 'I. KẾT QUẢ\nA. Kinh tế\nB. Xã hội\n1. ¶Có\nII. NHIỆM VỤ', 'roman I / letter B / number 1'],
	[
		'chapters, articles, paragraphs, points',
		'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nMỤC TIÊU\nĐiều 2. Chỉ tiêu\n1. Đến 2025\na) Có 5 HTX;\nb) Có ¶7 HTX.',
		'chapter II / article 2 / number 1 / point b'
	],
	['a section of a chapter', 'Chương II\nMục 1\nHỖ TRỢ\nĐiều 7. Mức hỗ trợ ¶30%', 'chapter II / section 1 / article 7'],
	['an article of a decision', 'QUYẾT ĐỊNH:\nĐiều 1. Giao chỉ tiêu\n- Thành lập ¶7 HTX.\nĐiều 2. Thi hành', 'article 1 / dash 1'],
	['an article that the text only mentions', 'Điều 5 của Nghị định này và ¶7 HTX', ''],
	['parts by ordinal', 'PHẦN THỨ NHẤT\nKẾT QUẢ\nPHẦN THỨ HAI\nI. MỤC TIÊU\n1. ¶Có', 'part thứ hai / roman I / number 1'],
	['an appendix begins anew', 'I. KẾT QUẢ\n1. Có\nPhụ lục II\nCHỈ TIÊU\n1. ¶Có', 'appendix II / number 1'],
	['a marker after a heading on its line', 'II. 1. Kinh tế\n2. a) Có ¶7 HTX', 'roman II / number 2 / point a'],
	['dashes begin anew under each heading', '1. Một\n- a;\n- b.\n2. Hai\n- ¶c', 'number 2 / dash 1'],
	['points after dashes', '1. Một\n- a;\nb) ¶c', 'number 1 / point b'],
	['a plus within a dash', '1. Một\n- a:\n+ b;\n+ ¶c\n- d', 'number 1 / dash 1 / plus 2'],
	['an entry that goes on in its next line', '1. Một\n- Phấn đấu có\nít nhất ¶7 HTX', 'number 1 / dash 1'],
	['a paragraph after an entry that has ended', '1. Một\n- Có 5.\nToàn huyện có ¶7 HTX', 'number 1'],
	['a paragraph after a blank line', '1. Một\n- Có 5\n\nToàn huyện có ¶7 HTX', 'number 1'],
	['a number of a page', '1. Một\n- Có 5 HTX và\n- 12 -\nhơn ¶7 tổ', 'number 1 / dash 1'],
	['a range that a line broke', '1. Một\n- Từ 70\n- 80% số HTX ¶đạt', 'number 1 / dash 1'],
	['decomposed letters', 'Điều 2. Chỉ tiêu\n1. Có ¶7 HTX'.normalize('NFD'), 'article 2 / number 1'],
	['letters of two units before it', '𝓐𝓑\nI. Một\n1. ¶Có', 'roman I / number 1'],
	['blanks of a word processor', '\u00a0\u00a0I.\u00a0Một\n\t1.\tCó ¶7', 'roman I / number 1']
])('%s', (_, text, expected) => {
	expect(clauseIn(text)).toBe(expected);
});

it('a legacy font', () => {
	const text = '§iÒu 2. Môc tiªu ph¸t triÓn hîp t¸c x·\n1. PhÊn ®Êu cã 7 hîp t¸c x·';
	expect(clauseAt(clausesOf(text), text.length - 1).map(({ kind, label }) => `${kind} ${label}`)).toEqual(['article 2', 'number 1']);
});

it('a hostile text has bounded paths', () => {
	const text = Array.from({ length: 20_000 }, (_, i) => ['I. ', '1.1.1.1. ', '- ', '+ ', 'a) ', 'A. '][i % 6]).join('\n');
	expect(Math.max(...clausesOf(text).map(({ path }) => path.length))).toBeLessThan(10);
});
