import { BOARD_FORMATS } from '#lib/server/usecase/export-submission-board.ts';
import { readSubmissionBoard } from '#lib/server/usecase/read-submission-board.ts';
import { doingOf } from '../../perform.ts';
import { answerReturns } from './answer-returns.ts';
import type { PageServerLoad } from './$types';

/** Which rows a reader may ask for. */
const SHOWN = ['all', 'unsent', 'late', 'waiting', 'returned'] as const;

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const asked = { programme: searchParams.get('programme') ?? undefined, period: searchParams.get('period') ?? undefined };
	const { today } = doingOf(event);
	return {
		...(await answerReturns(event, (store, doing) => readSubmissionBoard(store, asked, doing))),
		show: SHOWN.find((one) => one === searchParams.get('show')) ?? 'all',
		shown: SHOWN,
		formats: BOARD_FORMATS,
		today
	};
};
