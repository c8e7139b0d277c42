import { bulletExhibit, type BulletExhibit } from '#lib/deck/bullet-exhibit.ts';
import { exhibitsOf, type Exhibit } from '#lib/deck/exhibit.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { Store } from '../db.ts';
import type { ChartKey } from './chart-order.ts';
import type { ExportSetting } from './exported-file.ts';
import { readIndicator, type IndicatorParameters } from './read-indicator.ts';
import type { SelectionFault } from './selection.ts';

/** The selection has nothing to draw that kind of chart from. */
export interface ExhibitFault {
	readonly code: 'export_exhibit_absent';
	readonly text: string;
	readonly available: readonly string[];
}

export interface FoundExhibit {
	readonly sheet: IndicatorSheet;
	readonly exhibit: Exhibit | BulletExhibit;
}

/** One chart of an indicator: what it says, the numbers it is drawn from, and the sheet it stands on. */
export async function readExhibit(
	store: Store,
	parameters: IndicatorParameters,
	kind: ChartKey,
	{ today, locale, boundaries }: Omit<ExportSetting, 'now'>
): Promise<Outcome<FoundExhibit, SelectionFault | ExhibitFault>> {
	const page = await readIndicator(store, parameters, { today });
	if (!page.ok) return page;
	const { sheet } = page.value;
	const bullet = bulletExhibit(sheet, locale);
	const exhibits = [...exhibitsOf(sheet, boundaries, locale), ...(bullet === null ? [] : [bullet])];
	const exhibit = exhibits.find(({ key }) => key === kind);
	if (exhibit !== undefined) return accepted({ sheet, exhibit });
	return refused({ code: 'export_exhibit_absent', text: kind, available: exhibits.map(({ key }) => key) });
}
