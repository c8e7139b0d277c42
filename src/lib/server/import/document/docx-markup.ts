/** The markup of a Word document, tag by tag. */

export interface Tag {
	/** `w:p`; the prefixes are those that every word processor writes. */
	readonly name: string;
	readonly kind: 'open' | 'close' | 'empty';
	/** What stands in the tag behind its name. */
	readonly rest: string;
	/** The words behind the tag, up to the next. */
	readonly words: string;
}

/** Neither part of the pattern holds a `<`, so that no text makes it look twice. */
const TAG = /<([/]?)([\w:.-]+)([^<>]*)>([^<]*)/g;

export function* tagsOf(xml: string): Generator<Tag> {
	for (const [, slash, name = '', rest = '', words = ''] of xml.matchAll(TAG))
		yield { name, kind: slash === '/' ? 'close' : rest.endsWith('/') ? 'empty' : 'open', rest, words };
}

/** Of an attribute such as `w:val`; null: it is not given. */
export function attributeOf({ rest }: Tag, name: string): string | null {
	const at = rest.indexOf(` ${name}="`);
	if (at === -1) return null;
	const from = at + name.length + 3;
	return unescaped(rest.slice(from, rest.indexOf('"', from)));
}

/** A count that word processors allow; a damaged one is zero. */
export function numberOf(tag: Tag, name: string): number {
	const number = Number(attributeOf(tag, name));
	return Number.isInteger(number) && number >= 0 && number < 2 ** 15 ? number : 0;
}

/** Whether a property such as `<w:vanish/>` holds: it is switched off by its value. */
export function isOn(tag: Tag): boolean {
	return tag.kind !== 'close' && !['0', 'false', 'off'].includes(attributeOf(tag, 'w:val') ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export function unescaped(words: string): string {
	return words.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
		}
	);
}
