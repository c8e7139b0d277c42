import { describe, expect, it } from 'vitest';
import { shareDone, type ImportDeed, type ImportStage } from './import-progress.ts';

describe('the part of an import that is done', () => {
	it.each<readonly [ImportDeed, ImportStage, number, number | null, number]>([
		['receive', 'waiting', 0, null, 0],
		['receive', 'opening', 0, null, 0.02],
		['receive', 'reading', 0, 100, 0.4],
		['receive', 'reading', 50, 100, 0.45],
		['look', 'understanding', 100, 100, 0.75],
		['answer', 'comparing', 0, 0, 0.75],
		['answer', 'comparing', 200, 100, 1],
		['commit', 'comparing', 0, 10, 0.4],
		['commit', 'writing', 5, 10, 0.775],
		['commit', 'writing', 10, 10, 1]
	])('of %s, %s at %d of %s: %d', (deed, stage, done, total, share) => {
		expect(shareDone(deed, { stage, done, total })).toBeCloseTo(share);
	});

	it.each<readonly [ImportDeed, readonly ImportStage[]]>([
		['look', ['waiting', 'opening', 'reading', 'understanding', 'comparing']],
		['commit', ['waiting', 'opening', 'reading', 'understanding', 'comparing', 'writing']]
	])('never goes back: %s', (deed, stages) => {
		const shares = stages.flatMap((stage) => [0, 1].map((done) => shareDone(deed, { stage, done, total: 1 })));
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	});
});
