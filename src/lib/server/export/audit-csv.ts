import Papa from 'papaparse';

/** An entry of the trail, as the store keeps it. */
interface Entry {
	readonly sequence: number;
	readonly moment: string;
	readonly actor: string;
	readonly actor_name: string;
	readonly deed: string;
	readonly subject: string;
	readonly before_json: string | null;
	readonly after_json: string | null;
	readonly hash: string;
}

const COLUMNS = ['sequence', 'moment', 'actor', 'actor_name', 'deed', 'subject', 'before_json', 'after_json', 'hash'] as const;

/** The trail as a table, one line an entry; text that a spreadsheet would run as a formula is escaped. */
export async function* auditCsv(pages: AsyncIterable<readonly Entry[]>): AsyncGenerator<string> {
	// The mark lets Excel read the file as UTF-8.
	yield `\ufeff${COLUMNS.join(',')}\r\n`;
	for await (const page of pages) {
		const lines = page.map((entry) => COLUMNS.map((column) => entry[column]));
		yield `${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: true })}\r\n`;
	}
}
