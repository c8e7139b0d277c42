import { error } from '@sveltejs/kit';
import { exportScorecard, readScorecardFormat, readSlideRatio } from '#lib/server/usecase/export-scorecard.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { answer, fileResponse } from '../../../answer.ts';
import type { RequestHandler } from './$types';

/** The programme's page as a file: the same choices in the address, another suffix. */
export const GET: RequestHandler = async (event) => {
	const { params, url, locals } = event;
	const locale = locals.preferences.lang;
	const format = readScorecardFormat(params.format);
	if (!format.ok) error(404, explain(format.fault, locale));
	const ratio = readSlideRatio(url.searchParams.get('ratio'));
	if (!ratio.ok) error(400, explain(ratio.fault, locale));
	const { service } = locals;
	const made = await answer(event, (store, { today }) =>
		exportScorecard(store, { ...parametersOf(url.searchParams), programme: params.programme }, format.value, {
			today,
			locale,
			now: service.clock.now(),
			boundaries: service.boundaries,
			ratio: ratio.value
		})
	);
	return fileResponse(made.file);
};
