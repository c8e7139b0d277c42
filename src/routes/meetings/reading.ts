import { error, type RequestEvent } from '@sveltejs/kit';
import { meetingPath } from '#lib/components/links.ts';
import { allows, type Deed } from '#lib/domain/deed.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { explain, type Fault } from '#lib/server/usecase/explanation.ts';
import { findGone, type Gone } from '#lib/server/usecase/put-back.ts';
import { statusOf, storeOf } from '../perform.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url'>;

/** Asks one use case about meetings; what it refuses becomes the page that names the fault and offers the nearest. */
export async function read<Answer, Refused extends Fault>(
	event: Asking,
	ask: (store: Store, today: { readonly today: Day }) => Promise<Outcome<Answer, Refused>>
): Promise<Answer> {
	const { service, preferences } = event.locals;
	const outcome = await ask(await storeOf(event), { today: service.today() });
	if (outcome.ok) return outcome.value;
	const fault: Fault = outcome.fault;
	const { message, remedy } = explain(fault, preferences.lang);
	const nearest = fault.code === 'meeting_unknown' ? fault.nearest.map(({ id, name }) => ({ label: name, href: meetingPath(id) })) : [];
	error(HTTP_STATUS[fault.code] ?? statusOf(fault), { message, nearest, ...(nearest.length > 0 ? {} : { remedy }) });
}

/** A snapshot that was tampered with is there and cannot be served. */
const HTTP_STATUS: Readonly<Partial<Record<Fault['code'], number>>> = { freeze_unknown: 404, freeze_tampered: 503 };

/** What the reader may do here: pages show no button that a use case would refuse. */
export function rightsOf<const Of extends Deed>({ locals }: Asking, deeds: readonly Of[]): Readonly<Record<Of, boolean>> {
	return Object.fromEntries(deeds.map((deed) => [deed, allows(locals.actor, deed)])) as Record<Of, boolean>;
}

/** What the address says was just taken away, for whoever may put it back. */
export async function goneOf(event: Asking): Promise<Gone | null> {
	const entry = event.url.searchParams.get('gone') ?? '';
	if (!/^\d{1,15}$/.test(entry) || !allows(event.locals.actor, 'meeting.write')) return null;
	return findGone(await storeOf(event), Number(entry));
}
