import { describe, expect, it } from 'vitest';
import { DEEDS, ROLES, type Role } from '#lib/domain/deed.ts';
import { COMMANDS, main } from '../../src/cli/main.ts';

/** Every command with every role. */
const WALK = Object.entries(COMMANDS).flatMap(([name, { deed }]) =>
	ROLES.map((role) => ({ name, role, deed, allowed: (DEEDS[deed] as readonly Role[]).includes(role) }))
);

describe('the commands', () => {
	it.each(WALK)('$name, which is $deed, is open to $role: $allowed', async ({ name, role, allowed }) => {
		let told = '';
		const actor = { id: role, name: role, role, places: [] };
		// A store that cannot be: whoever may do it is told about that or about what is missing, and nothing is done.
		await main([name, '--json', '--db', '/dev/null/nowhere'], {
			env: {},
			folder: '/dev/null',
			actor,
			out: () => {},
			err: (text) => (told += text)
		});
		expect(told.includes('deed_not_allowed')).toBe(!allowed);
	});
});
