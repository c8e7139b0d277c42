import type { Messages } from '#lib/messages/index.ts';
import type { Proposal } from '#lib/server/usecase/propose-figures.ts';

/** A place in a document as an office cites it: `Mục II.1, gạch đầu dòng 2`, `Điều 2 khoản 3 điểm a`; empty where it stands under no heading. */
export function clauseWords(path: Proposal['clause'], words: Messages['extracting']['clauses']): string {
	const lawful = path.some(({ kind }) => kind === 'article');
	// `1.2` says its 1 already.
	const parts = path.filter(({ kind }, i) => !(kind === 'number' && path[i + 1]?.kind === 'number'));
	const told = parts.map(({ kind, label }, i) => {
		if (kind !== 'number' && kind !== 'roman') return words[kind](label);
		if (lawful) return kind === 'number' ? words.paragraph(label) : words.heading(label);
		const [above, below] = [parts[i - 1], parts[i + 1]];
		if (kind === 'roman') return below?.kind === 'number' ? '' : words.heading(label);
		return words.heading(above?.kind === 'roman' ? `${above.label}.${label}` : label);
	});
	const line = told.reduce((before, text, i) => {
		if (before === '' || text === '') return before || text;
		const { kind } = parts[i] ?? {};
		return `${before}${lawful && (kind === 'number' || kind === 'point') ? ' ' : ', '}${text}`;
	}, '');
	return line.charAt(0).toUpperCase() + line.slice(1);
}
