import { z } from 'zod';

/** What is sent to be read: a text. The text itself, a Word document or a PDF is read as well. */
export const extractionBody = z.object({ text: z.string() });

const maybeText = z.string().nullable();
const maybeNumber = z.number().nullable();

/** What `cotmoc extract` prints; offsets count the code points of the text. */
export const extraction = z.object({
	items: z.array(
		z.object({
			start: z.int(),
			end: z.int(),
			span: z.string(),
			kind: z.enum(['target', 'actual']),
			indicator: z.string(),
			comparator: z.string(),
			value: maybeNumber,
			low: maybeNumber,
			high: maybeNumber,
			unit: maybeText,
			denominator: maybeNumber,
			pct: maybeNumber,
			of: maybeText,
			by: maybeText,
			place: maybeText,
			form: z.string(),
			change: z.array(z.looseObject({})),
			estimate: z.boolean(),
			confidence: z.number()
		})
	)
});
