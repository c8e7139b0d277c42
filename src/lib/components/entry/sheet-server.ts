/// <reference lib="dom" />
/** What the grid asks of the server. */
import type { EntryColumn, EntrySheet } from '../../view/entry-sheet.ts';
import { entrySheetPath } from '../links.ts';
import { NOTHING, type Answer, type FigureLine } from './figure-line.ts';

/** A figure on its way, with what is said of it. */
interface Going {
	readonly figure: { readonly place: EntrySheet['places'][number]; readonly column: EntryColumn };
	readonly line: FigureLine;
}

/** The server's answers, in their order; null: it did not answer, or not now. */
export async function sendFigures({ period }: EntrySheet, going: readonly Going[]): Promise<readonly Answer[] | null> {
	const figures = going.map(({ figure: { place, column }, line }) => {
		const { asOf, ...said } = line.draft ?? NOTHING;
		return {
			measure: column.measure,
			place: place.id,
			period: period.code,
			category: column.category,
			...said,
			as_of: asOf,
			expected: line.sequence,
			reason: line.reason
		};
	});
	try {
		const response = await fetch('/data/figures', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ figures, origin: 'grid' })
		});
		const body = (await response.json()) as {
			readonly figures?: readonly Answer[];
			readonly code?: string;
			readonly message?: string;
			readonly remedy?: string;
		};
		if (body.figures !== undefined) return body.figures;
		// Refused as a whole: logged out meanwhile, or a store that cannot be written. Whoever may write again loses nothing.
		if (response.status >= 500 || body.code === undefined) return null;
		const refusal: Answer = { ok: false, code: body.code, message: body.message ?? '', remedy: body.remedy ?? '' };
		return going.map(() => refusal);
	} catch {
		return null;
	}
}

/** The same sheet as it stands now; null: it is not to be had any more, and what is on the screen stays. */
export async function readSheet({ programme, period, totals }: EntrySheet): Promise<EntrySheet | null | 'unreachable'> {
	try {
		const response = await fetch(entrySheetPath(programme.id, period.code, totals === true));
		if (response.status >= 500) return 'unreachable';
		return response.ok ? ((await response.json()) as EntrySheet) : null;
	} catch {
		return 'unreachable';
	}
}
