import { z } from 'zod';
import { accepted } from '#lib/domain/outcome.ts';
import type { Locale } from '#lib/messages/index.ts';
import { dataValueSet } from '#lib/server/usecase/import-data-values.ts';
import { LISTS } from '#lib/server/usecase/list-catalogue.ts';
import { listRoad } from './catalogue-roads.ts';
import { dataValues, importQuery } from './data-value-roads.ts';
import { extraction, extractionBody } from './extraction.ts';
import { history, value } from './figure-roads.ts';
import { importSummary } from './import-summary.ts';
import { check, submissions } from './office-roads.ts';
import { openApi } from './openapi.ts';
import { jsonOf, road, type Road } from './road.ts';
import { chart, scorecard } from './scorecard-roads.ts';

/** What is described of a road: its parameters, what is sent, and what comes back. */
export type Described = Pick<Road, 'query' | 'answer' | 'formats'> & {
	readonly body?: z.ZodType;
	/** The status of the same answer where a part was refused. */
	readonly partly?: number;
};

const lists = Object.fromEntries(LISTS.map((list) => [`GET /api/v1/${list}`, listRoad(list)]));

/** The description of all roads, itself included. */
export const description = road(z.strictObject({}), z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }), {
	json: jsonOf(async (_, { locale }: { readonly locale: Locale }) => accepted(openApi(ROADS, locale)))
});

/** Every road for other programs, by method and address: what the routes serve and what the description lists. */
export const ROADS: Readonly<Record<string, Described>> = {
	...lists,
	'GET /api/v1/value': value,
	'GET /api/v1/history': history,
	'GET /api/v1/scorecard': scorecard,
	'GET /api/v1/chart': chart,
	'GET /api/v1/submissions': submissions,
	'GET /api/v1/check': check,
	'GET /api/v1/dataValueSets': dataValues,
	'POST /api/v1/dataValueSets': { query: importQuery, body: dataValueSet, answer: importSummary, partly: 409, formats: ['json'] },
	'GET /api/v1/openapi.json': description,
	'POST /api/v1/extract': { query: z.strictObject({}), body: extractionBody, answer: extraction, formats: ['json'] }
};
