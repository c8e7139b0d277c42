import { error, type RequestEvent } from '@sveltejs/kit';
import { formatNumber } from '#lib/format/numbers.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import type { ImportRun } from '#lib/server/usecase/import-desk.ts';
import { shareDone } from '#lib/view/import-progress.ts';
import { doingOf, statusOf } from '../../../../perform.ts';

/** The run of the address; it must be the caller's own. */
export function runOf({ locals, params }: Pick<RequestEvent<{ run: string }>, 'locals' | 'params'>): ImportRun {
	const run = locals.service.imports.find(params.run, doingOf({ locals }));
	return run.ok ? run.value : error(statusOf(run.fault), explain(run.fault, locals.preferences.lang));
}

/** A run under way in words, and the part of it that is done, from 0 to 1. */
export function progressOf(
	{ deed, progress }: ImportRun,
	locale: Locale
): { readonly stage: string; readonly counted: string; readonly share: number } {
	const { stage, rows, figures } = messagesOf(locale).importing.progress;
	const counted = progress.stage === 'comparing' || progress.stage === 'writing' ? figures : rows;
	const number = (value: number) => formatNumber(value, { locale, decimals: 0 });
	const { done, total } = progress;
	return {
		stage: stage[progress.stage],
		counted: total === null || total === 0 ? '' : counted(number(Math.min(done, total)), number(total)),
		share: shareDone(deed, progress)
	};
}
