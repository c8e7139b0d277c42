export type FieldKind = 'text' | 'words' | 'number' | 'day' | 'flag' | 'choice' | 'named' | 'list' | 'expression';

/** One input of the form of a row of the office's own tables. */
export interface RowField {
	readonly name: string;
	readonly kind: FieldKind;
	readonly required: boolean;
	/** The stored cell as text. */
	readonly value: string;
	readonly choices: readonly string[];
	/** What a blank means. */
	readonly blank: string | null;
	/** Table that the cell names a row of, or `level`. */
	readonly names: string | null;
	/** The id of a stored row: others know it by it. */
	readonly fixed: boolean;
}
