import { z } from 'zod';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { nearest } from '#lib/format/fold.ts';

/** A code, a period, a day: text until the use case has looked it up. */
export const code = z.string().trim().min(1).max(200);

export type QueryFault =
	| { readonly code: 'api_parameter_unknown'; readonly text: string; readonly nearest: string | null; readonly known: readonly string[] }
	| { readonly code: 'api_parameter_missing'; readonly name: string }
	| { readonly code: 'api_parameter_repeated'; readonly name: string }
	| { readonly code: 'api_parameter_unreadable'; readonly name: string; readonly text: string; readonly choices: readonly string[] };

/** Reads the parameters of an address by their schema; what is not listed there is refused, so that a slip of the pen is not ignored. */
export function readQuery<Query extends z.ZodObject>(schema: Query, search: URLSearchParams): Outcome<z.infer<Query>, QueryFault> {
	const known = Object.keys(schema.shape);
	const given: Record<string, string | string[]> = {};
	for (const name of new Set(search.keys())) {
		if (!known.includes(name))
			return refused({ code: 'api_parameter_unknown', text: name, nearest: nearest(name, known, 1)[0] ?? null, known });
		const values = search.getAll(name);
		if (isList(schema.shape[name])) given[name] = values;
		else if (values.length > 1) return refused({ code: 'api_parameter_repeated', name });
		else given[name] = values[0] ?? '';
	}
	const read = schema.safeParse(given);
	if (read.success) return accepted(read.data);
	const [issue] = read.error.issues;
	const name = String(issue?.path[0] ?? '');
	if (given[name] === undefined) return refused({ code: 'api_parameter_missing', name });
	const choices = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
	return refused({ code: 'api_parameter_unreadable', name, text: [given[name]].flat().join(', '), choices });
}

/** Whether a parameter may be given several times. */
export function isList(schema: unknown): boolean {
	const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
	return inner instanceof z.ZodArray;
}
