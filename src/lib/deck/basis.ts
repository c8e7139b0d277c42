import { formatCompleteness } from '../format/completeness.ts';
import { formatDay } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { asOfLine, completenessLine } from '../narrate/basis.ts';
import { nameOf, placeNameOf } from '../narrate/phrase.ts';
import type { DocumentRef } from '../domain/programme.ts';
import type { Scorecard } from '../view/scorecard.ts';
import type { Basis } from './slide.ts';
import { documentName } from './wording.ts';

type Card = Omit<Scorecard, 'rows' | 'kind'>;

/** What every slide of a selection says about its figures. */
export function basisOf(
	card: Card,
	locale: Locale,
	{ illustrative = card.illustrative, documents = card.documents }: { illustrative?: boolean; documents?: readonly DocumentRef[] } = {}
): Basis {
	const { page } = messagesOf(locale);
	const source = documents.find((document) => !document.illustrative) ?? null;
	return {
		programme: nameOf(card.programme, locale),
		place: areaOf(card, locale),
		period: formatPeriod(card.period, locale),
		asOf: asOfLine(card, locale),
		completeness: completenessOf(card, locale),
		source: source === null ? null : page.source(documentName(source)),
		illustrative: illustrative ? page.illustrative : null
	};
}

/** `11/14 xã đã báo cáo`; one place alone has reported or has not. */
function completenessOf(card: Card, locale: Locale): string | null {
	const { expected } = card.completeness;
	if (expected < 2) return expected === 1 ? completenessLine(card, locale) : null;
	return messagesOf(locale).page.completeness(formatCompleteness(card.completeness, locale));
}

/** The group where one is chosen, else the place. */
export function areaOf({ group, place }: Pick<Card, 'group' | 'place'>, locale: Locale): string {
	return group?.name ?? placeNameOf(place, locale);
}

/** Of several programmes: what they share; what differs is said on the slides of each. */
export function sharedBasis(cards: readonly Card[], locale: Locale): Basis {
	const { deck, narrate } = messagesOf(locale);
	const bases = cards.map((card) => basisOf(card, locale));
	const shared = <Value>(of: (basis: Basis) => Value): Value | null => {
		const [first, ...others] = new Set(bases.map(of));
		return others.length === 0 ? (first ?? null) : null;
	};
	const days = cards.map(({ asOf }) => asOf).toSorted();
	const [first, last] = [days[0], days.at(-1)];
	const span = first === undefined || last === undefined ? '' : deck.asOfBetween(formatDay(first, locale), formatDay(last, locale));
	return {
		programme: shared(({ programme }) => programme) ?? narrate.programmes(formatNumber(cards.length, { locale }), cards.length),
		place: shared(({ place }) => place) ?? deck.places(new Set(cards.map(({ place }) => place.id)).size),
		period: shared(({ period }) => period) ?? deck.ownPeriods,
		asOf: shared(({ asOf }) => asOf) ?? span,
		completeness: shared(({ completeness }) => completeness),
		source: shared(({ source }) => source),
		illustrative: bases.find(({ illustrative }) => illustrative !== null)?.illustrative ?? null
	};
}
