import { addDays, daysBetween, day, type Day } from './day.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { lastDay, type Period } from './period.ts';

/** How many days after the last day of a period its figures are due, and which days count. */
export interface DueRule {
	readonly days: number;
	readonly counted: 'days' | 'working_days';
}

export interface DueRuleFault {
	readonly code: 'due_rule_unreadable';
	readonly text: string;
}

const RULE = /^(\d{1,3})\s+(working\s+)?days?$/i;

/** Reads `10 days` or `2 working days`. */
export function parseDueRule(text: string): Outcome<DueRule, DueRuleFault> {
	const [, days, working] = RULE.exec(text.trim()) ?? [];
	if (days === undefined) return refused({ code: 'due_rule_unreadable', text });
	return accepted({ days: Number(days), counted: working === undefined ? 'days' : 'working_days' });
}

/**
 * The last day on which a return of the period is in time. The deadline is local: under decree 09/2019/NĐ-CP provinces give some
 * working days after the cut-off (Khánh Hòa 01/2023/QĐ-UBND, article 4: two). Days of the calendar count as they fall.
 * @param daysOff on which nobody works besides Saturdays and Sundays
 */
export function dueDateOf(period: Pick<Period, 'end'>, { days, counted }: DueRule, daysOff: ReadonlySet<Day> = new Set()): Day {
	if (counted === 'days') return addDays(lastDay(period), days);
	let due = lastDay(period);
	for (let left = days; left > 0;) {
		due = addDays(due, 1);
		if (!isWeekend(due) && !daysOff.has(due)) left--;
	}
	return due;
}

/** Days after the due day, 0 in time. */
export function daysLate(due: Day, sent: Day): number {
	return Math.max(0, daysBetween(due, sent));
}

const SOME_MONDAY = day('2001-01-01');

function isWeekend(one: Day): boolean {
	const weekday = (((daysBetween(SOME_MONDAY, one) % 7) + 7) % 7) + 1;
	return weekday > 5;
}
