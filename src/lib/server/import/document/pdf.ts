/** PDF files through pdf.js; the only place that knows the library. */
import { getDocumentProxy } from 'unpdf';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { DocumentFault } from './fault.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import type { Fragment, Page } from './page-lines.ts';

/** The words of every page with where they stand, in the order of the file. Needs a bound on memory and time around it. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<readonly Page[], DocumentFault>> {
	const opened = await open(bytes);
	if (!opened.ok) return opened;
	const [{ numPages }, { pages: limit }] = [opened.value, DOCUMENT_LIMITS];
	if (numPages > limit) return refused({ code: 'document_too_many_pages', pages: numPages, limit });
	const pages: Page[] = [];
	for (let number = 1; number <= numPages; number += 1) pages.push(await pageOf(opened.value, number));
	if (pages.every(({ damaged }) => damaged)) return refused({ code: 'document_damaged' });
	return accepted(pages);
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Outcome<Document, DocumentFault>> {
	try {
		// The library refuses a Buffer. What fonts the machine has changes nothing in what the letters are.
		return accepted(
			await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, disableFontFace: true, enableXfa: false, verbosity: 0 })
		);
	} catch (error) {
		return refused({ code: error instanceof Error && error.name === 'PasswordException' ? 'import_file_password' : 'document_damaged' });
	}
}

async function pageOf(document: Document, number: number): Promise<Page> {
	try {
		const page = await document.getPage(number);
		const { transform, height } = page.getViewport({ scale: 1 });
		// Letters as they are stored: the library would tell `²` as 2.
		const { items } = await page.getTextContent({ disableNormalization: true });
		page.cleanup();
		const stored = upright(items.flatMap((item) => ('str' in item ? [fragmentOf(item, transform)] : [])));
		return { height, damaged: false, fragments: stored.map((fragment, i) => composed(fragment, stored.slice(i + 1, i + 4))) };
	} catch {
		return { height: 0, damaged: true, fragments: [] };
	}
}

/** Words and the way they run on the page: `[1, 0]` to the right, `[0, 1]` downwards. */
interface Laid extends Fragment {
	readonly way: readonly [number, number];
}

/** In points from the top left corner of the page as it is looked at: a landscape page is stored turned. */
function fragmentOf(
	{ str, width, transform }: { readonly str: string; readonly width: number; readonly transform: readonly number[] },
	[a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]
): Laid {
	const [right = 0, up = 0, skew = 0, scale = 0, x = 0, y = 0] = transform;
	const way = [Math.sign(Math.round(a * right + c * up)), Math.sign(Math.round(b * right + d * up))] as const;
	return { text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, size: Math.hypot(skew, scale), way };
}

/** A wide table is set on its side on a page that stands: the paper is turned to read it. */
function upright(fragments: readonly Laid[]): readonly Fragment[] {
	const down = fragments.filter(({ way: [right, y] }) => right === 0 && y === 1).length;
	const up = fragments.filter(({ way: [right, y] }) => right === 0 && y === -1).length;
	if (Math.max(down, up) <= fragments.length / 2) return fragments;
	return fragments.map((one) => (down > up ? { ...one, x: one.y, y: -one.x } : { ...one, x: -one.y, y: one.x }));
}

/**
 * A letter that is stored with its marks behind it is given no width by the library, and a space behind two such letters.
 * @param next what follows, which bounds how wide the letters can be
 */
function composed(fragment: Fragment, next: readonly Fragment[]): Fragment {
	const { text, x, y, width } = fragment;
	const whole = text.normalize('NFC').replaceAll(/(ư[ơớờởỡợ]) (?=(?:[cimnptu]|ng)(?!\p{L}))/giu, '$1');
	const flat = text.match(/\P{M}\p{M}+/gu)?.length ?? 0;
	const letters = Array.from(whole).length;
	if (flat === 0 || flat >= letters) return { ...fragment, text: whole };
	const follower = next.find((one) => one.text.trim() !== '' && Math.abs(one.y - y) < 1 && one.x > x);
	const room = follower === undefined ? Infinity : follower.x - x;
	return { ...fragment, text: whole, width: Math.max(width, Math.min((width * letters) / (letters - flat), room)) };
}
