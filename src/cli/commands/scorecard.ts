import { formatDay } from '#lib/format/dates.ts';
import { formatRatio } from '#lib/format/units.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { exportScorecard, readSlideRatio, SCORECARD_FORMATS } from '#lib/server/usecase/export-scorecard.ts';
import type { Scorecard, ScorecardRow } from '#lib/view/scorecard.ts';
import { optional, Refused, required, type Command, type Invocation } from '../command.ts';
import { deliver } from '../delivery.ts';
import { refusedBy } from '../refusal.ts';

export const scorecard: Command = {
	flags: {
		programme: { type: 'string' },
		place: { type: 'string' },
		group: { type: 'string' },
		period: { type: 'string' },
		'as-of': { type: 'string' },
		'as-known-at': { type: 'string' },
		view: { type: 'string' },
		format: { type: 'string' },
		ratio: { type: 'string' },
		output: { type: 'string', short: 'o' }
	},
	operands: [],
	async run(invocation) {
		const format = SCORECARD_FORMATS.find((one) => one === (optional(invocation, 'format') ?? (invocation.json ? 'json' : undefined)));
		const output = optional(invocation, 'output');
		if (format === undefined && (optional(invocation, 'format') !== undefined || output !== undefined)) {
			throw new Refused({ code: 'usage_format_unknown', text: optional(invocation, 'format') ?? '', formats: SCORECARD_FORMATS }, 2);
		}
		const names = ['place', 'group', 'period', 'as-of', 'as-known-at', 'view'] as const;
		const chosen = Object.fromEntries(names.map((name) => [name, optional(invocation, name)]));
		const programme = required(invocation, 'programme');
		const parameters = { programme, ...chosen };
		const today = invocation.clock.today();
		if (format === undefined) {
			const page = await readScorecard(await invocation.store(), parameters, { today });
			if (!page.ok) throw refusedBy(page.fault);
			warnOutsideTerm(page.value.scorecard, invocation);
			invocation.terminal.out(summary(page.value.scorecard, invocation));
			return 0;
		}
		const ratio = readSlideRatio(optional(invocation, 'ratio'));
		if (!ratio.ok) throw new Refused(ratio.fault, 2);
		const setting = { today, locale: invocation.locale, now: invocation.clock.now(), boundaries: null, ratio: ratio.value };
		const made = await exportScorecard(await invocation.store(), parameters, format, setting);
		if (!made.ok) throw refusedBy(made.fault);
		warnOutsideTerm(made.value.scorecard, invocation);
		await deliver(made.value.file, output, invocation);
		return 0;
	}
};

function warnOutsideTerm({ withinTerm, latestPeriod, period }: Scorecard, { terminal, words, locale }: Invocation): void {
	if (withinTerm) return;
	const latest = latestPeriod === null ? null : formatPeriod(latestPeriod, locale);
	terminal.err(`${words.cli.outsideTerm(formatPeriod(period, locale), latest)}\n`);
}

/** For a person at the terminal: one line a target, the status first. */
function summary(card: Scorecard, { words, locale }: Invocation): string {
	const width = Math.max(...card.rows.map((row) => words.status[row.verdict.status].word.length), 0);
	const line = (row: ScorecardRow) => {
		const { value } = row.value;
		const number = value === null ? '—' : formatRatio({ ...row.value, value }, row.indicator, locale);
		const name = (locale === 'en' && row.indicator.nameEn) || row.indicator.name;
		return `${words.status[row.verdict.status].word.padEnd(width)}  ${name}: ${number}\n`;
	};
	const place = (locale === 'en' && card.place.nameEn) || card.place.name;
	const programme = (locale === 'en' && card.programme.nameEn) || card.programme.name;
	return `${programme} · ${place} · ${formatPeriod(card.period, locale)} · ${words.cli.asOf(formatDay(card.asOf, locale))}\n${card.rows.map(line).join('')}`;
}
