import type { Messages } from '../vi.ts';

export const cli: Messages['cli'] = {
	title: 'Cột Mốc: programme targets against actuals.',
	help: {
		load: 'Load a package into the store in the place of all it holds; with any fault nothing is loaded.',
		dump: 'Write the whole store as a package.',
		import: 'Import figures from an office’s Excel or CSV file; --dry-run only looks, --agree takes what is proposed.',
		imports: 'Files that came in; --undo restores what was before one, --original writes its file out.',
		template: 'A workbook of a programme and a period for its places to fill in; it comes back through import.',
		value: 'The value of an indicator or a measure at a place in a period.',
		scorecard: 'The targets of a programme: actuals, pace, judgement.',
		chart: 'One chart of an indicator, with its finding, source and as-of day, as a picture or PDF.',
		extract: 'Read a text (a file, a Word .docx, a PDF, or standard input) and propose the figures in it, as JSON; nothing is stored.',
		list: 'List what the store holds.',
		check: 'Hold figures, targets and tables against each other.',
		backup: 'Make one verified file of the whole store while it is in use.',
		restore: 'Restore the store from a backup; --dry-run only tells what would change.',
		user: 'People: add, change, disable, enable, give a temporary password, list.',
		generate: 'Invent a workspace of any size, into the store or a folder.',
		help: 'This help.'
	},
	commonFlags: `Everywhere: --json (print JSON), --lang vi|en, --db STORE (a file path or postgres://…; default COTMOC_DB, then data/cotmoc.db).
Exit status: 0 done, 1 refused by the data, 2 wrong usage.`,
	loaded: (folder) => `Loaded ${folder}:`,
	notLoaded: (count) => `${count} faults; nothing was loaded, the store is unchanged.`,
	dumped: (folder) => `Written to ${folder}.`,
	generated: (observations) => `Invented a workspace: ${observations} figures.`,
	written: (file) => `Wrote ${file}.`,
	row: (row) => `row ${row}`,
	column: (column) => `column ${column}`,
	asOf: (day) => `figures as of ${day}`,
	reported: (reported, expected) => `${reported}/${expected} places reported`,
	gap: { zero_denominator: 'the denominator is 0', no_places: 'there is no place of this level' },
	outsideTerm: (period, latest) =>
		`${period} lies outside the programme.${latest === null ? '' : ` The nearest period with figures: ${latest}.`}`,
	measureOf: (name, category) => `${name} (${category})`,
	at: (name, place) => `${name} · ${place}`,
	outsideArea: (place, programme) => `Note: ${place} lies outside the area of the programme “${programme}”.`,
	where: {
		entry: 'Entry of the trail',
		meeting: 'Meeting',
		version: 'Frozen version',
		identity: 'Identity',
		measure: 'Measure',
		indicator: 'Indicator',
		target: 'Target',
		place: 'Place',
		period: 'Period',
		category: 'Category'
	},
	severity: { error: 'ERROR', warning: 'WARNING', note: 'note' },
	checked: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} explained.`
};
