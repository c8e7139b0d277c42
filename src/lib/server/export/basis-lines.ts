import { basisOf, sharedBasis } from '#lib/deck/basis.ts';
import type { Basis } from '#lib/deck/slide.ts';
import { documentName } from '#lib/deck/wording.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { asOfLine, completenessLine } from '#lib/narrate/basis.ts';
import { capitalised, nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';
import { madeLine, type Making } from './making.ts';

type ScorecardBasis = Omit<Scorecard, 'rows' | 'kind'>;
interface Setting extends Making {
	readonly locale: Locale;
}

/** What every export says about its figures, a line each: programme; place and period; day, completeness, badge; source; making. */
export function basisLines(card: ScorecardBasis, setting: Setting): string[] {
	const { locale } = setting;
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
		madeLine(setting, locale)
	];
}

/** The same of a whole file: of several programmes what they share; what differs is said where each is told. */
export function dossierLines(dossier: Dossier, setting: Setting): string[] {
	const { chapters } = dossier;
	const [only] = chapters;
	if (chapters.length === 1 && only !== undefined) return basisLines(only.scorecard, setting);
	const { locale } = setting;
	const { programme, place, period, asOf, completeness, source, illustrative } = dossierBasis(dossier, locale);
	return [
		programme,
		[capitalised(place, locale), period].join(' · '),
		[asOf, completeness, illustrative?.toLocaleUpperCase(locale)].filter(Boolean).join(' · '),
		...(source === null ? [] : [source]),
		madeLine(setting, locale)
	];
}

export function dossierBasis({ chapters }: Dossier, locale: Locale): Basis {
	const [only] = chapters;
	const cards = chapters.map(({ scorecard }) => scorecard);
	return only !== undefined && cards.length === 1 ? basisOf(only.scorecard, locale) : sharedBasis(cards, locale);
}
