import { describe, expect, it } from 'vitest';
import { parseDay } from '../domain/day.ts';
import type { Outcome } from '../domain/outcome.ts';
import { parsePeriod } from '../domain/period.ts';
import { parseScheme } from '../domain/scheme.ts';
import { explainFault } from './faults.ts';
import type { Fault } from './faults.ts';

function faultOf(outcome: Outcome<unknown, Fault>): Fault {
	if (outcome.ok) throw new Error('Expected a refusal');
	return outcome.fault;
}

describe('a refusal', () => {
	it.each<[Fault, string, string]>([
		[
			faultOf(parsePeriod('2022-Q5', 'calendar')),
			'Kỳ “2022-Q5” không tồn tại: không có quý 5.',
			'A year has four quarters: Q1, Q2, Q3 and Q4.'
		],
		[
			faultOf(parsePeriod('2022-13', 'calendar')),
			'Kỳ “2022-13” không tồn tại: không có tháng 13.',
			'Months have two digits, from 01 to 12.'
		],
		[
			faultOf(parsePeriod('2022-02-30', 'calendar')),
			'Kỳ “2022-02-30” không tồn tại: không có ngày 30.',
			'Check how many days that month has.'
		],
		[
			faultOf(parsePeriod('2022-08..2022-01', 'calendar')),
			'Kỳ “2022-08..2022-01” kết thúc (2022-01) trước khi bắt đầu (2022-08).',
			'Swap its ends: 2022-01..2022-08.'
		],
		[faultOf(parseDay('2022-02-30')), 'Ngày “2022-02-30” không tồn tại: không có ngày 30.', 'Check how many days that month has.'],
		[faultOf(parseDay('30/6')), 'Không đọc được ngày “30/6”.', 'Write days as year-month-day, for example 2022-06-20.'],
		[
			faultOf(parseScheme('lunar')),
			'Không có cách tính kỳ “lunar”.',
			'Use calendar, gov-cutoff (15th to 14th) or fiscal-MM (fiscal year starting in month MM, for example fiscal-07).'
		],
		[
			{ code: 'expression_unknown_measure', position: 7, name: 'coops_nwe', nearest: 'coops_new' },
			'Ký tự thứ 7: không có số liệu mang mã “coops_nwe”.',
			'Did you mean “coops_new”?'
		]
	])('%j says what is wrong and how to mend it', (fault, message, remedy) => {
		expect(explainFault(fault, 'vi').message).toBe(message);
		expect(explainFault(fault, 'en').remedy).toBe(remedy);
	});

	it('calls periods by their labels, and quotes what was typed as it stands', () => {
		const overlap = { code: 'figure_overlaps', period: '2022-06', other: '2022-Q2' } as const;
		expect(explainFault(overlap, 'vi').message).toMatch(/^Kỳ tháng 6\/2022 trùng ngày với kỳ quý II\/2022/);
		expect(explainFault(faultOf(parsePeriod('2022-Q9', 'calendar')), 'vi').message).toContain('“2022-Q9”');
	});

	it('quotes a page of text only as far as anyone reads', () => {
		const { message } = explainFault(faultOf(parsePeriod('đ'.repeat(100_000), 'calendar')), 'vi');
		expect(message).toBe(`Không đọc được kỳ báo cáo “${'đ'.repeat(80)}…”.`);
	});
});
