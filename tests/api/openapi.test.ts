import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day } from '#lib/domain/day.ts';
import { LOCALES } from '#lib/messages/index.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { ENDPOINTS } from '../../src/routes/access.ts';
import { openApi } from '../../src/routes/api/openapi.ts';
import { readQuery } from '../../src/routes/api/query.ts';
import type { Road } from '../../src/routes/api/road.ts';
import { ROADS } from '../../src/routes/api/roads.ts';
import { MADE_AT, openDemo, value } from '../export/scorecards.ts';

const answered = z.strictObject({
	description: z.string().min(1),
	content: z.record(z.string(), z.strictObject({ schema: z.looseObject({}) }))
});
/** What of OpenAPI 3.1 the document uses. */
const operation = z.strictObject({
	summary: z.string().min(1),
	operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
	description: z.string().min(1),
	security: z.array(z.record(z.string(), z.array(z.string()))).min(1),
	parameters: z
		.array(
			z.strictObject({
				name: z.string().min(1),
				in: z.literal('query'),
				description: z.string().min(1),
				required: z.boolean(),
				style: z.literal('form').optional(),
				explode: z.boolean().optional(),
				schema: z.looseObject({})
			})
		)
		.optional(),
	requestBody: z
		.strictObject({ required: z.boolean(), content: z.record(z.string(), z.strictObject({ schema: z.looseObject({}) })) })
		.optional(),
	responses: z.strictObject({
		200: answered,
		409: answered.optional(),
		default: z.strictObject({
			description: z.string().min(1),
			content: z.strictObject({ 'application/json': z.strictObject({ schema: z.strictObject({ $ref: z.string() }) }) })
		})
	})
});
const document = z.strictObject({
	openapi: z.literal('3.1.0'),
	info: z.strictObject({
		title: z.string(),
		version: z.string(),
		description: z.string(),
		license: z.strictObject({ name: z.string(), identifier: z.string() })
	}),
	servers: z.array(z.strictObject({ url: z.string() })),
	paths: z.record(z.string().startsWith('/api/v1/'), z.partialRecord(z.enum(['get', 'post']), operation)),
	components: z.strictObject({
		schemas: z.record(z.string(), z.looseObject({})),
		securitySchemes: z.record(
			z.string(),
			z.strictObject({ type: z.literal('apiKey'), in: z.literal('cookie'), name: z.string(), description: z.string() })
		)
	})
});

describe('the description of the roads for other programs', () => {
	it.each(LOCALES)('has the parts of OpenAPI 3.1, words for every road and parameter, and names that occur once, in %s', (locale) => {
		const { paths, components } = document.parse(openApi(ROADS, locale));
		const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
		const names = operations.map(({ operationId }) => operationId);
		expect(names).toEqual([...new Set(names)]);
		for (const { responses } of operations)
			expect(Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(
				responses.default.content['application/json'].schema.$ref
			);
	});

	it.each([
		['/api/v1/value', 'get', true],
		['/api/v1/places.csv', 'get', true],
		['/api/v1/check', 'get', false],
		['/api/v1/dataValueSets', 'get', true],
		['/api/v1/dataValueSets', 'post', false]
	] as const)('says of %s by %s whether a visitor may: %s', (path, method, open) => {
		const { paths } = document.parse(openApi(ROADS, 'vi'));
		expect(paths[path]?.[method]?.security).toEqual([...(open ? [{}] : []), { session: [] }]);
		expect(paths[path]?.[method]?.description.includes('khách')).toBe(open);
	});

	it('lists exactly the roads that are served', () => {
		const served = Object.entries(ENDPOINTS).flatMap(([road, methods]) =>
			road.startsWith('/api/') ? Object.keys(methods).map((method) => `${method} ${road.replace('[[format=answerFormat]]', '')}`) : []
		);
		expect(Object.keys(ROADS).sort()).toEqual(served.sort());
		const { paths } = document.parse(openApi(ROADS, 'vi'));
		const listed = Object.entries(paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
		);
		expect(listed.filter((one) => !one.endsWith('.csv')).sort()).toEqual(served.sort());
	});
});

/** Something of the demonstration for every read command. */
const SAMPLES: Readonly<Record<string, string>> = {
	'GET /api/v1/programmes': '',
	'GET /api/v1/indicators': '',
	'GET /api/v1/measures': '',
	'GET /api/v1/places': '',
	'GET /api/v1/targets': '',
	'GET /api/v1/value': 'indicator=coops_new&place=ke-sach&period=2021-01..2022-06',
	'GET /api/v1/history': 'measure=coops_new&place=ks-ke-thanh&period=2022-Q2',
	'GET /api/v1/scorecard': 'programme=kttt&period=2022-Q2',
	'GET /api/v1/chart': 'kind=path&indicator=coops_new&period=2022-Q2',
	'GET /api/v1/submissions': 'programme=kttt&period=2022-Q2',
	'GET /api/v1/check': '',
	'GET /api/v1/dataValueSets': 'dataSet=kttt&orgUnit=ke-sach&children=true&period=2022Q2',
	'GET /api/v1/openapi.json': ''
};
const reading = Object.entries(ROADS).filter(([name]) => name.startsWith('GET ')) as [string, Road][];

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

async function answer(road: Road, format: 'json' | 'csv', search: string): Promise<string> {
	const asking = { store: demo.store, locale: 'vi', boundaries: null, actor: MACHINE, now: MADE_AT, today: day('2026-11-22') } as const;
	const query = value(readQuery(road.query, new URLSearchParams(search)));
	const written = value(await road.write(format, query, asking));
	return typeof written === 'string' ? written : new TextDecoder('utf-8', { ignoreBOM: true }).decode(written);
}

describe('an answer', () => {
	it.each(reading)('of %s is what the description says', async (name, road) => {
		const { paths } = document.parse(openApi(ROADS, 'vi'));
		const said = paths[name.slice('GET '.length)]?.get?.responses[200].content['application/json']?.schema;
		const given: unknown = JSON.parse(await answer(road, 'json', SAMPLES[name] ?? 'no sample in this file'));
		expect(z.fromJSONSchema(said as Parameters<typeof z.fromJSONSchema>[0]).safeParse(given).error).toBeUndefined();
		expect(road.answer.safeParse(given).error).toBeUndefined();
	});

	it.each(reading.filter(([, { formats }]) => formats.includes('csv')))('of %s is a table as well', async (name, road) => {
		const text = await answer(road, 'csv', SAMPLES[name] ?? '');
		expect(text.startsWith('\ufeff')).toBe(true);
		const { data, errors, meta } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
		expect(errors).toEqual([]);
		expect(data.length).toBeGreaterThan(0);
		for (const row of data) expect(Object.keys(row)).toEqual(meta.fields);
	});

	it('says the same in both forms', async () => {
		const search = 'measure=coops_new&place=ks-ke-thanh&period=2022-Q2';
		const road = ROADS['GET /api/v1/value'] as Road;
		const { value: number, reported } = JSON.parse(await answer(road, 'json', search)) as { value: number; reported: number };
		const [row] = Papa.parse<Record<string, string>>((await answer(road, 'csv', search)).slice(1), { header: true }).data;
		expect(row).toMatchObject({ measure: 'coops_new', place: 'ks-ke-thanh', value: String(number), reported: String(reported), blank: '' });
	});
});

describe('a parameter', () => {
	const { query } = ROADS['GET /api/v1/value'] as Road;
	const chart = (ROADS['GET /api/v1/chart'] as Road).query;
	it.each([
		['that is not there', query, 'plce=x&place=y&period=2022', { code: 'api_parameter_unknown', text: 'plce', nearest: 'place' }],
		['that is missing', query, 'place=y', { code: 'api_parameter_missing', name: 'period' }],
		['given twice', query, 'place=x&place=y&period=2022', { code: 'api_parameter_repeated', name: 'place' }],
		['of a name that every object has', query, '__proto__=1&place=x&period=2022', { code: 'api_parameter_unknown', text: '__proto__' }],
		['not of its choices', chart, 'kind=pie&indicator=x', { code: 'api_parameter_unreadable', name: 'kind', text: 'pie' }],
		['too long to be a code', query, `place=${'x'.repeat(201)}&period=2022`, { code: 'api_parameter_unreadable', name: 'place' }]
	])('%s is refused by name', (_, schema, search, fault) => {
		expect(readQuery(schema, new URLSearchParams(search))).toMatchObject({ ok: false, fault });
	});
});
