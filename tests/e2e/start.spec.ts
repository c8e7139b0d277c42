/** What the start says about a setting that cannot be used: variable, value and remedy in both languages, no stack, status 1. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

const CASES = [
	['PORT', 'abc', /65535/],
	['PORT', '80000', /65535/],
	['HOST', '198.51.100.7', /127\.0\.0\.1/],
	['COTMOC_TODAY', '2022-13-01', /2022-06-30/],
	['COTMOC_BOUNDARIES', '/nope.json', /GeoJSON/]
] as const;

for (const [variable, value, remedy] of CASES) {
	test(`${variable}=${value} stops the start and says why`, ({}, info) => {
		const { status, stderr } = spawnSync(process.execPath, ['server.js'], {
			env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', COTMOC_DB: info.outputPath('store.db'), [variable]: value },
			encoding: 'utf8',
			timeout: 30_000
		});
		expect(status).toBe(1);
		expect(stderr.split(value).length).toBeGreaterThanOrEqual(3);
		expect(stderr).toContain(`Biến ${variable}`);
		expect(stderr).toContain(`The variable ${variable}`);
		expect(stderr).toMatch(remedy);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
}
