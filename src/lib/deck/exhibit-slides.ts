/** One finding of one indicator a slide: a picture of at most 14 places, or a table where there is no picture. */
import type { Boundaries } from '../charts/picture.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { subtitleOf } from '../narrate/charts.ts';
import { rowHeadline } from '../narrate/headline.ts';
import { nameOf, plannedPhrase } from '../narrate/phrase.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { indicatorAddress } from './address.ts';
import { basisOf } from './basis.ts';
import { exhibitsOf, type Exhibit, type ExhibitKey } from './exhibit.ts';
import { slidesOfDrawing } from './split-drawing.ts';
import { severalSlides, tableSlides, type Draft } from './several.ts';
import type { Cell, Slide } from './slide.ts';
import { speakerNotes } from './speaker-notes.ts';

export interface ExhibitSetting {
	readonly locale: Locale;
	/** Of the program, e.g. `http://may-chu:3000`; empty: addresses start with a slash. */
	readonly origin: string;
	/** As the office gave them; null: places are drawn as tiles. */
	readonly boundaries: Boundaries | null;
}

/** @param wanted which exhibits, in this order; all of the page when not given */
export function exhibitSlides(sheet: IndicatorSheet, setting: ExhibitSetting, wanted?: readonly ExhibitKey[]): readonly Slide[] {
	const exhibits = exhibitsOf(sheet, setting.boundaries, setting.locale);
	const chosen = wanted === undefined ? exhibits : wanted.flatMap((key) => exhibits.filter((exhibit) => exhibit.key === key));
	return chosen.flatMap((exhibit) => slidesOf(sheet, exhibit, setting));
}

function slidesOf(sheet: IndicatorSheet, exhibit: Exhibit, { locale, origin }: ExhibitSetting): readonly Slide[] {
	const { row, scorecard, documents } = sheet;
	const draft: Draft = {
		id: `${row.key}-${exhibit.key}`,
		finding: exhibit.title,
		measure: exhibit.subtitle,
		status: row.verdict.status,
		basis: basisOf(scorecard, locale, { illustrative: exhibit.illustrative, documents }),
		notes: speakerNotes(row, scorecard, exhibit.title, locale),
		href: indicatorAddress(origin, scorecard, row)
	};
	if (exhibit.drawing === null) return categorySlides(draft, sheet, locale);
	const bodies = slidesOfDrawing(exhibit.drawing).map((drawing) => ({ kind: 'drawing', drawing, label: exhibit.label }) as const);
	return severalSlides(draft, bodies, locale);
}

function categorySlides(draft: Draft, { row, categories }: IndicatorSheet, locale: Locale): readonly Slide[] {
	const words = messagesOf(locale);
	const columns = [
		{ label: words.page.columns.category, numeric: false, width: 0.6 },
		{ label: words.page.columns.value, numeric: true, width: 0.4 }
	];
	const rows = categories.map(({ category, value }): readonly Cell[] => [
		{ text: category, value: null },
		{ text: value === null ? words.blank.not_reported.word : plannedPhrase(value, row.indicator, locale), value }
	]);
	return tableSlides(draft, columns, rows, locale);
}

/** A target alone, large: what can be shown of a row without its breakdown. Nothing where there is no number to aim at. */
export function bulletSlides(scorecard: Scorecard, row: ScorecardRow, { locale, origin }: ExhibitSetting): readonly Slide[] {
	if (row.eachPlace !== null || row.value.value === null || row.verdict.goal === null) return [];
	const finding = rowHeadline(row, scorecard, locale);
	const documents = row.target?.document ? [row.target.document] : [];
	const label = messagesOf(locale).page.chart.bullet(nameOf(row.indicator, locale));
	return [
		{
			id: row.key,
			finding,
			measure: subtitleOf({ row, scorecard }, locale),
			status: row.verdict.status,
			body: { kind: 'drawing', drawing: { kind: 'bullet', data: row }, label },
			basis: basisOf(scorecard, locale, { illustrative: row.illustrative, documents }),
			notes: speakerNotes(row, scorecard, finding, locale),
			href: indicatorAddress(origin, scorecard, row)
		}
	];
}
