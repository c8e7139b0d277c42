import { nearestSpell, spellAt } from '#lib/domain/place-tree.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';

/** What can be listed. */
export const LISTS = ['programmes', 'indicators', 'measures', 'places', 'targets'] as const;
export type ListName = (typeof LISTS)[number];

export type ListRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The rows of one list, with the column names of the package; places as they are named on `today`. */
export async function listCatalogue(store: Store, list: ListName, { today }: { readonly today: Day }): Promise<readonly ListRow[]> {
	const { programmes, indicatorsOf, measures, places, targets, tree } = await loadCatalogue(store.db);
	const inOrder = programmes.toSorted((a, b) => a.order - b.order);
	switch (list) {
		case 'programmes':
			return inOrder.map(({ id, name, nameEn, parent, kind, start, end, scheme, rootPlace, placeLevel, tolerance }) => ({
				id,
				name,
				name_en: nameEn,
				parent,
				kind,
				start,
				end,
				scheme,
				root_place: rootPlace,
				place_level: placeLevel,
				tolerance
			}));
		case 'indicators':
			return inOrder
				.flatMap(({ id }) => indicatorsOf.get(id) ?? [])
				.map(({ id, programme, name, nameEn, expressionText, unit, direction }) => ({
					id,
					programme,
					name,
					name_en: nameEn,
					expression: expressionText,
					unit,
					direction
				}));
		case 'measures':
			return measures.map(({ id, name, nameEn, unit, kind, window, overPlaces, ownValue, frequency, categories }) => ({
				id,
				name,
				name_en: nameEn,
				unit,
				kind,
				window,
				over_places: overPlaces,
				own_value: ownValue,
				frequency,
				categories
			}));
		case 'places':
			return places.map(({ id }) => {
				const spell = nearestSpell(tree, id, today);
				return {
					id,
					code: spell?.code ?? null,
					name: spell?.name ?? null,
					level: spell?.level ?? null,
					type: spell?.type ?? null,
					parent: spell?.parent ?? null,
					valid_from: spell?.validFrom ?? null,
					valid_to: spell?.validTo ?? null,
					exists: spellAt(tree, id, today) !== null
				};
			});
		case 'targets':
			return targets.map(({ id, indicator, place, eachLevel, from, due, condition, baseline, path, stretch }) => ({
				id,
				indicator,
				place,
				each_level: eachLevel,
				from,
				due,
				condition: condition.kind,
				low: condition.kind === 'between' ? condition.low : 'value' in condition ? condition.value : null,
				high: condition.kind === 'between' ? condition.high : null,
				baseline,
				path: path.kind,
				stretch
			}));
	}
}
