/**
 * What each npm command runs, in order, with the pinned Node. `build`: the server must be current first; `rows`: steps that do not touch
 * each other, row beside row; `mend`: what to do when the step fails.
 */
const bin = (path) => `node_modules/${path}`;

export const COMMANDS = {
	start: { build: true, env: { NODE_ENV: 'production' }, steps: [{ args: ['server.js'] }] },
	cotmoc: { steps: [{ args: ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts'], passArguments: true }] },
	dev: { steps: [{ args: [bin('@sveltejs/kit/svelte-kit.js'), 'sync'] }, { args: [bin('vite/bin/vite.js'), 'dev'], passArguments: true }] },
	format: { steps: [{ args: [bin('prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', '.'] }] },
	'bench:extract': { steps: [{ args: ['--disable-warning=ExperimentalWarning', 'tests/bench/main.ts', 'extract'], passArguments: true }] },
	'bench:import': { build: true, steps: [{ args: ['tests/bench/main.ts', 'import'] }] },
	'bench:export': { steps: [{ args: ['tests/bench/main.ts', 'export'] }] },
	'test:kills': {
		env: { KILLS: '300' },
		steps: [
			{
				args: [bin('vitest/vitest.mjs'), 'run', 'tests/kills'],
				mend: 'A store that a killed process left is broken: the round is named above, its random points come from a seed.'
			}
		]
	},
	bench: { build: true, steps: [{ args: ['tests/bench/main.ts'], passArguments: true }] },
	test: {
		steps: [
			{ args: [bin('@sveltejs/kit/svelte-kit.js'), 'sync'] },
			{
				rows: [
					[
						{
							title: 'style (prettier)',
							args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
							mend: 'Run `npm run format`.'
						},
						{
							title: 'style (eslint)',
							args: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
							mend: 'The messages above name file and line.'
						}
					],
					[
						{
							title: 'types (svelte-check, tsc)',
							args: [bin('svelte-check/bin/svelte-check'), '--tsgo', '--fail-on-warnings', '--output', 'human'],
							mend: 'The messages above name file and line.'
						},
						{
							title: 'import rules (dependency-cruiser)',
							args: [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', 'src', 'db/migrations'],
							mend: 'Imports run downward only; CONTRIBUTING.md has the table.'
						},
						{ title: 'unused code (knip)', args: [bin('knip/bin/knip.js')], mend: 'Delete what nothing uses, or use it.' }
					]
				]
			},
			{
				title: 'unit, store and command tests (vitest)',
				args: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
				mend: 'The failing tests are named above; run one with `npx vitest run path`.'
			},
			{ title: 'end to end in Chromium (playwright)', build: true },
			{
				args: [bin('@playwright/test/cli.js'), 'test'],
				mend: 'The failed pages are pictured in test-results/; `npx playwright test NAME --trace on` records the way to one. No Chromium: set CHROMIUM_PATH.'
			},
			{ args: ['scripts/tally.mjs'] }
		]
	}
};
