import { formatDay } from '#lib/format/dates.ts';
import { formatNumber } from '#lib/format/numbers.ts';
import type { Messages } from '#lib/messages/index.ts';
import { readValue, type Value } from '#lib/server/usecase/read-value.ts';
import { optional, printJson, Refused, required, type Command, type Invocation } from '../command.ts';
import { refusedBy } from '../refusal.ts';

const MOST_DECIMALS = 6;

export const value: Command = {
	flags: {
		indicator: { type: 'string' },
		measure: { type: 'string' },
		category: { type: 'string' },
		place: { type: 'string' },
		period: { type: 'string' },
		'as-known-at': { type: 'string' }
	},
	operands: [],
	async run(invocation) {
		const indicator = optional(invocation, 'indicator');
		const measure = optional(invocation, 'measure');
		const category = optional(invocation, 'category');
		if ((indicator === undefined) === (measure === undefined)) throw new Refused({ code: 'usage_indicator_or_measure' }, 2);
		if (indicator !== undefined && category !== undefined) throw new Refused({ code: 'usage_category_of_measure' }, 2);
		const where = {
			place: required(invocation, 'place'),
			period: required(invocation, 'period'),
			knownAt: optional(invocation, 'as-known-at')
		};
		const store = await invocation.store();
		const found = await readValue(
			store,
			measure === undefined ? { indicator: indicator ?? '', ...where } : { measure, category, ...where }
		);
		if (!found.ok) throw refusedBy(found.fault);
		if (invocation.json) printJson(invocation, found.value);
		else invocation.terminal.out(describe(found.value, invocation));
		return 0;
	}
};

function describe(found: Value, { words, locale }: Invocation): string {
	const number = (amount: number) => formatNumber(amount, { decimals: MOST_DECIMALS, locale });
	const { numerator, denominator } = found;
	const parts = numerator === null || denominator === null ? '' : ` (${number(numerator)}/${number(denominator)})`;
	const head = found.value === null ? blankWord(found.blank, words) : number(found.value) + parts;
	const lines = [head, words.cli.period(found.period), words.cli.reported(found.reported, found.expected_places)];
	if (found.as_of !== null) lines.push(words.cli.asOf(formatDay(found.as_of, locale)));
	return `${lines.join('\n')}\n`;
}

function blankWord(blank: Value['blank'], words: Messages): string {
	if (blank === 'zero_denominator' || blank === 'no_places') return words.cli.gap[blank];
	return words.blank[blank ?? 'not_reported'].word;
}
