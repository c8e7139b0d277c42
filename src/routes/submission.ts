import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Outcome } from '#lib/domain/outcome.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import type { Fault } from '#lib/server/usecase/explanation.ts';
import { perform, type Refusal } from './perform.ts';

type Posting = Pick<RequestEvent, 'request' | 'locals' | 'url'>;

/** A refused form: what was wrong, which form it was, and what was typed, so that nobody types it again. */
export interface RefusedForm extends Refusal {
	/** The form's own name, where a page has several. */
	readonly form: string;
	readonly values: Readonly<Record<string, string>>;
}

/** Does the deed of a posted form and goes to where its result shows. A form that no page of ours makes is a bad request. */
export async function submit<Schema extends z.ZodType, Result, Refused extends Fault>(
	event: Posting,
	schema: Schema,
	act: (store: Store, input: z.infer<Schema>, doing: Doing) => Promise<Outcome<Result, Refused>>,
	next: (result: Result, input: z.infer<Schema>) => string
): Promise<ActionFailure<RefusedForm>> {
	const data = await event.request.formData();
	const values = textsOf(data);
	const lists = [...new Set(data.keys())]
		.filter((name) => name.endsWith(LIST))
		.map((name) => [name.slice(0, -LIST.length), data.getAll(name)]);
	const input = schema.safeParse({ ...values, ...Object.fromEntries(lists) });
	if (!input.success) error(400, messagesOf(event.locals.preferences.lang).page.error.badRequest);
	const done = await perform(event, (store, doing) => act(store, input.data, doing));
	if (done.ok) redirect(303, next(done.value, input.data));
	return fail(done.failure.status, { ...done.failure.data, form: values['form'] ?? '', values });
}

/** Ends the name of a field that may be sent several times. */
const LIST = '[]';

/** The text of each field; of a list all of them, separated by spaces. */
function textsOf(data: FormData): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...new Set(data.keys())].map((name) => [
			name,
			data
				.getAll(name)
				.filter((value) => typeof value === 'string')
				.join(' ')
		])
	);
}
