/**
 * The house rules: imports run downward only. One line a room, the table of CONTRIBUTING.md.
 * A room not listed for a row may not be imported from it.
 */
const ROOMS = {
	domain: [],
	theme: [],
	messages: [],
	view: ['domain'],
	extract: ['domain'],
	format: ['domain', 'messages'],
	narrate: ['domain', 'view', 'format', 'messages'],
	charts: ['domain', 'view', 'format', 'theme', 'messages'],
	deck: ['domain', 'view', 'narrate', 'charts', 'format', 'messages'],
	components: ['domain', 'view', 'extract', 'format', 'narrate', 'charts', 'deck', 'theme', 'messages'],
	'server/store': ['domain', 'view', 'format'],
	'server/auth': ['domain', 'server/store'],
	'server/import': ['domain', 'format', 'extract', 'messages'],
	'server/export': ['domain', 'view', 'deck', 'charts', 'narrate', 'format', 'theme', 'messages'],
	'server/usecase': [
		'domain',
		'theme',
		'messages',
		'view',
		'extract',
		'format',
		'narrate',
		'charts',
		'deck',
		'server/store',
		'server/auth',
		'server/import',
		'server/export'
	]
};

const below = (room) => `^src/lib/${room}/`;
const rooms = Object.keys(ROOMS);

const downward = rooms.map((room) => ({
	name: `${room}-looks-down`,
	severity: 'error',
	comment: `${room} may import: ${ROOMS[room].join(', ') || 'nothing else of ours'}`,
	from: { path: below(room), pathNot: '\\.test\\.ts$' },
	to: {
		path: rooms
			.filter((other) => other !== room && !ROOMS[room].includes(other))
			.map(below)
			.concat('^src/(routes|cli)/')
	}
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...downward,
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
		{
			name: 'pure-rooms-stay-pure',
			severity: 'error',
			comment: 'No framework, no driver, no Node module in the pure rooms.',
			from: {
				path: '^src/lib/(domain|view|format|narrate|charts|deck|extract|theme|messages)/',
				pathNot: '(\\.test\\.ts|render-svg\\.ts|text-measure\\.ts)$'
			},
			to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'], dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'echarts-runs-in-two-places',
			severity: 'error',
			from: { path: '^src/', pathNot: '(charts/render-svg\\.ts|components/Chart\\.svelte)$' },
			to: { path: 'node_modules/(echarts|zrender)/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'routes-call-use-cases',
			severity: 'error',
			comment: 'A route parses, calls one deed, returns.',
			from: { path: '^src/(routes|cli)/' },
			to: { path: '^src/lib/server/(store|auth|import|export)/' }
		},
		{
			name: 'sql-lives-in-the-store',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/server/(store/|db\\.ts)' },
			to: { path: 'node_modules/(kysely|better-sqlite3|pg)/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'accounts-live-in-one-room',
			severity: 'error',
			comment: 'What the library of accounts can do and cannot is known in one place.',
			from: { path: '^src/', pathNot: '^src/lib/server/auth/' },
			to: { path: 'node_modules/better-auth/' }
		},
		{ name: 'nothing-dangling', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^\\$(app|env)|^\\./\\$types' } }
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit|\\$types' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		extraExtensionsToScan: [],
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'node', 'default', 'types'] }
	}
};
