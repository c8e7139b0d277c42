import { z } from 'zod';
import { accepted, refused } from '#lib/domain/outcome.ts';
import { readHistory } from '#lib/server/usecase/read-history.ts';
import { readValue } from '#lib/server/usecase/read-value.ts';
import { code } from './query.ts';
import { tableRoad } from './road.ts';

const valueAnswer = z.object({
	value: z.number().nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable(),
	period: z.string(),
	as_of: z.iso.date().nullable(),
	reported: z.int(),
	expected_places: z.int(),
	blank: z.enum(['not_reported', 'not_available', 'not_applicable', 'zero_denominator', 'no_places']).nullable()
});

export const value = tableRoad(
	{
		query: z.strictObject({
			indicator: code.optional(),
			measure: code.optional(),
			category: code.optional(),
			place: code,
			period: code,
			'as-known-at': code.optional()
		}),
		answer: valueAnswer,
		row: z.object({
			indicator: z.string().nullable(),
			measure: z.string().nullable(),
			category: z.string().nullable(),
			place: z.string(),
			...valueAnswer.shape
		})
	},
	async ({ indicator, measure, category, place, period, 'as-known-at': knownAt }, { store }) => {
		if ((indicator === undefined) === (measure === undefined))
			return refused({ code: 'api_parameter_one_of', names: ['indicator', 'measure'] });
		if (measure === undefined && category !== undefined)
			return refused({ code: 'api_parameter_needs', name: 'category', needed: 'measure' });
		const where = { place, period, knownAt };
		const found = await readValue(
			store,
			measure === undefined ? { indicator: indicator ?? '', ...where } : { measure, category, ...where }
		);
		return found.ok ? accepted(found.value.value) : found;
	},
	(answer, { indicator, measure, category, place }) => [{ indicator, measure, category, place, ...answer }]
);

const revision = z.object({
	sequence: z.int(),
	recorded_at: z.iso.datetime(),
	recorded_by: z.string().nullable(),
	origin: z.string().nullable(),
	reason: z.string().nullable(),
	value: z.number().nullable(),
	blank: z.enum(['not_reported', 'not_available', 'not_applicable']).nullable(),
	status: z.enum(['estimate', 'reported', 'final']),
	as_of: z.iso.date().nullable(),
	document: z.string().nullable(),
	note: z.string().nullable(),
	current: z.boolean()
});

export const history = tableRoad(
	{
		query: z.strictObject({ measure: code, category: code.optional(), place: code, period: code }),
		answer: z.array(revision),
		row: revision
	},
	async (question, { store, actor }) => {
		const found = await readHistory(store, question, { actor });
		return found.ok ? accepted([...found.value]) : found;
	},
	(revisions) => revisions
);
