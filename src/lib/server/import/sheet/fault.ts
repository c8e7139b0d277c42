/** Why nothing of a file can be read. `part` is a name inside the workbook, as its maker wrote it. */
export type FileFault =
	| { readonly code: 'import_file_empty' }
	| { readonly code: 'import_file_too_large'; readonly megabytes: number; readonly limit: number }
	| { readonly code: 'import_file_password' }
	| { readonly code: 'import_file_old_excel' }
	| { readonly code: 'import_file_html' }
	| { readonly code: 'import_file_no_workbook' }
	| { readonly code: 'import_file_truncated' }
	| { readonly code: 'import_file_macros' }
	| { readonly code: 'import_file_encoding' }
	| { readonly code: 'import_file_unreadable'; readonly reason: string }
	| { readonly code: 'import_file_overdue'; readonly seconds: number }
	| { readonly code: 'import_file_too_heavy' }
	| { readonly code: 'import_zip_entries'; readonly count: number; readonly limit: number }
	| { readonly code: 'import_zip_unpacked'; readonly megabytes: number; readonly limit: number }
	| { readonly code: 'import_zip_sizes_false'; readonly part: string }
	| { readonly code: 'import_zip_path'; readonly part: string }
	| { readonly code: 'import_xml_entities'; readonly part: string }
	| { readonly code: 'import_xml_external'; readonly part: string }
	| { readonly code: 'import_external_links'; readonly part: string }
	| { readonly code: 'import_merge_too_large'; readonly part: string; readonly range: string }
	| { readonly code: 'import_validation_too_large'; readonly part: string; readonly range: string }
	| { readonly code: 'import_row_beyond'; readonly part: string; readonly row: number; readonly limit: number }
	| {
			readonly code: 'import_sheet_too_large';
			readonly part: string;
			readonly rows: number;
			readonly cells: number;
			readonly limit: number;
	  };
