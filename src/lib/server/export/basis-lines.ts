import { documentName } from '#lib/deck/wording.ts';
import { formatMoment } from '#lib/format/dates.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { asOfLine, completenessLine } from '#lib/narrate/basis.ts';
import { capitalised, nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';

export type ScorecardBasis = Omit<Scorecard, 'rows' | 'kind'>;

/**
 * What every export says about its figures, a line each: programme; place and period; day, completeness, badge; source; moment of making.
 * @param madeAt ISO moment
 */
export function basisLines(card: ScorecardBasis, { locale, madeAt }: { readonly locale: Locale; readonly madeAt: string }): string[] {
	const words = messagesOf(locale);
	const source = card.documents.find((document) => !document.illustrative);
	const place = capitalised(placeNameOf(card.place, locale), locale);
	return [
		nameOf(card.programme, locale),
		[card.group === null ? place : `${place}, ${card.group.name}`, formatPeriod(card.period, locale)].join(' · '),
		[
			asOfLine(card, locale),
			...(card.completeness.expected > 0 ? [completenessLine(card, locale)] : []),
			...(card.view === 'today' ? [words.page.selection.todaysMap] : []),
			...(card.illustrative ? [words.page.illustrative.toLocaleUpperCase(locale)] : [])
		].join(' · '),
		...(source === undefined ? [] : [words.page.source(documentName(source))]),
		words.export.madeAt(formatMoment(madeAt, locale))
	];
}
