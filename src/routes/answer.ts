import { error, type RequestEvent } from '@sveltejs/kit';
import { indicatorPath, placePath, programmePath, withChoices, type Choice } from '#lib/components/links.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { listCatalogue } from '#lib/server/usecase/list-catalogue.ts';
import type { SelectionFault, Suggestion } from '#lib/server/usecase/selection.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url' | 'params'>;
type Link = NonNullable<App.Error['nearest']>[number];

/** Asks one use case; what it refuses becomes the page that names the fault and offers the nearest. */
export async function answer<Answer>(
	event: Asking,
	ask: (store: Store, today: { readonly today: Day }) => Promise<Outcome<Answer, SelectionFault>>
): Promise<Answer> {
	const { service, preferences } = event.locals;
	const store = await service.store();
	if (!store.ok) {
		const { message, remedy } = explain(store.fault, preferences.lang);
		error(503, { message, remedy });
	}
	const outcome = await ask(store.value, { today: service.today() });
	if (outcome.ok) return outcome.value;
	return refuse(event, store.value, service.today(), outcome.fault);
}

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
