/** Word documents as their users see them on the screen. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from './docx.ts';

const run = (text: string, looks = '') => `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const listed = (list: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const level = (n: number, format: string, text: string, start = 1) =>
	`<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const LISTS =
	`<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '&#xF0B7;')}</w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="9">${level(0, 'decimal', 'Điều %1.', 3)}</w:abstractNum>` +
	'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
	'<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>' +
	'<w:num w:numId="4"><w:abstractNumId w:val="9"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
const STYLES = `<w:style w:styleId="Article"><w:pPr>${listed(3, 0)}</w:pPr></w:style><w:style w:styleId="Its"><w:basedOn w:val="Article"/></w:style>`;

function textOf(body: string, notes = ''): string {
	const parts = {
		'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
		'word/numbering.xml': `<w:numbering>${LISTS}</w:numbering>`,
		'word/styles.xml': `<w:styles>${STYLES}</w:styles>`,
		'word/footnotes.xml': `<w:footnotes>${notes}</w:footnotes>`
	};
	const read = readDocx(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
	return read.ok ? read.value : read.fault.code;
}

const ADDED = '<w:ins w:id="1">';

describe('a Word document is read as its reader sees it', () => {
	it.each<[string, string, string]>([
		['words divided into runs', paragraph(run('Kết nạp ') + run('1') + run('8 đoàn viên &amp; 2 tổ')), 'Kết nạp 18 đoàn viên & 2 tổ\n'],
		[
			'a table',
			`<w:tbl>${row(paragraph(run('Xã')), paragraph(run('5 HTX')))}${row(paragraph(run('An')) + paragraph(run('Mỹ')), paragraph(''))}</w:tbl>`,
			'Xã\t5 HTX\nAn\nMỹ\n'
		],
		[
			'words struck out and added',
			paragraph(`${run('có 2')}<w:del w:id="2"><w:r><w:delText>4</w:delText></w:r></w:del>${ADDED}${run('5')}</w:ins>${run(' HTX')}`),
			'có 25 HTX\n'
		],
		[
			'words moved',
			paragraph(`<w:moveFrom w:id="3">${run('40 suất')}</w:moveFrom>`) + paragraph(`<w:moveTo w:id="3">${run('40 suất')}</w:moveTo>`),
			'\n40 suất\n'
		],
		['two paragraphs made one', paragraph(run('có 7 '), '<w:rPr><w:del w:id="4"/></w:rPr>') + paragraph(run('mô hình')), 'có 7 mô hình\n'],
		['hidden words', paragraph(run('có 7') + run('9', '<w:vanish/>') + run(' tổ', '<w:vanish w:val="0"/>')), 'có 7 tổ\n'],
		['the mark of a note behind a number', paragraph(run('kiểm tra 14') + raised('1') + run('/14 xã')), 'kiểm tra 14/14 xã\n'],
		['a raised digit behind a unit', paragraph(run('500 m') + raised('2')), '500 m²\n'],
		[
			'a text box, which is stored twice',
			paragraph(
				`${run('Có 3 ')}<mc:AlternateContent><mc:Choice>${box(paragraph(run('12 lớp')))}</mc:Choice><mc:Fallback>${box(paragraph(run('12 lớp')))}</mc:Fallback></mc:AlternateContent>${run('tổ')}`
			),
			'Có 3 tổ\n12 lớp\n'
		],
		[
			'a field',
			paragraph(`<w:r><w:instrText> =SUM(1,2) </w:instrText></w:r>${run('3')}<w:fldSimple w:instr="X">${run(' tổ')}</w:fldSimple>`),
			'3 tổ\n'
		],
		[
			'hyphens and breaks',
			paragraph('<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>'),
			'ab-c\nd\n'
		],
		[
			'the numbers of a list',
			[
				[1, 0, 'KẾT QUẢ'],
				[1, 1, 'Về tổ'],
				[1, 2, 'có 3 tổ'],
				[1, 2, 'lập 2 tổ'],
				[1, 1, 'Về hộ'],
				[1, 0, 'HẠN CHẾ'],
				[1, 1, 'Về xã'],
				[2, 0, 'còn 2 xã']
			]
				.map(([list, depth, text]) => paragraph(run(String(text)), listed(Number(list), Number(depth))))
				.join(''),
			'I. KẾT QUẢ\nI.1. Về tổ\na) có 3 tổ\nb) lập 2 tổ\nI.2. Về hộ\nII. HẠN CHẾ\nII.1. Về xã\n- còn 2 xã\n'
		],
		[
			'numbers that a style gives, and numbers that begin anew',
			[paragraph(run('một'), '<w:pStyle w:val="Its"/>'), paragraph(run('hai'), listed(3, 0)), paragraph(run('ba'), listed(4, 0))].join(''),
			'Điều 3. một\nĐiều 4. hai\nĐiều 1. ba\n'
		],
		[
			'a list that was another before a change',
			paragraph(run('một'), `${listed(2, 0)}<w:pPrChange><w:pPr>${listed(3, 0)}</w:pPr></w:pPrChange>`),
			'- một\n'
		]
	])('%s', (_, body, text) => {
		expect(textOf(body)).toBe(text);
	});

	it('footnotes stand behind the text', () => {
		expect(textOf(paragraph(`${run('có 25')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' HTX')}`), paragraph(run('3 HTX mới')))).toBe(
			'có 25 HTX\n3 HTX mới\n'
		);
	});

	it.each([
		['markup that never ends', '<'.repeat(2_000_000)],
		['a number of a list beyond all', paragraph(run('x'), '<w:numPr><w:ilvl w:val="-4"/><w:numId w:val="1e9"/></w:numPr>')],
		['paragraphs in paragraphs', '<w:p>'.repeat(200_000)]
	])('%s harms nobody', (_, body) => {
		expect(textOf(body).length).toBeLessThan(10);
	});
});
