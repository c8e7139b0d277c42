import { z } from 'zod';
import { accepted } from '#lib/domain/outcome.ts';
import { listCatalogue, type ListName } from '#lib/server/usecase/list-catalogue.ts';
import { tableRoad, type Road } from './road.ts';

const text = z.string();
const maybe = z.string().nullable();
const day = z.iso.date();

/** The columns of each list: the names of the data package. */
export const LIST_ROWS = {
	programmes: z.object({
		id: text,
		name: text,
		name_en: maybe,
		parent: maybe,
		kind: maybe,
		start: day,
		end: day,
		scheme: text,
		root_place: text,
		place_level: text,
		tolerance: z.number()
	}),
	indicators: z.object({
		id: text,
		programme: text,
		name: text,
		name_en: maybe,
		expression: text,
		unit: text,
		direction: z.enum(['up', 'down', 'none'])
	}),
	measures: z.object({
		id: text,
		name: text,
		name_en: maybe,
		unit: text,
		kind: z.enum(['increment', 'to_date', 'level']),
		window: z.enum(['year', 'season', 'term']).nullable(),
		over_places: z.enum(['sum', 'average', 'min', 'max', 'none']),
		own_value: z.enum(['replaces', 'adds']),
		frequency: text,
		categories: z.array(z.string())
	}),
	places: z.object({
		id: text,
		code: maybe,
		name: maybe,
		level: maybe,
		type: maybe,
		parent: maybe,
		valid_from: day.nullable(),
		valid_to: day.nullable(),
		exists: z.boolean()
	}),
	targets: z.object({
		id: text,
		indicator: text,
		place: text,
		each_level: maybe,
		from: day,
		due: day,
		condition: text,
		low: z.number().nullable(),
		high: z.number().nullable(),
		baseline: z.number().nullable(),
		path: text,
		stretch: z.boolean()
	})
} as const satisfies Readonly<Record<ListName, z.ZodObject>>;

/** All rows of one list; places as they are named today. */
export function listRoad(list: ListName): Road {
	const row: z.ZodObject = LIST_ROWS[list];
	return tableRoad(
		{ query: z.strictObject({}), answer: z.array(row), row },
		async (_, { store, today }) => accepted([...(await listCatalogue(store, list, { today }))]),
		(rows) => rows as Awaited<ReturnType<typeof listCatalogue>>
	);
}
