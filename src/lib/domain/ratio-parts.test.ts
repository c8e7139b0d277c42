import { expect, it } from 'vitest';
import { parseExpression } from './grammar.ts';
import { ratioPartsOf } from './ratio-parts.ts';

const NAMES = {
	measures: new Map(['good', 'rated'].map((name) => [name, { categories: [] as string[] }])).set('spent', { categories: ['central'] }),
	levels: ['commune']
};

const figure = (measure: string, category: string | null = null) => ({ measure, category });

it.each([
	['100 * good / rated', { kind: 'entered', part: figure('good'), whole: figure('rated') }],
	['good / rated * 100', { kind: 'entered', part: figure('good'), whole: figure('rated') }],
	['100 * spent[central] / rated', { kind: 'entered', part: figure('spent', 'central'), whole: figure('rated') }],
	['100 * good / places(commune)', { kind: 'of_places', part: figure('good'), level: 'commune' }],
	['100 * count(good >= 1) / places(commune)', { kind: 'of_places', part: null, level: 'commune' }],
	['good', null],
	['100 * (good + spent) / rated', null],
	['100 * good / (rated + spent)', null],
	['100 * count(good >= 1) / rated', null]
])('the two numbers of %s', (text, expected) => {
	const parsed = parseExpression(text, NAMES);
	if (!parsed.ok) throw new Error(parsed.fault.code);
	expect(ratioPartsOf(parsed.value)).toEqual(expected);
});
