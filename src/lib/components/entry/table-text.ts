/** More rows than any sheet has; what a paste holds beyond is not looked at. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 500;
const LONGEST = 2_000_000;

/**
 * Rows and cells of copied text as spreadsheets write it: tabs between cells, line ends between rows, a cell with either of them
 * in quotation marks. Always at least one cell; time grows with the length and no faster.
 */
export function readTable(text: string): readonly (readonly string[])[] {
	const given = text.slice(0, LONGEST);
	const rows: string[][] = [[]];
	let cell = '';
	let at = 0;
	const endCell = () => {
		const row = rows.at(-1) as string[];
		if (row.length < MOST_COLUMNS) row.push(cell);
		cell = '';
	};
	while (at < given.length && rows.length <= MOST_ROWS) {
		const character = given[at] as string;
		if (character === '"' && cell === '' && (at === 0 || '\t\r\n'.includes(given[at - 1] as string))) {
			const quoted = readQuoted(given, at);
			if (quoted !== null) {
				cell = quoted.text;
				at = quoted.next;
				continue;
			}
		}
		if (character === '\t') endCell();
		else if (character === '\n' || character === '\r') {
			if (character === '\r' && given[at + 1] === '\n') at++;
			endCell();
			rows.push([]);
		} else cell += character;
		at++;
	}
	endCell();
	// Spreadsheets end the last row as well.
	if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
	return rows.slice(0, MOST_ROWS);
}

/** A quoted cell from its first mark on; null: the mark is only a character, as in 5". */
function readQuoted(text: string, from: number): { readonly text: string; readonly next: number } | null {
	let end = from;
	do {
		end = text.indexOf('"', end + 1);
		if (end === -1) return null;
		if (text[end + 1] !== '"') break;
		end++;
	} while (true);
	const next = end + 1;
	if (next < text.length && !'\t\r\n'.includes(text[next] as string)) return null;
	return { text: text.slice(from + 1, end).replaceAll('""', '"'), next };
}

/** The same text from cells. */
export function writeTable(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}
