import { messagesOf, type Locale, type Messages } from '../messages/index.ts';
import { periodLabel } from './periods.ts';

/** What is wrong, and how to mend it. */
export interface Explanation {
	readonly message: string;
	readonly remedy: string;
}

type Words = Messages['fault'];
type Facts<Explain> = Explain extends (facts: infer Given) => Explanation ? (unknown extends Given ? object : Given) : never;

/** Every fault that has words: a code and the facts its words ask for. A fault of the domain fits when all its facts do. */
export type Fault = { readonly [Code in keyof Words]: { readonly code: Code } & Facts<Words[Code]> }[keyof Words];

/** Facts that are codes of periods of ours. What somebody typed, or what stands in a file to be mended, is quoted as it is. */
const PERIODS: Readonly<Partial<Record<Fault['code'], readonly string[]>>> = {
	figure_place_absent: ['period'],
	figure_period_unfit: ['period'],
	figure_overlaps: ['period', 'other'],
	entry_period_unknown: ['period'],
	import_place_ended: ['period'],
	submission_period_not_reported: ['period'],
	submission_place_not_expected: ['period'],
	submission_locked: ['period'],
	submission_change_unexplained: ['period']
};

/** Puts a refusal into words, periods by their labels; texts that someone typed are quoted in full up to a readable length. */
export function explainFault(fault: Fault, locale: Locale): Explanation {
	const messages = messagesOf(locale);
	const written = (key: string, value: string) => shorten(PERIODS[fault.code]?.includes(key) ? periodLabel(value, locale) : value);
	const facts = Object.fromEntries(
		Object.entries(fault).map(([key, value]) => [key, typeof value === 'string' ? written(key, value) : value])
	);
	return (messages.fault[fault.code] as (facts: unknown) => Explanation)(facts);
}

const LONGEST_QUOTE = 80;

function shorten(text: string): string {
	const characters = Array.from(text.slice(0, 2 * LONGEST_QUOTE));
	return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
}
