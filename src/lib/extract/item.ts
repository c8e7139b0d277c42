import type { Comparator } from './comparators.ts';
import type { Kind } from './kind.ts';
import type { Change } from './relations.ts';

export type Form =
	'range' | 'ratio' | 'money' | 'area' | 'per_unit' | 'plan_pct' | 'growth' | 'coverage' | 'milestone' | 'stock' | 'flow' | 'count';

/** One statement that a figure can be made of, and where it stands. */
export interface Item {
	/** Code points of the input, `start` inclusive, `end` exclusive; `span` is exactly that stretch. */
	readonly start: number;
	readonly end: number;
	readonly span: string;
	/** `target`: set, planned or required; `actual`: reported, or foreseen, which is marked as an estimate. */
	readonly kind: Kind;
	readonly indicator: string;
	readonly comparator: Comparator;
	/** null for ranges, milestones, and numbers whose marks contradict each other. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** With its scale, as written: `triệu đồng/người`. */
	readonly unit: string | null;
	/** The n of k/n; `value` is the k. */
	readonly denominator: number | null;
	/** The percentage printed beside a count or a ratio. */
	readonly pct: number | null;
	/** What a percentage is a share of. */
	readonly of: string | null;
	/** `2025`, `Q2/2022`, `9M/2023`, `2021-2025`, `15/11`; in words where the text names no year: `năm nay`, `nhiệm kỳ qua`. */
	readonly by: string | null;
	readonly place: string | null;
	readonly form: Form;
	readonly change: readonly Change[];
	/** The text calls it estimated (`ước`, `dự kiến`, `dự báo`). */
	readonly estimate: boolean;
	/** 0 to 1: how much of the grammar of a statement was found around the number. */
	readonly confidence: number;
}

/** The number that stands for what an item reports: a deed without one is done. */
export function reportedValue({ form, value }: Pick<Item, 'form' | 'value'>): number | null {
	return form === 'milestone' ? DONE : value;
}

/** As a measure of deeds holds it. */
const DONE = 1;

/** Whether an item leaves to the whole text which period it is of. */
export function leavesPeriodOpen({ by }: Pick<Item, 'by'>): boolean {
	return by === null || /^(?:[^\d]+|\d{1,2} (?:năm|nhiệm kỳ)(?!\p{L}).*)$/u.test(by);
}
