import { saysTheSame, type Said } from '../../domain/entry.ts';
import type { EntryCell } from '../../view/entry-sheet.ts';
import type { CellReading, Content } from './cell-text.ts';

/** What somebody else wrote meanwhile; `author`: their name, where it is known. */
type Theirs = Said & { readonly sequence: number; readonly author?: string | null };

/** What the server answers for one figure. */
export type Answer =
	| { readonly ok: true; readonly sequence: number | null }
	| {
			readonly ok: false;
			readonly code: string;
			readonly message: string;
			readonly remedy: string;
			/** Of a conflict: what stands now. */
			readonly theirs?: Theirs | null;
	  };
export type Refusal = Extract<Answer, { readonly ok: false }>;

/** How a figure stands, as its cell is marked. */
export type Mark = 'none' | 'saved' | 'waiting' | 'refused' | 'conflict' | 'asking';

/** One figure of the grid as it stands in this browser. */
export interface FigureLine {
	/** As the server has it; null: nothing is reported. */
	readonly saved: Said | null;
	/** The revision that the person saw when they began to write; null: none. */
	readonly sequence: number | null;
	/** What is still to be saved; `not_reported`: taken back. null: nothing. */
	readonly draft: Said | null;
	/** What is on its way to the server, which will have it unless it refuses; null: nothing. */
	readonly sending: Said | null;
	/** What was typed and cannot be taken over before it is mended or chosen. */
	readonly question: { readonly text: string; readonly reading: Exclude<CellReading, { readonly kind: 'content' }> } | null;
	/** Why the draft was not taken; it waits until it is changed. */
	readonly refusal: Refusal | null;
	/** Why an approved figure is corrected; it goes out with the draft it was written for. */
	readonly reason: string | null;
	/** Whether it was saved from this page. */
	readonly fresh: boolean;
}

export const NOTHING: Said = { value: null, blank: 'not_reported', status: 'reported', asOf: null, document: null, note: null };

export function lineOf({ said, sequence }: Pick<EntryCell, 'said' | 'sequence'>): FigureLine {
	return { saved: said, sequence, draft: null, sending: null, question: null, refusal: null, reason: null, fresh: false };
}

/** What the cell shows: the draft before what is saved. */
export function shownOf({ saved, draft }: Pick<FigureLine, 'saved' | 'draft'>): Said {
	return draft ?? saved ?? NOTHING;
}

export function markOf({ draft, question, refusal, fresh }: FigureLine): Mark {
	if (question !== null) return 'asking';
	if (draft === null) return fresh ? 'saved' : 'none';
	if (refusal === null) return 'waiting';
	return refusal.code === 'figure_conflict' ? 'conflict' : 'refused';
}

/** The line with something to be saved; the same as what is saved, and stays so, is nothing to save. */
export function written(line: FigureLine, said: Said): FigureLine {
	const stands = line.sending === null && saysTheSame(said, line.saved);
	return { ...line, draft: stands ? null : said, question: null, refusal: null, reason: null, fresh: false };
}

/** The draft goes out. */
export function sent(line: FigureLine): FigureLine {
	return { ...line, sending: line.draft };
}

/** Nothing came back: the server may have it or not, and is asked again. */
export function unanswered(line: FigureLine): FigureLine {
	return { ...line, sending: null };
}

/** What a typed content means for the figure: another number is not what the old document and note spoke of. */
export function saying(line: FigureLine, content: Content, status: Said['status']): Said {
	if (content.blank === 'not_reported') return NOTHING;
	const shown = shownOf(line);
	if (shown.value === content.value && shown.blank === content.blank) return shown;
	return { ...content, status: shown.blank === 'not_reported' ? status : shown.status, asOf: null, document: null, note: null };
}

/** After the server's word on what was sent; what was typed meanwhile stays to be sent. */
export function answered(line: FigureLine, answer: Answer): FigureLine {
	const { sending, draft } = line;
	if (sending === null) return line;
	const untouched = draft !== null && saysTheSame(draft, sending);
	if (!answer.ok) return { ...line, sending: null, ...(untouched ? { refusal: answer } : {}) };
	const saved = sending.blank === 'not_reported' ? null : sending;
	return {
		...line,
		saved,
		sequence: answer.sequence,
		sending: null,
		...(untouched ? { draft: null, refusal: null, reason: null, fresh: true } : {})
	};
}

/** Whether the draft waits for the reason that a correction after approval needs. */
export function lacksReason({ refusal }: Pick<FigureLine, 'refusal'>): boolean {
	return refusal?.code === 'submission_change_unexplained';
}

/** The draft is to be sent again, with why the figure is corrected; an empty reason explains nothing. */
export function explained(line: FigureLine, reason: string): FigureLine {
	const said = reason.trim();
	return lacksReason(line) && said !== '' ? { ...line, refusal: null, reason: said } : line;
}

/** The draft is to be written over what the other wrote. */
export function keepMine(line: FigureLine): FigureLine {
	return { ...line, sequence: line.refusal?.theirs?.sequence ?? null, refusal: null };
}

/** What the other wrote stands, the draft goes. */
export function takeTheirs(line: FigureLine): FigureLine {
	const theirs = line.refusal?.theirs ?? null;
	const saved = theirs === null || theirs.blank === 'not_reported' ? null : theirs;
	return lineOf({ said: saved, sequence: theirs?.sequence ?? null });
}

/** The server's newer state; a line that is being written keeps what its writer saw, so that a conflict is told and not hidden. */
export function refreshed(line: FigureLine, cell: Pick<EntryCell, 'said' | 'sequence'>): FigureLine {
	if (line.refusal?.code === 'figure_conflict') return contested(line, line.refusal, cell);
	if (line.draft !== null || line.sending !== null || line.question !== null || line.sequence === cell.sequence) return line;
	return lineOf(cell);
}

/** A conflict goes on with what stands last: whoever takes it over takes nothing outdated. */
function contested(line: FigureLine, refusal: Refusal, { said, sequence }: Pick<EntryCell, 'said' | 'sequence'>): FigureLine {
	if (sequence === (refusal.theirs?.sequence ?? null)) return line;
	return { ...line, refusal: { ...refusal, theirs: sequence === null ? null : { ...(said ?? NOTHING), sequence } } };
}
