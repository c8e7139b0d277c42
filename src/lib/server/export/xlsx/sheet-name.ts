/** What a spreadsheet refuses in a sheet's name, besides control characters. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Cf}]/gu;
const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Names of sheets made from any texts: without forbidden characters, at most 31 long, each different whatever its case. */
export function sheetNames(texts: readonly string[]): readonly string[] {
	const taken = new Set([RESERVED]);
	return texts.map((text) => {
		const clean = trimmed(text.normalize('NFC').replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' '), LONGEST) || '–';
		let name = clean;
		for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
			const mark = ` (${copy})`;
			name = trimmed(clean, LONGEST - mark.length) + mark;
		}
		taken.add(name.toLowerCase());
		return name;
	});
}

/** Cut between characters, never within one; no apostrophe may stand at an end. */
function trimmed(text: string, most: number): string {
	let cut = '';
	for (const character of text.trim()) {
		if (cut.length + character.length > most) break;
		cut += character;
	}
	return cut.replaceAll(/^['\s]+|['\s]+$/g, '');
}
