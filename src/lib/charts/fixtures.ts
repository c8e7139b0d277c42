/** Invented places and figures for the tests of this room. */
import { id } from '../domain/id.ts';
import type { IndicatorValue } from '../domain/indicator.ts';
import type { Blank } from '../domain/observation.ts';
import { lastDay, period } from '../domain/period.ts';
import type { Day, Period } from '../domain/period.ts';
import type { Status, Verdict } from '../domain/status.ts';
import type { Condition, Path } from '../domain/target.ts';
import type { Coverage } from '../view/coverage.ts';
import type { RankedPlace } from '../view/indicator-sheet.ts';
import type { IndicatorView, PlaceView, ScorecardRow, TargetView } from '../view/scorecard.ts';
import type { BulletRow } from './bullet.ts';
import type { PathData } from './path.ts';
import type { Boundaries } from './picture.ts';

export const day = (text: string) => text as Day;

export const LONG_NAME = 'Thị trấn Nông trường Việt Trung và các thôn bản vùng đệm khu bảo tồn Ngọc Linh Hạ';
export const HOSTILE_NAME = '<svg onload=alert(1)> {b} {c|x}';

const base = [
	'Đồng Tiến',
	'Đồng Thắng',
	'Đồng Lợi',
	'Khuyến Nông',
	'Vân Sơn',
	'An Nông',
	'Tiến Nông',
	'Nông Trường',
	'Dân Lý',
	'Dân Quyền',
	'Dân Lực',
	'Thọ Phú',
	'Thọ Vực',
	'Thọ Thế',
	'Hợp Lý',
	'Hợp Tiến',
	'Hợp Thành',
	'Hợp Thắng',
	'Triệu Thành',
	'Xuân Thọ',
	'Thọ Tiến',
	'Thọ Sơn',
	'Bình Sơn',
	'Thọ Bình',
	'Thọ Tân',
	'Xuân Lộc',
	'Xuân Thịnh',
	'Thọ Dân',
	'Thọ Ngọc',
	'Minh Sơn',
	'Thái Hòa',
	'Thọ Cường'
];

export function place(name: string, order: number, tile: PlaceView['tile'] = null): PlaceView {
	return { id: id(`p${order}`), code: `${15000 + order}`, name, nameEn: null, level: 'commune', type: 'xã', order, tile };
}

/** 34 communes as of 2022, two of them towns. */
export const communes: readonly PlaceView[] = [...base.map((name) => `xã ${name}`), 'thị trấn Nưa', 'thị trấn Triệu Sơn'].map((name, i) =>
	place(name, i + 1, { row: 1 + Math.floor(i / 6), col: 1 + (i % 6) })
);

export const count: IndicatorView = {
	id: id('coops'),
	name: 'Hợp tác xã thành lập mới',
	nameEn: 'New co-operatives',
	shortName: 'HTX mới',
	unit: 'HTX',
	unitEn: 'co-operatives',
	decimals: 0,
	integer: true,
	direction: 'up',
	denominatorName: null,
	definition: null,
	expression: 'coops_new',
	cumulative: true,
	frequency: 'quarter'
};
export const rate: IndicatorView = {
	...count,
	id: id('effective'),
	name: 'Tỷ lệ hợp tác xã hoạt động hiệu quả',
	nameEn: 'Effective co-operatives',
	shortName: 'HTX hiệu quả',
	unit: '%',
	unitEn: null,
	decimals: 1,
	integer: false,
	denominatorName: 'HTX',
	expression: '100 * coops_effective / coops_rated',
	cumulative: false
};

export function value(
	number: number | null,
	parts: readonly [number, number] | null = null,
	blank: Blank = 'not_reported'
): IndicatorValue {
	return {
		value: number,
		gap: number === null ? { kind: 'missing_inputs', measures: [], blank } : null,
		numerator: parts?.[0] ?? null,
		denominator: parts?.[1] ?? null,
		reported: 13,
		expected: 13,
		estimate: false,
		own: false,
		date: null,
		oldest: null,
		worst: null,
		best: null,
		failing: [],
		silent: [],
		disagreements: []
	};
}

export function verdict(status: Status, goal: number | null, expected: number | null = null): Verdict {
	return { status, provisional: false, goal, expected, attainment: null, shortfall: null, band: null, worst: null, best: null };
}

export function target(condition: Condition, path: Path = { kind: 'none' }, from = '2021-01-01', due = '2025-12-31'): TargetView {
	return {
		id: id('t'),
		place: id('d'),
		eachLevel: null,
		from: day(from),
		due: day(due),
		condition,
		baseline: 0,
		path,
		stretch: false,
		document: null,
		clause: null,
		version: 1,
		owner: null
	};
}

export const fiveCoops: BulletRow = {
	key: 'coops',
	indicator: count,
	target: target({ kind: 'at_least', value: 5 }, { kind: 'linear' }),
	value: value(2),
	verdict: verdict('on_track', 5, 1.495),
	eachPlace: null
};
export const effectiveBand: BulletRow = {
	key: 'effective',
	indicator: rate,
	target: target({ kind: 'between', low: 70, high: 80 }),
	value: value(76, [19, 25]),
	verdict: verdict('meeting', 70),
	eachPlace: null
};
export const bulletRows: readonly BulletRow[] = [
	fiveCoops,
	effectiveBand,
	{
		...fiveCoops,
		key: 'unions',
		indicator: { ...count, shortName: 'Liên hiệp HTX' },
		target: target({ kind: 'at_least', value: 1 }, { kind: 'linear' }),
		value: value(0),
		verdict: verdict('behind', 1, 0.899)
	},
	{
		...fiveCoops,
		key: 'poverty',
		indicator: { ...rate, shortName: 'Hộ nghèo', direction: 'down' },
		target: target({ kind: 'less_than', value: 7 }),
		value: value(8.25, [330, 4000]),
		verdict: verdict('not_yet', 7)
	},
	{
		...fiveCoops,
		key: 'money',
		indicator: { ...rate, shortName: 'Giải ngân vốn đầu tư' },
		target: target({ kind: 'at_least', value: 95 }, { kind: 'linear' }),
		value: value(45, [45, 100]),
		verdict: verdict('behind', 95, 66.6)
	},
	{
		...fiveCoops,
		key: 'silent',
		indicator: { ...count, shortName: 'Mô hình' },
		target: target({ kind: 'at_least', value: 14 }),
		value: value(null),
		verdict: verdict('no_data', 14)
	},
	{
		...fiveCoops,
		key: 'none',
		indicator: { ...count, shortName: 'HTX ứng dụng công nghệ cao' },
		target: null,
		value: value(3),
		verdict: verdict('not_assigned', null)
	}
];

const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2'].map(
	(code) => period(code)
);
const reported = [0, 0, 1, 1, 1, 2, null, 2, 2, 3];

const series: ScorecardRow['series'] = quarters.map((one, i) => ({
	period: one,
	day: lastDay(one),
	value: value(reported[i] ?? null),
	expected: ((i + 1) / 20) * 5
}));

export const fiveCoopsRow: ScorecardRow = {
	...fiveCoops,
	value: value(3),
	verdict: verdict('on_track', 5, 2.493),
	inPeriod: value(1),
	samePeriodLastYear: null,
	comparison: { ofGoal: 0.6, change: null },
	eachPlace: null,
	series,
	forecast: { pace: 0.33, required: null, projected: { value: 6, low: 4, high: 7 }, reachedIn: null, per: 'quarter' },
	illustrative: true,
	lastMeeting: null
};

export const straightPath: PathData = {
	scorecard: { asOf: day('2023-06-30') },
	row: fiveCoopsRow,
	plan: [
		{ day: day('2021-01-01'), value: 0 },
		{ day: day('2025-12-31'), value: 5 }
	],
	successions: [{ date: day('2025-07-01'), kind: 'merge' }]
};

const years = ['2021', '2022', '2023', '2024', '2025'].map((code) => period(code));
export const steppedPath: PathData = {
	scorecard: { asOf: day('2023-12-31') },
	row: {
		...fiveCoopsRow,
		indicator: rate,
		target: target(
			{ kind: 'between', low: 70, high: 80 },
			{ kind: 'steps', steps: years.map((one, i) => ({ period: one, value: 50 + i * 5 })) }
		),
		value: value(58, [14, 24]),
		verdict: verdict('at_risk', 70, 60),
		series: years
			.slice(0, 3)
			.map((one, i) => ({ period: one, day: lastDay(one), value: value([48, 55, 58][i] ?? null, [10 + i, 20]), expected: 50 + i * 5 })),
		forecast: { pace: 5, required: null, projected: { value: 68, low: 64, high: 72 }, reachedIn: null, per: 'year' }
	},
	plan: years.map((one, i) => ({ day: lastDay(one), value: 50 + i * 5 })),
	successions: []
};

const statuses: readonly Status[] = ['missed', 'behind', 'at_risk', 'not_yet', 'on_track', 'meeting', 'met', 'exceeded'];

/** Places against targets of their own; the last has not reported. */
export function rankedPlaces(places: readonly PlaceView[]): RankedPlace[] {
	return places.map((one, i) => {
		const silent = i === places.length - 1;
		const status: Status = silent ? 'no_data' : (statuses[Math.floor((i / places.length) * statuses.length)] ?? 'met');
		return {
			place: one,
			value: silent ? value(null) : value(i % 7),
			target: target({ kind: 'at_least', value: 1 + (i % 4) }),
			verdict: verdict(status, 1 + (i % 4))
		};
	});
}

/** Percentages against one range for all. */
export function placesInBand(places: readonly PlaceView[]): RankedPlace[] {
	return places.map((one, i) => {
		const percent = 30 + Math.round((i / Math.max(1, places.length - 1)) * 65);
		return {
			place: one,
			value: value(percent, [percent, 100]),
			target: target({ kind: 'between', low: 60, high: 80 }),
			verdict: verdict(percent < 60 ? 'missed' : percent > 80 ? 'exceeded' : 'met', 60)
		};
	});
}

export function matrix(places: readonly PlaceView[]) {
	return {
		periods: quarters as readonly Period[],
		places,
		cells: places.map((_, i) =>
			quarters.map((_one, j) =>
				(i + j) % 9 === 4 ? value(null) : (i * j) % 11 === 7 ? value(null, null, 'not_applicable') : value((i * 3 + j * 2) % 8)
			)
		)
	};
}

export function coverage(places: readonly PlaceView[]): Coverage {
	const cells = places.map((one, i) => {
		const state =
			i % 13 === 5
				? ('silent' as const)
				: i % 7 === 3
					? ('fail' as const)
					: i % 17 === 16
						? ('not_applicable' as const)
						: i % 11 === 8
							? ('above' as const)
							: ('pass' as const);
		return {
			place: one,
			state,
			status: ({ pass: 'met', above: 'exceeded', fail: 'missed', silent: 'no_data', not_applicable: 'not_assigned' } as const)[state],
			value: state === 'silent' || state === 'not_applicable' ? null : value(state === 'fail' ? 0 : state === 'above' ? 3 : 1)
		};
	});
	return { passing: cells.filter((cell) => cell.state === 'pass' || cell.state === 'above').length, total: cells.length, cells };
}

/** Invented square-ish communes on a grid; the last two places have no boundary. */
export const boundaries: Boundaries = {
	type: 'FeatureCollection',
	features: communes.slice(0, 32).map((one, i) => {
		const [x, y] = [105.5 + (i % 6) * 0.05 + (Math.floor(i / 6) % 2) * 0.02, 19.9 - Math.floor(i / 6) * 0.045];
		return {
			type: 'Feature',
			properties: { code: one.code },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[x, y],
						[x + 0.05, y + 0.006],
						[x + 0.052, y - 0.04],
						[x + 0.02, y - 0.047],
						[x - 0.002, y - 0.04],
						[x, y]
					]
				]
			}
		};
	})
};
