import type { IndicatorValue } from '#lib/domain/indicator.ts';
import type { Day } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { pathTitle } from '#lib/narrate/charts.ts';
import { nameOf } from '#lib/narrate/phrase.ts';
import { palettes } from '#lib/theme/tokens.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { evesOfSteps } from '../held-steps.ts';
import { headingOf } from './sheet-heading.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { dayCell, dayNumber, plannedCell, textCell, valueCell } from './value-cell.ts';
import type { BookSeries, BookSheet } from './workbook.ts';

/** A day of the path: reported at a period's end, or known of the plan alone. */
interface Line {
	readonly day: Day;
	readonly label: string;
	readonly value: IndicatorValue | null;
	readonly planned: number | null;
}

/** An indicator through its periods and what was planned, with both as lines over days. */
export function pathSheet(sheet: IndicatorSheet, name: string, setting: SheetSetting): BookSheet {
	const { locale } = setting;
	const words = messagesOf(locale);
	const t = words.page.columns;
	const { indicator } = sheet.row;
	const lines = linesOf(sheet, (period) => formatPeriod(period, locale));
	const planned = lines.some((line) => line.planned !== null);
	return {
		name: setting.nameSheet(name),
		heading: headingOf(sheet, pathTitle(sheet, locale), setting),
		columns: [
			{ label: t.period, width: 26, align: 'left' },
			{ label: words.workbook.lastDay, width: 16, align: 'center' },
			{ label: words.narrate.unit(t.actual, indicator.unit), width: 22, align: 'right' },
			...(planned ? [{ label: words.narrate.unit(t.plan, indicator.unit), width: 22, align: 'right' as const }] : [])
		],
		rows: lines.map((line) => [
			textCell(line.label),
			dayCell(line.day),
			line.value === null ? textCell('') : valueCell(line.value, indicator, locale),
			...(planned ? [plannedCell(line.planned, indicator)] : [])
		]),
		charts: [
			{
				kind: 'time',
				title: `${nameOf(indicator, locale)} (${indicator.unit})`,
				categories: 1,
				series: [...actualSeries(lines, t.actual), ...planSeries(lines, t.plan)],
				days: [dayNumber((lines[0] as Line).day), dayNumber((lines.at(-1) as Line).day)]
			}
		],
		frozenColumns: 1
	};
}

/** In the order of their days; a stepped plan has its eves, so that straight lines draw steps. */
function linesOf(
	{ row, plan }: IndicatorSheet,
	labelOf: (period: IndicatorSheet['row']['series'][number]['period']) => string
): readonly Line[] {
	const { series, target } = row;
	const newest = series.at(-1)?.day ?? '';
	const told = series.map(({ period, day, value, expected }): Line => ({ day, label: labelOf(period), value, planned: expected }));
	const ahead = plan.filter(({ day }) => day > newest).map(({ day, value }): Line => ({ day, label: '', value: null, planned: value }));
	const lines = [...told, ...ahead];
	const points = lines.flatMap(({ day, planned }) => (planned === null ? [] : [[day, planned] as const]));
	const eves = target?.path.kind === 'steps' ? evesOfSteps(points) : [];
	return [...lines, ...eves.map(([day, planned]): Line => ({ day, label: '', value: null, planned }))].sort((a, b) =>
		a.day < b.day ? -1 : 1
	);
}

/** One line for each run of periods with a number: what nobody reported is a gap, where a spreadsheet would draw its word as zero. */
function actualSeries(lines: readonly Line[], name: string): readonly BookSeries[] {
	const runs: [number, number][] = [];
	let open = false;
	lines.forEach(({ value }, i) => {
		if (value === null) return;
		if (value.value === null) open = false;
		else if (open) (runs.at(-1) as [number, number])[1] = i;
		else {
			runs.push([i, i]);
			open = true;
		}
	});
	return runs.map((rows) => ({ name, column: 2, color: palettes.normal.accent, rows, marked: true }));
}

function planSeries(lines: readonly Line[], name: string): readonly BookSeries[] {
	const known = lines.flatMap(({ planned }, i) => (planned === null ? [] : [i]));
	const [first, last] = [known[0], known.at(-1)];
	return first === undefined || last === undefined ? [] : [{ name, column: 3, color: palettes.normal.plan, rows: [first, last] }];
}
