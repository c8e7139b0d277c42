/** The two ends of a ranking, by name. */
import type { Period } from '../domain/period.ts';
import { messagesOf } from '../messages/index.ts';
import { extremesOf, type Extreme } from '../view/extreme.ts';
import type { RankedPlace } from '../view/indicator-sheet.ts';
import type { IndicatorView, TargetView } from '../view/scorecard.ts';
import { placeCount, placeListBy, valuePhrase } from './phrase.ts';
import type { About, Pen } from './told.ts';

/** More places than these at one end of a spread are counted, not named. */
const MOST_AT_AN_END = 4;

/**
 * Lowest and highest by name; null when no place has a number.
 * @param period of the numbers, where it is another than the sentence's own
 */
export function spreadBy(
	pen: Pen,
	places: readonly Pick<RankedPlace, 'place' | 'value'>[],
	{ indicator, target = null }: { readonly indicator: IndicatorView; readonly target?: TargetView | null },
	period?: Period
): string | null {
	const { narrate } = messagesOf(pen.locale);
	const found = extremesOf(places, indicator.decimals);
	if (found === null) return null;
	const about: About = period === undefined ? { indicator, target } : { indicator, target, period };
	const names = ({ places: named }: Extreme, part: string) =>
		named.length <= MOST_AT_AN_END
			? placeListBy(pen, named, { ...about, part })
			: pen.cite(placeCount(named.length, named[0]?.level ?? '', pen), { ...about, part }, 'places');
	const value = ({ places: named, value: shown }: Extreme) => {
		// Several places with one value have different parts: then only what they share is printed.
		const shared = named.length === 1 ? shown : { ...shown, numerator: null, denominator: null };
		const phrase = valuePhrase(shared, indicator, pen.locale, pen);
		return pen.cite(phrase, { ...about, ...(named[0] === undefined ? {} : { place: named[0] }) }, 'value');
	};
	const { lowest, highest, reporting, equal } = found;
	if (reporting === 1) return narrate.only(names(lowest, 'lowest'), value(lowest));
	if (equal) {
		const counted = placeCount(reporting, lowest.places[0]?.level ?? '', pen);
		return narrate.allEqual(pen.cite(counted, { ...about, part: 'reporting' }, 'places'), value(lowest));
	}
	const isCounted = ({ places: named }: Extreme) => named.length > MOST_AT_AN_END;
	const low = (isCounted(lowest) ? narrate.lowestCount : narrate.lowest)(names(lowest, 'lowest'), value(lowest));
	const high = (isCounted(highest) ? narrate.highestCount : narrate.highest)(names(highest, 'highest'), value(highest));
	return `${low}, ${high}`;
}
