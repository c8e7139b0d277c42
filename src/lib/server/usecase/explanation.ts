import type { Explanation, Fault } from '#lib/format/faults.ts';
import { explainFault } from '#lib/format/faults.ts';
import { messagesOf, type Locale, type Messages } from '#lib/messages/index.ts';
import type { PackageFault, PackageFaultDetail } from '../import/package/fault.ts';
import type { StoreFault } from '../store/fault.ts';
import type { SelectionFault } from './selection.ts';

/** Everything a use case refuses with. */
export type Refusal = PackageFaultDetail | SelectionFault | StoreFault;

type Words = { readonly [Code in Refusal['code']]: (fault: Extract<Refusal, { code: Code }>) => Explanation };

/** The compiler finds a code without words, and words that ask for a fact the fault does not carry. */
const wordsOf = (messages: Messages): Words => messages.fault;

/** What is wrong and how to mend it, in the reader's language. */
export function explain(fault: { readonly code: string }, locale: Locale): Explanation {
	const messages = messagesOf(locale);
	if (!Object.hasOwn(wordsOf(messages), fault.code)) throw new RangeError(`no words for ${fault.code}`);
	return explainFault(fault as Fault, messages);
}

/** One fault of a package as it is printed: where, what, and how to mend it. */
export interface ExplainedFault extends Explanation {
	readonly code: string;
	readonly file: string;
	readonly row: number | null;
	readonly column: string | null;
	readonly value: string | null;
}

export function explainPackageFault({ file, row, column, value, detail }: PackageFault, locale: Locale): ExplainedFault {
	return { code: detail.code, file, row, column, value, ...explain(detail, locale) };
}
