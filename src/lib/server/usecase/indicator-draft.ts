import { parsePeriod, type Day } from '#lib/domain/period.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { ancestorsAt } from '#lib/domain/place-tree.ts';
import type { Item } from '#lib/extract/item.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { FREQUENCIES, type IndicatorInput, type IndicatorKind } from './create-indicator.ts';

/** An indicator that would hold a figure for which there is none, as far as its sentence says. */
export interface IndicatorDraft extends Omit<IndicatorInput, 'part' | 'whole'> {
	/** What it can be. */
	readonly kinds: readonly IndicatorKind[];
}

/** @param period canonical code; @param falls the sentence wants less of it */
export function draftIndicator(
	item: Item,
	{
		place,
		period,
		today,
		falls = false
	}: { readonly place: string | null; readonly period: string | null; readonly today: Day; readonly falls?: boolean },
	catalogue: Catalogue
): IndicatorDraft {
	const target = item.kind === 'target';
	// Of a percentage alone nobody knows what it is a share of; a target says what is to be counted from now on.
	const kinds: readonly IndicatorKind[] =
		target || item.denominator !== null ? ['flow', 'stock', 'share', 'rate'] : ['flow', 'stock', 'rate'];
	return {
		programme: programmeOf(place, today, catalogue),
		name: item.indicator.charAt(0).toUpperCase() + item.indicator.slice(1),
		unit: item.unit ?? '',
		kind: kindOf(item, kinds),
		kinds,
		direction: falls || item.comparator === 'at_most' || item.comparator === 'less_than' ? 'down' : 'up',
		frequency: target ? 'quarter' : frequencyOf(period)
	};
}

function kindOf({ form, unit, denominator }: Item, kinds: readonly IndicatorKind[]): IndicatorKind {
	if (denominator !== null || (unit?.startsWith('%') === true && kinds.includes('share'))) return 'share';
	if (form === 'per_unit' || form === 'growth' || unit?.startsWith('%') === true) return 'rate';
	return form === 'flow' || form === 'money' ? 'flow' : 'stock';
}

/** The first programme that is carried out where the sentence is about; of an unknown place the first. */
function programmeOf(place: string | null, today: Day, { programmes, tree }: Catalogue): string {
	const inOrder = programmes.toSorted((a, b) => a.order - b.order);
	const around = place === null ? [] : [place, ...ancestorsAt(tree, place as PlaceId, today)];
	return (inOrder.find(({ rootPlace }) => around.includes(rootPlace)) ?? inOrder[0])?.id ?? '';
}

function frequencyOf(period: string | null): IndicatorDraft['frequency'] {
	const parsed = period === null ? null : parsePeriod(period, 'calendar');
	return FREQUENCIES.find((kind) => parsed?.ok === true && parsed.value.kind === kind) ?? 'quarter';
}
