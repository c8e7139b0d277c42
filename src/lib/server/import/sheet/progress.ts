/** How far the reading of a file has come, in rows. */
export interface Progress {
	/** `opening`: the archive is looked through and its table taken apart; then its texts are brought in order; then rows are made figures of. */
	readonly stage: 'opening' | 'reading' | 'understanding';
	readonly done: number;
	/** null: not known yet. */
	readonly total: number | null;
}

export type TellProgress = (progress: Progress) => void;

/** Rows after which it is told again: some hundredths of a second. */
export const ROWS_A_STEP = 2000;
