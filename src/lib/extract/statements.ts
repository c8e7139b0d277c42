import { extract } from './extract.ts';
import { COMPARED } from './statements-compared.ts';
import { REPORTED } from './statements-reported.ts';
import { SET } from './statements-set.ts';

/* For tests: sentences of one thing each, and what they say. */

/** For the tables of tests: what each statement of a text says, kind, value with unit, and what else there is. */
export function told(text: string): readonly string[] {
	return extract(text).items.map((item) =>
		[
			item.kind,
			item.comparator === 'equal' ? '' : item.comparator,
			item.low === null ? String(item.value) : `${item.low}..${item.high}`,
			item.denominator === null ? '' : `/${item.denominator}`,
			item.unit ?? '',
			item.pct === null ? '' : `(${item.pct}%)`,
			...item.change.map(({ type, value }) => `${type}=${value}`),
			item.by === null ? '' : `by ${item.by}`,
			item.place === null ? '' : `at ${item.place}`,
			item.estimate ? 'estimate' : ''
		]
			.filter((part) => part !== '')
			.join(' ')
	);
}

/** A text, and what `told` makes of it. */
export type Statement = readonly [string, readonly string[]];

export const STATEMENTS: readonly Statement[] = [...REPORTED, ...COMPARED, ...SET];
