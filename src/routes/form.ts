/** A field's text; a field that is missing, or a file in its place, is the empty text. */
export function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** The texts of every field of that name, in the order of the page. */
export function textsOf(form: FormData, name: string): readonly string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}
