import type { Locale } from '#lib/messages/index.ts';
import type { Proposal } from '#lib/server/usecase/propose-figures.ts';
import { reportedValue } from '#lib/extract/item.ts';
import { ratioChoice } from './ratio-choice.ts';
import { typedNumber } from './typed-number.ts';

/** In the choice of what a target is for: the place itself, beside the levels of places. */
export const ITSELF = 'itself';

type Field =
	| 'measure'
	| 'indicator'
	| 'place'
	| 'period'
	| 'value'
	| 'whole'
	| 'each'
	| 'condition'
	| 'high'
	| 'from'
	| 'due'
	| 'yearly'
	| 'baseline'
	| 'baseline-period';

/** What a reported figure is stored with, in the unit of its measure. */
export function storedValue({ item, measure, ratio }: Proposal): number | null {
	return (ratio === null ? measure?.value : ratio.part?.value) ?? reportedValue(item);
}

/** What an entry's fields are filled in with before anybody writes in them; blank: nothing is known. */
export function proposedFields(proposal: Proposal, lang: Locale): Readonly<Record<Field, string>> {
	const { item, measure, ratio, place, period, aim } = proposal;
	const typed = (value: number | null | undefined): string => typedNumber(value ?? null, lang);
	const counted = ratio !== null && ratio.part === null;
	return {
		measure: ratio === null ? (measure?.id ?? '') : counted ? '' : ratioChoice(ratio.id),
		indicator: aim?.indicator?.id ?? '',
		place: place?.id ?? '',
		period: period ?? '',
		value: typed(aim === null ? storedValue(proposal) : aim.low),
		whole: typed(ratio?.whole?.value ?? item.denominator),
		each: aim?.each_level ?? ITSELF,
		condition: aim?.condition ?? '',
		high: typed(aim?.high),
		from: aim?.from ?? '',
		due: aim?.due ?? '',
		yearly: aim?.yearly === true ? 'year' : 'whole',
		baseline: typed(aim?.baseline),
		'baseline-period': aim?.baseline_period ?? ''
	};
}
