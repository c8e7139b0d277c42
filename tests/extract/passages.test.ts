import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { labelledFile } from '../bench/extract-labels.ts';
import { scoreOf, TRAITS } from '../bench/extract-score.ts';

const labelled = (name: string) => labelledFile.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../bench', name), 'utf8')));

/* The least of F1 and of each trait. The reports were labelled before anything had read them, so what is known to be read wrongly is in them. */
const LEAST = [
	['extract-passages.json', 0.97, 0.95, {}],
	['extract-reports.json', 0.97, 0.95, { place: 0.85, 'plan percentage': 0.5 }]
] as const;

it.each(LEAST)('finds what people labelled in %s, says it right, and takes no distractor for a figure', (name, f1, least, known) => {
	const score = scoreOf(labelled(name));
	expect(score.f1).toBeGreaterThan(f1);
	expect(score.proposed).toBe(0);
	for (const trait of TRAITS) {
		const { right, of } = score.traits[trait];
		expect([trait, right / of > ({ ...known }[trait as keyof typeof known] ?? least)]).toEqual([trait, true]);
	}
});

it('the score counts what is missed, invented and wrong', () => {
	const text = 'Có 5 xã. Trồng 7 ha. Mở 3 lớp.';
	const wrong = { start: 3, end: 7, kind: 'target', comparator: 'equal', value: 6, unit: 'xã' };
	const missed = { start: 0, end: 1, kind: 'actual', comparator: 'equal', value: 1, unit: 'xã' };
	const right = { start: 9, end: 19, kind: 'actual', comparator: 'equal', value: 7, unit: 'ha' };
	const score = scoreOf(labelledFile.parse({ docs: [{ passages: [{ text, expected: [wrong, right, missed], distractors: ['3 lớp'] }] }] }));
	expect(score).toMatchObject({ found: 2, missed: 1, false: 1, proposed: 1, precision: 2 / 3, recall: 2 / 3 });
	expect(score.traits.kind).toEqual({ right: 1, of: 2 });
	expect(score.traits['value with unit']).toEqual({ right: 1, of: 2 });
	expect(score.mistakes).toEqual([
		{ passage: 1, what: 'kind', span: 'Có 5 xã', read: 'actual, wanted target' },
		{ passage: 1, what: 'value with unit', span: 'Có 5 xã', read: '5 xã, wanted 6 xã' },
		{ passage: 1, what: 'missed', span: 'C', read: '' },
		{ passage: 1, what: 'false', span: 'Mở 3 lớp', read: '' }
	]);
});

it.each([
	['a span that stands elsewhere', { span: '5 xã', start: 0, end: 4 }, 'from 0 to 4 stands “Có 5”, not “5 xã”'],
	['a span that stands twice', { span: 'xã' }, '“xã” stands 2 times in the passage: give start and end'],
	['no span at all', {}, 'has neither a span nor start and end']
])('a label is refused that has %s', (_, place, message) => {
	const label = { kind: 'actual', comparator: 'equal', value: 5, unit: 'xã', ...place };
	const read = labelledFile.safeParse({ docs: [{ passages: [{ text: 'Có 5 xã trong các xã.', expected: [label] }] }] });
	expect(read.error?.issues.map((issue) => issue.message)).toEqual([message]);
});

it('a span that stands once needs no numbers', () => {
	const label = { span: 'Có 5 xã', kind: 'actual', comparator: 'equal', value: 5, unit: 'xã' };
	const read = labelledFile.parse({ docs: [{ passages: [{ text: '📌 Có 5 xã.', expected: [label] }] }] });
	expect(read.docs[0]?.passages[0]?.expected[0]).toMatchObject({ start: 2, end: 9 });
});

it('the example of the documentation fits and is read without a mistake', () => {
	const page = readFileSync(join(import.meta.dirname, '../../docs/labelling.md'), 'utf8');
	const [, example = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? [];
	expect(scoreOf(labelledFile.parse(JSON.parse(example)))).toMatchObject({ found: 2, mistakes: [] });
});
