/** Addresses of the program's pages, so that a slide leads to the page with the same figures. */
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';

export const programmePath = (programme: string) => `/programmes/${encodeURIComponent(programme)}`;
export const indicatorPath = (programme: string, indicator: string) =>
	`${programmePath(programme)}/indicators/${encodeURIComponent(indicator)}`;
export const meetingPath = (meeting: string) => `/meetings/${encodeURIComponent(meeting)}`;
export const placePath = (place: string) => `/places/${encodeURIComponent(place)}`;

/** Which target of an indicator a row is about; null where it has only one, so that plain addresses stay plain. */
export function targetOf(row: {
	readonly key: string;
	readonly indicator: { readonly id: string };
	readonly target: { readonly id: string } | null;
}): string | null {
	return row.key === row.indicator.id ? null : (row.target?.id ?? null);
}

/** The selection that a page shows, as far as its address names it. */
export type Shown = Pick<Scorecard, 'period' | 'asOf' | 'knownAt' | 'view'> & {
	readonly place: Scorecard['place'] | null;
	readonly group: Scorecard['group'];
};

/** Every choice spelled out: the address shows the same figures when newer ones have arrived. */
export function withSelection(path: string, { place, period, asOf, knownAt, group, view }: Shown, target: string | null = null): string {
	const choices = [
		['place', place?.id],
		['period', period.code],
		['as-of', asOf],
		['as-known-at', knownAt],
		['group', group?.id],
		['view', view === 'today' ? view : null],
		['target', target]
	].flatMap(([name, value]) => (name && value ? [[name, value]] : []));
	return `${path}?${new URLSearchParams(choices).toString()}`;
}

/** A selection that stays as it was known at a moment, unless it looks back already. */
export function pinnedAt<Selected extends Shown>(shown: Selected, pin: string | null): Selected {
	return { ...shown, knownAt: shown.knownAt ?? pin };
}

export function scorecardAddress(origin: string, scorecard: Omit<Scorecard, 'rows' | 'kind'>): string {
	return origin + withSelection(programmePath(scorecard.programme.id), scorecard);
}

export function indicatorAddress(origin: string, scorecard: Omit<Scorecard, 'rows' | 'kind'>, row: ScorecardRow): string {
	return origin + withSelection(indicatorPath(scorecard.programme.id, row.indicator.id), scorecard, targetOf(row));
}
