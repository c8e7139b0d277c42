import type { FileFault } from '../sheet/fault.ts';

/** Why nothing can be read out of a document. */
export type DocumentFault =
	| Extract<
			FileFault,
			{
				readonly code:
					| 'import_file_password'
					| 'import_file_truncated'
					| 'import_file_overdue'
					| 'import_file_too_heavy'
					| 'import_zip_entries'
					| 'import_zip_unpacked'
					| 'import_zip_sizes_false'
					| 'import_zip_path'
					| 'import_xml_entities';
			}
	  >
	| { readonly code: 'document_encoding' }
	| { readonly code: 'document_binary' }
	| { readonly code: 'document_not_word' }
	| { readonly code: 'document_damaged' }
	/** Its pages are pictures of paper. */
	| { readonly code: 'document_no_text_layer'; readonly pages: number }
	/** Its fonts do not say which letters their shapes are. */
	| { readonly code: 'document_letters_unknown' }
	| { readonly code: 'document_too_many_pages'; readonly pages: number; readonly limit: number }
	| { readonly code: 'document_too_long'; readonly megabytes: number; readonly limit: number };
