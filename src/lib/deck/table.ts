/** A plain table: texts as they are shown. The first column names the row. */
export interface TableData {
	readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
	readonly rows: readonly (readonly string[])[];
}
