import type { FigureInput } from '#lib/server/usecase/record-figures.ts';
import { figureInput } from '#lib/server/usecase/record-figures.ts';
import { targetInput, type TargetInput } from '#lib/server/usecase/write-target.ts';
import { textOf, textsOf } from '../../form.ts';

/** The proposals that a person ticked, as they stand in the form; numbers are those of the page, from 1. */
export interface Accepted {
	readonly numbers: readonly number[];
	readonly figures: readonly (FigureInput & { readonly number: number })[];
	readonly targets: readonly (TargetInput & { readonly number: number })[];
	/** Those with a number or a choice that is none. */
	readonly unreadable: readonly number[];
}

/** @param document id of the source */
export function acceptedIn(form: FormData, document: string | null): Accepted {
	const numbers = textsOf(form, 'take').map(Number);
	const aims = new Set(textsOf(form, 'aim').map(Number));
	const written = (name: string, number: number): string => textOf(form, `${name}-${number}`);
	const quantity = (name: string, number: number): number | null => (written(name, number) === '' ? null : Number(written(name, number)));
	const read = numbers.map((number) => {
		const shared = { place: written('place', number), document };
		return aims.has(number)
			? {
					number,
					target: targetInput.safeParse({
						...shared,
						indicator: written('indicator', number),
						from: written('from', number),
						due: written('due', number),
						condition: written('condition', number),
						low: quantity('value', number),
						high: quantity('high', number),
						clause: written('note', number)
					}).data
				}
			: {
					number,
					figure: figureInput.safeParse({
						...shared,
						measure: written('measure', number),
						period: written('period', number),
						value: quantity('value', number),
						status: written('status', number) === 'estimate' ? 'estimate' : 'reported',
						note: written('note', number),
						expected: null
					}).data
				};
	});
	return {
		numbers,
		figures: read.flatMap(({ number, figure }) => (figure === undefined ? [] : [{ number, ...figure }])),
		targets: read.flatMap(({ number, target }) => (target === undefined ? [] : [{ number, ...target }])),
		unreadable: read.flatMap(({ number, figure, target }) => (figure === undefined && target === undefined ? [number] : []))
	};
}
