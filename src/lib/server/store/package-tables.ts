import type { Database } from './tables.ts';

/** A cell of a package: what a column of the contract can hold. A blank is null, a blank list is empty. */
export type Cell = string | number | boolean | null | readonly string[];
export type PackageRow = Readonly<Record<string, Cell>>;

/**
 * `same`: the cell as it is; `place`: the author's id of a place, kept as its number; `flag`: true or false as 1 or 0;
 * `list`: texts without semicolons, kept joined by them.
 */
export type Keeping = 'same' | 'place' | 'flag' | 'list';

export interface PackageTable {
	readonly table: keyof Database & string;
	/** The column that keeps the author's order. */
	readonly position: string;
	readonly columns: readonly (readonly [column: string, stored: string, keeping: Keeping])[];
}

function kept<Table extends keyof Database & string>(
	table: Table,
	position: keyof Database[Table] & string,
	columns: Readonly<Record<string, (keyof Database[Table] & string) | readonly [keyof Database[Table] & string, Keeping]>>
): PackageTable {
	return {
		table,
		position,
		columns: Object.entries(columns).map(([column, stored]) =>
			typeof stored === 'string' ? [column, stored, 'same'] : [column, ...stored]
		)
	};
}

/**
 * Where each table of a package is kept, parents before children. One list for both directions, so that what goes in comes
 * out; observations, which need periods and revisions, are kept by observations.ts.
 */
export const PACKAGE_TABLES = {
	documents: kept('document', 'position', { id: 'id', number: 'number', title: 'title', issuer: 'issuer', date: 'date', url: 'url' }),
	places: kept('place_spell', 'position', {
		id: ['place_id', 'place'],
		code: 'code',
		name: 'name',
		name_en: 'name_en',
		level: 'level',
		type: 'type',
		parent: ['parent_id', 'place'],
		valid_from: 'valid_from',
		valid_to: 'valid_to',
		order: 'sort_order',
		aliases: ['aliases', 'list'],
		tile_row: 'tile_row',
		tile_col: 'tile_col'
	}),
	successions: kept('succession', 'position', {
		date: 'date',
		kind: 'kind',
		from: ['from_place_id', 'place'],
		to: ['to_place_id', 'place'],
		share: 'share',
		document: 'document_id',
		note: 'note'
	}),
	programmes: kept('programme', 'position', {
		id: 'id',
		name: 'name',
		name_en: 'name_en',
		parent: 'parent_id',
		kind: 'kind',
		start: 'start_day',
		end: 'end_day',
		scheme: 'scheme',
		committee: 'committee',
		document_style: 'document_style',
		root_place: ['root_place_id', 'place'],
		place_level: 'place_level',
		tolerance: 'tolerance',
		order: 'sort_order',
		due_rule: 'due_rule',
		approval: 'approval'
	}),
	submissions: kept('submission_event', 'position', {
		programme: 'programme_id',
		place: ['place_id', 'place'],
		period: 'period',
		step: 'step',
		moment: 'moment',
		by: 'actor_name',
		reason: 'reason'
	}),
	holidays: kept('holiday', 'position', { date: 'date', name: 'name' }),
	groups: kept('group_membership', 'position', {
		programme: 'programme_id',
		group: 'group_key',
		name: 'name',
		place: ['place_id', 'place'],
		valid_from: 'valid_from',
		valid_to: 'valid_to'
	}),
	measures: kept('measure', 'id', {
		id: 'key',
		name: 'name',
		name_en: 'name_en',
		unit: 'unit',
		unit_en: 'unit_en',
		kind: 'kind',
		window: 'accumulates_over',
		over_places: 'over_places',
		own_value: 'own_value',
		frequency: 'frequency',
		categories: ['categories', 'list'],
		decimals: 'decimals',
		integer: ['is_integer', 'flag'],
		min: 'min_value',
		max: 'max_value'
	}),
	indicators: kept('indicator', 'position', {
		id: 'id',
		programme: 'programme_id',
		name: 'name',
		name_en: 'name_en',
		short_name: 'short_name',
		expression: 'expression',
		unit: 'unit',
		unit_en: 'unit_en',
		decimals: 'decimals',
		direction: 'direction',
		denominator_name: 'denominator_name',
		order: 'sort_order',
		definition: 'definition',
		document: 'document_id'
	}),
	targets: kept('target', 'position', {
		id: 'id',
		indicator: 'indicator_id',
		place: ['place_id', 'place'],
		each_level: 'each_level',
		from: 'from_day',
		due: 'due_day',
		condition: 'condition',
		low: 'low',
		high: 'high',
		baseline: 'baseline',
		baseline_period: 'baseline_period',
		path: 'path',
		stretch: ['stretch', 'flag'],
		document: 'document_id',
		clause: 'clause',
		version: 'version',
		supersedes: 'supersedes_id',
		owner: 'owner'
	}),
	target_steps: kept('target_step', 'position', { target: 'target_id', period: 'period', value: 'value' }),
	identities: kept('identity', 'position', { id: 'id', left: 'left_expression', right: 'right_expression' }),
	notes: kept('note', 'position', {
		id: 'id',
		kind: 'kind',
		programme: 'programme_id',
		indicator: 'indicator_id',
		place: ['place_id', 'place'],
		period: 'period',
		text: 'text',
		owner: 'owner',
		due: 'due',
		answer: 'answer'
	}),
	meetings: kept('meeting', 'position', {
		id: 'id',
		programme: 'programme_id',
		title: 'title',
		date: 'date',
		period: 'period',
		kind: 'kind',
		programmes: ['programmes', 'list'],
		venue: 'venue',
		chair: 'chair',
		conclusion: 'conclusion',
		recipients: ['recipients', 'list']
	}),
	agenda: kept('agenda_item', 'position', {
		id: 'id',
		meeting: 'meeting_id',
		kind: 'kind',
		indicator: 'indicator_id',
		target: 'target_id',
		place: ['place_id', 'place'],
		text: 'text',
		remark: 'remark'
	}),
	tasks: kept('task', 'position', {
		id: 'id',
		meeting: 'meeting_id',
		text: 'text',
		lead: 'lead',
		supporting: 'supporting',
		place: ['place_id', 'place'],
		indicator: 'indicator_id',
		due: 'due',
		standing: ['standing', 'flag'],
		status: 'status',
		done_on: 'done_on',
		evidence: 'evidence'
	})
} as const satisfies Readonly<Record<string, PackageTable>>;

export type PackageTableName = keyof typeof PACKAGE_TABLES;
export const PACKAGE_TABLE_NAMES = Object.keys(PACKAGE_TABLES) as readonly PackageTableName[];
