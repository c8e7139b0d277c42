import { expect, it } from 'vitest';
import { clauseAt, clausesOf } from '#lib/extract/clauses.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { clauseWords } from './clause-words.ts';

const cited = (text: string, lang: 'vi' | 'en') =>
	clauseWords(clauseAt(clausesOf(text), [...text].length), messagesOf(lang).extracting.clauses);

it.each([
	['Có 7 HTX', '', ''],
	['II. KẾT QUẢ\n1. Có', 'Mục II.1', 'Section II.1'],
	['II. KẾT QUẢ\n1. Kinh tế\n- Một;\n- Hai', 'Mục II.1, gạch đầu dòng 2', 'Section II.1, dash 2'],
	['II. KẾT QUẢ\n1. Kinh tế\n1.2. Chăn nuôi\na) Bò', 'Mục II.1.2, điểm a', 'Section II.1.2, point a'],
	['3. Kinh tế\n3.1. Trồng trọt', 'Mục 3.1', 'Section 3.1'],
	['B. NHIỆM VỤ\nI. CHỈ TIÊU\n2. Có\n- a', 'Phần B, mục I.2, gạch đầu dòng 1', 'Part B, section I.2, dash 1'],
	['B. NHIỆM VỤ\n2. Có', 'Phần B, mục 2', 'Part B, section 2'],
	[
		'Chương II\nMục 1\nĐiều 2. Mức\n3. Có\na) Bò',
		'Chương II, mục 1, Điều 2 khoản 3 điểm a',
		'Chapter II, section 1, Article 2 paragraph 3 point a'
	],
	['Điều 1. Giao\n- Có', 'Điều 1, gạch đầu dòng 1', 'Article 1, dash 1'],
	['PHẦN THỨ HAI\nI. Mục tiêu', 'Phần thứ hai, mục I', 'Part thứ hai, section I'],
	['Phụ lục II\n1. Có\n+ a', 'Phụ lục II, mục 1, dấu cộng 1', 'Appendix II, section 1, plus 1']
])('%j is cited as %s', (text, vi, en) => {
	expect([cited(text, 'vi'), cited(text, 'en')]).toEqual([vi, en]);
});
