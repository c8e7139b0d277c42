import { z } from 'zod';
import { DEEDS, ROLES, type Role } from '#lib/domain/deed.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { ENDPOINTS, type Access } from '../access.ts';
import { isList } from './query.ts';
import { ANSWER_FORMATS } from './road.ts';
import type { Described } from './roads.ts';

const refusal = z.object({
	code: z.string(),
	where: z.string().optional(),
	message: z.string(),
	remedy: z.string(),
	nearest: z.array(z.string()).optional()
});

/** The roads as an OpenAPI 3.1 document, from the schemas that read their parameters and describe their answers. */
export function openApi(roads: Readonly<Record<string, Described>>, locale: Locale) {
	const words = messagesOf(locale).api;
	const paths: Record<string, Record<string, unknown>> = {};
	for (const [name, described] of Object.entries(roads)) {
		const [method = '', path = ''] = name.split(' ');
		const summary = words.road[name as keyof typeof words.road];
		const operation = operationOf(described, locale);
		const rights = rightsOf(method, path, locale);
		const answer = { description: summary, content: contentOf('json', schemaOf(described.answer, 'output')) };
		(paths[path] ??= {})[method.toLowerCase()] = {
			summary,
			operationId: idOf(method, path),
			...rights,
			...operation,
			responses: { 200: answer, ...(described.partly ? { [described.partly]: answer } : {}), ...refusals(words.refusal) }
		};
		if (!described.formats.includes('csv')) continue;
		const table = words.asCsv(summary);
		paths[`${path}.csv`] = {
			get: {
				summary: table,
				operationId: `${idOf(method, path)}Csv`,
				...rights,
				...operation,
				responses: { 200: { description: table, content: contentOf('csv', { type: 'string' }) }, ...refusals(words.refusal) }
			}
		};
	}
	return {
		openapi: '3.1.0',
		info: { title: words.title, version: '1', description: words.description, license: { name: 'MIT', identifier: 'MIT' } },
		servers: [{ url: '/' }],
		paths,
		components: {
			schemas: { Refusal: schemaOf(refusal, 'output') },
			securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'cotmoc.session_token', description: words.session } }
		}
	};
}

/** Who may, of the table of rights: a visitor without a session only where the office opens its figures. */
function rightsOf(method: string, path: string, locale: Locale) {
	const endpoints: Readonly<Record<string, Readonly<Partial<Record<string, Access>>>>> = ENDPOINTS;
	const access = (endpoints[`${path}[[format=answerFormat]]`] ?? endpoints[path])?.[method];
	if (access === undefined) throw new Error(`${method} ${path} is not in access.ts`);
	const roles: readonly Role[] = access === 'open' ? ROLES : DEEDS[access];
	const { api, deed } = messagesOf(locale);
	return {
		description: api.allowed(roles.map((role) => deed.role[role])),
		security: [...(roles.includes('visitor') ? [{}] : []), { session: [] }]
	};
}

function operationOf({ query, body }: Described, locale: Locale) {
	const { properties = {}, required = [] } = schemaOf(query, 'input') as {
		readonly properties?: Readonly<Record<string, object>>;
		readonly required?: readonly string[];
	};
	const { parameter } = messagesOf(locale).api;
	const parameters = Object.entries(properties).map(([name, schema]) => ({
		name,
		in: 'query',
		description: parameter[name as keyof typeof parameter],
		required: required.includes(name),
		...(isList(query.shape[name]) ? { style: 'form', explode: true } : {}),
		schema
	}));
	const requestBody = body && { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } };
	return { ...(parameters.length > 0 ? { parameters } : {}), ...(requestBody ? { requestBody } : {}) };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
	const { $schema: _, ...said } = z.toJSONSchema(schema, {
		io,
		target: 'draft-2020-12',
		override({ jsonSchema }) {
			// The format says it; the library's pattern for days fills lines that people read.
			if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
		}
	});
	return said;
}

function contentOf(format: keyof typeof ANSWER_FORMATS, schema: object) {
	return { [ANSWER_FORMATS[format].split(';')[0] ?? '']: { schema } };
}

function refusals(description: string) {
	return { default: { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } } };
}

/** `GET /api/v1/value` is `getValue`. */
function idOf(method: string, path: string): string {
	const name = path.slice('/api/v1/'.length).replace(/\.json$/, '');
	return `${method.toLowerCase()}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
