import type { DayFault } from '../domain/day.ts';
import type { ExpressionFault } from '../domain/expression.ts';
import type { PeriodFault } from '../domain/period.ts';
import type { SchemeFault } from '../domain/scheme.ts';
import type { Messages } from '../messages/index.ts';

/** Everything the domain's readers refuse with. */
export type Fault = PeriodFault | DayFault | SchemeFault | ExpressionFault;

/** What is wrong, and how to mend it. */
export interface Explanation {
	readonly message: string;
	readonly remedy: string;
}

type Explain = { readonly [Code in Fault['code']]: (fault: Extract<Fault, { code: Code }>) => Explanation };

/** Puts a refusal into words; texts that someone typed are quoted in full up to a readable length. */
export function explainFault(fault: Fault, messages: Messages): Explanation {
	const explain: Explain = messages.fault;
	const shortened = Object.fromEntries(
		Object.entries(fault).map(([key, value]) => [key, typeof value === 'string' ? shorten(value) : value])
	);
	return (explain[fault.code] as (fault: unknown) => Explanation)(shortened);
}

const LONGEST_QUOTE = 80;

function shorten(text: string): string {
	const characters = Array.from(text.slice(0, 2 * LONGEST_QUOTE));
	return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
}
