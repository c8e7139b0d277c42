import { z } from 'zod';
import { extract } from '#lib/extract/extract.ts';
import type { Item } from '#lib/extract/item.ts';

const number = z.number().nullable();
const text = z.string().nullable();
const label = z.object({
	start: z.number(),
	end: z.number(),
	kind: z.enum(['target', 'actual']),
	comparator: z.string(),
	value: number,
	low: number.optional().default(null),
	high: number.optional().default(null),
	unit: text,
	denominator: number.optional().default(null),
	pct: number.optional().default(null),
	by: text.optional().default(null),
	place: text.optional().default(null),
	change: z
		.array(z.object({ type: z.string(), value: number }))
		.optional()
		.default([]),
	/** Neither a miss when absent nor a false alarm when present. */
	optional: z.boolean().optional().default(false)
});
type Label = z.infer<typeof label>;

/** A labelled file: documents of passages, each with the statements that should be found and the digits that are none. */
export const labelledFile = z.object({
	docs: z.array(
		z.object({
			passages: z.array(z.object({ text: z.string(), expected: z.array(label), distractors: z.array(z.string()).optional().default([]) }))
		})
	)
});
export type LabelledFile = z.infer<typeof labelledFile>;

export const TRAITS = ['kind', 'value with unit', 'comparator', 'denominator', 'by', 'place', 'plan percentage'] as const;

export interface Score {
	readonly found: number;
	readonly missed: number;
	readonly false: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly distractors: number;
	/** Of these, so many lie in what was proposed. */
	readonly proposed: number;
	/** Of the found ones that have it, the share that is right. */
	readonly traits: Readonly<Record<(typeof TRAITS)[number], { readonly right: number; readonly of: number }>>;
	readonly characters: number;
}

/** Compares what is proposed with what a person labelled: one proposal for each label that it overlaps, the one with its value first. */
export function scoreOf(file: LabelledFile): Score {
	const traits = Object.fromEntries(TRAITS.map((trait) => [trait, { right: 0, of: 0 }])) as Record<
		(typeof TRAITS)[number],
		{ right: number; of: number }
	>;
	let [found, missed, falsely, distractors, proposed, characters] = [0, 0, 0, 0, 0, 0];
	for (const passage of file.docs.flatMap(({ passages }) => passages)) {
		const points = [...passage.text];
		characters += points.length;
		const open = new Set(extract(passage.text).items);
		for (const wanted of passage.expected.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
			const item = match(wanted, open);
			if (item === undefined) missed += wanted.optional ? 0 : 1;
			else {
				open.delete(item);
				if (wanted.optional) continue;
				found += 1;
				tally(traits, wanted, item);
			}
		}
		falsely += open.size;
		distractors += passage.distractors.length;
		proposed += passage.distractors.filter((one) => [...open].some((item) => item.span.includes(one) || one.includes(item.span))).length;
	}
	const precision = share(found, found + falsely);
	const recall = share(found, found + missed);
	return {
		found,
		missed,
		false: falsely,
		precision,
		recall,
		f1: share(2 * precision * recall, precision + recall),
		distractors,
		proposed,
		traits,
		characters
	};
}

function match(wanted: Label, open: ReadonlySet<Item>): Item | undefined {
	const near = [...open].filter(({ start, end }) => start < wanted.end && wanted.start < end);
	return near.find((item) => item.value === wanted.value && item.low === wanted.low) ?? near[0];
}

function tally(traits: Record<string, { right: number; of: number }>, wanted: Label, item: Item): void {
	const count = (trait: (typeof TRAITS)[number], right: boolean): void => {
		const one = traits[trait];
		if (one === undefined) return;
		one.of += 1;
		if (right) one.right += 1;
	};
	count('kind', item.kind === wanted.kind);
	count(
		'value with unit',
		item.value === wanted.value && item.low === wanted.low && item.high === wanted.high && same(item.unit, wanted.unit)
	);
	count('comparator', item.comparator === wanted.comparator);
	if (wanted.denominator !== null || item.denominator !== null) count('denominator', item.denominator === wanted.denominator);
	if (wanted.by !== null) count('by', same(item.by, wanted.by));
	if (wanted.place !== null) count('place', same(item.place, wanted.place));
	const plan = (changes: readonly { readonly type: string; readonly value: number | null }[]) =>
		changes.find(({ type }) => type === 'plan_pct')?.value;
	if (plan(wanted.change) !== undefined) count('plan percentage', plan(item.change) === plan(wanted.change));
}

/** The same words, whatever their case and whether `hợp tác xã` is written out. */
function same(a: string | null, b: string | null): boolean {
	const plain = (text: string | null): string =>
		(text ?? '').normalize('NFC').toLowerCase().replaceAll('hợp tác xã', 'htx').replace(/\s+/g, ' ');
	return plain(a) === plain(b);
}

function share(part: number, whole: number): number {
	return whole === 0 ? 1 : part / whole;
}
