import { json } from '@sveltejs/kit';
import { messagesOf } from '#lib/messages/index.ts';
import { checkExpression } from '#lib/server/usecase/check-expression.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { doingOf, statusOf, storeOf } from '../../perform.ts';
import type { RequestHandler } from './$types';

/** Whether an expression can be read, in words; a person is still writing it, so a fault is an answer. */
export const GET: RequestHandler = async (event) => {
	const { lang } = event.locals.preferences;
	const query = event.url.searchParams;
	const asked = { text: query.get('text') ?? '', previous: query.get('table') === 'identities' };
	const checked = await checkExpression(await storeOf(event), asked, doingOf(event));
	if (checked.ok) return json({ ok: true, message: messagesOf(lang).administration.tables.expressionGood(checked.value.join(', ')) });
	const { message, remedy } = explain(checked.fault, lang);
	const status = checked.fault.code === 'deed_not_allowed' ? statusOf(checked.fault) : 200;
	return json({ ok: false, message: `${message} ${remedy}` }, { status });
};
