import type { Boundaries } from '../../charts/picture.ts';
import { basisOf } from '../../deck/basis.ts';
import { exhibitsOf, type ExhibitKey } from '../../deck/exhibit.ts';
import { officialTable } from '../../deck/official-table.ts';
import type { Locale } from '../../messages/index.ts';
import { rowHeadline } from '../../narrate/headline.ts';
import { nameOf } from '../../narrate/phrase.ts';
import type { IndicatorSheet } from '../../view/indicator-sheet.ts';
import type { Scorecard } from '../../view/scorecard.ts';
import { worstFirst } from '../../view/urgency.ts';
import { barsOf } from './bars.ts';
import type { Handout } from './pdf.ts';

/** What a reader at a desk wants of each target; the rest is on its page. */
const CHARTS: readonly ExhibitKey[] = ['path', 'coverage', 'ranking', 'categories'];

/** A scorecard to read before a meeting: the table of results, then each target with its course and its places, the worst first. */
export function handoutOf({
	scorecard,
	sheets,
	boundaries,
	locale
}: {
	readonly scorecard: Scorecard;
	readonly sheets: readonly IndicatorSheet[];
	readonly boundaries: Boundaries | null;
	readonly locale: Locale;
}): Handout {
	const table = officialTable(scorecard, locale);
	const basis = basisOf(scorecard, locale);
	const sheetOf = new Map(sheets.map((sheet) => [sheet.row.key, sheet]));
	return {
		title: nameOf(scorecard.programme, locale),
		subtitle: `${table.title} · ${basis.place}`,
		locale,
		basis,
		table,
		sections: worstFirst(scorecard.rows).map((row) => {
			const sheet = sheetOf.get(row.key);
			const exhibits = sheet === undefined ? [] : exhibitsOf(sheet, boundaries, locale).filter(({ key }) => CHARTS.includes(key));
			return {
				heading: nameOf(row.indicator, locale),
				measure: rowHeadline(row, scorecard, locale),
				status: row.verdict.status,
				charts: exhibits.map(({ key, drawing, label, title, subtitle }) => ({
					key,
					drawing,
					bars: sheet === undefined || key !== 'categories' ? [] : barsOf(sheet, locale),
					label,
					title,
					subtitle
				}))
			};
		})
	};
}
