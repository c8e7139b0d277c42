import type { fault as vietnamese } from '../vi/fault.ts';

export const fault: typeof vietnamese = {
	usage_command_unknown: ({ text, nearest }) => ({
		message: `There is no command “${text}”.`,
		remedy: `${nearest === null ? '' : `Did you mean “${nearest}”? `}See the commands: cotmoc help.`
	}),
	usage_flag_unknown: ({ flag, nearest, known }) => ({
		message: `There is no option “${flag}”.`,
		remedy: nearest === null ? `The options: ${known.join(', ')}.` : `Did you mean “${nearest}”?`
	}),
	usage_flag_missing: ({ flag }) => ({ message: `--${flag} is missing.`, remedy: `Add --${flag} and its value.` }),
	usage_flag_value: ({ flag }) => ({
		message: `${flag} is not written right.`,
		remedy: 'An option with a value is followed by it; --json and --help have none.'
	}),
	usage_count_unreadable: ({ flag, text }) => ({
		message: `--${flag}: “${text}” is not a count.`,
		remedy: 'Write a positive whole number.'
	}),
	usage_operands: ({ usage }) => ({ message: 'The command has too few or too many operands.', remedy: `Write: ${usage}` }),
	usage_indicator_or_measure: () => ({
		message: 'Exactly one of --indicator and --measure is needed.',
		remedy: 'See the lists: cotmoc list indicators, cotmoc list measures.'
	}),
	usage_category_of_measure: () => ({
		message: '--category goes with --measure only.',
		remedy: 'Leave it out, or ask for a measure instead of an indicator.'
	}),
	export_format_unknown: ({ text, formats }) => ({
		message: `There is no format “${text}”.`,
		remedy: `Choose one of: ${formats.join(', ')}.`
	}),
	export_nothing: ({ name }) => ({
		message: `There is no programme to export for ${name}.`,
		remedy: 'Choose a place that a programme covers, or ask for JSON.'
	}),
	export_ratio_unknown: ({ text, ratios }) => ({
		message: `Slides have no shape “${text}”.`,
		remedy: `Choose one of: ${ratios.join(', ')}.`
	}),
	usage_format_unknown: ({ text, formats }) => ({
		message: text === '' ? 'Writing to a file needs a format.' : `The format “${text}” cannot be written yet.`,
		remedy: `Use --format with one of: ${formats.join(', ')}.`
	}),
	usage_list_unknown: ({ text, lists }) => ({ message: `There is no list “${text}”.`, remedy: `The lists: ${lists.join(', ')}.` }),
	setting_day_unreadable: ({ variable, value }) => ({
		message: `The variable ${variable} is “${value}”, which is no day of the calendar.`,
		remedy: 'Write year-month-day, for example 2022-06-30, or unset it to use the computer’s date.'
	}),
	setting_boundaries_unreadable: ({ variable, value, reason }) => ({
		message: `The variable ${variable} points at “${value}”, which cannot be read as boundaries (${reason}).`,
		remedy: 'Point it at a GeoJSON file of type FeatureCollection, or unset it to draw places as tiles.'
	}),
	usage_language_unknown: ({ text, languages }) => ({
		message: `There is no language “${text}”.`,
		remedy: `Use --lang with one of: ${languages.join(', ')}.`
	}),
	folder_not_ours: ({ folder }) => ({
		message: `The folder “${folder}” holds other files and is no package; nothing was written into it.`,
		remedy: 'Choose a new folder, an empty one, or that of a package (with a datapackage.json).'
	}),
	export_exhibit_unknown: ({ text, exhibits, nearest }) => ({
		message: `There is no kind of chart “${text}”.`,
		remedy: `${nearest === null ? '' : `Did you mean “${nearest}”? `}The kinds: ${exhibits.join(', ')}.`
	}),
	export_exhibit_absent: ({ text, available }) => ({
		message: `There are too few figures to draw “${text}” for this selection.`,
		remedy: available.length === 0 ? 'Choose another period or place, or enter figures.' : `Can be drawn: ${available.join(', ')}.`
	}),
	export_size_unreadable: ({ name, text, low, high }) => ({
		message: `The ${name} “${text}” cannot be used.`,
		remedy: `Give ${name} a number from ${low} to ${high}.`
	}),
	export_too_large: ({ width, height }) => ({
		message: `A picture of ${width} × ${height} pixels is too large.`,
		remedy: 'Use a smaller scale or width, or export SVG or PDF.'
	}),
	export_overdue: ({ seconds }) => ({
		message: `The export took more than ${seconds} seconds and was stopped; no file was written.`,
		remedy: 'Try again when the machine is idle, or choose fewer places.'
	}),
	export_failed: ({ reason }) => ({
		message: `The file could not be made: ${reason}`,
		remedy: 'Try again; if it fails again, tell whoever looks after the program the line above.'
	}),
	usage_path: ({ path, reason }) => ({
		message: `${path} cannot be read or written (${reason}).`,
		remedy: 'Check the path, the permissions and the space on the disk.'
	}),
	programme_unknown: ({ text, nearest }) => ({
		message: `There is no programme “${text}”.`,
		remedy: suggest(nearest, 'See the list: cotmoc list programmes.')
	}),
	place_unknown: ({ text, nearest }) => ({
		message: `There is no place “${text}”.`,
		remedy: suggest(nearest, 'See the list: cotmoc list places.')
	}),
	group_unknown: ({ text, nearest }) => ({
		message: `The programme has no group “${text}”.`,
		remedy: suggest(nearest, 'Leave the group out.')
	}),
	indicator_unknown: ({ text, nearest }) => ({
		message: `There is no indicator “${text}”.`,
		remedy: suggest(nearest, 'See the list: cotmoc list indicators.')
	}),
	measure_unknown: ({ text, nearest }) => ({
		message: `There is no measure “${text}”.`,
		remedy: suggest(nearest, 'See the list: cotmoc list measures.')
	}),
	measure_category_unknown: ({ text, nearest }) => ({
		message: `The measure has no category “${text}”.`,
		remedy: suggest(nearest, 'Leave the category out.')
	}),
	place_outside_programme: ({ text, programme, nearest }) => ({
		message: `The place “${text}” lies outside the area of the programme ${programme}.`,
		remedy: `Choose ${nearest.map((one) => `${one.nameEn ?? one.name} (${one.id})`).join(', ')} or a place within.`
	}),
	indicator_of_other_programme: ({ text, nearest }) => ({
		message: `The indicator “${text}” belongs to another programme.`,
		remedy: suggest(nearest, 'See the list: cotmoc list indicators.')
	}),
	target_unknown: ({ text, nearest }) => ({
		message: `The indicator has no target “${text}”.`,
		remedy: suggest(nearest, 'Leave the target out.')
	}),
	sort_unknown: ({ text, nearest }) => ({
		message: `Nothing can be sorted by “${text}”.`,
		remedy: suggest(nearest, 'Leave the order out.')
	}),
	view_unknown: ({ text, nearest }) => ({
		message: `There is no view “${text}”.`,
		remedy: `Choose one of: ${nearest.map(({ id }) => id).join(', ')}.`
	}),
	moment_unreadable: ({ text }) => ({
		message: `“${text}” is not a moment.`,
		remedy: 'Write a day (2022-07-05, to its end) or a moment (2022-07-05T14:00).'
	}),
	workspace_empty: () => ({ message: 'The store is empty.', remedy: 'Load a package: cotmoc load FOLDER.' }),
	folder_missing: () => ({ message: 'There is no such folder.', remedy: 'Check the path to the folder of the package.' }),
	store_folder_missing: ({ store, folder }) => ({
		message: `The store “${store}” cannot be opened: there is no folder “${folder}”.`,
		remedy: 'Make the folder, or correct the path in COTMOC_DB.'
	}),
	store_not_a_database: ({ store }) => ({
		message: `“${store}” is not a SQLite store.`,
		remedy: 'Point COTMOC_DB at the store, or at a file that does not exist yet to make a new one.'
	}),
	store_damaged: ({ store }) => ({
		message: `The store “${store}” is damaged.`,
		remedy: 'Keep this file, and restore the latest backup.'
	}),
	store_locked: ({ store }) => ({
		message: `Another program holds the store “${store}”.`,
		remedy: 'Wait for the load or backup that is running, or close the other program that has the file open, and try again.'
	}),
	store_read_only: ({ store }) => ({
		message: `The store “${store}” can only be read.`,
		remedy: 'Give the account that runs the program the right to write the file and its folder.'
	}),
	store_disk_full: ({ store }) => ({
		message: `The disk of the store “${store}” is full; the last write was not kept, everything before it was.`,
		remedy: 'Free some space and do it again.'
	}),
	store_write_failed: ({ store, reason }) => ({
		message: `Writing to the disk of the store “${store}” failed (${reason}): a quota is used up, the file has its largest size, or the disk is failing. The last write was not kept, everything before it was.`,
		remedy: 'Check the quota and the disk, free some space and do it again.'
	}),
	store_newer: ({ store, found, known }) => ({
		message: `The store “${store}” was made by a newer version of the program (${found}; this one knows up to ${known}).`,
		remedy: 'Update the program, or use the backup made before the update.'
	}),
	store_unreachable: ({ store, reason }) => ({
		message: `The database server “${store}” cannot be reached (${reason}).`,
		remedy: 'Check that PostgreSQL is running, and the address, port and database name in COTMOC_DB.'
	}),
	store_access_denied: ({ store }) => ({
		message: `Access to the store “${store}” is denied.`,
		remedy: 'Check the user name and password, or the rights on the file and its folder.'
	}),
	store_url_unknown: ({ store }) => ({
		message: `The address of the store “${store}” is not understood.`,
		remedy: 'Set COTMOC_DB to a file path, or to an address like postgres://user@server/database.'
	}),
	file_missing: () => ({ message: 'The package lacks this file.', remedy: 'Add it to the folder, or check its name.' }),
	file_unknown: ({ nearest }) => ({
		message: 'This file is no part of a package.',
		remedy: nearest === null ? 'Take it out of the folder.' : `Did you mean “${nearest}”? If not, take it out of the folder.`
	}),
	file_encoding: () => ({ message: 'The file is not UTF-8.', remedy: 'Save it again as “CSV UTF-8”.' }),
	file_malformed: () => ({
		message: 'The quotation marks of the file do not match.',
		remedy: 'A cell opened with " must close with "; a " inside is written "".'
	}),
	file_separator: () => ({
		message: 'The columns are not separated by commas.',
		remedy: 'Save the CSV file again with commas between the columns.'
	}),
	descriptor_unreadable: () => ({ message: 'The description is not a JSON object.', remedy: 'Mend the JSON of the file.' }),
	column_missing: () => ({ message: 'A required column is missing.', remedy: 'Add it to the header and fill it in every row.' }),
	column_unknown: ({ nearest }) => ({
		message: 'The file has no such column in the contract.',
		remedy: nearest === null ? 'Remove the column.' : `Did you mean “${nearest}”? If not, remove the column.`
	}),
	column_twice: () => ({ message: 'The column occurs twice.', remedy: 'Keep one of them.' }),
	row_too_long: ({ cells, columns }) => ({
		message: `The row has ${cells} cells, the header has ${columns} columns.`,
		remedy: 'Put quotation marks around a cell that contains a comma.'
	}),
	value_missing: () => ({ message: 'A required cell is blank.', remedy: 'Fill it in.' }),
	id_bad: () => ({
		message: 'The id has characters that cannot be used.',
		remedy: 'An id is made of letters A–Z without marks, digits and _ . : -'
	}),
	id_twice: ({ firstRow }) => ({
		message: `Row ${firstRow} already has this id.`,
		remedy: 'Choose another id, or delete the repeated row.'
	}),
	number_unreadable: () => ({
		message: 'This is not a number.',
		remedy: 'Write it without thousands separators, decimals after a point: 1234.5.'
	}),
	number_not_whole: () => ({
		message: 'This must be a whole number.',
		remedy: 'Mend the number, or lift the rule of whole numbers from the measure.'
	}),
	number_out_of_range: ({ min, max }) => ({
		message: 'The number is outside the permitted range.',
		remedy:
			max === null
				? `Write a number of at least ${min}.`
				: min === null
					? `Write a number of at most ${max}.`
					: `Write a number from ${min} to ${max}.`
	}),
	boolean_unreadable: () => ({ message: 'This must be true or false.', remedy: 'Write true, false, or leave it blank.' }),
	choice_unknown: ({ choices, nearest }) => ({
		message: 'The value is not in the list.',
		remedy: `${nearest === null ? '' : `Did you mean “${nearest}”? `}The list: ${choices.join(', ')}.`
	}),
	level_unknown: ({ nearest }) => ({
		message: 'There is no place of this level.',
		remedy: nearest === null ? 'Use a level that occurs in places.csv.' : `Did you mean “${nearest}”?`
	}),
	reference_unknown: ({ file, nearest }) => ({
		message: `There is no such id in ${file}.`,
		remedy: nearest === null ? `Add a row to ${file}, or mend the id.` : `Did you mean “${nearest}”?`
	}),
	span_reversed: ({ start, end }) => ({
		message: `The last day (${end}) is before the first (${start}).`,
		remedy: 'Mend one of the two days.'
	}),
	place_spells_overlap: ({ firstRow }) => ({
		message: `The validity overlaps that of row ${firstRow} of the same place.`,
		remedy: 'Let the earlier spell end (valid_to) before the later one begins (valid_from).'
	}),
	place_tile_half: () => ({ message: 'The tile has only one coordinate.', remedy: 'Fill both tile_row and tile_col, or neither.' }),
	range_reversed: ({ low, high }) => ({ message: `The upper edge (${high}) is below the lower edge (${low}).`, remedy: 'Swap them.' }),
	tree_cycle: ({ path }) => ({ message: `A circle: ${path.join(' → ')}.`, remedy: 'Mend one link, so that the chain comes to an end.' }),
	measure_name_bad: () => ({
		message: 'The id of the measure cannot be used in expressions.',
		remedy: 'Begin with a letter, go on with letters, digits, _ or a point; count, places and prev are taken.'
	}),
	measure_two_schemes: ({ programmes, schemes }) => ({
		message: `Programmes with different period schemes share the measure: ${programmes.join(', ')} (${schemes.join(', ')}).`,
		remedy: 'Make two measures of it, or use one scheme.'
	}),
	category_unknown: ({ measure, choices, nearest }) => ({
		message: `The measure ${measure} has no such category.`,
		remedy:
			nearest !== null
				? `Did you mean “${nearest}”?`
				: choices.length > 0
					? `Its categories: ${choices.join(', ')}.`
					: 'Leave the column category blank.'
	}),
	value_and_blank: () => ({
		message: 'There is a number, and also a reason why there is none.',
		remedy: 'Clear one of the columns value and blank.'
	}),
	value_or_blank: () => ({
		message: 'There is no number, and no reason why.',
		remedy: 'Fill in value, or write not_available or not_applicable into blank; if nothing was reported, delete the row.'
	}),
	increments_overlap: ({ firstRow, period }) => ({
		message: `The period shares days with ${period} in row ${firstRow}: the increment would be counted twice.`,
		remedy: 'Report in one kind of period, or declare the measure as to_date.'
	}),
	target_number_missing: ({ condition, columns }) => ({
		message: `The condition ${condition} lacks its number.`,
		remedy: `Fill in ${columns.join(' and ')}.`
	}),
	target_number_surplus: ({ condition }) => ({
		message: `The condition ${condition} takes one number; here are two different ones.`,
		remedy: 'Clear one of the columns low and high, or use between.'
	}),
	target_level_missing: ({ condition }) => ({
		message: `The condition ${condition} does not say for which level.`,
		remedy: 'Fill in each_level.'
	}),
	target_steps_missing: () => ({
		message: 'The path goes by steps, and there is no step.',
		remedy: 'Add steps to target_steps.csv, or change path.'
	}),
	step_outside_window: ({ from, due }) => ({
		message: `The step lies outside the window of its target (${from} to ${due}).`,
		remedy: 'Mend the period of the step or the window of the target.'
	}),
	step_twice: ({ firstRow }) => ({
		message: `Row ${firstRow} already has a step of this target on that day.`,
		remedy: 'Keep one of them.'
	}),
	period_unreadable: ({ text }) => ({
		message: `“${text}” is not a period.`,
		remedy:
			'Write it in one of these forms: 2022, 2022-S1, 2022-Q2, 2022-06, 2022-06-20, 2022-01..2022-08, 2021..2025, 2022-09-01..2023-02-28.'
	}),
	period_no_such_part: ({ text, part, found }) => ({
		message: `The period “${text}” does not exist: there is no ${datePart[part].word} ${found}.`,
		remedy: datePart[part].remedy
	}),
	period_end_before_start: ({ text, start, end }) => ({
		message: `The period “${text}” ends (${end}) before it starts (${start}).`,
		remedy: `Swap its ends: ${end}..${start}.`
	}),
	day_unreadable: ({ text }) => ({
		message: `“${text}” is not a day.`,
		remedy: 'Write days as year-month-day, for example 2022-06-20.'
	}),
	day_no_such_part: ({ text, part, found }) => ({
		message: `The day “${text}” does not exist: there is no ${datePart[part].word} ${found}.`,
		remedy: datePart[part].remedy
	}),
	scheme_unknown: ({ text }) => ({
		message: `There is no period scheme “${text}”.`,
		remedy: 'Use calendar, gov-cutoff (15th to 14th) or fiscal-MM (fiscal year starting in month MM, for example fiscal-07).'
	}),
	expression_empty: () => ({
		message: 'The expression is empty.',
		remedy: 'Write it with the ids of measures, for example 100 * coops_effective / coops_rated.'
	}),
	expression_unexpected: ({ position, found, expectedWhat }) => ({
		message: found ? `Character ${position}: “${found}” makes no sense here.` : `The expression breaks off at character ${position}.`,
		remedy: expectedWhat ? `Expected here: ${expectedWhat}.` : 'Check the brackets and operators here.'
	}),
	expression_unknown_measure: ({ position, name, nearest }) => ({
		message: `Character ${position}: there is no measure “${name}”.`,
		remedy: nearest === null ? 'Declare the measure or mend its id.' : `Did you mean “${nearest}”?`
	}),
	expression_unknown_category: ({ position, name, category, nearest }) => ({
		message: `Character ${position}: the measure “${name}” has no category “${category}”.`,
		remedy: nearest === null ? 'Add the category to the measure or mend its name.' : `Did you mean “${nearest}”?`
	}),
	expression_unknown_level: ({ position, name, nearest }) => ({
		message: `Character ${position}: there is no place level “${name}”.`,
		remedy: nearest === null ? 'Use a level that occurs among the places.' : `Did you mean “${nearest}”?`
	})
};

const datePart = {
	year: { word: 'year', remedy: 'Write the year with four digits, from 1900 to 2200.' },
	half: { word: 'half-year', remedy: 'A year has two halves: S1 and S2.' },
	quarter: { word: 'quarter', remedy: 'A year has four quarters: Q1, Q2, Q3 and Q4.' },
	month: { word: 'month', remedy: 'Months have two digits, from 01 to 12.' },
	day: { word: 'day', remedy: 'Check how many days that month has.' }
};

function suggest(
	nearest: readonly { readonly id: string; readonly name: string; readonly nameEn?: string | null }[],
	otherwise: string
): string {
	if (nearest.length === 0) return otherwise;
	return `Did you mean ${nearest.map(({ id, name, nameEn }) => (id === name ? id : `${nameEn ?? name} (${id})`)).join(', or ')}?`;
}
