import type { importFault as vietnamese } from '../vi/import-fault.ts';

const RESAVE = 'Open the file in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)” and send it again.';
const AS_TABLE = 'Copy the table alone into a new workbook and save that as .xlsx.';
const DISTRUST = 'Do not use this file; ask its sender.';
const NOTHING = 'Nothing has to be done.';

export const importFault: typeof vietnamese = {
	import_file_empty: () => ({ message: 'The file is empty.', remedy: 'Check the original and send it again.' }),
	import_file_too_large: ({ megabytes, limit }) => ({
		message: `The file has ${megabytes} MB, more than ${limit} MB.`,
		remedy: 'Remove pictures and unused sheets, or split it into several files.'
	}),
	import_file_password: () => ({
		message: 'The file is locked with a password.',
		remedy: 'Open it, remove the password (File → Info → Protect Workbook), save and send it again.'
	}),
	import_file_old_excel: () => ({ message: 'The file is in the old Excel format (.xls).', remedy: RESAVE }),
	import_file_html: () => ({ message: 'The file is a renamed web page or XML, not a spreadsheet.', remedy: RESAVE }),
	import_file_no_workbook: () => ({ message: 'This archive is not an Excel workbook.', remedy: RESAVE }),
	import_file_truncated: () => ({ message: 'The file is cut off or damaged.', remedy: 'Download or copy the original again and send it.' }),
	import_file_macros: () => ({ message: 'The file holds macros.', remedy: 'Save it as “Excel Workbook (.xlsx)”, which cannot hold any.' }),
	import_file_encoding: () => ({ message: 'The encoding of the file is not recognised.', remedy: 'Save it as CSV UTF-8 or as .xlsx.' }),
	import_file_unreadable: ({ reason }) => ({ message: `The workbook cannot be read (${reason}).`, remedy: RESAVE }),
	import_file_overdue: ({ seconds }) => ({ message: `Reading took more than ${seconds} seconds and was stopped.`, remedy: AS_TABLE }),
	import_file_too_heavy: () => ({ message: 'Reading this file takes too much memory and was stopped.', remedy: AS_TABLE }),
	import_zip_entries: ({ count, limit }) => ({
		message: `The file holds ${count} parts, more than ${limit}; no real workbook has that many.`,
		remedy: AS_TABLE
	}),
	import_zip_unpacked: ({ megabytes, limit }) => ({ message: `It unpacks to ${megabytes} MB, more than ${limit} MB.`, remedy: AS_TABLE }),
	import_zip_sizes_false: ({ part }) => ({
		message: `The part “${part}” is not what the file declares: damaged or tampered with.`,
		remedy: RESAVE
	}),
	import_zip_path: ({ part }) => ({ message: `The file holds a dangerous path “${part}”.`, remedy: DISTRUST }),
	import_xml_entities: ({ part }) => ({ message: `The part “${part}” declares XML entities, which Excel never writes.`, remedy: DISTRUST }),
	import_xml_external: ({ part }) => ({ message: `The part “${part}” asks for data from outside the file.`, remedy: DISTRUST }),
	import_external_links: ({ part }) => ({
		message: `The file is linked to another file (${part}); its figures may be out of date.`,
		remedy: 'In Excel: Data → Edit Links → Break Link, save and send it again.'
	}),
	import_merge_too_large: ({ part, range }) => ({
		message: `The sheet ${part} merges all of ${range}.`,
		remedy: 'Unmerge the cells (Home → Merge & Center) and save again.'
	}),
	import_validation_too_large: ({ part, range }) => ({
		message: `The sheet ${part} validates all of ${range}.`,
		remedy: 'Clear the validation (Data → Data Validation → Clear All) and save again.'
	}),
	import_row_beyond: ({ part, row, limit }) => ({
		message: `The sheet ${part} has a row ${row}, but a sheet ends at row ${limit}.`,
		remedy: RESAVE
	}),
	import_sheet_too_large: ({ part, rows, cells }) => ({
		message: `The sheet ${part} is too large: ${rows} rows, ${cells} cells.`,
		remedy: 'Split the figures into several files, or remove rows and columns that are not needed.'
	}),
	import_held: ({ count }) => ({
		message: `${count} things are undecided, so nothing was imported.`,
		remedy: 'Answer each question, or agree to what is proposed.'
	}),
	import_conflict: () => ({
		message: 'Figures have changed since the preview; nothing was imported.',
		remedy: 'Look at the new comparison and import again.'
	}),
	import_unknown: ({ text }) => ({ message: `There is no import ${text}.`, remedy: 'Choose from the list of imports.' }),
	import_run_unknown: () => ({
		message: 'This reading of a file ended long ago, or the program was started again.',
		remedy: 'Look at the past imports; if the file is not there, send it again.'
	}),
	import_not_in_force: ({ text }) => ({
		message: `Import ${text} is no longer in force; there is nothing to undo.`,
		remedy: 'The history of each figure shows who changed it.'
	}),
	import_table_missing: () => ({
		message: 'No table found: no row names places, measures or periods that the programme knows.',
		remedy: 'Choose the right programme, or say which row is the header; or use the template from this page.'
	}),
	import_no_figures: () => ({
		message: 'The table holds no figures.',
		remedy: 'Check whether the columns were understood, and whether this is the filled-in file.'
	}),
	import_sheet_hidden: () => ({ message: 'The sheet is hidden but holds figures.', remedy: 'Take it or leave it out.' }),
	import_rows_hidden: () => ({ message: 'Hidden rows hold figures.', remedy: 'Take them or leave them out.' }),
	import_column_unknown: ({ text }) => ({
		message: text === '' ? 'A column has numbers but no header.' : `It is not clear what the column “${text}” counts.`,
		remedy: 'Choose what it counts, or leave it out.'
	}),
	import_column_guessed: ({ text, name }) => ({
		message: `The column “${text}” is probably “${name}”.`,
		remedy: 'Confirm, choose another, or leave it out.'
	}),
	import_measure_missing: () => ({
		message: 'It is not clear which measure these numbers belong to.',
		remedy: 'Choose one for the column under “Columns”.'
	}),
	import_measure_unknown: ({ text }) => ({
		message: `The programme has no measure “${text}”.`,
		remedy: 'Choose the one that is meant, or leave the row out.'
	}),
	import_category_unknown: ({ text, name }) => ({
		message: `“${text}” is not a category of “${name}”.`,
		remedy: 'Choose the one that is meant, or leave it out.'
	}),
	import_place_unknown: ({ text }) => ({
		message: `There is no place “${text}”.`,
		remedy: 'Choose the place; the name is remembered and not asked again.'
	}),
	import_place_several: ({ text }) => ({
		message: `Several places are called “${text}”.`,
		remedy: 'Choose one, or write its code into the file.'
	}),
	import_place_ended: ({ text, ended, period }) => ({
		message: `“${text}” ended on ${ended}, but the figures are of ${period}.`,
		remedy: 'Choose the new place, keep the old one, or leave it out.'
	}),
	import_place_missing: () => ({
		message: 'There are figures but no place.',
		remedy: 'Choose the place of the whole file, or write its name into the row.'
	}),
	import_place_twice: ({ text, first }) => ({
		message: `“${text}” stands in the table twice (first in row ${first}).`,
		remedy: 'Take the first row, the last, the sum, or leave both out.'
	}),
	import_period_missing: () => ({
		message: 'The file does not say which period it reports.',
		remedy: 'Choose the period of the whole file.'
	}),
	import_period_unreadable: ({ text }) => ({
		message: `“${text}” cannot be read as a period.`,
		remedy: 'Write quý II/2022 or 2022-Q2; or leave the row out.'
	}),
	import_period_differs: ({ found, asked }) => ({
		message: `The file says ${found}, but ${asked} was chosen.`,
		remedy: 'Decide whether the file or the choice counts.'
	}),
	import_subtotals: ({ text }) => ({
		message: `The table holds totals (“${text}”).`,
		remedy: 'Leave them out (totals are computed from the places), or record them as the figure of the place above.'
	}),
	import_figure_twice: ({ first, values }) => ({
		message: `One figure is stated more than once: ${values.join('; ')} (first in ${first}).`,
		remedy: 'Take the first, the last, or leave both out.'
	}),
	import_number_unreadable: ({ text }) => ({
		message: `“${text}” is not a number.`,
		remedy: 'Mend the file and send it again, or leave the cell out.'
	}),
	import_number_ambiguous: ({ text, thousands, decimals }) => ({
		message: `“${text}” can be ${thousands} or ${decimals}.`,
		remedy: 'Say whether the mark separates thousands or decimals.'
	}),
	import_number_conventions: ({ text, other }) => ({
		message: `The file writes numbers in two ways: “${text}” and “${other}”.`,
		remedy: 'Agree to read each as it is written, or leave the numbers typed as text out.'
	}),
	import_number_negative: ({ text, name }) => ({
		message: `“${text}” is negative, which “${name}” usually is not.`,
		remedy: 'Ask the sender; keep it or leave it out.'
	}),
	import_percent_mixed: ({ text, other }) => ({
		message: `One column of percentages holds “${text}” and “${other}”.`,
		remedy: 'Say whether numbers below 1 are parts of one (0.75 = 75%) or percent (0.75%).'
	}),
	import_percent_unexpected: ({ text, name }) => ({
		message: `The cell says “${text}”, but “${name}” is not counted in percent.`,
		remedy: 'Take the number before the sign, the part of one, or leave it out.'
	}),
	import_blank_meaning: ({ text }) => ({
		message: `Cells hold “${text}” in place of a number.`,
		remedy: 'Say whether that is zero, not available, not applicable, or not reported.'
	}),
	import_cell_date: ({ text }) => ({
		message: `A figure is the day ${text}: Excel turns what is typed like 3/4 into a day.`,
		remedy: 'Format the cell as a number or text, type it anew and send the file again; or leave the cell out.'
	}),
	import_cell_error: ({ text }) => ({
		message: `The cell holds the error ${text}.`,
		remedy: 'Mend the formula and send the file again, or leave the cell out.'
	}),
	import_cell_uncalculated: ({ text }) => ({
		message: `The formula ${text} has no result in the file.`,
		remedy: 'Open the file in Excel, save it and send it again; or leave the cell out.'
	}),
	import_days_1904: ({ text }) => ({
		message: `The workbook counts days from 1904, as on old Macintoshes; the first day reads as ${text}.`,
		remedy: 'Compare one day with a print; if it is four years off, count from 1900.'
	}),
	import_text_composed: ({ before, after }) => ({
		message: `Decomposed letters were composed: “${before}” → “${after}”.`,
		remedy: NOTHING
	}),
	import_text_cleaned: ({ after }) => ({ message: `Odd blanks and unseen marks were removed, as in “${after}”.`, remedy: NOTHING }),
	import_text_converted: ({ before, after }) => ({
		message: `Text in an old font was converted to Unicode: “${before}” → “${after}”.`,
		remedy: 'Look at before and after; if it is wrong, keep the text as it stands in the file.'
	}),
	import_encoding: ({ before }) => ({ message: `The file is encoded as ${before}.`, remedy: NOTHING }),
	import_dimension_false: ({ before }) => ({
		message: `The sheet declares its range as ${before}, which is not so; the real cells were read.`,
		remedy: NOTHING
	}),
	import_unit_converted: ({ text, unit, factor }) => ({
		message: `Converted from ${text} to ${unit} (times ${factor}).`,
		remedy: 'Check the unit stated in the file.'
	})
};
