import { describe, expect, it } from 'vitest';
import { judgePassword, readLogin, readPersonName, readRole } from './person.ts';

const code = (outcome: { readonly ok: boolean; readonly fault?: { readonly code: string } }) => (outcome.ok ? 'ok' : outcome.fault?.code);

describe('the name to log in with', () => {
	it.each([
		['lan', 'lan'],
		[' Nguyen.Van-A_2 ', 'nguyen.van-a_2'],
		['a', null],
		['lân', null],
		['two words', null],
		['a..b', null],
		['-a', null],
		['machine', null],
		['x'.repeat(33), null]
	])('reads “%s” as %s', (text, login) => {
		const read = readLogin(text);
		expect(read.ok ? read.value : null).toBe(login);
	});
});

describe('a password', () => {
	it.each([
		['short', 'password_short'],
		['mười chữ gì đó', 'ok'],
		['con mèo trèo cây cau', 'ok'],
		['k7mp-x2nd-9fwt', 'ok'],
		['x'.repeat(129), 'password_long'],
		['aaaaaaaaaaaa', 'password_guessable'],
		['1212121212', 'password_guessable'],
		['1234567890', 'password_guessable'],
		['Password123', 'password_guessable'],
		['nguyenvana1', 'password_guessable'],
		['cotmoc2026', 'password_guessable']
	])('“%s” is judged %s', (password, expected) => {
		expect(code(judgePassword(password, { login: 'nguyenvana' }))).toBe(expected);
	});
});

describe('the other fields of a person', () => {
	it('composes a name and puts it on one line', () => {
		expect(readPersonName('  Nguyễn\n Văn  A ')).toEqual({ ok: true, value: 'Nguyễn Văn A' });
		expect(code(readPersonName(' \t'))).toBe('person_nameless');
	});

	it('knows every role but that of a visitor', () => {
		expect(code(readRole('secretary'))).toBe('ok');
		expect(code(readRole('visitor'))).toBe('role_unknown');
	});
});
