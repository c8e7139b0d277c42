import { error, type RequestEvent } from '@sveltejs/kit';
import { indicatorPath, placePath, programmePath, withChoices, type Choice } from '#lib/components/links.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import type { ChartExportFault } from '#lib/server/usecase/export-chart.ts';
import type { RatioFault, SubjectExportFault } from '#lib/server/usecase/export-subject.ts';
import type { ExportedFile } from '#lib/server/usecase/exported-file.ts';
import { listCatalogue } from '#lib/server/usecase/list-catalogue.ts';
import type { SelectionFault, Suggestion } from '#lib/server/usecase/selection.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url' | 'params'>;
type Link = NonNullable<App.Error['nearest']>[number];

/** Asks one use case; what it refuses becomes the page that names the fault and offers the nearest. */
export async function answer<Answer>(
	event: Asking,
	ask: (store: Store, today: { readonly today: Day }) => Promise<Outcome<Answer, SelectionFault | ExportFault>>
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
	return refuse(event, store.value, service.today(), fault);
}

/** A chart there is nothing to draw for is not found; what this server could not do now may be asked again. */
type ExportFault = Exclude<ChartExportFault | SubjectExportFault | RatioFault, SelectionFault>;
const EXPORT_STATUS: Readonly<Record<ExportFault['code'], number>> = {
	export_format_unknown: 404,
	export_exhibit_unknown: 404,
	export_exhibit_absent: 404,
	export_nothing: 404,
	export_ratio_unknown: 400,
	export_size_unreadable: 400,
	export_too_large: 400,
	export_overdue: 503,
	export_failed: 503,
	meeting_unknown: 404,
	freeze_unknown: 404,
	freeze_tampered: 503
};
const isExportFault = (fault: SelectionFault | ExportFault): fault is ExportFault => Object.hasOwn(EXPORT_STATUS, fault.code);

/** Things that do not exist are not found; things that cannot be read are bad requests. */
async function refuse(event: Asking, store: Store, today: Day, fault: SelectionFault): Promise<never> {
	const locale = event.locals.preferences.lang;
	const { message, remedy } = explain(fault, locale);
	const nearest = 'nearest' in fault ? fault.nearest.map((one) => suggestionLink(event, fault.code, one)) : [];
	const offered = [...periodLinks(event, fault), ...withoutBadChoice(event, fault)];
	const missing = NOT_FOUND.test(fault.code);
	if (missing && nearest.length === 0) {
		const programmes = await listCatalogue(store, 'programmes', { today });
		offered.push(
			...programmes.map(({ id, name, name_en }) => ({ label: nameIn({ name, nameEn: name_en }), href: programmePath(String(id)) }))
		);
	}
	// Where links say it, words about commands would only repeat them.
	error(missing ? 404 : 400, { message, nearest, offered, ...(missing || nearest.length > 0 ? {} : { remedy }) });

	function nameIn({ name, nameEn }: { readonly name: unknown; readonly nameEn: unknown }): string {
		return String((locale === 'en' && nameEn) || name);
	}
}

const NOT_FOUND = /^(programme|indicator|place)_/;

function suggestionLink(event: Asking, code: SelectionFault['code'], one: Suggestion): Link {
	const locale = event.locals.preferences.lang;
	const { selection } = messagesOf(locale).page;
	const viewName = one.id === 'today' ? selection.todaysMap : selection.asReported;
	const name = (locale === 'en' && one.nameEn) || one.name;
	return { label: code === 'view_unknown' ? viewName : name, href: addressOf(event, code, one) };
}

function addressOf({ url, params }: Asking, code: SelectionFault['code'], { id, programme }: Suggestion): string {
	const query = url.searchParams;
	switch (code) {
		case 'programme_unknown':
			return programmePath(id);
		case 'indicator_unknown':
			return withChoices(indicatorPath(params['programme'] ?? '', id), query, { target: null });
		case 'indicator_of_other_programme':
			return withChoices(indicatorPath(programme ?? '', id), query, { place: null, group: null, target: null });
		case 'place_unknown':
			return params['place'] === undefined
				? withChoices(url.pathname, query, { place: id })
				: withChoices(placePath(id), query, { place: null });
		case 'place_outside_programme':
			return withChoices(url.pathname, query, { place: null, group: null });
		case 'group_unknown':
			return withChoices(url.pathname, query, { group: id });
		case 'target_unknown':
			return withChoices(url.pathname, query, { target: id });
		case 'sort_unknown':
			return withChoices(url.pathname, query, { sort: id });
		default:
			return withChoices(url.pathname, query, { view: id === 'reported' ? null : id });
	}
}

/** A day that could not be read may have belonged to the period beside it: both make room for the one chosen now. */
function periodLinks({ url, locals }: Asking, fault: SelectionFault): readonly Link[] {
	if (!('offered' in fault)) return [];
	return (fault.offered ?? []).map((period) => ({
		label: formatPeriod(period, locals.preferences.lang),
		href: withChoices(url.pathname, url.searchParams, { period: period.code, 'as-of': null, 'as-known-at': null })
	}));
}

const CHOICE_OF: Readonly<Partial<Record<string, Choice>>> = {
	period: 'period',
	day: 'as-of',
	moment: 'as-known-at',
	group: 'group',
	view: 'view',
	target: 'target',
	sort: 'sort'
};

/** The same page without the choice that is at fault. */
function withoutBadChoice({ url, locals }: Asking, { code }: SelectionFault): readonly Link[] {
	const choice = CHOICE_OF[code.slice(0, code.indexOf('_'))];
	if (choice === undefined) return [];
	const href = withChoices(url.pathname, url.searchParams, { [choice]: null });
	return [{ label: messagesOf(locals.preferences.lang).page.error.without, href }];
}

/** A made file as an answer: shown where a browser can, saved under its generated name elsewhere. */
export function fileResponse({ name, fullName, mime, inline, bytes }: ExportedFile): Response {
	// RFC 6266: the plain name for old programs, the whole one for the others.
	const whole = encodeURIComponent(fullName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': mime,
			'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"; filename*=UTF-8''${whole}`,
			// A picture opened by itself is a document of this site: it may draw, and nothing else.
			...(mime.startsWith('image/svg')
				? { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:" }
				: {}),
			// The same address answers in another language after a preference changed.
			'cache-control': 'private, no-cache'
		}
	});
}
