/** PDF files of every fortune, as they come from offices. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '#lib/server/import/document/reader.ts';
import { readingOf, type DocumentReading } from '#lib/server/import/document/reading.ts';
import { bombOf, pdfAround, pdfOf } from './pdf-files.ts';

const LINE = 'Toàn huyện có 25 hợp tác xã, đạt 95,5% kế hoạch.';
const told = ({ items }: DocumentReading) =>
	items.map(({ value, unit, place, change }) => [value, unit, place, ...change.map((one) => one.value)]);
const EXPECTED = [[25, 'HTX', 'toàn huyện', 95.5]];

async function read(bytes: Uint8Array): Promise<DocumentReading> {
	const reading = await readingOf(bytes);
	if (!reading.ok) throw new Error(reading.fault.code);
	return reading.value;
}

describe('a PDF with a text layer is read', () => {
	it.each([
		['on one line', pdfOf([[{ text: LINE, y: 700 }]])],
		['in letters that are stored apart from their marks', pdfOf([[{ text: LINE.normalize('NFD'), y: 700 }]])],
		['turned', pdfOf([[{ text: LINE, y: 700 }]], { rotate: 90 })],
		[
			'on two pages, with numbers at their heads',
			pdfOf([
				[
					{ text: '1', x: 290, y: 810 },
					{ text: 'Toàn huyện có 25 hợp tác xã, đạt', y: 90 }
				],
				[
					{ text: '2', x: 290, y: 810 },
					{ text: '95,5% kế hoạch.', y: 760 }
				]
			])
		],
		['after a line of another program', Buffer.concat([Buffer.from('x-print-job\r\n'), pdfOf([[{ text: LINE, y: 700 }]])])],
		['in a font of the days before Unicode', pdfOf([[{ text: 'Toµn huyÖn cã 25 hîp t¸c x·, ®¹t 95,5% kÕ ho¹ch.', y: 700, legacy: true }]])]
	])('%s', async (_, bytes) => {
		expect(told(await read(bytes))).toEqual(EXPECTED);
	});

	it('with every letter that such a font draws as another sign', async () => {
		const text = 'Toµn tØnh ®\u00adîc 3 tr\u00adêng chuÈn, n\u00adíc s¹ch cho 40 hé.';
		expect(told(await read(pdfOf([[{ text, y: 700, legacy: true }]])))).toEqual([
			[3, 'trường', 'toàn tỉnh'],
			[40, 'hộ', 'toàn tỉnh']
		]);
	});

	it('with the pages named that are pictures', async () => {
		const { items, textless } = await read(pdfOf([[{ text: LINE, y: 700 }], [], []]));
		expect([items.length, textless]).toEqual([1, [2, 3]]);
	});
});

const LOCKED = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}> >>`;

describe('a PDF that cannot be read is refused with its reason', () => {
	it.each([
		['scanned', pdfOf([[], []]), { code: 'document_no_text_layer', pages: 2 }],
		['locked by a password', pdfOf([[{ text: LINE, y: 700 }]], { trailer: LOCKED }), { code: 'import_file_password' }],
		['cut off', pdfOf([[{ text: LINE, y: 700 }]]).slice(0, 900), { code: 'document_damaged' }],
		['a head and nothing else', new TextEncoder().encode('%PDF-1.7\n'), { code: 'document_damaged' }],
		['signs for letters', pdfOf([[{ text: '\ue010\ue011\ue012 25 \ue013\ue014', y: 700 }]]), { code: 'document_letters_unknown' }],
		['1,000 pages', pdfOf(Array.from({ length: 1000 }, () => [])), { code: 'document_too_many_pages', pages: 1000, limit: 500 }]
	])('%s', async (_, bytes, fault) => {
		expect(await readingOf(bytes)).toEqual({ ok: false, fault });
	});

	it('two megabytes that unpack to a gigabyte and a half', async () => {
		expect(await readDocument(pdfAround(bombOf(1500)))).toEqual({ ok: false, fault: { code: 'import_file_too_heavy' } });
	});
});
