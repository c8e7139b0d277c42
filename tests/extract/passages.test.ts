import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { labelledFile, scoreOf, TRAITS } from '../bench/extract-score.ts';

const file = labelledFile.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../bench/extract-passages.json'), 'utf8')));

it('finds what people labelled, says it right, and takes no distractor for a figure', () => {
	const { f1, proposed, traits } = scoreOf(file);
	expect(f1).toBeGreaterThan(0.97);
	expect(proposed).toBe(0);
	for (const trait of TRAITS) expect([trait, traits[trait].right / traits[trait].of > 0.95]).toEqual([trait, true]);
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
});
