import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { forecast } from '../domain/forecast.ts';
import { id } from '../domain/id.ts';
import { period } from '../domain/period.ts';
import { goalOf } from '../domain/target.ts';
import type { Note } from '../domain/note.ts';
import type { DocumentRef } from '../domain/programme.ts';
import type { Chapter, Dossier } from '../view/dossier.ts';
import type { RankedPlace } from '../view/indicator-sheet.ts';
import type { Scorecard, ScorecardRow, TargetView, Warning } from '../view/scorecard.ts';
import { band, COOPS, EFFECTIVE, modelsRow, NO_PATH, placeOf, POVERTY, ratio, rowOf, scorecardOf, TERM, valueOf } from './fixtures.ts';
import { citation } from './report-part.ts';
import { reportOpening, reportSections, reportSubject, type ReportPart } from './report.ts';
import { textOf, type Writing } from './told.ts';

const EN: Writing = { locale: 'en', twoDigits: false };
const VI: Writing = { locale: 'vi', twoDigits: true };

function dossierOf(rows: readonly ScorecardRow[], over: Partial<Chapter> = {}, card: Partial<Scorecard> = {}): Dossier {
	const scorecard = { ...scorecardOf(rows), ...card };
	return {
		subject: { kind: 'programme' },
		chapters: [{ scorecard, sheets: [], matrix: null, notes: [], notePlaces: [], ...over }],
		tasks: []
	};
}

function linesOf(parts: readonly ReportPart[]): readonly string[] {
	return parts.flatMap((part) =>
		part.kind === 'blank' || part.kind === 'charts' ? [] : part.kind === 'items' ? part.told.map(textOf) : [textOf(part.told)]
	);
}

/** The paragraphs and items below a heading, up to the next. */
function below(dossier: Dossier, heading: string, writing: Writing): readonly string[] {
	const lines = reportSections(dossier, writing).flatMap(({ heading: title, parts }) => [title, ...linesOf(parts)]);
	const from = lines.findIndex((line) => line.includes(heading)) + 1;
	const length = lines.slice(from).findIndex((line) => /^(?:\d|[IV]+)\. /.test(line));
	return lines.slice(from, length === -1 ? undefined : from + length);
}

const MOVED: Partial<ScorecardRow> = {
	inPeriod: valueOf(1),
	comparison: { ofGoal: null, change: 1 },
	lastMeeting: { meeting: id('m'), date: day('2022-01-12'), status: 'behind', value: 1 }
};

describe('each target in one sentence of the report', () => {
	it.each<[ScorecardRow, en: string, vi: string]>([
		[
			{ ...rowOf(COOPS, {}, valueOf(2)), ...MOVED },
			'New co-operatives: 2/5 co-operatives, on track (134% of the 1.5 co-operatives expected by now); 1 co-operative in Q2 2022 alone; up 1 co-operative on the same period of last year; 1 co-operative reported when the committee met on 12 January 2022; target by 31 December 2025: at least 5 co-operatives',
			'HTX thành lập mới: kết quả 02/05 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX); riêng quý II/2022 ghi nhận 01 HTX; đã tăng 01 HTX so với cùng kỳ năm trước; tại cuộc họp ngày 12/01/2022 đã báo cáo 01 HTX; mục tiêu đến ngày 31/12/2025: ít nhất 05 HTX'
		],
		[
			{ ...rowOf(COOPS, { condition: { kind: 'at_least', value: 1 } }, valueOf(0)), comparison: { ofGoal: null, change: 0 } },
			'New co-operatives: 0/1 co-operative, on track (0.3 co-operatives expected by now); unchanged from the same period of last year; target by 31 December 2025: at least 1 co-operative',
			'HTX thành lập mới: kết quả 0/01 HTX, đúng tiến độ (mức phải đạt 0,3 HTX); bằng cùng kỳ năm trước; mục tiêu đến ngày 31/12/2025: ít nhất 01 HTX'
		],
		[
			{ ...rowOf(EFFECTIVE, band, ratio(17, 25), '2022-06-30'), comparison: { ofGoal: null, change: -2.5 } },
			'Effective co-operatives: 68% (17/25), not yet met, below 70–80%, 2 percentage points short; down 2.5 percentage points on the same period of last year; due 31 December 2025',
			'Tỷ lệ HTX hoạt động hiệu quả: kết quả 68% (17/25 HTX), chưa đạt, thấp hơn khoảng mục tiêu 70–80%, còn thiếu 2 điểm %; đã giảm 2,5 điểm % so với cùng kỳ năm trước; hạn 31/12/2025'
		],
		[
			rowOf(POVERTY, { condition: { kind: 'at_most', value: 7 }, baseline: 12 }, valueOf(11.5)),
			'Poverty rate: 11.5%, behind (33% of the planned fall to 10.5% by now); target by 31 December 2025: at most 7%',
			'Tỷ lệ hộ nghèo: kết quả 11,5%, chậm (33% so với mức giảm theo kế hoạch, đến nay phải còn 10,5%); mục tiêu đến ngày 31/12/2025: không quá 7%'
		],
		[
			rowOf(COOPS, { condition: { kind: 'at_least', value: 1240 }, baseline: 1000 }, valueOf(1045)),
			'New co-operatives: 1,045/1,240 co-operatives, behind (63% of the planned rise to 1,071.8 co-operatives by now); target by 31 December 2025: at least 1,240 co-operatives',
			'HTX thành lập mới: kết quả 1.045/1.240 HTX, chậm (63% so với mức tăng theo kế hoạch, đến nay phải đạt 1.071,8 HTX); mục tiêu đến ngày 31/12/2025: ít nhất 1.240 HTX'
		],
		[
			rowOf(EFFECTIVE, { ...NO_PATH, condition: { kind: 'at_least', value: 50 } }, ratio(8, 20, { silent: [id('a'), id('b')] })),
			'Effective co-operatives: 40% (8/20), not yet met, target at least 50%, 10 percentage points short; 2 communes have not reported; due 31 December 2025',
			'Tỷ lệ HTX hoạt động hiệu quả: kết quả 40% (08/20 HTX), chưa đạt, mục tiêu ít nhất 50%, còn thiếu 10 điểm %; 02 xã chưa báo cáo; hạn 31/12/2025'
		],
		[
			modelsRow(),
			'Models: 3/5 communes pass (each commune 1–2 models), missed: An; above the range: Dân; not reported: Đông; due 31 December 2025',
			'Mô hình của xã: kết quả 03/05 xã đạt mức mỗi xã 01–02 mô hình, không đạt: xã An; vượt khung: xã Dân; chưa báo cáo: xã Đông; hạn 31/12/2025'
		]
	])('%#', (row, en, vi) => {
		expect(below(dossierOf([row]), 'Results by target', EN)).toEqual([en]);
		expect(below(dossierOf([row]), 'Kết quả từng chỉ tiêu', VI)).toEqual([vi]);
	});
});

const slow = (() => {
	const row = rowOf(COOPS, { owner: 'Department of Agriculture' }, valueOf(2));
	const points = (
		[
			['2021-12-31', 1],
			['2022-03-31', 1],
			['2022-06-30', 2]
		] as const
	).map(([at, value]) => ({ day: day(at), value }));
	const asked = {
		goal: goalOf(TERM, 'up'),
		due: TERM.due,
		asOf: day('2022-06-30'),
		per: 'quarter',
		scheme: 'calendar',
		wholeNumber: true
	} as const;
	return { ...row, forecast: forecast({ ...asked, points }) };
})();

const note = (kind: Note['kind'], text: string, over: Partial<Note> = {}): Note => ({
	id: id('n'),
	kind,
	text,
	programme: id('p'),
	indicator: null,
	place: null,
	period: null,
	owner: null,
	due: null,
	answer: null,
	...over
});

const broken: Warning = {
	kind: 'identity',
	identity: 'i',
	leftText: 'total',
	rightText: 'prev(total) + new',
	measures: [],
	place: placeOf('Krông Pa', { type: 'huyện' }),
	period: scorecardOf([]).period,
	left: 58,
	right: 57,
	difference: 1,
	explanation: null
};

describe('the paragraphs of a report', () => {
	const rows = [slow, rowOf(POVERTY, { condition: { kind: 'at_most', value: 7 }, baseline: 12 }, valueOf(12))];
	const ranking = [
		['An', 3],
		['Bình', 6]
	].map(([name, count]): RankedPlace => {
		const row = rowOf(EFFECTIVE, { condition: { kind: 'at_least', value: 100 } }, ratio(Number(count), 10));
		return { place: placeOf(String(name)), value: row.value, target: row.target, verdict: row.verdict };
	});
	const sheet = { row: rowOf(EFFECTIVE, band, ratio(9, 20)), scorecard: scorecardOf([]), ranking, notes: [] };
	const dossier = dossierOf(
		rows,
		{
			sheets: [sheet as unknown as Chapter['sheets'][number]],
			notePlaces: [placeOf('An')],
			notes: [
				note('difficulty', 'No machines.', { place: id('An'), owner: 'the commune', due: day('2022-12-31') }),
				note('proposal', 'More seed')
			]
		},
		{ warnings: [broken] }
	);

	it.each<[heading: string, lines: readonly string[]]>([
		['II. Results, Q2 2022', ['Of 2 targets, 1 on track; 1 behind: Poverty rate. The figures are in the appendix.']],
		['Results by place', ['Effective co-operatives: the lowest result is 30% (3/10) in An, the highest 60% (6/10) in Bình']],
		[
			'Projections',
			[
				'New co-operatives: at the pace so far, about 9 co-operatives projected by 31 December 2025 (range 5.5–12.5 co-operatives); target expected to be reached in Q4 2023'
			]
		],
		['What went well', ['1 of 2 targets on track: New co-operatives']],
		[
			'Shortcomings and difficulties',
			[
				'1 of 2 targets behind: Poverty rate',
				'An: No machines (responsible: the commune; due: 31 December 2022)',
				'Krông Pa, Q2 2022: 57 ≠ 58, off by 1'
			]
		],
		[
			'IV. Main tasks for Q3 2022',
			[
				'New co-operatives: 3 co-operatives still needed in the next 14 quarterly reports, by 31 December 2025 (responsible: Department of Agriculture)'
			]
		],
		['V. Proposals', ['More seed']]
	])('below “%s” are exact', (heading, lines) => {
		expect(below(dossier, heading, EN)).toEqual(lines);
	});

	it('open with the committee, the period and the ground it covers', () => {
		expect(linesOf(reportOpening(dossier, EN))).toEqual([
			'Data as of 30 June 2022; 11/14 communes reported for Q2 2022.',
			'The committee reports the results of Q2 2022 in Kế Sách as follows:'
		]);
		expect(reportSubject(dossier, 'en')).toBe('Results of “Kinh tế tập thể”, Q2 2022; tasks for Q3 2022');
	});

	it('look ahead to the rest of the year, and speak of one place without a share', () => {
		const part = { period: period('2022-01..2022-08'), completeness: { reported: 0, expected: 1, level: 'commune' } };
		const eight = dossierOf([], {}, part as Partial<Scorecard>);
		expect(reportSubject(eight, 'vi')).toBe(
			'Kết quả thực hiện “Kinh tế tập thể”, 8 tháng đầu năm 2022; phương hướng, nhiệm vụ 4 tháng cuối năm 2022'
		);
		expect(linesOf(reportOpening(eight, VI))[0]).toBe('Số liệu đến ngày 30/6/2022; chưa có báo cáo 8 tháng đầu năm 2022.');
		expect(linesOf(reportOpening(eight, EN))).toEqual([
			'Data as of 30 June 2022; no report for the first 8 months of 2022 yet.',
			'The committee reports the results of the first 8 months of 2022 in Kế Sách as follows:'
		]);
	});

	it('tell targets of one indicator apart', () => {
		const target = (over: Partial<TargetView>) =>
			rowOf(COOPS, { condition: { kind: 'at_least', value: 9 }, ...over }, valueOf(2), '2026-01-01');
		const rows = [target({}), target({ due: day('2024-12-31') }), target({ eachLevel: 'commune' }), target({ stretch: true })];
		expect(below(dossierOf(rows), 'Tồn tại', VI)).toEqual([
			'03/04 chỉ tiêu không đạt: HTX thành lập mới (hạn 31/12/2025), HTX thành lập mới (hạn 31/12/2024), HTX thành lập mới ở mỗi xã',
			'01/04 chỉ tiêu chưa đạt: HTX thành lập mới (mức phấn đấu)'
		]);
	});

	it('say in one breath what all targets have in common', () => {
		const early = [rowOf(COOPS, {}, valueOf(2), '2020-01-01'), rowOf(POVERTY, {}, valueOf(9), '2020-01-01')];
		const statement = (rows: readonly ScorecardRow[], writing: Writing) => below(dossierOf(rows), 'II. ', writing)[0];
		expect(statement(early, VI)).toBe('02 chỉ tiêu được giao đều chưa đến kỳ. Số liệu chi tiết tại Phụ lục.');
		expect(statement(early, EN)).toBe('2 targets, all not started. The figures are in the appendix.');
		expect(statement(early.slice(1), VI)).toBe('01 chỉ tiêu được giao chưa đến kỳ. Số liệu chi tiết tại Phụ lục.');
	});

	it('say of a place without targets that it has none', () => {
		const place = placeOf('An');
		const bare = { ...dossierOf([]), chapters: [], subject: { kind: 'place', place, period: period('2022-Q2') } } as unknown as Dossier;
		expect(linesOf(reportOpening(bare, VI))).toEqual(['Báo cáo kết quả quý II/2022 trên địa bàn xã An như sau:']);
		expect(below(bare, 'II. ', VI)).toEqual(['Không giao chỉ tiêu nào.']);
	});

	it('name what orders the work, not who told of it', () => {
		const documents: readonly DocumentRef[] = [
			{ id: id('n'), title: 'Tin họp', number: null, date: null, issuer: null, url: null, illustrative: false },
			{ id: id('o'), title: 'Kế hoạch', number: '07-KH/HU', date: null, issuer: null, url: null, illustrative: false }
		];
		expect(below(dossierOf([], {}, { documents }), 'LÃNH ĐẠO', VI)).toEqual(['Việc thực hiện căn cứ các văn bản:', 'Kế hoạch số 07-KH/HU']);
	});

	it('name the ground of a former district once', () => {
		const former = dossierOf([], {}, { place: placeOf('Kế Sách cũ', { type: 'địa bàn huyện' }) });
		expect(linesOf(reportOpening(former, VI)).at(-1)).toBe(
			'Ban Chỉ đạo báo cáo kết quả quý II/2022 trên địa bàn huyện Kế Sách cũ như sau:'
		);
	});
});

it.each<[title: string, number: string | null, issuer: string, text: string]>([
	[
		'Thông tư hướng dẫn phân loại hợp tác xã',
		'01/2020/TT-BKHĐT',
		'Bộ Kế hoạch và Đầu tư',
		'Thông tư số 01/2020/TT-BKHĐT ngày 25/02/2021 của Bộ Kế hoạch và Đầu tư hướng dẫn phân loại hợp tác xã'
	],
	[
		'Chương trình công tác năm 2022 của Ban Chỉ đạo',
		'02-CTr/BCĐ',
		'Ban Chỉ đạo Đề án 61',
		'Chương trình công tác năm 2022 số 02-CTr/BCĐ ngày 25/02/2021 của Ban Chỉ đạo Đề án 61'
	],
	['Tin họp Ban Chỉ đạo', null, 'Trang tin huyện', 'Tin họp Ban Chỉ đạo ngày 25/02/2021 của Trang tin huyện']
])('a document is cited by its kind, number, day, issuer and subject: %s', (title, number, issuer, text) => {
	const document: DocumentRef = { id: id('d'), title, number, date: day('2021-02-25'), issuer, url: null, illustrative: false };
	expect(citation(document, 'vi')).toBe(text);
});
