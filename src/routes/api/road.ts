import type { z } from 'zod';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { OfficeBoundaries } from '#lib/server/boundaries.ts';
import type { Store } from '#lib/server/db.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import type { Fault } from '#lib/server/usecase/explanation.ts';
import { tableFile, type TableRow } from '#lib/server/usecase/table-file.ts';

/** Who asks, of which store, and how they want to read it. */
export interface Asking extends Doing {
	readonly store: Store;
	readonly locale: Locale;
	readonly boundaries: OfficeBoundaries | null;
}

/** A finished body: text, or the bytes of a file. */
type Body = string | Uint8Array;
type Writer<Query> = (query: Query, asking: Asking) => Promise<Outcome<Body, Fault>>;

export const ANSWER_FORMATS = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;
export type AnswerFormat = keyof typeof ANSWER_FORMATS;

/** A read command for other programs: its parameters, the shape of its JSON, and how each format is made. */
export interface Road {
	readonly query: z.ZodObject;
	readonly answer: z.ZodType;
	readonly formats: readonly AnswerFormat[];
	write(format: AnswerFormat, query: object, asking: Asking): Promise<Outcome<Body, Fault>>;
}

/** @param writers one for each format there is; they are given what `query` has read */
export function road<Query extends z.ZodObject>(
	query: Query,
	answer: z.ZodType,
	writers: Readonly<Partial<Record<AnswerFormat, Writer<z.infer<Query>>>>>
): Road {
	const formats = (Object.keys(ANSWER_FORMATS) as AnswerFormat[]).filter((format) => writers[format] !== undefined);
	return {
		query,
		answer,
		formats,
		write(format, asked, asking) {
			const writer = writers[format];
			if (writer === undefined) throw new Error(`no ${format} here`);
			return writer(asked as z.infer<Query>, asking);
		}
	};
}

/**
 * A road whose answer is a table as well.
 * @param row the columns of the table, in their order
 * @param rowsOf the rows that an answer stands for
 */
export function tableRoad<Query extends z.ZodObject, Answer, Row extends z.ZodObject>(
	{ query, answer, row }: { readonly query: Query; readonly answer: z.ZodType<Answer>; readonly row: Row },
	ask: (query: z.infer<Query>, asking: Asking) => Promise<Outcome<Answer, Fault>>,
	rowsOf: (answer: Answer, query: z.infer<Query>) => readonly TableRow[]
): Road {
	return road(query, answer, {
		json: jsonOf(ask),
		async csv(asked, asking) {
			const found = await ask(asked, asking);
			return found.ok ? { ok: true, value: tableFile(Object.keys(row.shape), rowsOf(found.value, asked)) } : found;
		}
	});
}

/** An answer as JSON text. */
export function jsonOf<Query>(ask: (query: Query, asking: Asking) => Promise<Outcome<unknown, Fault>>): Writer<Query> {
	return async (query, asking) => {
		const found = await ask(query, asking);
		return found.ok ? { ok: true, value: `${JSON.stringify(found.value)}\n` } : found;
	};
}
