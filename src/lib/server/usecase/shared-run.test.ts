import { expect, it } from 'vitest';
import { sharedRun } from './shared-run.ts';

it('makes once for all who ask meanwhile, and again after its end', async () => {
	const owner = {};
	let made = 0;
	const make = async () => ++made;
	expect(await Promise.all([sharedRun(owner, 'a', make), sharedRun(owner, 'a', make), sharedRun(owner, 'b', make)])).toEqual([1, 1, 2]);
	expect(await sharedRun(owner, 'a', make)).toBe(3);
});

it('keeps no failure', async () => {
	const owner = {};
	await expect(sharedRun(owner, 'a', () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
	expect(await sharedRun(owner, 'a', async () => 1)).toBe(1);
});
