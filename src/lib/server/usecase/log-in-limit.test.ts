import { describe, expect, it } from 'vitest';
import { LogInLimit } from './log-in-limit.ts';

const MINUTE = 60_000;

/** A limit after failures of `login` at `address`, one a minute from minute 0 on. */
function after(count: number, login: (index: number) => string, address: (index: number) => string): LogInLimit {
	const limit = new LogInLimit();
	for (let index = 0; index < count; index++) limit.failed(login(index), address(index), index * MINUTE);
	return limit;
}

describe('the limit on log-ins', () => {
	it.each([
		['four failures', 4, 4, true],
		['five failures', 5, 5, false],
		['five failures, the first of them a quarter of an hour ago', 5, 15, true]
	])('after %s of one name lets it try again at minute %i %i: %s', (_, count, minute, allowed) => {
		const limit = after(
			count,
			() => 'lan',
			(index) => `10.0.0.${index}`
		);
		expect(limit.ask('lan', '10.0.0.99', minute * MINUTE).ok).toBe(allowed);
	});

	it('says how many minutes to wait', () => {
		const limit = after(
			5,
			() => 'lan',
			() => '10.0.0.1'
		);
		expect(limit.ask('lan', '10.0.0.1', 5 * MINUTE)).toEqual({ ok: false, fault: { code: 'log_in_limited', minutes: 10 } });
	});

	it('stops an address that tries many names, and no other address', () => {
		const limit = new LogInLimit();
		for (let index = 0; index < 30; index++) limit.failed(`user${index}`, '10.0.0.1', 0);
		expect(limit.ask('lan', '10.0.0.1', MINUTE).ok).toBe(false);
		expect(limit.ask('lan', '10.0.0.2', MINUTE).ok).toBe(true);
	});

	it('forgets the failures of a name that logged in', () => {
		const limit = after(
			5,
			() => 'lan',
			() => '10.0.0.1'
		);
		limit.succeeded('lan');
		expect(limit.ask('lan', '10.0.0.1', 5 * MINUTE).ok).toBe(true);
	});

	it('remembers a bounded number of names', () => {
		const limit = after(
			5,
			() => 'lan',
			() => '10.0.0.1'
		);
		for (let index = 0; index < 10_000; index++) limit.failed(`made-up-${index}`, '10.0.0.2', 5 * MINUTE);
		expect(limit.ask('lan', '10.0.0.1', 5 * MINUTE).ok).toBe(true);
	});
});
