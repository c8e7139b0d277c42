import { subtitleOf } from '#lib/narrate/charts.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { basisLines } from '../basis-lines.ts';
import type { SheetSetting } from './sheet-setting.ts';

/** Title, measure, and what the figures rest on. */
export function headingOf(sheet: IndicatorSheet, title: string, setting: SheetSetting): readonly string[] {
	const [programme = '', , ...rest] = basisLines({ ...sheet.scorecard, documents: sheet.documents }, setting);
	return [title, subtitleOf(sheet, setting.locale), programme, ...rest];
}
