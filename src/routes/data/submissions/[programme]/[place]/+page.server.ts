import { fail, redirect } from '@sveltejs/kit';
import { submissionPath } from '#lib/components/links.ts';
import type { SubmissionStep } from '#lib/domain/submission.ts';
import { readSubmission } from '#lib/server/usecase/read-submission.ts';
import { takeStep } from '#lib/server/usecase/take-step.ts';
import { textOf } from '../../../../form.ts';
import { perform } from '../../../../perform.ts';
import { answerReturns } from '../../answer-returns.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const nameOf = ({ params, url }: Pick<RequestEvent, 'params' | 'url'>) => ({
	programme: params.programme,
	place: params.place,
	period: url.searchParams.get('period') ?? ''
});

export const load: PageServerLoad = async (event) => answerReturns(event, (store, doing) => readSubmission(store, nameOf(event), doing));

/** Takes one step and shows the return anew; what was refused is said beside the form, and what was typed stays. */
async function take(event: RequestEvent, step: SubmissionStep) {
	const form = await event.request.formData();
	const name = nameOf(event);
	const reason = textOf(form, 'reason');
	const done = await perform(event, (store, doing) => takeStep(store, { ...name, step, reason, seen: textOf(form, 'seen') }, doing));
	if (!done.ok) return fail(done.failure.status, { ...done.failure.data, step, reason });
	return redirect(303, submissionPath(name.programme, name.place, name.period));
}

export const actions: Actions = {
	submit: (event) => take(event, 'submit'),
	approve: (event) => take(event, 'approve'),
	return: (event) => take(event, 'return'),
	lock: (event) => take(event, 'lock'),
	reopen: (event) => take(event, 'reopen')
};
