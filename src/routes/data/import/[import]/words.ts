import type { ImportWords } from '#lib/server/usecase/preview-import.ts';
import { textOf, textsOf } from '../../../form.ts';

const ANSWER = 'answer:';

/** Fields named after the keys of questions hold the answers; a column that stays as it was read needs none. */
export function wordsIn(form: FormData): ImportWords {
	const answers = new Map(
		[...form].flatMap(([name, value]) =>
			name.startsWith(ANSWER) && typeof value === 'string' && value !== '' && value !== 'as-read'
				? [[name.slice(ANSWER.length), value] as const]
				: []
		)
	);
	for (const key of textsOf(form, 'sheet')) {
		const said = sheetSaid(form, key);
		if (said.answer !== null) answers.set(key, said.answer);
		// Under other headers the columns are other ones.
		const columns = `column:${textOf(form, `name:${key}`)}:`;
		if (said.changed) for (const column of answers.keys()) if (column.startsWith(columns)) answers.delete(column);
	}
	return {
		programme: textOf(form, 'programme') || undefined,
		period: textOf(form, 'period') || undefined,
		place: textOf(form, 'place') || undefined,
		answers: Object.fromEntries(answers)
	};
}

const ROWS = ['first', 'last', 'data'] as const;

/** Where a person says that the table of a sheet is; null where it is where it was found, or shall be looked for again. */
function sheetSaid(form: FormData, key: string): { readonly answer: string | null; readonly changed: boolean } {
	if (textOf(form, `skip:${key}`) !== '') return { answer: 'skip', changed: true };
	const [first, last, data] = ROWS.map((row) => Number(textOf(form, `${row}:${key}`)) || null);
	const changed = ROWS.some((row) => textOf(form, `${row}:${key}`) !== textOf(form, `read-${row}:${key}`));
	if (!first || (!changed && textOf(form, `said:${key}`) === '')) return { answer: null, changed };
	const end = Math.max(first, last ?? first);
	return { answer: `${first}-${end}:${Math.max(end + 1, data ?? 0)}`, changed };
}
