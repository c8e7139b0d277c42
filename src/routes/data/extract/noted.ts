import { messagesOf } from '#lib/messages/index.ts';
import type { Proposals } from '#lib/server/usecase/propose-figures.ts';
import { clauseWords } from './clause-words.ts';

/** Proposals with the note that each is stored with. */
export interface Noted extends Proposals {
	/** In the order of the proposals: clause, words and place in the text. */
	readonly notes: readonly string[];
}

/** Notes speak of a Vietnamese document and are read by whoever comes later: in Vietnamese, whatever language the screen is read in. */
export function withNotes(read: Proposals): Noted {
	const { note, clauses } = messagesOf('vi').extracting;
	return {
		...read,
		notes: read.proposals.map(({ item, clause }) => note(clauseWords(clause, clauses), item.span, item.start, item.end))
	};
}
