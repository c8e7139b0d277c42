import { expect, it } from 'vitest';
import { commonIn, withoutProposed } from './common-choice.ts';

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
};

it.each([
	['both', { 'common-place': 'ke-sach', 'common-period': '2022Q2' }, { place: 'ke-sach', period: '2022-Q2' }, null],
	['nothing', {}, { place: null, period: null }, null],
	[
		'a period that is none',
		{ 'common-place': 'ke-sach', 'common-period': 'quý hai' },
		{ place: 'ke-sach', period: null },
		'period_unreadable'
	]
])('%s', (_, fields, common, code) => {
	const read = commonIn(formOf(fields));
	expect([read.common, read.fault?.code ?? null]).toEqual([common, code]);
});

it('what was proposed gives way to another choice, what was written over it stays', () => {
	const proposed = JSON.stringify({ place: 'ke-sach', indicator: 'coops_new', 'baseline-period': '2021', high: '' });
	expect(
		withoutProposed({
			'place-1': 'ke-sach',
			'indicator-1': 'coops_total',
			'baseline-period-1': '2021',
			'high-1': '',
			'proposed-1': proposed,
			'place-2': 'ke-sach',
			'place-3': 'ke-sach',
			'proposed-3': '{"place":'
		})
	).toEqual({ 'indicator-1': 'coops_total', 'place-2': 'ke-sach', 'place-3': 'ke-sach' });
});
