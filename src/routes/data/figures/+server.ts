import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { explain } from '#lib/server/usecase/explanation.ts';
import { nameRecorders, type Recorders } from '#lib/server/usecase/name-recorders.ts';
import { figureInput, recordFigures, type Recorded } from '#lib/server/usecase/record-figures.ts';
import { doingOf, statusOf, storeOf } from '../../perform.ts';
import type { RequestHandler } from './$types';

/** More than a province's communes in twenty columns; a larger table is a file to import. */
const MOST = 4000;

const body = z.object({ figures: z.array(figureInput).min(1).max(MOST), origin: z.enum(['grid', 'api']).default('api') });

/** Records figures one by one; the answer has one line for each, in their order, and the status of the worst. */
export const POST: RequestHandler = async (event) => {
	const { lang } = event.locals.preferences;
	const given = body.safeParse(await event.request.json().catch(() => null));
	if (!given.success) {
		const fault = { code: 'figures_unreadable', where: given.error.issues[0]?.path.join('.') ?? '' } as const;
		return json({ code: fault.code, ...explain(fault, lang) }, { status: 400 });
	}
	const store = await storeOf(event);
	const recorded = await recordFigures(store, given.data.figures, given.data.origin, doingOf(event));
	const overtaken = recorded.some((one) => !one.ok && one.fault.code === 'figure_conflict');
	const recorders = overtaken ? await nameRecorders(store, event.locals.actor) : null;
	const figures = recorded.map((one) =>
		one.ok ? { ok: true, sequence: one.value.sequence } : { ok: false, ...authored(one.fault, recorders), ...explain(one.fault, lang) }
	);
	return json({ figures }, { status: statusOfAll(recorded) });
};

/** A conflict with the name of who was faster, for whoever may know names. */
function authored(fault: Extract<Recorded, { readonly ok: false }>['fault'], recorders: Recorders | null): object {
	if (fault.code !== 'figure_conflict' || fault.theirs === null) return fault;
	const { recordedBy } = fault.theirs;
	return { ...fault, theirs: { ...fault.theirs, author: recordedBy === null ? null : (recorders?.people[recordedBy] ?? null) } };
}

/** A conflict tells more than a refusal, a refusal more than a mistake. */
function statusOfAll(recorded: readonly Recorded[]): number {
	const refused = recorded.flatMap((one) => (one.ok ? [] : [statusOf(one.fault)]));
	return ([409, 403] as const).find((status) => refused.includes(status)) ?? (refused.length > 0 ? 400 : 200);
}
