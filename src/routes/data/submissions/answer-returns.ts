import { error, type RequestEvent } from '@sveltejs/kit';
import { submissionsPath } from '#lib/components/links.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '#lib/server/db.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import type { FormatFault } from '#lib/server/usecase/export-subject.ts';
import type { BoardFault } from '#lib/server/usecase/read-submission-board.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { doingOf, statusOf, storeOf } from '../../perform.ts';

/** Asks about returns; what is refused becomes the page that names the fault and leads back to the board. */
export async function answerReturns<Answer>(
	event: Pick<RequestEvent, 'locals' | 'url'>,
	ask: (store: Store, doing: Doing) => Promise<Outcome<Answer, BoardFault | FormatFault>>
): Promise<Answer> {
	const outcome = await ask(await storeOf(event), doingOf(event));
	if (outcome.ok) return outcome.value;
	const { lang } = event.locals.preferences;
	const programme = 'nearest' in outcome.fault ? null : event.url.searchParams.get('programme');
	const offered = [{ label: messagesOf(lang).submission.sheet.back, href: submissionsPath({ programme }) }];
	return error(statusOf(outcome.fault), { ...explain(outcome.fault, lang), offered });
}
