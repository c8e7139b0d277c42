import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { formatCondition, formatConditionShort } from './conditions.ts';
import type { ConditionSetting } from './conditions.ts';

const coops = { unit: 'HTX', unitEn: 'co-operatives', decimals: 0 };
const percent = { unit: '%', unitEn: null, decimals: 1 };
const models = { unit: 'mô hình', unitEn: 'models', decimals: 0 };
const deed = { unit: '', unitEn: null, decimals: 0 };

describe('a condition', () => {
	it.each<[ConditionSetting, typeof coops | typeof percent, string, string, string]>([
		[{ condition: { kind: 'at_least', value: 5 } }, coops, 'ít nhất 5 HTX', 'at least 5 co-operatives', '≥ 5'],
		[{ condition: { kind: 'more_than', value: 8 } }, percent, 'trên 8%', 'more than 8%', '> 8%'],
		[{ condition: { kind: 'at_most', value: 3 } }, coops, 'không quá 3 HTX', 'at most 3 co-operatives', '≤ 3'],
		[{ condition: { kind: 'less_than', value: 7.25 } }, percent, 'dưới 7,25%', 'less than 7.25%', '< 7,25%'],
		[{ condition: { kind: 'exactly', value: 4 } }, coops, '4 HTX', '4 co-operatives', '4'],
		[{ condition: { kind: 'between', low: 70, high: 80 } }, percent, '70–80%', '70–80%', '70–80%'],
		[
			{ condition: { kind: 'change_by', value: 3 }, direction: 'down' },
			percent,
			'giảm 3 điểm %',
			'down by 3 percentage points',
			'−3 điểm %'
		],
		[
			{ condition: { kind: 'change_by', value: -3 }, direction: 'down' },
			percent,
			'giảm 3 điểm %',
			'down by 3 percentage points',
			'−3 điểm %'
		],
		[{ condition: { kind: 'change_by', value: 2 }, direction: 'up' }, coops, 'tăng 2 HTX', 'up by 2 co-operatives', '+2'],
		[{ condition: { kind: 'change_by', value: -2 }, direction: 'none' }, coops, 'giảm 2 HTX', 'down by 2 co-operatives', '−2'],
		[{ condition: { kind: 'times', value: 1.5 } }, coops, 'gấp 1,5 lần', '1.5 times the baseline', '× 1,5'],
		[{ condition: { kind: 'times', value: 1.5 }, baselineLabel: '2020' }, coops, 'gấp 1,5 lần 2020', '1.5 times 2020', '× 1,5'],
		[
			{ condition: { kind: 'done_by' }, due: day('2022-06-30') },
			deed,
			'hoàn thành trước ngày 30/06/2022',
			'done by 30/06/2022',
			'≤ 30/06/2022'
		],
		[{ condition: { kind: 'done_by' } }, deed, 'hoàn thành', 'done', 'hoàn thành'],
		[
			{ condition: { kind: 'at_least', value: 1 }, eachLevel: 'commune' },
			models,
			'mỗi xã ít nhất 1 mô hình',
			'each commune at least 1 model',
			'≥ 1'
		],
		[
			{ condition: { kind: 'between', low: 1, high: 2 }, eachLevel: 'commune' },
			models,
			'mỗi xã 1–2 mô hình',
			'each commune 1–2 models',
			'1–2'
		],
		[
			{ condition: { kind: 'at_least', value: 2.5 }, eachLevel: 'parish' },
			deed,
			'mỗi parish ít nhất 2,5',
			'each parish at least 2.5',
			'≥ 2,5'
		],
		[{ condition: { kind: 'at_least', value: 100 } }, percent, '100%', '100%', '≥ 100%'],
		[{ condition: { kind: 'at_least', value: 50 }, stretch: true }, percent, 'phấn đấu ít nhất 50%', 'ideally at least 50%', '≥ 50%']
	])('%j in %j is %s; %s; %s', (setting, unit, vi, en, short) => {
		expect([formatCondition(setting, unit, 'vi'), formatCondition(setting, unit, 'en'), formatConditionShort(setting, unit, 'vi')]).toEqual(
			[vi, en, short]
		);
	});

	it('can be worded as documents do', () => {
		const atLeast = { condition: { kind: 'at_least', value: 5 } } as const;
		expect(formatCondition(atLeast, coops, 'vi', { orMore: true })).toBe('từ 5 HTX trở lên');
		expect(formatCondition(atLeast, coops, 'vi', { twoDigits: true })).toBe('ít nhất 05 HTX');
	});
});
