import type { Messages } from '../messages/index.ts';

/** What is wrong, and how to mend it. */
export interface Explanation {
	readonly message: string;
	readonly remedy: string;
}

type Words = Messages['fault'];
type Facts<Explain> = Explain extends (facts: infer Given) => Explanation ? (unknown extends Given ? object : Given) : never;

/** Every fault that has words: a code and the facts its words ask for. A fault of the domain fits when all its facts do. */
export type Fault = { readonly [Code in keyof Words]: { readonly code: Code } & Facts<Words[Code]> }[keyof Words];

/** Puts a refusal into words; texts that someone typed are quoted in full up to a readable length. */
export function explainFault(fault: Fault, messages: Messages): Explanation {
	const facts = Object.fromEntries(Object.entries(fault).map(([key, value]) => [key, typeof value === 'string' ? shorten(value) : value]));
	return (messages.fault[fault.code] as (facts: unknown) => Explanation)(facts);
}

const LONGEST_QUOTE = 80;

function shorten(text: string): string {
	const characters = Array.from(text.slice(0, 2 * LONGEST_QUOTE));
	return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
}
