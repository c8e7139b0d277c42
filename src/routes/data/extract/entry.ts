import type { Proposals } from '#lib/server/usecase/propose-figures.ts';

/** What the parts of an entry are shown from. */
export interface EntryProps {
	/** As the page counts them, from 1. */
	readonly number: number;
	readonly proposal: Proposals['proposals'][number];
	readonly read: Proposals;
	/** What was written in a field before it came back. */
	readonly kept: (name: string, otherwise: string) => string;
}
