import type { Boundaries } from '../../charts/picture.ts';
import { basisOf } from '../../deck/basis.ts';
import { exhibitsOf, type ExhibitKey } from '../../deck/exhibit.ts';
import { officialTable } from '../../deck/official-table.ts';
import { formatPeriod } from '../../format/periods.ts';
import { messagesOf, type Locale } from '../../messages/index.ts';
import { dossierPeriod, dossierTitle } from '../../narrate/dossier.ts';
import { rowStanding } from '../../narrate/headline.ts';
import { nameOf } from '../../narrate/phrase.ts';
import type { Chapter, Dossier } from '../../view/dossier.ts';
import { isAssigned, worstFirst } from '../../view/urgency.ts';
import { barsOf } from './bars.ts';
import { dossierBasis } from './basis-lines.ts';
import type { Handout } from './pdf.ts';

/** What a reader at a desk wants of each target; the rest is on its page. */
const CHARTS: readonly ExhibitKey[] = ['path', 'coverage', 'ranking', 'categories'];

interface Setting {
	readonly boundaries: Boundaries | null;
	readonly locale: Locale;
}

/** To read before a meeting: of each programme the table of results, then each target with its course and its places, the worst first. */
export function handoutOf(dossier: Dossier, setting: Setting): Handout {
	const { locale } = setting;
	const { chapters } = dossier;
	const period = dossierPeriod(dossier);
	const { place } = dossierBasis(dossier, locale);
	const { official } = messagesOf(locale).deck;
	const what = period === null ? official.titleOwnPeriods : official.title(formatPeriod(period, locale));
	return {
		title: dossierTitle(dossier, locale),
		subtitle: `${what} · ${place}`,
		locale,
		parts: chapters.map((chapter) => ({
			heading: chapters.length === 1 ? null : nameOf(chapter.scorecard.programme, locale),
			basis: basisOf(chapter.scorecard, locale),
			table: officialTable(chapter.scorecard, locale),
			sections: sectionsOf(chapter, setting)
		}))
	};
}

/** Of targets alone, and none where the breakdowns were left out: the table has said it all. */
function sectionsOf({ scorecard, sheets }: Chapter, { boundaries, locale }: Setting): Handout['parts'][number]['sections'] {
	const sheetOf = new Map(sheets.map((sheet) => [sheet.row.key, sheet]));
	return worstFirst(scorecard.rows.filter(isAssigned)).flatMap((row) => {
		const sheet = sheetOf.get(row.key);
		if (sheet === undefined) return [];
		return [
			{
				heading: nameOf(row.indicator, locale),
				measure: rowStanding(row, scorecard, locale),
				status: row.verdict.status,
				charts: exhibitsOf(sheet, boundaries, locale)
					.filter(({ key }) => CHARTS.includes(key))
					.map(({ key, drawing, label, title, subtitle }) => ({
						key,
						drawing,
						bars: key === 'categories' ? barsOf(sheet, locale) : [],
						label,
						title,
						subtitle
					}))
			}
		];
	});
}
