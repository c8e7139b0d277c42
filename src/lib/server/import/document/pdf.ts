/** PDF files through pdf.js; the only place that knows the library. */
import { getDocumentProxy } from 'unpdf';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { DocumentFault } from './fault.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import type { Fragment, Page } from './page-text.ts';

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
		const { items } = await page.getTextContent();
		page.cleanup();
		return { height, damaged: false, fragments: items.flatMap((item) => ('str' in item ? [fragmentOf(item, transform)] : [])) };
	} catch {
		return { height: 0, damaged: true, fragments: [] };
	}
}

/** In points from the top left corner of the page as it is looked at: a landscape page is stored turned. */
function fragmentOf(
	{ str, width, transform }: { readonly str: string; readonly width: number; readonly transform: readonly number[] },
	[a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]
): Fragment {
	const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
	return { text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, size: Math.hypot(skew, scale) };
}
