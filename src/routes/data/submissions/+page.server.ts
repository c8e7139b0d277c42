import { BOARD_FORMATS } from '#lib/server/usecase/export-submission-board.ts';
import { readSubmissionBoard } from '#lib/server/usecase/read-submission-board.ts';
import { takeStepEverywhere, type STEPS_EVERYWHERE } from '#lib/server/usecase/take-step-everywhere.ts';
import { textOf } from '../../form.ts';
import { doingOf, perform } from '../../perform.ts';
import { answerReturns } from './answer-returns.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

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

async function takeEverywhere(event: RequestEvent, step: (typeof STEPS_EVERYWHERE)[number]) {
	const form = await event.request.formData();
	const asked = { programme: textOf(form, 'programme'), period: textOf(form, 'period'), step };
	const done = await perform(event, (store, doing) => takeStepEverywhere(store, asked, doing));
	return done.ok ? { step, ...done.value } : done.failure;
}

export const actions: Actions = {
	approve: (event) => takeEverywhere(event, 'approve'),
	lock: (event) => takeEverywhere(event, 'lock')
};
