import { exportSubmissionBoard } from '#lib/server/usecase/export-submission-board.ts';
import { fileResponse } from '../../../answer.ts';
import { answerReturns } from '../answer-returns.ts';
import type { RequestHandler } from './$types';

/** The board as a file: the same choices in the address, another suffix. */
export const GET: RequestHandler = async (event) => {
	const { searchParams } = event.url;
	const asked = {
		programme: searchParams.get('programme') ?? undefined,
		period: searchParams.get('period') ?? undefined,
		format: event.params.format
	};
	const locale = event.locals.preferences.lang;
	return fileResponse(await answerReturns(event, (store, doing) => exportSubmissionBoard(store, asked, { ...doing, locale })));
};
