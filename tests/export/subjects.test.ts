/** A place, an indicator, a frozen meeting and all programmes of the demo in every format, opened again and compared with the JSON of the same selection. */
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusTable } from '#lib/deck/status-slides.ts';
import { officialTable } from '#lib/deck/official-table.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { freezeMeeting } from '#lib/server/usecase/freeze-meeting.ts';
import { readMatter, type Matter } from '#lib/server/usecase/read-matter.ts';
import { exportSubject } from '#lib/server/usecase/export-subject.ts';
import type { FileFormat } from '#lib/deck/file-format.ts';
import { programmeSentence } from '#lib/narrate/summary.ts';
import { isAssigned } from '#lib/view/urgency.ts';
import { day } from '#lib/domain/day.ts';
import { readPackage } from './office-package.ts';
import { openPdf } from './pdf-reader.ts';
import { MADE_AT, openDemo, toldInText, value } from './scorecards.ts';

const today = { today: day('2026-11-22') };
const setting = { ...today, locale: 'vi', now: MADE_AT, boundaries: null } as const;
const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');
const decoded = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
/** The words of an office part or a page, tags taken out. */
const wordsOf = (markup: string) => squeezed(decoded(markup.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, '')));

/** Screens split a long table elsewhere than paper does. */
const unparted = (finding: string) => finding.replace(/ \(\d+\/\d+\)$/, '');
/** Names what is missing rather than printing the whole text. */
const has = (text: string, words: string) => expect(text.includes(squeezed(words)), words).toBe(true);

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
	demo = await openDemo();
	value(await freezeMeeting(demo.store, 'kr-2023-01', { actor: MACHINE, now: MADE_AT, today: today.today }));
});
afterAll(() => demo.close());

const SUBJECTS = {
	place: { asked: { place: 'ks-an-my', period: '2022-Q2' }, name: 'ks-an-my_2022-Q2', said: ['An Mỹ', 'quý II/2022', '30/06/2022'] },
	indicator: {
		asked: { programme: 'kttt', indicator: 'coops_new', period: '2022-Q2' },
		name: 'coops_new_ke-sach_2022-Q2',
		said: ['giai đoạn 2021–2025', 'Kế Sách', 'quý II/2022', '30/06/2022', '13/13 xã']
	},
	meeting: {
		asked: { meeting: 'kr-2023-01', frozen: '1' },
		name: 'kr-2023-01_v1',
		said: ['Tổng kết năm 2022', 'năm 2022', 'Krông Pa', '14/14 xã']
	},
	overview: { asked: { period: '2022' }, name: 'overview_2022', said: ['năm 2022', 'Đề án 61'] }
} as const;
type Name = keyof typeof SUBJECTS;

async function made(subject: Name, format: FileFormat) {
	const { asked } = SUBJECTS[subject];
	const { file } = value(await exportSubject(demo.store, subject, asked as never, { format, ratio: '16:9' }, setting));
	const matter: Matter = value(await readMatter(demo.store, subject, asked as never, today));
	return { file, matter, cards: matter.outline.chapters.map(({ scorecard }) => scorecard) };
}

/** A column of a sheet, below its head. */
function namesIn(
	sheets: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[],
	name: string,
	column: number
) {
	const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
	return rows.slice(rows.findIndex((row) => row.includes('STT')) + 1).map((row) => row[column]);
}

describe.each(Object.keys(SUBJECTS) as Name[])('%s as a file', (subject) => {
	/** Said by every export, wherever it stands in it. */
	const said = [...SUBJECTS[subject].said, 'số liệu minh hoạ', '08:30 ngày 22/11/2026', 'nhật ký số 2: '].map(squeezed);
	const sayEverything = (text: string) => {
		for (const one of said) has(text.toLocaleLowerCase('vi'), one.toLocaleLowerCase('vi'));
	};

	it('json is the view object, and when it was made', async () => {
		const { file, matter } = await made(subject, 'json');
		const { made: making, ...view } = JSON.parse(new TextDecoder().decode(file.bytes)) as Record<string, unknown>;
		expect(view).toEqual(JSON.parse(JSON.stringify(matter.view)));
		expect(making).toMatchObject({ at: '2026-11-22T01:30:00.000Z', trail: { sequence: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
		expect(file.name).toBe(`${SUBJECTS[subject].name}.json`);
	});

	it('csv has a line for each target, with its numbers', async () => {
		const { file, cards } = await made(subject, 'csv');
		const text = new TextDecoder().decode(file.bytes).replace('\ufeff', '').trimEnd();
		const { data } = Papa.parse<Record<string, string>>(text, { header: true });
		const number = (one: number | null) => (one === null ? '' : String(one));
		expect(data.map((line) => [line['programme'], line['place'], line['indicator'], line['value'], line['goal'], line['status']])).toEqual(
			cards.flatMap(({ programme, place, rows }) =>
				rows.map(({ indicator, value: reached, verdict }) => [
					programme.id,
					place.id,
					indicator.id,
					number(reached.value),
					number(verdict.goal),
					verdict.status
				])
			)
		);
		expect(new Set(data.map((line) => line['trail']?.slice(0, 2)))).toEqual(new Set(['2:']));
	});

	it('xlsx has the official table of each programme as real numbers', async () => {
		const { file, cards, matter } = await made(subject, 'xlsx');
		const { sheets } = await readXlsx(file.bytes);
		const tables = sheets.filter(({ name }) => /(^|\. )Chỉ tiêu$/.test(name));
		expect(tables).toHaveLength(cards.length);
		cards.forEach((card, index) => {
			const rows = tables[index]?.rows ?? [];
			const body = rows.slice(rows.findIndex((row) => row.includes('STT')) + 2);
			card.rows.forEach((row, line) => {
				const cells = body[line] ?? [];
				expect(cells[1]).toBe(row.indicator.name);
				const plain = row.target?.condition.kind !== 'done_by' && row.eachPlace === null;
				if (row.value.value !== null && plain) expect(cells[5]).toBe(row.value.value);
				if (row.comparison.ofGoal !== null) expect(cells[6]).toBe(row.comparison.ofGoal);
			});
		});
		expect(sheets.at(-1)?.name).toBe('Ghi chú');
		if (matter.subject === 'meeting') {
			const { agenda, reviewed, tasks } = matter.view;
			expect(namesIn(sheets, 'Chương trình họp', 1)).toHaveLength(agenda.length);
			expect(namesIn(sheets, 'Nhiệm vụ đã giao', 1)).toEqual(reviewed.map(({ task }) => task.text));
			expect(namesIn(sheets, 'Nhiệm vụ', 1)).toEqual(tasks.map(({ task }) => task.text));
		}
		for (const { rows } of sheets.slice(0, 1)) sayEverything(squeezed(rows.slice(0, 8).flat().join('\n')));
	});

	it('docx tells each target by its sentence and ends with the official tables', async () => {
		const { file, cards } = await made(subject, 'docx');
		const main = readPackage(file.bytes).text('word/document.xml');
		const text = wordsOf(main);
		for (const card of cards) {
			for (const row of card.rows.filter(isAssigned)) has(text, toldInText(row, card));
			for (const { cells } of officialTable(card, 'vi').rows) has(text, cells.map((cell) => cell.text).join(''));
		}
		sayEverything(text);
	});

	it('a picture has the table of targets, and says it beside', async () => {
		const { file, cards } = await made(subject, 'svg');
		const svg = new TextDecoder().decode(file.bytes);
		const said = wordsOf(/<desc>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '');
		for (const card of cards) {
			const assigned = card.rows.filter(isAssigned);
			has(said, programmeSentence(card, 'vi'));
			for (const line of statusTable(assigned.length > 0 ? assigned : card.rows, 'vi').lines)
				has(said, line.map((cell) => cell.text).join(', '));
		}
		const png = (await made(subject, 'png')).file.bytes;
		expect(Buffer.from(png).readUInt32BE(16)).toBe(1280);
		const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
		expect(Buffer.from(png).readUInt32BE(20) / 1280).toBeCloseTo(height / width, 2);
	});

	it.each(['pdf', 'pptx', 'html'] as const)('%s has every finding of the deck, and every cell of its tables', async (format) => {
		const { file, matter } = await made(subject, format);
		const deck = await matter.deck({ locale: 'vi', origin: '', boundaries: null });
		const text = {
			pdf: () => openPdf(file.bytes).text,
			html: () => wordsOf(new TextDecoder().decode(file.bytes)),
			pptx() {
				const opened = readPackage(file.bytes);
				expect(opened.faults()).toEqual([]);
				return opened
					.names(/^ppt\/(slides|notesSlides)\/[^/]*\.xml$/)
					.map((name) => wordsOf(opened.text(name)))
					.join('\n');
			}
		}[format]();
		for (const { finding, body } of deck.slides) {
			has(text, unparted(finding));
			if (body.kind === 'table') for (const cell of body.rows.flat()) has(text, cell.text);
		}
		sayEverything(text);
	});

	it('handout prints the official table of each programme', async () => {
		const { file, cards } = await made(subject, 'handout');
		const pdf = openPdf(file.bytes);
		for (const card of cards) {
			has(pdf.text, card.programme.name);
			for (const { cells } of officialTable(card, 'vi').rows) for (const cell of cells) has(pdf.text, cell.text);
		}
		expect(pdf.text).toContain(`Trang1/${pdf.pages}`);
		expect(pdf.tagged).toBe(true);
	});
});
