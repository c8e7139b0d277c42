/** What is being done with a file. */
export type ImportDeed = 'receive' | 'look' | 'answer' | 'commit';

/** How far an import has come, in rows of its file, then in figures; `total` null: not known yet. */
export interface ImportProgress {
	readonly stage: ImportStage;
	readonly done: number;
	readonly total: number | null;
}

export type ImportStage = 'waiting' | 'opening' | 'reading' | 'understanding' | 'comparing' | 'writing';

/** Where each stage begins on a bar from 0 to 1, by how long they take for a hundred thousand rows; the next stage's beginning is its end. */
const LOOKING: readonly (readonly [ImportStage, number])[] = [
	['waiting', 0],
	['opening', 0.02],
	['reading', 0.4],
	['understanding', 0.5],
	['comparing', 0.75]
];
const WRITING: readonly (readonly [ImportStage, number])[] = [
	['waiting', 0],
	['opening', 0.02],
	['reading', 0.2],
	['understanding', 0.25],
	['comparing', 0.4],
	['writing', 0.55]
];

/** The part of the whole deed that is done, from 0 to 1. */
export function shareDone(deed: ImportDeed, { stage, done, total }: ImportProgress): number {
	const stages = deed === 'commit' ? WRITING : LOOKING;
	const at = stages.findIndex(([name]) => name === stage);
	const [, from] = stages[at] ?? [stage, 0];
	const [, to] = stages[at + 1] ?? [stage, 1];
	return from + (total === null || total === 0 ? 0 : Math.min(done / total, 1)) * (to - from);
}
