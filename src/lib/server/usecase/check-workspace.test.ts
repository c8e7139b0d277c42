import { expect, it } from 'vitest';
import { id } from '#lib/domain/id.ts';
import { CONTEXT, indicatorOf, measureOf } from '#lib/domain/sample.ts';
import type { Programme } from '#lib/domain/programme.ts';
import { schemeFindings } from './check-workspace.ts';
import { explainFinding } from './finding.ts';

const measure = measureOf('wells');
const programmes = (['calendar', 'gov-cutoff'] as const).map((scheme, index) => ({ id: id(`p${index}`), scheme }) as Programme);
const usedBy = (...users: readonly number[]) => ({
	programmes,
	contexts: new Map([[measure.id, CONTEXT]]),
	indicators: users.map((user) => indicatorOf('wells', [measure], { id: id(`i${user}`), programme: id(`p${user}`) }))
});

it('tells of a measure that two programmes read under different schemes, and under which it is read', () => {
	expect(schemeFindings(usedBy(0, 0))).toEqual([]);
	const [finding, ...others] = schemeFindings(usedBy(0, 1));
	expect(others).toEqual([]);
	expect(explainFinding(finding!, 'vi', { nameOf: () => null, measures: [] })).toMatchObject({
		code: 'measure_of_two_schemes',
		severity: 'error',
		where: { measure: 'wells' },
		message:
			'Các chương trình tính kỳ khác nhau cùng dùng số liệu này: p0 (calendar), p1 (gov-cutoff); kỳ của số liệu đang đọc theo calendar.'
	});
});
