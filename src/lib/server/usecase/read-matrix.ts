import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Choices } from '#lib/view/choices.ts';
import { buildMatrix, type Matrix } from '#lib/view/matrix.ts';
import { matrixNeeds } from '#lib/view/need.ts';
import type { Store } from '../db.ts';
import { lookUp, optionsOf, type Today } from './asked.ts';
import { loadFacts } from './known-figures.ts';
import { choicesOf } from './read-scorecard.ts';
import type { SelectionFault, SelectionParameters } from './selection.ts';
import { kept } from './view-cache.ts';

/** This many cells weigh as much as a scorecard. */
const CELLS_A_SCORECARD = 100;

export interface MatrixPage {
	readonly matrix: Matrix;
	readonly choices: Choices;
}

/** Compare: the places of a programme by its indicators, for one period. */
export async function readMatrix(
	store: Store,
	parameters: SelectionParameters,
	today: Today
): Promise<Outcome<MatrixPage, SelectionFault>> {
	const asked = await lookUp(store, parameters, today);
	if (!asked.ok) return asked;
	const { catalogue, selection, version } = asked.value;
	const make = async () => {
		const needs = matrixNeeds(catalogue, selection);
		const facts = await loadFacts(store, catalogue, needs, selection.knownAt);
		return buildMatrix(catalogue, facts, selection, await optionsOf(store, asked.value, selection, needs));
	};
	const weigh = ({ places, indicators }: Matrix) => 1 + (places.length * indicators.length) / CELLS_A_SCORECARD;
	const matrix = await kept(store.db, version, JSON.stringify(['matrix', selection]), make, weigh);
	return accepted({ matrix, choices: choicesOf(asked.value) });
}
