/**
 * The contract of a workspace package, listed once: table → columns. Row types, reader, writer, the schema in
 * `datapackage.json`, defaults and documentation are all derived from this list.
 *
 * `required`: the cell must not be blank (and the column must exist). Other columns may be blank or absent.
 * `default`: what a blank means to the domain; the row itself keeps the blank, so that a dump gives back what was loaded.
 */
export type ColumnType =
	/** Stable key of the row, `[A-Za-z0-9_.:-]+`. */
	| 'id'
	/** Key of a row in table `ref`. */
	| 'ref'
	/** Text kept as written. */
	| 'text'
	/** Short text that is compared with other cells: blanks around it are dropped. */
	| 'word'
	| 'number'
	/** A whole number. */
	| 'integer'
	/** `true` or `false`. */
	| 'boolean'
	/** A day, `YYYY-MM-DD`. */
	| 'day'
	/** A period code under the scheme of the programme that the row belongs to. */
	| 'period'
	| 'choice'
	/** Texts separated by `;`. */
	| 'list'
	/** Arithmetic over measures. */
	| 'expression'
	/** `calendar`, `gov-cutoff` or `fiscal-MM`. */
	| 'scheme'
	/** A level that occurs in `places.csv`. */
	| 'level'
	/** A day, or an ISO 8601 moment. */
	| 'moment'
	/** `N days` or `N working days`. */
	| 'due_rule';

export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	readonly about: string;
	readonly required?: true;
	readonly ref?: string;
	readonly choices?: readonly string[];
	readonly default?: string | number | boolean;
	readonly min?: number;
	readonly max?: number;
}

interface TableContract {
	/** A package without this file is refused. */
	readonly required?: true;
	readonly about: string;
	readonly columns: readonly Column[];
}

const PERIOD_KINDS = ['year', 'half', 'quarter', 'month', 'day', 'months', 'term', 'season'] as const;

export const TABLES = {
	places: {
		required: true,
		about: 'Places and their attributes over time; an id may repeat with spells of validity that do not overlap',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key of the place' },
			{ name: 'code', type: 'word', about: 'official code, kept as text; blank: the id' },
			{ name: 'name', type: 'text', required: true, about: 'name without its type' },
			{ name: 'name_en', type: 'text', about: 'English name' },
			{ name: 'level', type: 'word', required: true, about: 'level in the tree, any word' },
			{ name: 'type', type: 'word', about: 'kind of unit, part of the official name' },
			{ name: 'parent', type: 'ref', ref: 'places', about: 'place above; blank: a root' },
			{ name: 'valid_from', type: 'day', about: 'first day; blank: since ever' },
			{ name: 'valid_to', type: 'day', about: 'last day; blank: until further notice' },
			{ name: 'order', type: 'integer', about: 'official order; blank: order of the rows' },
			{ name: 'aliases', type: 'list', about: 'other spellings' },
			{ name: 'tile_row', type: 'integer', min: 1, about: 'row on the tile map, from 1' },
			{ name: 'tile_col', type: 'integer', min: 1, about: 'column on the tile map, from 1' }
		]
	},
	successions: {
		about: 'Which old place became part of which new place, and when',
		columns: [
			{ name: 'date', type: 'day', required: true, about: 'first day of the new state' },
			{ name: 'kind', type: 'choice', choices: ['merge', 'split', 'rename', 'transfer'], required: true, about: 'what happened' },
			{ name: 'from', type: 'ref', ref: 'places', required: true, about: 'old place' },
			{ name: 'to', type: 'ref', ref: 'places', required: true, about: 'new place' },
			{ name: 'share', type: 'number', min: 0, max: 1, about: 'share of the old place; blank: the whole' },
			{ name: 'document', type: 'ref', ref: 'documents', about: 'source' },
			{ name: 'note', type: 'text', about: 'remark' }
		]
	},
	groups: {
		about: 'Clusters of places for one programme',
		columns: [
			{ name: 'programme', type: 'ref', ref: 'programmes', required: true, about: 'programme' },
			{ name: 'group', type: 'word', required: true, about: 'key of the group within the programme' },
			{ name: 'name', type: 'text', required: true, about: 'name of the group' },
			{ name: 'place', type: 'ref', ref: 'places', required: true, about: 'member' },
			{ name: 'valid_from', type: 'day', about: 'first day; blank: since ever' },
			{ name: 'valid_to', type: 'day', about: 'last day; blank: until further notice' }
		]
	},
	programmes: {
		required: true,
		about: 'What a steering committee follows',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key' },
			{ name: 'name', type: 'text', required: true, about: 'name' },
			{ name: 'name_en', type: 'text', about: 'English name' },
			{ name: 'parent', type: 'ref', ref: 'programmes', about: 'programme this is a part of' },
			{ name: 'kind', type: 'word', about: 'programme, scheme, plan, campaign, …' },
			{ name: 'start', type: 'day', required: true, about: 'first day' },
			{ name: 'end', type: 'day', required: true, about: 'last day' },
			{ name: 'scheme', type: 'scheme', default: 'calendar', about: 'how period codes become days: calendar, gov-cutoff or fiscal-MM' },
			{ name: 'committee', type: 'text', about: 'name of the committee' },
			{ name: 'document_style', type: 'choice', choices: ['state', 'party'], default: 'state', about: 'form of its documents' },
			{ name: 'root_place', type: 'ref', ref: 'places', required: true, about: 'place the programme covers' },
			{ name: 'place_level', type: 'level', required: true, about: 'level that reports and is ranked' },
			{
				name: 'tolerance',
				type: 'number',
				min: 0,
				max: 1,
				default: 0.9,
				about: 'attainment from which a late target is at risk rather than behind'
			},
			{ name: 'order', type: 'integer', about: 'order in lists; blank: order of the rows' },
			{
				name: 'due_rule',
				type: 'due_rule',
				default: '2 working days',
				about: 'when returns are due, counted from the last day of their period: `N days` or `N working days`'
			},
			{
				name: 'approval',
				type: 'choice',
				choices: ['off', 'on'],
				default: 'off',
				about: 'on: the figures of a return count on pages only while it is approved'
			}
		]
	},
	submissions: {
		about: 'What happened to the returns, in order: a place, programme and period without a row has not sent its return',
		columns: [
			{ name: 'programme', type: 'ref', ref: 'programmes', required: true, about: 'programme' },
			{ name: 'place', type: 'ref', ref: 'places', required: true, about: 'place that reports' },
			{ name: 'period', type: 'period', required: true, about: 'period reported' },
			{
				name: 'step',
				type: 'choice',
				choices: ['submit', 'approve', 'return', 'lock', 'reopen'],
				required: true,
				about: 'what was done; each row must be possible after the rows before it'
			},
			{ name: 'moment', type: 'moment', required: true, about: 'when: a day, or an ISO 8601 moment' },
			{ name: 'by', type: 'text', about: 'who' },
			{ name: 'reason', type: 'text', about: 'why; never blank for `return` and `reopen`' }
		]
	},
	holidays: {
		about: 'Days on which nobody works besides Saturdays and Sundays, for due dates in working days',
		columns: [
			{ name: 'date', type: 'day', required: true, about: 'day off' },
			{ name: 'name', type: 'text', about: 'occasion' }
		]
	},
	documents: {
		about: 'Sources of targets and figures; an id `illustrative` or `illustrative-…` marks invented ones',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key' },
			{ name: 'number', type: 'text', about: 'official number' },
			{ name: 'title', type: 'text', required: true, about: 'title' },
			{ name: 'issuer', type: 'text', about: 'who issued it' },
			{ name: 'date', type: 'day', about: 'day of issue' },
			{ name: 'url', type: 'word', about: 'address' }
		]
	},
	measures: {
		required: true,
		about: 'What is counted',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key, usable in expressions' },
			{ name: 'name', type: 'text', required: true, about: 'name' },
			{ name: 'name_en', type: 'text', about: 'English name' },
			{ name: 'unit', type: 'text', about: 'unit of measure' },
			{ name: 'unit_en', type: 'text', about: 'English unit' },
			{
				name: 'kind',
				type: 'choice',
				choices: ['increment', 'to_date', 'level'],
				required: true,
				about: 'happened in the period, since the start of the window, or a stock at the end'
			},
			{ name: 'window', type: 'choice', choices: ['year', 'season', 'term'], about: 'for to_date: since when it accumulates; blank: year' },
			{
				name: 'over_places',
				type: 'choice',
				choices: ['sum', 'average', 'min', 'max', 'none'],
				default: 'sum',
				about: 'how places are put together'
			},
			{
				name: 'own_value',
				type: 'choice',
				choices: ['replaces', 'adds'],
				default: 'replaces',
				about: 'what a figure entered above its descendants does'
			},
			{ name: 'frequency', type: 'choice', choices: PERIOD_KINDS, default: 'quarter', about: 'kind of period it is reported in' },
			{ name: 'categories', type: 'list', about: 'breakdown' },
			{ name: 'decimals', type: 'integer', min: 0, max: 9, default: 0, about: 'decimals shown' },
			{ name: 'integer', type: 'boolean', default: false, about: 'only whole numbers' },
			{ name: 'min', type: 'number', about: 'least plausible value; 0 or more refuses negative numbers' },
			{ name: 'max', type: 'number', about: 'greatest plausible value' }
		]
	},
	indicators: {
		required: true,
		about: 'What is judged',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key' },
			{ name: 'programme', type: 'ref', ref: 'programmes', required: true, about: 'programme' },
			{ name: 'name', type: 'text', required: true, about: 'name' },
			{ name: 'name_en', type: 'text', about: 'English name' },
			{ name: 'short_name', type: 'text', about: 'for narrow places' },
			{ name: 'expression', type: 'expression', required: true, about: 'arithmetic over measures' },
			{ name: 'unit', type: 'text', about: 'unit of measure' },
			{ name: 'unit_en', type: 'text', about: 'English unit' },
			{ name: 'decimals', type: 'integer', min: 0, max: 9, about: 'decimals shown; blank: 1 for ratios, else 0' },
			{ name: 'direction', type: 'choice', choices: ['up', 'down', 'none'], default: 'up', about: 'which way is better' },
			{ name: 'denominator_name', type: 'text', about: 'what a ratio is a ratio of' },
			{ name: 'order', type: 'integer', about: 'order in lists; blank: order of the rows' },
			{ name: 'definition', type: 'text', about: 'how it is understood' },
			{ name: 'document', type: 'ref', ref: 'documents', about: 'source of the definition' }
		]
	},
	targets: {
		about: 'What is to be reached, where, by when',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key' },
			{ name: 'indicator', type: 'ref', ref: 'indicators', required: true, about: 'indicator' },
			{ name: 'place', type: 'ref', ref: 'places', required: true, about: 'place it was assigned to' },
			{ name: 'each_level', type: 'level', about: 'each place of this level must meet it' },
			{ name: 'from', type: 'day', required: true, about: 'first day of the window' },
			{ name: 'due', type: 'day', required: true, about: 'last day of the window' },
			{
				name: 'condition',
				type: 'choice',
				choices: [
					'at_least',
					'more_than',
					'at_most',
					'less_than',
					'exactly',
					'between',
					'change_by',
					'times',
					'all_places',
					'each_place',
					'done_by'
				],
				required: true,
				about: 'when it is met'
			},
			{ name: 'low', type: 'number', about: 'the number of the condition; lower edge of between' },
			{ name: 'high', type: 'number', about: 'upper edge of between; the number of at_most and less_than may stand here' },
			{ name: 'baseline', type: 'number', about: 'value at the start of the window' },
			{ name: 'baseline_period', type: 'period', about: 'period of the baseline' },
			{ name: 'path', type: 'choice', choices: ['linear', 'steps', 'none'], default: 'none', about: 'how it is to be reached' },
			{ name: 'stretch', type: 'boolean', default: false, about: 'an aim that is shown and never counted as failed' },
			{ name: 'document', type: 'ref', ref: 'documents', about: 'where it is written' },
			{ name: 'clause', type: 'text', about: 'clause of the document' },
			{ name: 'version', type: 'integer', min: 1, default: 1, about: 'version' },
			{ name: 'supersedes', type: 'ref', ref: 'targets', about: 'target it takes the place of' },
			{ name: 'owner', type: 'text', about: 'office that answers' }
		]
	},
	target_steps: {
		about: 'Interim values of targets with path `steps`',
		columns: [
			{ name: 'target', type: 'ref', ref: 'targets', required: true, about: 'target' },
			{ name: 'period', type: 'period', required: true, about: 'reached at the end of this period, holds until the next step' },
			{ name: 'value', type: 'number', required: true, about: 'value to have reached' }
		]
	},
	observations: {
		required: true,
		about: 'Reported figures; several rows of one figure are its revisions, in order',
		columns: [
			{ name: 'measure', type: 'ref', ref: 'measures', required: true, about: 'measure' },
			{ name: 'place', type: 'ref', ref: 'places', required: true, about: 'place' },
			{ name: 'period', type: 'period', required: true, about: 'period' },
			{ name: 'category', type: 'word', about: 'one of the categories of the measure; blank: the total' },
			{ name: 'value', type: 'number', about: 'the number; blank exactly when `blank` is set' },
			{
				name: 'blank',
				type: 'choice',
				choices: ['not_available', 'not_applicable', 'not_reported'],
				about: 'why there is no number; `not_reported` takes back what an earlier row said'
			},
			{ name: 'status', type: 'choice', choices: ['estimate', 'reported', 'final'], default: 'reported', about: 'how firm it is' },
			{ name: 'as_of', type: 'day', about: 'day the count was closed' },
			{ name: 'document', type: 'ref', ref: 'documents', about: 'source' },
			{ name: 'note', type: 'text', about: 'remark' }
		]
	},
	identities: {
		about: 'Equations between measures; `prev(x)` is x one period earlier',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key' },
			{ name: 'left', type: 'expression', required: true, about: 'left side' },
			{ name: 'right', type: 'expression', required: true, about: 'right side' }
		]
	},
	notes: {
		about: 'What only people can write',
		columns: [
			{ name: 'id', type: 'id', about: 'stable key; blank: its place in the file' },
			{ name: 'kind', type: 'choice', choices: ['highlight', 'difficulty', 'proposal', 'cause'], required: true, about: 'kind' },
			{ name: 'programme', type: 'ref', ref: 'programmes', about: 'programme' },
			{ name: 'indicator', type: 'ref', ref: 'indicators', about: 'indicator' },
			{ name: 'place', type: 'ref', ref: 'places', about: 'place' },
			{ name: 'period', type: 'period', about: 'period' },
			{ name: 'text', type: 'text', required: true, about: 'the words' },
			{ name: 'owner', type: 'text', about: 'office that answers' },
			{ name: 'due', type: 'day', about: 'deadline' },
			{ name: 'answer', type: 'text', about: 'answer given' }
		]
	},
	meetings: {
		about: 'Meetings of the committees',
		columns: [
			{ name: 'id', type: 'id', required: true, about: 'stable key' },
			{ name: 'programme', type: 'ref', ref: 'programmes', required: true, about: 'programme' },
			{ name: 'title', type: 'text', required: true, about: 'title' },
			{ name: 'date', type: 'day', required: true, about: 'day of the meeting' },
			{ name: 'period', type: 'period', about: 'period under review' },
			{ name: 'kind', type: 'word', about: 'kind of meeting' },
			{ name: 'programmes', type: 'list', ref: 'programmes', about: 'further programmes it is about' },
			{ name: 'venue', type: 'text', about: 'where people meet' },
			{ name: 'chair', type: 'text', about: 'office of whoever leads' },
			{ name: 'conclusion', type: 'text', about: 'what was concluded besides the tasks' },
			{ name: 'recipients', type: 'list', about: 'who gets the conclusion notice' }
		]
	},
	agenda: {
		about: 'What a meeting speaks of, in its order',
		columns: [
			{ name: 'id', type: 'id', about: 'stable key; blank: its place in the file' },
			{ name: 'meeting', type: 'ref', ref: 'meetings', required: true, about: 'meeting' },
			{
				name: 'kind',
				type: 'choice',
				choices: ['tasks', 'target', 'place', 'text'],
				required: true,
				about: 'what earlier meetings asked for, a target (its indicator), a place, or a text'
			},
			{ name: 'indicator', type: 'ref', ref: 'indicators', about: 'indicator of kind target' },
			{ name: 'target', type: 'ref', ref: 'targets', about: 'which of several targets of the indicator' },
			{ name: 'place', type: 'ref', ref: 'places', about: 'place of kind place' },
			{ name: 'text', type: 'text', about: 'the words of kind text' },
			{ name: 'remark', type: 'text', about: 'remark' }
		]
	},
	tasks: {
		about: 'What a meeting asked for',
		columns: [
			{ name: 'id', type: 'id', about: 'stable key; blank: its place in the file' },
			{ name: 'meeting', type: 'ref', ref: 'meetings', required: true, about: 'meeting' },
			{ name: 'text', type: 'text', required: true, about: 'what is to be done' },
			{ name: 'lead', type: 'text', about: 'office in the lead' },
			{ name: 'supporting', type: 'text', about: 'offices that support' },
			{ name: 'place', type: 'ref', ref: 'places', about: 'place' },
			{ name: 'indicator', type: 'ref', ref: 'indicators', about: 'indicator' },
			{ name: 'due', type: 'day', about: 'deadline' },
			{ name: 'standing', type: 'boolean', default: false, about: 'done all the time, without a deadline' },
			{ name: 'status', type: 'choice', choices: ['open', 'in_progress', 'done', 'cancelled'], default: 'open', about: 'state' },
			{ name: 'done_on', type: 'day', about: 'day it was done' },
			{ name: 'evidence', type: 'text', about: 'proof' }
		]
	}
} as const satisfies Readonly<Record<string, TableContract>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The columns of a table in the order of the contract. */
export function columnsOf(table: TableName): readonly Column[] {
	return TABLES[table].columns;
}

/** A package without this table is refused. */
export function isRequired(table: TableName): boolean {
	return 'required' in TABLES[table];
}

/** `places` → `places.csv`. */
export function fileOf(table: TableName): string {
	return `${table}.csv`;
}
