import { FILE_FORMATS } from '#lib/deck/file-format.ts';
import { formatDay } from '#lib/format/dates.ts';
import { formatRatio } from '#lib/format/units.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { chosenSubject, type ChosenSubject } from '#lib/server/usecase/chosen-subject.ts';
import { exportSubject, readSlideRatio } from '#lib/server/usecase/export-subject.ts';
import { readMatter, type Matter, type MatterFault } from '#lib/server/usecase/read-matter.ts';
import type { Scorecard, ScorecardRow } from '#lib/view/scorecard.ts';
import { optional, Refused, required, type Command, type Invocation } from '../command.ts';
import { deliver } from '../delivery.ts';
import { refusedBy } from '../refusal.ts';

export const scorecard: Command = {
	deed: 'page.read',
	flags: {
		programme: { type: 'string' },
		indicator: { type: 'string' },
		target: { type: 'string' },
		meeting: { type: 'string' },
		frozen: { type: 'string' },
		all: { type: 'boolean' },
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
		const output = optional(invocation, 'output');
		const named = FILE_FORMATS.find((one) => output?.endsWith(`.${one}`));
		// Without a format the file's own name says it.
		const asked = optional(invocation, 'format') ?? (invocation.json ? 'json' : named);
		const format = FILE_FORMATS.find((one) => one === asked);
		if (format === undefined && (asked !== undefined || output !== undefined)) {
			throw new Refused({ code: 'usage_format_unknown', text: asked ?? '', formats: FILE_FORMATS }, 2);
		}
		const { subject, parameters } = subjectOf(invocation);
		const today = invocation.clock.today();
		if (format === undefined) {
			const { outline } = valueOf<Matter>(await readMatter(await invocation.store(), subject, parameters, { today }));
			for (const { scorecard: card } of outline.chapters) {
				warnOutsideTerm(card, invocation);
				invocation.terminal.out(summary(card, invocation));
			}
			return 0;
		}
		const ratio = readSlideRatio(optional(invocation, 'ratio'));
		if (!ratio.ok) throw new Refused(ratio.fault, 2);
		const setting = { today, locale: invocation.locale, now: invocation.clock.now(), boundaries: invocation.boundaries() };
		const made = await exportSubject(await invocation.store(), subject, parameters, { format, ratio: ratio.value }, setting);
		if (!made.ok) throw refusedBy(made.fault);
		for (const card of made.value.scorecards) warnOutsideTerm(card, invocation);
		await deliver(made.value.file, output, invocation);
		return 0;
	}
};

/** By the flags that were given. */
function subjectOf(invocation: Invocation): ChosenSubject {
	const names = [
		'meeting',
		'frozen',
		'programme',
		'indicator',
		'target',
		'place',
		'group',
		'period',
		'as-of',
		'as-known-at',
		'view'
	] as const;
	const chosen = Object.fromEntries(names.map((name) => [name, optional(invocation, name)]));
	return (
		chosenSubject({ ...chosen, all: invocation.flags['all'] === true }) ?? {
			subject: 'programme',
			parameters: { programme: required(invocation, 'programme') }
		}
	);
}

function valueOf<Value>(outcome: Outcome<Value, MatterFault>): Value {
	if (!outcome.ok) throw refusedBy(outcome.fault);
	return outcome.value;
}

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
