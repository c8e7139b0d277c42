import { json } from '@sveltejs/kit';
import { dataValueSet, importDataValues, MOST_VALUES } from '#lib/server/usecase/import-data-values.ts';
import { doingOf, storeOf } from '../../../perform.ts';
import { dataValues, importQuery } from '../../data-value-roads.ts';
import { summaryOf } from '../../import-summary.ts';
import { readQuery } from '../../query.ts';
import { refusal, serve } from '../../serve.ts';
import type { RequestHandler } from './$types';

/** Ten thousand values with their comments. */
const MOST_MEGABYTES = 4;

export const GET = serve(dataValues);

/** Figures in, in the shape of DHIS2: recorded one by one, each with the rights of its place. */
export const POST: RequestHandler = async (event) => {
	const { request, url, locals } = event;
	const query = readQuery(importQuery, url.searchParams);
	if (!query.ok) return refusal(event, query.fault);
	if (request.headers.get('content-type')?.startsWith('application/json') !== true)
		return refusal(event, { code: 'api_body_not_json' }, 415);
	const tooLarge = { code: 'api_body_too_large', most: MOST_VALUES, megabytes: MOST_MEGABYTES } as const;
	if (Number(request.headers.get('content-length') ?? 0) > MOST_MEGABYTES * 1024 * 1024) return refusal(event, tooLarge, 413);
	const set = dataValueSet.safeParse(await request.json().catch(() => null));
	if (!set.success) {
		const [issue] = set.error.issues;
		const where = issue?.path.join('.') ?? '';
		const tooMany = issue?.code === 'too_big' && where === 'dataValues';
		return tooMany ? refusal(event, tooLarge, 413) : refusal(event, { code: 'api_body_unreadable', name: where });
	}
	const { importStrategy: strategy, dryRun } = query.value;
	const imported = await importDataValues(await storeOf(event), set.data, { strategy, dryRun: dryRun === 'true' }, doingOf(event));
	if (!imported.ok) return refusal(event, imported.fault);
	const summary = summaryOf(imported.value, locals.preferences.lang);
	return json(summary, { status: summary.httpStatusCode });
};
