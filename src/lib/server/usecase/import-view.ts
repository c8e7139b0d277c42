import { lastDay } from '#lib/domain/period.ts';
import { nearestSpell } from '#lib/domain/place-tree.ts';
import type { Locale } from '#lib/messages/index.ts';
import { buildChoices } from '#lib/view/choices.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { ImportView, ShownChange, ShownSheet } from '#lib/view/import-view.ts';
import { columnLetters, textOf } from '../import/sheet/grid.ts';
import { writeRole, type Role } from '../import/sheet/role.ts';
import type { UnderstoodSheet, UnderstoodTable } from '../import/sheet/understanding.ts';
import { fingerprintOf, type PlannedFigure } from './import-plan.ts';
import { explainIssue } from './import-words.ts';
import type { ImportPreview } from './preview-import.ts';

/** More are not looked over one by one. */
const MOST_SHOWN = 300;

export function importView(preview: ImportPreview, locale: Locale): ImportView {
	const { catalogue, programme, changes, unchanged, tables, outcome, period, place, conversions, earlier } = preview;
	const added = changes.filter(({ before }) => before === null).length;
	const inOrder = changes.toSorted((a, b) => Number(a.before === null) - Number(b.before === null));
	const nameOf = (one: { readonly name: string; readonly nameEn: string | null }) => (locale === 'en' && one.nameEn) || one.name;
	return {
		outcome,
		programme: { id: programme.id, name: nameOf(programme) },
		period: period?.code ?? null,
		place,
		added,
		changed: changes.length - added,
		unchanged,
		changes: inOrder.slice(0, MOST_SHOWN).map((change) => changeView(change, catalogue, locale)),
		issues: preview.issues.map((issue) => explainIssue(issue, locale)),
		sheets: preview.sheets.slice(0, MOST_SHEETS).map(sheetView),
		tables: tables.map(tableView),
		conversions,
		earlier: earlier?.id ?? null,
		fingerprint: fingerprintOf(preview),
		choices: buildChoices(catalogue, programme, { place: programme.rootPlace, day: programme.end }, null),
		measures: preview.measures.map((measure) => ({ value: `figure:${measure.id}`, name: nameOf(measure) })),
		programmes: catalogue.programmes.toSorted((a, b) => a.order - b.order).map((one) => ({ id: one.id, name: nameOf(one) }))
	};
}

function changeView({ figure, entry, before }: PlannedFigure, { measure, tree }: Catalogue, locale: Locale): ShownChange {
	const { sheet, row, column } = figure.spot;
	const counted = measure.get(entry.measure);
	const spell = nearestSpell(tree, entry.place, lastDay(entry.period));
	return {
		place: spell === null ? entry.place : `${spell.type} ${(locale === 'en' && spell.nameEn) || spell.name}`.trim(),
		measure: {
			name: (locale === 'en' && counted?.nameEn) || (counted?.name ?? entry.measure),
			unit: counted?.unit ?? '',
			unitEn: counted?.unitEn ?? null,
			decimals: Math.max(counted?.decimals ?? 0, 6)
		},
		category: entry.category,
		period: entry.period,
		before: before === null ? null : { value: before.value, blank: before.blank, status: before.status },
		after: { value: entry.value, blank: entry.blank, status: entry.status },
		address: `${sheet ?? ''}!${column ?? ''}${row ?? ''}`
	};
}

function tableView({ table, columns }: UnderstoodTable): ImportView['tables'][number] {
	return {
		sheet: table.grid.name,
		columns: columns
			.filter(({ path, index }) => path.length > 0 || table.body.some(({ cells }) => (cells[index] ?? null) !== null))
			.map(({ key, index, path, role }) => ({
				key,
				letter: columnLetters(index),
				header: path.join(' / '),
				sample:
					table.body
						.map(({ cells }) => textOf(cells[index]))
						.find((text) => text !== '')
						?.slice(0, 40) ?? '',
				role: shownRole(role)
			}))
	};
}

/** More sheets, rows and columns are not looked over to find a header. */
const MOST_SHEETS = 12;
const HEAD_ROWS = 20;
const HEAD_COLUMNS = 10;

function sheetView({ key, grid, table, skipped, said }: UnderstoodSheet): ShownSheet {
	const head = grid.rows.slice(0, HEAD_ROWS);
	const width = Math.min(HEAD_COLUMNS, Math.max(1, ...head.map(({ cells }) => cells.findLastIndex((cell) => cell !== null) + 1)));
	const columns = Array.from({ length: width }, (_, index) => index);
	return {
		key,
		name: grid.name,
		rows: table === null ? null : { first: table.headerRows[0], last: table.headerRows[1], data: table.firstRow },
		skipped,
		said,
		letters: columns.map(columnLetters),
		head: head.map(({ number, cells }) => ({ number, cells: columns.map((index) => textOf(cells[index]).slice(0, 40)) }))
	};
}

/** What the choices of a column can express; a header that says more stays as it was read. */
function shownRole(role: Role): string {
	if (role.field !== 'figure') return role.field;
	const { category, period, place, estimate, measure } = role.figure;
	return category === null && period === null && place === null && !estimate && measure !== null ? writeRole(role) : 'as-read';
}
