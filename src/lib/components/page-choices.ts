import { formatPeriod } from '../format/periods.ts';
import type { Locale, Messages } from '../messages/index.ts';
import type { Choices } from '../view/choices.ts';
import type { Scorecard } from '../view/scorecard.ts';
import type { Chosen, SelectionChoices } from './SelectionBar.svelte';
import { placeNameOf } from '../narrate/phrase.ts';

/** The choices of a programme as the fields of a form: names in the reader's language, places indented; what is default has no value. */
export function fieldsOf({ periods, places, groups, reorganised }: Choices, words: Messages, locale: Locale): SelectionChoices {
	return {
		periods: periods.map((part, i) => ({
			label: i === 0 ? words.period.kind.term : formatPeriod(part[0] as (typeof part)[number], locale),
			options: part.map((period) => ({ value: period.code, label: formatPeriod(period, locale) }))
		})),
		places: places.map(({ place, depth }) => ({
			value: depth === 0 ? '' : place.id,
			label: `${'\u2003'.repeat(depth)}${placeNameOf(place, locale)}`
		})),
		groups: groups.map(({ id, name }) => ({ value: id, label: name })),
		maps: reorganised
	};
}

/** What a page shows now. The as-of day only when the reader chose one: left alone it follows the period. */
export function chosenOf(card: Omit<Scorecard, 'rows' | 'kind'>, query: URLSearchParams): Chosen {
	return {
		period: card.period.code,
		asOf: query.get('as-of') ?? '',
		place: card.ancestors.length === 0 ? '' : card.place.id,
		group: card.group?.id ?? null,
		view: card.view,
		knownAt: query.get('as-known-at')
	};
}
