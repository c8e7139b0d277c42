import { countsPhrase } from '#lib/deck/status-slides.ts';
import { formatDay } from '#lib/format/dates.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { dossierTitle } from '#lib/narrate/dossier.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import { isAssigned } from '#lib/view/urgency.ts';
import { dossierLines } from '../basis-lines.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { ordinalCell, textCell } from './value-cell.ts';
import type { BookSheet } from './workbook.ts';

/** One line a programme: where, of when, how many of its targets have which status. */
export function programmesSheet(dossier: Dossier, setting: SheetSetting): BookSheet {
	const { locale } = setting;
	const words = messagesOf(locale);
	const t = words.page.columns;
	return {
		name: words.workbook.programmes,
		heading: [dossierTitle(dossier, locale), ...dossierLines(dossier, setting)],
		columns: [
			{ label: words.deck.official.columns.ordinal, width: 6, align: 'center' },
			{ label: words.deck.columns.programme, width: 48, align: 'left' },
			{ label: t.place, width: 22, align: 'left' },
			{ label: t.period, width: 20, align: 'left' },
			{ label: words.workbook.lastDay, width: 14, align: 'center' },
			{ label: words.deck.columns.count, width: 12, align: 'right' },
			{ label: t.status, width: 40, align: 'left' }
		],
		rows: dossier.chapters.map(({ scorecard }, index) => [
			ordinalCell(index + 1),
			textCell(nameOf(scorecard.programme, locale)),
			textCell(placeNameOf(scorecard.place, locale)),
			textCell(formatPeriod(scorecard.period, locale)),
			textCell(formatDay(scorecard.asOf, locale)),
			ordinalCell(scorecard.rows.filter(isAssigned).length),
			textCell(countsPhrase(scorecard.counts, locale))
		]),
		frozenColumns: 2
	};
}
