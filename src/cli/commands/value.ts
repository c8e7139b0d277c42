import { formatDay } from '#lib/format/dates.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { formatRatio } from '#lib/format/units.ts';
import type { Messages } from '#lib/messages/index.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import { readValue, type Value, type ValueAnswer } from '#lib/server/usecase/read-value.ts';
import { optional, printJson, Refused, required, type Command, type Invocation } from '../command.ts';
import { refusedBy } from '../refusal.ts';

export const value: Command = {
	deed: 'page.read',
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
		const { value, subject } = found.value;
		if (subject.outside !== null) {
			const { locale, words, terminal } = invocation;
			terminal.err(`${words.cli.outsideArea(placeNameOf(subject.place, locale), nameOf(subject.outside, locale))}\n`);
		}
		if (invocation.json) printJson(invocation, value);
		else invocation.terminal.out(describe(found.value, invocation));
		return 0;
	}
};

/** What, where and when; how much; how sure. Rounded as the indicator or measure says; `--json` has every digit. */
function describe({ value: found, subject }: ValueAnswer, { words, locale }: Invocation): string {
	const name = nameOf(subject, locale);
	const what = subject.category === null ? name : words.cli.measureOf(name, subject.category);
	const lines = [
		words.cli.at(what, placeNameOf(subject.place, locale)),
		found.value === null ? blankWord(found.blank, words) : formatRatio({ ...found, value: found.value }, subject, locale),
		formatPeriod(subject.period, locale),
		words.cli.reported(found.reported, found.expected_places)
	];
	if (found.as_of !== null) lines.push(words.cli.asOf(formatDay(found.as_of, locale)));
	return `${lines.join('\n')}\n`;
}

function blankWord(blank: Value['blank'], words: Messages): string {
	if (blank === 'zero_denominator' || blank === 'no_places') return words.cli.gap[blank];
	return words.blank[blank ?? 'not_reported'].word;
}
