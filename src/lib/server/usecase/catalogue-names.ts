import type { DocumentId, IndicatorId, MeasureId, PlaceId, ProgrammeId } from '#lib/domain/id.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { NamedKind, TrailNames } from '#lib/narrate/trail.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';

/** What ids of the workspace are called; a place has the name it had last. */
export function namesIn(catalogue: Catalogue, locale: Locale): TrailNames {
	const { measure, indicator, programme, document, meetings, tree } = catalogue;
	const inLocale = (one: { readonly name: string; readonly nameEn: string | null } | null | undefined) =>
		one ? (locale === 'en' && one.nameEn) || one.name : null;
	const found: Readonly<Record<NamedKind, (id: string) => string | null>> = {
		places: (id) => inLocale(tree.places.get(id as PlaceId)?.spells.at(-1)),
		measures: (id) => inLocale(measure.get(id as MeasureId)),
		indicators: (id) => inLocale(indicator.get(id as IndicatorId)),
		programmes: (id) => inLocale(programme.get(id as ProgrammeId)),
		documents: (id) => document.get(id as DocumentId)?.title ?? null,
		meetings: (id) => meetings.find((meeting) => meeting.id === id)?.title ?? null
	};
	return { nameOf: (kind, id) => found[kind](id) };
}
