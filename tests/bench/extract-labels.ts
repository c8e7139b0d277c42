/** Texts in which a person marked the figures that should be found: how such a file is written is told in docs/labelling.md. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const number = z.number().nullable();
const text = z.string().nullable();
const change = z.object({ type: z.string(), value: number });

const written = z.object({
	/** Code points of the passage; may be left out where the span occurs once. */
	start: z.number().int().min(0).optional(),
	end: z.number().int().min(0).optional(),
	span: z.string().min(1).optional(),
	kind: z.enum(['target', 'actual']),
	comparator: z.enum(['equal', 'at_least', 'at_most', 'more_than', 'less_than', 'nearly', 'approx', 'range']),
	value: number,
	low: number.default(null),
	high: number.default(null),
	unit: text,
	denominator: number.default(null),
	pct: number.default(null),
	by: text.default(null),
	place: text.default(null),
	change: z.array(change).default([]),
	/** Neither a miss when absent nor a false alarm when present. */
	optional: z.boolean().default(false)
});

export type Label = Omit<z.infer<typeof written>, 'start' | 'end' | 'span'> & { readonly start: number; readonly end: number };

const passage = z
	.object({ text: z.string(), expected: z.array(written), distractors: z.array(z.string()).default([]) })
	.transform(({ text: whole, expected, distractors }, context) => {
		const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
		const labels = expected.map((label, i): Label => {
			const found = placeOf(whole, label);
			if (typeof found === 'string') refuse(['expected', i], found);
			return { ...label, ...(typeof found === 'string' ? { start: 0, end: 0 } : found) };
		});
		for (const [i, one] of distractors.entries())
			if (!whole.includes(one)) refuse(['distractors', i], `“${one}” does not stand in the passage`);
		return { text: whole, expected: labels, distractors };
	});

function placeOf(whole: string, { start, end, span }: z.infer<typeof written>): { readonly start: number; readonly end: number } | string {
	const points = [...whole];
	if (start !== undefined && end !== undefined) {
		const there = points.slice(start, end).join('');
		return span === undefined || span === there ? { start, end } : `from ${start} to ${end} stands “${there}”, not “${span}”`;
	}
	if (span === undefined) return 'has neither a span nor start and end';
	const times = whole.split(span).length - 1;
	if (times !== 1) return `“${span}” stands ${times} times in the passage: give start and end`;
	const before = [...whole.slice(0, whole.indexOf(span))].length;
	return { start: before, end: before + [...span].length };
}

/** A labelled file: documents of passages, each with the statements that should be found and the digits that are none. */
export const labelledFile = z.object({ docs: z.array(z.object({ passages: z.array(passage) })) });
export type LabelledFile = z.infer<typeof labelledFile>;

/** The file, or what has to be mended in it, a line each. */
export function readLabels(path: string): LabelledFile | readonly string[] {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		return [error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'cannot be read'];
	}
	const read = labelledFile.safeParse(content);
	return read.success ? read.data : read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
}
