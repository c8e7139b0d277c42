import { tokensOf } from '../domain/token.ts';
import { messagesOf, type Locale } from '../messages/index.ts';

interface Named {
	readonly id: string;
	readonly name: string;
	readonly nameEn: string | null;
}

/**
 * An expression with the names of its measures in place of their ids: `kỳ trước(HTX hiện có) + HTX thành lập mới`. Numbers, signs and
 * categories stay; an id without a name as well.
 */
export function formatExpression(text: string, measures: readonly Named[], locale: Locale): string {
	const names = new Map(measures.map(({ id, name, nameEn }) => [id, (locale === 'en' && nameEn) || name]));
	const { previous } = messagesOf(locale).number;
	const tokens = tokensOf(text, (name) => names.has(name)).filter((token) => token.kind === 'name');
	const said = (name: string) => names.get(name) ?? (name === 'prev' ? previous : name);
	// From the end: what comes before keeps its position.
	return tokens.reduceRight((done, { text: name, position }) => {
		const at = position - 1;
		return done.slice(0, at) + said(name) + done.slice(at + name.length);
	}, text);
}
