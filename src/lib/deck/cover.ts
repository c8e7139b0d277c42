import type { Scorecard } from '../view/scorecard.ts';
import { formatDay, formatMoment } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Basis, Slide } from './slide.ts';

/** The first slide: what is shown, for whom, of when, and how complete it is. */
export function coverSlide(title: string, basis: Basis, extra: readonly (string | null)[], href: string, locale: Locale): Slide {
	const { page } = messagesOf(locale);
	const hint = basis.illustrative === null ? null : page.illustrativeHint;
	const lines = [...extra, basis.period, basis.asOf, basis.completeness, basis.illustrative, hint].filter((line) => line !== null);
	return {
		id: 'cover',
		finding: title,
		measure: null,
		status: null,
		body: { kind: 'cover', lines },
		basis,
		notes: [title, ...lines, basis.source].filter((line) => line !== null).join('\n'),
		href
	};
}

/** What must be said of a selection before any figure: the map it is summed onto, the moment it is frozen at, a period outside the term. */
export function provisos({ programme, period, knownAt, view, withinTerm }: Scorecard, locale: Locale): readonly string[] {
	const { page } = messagesOf(locale);
	return [
		...(view === 'today' ? [page.selection.todaysMap] : []),
		...(knownAt === null ? [] : [page.selection.knownAt(formatMoment(knownAt, locale))]),
		...(withinTerm
			? []
			: [page.outsideTerm(formatPeriod(period, locale), formatDay(programme.start, locale), formatDay(programme.end, locale))])
	];
}
