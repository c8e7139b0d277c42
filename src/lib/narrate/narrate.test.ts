import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { forecast } from '../domain/forecast.ts';
import { id } from '../domain/id.ts';
import type { IndicatorValue } from '../domain/indicator.ts';
import { period } from '../domain/period.ts';
import { goalOf } from '../domain/target.ts';
import type { Locale } from '../messages/index.ts';
import type { RankedPlace } from '../view/indicator-sheet.ts';
import type { PlaceSheet } from '../view/place-sheet.ts';
import type { ScorecardRow, Warning } from '../view/scorecard.ts';
import { asOfLine, completenessLine, warningSentence } from './basis.ts';
import {
	categoryTitle,
	compareTitle,
	coverageTitle,
	distributionTitle,
	matrixTitle,
	pathTitle,
	rankingTitle,
	subtitleOf
} from './charts.ts';
import { rowHeadline } from './headline.ts';
import { placeSentence, programmeSentence } from './summary.ts';
import { forecastSentence, paceSentence } from './outlook.ts';
import { placeListBy } from './phrase.ts';
import { plainPen } from './told.ts';
import {
	band,
	COOPS,
	EFFECTIVE,
	INSPECTED,
	ISSUED,
	modelsRow,
	NO_PATH,
	placeOf,
	POVERTY,
	ratio,
	rowOf,
	scorecardOf,
	TERM,
	valueOf
} from './fixtures.ts';

const COOPS_ROW = rowOf(COOPS, {}, valueOf(2));

describe('the headline of a row', () => {
	it.each<[ScorecardRow, vi: string, en: string]>([
		[
			COOPS_ROW,
			'HTX thành lập mới: 2/5 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX)',
			'New co-operatives: 2/5 co-operatives, on track (134% of the 1.5 co-operatives expected by now)'
		],
		[
			rowOf(COOPS, {}, valueOf(2, { estimate: true })),
			'HTX thành lập mới: ước 2/5 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX)',
			'New co-operatives: est. 2/5 co-operatives, on track (134% of the 1.5 co-operatives expected by now)'
		],
		[
			rowOf(COOPS, { condition: { kind: 'at_least', value: 1 } }, valueOf(0)),
			'HTX thành lập mới: 0/1 HTX, đúng tiến độ (mức phải đạt 0,3 HTX)',
			'New co-operatives: 0/1 co-operative, on track (0.3 co-operatives expected by now)'
		],
		[
			rowOf(COOPS, { condition: { kind: 'at_least', value: 1 } }, valueOf(0), '2025-12-31'),
			'HTX thành lập mới: 0/1 HTX, không đạt, còn thiếu 1 HTX',
			'New co-operatives: 0/1 co-operative, missed, 1 co-operative short'
		],
		[
			rowOf(COOPS, { ...NO_PATH, stretch: true }, valueOf(4), '2025-12-31'),
			'HTX thành lập mới: 4/5 HTX, chưa đạt, mục tiêu phấn đấu ít nhất 5 HTX, còn thiếu 1 HTX',
			'New co-operatives: 4/5 co-operatives, not yet met, target ideally at least 5 co-operatives, 1 co-operative short'
		],
		[
			rowOf(POVERTY, { baseline: 28, path: { kind: 'none' }, condition: { kind: 'change_by', value: 4 } }, valueOf(26)),
			'Tỷ lệ hộ nghèo: 26%, chưa đạt, mục tiêu giảm 4 điểm % (tức 24%), còn phải giảm 2 điểm %',
			'Poverty rate: 26%, not yet met, target down by 4 percentage points (that is 24%), 2 percentage points still to cut'
		],
		[
			rowOf(EFFECTIVE, band, ratio(19, 25), '2025-12-31'),
			'Tỷ lệ HTX hoạt động hiệu quả: 76% (19/25 HTX), đạt, trong khoảng mục tiêu 70–80%',
			'Effective co-operatives: 76% (19/25), met, within 70–80%'
		],
		[
			rowOf(EFFECTIVE, band, ratio(21, 25), '2025-12-31'),
			'Tỷ lệ HTX hoạt động hiệu quả: 84% (21/25 HTX), vượt, cao hơn khoảng mục tiêu 70–80%',
			'Effective co-operatives: 84% (21/25), exceeded, above 70–80%'
		],
		[
			rowOf(EFFECTIVE, band, ratio(17, 25), '2025-12-31'),
			'Tỷ lệ HTX hoạt động hiệu quả: 68% (17/25 HTX), không đạt, thấp hơn khoảng mục tiêu 70–80%, còn thiếu 2 điểm %',
			'Effective co-operatives: 68% (17/25), missed, below 70–80%, 2 percentage points short'
		],
		[
			rowOf(EFFECTIVE, { ...NO_PATH, condition: { kind: 'at_least', value: 50 } }, ratio(9, 19), '2024-12-31'),
			'Tỷ lệ HTX hoạt động hiệu quả: 47,4% (9/19 HTX), chưa đạt, mục tiêu ít nhất 50%, còn thiếu 2,6 điểm %',
			'Effective co-operatives: 47.4% (9/19), not yet met, target at least 50%, 2.6 percentage points short'
		],
		[
			rowOf(POVERTY, { ...NO_PATH, condition: { kind: 'less_than', value: 7 } }, valueOf(9.5), '2025-12-31'),
			'Tỷ lệ hộ nghèo: 9,5%, không đạt, mục tiêu dưới 7%, còn phải giảm 2,5 điểm %',
			'Poverty rate: 9.5%, missed, target less than 7%, 2.5 percentage points still to cut'
		],
		[
			rowOf(
				INSPECTED,
				{ ...NO_PATH, condition: { kind: 'at_least', value: 100 } },
				ratio(13, 14, { silent: [id('x')], worst: 1300 / 14, best: 100 })
			),
			'Xã được kiểm tra: 92,9% (13/14 xã), chưa đạt, mục tiêu 100%, còn thiếu 7,1 điểm %; 1 xã chưa báo cáo',
			'Communes inspected: 92.9% (13/14), not yet met, target 100%, 7.1 percentage points short; 1 commune has not reported'
		],
		[
			modelsRow(),
			'Mô hình của xã: 3/5 xã đạt mức mỗi xã 1–2 mô hình, không đạt: xã An; vượt khung: xã Dân; chưa báo cáo: xã Đông',
			'Models: 3/5 communes pass (each commune 1–2 models), missed: An; above the range: Dân; not reported: Đông'
		],
		[
			rowOf(ISSUED, { condition: { kind: 'done_by' }, due: day('2022-12-31') }, valueOf(0)),
			'Ban hành kế hoạch: chưa đạt, hạn 31/12/2022',
			'Plan issued: not yet met, due 31/12/2022'
		],
		[rowOf(COOPS, {}, valueOf(null)), 'HTX thành lập mới: chưa có số liệu (chưa báo cáo)', 'New co-operatives: no data (not reported)'],
		[
			rowOf(COOPS, {}, valueOf(1), '2020-12-31'),
			'HTX thành lập mới: chưa đến kỳ, tính từ ngày 01/01/2021',
			'New co-operatives: not started, counted from 01/01/2021'
		],
		[
			rowOf(COOPS, null, valueOf(3)),
			'HTX thành lập mới: 3 HTX, không giao chỉ tiêu',
			'New co-operatives: 3 co-operatives, no target assigned'
		]
	])('%#', (row, vi, en) => {
		expect(rowHeadline(row, scorecardOf([row]), 'vi')).toBe(vi);
		expect(rowHeadline(row, scorecardOf([row]), 'en')).toBe(en);
	});
});

describe('what is still required and where the pace leads', () => {
	function withForecast(points: readonly (readonly [string, number])[]): ScorecardRow {
		const goal = goalOf(TERM, 'up');
		const asked = { goal, due: TERM.due, asOf: day('2022-06-30'), per: 'quarter', scheme: 'calendar', wholeNumber: true } as const;
		return { ...COOPS_ROW, forecast: forecast({ ...asked, points: points.map(([at, value]) => ({ day: day(at), value })) }) };
	}
	const slow = withForecast([
		['2021-12-31', 1],
		['2022-03-31', 1],
		['2022-06-30', 2]
	]);

	it.each<[ScorecardRow, Locale, string | null]>([
		[slow, 'vi', 'Cần thêm 3 HTX trong 14 kỳ báo cáo quý tới'],
		[slow, 'en', '3 co-operatives still needed in the next 14 quarterly reports'],
		[COOPS_ROW, 'vi', null]
	])('%#: pace in %s', (row, locale, sentence) => {
		expect(paceSentence(row, locale)).toBe(sentence);
	});

	it.each<[ScorecardRow, Locale, string | null]>([
		[
			slow,
			'vi',
			'Nếu giữ nhịp độ hiện nay, dự báo khoảng 9 HTX khi đến hạn 31/12/2025 (trong khoảng 5,5–12,5 HTX); dự kiến đạt mục tiêu vào quý IV/2023'
		],
		[
			slow,
			'en',
			'At the pace so far, about 9 co-operatives projected by 31/12/2025 (range 5.5–12.5 co-operatives); target expected to be reached in Q4 2023'
		],
		[
			withForecast([
				['2021-12-31', 2],
				['2022-03-31', 2],
				['2022-06-30', 2]
			]),
			'vi',
			'Nếu giữ nhịp độ hiện nay, dự báo khoảng 2 HTX khi đến hạn 31/12/2025; chưa thấy thời điểm đạt mục tiêu'
		],
		[withForecast([['2022-06-30', 2]]), 'vi', null]
	])('%#: projection in %s', (row, locale, sentence) => {
		expect(forecastSentence(row, locale)).toBe(sentence);
	});
});

describe('a programme and a place in one sentence', () => {
	const rows = [
		rowOf(COOPS, {}, valueOf(0)),
		rowOf(EFFECTIVE, band, ratio(19, 25)),
		rowOf(POVERTY, { condition: { kind: 'at_most', value: 7 }, baseline: 12 }, valueOf(12)),
		rowOf(ISSUED, null, valueOf(1))
	];

	it.each<[readonly ScorecardRow[], vi: string, en: string]>([
		[
			rows,
			'2/3 chỉ tiêu chậm: HTX mới và Tỷ lệ hộ nghèo; 1 đang đạt',
			'2 of 3 targets behind: New co-operatives and Poverty rate; 1 meeting it now'
		],
		[rows.slice(1, 2), '1 chỉ tiêu: 1 đang đạt', '1 target: 1 meeting it now'],
		[rows.slice(3), 'Không giao chỉ tiêu nào', 'No targets assigned']
	])('%#', (shown, vi, en) => {
		expect(programmeSentence(scorecardOf(shown), 'vi')).toBe(vi);
		expect(programmeSentence(scorecardOf(shown), 'en')).toBe(en);
	});

	it('sums a place up over its programmes', () => {
		const sheet = { place: placeOf('Phú Cần'), scorecards: [scorecardOf(rows), scorecardOf(rows.slice(3))] } as unknown as PlaceSheet;
		expect(placeSentence(sheet, 'vi')).toBe(
			'Xã Phú Cần có 3 chỉ tiêu của 1 chương trình; 2/3 chỉ tiêu chậm: HTX mới và Tỷ lệ hộ nghèo; 1 đang đạt'
		);
	});
});

describe('titles of charts', () => {
	const sheet = { row: COOPS_ROW, scorecard: scorecardOf([COOPS_ROW]) };
	const ranked = (name: string, value: IndicatorValue): RankedPlace => {
		const row = rowOf(EFFECTIVE, { condition: { kind: 'at_least', value: 100 } }, value);
		return { place: placeOf(name), value, target: row.target, verdict: row.verdict };
	};
	const ranking = [ranked('An', ratio(3, 10)), ranked('Bình', ratio(6, 10)), ranked('Cam', ratio(19, 20)), ranked('Dân', valueOf(null))];
	const areas = { row: rowOf(EFFECTIVE, band, ratio(28, 40)), scorecard: sheet.scorecard, ranking };

	it.each<[string, (locale: Locale) => string, vi: string, en: string]>([
		[
			'path',
			(locale) => pathTitle(sheet, locale),
			'Đến ngày 30/06/2022: 2/5 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX)',
			'By 30/06/2022: 2/5 co-operatives, on track (134% of the 1.5 co-operatives expected by now)'
		],
		[
			'ranking with places at risk',
			(locale) => rankingTitle({ ...areas, ranking: [ranked('An', ratio(28, 100)), ...ranking.slice(1)] }, locale),
			'1/4 xã có nguy cơ; thấp nhất là xã An với 28% (28/100 HTX), cao nhất là xã Cam với 95% (19/20 HTX)',
			'1/4 communes at risk; the lowest result is 28% (28/100) in An, the highest 95% (19/20) in Cam'
		],
		[
			'ranking of equals',
			(locale) => rankingTitle({ ...areas, ranking: [ranked('An', ratio(5, 10)), ranked('Bình', ratio(10, 20))] }, locale),
			'2 xã đều 50%',
			'2 communes all at 50%'
		],
		[
			'ranking with one number',
			(locale) => rankingTitle({ ...areas, ranking: ranking.slice(2) }, locale),
			'Chỉ xã Cam có số liệu: 95% (19/20 HTX)',
			'Only Cam has data: 95% (19/20)'
		],
		[
			'ranking without numbers',
			(locale) => rankingTitle({ ...areas, ranking: ranking.slice(3) }, locale),
			'Chưa có số liệu của 1 xã',
			'No data from 1 commune'
		],
		[
			'place by period',
			(locale) =>
				matrixTitle(
					sheet,
					{
						periods: [period('2022-Q2')],
						places: [placeOf('An'), placeOf('Bình'), placeOf('Cam')],
						cells: [[valueOf(0)], [valueOf(2)], [valueOf(null)]]
					},
					locale
				),
			'Quý II/2022: thấp nhất là xã An với 0 HTX, cao nhất là xã Bình với 2 HTX; chưa báo cáo: xã Cam',
			'Q2 2022: the lowest result is 0 co-operatives in An, the highest 2 co-operatives in Bình; not reported: Cam'
		],
		[
			'coverage',
			(locale) =>
				coverageTitle(
					sheet,
					{
						passing: 13,
						total: 14,
						cells: [
							{ place: placeOf('Phú Cần'), state: 'pass', status: 'met', value: null },
							{ place: placeOf('Chư Drăng'), state: 'silent', status: 'no_data', value: null }
						]
					},
					locale
				),
			'13/14 xã đạt; chưa báo cáo: xã Chư Drăng',
			'13/14 communes pass; not reported: Chư Drăng'
		],
		[
			'distribution',
			(locale) =>
				distributionTitle(
					areas,
					{ count: 14, min: { value: 30, place: placeOf('An') }, q1: 40, median: 62, q3: 80.25, max: { value: 95, place: placeOf('Cam') } },
					locale
				),
			'Một nửa số xã có kết quả từ 40% đến 80,3%, trung vị 62%; thấp nhất là xã An với 30% (3/10 HTX), cao nhất là xã Cam với 95% (19/20 HTX)',
			'Half of the communes lie between 40% and 80.3%, median 62%; the lowest result is 30% (3/10) in An, the highest 95% (19/20) in Cam'
		],
		[
			'distribution of mostly one value',
			(locale) =>
				distributionTitle(
					{ ...sheet, ranking: [...['A', 'B', 'C', 'D', 'E'].map((name) => ranked(name, valueOf(0))), ranked('Cam', valueOf(1))] },
					{ count: 6, min: { value: 0, place: placeOf('An') }, q1: 0, median: 0, q3: 0, max: { value: 1, place: placeOf('Cam') } },
					locale
				),
			'Một nửa số xã trở lên cùng có kết quả 0 HTX; 5 xã cùng thấp nhất với 0 HTX, cao nhất là xã Cam với 1 HTX',
			'Half of the communes or more stand at 0 co-operatives; the lowest result is 0 co-operatives in 5 communes, the highest 1 co-operative in Cam'
		],
		[
			'distribution of one value',
			(locale) =>
				distributionTitle(
					{ ...sheet, ranking: ['An', 'Cam'].map((name) => ranked(name, valueOf(0))) },
					{ count: 2, min: { value: 0, place: placeOf('An') }, q1: 0, median: 0, q3: 0, max: { value: 0, place: placeOf('Cam') } },
					locale
				),
			'2 xã đều 0 HTX',
			'2 communes all at 0 co-operatives'
		],
		[
			'ranking with many at one end',
			(locale) =>
				rankingTitle(
					{
						...areas,
						ranking: [...['A', 'B', 'C', 'D', 'E'].map((name) => ranked(name, valueOf(100 - 1e-13))), ranked('G', valueOf(101))]
					},
					locale
				),
			'5 xã cùng thấp nhất với 100%, cao nhất là xã G với 101%',
			'The lowest result is 100% in 5 communes, the highest 101% in G'
		],
		[
			'categories',
			(locale) =>
				categoryTitle(
					{
						...sheet,
						categories: [
							{ category: 'ngô', value: 3 },
							{ category: 'lạc', value: 7 },
							{ category: 'rau', value: null }
						]
					},
					locale
				),
			'Lớn nhất: lạc (7 HTX)',
			'Largest: lạc (7 co-operatives)'
		],
		[
			'compare',
			(locale) => compareTitle({ places: [placeOf('An'), placeOf('Bình')], indicators: [COOPS], scorecard: sheet.scorecard }, locale),
			'2 xã, 1 chỉ tiêu, quý II/2022',
			'2 communes, 1 indicator, Q2 2022'
		],
		[
			'subtitle',
			(locale) => subtitleOf(areas, locale),
			'Tỷ lệ HTX hoạt động hiệu quả (%) · tính trên HTX · huyện Kế Sách · quý II/2022',
			'Effective co-operatives (%) · Kế Sách · Q2 2022'
		]
	])('%s', (_, title, vi, en) => {
		expect(title('vi')).toBe(vi);
		expect(title('en')).toBe(en);
	});
});

describe('what the figures rest on', () => {
	const scorecard = scorecardOf([]);

	it('says up to which day they speak, and when they were known', () => {
		expect(asOfLine(scorecard, 'vi')).toBe('Số liệu đến ngày 30/06/2022');
		expect(asOfLine(scorecard, 'en')).toBe('Data as of 30/06/2022');
		expect(asOfLine({ ...scorecard, knownAt: '2022-07-05T01:30:00.000Z' }, 'vi')).toBe(
			'Số liệu đến ngày 30/06/2022, như đã biết lúc 08:30 ngày 05/07/2022'
		);
	});

	it('says how many places reported', () => {
		expect(completenessLine(scorecard, 'vi')).toBe('11/14 xã đã báo cáo quý II/2022');
		expect(completenessLine(scorecard, 'en')).toBe('11/14 communes reported for Q2 2022');
	});

	const place = placeOf('Krông Pa', { type: 'huyện' });
	const broken = {
		kind: 'identity',
		identity: 'i',
		leftText: 'total',
		rightText: 'prev(total) + new',
		measures: [],
		place,
		period: period('2022'),
		left: 58,
		right: 57,
		difference: 1,
		explanation: null
	} as const;

	it.each<[Warning, vi: string, en: string]>([
		[broken, 'huyện Krông Pa, năm 2022: 57 ≠ 58, lệch 1', 'Krông Pa, 2022: 57 ≠ 58, off by 1'],
		[
			{ ...broken, explanation: 'Một tổ hội chuyển từ nơi khác đến.' },
			'huyện Krông Pa, năm 2022: 57 ≠ 58, lệch 1. Giải thích: Một tổ hội chuyển từ nơi khác đến.',
			'Krông Pa, 2022: 57 ≠ 58, off by 1. Explanation: Một tổ hội chuyển từ nơi khác đến.'
		],
		[
			{
				kind: 'allocation',
				indicator: COOPS.id,
				target: TERM.id,
				place,
				assigned: 5,
				allocated: 4,
				difference: -1,
				level: 'commune',
				parts: [],
				without: []
			},
			'HTX thành lập mới: tổng mục tiêu giao cho cấp dưới là 4, mục tiêu chung là 5, lệch 1',
			'New co-operatives: targets given to the places below add up to 4, the overall target is 5, off by 1'
		],
		[
			{ kind: 'disagreement', indicator: COOPS.id, measureName: 'Giải ngân', entered: 1213.5, categorySum: 1213.25 },
			'Giải ngân: tổng đã nhập là 1.213,5, cộng các phân tổ là 1.213,25',
			'Giải ngân: the entered total is 1,213.5, the categories add up to 1,213.25'
		],
		[
			{ kind: 'not_comparable', indicator: COOPS.id, place, date: day('2025-07-01') },
			'HTX thành lập mới: huyện Krông Pa được sắp xếp lại ngày 01/07/2025, không so sánh được với trước đó',
			'New co-operatives: Krông Pa was reorganised on 01/07/2025 and cannot be compared with earlier figures'
		]
	])('%#: warns', (warning, vi, en) => {
		expect(warningSentence(warning, [COOPS_ROW], 'vi')).toBe(vi);
		expect(warningSentence(warning, [COOPS_ROW], 'en')).toBe(en);
	});
});

it.each([
	[[], ''],
	[['An'], 'xã An'],
	[['An', 'Bình'], 'xã An và xã Bình'],
	[['An', 'Bình', 'Cam', 'Dân'], 'xã An, xã Bình, xã Cam và xã Dân'],
	[['An', 'Bình', 'Cam', 'Dân', 'Đông', 'Giao'], 'xã An, xã Bình, xã Cam và 3 xã khác']
])('lists places %o', (names, text) => {
	expect(
		placeListBy(
			plainPen('vi'),
			names.map((name) => placeOf(name))
		)
	).toBe(text);
});
