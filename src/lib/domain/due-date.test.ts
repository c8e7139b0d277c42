import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { daysLate, dueDateOf, parseDueRule } from './due-date.ts';
import { period, type Scheme } from './period.ts';

function rule(text: string) {
	const outcome = parseDueRule(text);
	if (!outcome.ok) throw new Error(text);
	return outcome.value;
}

const RULES: readonly (readonly [code: string, scheme: Scheme, rule: string, due: string, why: string])[] = [
	['2022-Q2', 'gov-cutoff', '2 working days', '2022-06-16', 'cut off on Tuesday the 14th'],
	['2022-Q2', 'calendar', '2 working days', '2022-07-04', 'Friday and, past the weekend, Monday'],
	['2022-Q2', 'calendar', '10 days', '2022-07-10', 'a Sunday stays a Sunday'],
	['2022-Q2', 'calendar', '0 days', '2022-06-30', 'on the last day itself'],
	['2022-Q2', 'calendar', '0 working days', '2022-06-30', 'on the last day itself'],
	['2022-09', 'gov-cutoff', '1 working day', '2022-09-15', 'cut off on Wednesday the 14th'],
	['2021', 'calendar', '2 working days', '2022-01-05', 'New Year made up for on Monday'],
	['1999-12', 'calendar', '1 working day', '2000-01-04', 'before the Monday that weeks are counted from'],
	['2022-09-20', 'calendar', '3 working days', '2022-09-23', 'after a single day']
];

describe('a return is due', () => {
	// New Year of 2022 fell on a Saturday: the Monday was off.
	const daysOff = new Set([day('2022-01-03'), day('2000-01-03')]);
	it.each(RULES)('for %s under %s with %s on %s: %s', (code, scheme, text, due) => {
		expect(dueDateOf(period(code, scheme), rule(text), daysOff)).toBe(due);
	});

	it.each([
		['2022-07-04', 0],
		['2022-07-01', 0],
		['2022-07-05', 1],
		['2022-07-15', 11]
	])('sent on %s it is %i days late', (sent, late) => {
		expect(daysLate(day('2022-07-04'), day(sent))).toBe(late);
	});
});

describe('a rule', () => {
	it.each(['', 'soon', '2', '-1 days', '2 weeks', '1.5 days', '2 working'])('"%s" is refused', (text) => {
		expect(parseDueRule(text)).toEqual({ ok: false, fault: { code: 'due_rule_unreadable', text } });
	});
});
