import { explainFault, type Explanation, type Fault } from '#lib/format/faults.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { PackageFault } from '../import/package/fault.ts';

export type { Fault } from '#lib/format/faults.ts';

/** What is wrong and how to mend it, in the reader's language. The compiler refuses a fault without words. */
export function explain(fault: Fault, locale: Locale): Explanation {
	return explainFault(fault, locale);
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
