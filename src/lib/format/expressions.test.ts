import { describe, expect, it } from 'vitest';
import { formatExpression } from './expressions.ts';

const MEASURES = [
	{ id: 'coops_total', name: 'HTX hiện có', nameEn: 'Co-operatives' },
	{ id: 'coops-new', name: 'HTX mới', nameEn: null },
	{ id: 'prev_plan', name: 'Kế hoạch', nameEn: 'Plan' }
];

describe('an expression with names', () => {
	it.each([
		['prev(coops_total) + coops-new', 'kỳ trước(HTX hiện có) + HTX mới', 'previous(Co-operatives) + HTX mới'],
		['100 * coops_total[coops-new] / prev_plan', '100 * HTX hiện có[coops-new] / Kế hoạch', '100 * Co-operatives[coops-new] / Plan'],
		[
			'count(coops_total >= 1) / places(commune)',
			'count(HTX hiện có >= 1) / places(commune)',
			'count(Co-operatives >= 1) / places(commune)'
		],
		['gone - coops_total', 'gone - HTX hiện có', 'gone - Co-operatives']
	])('%s', (text, vi, en) => {
		expect([formatExpression(text, MEASURES, 'vi'), formatExpression(text, MEASURES, 'en')]).toEqual([vi, en]);
	});
});
