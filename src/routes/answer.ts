import { error, type RequestEvent } from '@sveltejs/kit';
import { indicatorPath, placePath, programmePath, withChoices, type Choices } from '#lib/components/links.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import type { ChartExportFault } from '#lib/server/usecase/export-chart.ts';
import type { ExportedFile } from '#lib/server/usecase/export-scorecard.ts';
import type { SelectionFault, Suggestion } from '#lib/server/usecase/selection.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url' | 'params'>;

/** Asks one use case; what it refuses becomes the page that names the fault and offers the nearest. */
export async function answer<Answer>(
	event: Asking,
	ask: (store: Store, today: { readonly today: Day }) => Promise<Outcome<Answer, SelectionFault | ChartExportFault>>
): Promise<Answer> {
	const { service, preferences } = event.locals;
	const store = await service.store();
	if (!store.ok) {
		const { message, remedy } = explain(store.fault, preferences.lang);
		error(503, { message, remedy });
	}
	const outcome = await ask(store.value, { today: service.today() });
	if (outcome.ok) return outcome.value;
	const { fault } = outcome;
	if (isExportFault(fault)) error(EXPORT_STATUS[fault.code], explain(fault, preferences.lang));
	refuse(event, fault);
}

/** A chart there is nothing to draw for is not found; what this server could not do now may be asked again. */
const EXPORT_STATUS: Readonly<Record<ChartExportFault['code'], number>> = {
	export_format_unknown: 404,
	export_exhibit_unknown: 404,
	export_exhibit_absent: 404,
	export_size_unreadable: 400,
	export_too_large: 400,
	export_overdue: 503,
	export_failed: 503
};
const isExportFault = (fault: SelectionFault | ChartExportFault): fault is ChartExportFault => Object.hasOwn(EXPORT_STATUS, fault.code);

/** Things that do not exist are not found; things that cannot be read are bad requests. */
function refuse(event: Asking, fault: SelectionFault): never {
	const { message } = explain(fault, event.locals.preferences.lang);
	const nearest = 'nearest' in fault ? fault.nearest.map((one) => ({ label: one.name, href: addressOf(event, fault.code, one) })) : [];
	const without = withoutBadChoices(event, fault);
	const links = without === null ? nearest : [...nearest, without];
	error(/^(programme|indicator|place)_unknown$/.test(fault.code) ? 404 : 400, { message, nearest: links });
}

function addressOf({ url, params }: Asking, code: SelectionFault['code'], { id }: Suggestion): string {
	const query = url.searchParams;
	switch (code) {
		case 'programme_unknown':
			return programmePath(id);
		case 'indicator_unknown':
			return withChoices(indicatorPath(params['programme'] ?? '', id), query);
		case 'place_unknown':
			return params['place'] === undefined
				? withChoices(url.pathname, query, { place: id })
				: withChoices(placePath(id), query, { place: null });
		case 'group_unknown':
			return withChoices(url.pathname, query, { group: id });
		default:
			return withChoices(url.pathname, query, { view: id });
	}
}

/** The same page by its defaults, for choices that nothing resembles. */
function withoutBadChoices({ url, locals }: Asking, fault: SelectionFault): { readonly label: string; readonly href: string } | null {
	const bad: Choices = { period: null, 'as-of': null, 'as-known-at': null, group: null, view: null };
	if (/^(programme|indicator|place)_unknown$/.test(fault.code) || fault.code === 'workspace_empty') return null;
	return { label: messagesOf(locals.preferences.lang).page.error.withoutChoices, href: withChoices(url.pathname, url.searchParams, bad) };
}

/** A made file as an answer: shown where a browser can, saved under its generated name elsewhere. */
export function fileResponse({ name, fullName, mime, inline, bytes }: ExportedFile): Response {
	// RFC 6266: the plain name for old programs, the whole one for the others.
	const whole =
		fullName === undefined
			? ''
			: `; filename*=UTF-8''${encodeURIComponent(fullName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': mime,
			'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"${whole}`,
			// A picture opened by itself is a document of this site: it may draw, and nothing else.
			...(mime.startsWith('image/svg')
				? { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:" }
				: {}),
			// The same address answers in another language after a preference changed.
			'cache-control': 'private, no-cache'
		}
	});
}
