import type { Period } from './period-span.ts';

/** DHIS2's names of financial years by their first month, as in `2022April`. */
export const FINANCIAL_YEAR_STARTS: readonly { readonly month: number; readonly name: string }[] = [
	{ month: 4, name: 'April' },
	{ month: 7, name: 'July' },
	{ month: 9, name: 'Sep' },
	{ month: 10, name: 'Oct' },
	{ month: 11, name: 'Nov' }
];

/**
 * DHIS2's spelling, or null where it has none (runs, terms, seasons). Under `gov-cutoff` periods are exchanged by their
 * label. Quarters and halves of a fiscal year have no DHIS2 spelling: there `2022Q2` always means April to June.
 */
export function toDhis2({ code, kind, scheme }: Period): string | null {
	if (kind === 'day' || kind === 'month') return code.replaceAll('-', '');
	if (kind !== 'year' && kind !== 'half' && kind !== 'quarter') return null;
	if (!scheme.startsWith('fiscal-') || scheme === 'fiscal-01') return code.replace('-', '');
	const name = FINANCIAL_YEAR_STARTS.find(({ month }) => month === Number(scheme.slice('fiscal-'.length)))?.name;
	return kind === 'year' && name ? `${code}${name}` : null;
}
