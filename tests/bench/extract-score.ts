import { extract } from '#lib/extract/extract.ts';
import type { Item } from '#lib/extract/item.ts';
import type { Label, LabelledFile } from './extract-labels.ts';

export const TRAITS = ['kind', 'value with unit', 'comparator', 'denominator', 'by', 'place', 'plan percentage'] as const;

/** What a person has to look at: where, what is wrong, and both readings. */
export interface Mistake {
	/** Counted from 1 over the whole file. */
	readonly passage: number;
	readonly what: 'missed' | 'false' | (typeof TRAITS)[number];
	readonly span: string;
	/** `target, wanted actual`; empty where there is nothing to compare. */
	readonly read: string;
}

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
	/** In the order of the passages. */
	readonly mistakes: readonly Mistake[];
}

/** Compares what is proposed with what a person labelled: one proposal for each label that it overlaps, the one with its value first. */
export function scoreOf(file: LabelledFile): Score {
	const traits = Object.fromEntries(TRAITS.map((trait) => [trait, { right: 0, of: 0 }])) as Record<
		(typeof TRAITS)[number],
		{ right: number; of: number }
	>;
	let [found, missed, falsely, distractors, proposed, characters] = [0, 0, 0, 0, 0, 0];
	const mistakes: Mistake[] = [];
	for (const [i, passage] of file.docs.flatMap(({ passages }) => passages).entries()) {
		const points = [...passage.text];
		const note = (what: Mistake['what'], { start, end }: Pick<Label, 'start' | 'end'>, read = '') =>
			mistakes.push({ passage: i + 1, what, span: points.slice(start, end).join(''), read });
		characters += points.length;
		const open = new Set(extract(passage.text).items);
		for (const wanted of passage.expected.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
			const item = match(wanted, open);
			if (item === undefined) {
				if (wanted.optional) continue;
				missed += 1;
				note('missed', wanted);
			} else {
				open.delete(item);
				if (wanted.optional) continue;
				found += 1;
				for (const { trait, right, read } of compared(wanted, item)) {
					traits[trait].of += 1;
					if (right) traits[trait].right += 1;
					else note(trait, item, read);
				}
			}
		}
		falsely += open.size;
		for (const item of open) note('false', item);
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
		characters,
		mistakes
	};
}

function match(wanted: Label, open: ReadonlySet<Item>): Item | undefined {
	const near = [...open].filter(({ start, end }) => start < wanted.end && wanted.start < end);
	return near.find((item) => item.value === wanted.value && item.low === wanted.low) ?? near[0];
}

interface Compared {
	readonly trait: (typeof TRAITS)[number];
	readonly right: boolean;
	readonly read: string;
}

/** Only what the label has is compared; a denominator also where it has none. */
function compared(wanted: Label, item: Item): readonly Compared[] {
	const one = (trait: Compared['trait'], right: boolean, read: unknown, want: unknown): Compared => ({
		trait,
		right,
		read: `${String(read ?? 'none')}, wanted ${String(want ?? 'none')}`
	});
	const amount = ({ value, low, high, unit }: Pick<Label, 'value' | 'low' | 'high' | 'unit'>) =>
		`${low === null ? String(value) : `${low}–${high}`} ${unit ?? ''}`.trim();
	const isAmount = item.value === wanted.value && item.low === wanted.low && item.high === wanted.high && same(item.unit, wanted.unit);
	const plan = (changes: readonly { readonly type: string; readonly value: number | null }[]) =>
		changes.find(({ type }) => type === 'plan_pct')?.value;
	const planned = plan(wanted.change);
	return [
		one('kind', item.kind === wanted.kind, item.kind, wanted.kind),
		one('value with unit', isAmount, amount(item), amount(wanted)),
		one('comparator', item.comparator === wanted.comparator, item.comparator, wanted.comparator),
		...(wanted.denominator === null && item.denominator === null
			? []
			: [one('denominator', item.denominator === wanted.denominator, item.denominator, wanted.denominator)]),
		...(wanted.by === null ? [] : [one('by', same(item.by, wanted.by), item.by, wanted.by)]),
		...(wanted.place === null ? [] : [one('place', same(item.place, wanted.place), item.place, wanted.place)]),
		...(planned === undefined ? [] : [one('plan percentage', plan(item.change) === planned, plan(item.change), planned)])
	];
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
