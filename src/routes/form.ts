/** A field's text; a field that is missing, or a file in its place, is the empty text. */
export function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** The texts of every field of that name, in the order of the page. */
export function textsOf(form: FormData, name: string): readonly string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}

/** What comes around a file in a form: the other fields, names and boundaries. */
const AROUND = 256 * 1024;

/**
 * The form with a file of at most so many bytes; or the bytes that the request says it has, when they are more: nothing of it was read
 * then. (A body that does not say its length does not come this far: `server.js`.)
 */
export async function formWithin(request: Request, most: number): Promise<FormData | number> {
	const bytes = Number(request.headers.get('content-length') ?? 0);
	return bytes > most + AROUND ? bytes : request.formData();
}
