import type { Messages } from '../messages/index.ts';

/** What a column of one of the office's tables is called. */
export function columnWord({ administration }: Messages, table: string, column: string): string {
	return administration.column[`${table}.${column}`] ?? administration.column[column] ?? column;
}
