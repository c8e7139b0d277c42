import { allows, authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, previous, samePeriod, type Period } from '#lib/domain/period.ts';
import { nearestSpell, placesOfLevel } from '#lib/domain/place-tree.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { measuresNeeded } from '#lib/view/need.ts';
import type { Store } from '../db.ts';
import { writeTemplate, type TemplateColumn } from '../export/xlsx/template-book.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listObservations } from '../store/observations.ts';
import type { Doing } from './doing.ts';
import { readPeriod } from './preview-import.ts';
import { findProgramme, type SelectionFault } from './selection.ts';

/**
 * A workbook for a programme's places to fill in for one period: what is known stands in it, the last period beside it. It comes
 * back through the import without a question; so a reporter gets the own places only, with what waits for approval.
 */
export async function makeTemplate(
	store: Store,
	{ programme: named, period: code, locale }: { readonly programme: string | undefined; readonly period: string; readonly locale: Locale },
	{ actor, now }: Pick<Doing, 'actor' | 'now'>
): Promise<
	Outcome<{ readonly name: string; readonly bytes: Uint8Array }, SelectionFault | DeedFault | { readonly code: 'entry_without_place' }>
> {
	const allowed = authorise(actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const catalogue = await loadCatalogue(store.db);
	const programme = findProgramme(catalogue, named);
	if (!programme.ok) return programme;
	const read = readPeriod(code, programme.value.scheme);
	if (!read.ok) return read;
	const period = read.value;
	const needed = new Set(measuresNeeded(catalogue, { programme: programme.value.id }));
	const own = catalogue.measures.filter(({ id }) => needed.has(id));
	const due = own.filter(({ frequency }) => frequency === period.kind);
	const measures = due.length > 0 ? due : own;
	const { tree } = catalogue;
	const day = lastDay(period);
	const level = placesOfLevel(tree, programme.value.rootPlace, day, programme.value.placeLevel);
	if (level.length === 0) return refused({ code: 'workspace_empty' });
	const places = level.filter((place) => allows(actor, 'import.commit', { tree, place, day }));
	if (places.length === 0) return refused({ code: 'entry_without_place' });
	const known = await listObservations(store.db, { measures: measures.map(({ id }) => id), places, drafts: true });
	const before = previous(period);
	const columns = measures.flatMap((measure) =>
		(measure.categories.length === 0 ? [null] : measure.categories).map((category) => ({ measure, category }))
	);
	const words = messagesOf(locale).importing.template;
	const name = (locale === 'en' && programme.value.nameEn) || programme.value.name;
	const bytes = await writeTemplate({
		sheet: period.code,
		title: words.heading(name),
		subtitle: words.period(formatPeriod(period, locale)),
		hint: words.hint,
		words: { ...words.columns, last: words.columns.last(formatPeriod(before, locale)) },
		columns: columns.map(({ measure, category }): TemplateColumn => {
			const label = (locale === 'en' && measure.nameEn) || measure.name;
			return {
				label: category === null ? label : `${label} – ${category}`,
				unit: (locale === 'en' && measure.unitEn) || measure.unit,
				integer: measure.integer,
				min: measure.min,
				max: measure.max,
				format: measure.integer ? '#,##0' : `#,##0.${'#'.repeat(Math.max(measure.decimals, 1))}`
			};
		}),
		rows: places.map((place) => {
			const spell = nearestSpell(tree, place, day);
			const stated = (measure: string, category: string | null, at: Period) =>
				known.find((one) => one.place === place && one.measure === measure && one.category === category && samePeriod(one.period, at));
			return {
				code: spell?.code ?? place,
				place: spell === null ? place : `${spell.type} ${spell.name}`.trim(),
				cells: columns.map(({ measure, category }) => ({
					now: contentOf(stated(measure.id, category, period)),
					last: contentOf(stated(measure.id, category, before))
				}))
			};
		}),
		madeAt: now
	});
	return accepted({ name: `${words.fileName}-${programme.value.id}-${period.code}.xlsx`, bytes });
}

/** A blank is written by its sign. */
function contentOf(observation: Observation | undefined): number | string | null {
	if (observation === undefined) return null;
	return observation.value ?? (observation.blank === 'not_applicable' ? 'x' : '…');
}
