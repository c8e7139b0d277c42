/** Rows and scorecards for sentences; tests only. */
import { day } from '../domain/day.ts';
import { judgeEachPlace } from '../domain/each-place.ts';
import { id } from '../domain/id.ts';
import type { IndicatorValue } from '../domain/indicator.ts';
import { period } from '../domain/period.ts';
import { judge } from '../domain/status.ts';
import type { IndicatorView, PlaceView, Scorecard, ScorecardRow, TargetView } from '../view/scorecard.ts';

export function placeOf(name: string, over: Partial<PlaceView> = {}): PlaceView {
	return { id: id(name), code: name, name, nameEn: null, level: 'commune', type: 'xã', order: 1, tile: null, ...over };
}

export const COOPS: IndicatorView = {
	id: id('coops_new'),
	name: 'HTX thành lập mới',
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

export const EFFECTIVE: IndicatorView = {
	...COOPS,
	id: id('coops_effective'),
	name: 'Tỷ lệ HTX hoạt động hiệu quả',
	nameEn: 'Effective co-operatives',
	shortName: null,
	unit: '%',
	unitEn: null,
	decimals: 1,
	integer: false,
	cumulative: false,
	denominatorName: 'HTX'
};

export const POVERTY: IndicatorView = {
	...EFFECTIVE,
	id: id('poverty'),
	name: 'Tỷ lệ hộ nghèo',
	nameEn: 'Poverty rate',
	direction: 'down',
	denominatorName: null
};
export const INSPECTED: IndicatorView = {
	...EFFECTIVE,
	id: id('inspected'),
	name: 'Xã được kiểm tra',
	nameEn: 'Communes inspected',
	denominatorName: 'xã'
};
export const MODELS: IndicatorView = {
	...COOPS,
	id: id('models'),
	name: 'Mô hình của xã',
	nameEn: 'Models',
	unit: 'mô hình',
	unitEn: 'models',
	cumulative: false
};
export const ISSUED: IndicatorView = {
	...COOPS,
	id: id('issued'),
	name: 'Ban hành kế hoạch',
	nameEn: 'Plan issued',
	unit: '',
	unitEn: null
};

export const TERM: TargetView = {
	id: id('t'),
	place: id('ke-sach'),
	eachLevel: null,
	from: day('2021-01-01'),
	due: day('2025-12-31'),
	condition: { kind: 'at_least', value: 5 },
	baseline: 0,
	path: { kind: 'linear' },
	stretch: false,
	document: null,
	clause: null,
	version: 1,
	owner: null
};
export const NO_PATH = { path: { kind: 'none' }, baseline: null } as const;

export function valueOf(value: number | null, over: Partial<IndicatorValue> = {}): IndicatorValue {
	return {
		value,
		gap: value === null ? { kind: 'missing_inputs', measures: [], blank: 'not_reported' } : null,
		numerator: null,
		denominator: null,
		reported: 1,
		expected: 1,
		estimate: false,
		own: false,
		date: null,
		oldest: null,
		worst: null,
		best: null,
		failing: [],
		silent: [],
		disagreements: [],
		...over
	};
}

export function rowOf(
	indicator: IndicatorView,
	target: Partial<TargetView> | null,
	value: IndicatorValue,
	asOf = '2022-06-30'
): ScorecardRow {
	const whole = target === null ? null : { ...TERM, ...target };
	const setting = {
		asOf: day(asOf),
		direction: indicator.direction,
		cumulative: indicator.cumulative,
		wholeNumber: indicator.integer,
		tolerance: 0.9
	};
	return {
		key: indicator.id,
		indicator,
		target: whole,
		value,
		inPeriod: value,
		samePeriodLastYear: null,
		comparison: { ofGoal: null, change: null },
		verdict: judge({ target: whole, value, ...setting }),
		eachPlace: null,
		series: [],
		forecast: null,
		illustrative: false,
		lastMeeting: null
	};
}

export const ratio = (numerator: number, denominator: number, over: Partial<IndicatorValue> = {}) =>
	valueOf((100 * numerator) / denominator, { numerator, denominator, ...over });
export const band = { ...NO_PATH, condition: { kind: 'between', low: 70, high: 80 } } as const;

/** Four communes with 0, 1, 2 and 3 models, and one that is silent. */
export function modelsRow(): ScorecardRow {
	const target: TargetView = { ...TERM, ...NO_PATH, eachLevel: 'commune', condition: { kind: 'between', low: 1, high: 2 } };
	const places = (
		[
			['An', 0],
			['Bình', 1],
			['Cam', 2],
			['Dân', 3],
			['Đông', null]
		] as const
	).map(([name, count]) => {
		const value = valueOf(count);
		return {
			place: placeOf(name),
			value,
			verdict: judge({ target, value, asOf: day('2025-12-31'), direction: 'up', cumulative: false, wholeNumber: true, tolerance: 0.9 })
		};
	});
	return {
		...rowOf(MODELS, target, valueOf(6), '2025-12-31'),
		verdict: judgeEachPlace(target, places, day('2025-12-31')),
		eachPlace: { level: 'commune', passing: 3, total: 5, places }
	};
}

export function scorecardOf(rows: readonly ScorecardRow[]): Scorecard {
	return {
		kind: 'scorecard',
		programme: {
			id: id('p'),
			name: 'Kinh tế tập thể',
			nameEn: null,
			committee: null,
			start: TERM.from,
			end: TERM.due,
			placeLevel: 'commune',
			documentStyle: 'state'
		},
		place: placeOf('Kế Sách', { level: 'district', type: 'huyện' }),
		ancestors: [],
		group: null,
		period: period('2022-Q2'),
		asOf: day('2022-06-30'),
		knownAt: null,
		view: 'reported',
		completeness: { reported: 11, expected: 14, level: 'commune' },
		submissions: null,
		counts: {},
		rows,
		warnings: [],
		documents: [],
		withinTerm: true,
		latestPeriod: null,
		illustrative: false
	};
}
