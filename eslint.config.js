import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', '.cache/', 'test-results/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': ['error', { allow: ['error'] }],
			eqeqeq: 'error'
		}
	},
	{
		// The clock, chance and the environment stay at the rim: pure rooms take them as arguments.
		files: ['src/lib/{domain,view,format,narrate,charts,deck,extract,theme,messages}/**/*.ts'],
		ignores: ['**/*.test.ts', '**/render-svg.ts'],
		rules: {
			'no-restricted-globals': ['error', 'process', 'window', 'document', 'localStorage', 'fetch', 'setTimeout', 'setInterval'],
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'Pure rooms take "today" as an argument.'
				},
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure rooms take "today" as an argument.' },
				{ selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Pure rooms are deterministic.' }
			]
		}
	},
	{
		files: ['scripts/**', 'server.js', 'tests/bench/**', 'src/cli/**'],
		rules: { 'no-console': 'off' }
	},
	{
		// Links of this application are built from the selection; it is always served from the root.
		files: ['**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	}
);
