import type { Locale } from '#lib/messages/index.ts';
import { figureInput, type FigureInput } from '#lib/server/usecase/record-figures.ts';
import { ratioInput, type RatioInput } from '#lib/server/usecase/record-ratio.ts';
import { targetInput, type TargetInput } from '#lib/server/usecase/target-input.ts';
import { numberIn } from './typed-number.ts';
import { textOf, textsOf } from '../../form.ts';
import { ITSELF } from './proposed-fields.ts';
import { ratioIn } from './ratio-choice.ts';

type Numbered<Input> = Input & { readonly number: number };

/** The proposals that a person ticked, as they stand in the form; numbers are those of the page, from 1. */
export interface Accepted {
	readonly numbers: readonly number[];
	readonly figures: readonly Numbered<FigureInput>[];
	readonly ratios: readonly Numbered<RatioInput>[];
	readonly targets: readonly Numbered<TargetInput>[];
	/** Those with a number or a choice that is none. */
	readonly unreadable: readonly number[];
}

/** @param document id of the source */
export function acceptedIn(form: FormData, document: string | null, lang: Locale): Accepted {
	const numbers = textsOf(form, 'take').map(Number);
	const aims = new Set(textsOf(form, 'aim').map(Number));
	const read = numbers.map((number) => {
		const entry = entryIn(form, number, document, lang);
		if (aims.has(number)) return { number, target: targetIn(entry) };
		return ratioIn(entry.written('measure')) === null ? { number, figure: figureIn(entry) } : { number, ratio: ratioOf(entry) };
	});
	return {
		numbers,
		figures: read.flatMap(({ number, figure }) => (figure === undefined ? [] : [{ number, ...figure }])),
		ratios: read.flatMap(({ number, ratio }) => (ratio === undefined ? [] : [{ number, ...ratio }])),
		targets: read.flatMap(({ number, target }) => (target === undefined ? [] : [{ number, ...target }])),
		unreadable: read.flatMap(({ number, figure, ratio, target }) =>
			figure === undefined && ratio === undefined && target === undefined ? [number] : []
		)
	};
}

interface EntryForm {
	readonly written: (name: string) => string;
	/** Null where nothing is written, NaN where it is no number. */
	readonly quantity: (name: string) => number | null;
	readonly document: string | null;
}

function entryIn(form: FormData, number: number, document: string | null, lang: Locale): EntryForm {
	const written = (name: string): string => textOf(form, `${name}-${number}`);
	return { written, quantity: (name) => (written(name) === '' ? null : numberIn(written(name), lang)), document };
}

function targetIn({ written, quantity, document }: EntryForm): TargetInput | undefined {
	return targetInput.safeParse({
		indicator: written('indicator'),
		place: written('place'),
		each_level: written('each') === ITSELF ? null : written('each'),
		from: written('from'),
		due: written('due'),
		yearly: written('yearly') === 'year',
		baseline: quantity('baseline'),
		baseline_period: written('baseline-period'),
		condition: written('condition'),
		low: quantity('value'),
		high: quantity('high'),
		document,
		clause: written('note')
	}).data;
}

function figureIn(entry: EntryForm): FigureInput | undefined {
	return figureInput.safeParse({
		...reportedIn(entry),
		measure: entry.written('measure'),
		value: entry.quantity('value'),
		expected: null
	}).data;
}

function ratioOf(entry: EntryForm): RatioInput | undefined {
	return ratioInput.safeParse({
		...reportedIn(entry),
		indicator: ratioIn(entry.written('measure')),
		part: entry.quantity('value'),
		whole: entry.quantity('whole')
	}).data;
}

function reportedIn({ written, document }: EntryForm) {
	return {
		place: written('place'),
		period: written('period'),
		status: written('status') === 'estimate' ? 'estimate' : 'reported',
		document,
		note: written('note')
	};
}
