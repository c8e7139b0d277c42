import type { ColumnType, Generated } from 'kysely';
import type { Role } from '#lib/domain/deed.ts';

/** 0 or 1: neither database's driver binds a boolean alike. */
export type Flag = 0 | 1;

/** Rows of the store, as `db/schema.sql` shows them. Days are ISO text; `position` is the author's order; a null with a default is a blank of the author. */
export interface Database {
	store_state: StoreStateTable;
	document: DocumentTable;
	place: PlaceTable;
	place_spell: PlaceSpellTable;
	succession: SuccessionTable;
	programme: ProgrammeTable;
	submission_event: SubmissionEventTable;
	holiday: HolidayTable;
	group_membership: GroupMembershipTable;
	measure: MeasureTable;
	indicator: IndicatorTable;
	target: TargetTable;
	target_step: TargetStepTable;
	identity: IdentityTable;
	note: NoteTable;
	meeting: MeetingTable;
	task: TaskTable;
	agenda_item: AgendaItemTable;
	meeting_freeze: MeetingFreezeTable;
	period: PeriodTable;
	observation: ObservationTable;
	figure: FigureTable;
	audit_entry: AuditEntryTable;
	person: PersonTable;
	person_session: PersonSessionTable;
	person_place: PersonPlaceTable;
	setting: SettingTable;
	log_in_failure: LogInFailureTable;
	import_file: ImportFileTable;
	import: ImportTable;
	import_habit: ImportHabitTable;
}

export interface StoreStateTable {
	id: number;
	version: number;
	replacing: Generated<Flag>;
	/** JSON of the package's own description. */
	package: string;
}

export interface DocumentTable {
	id: string;
	position: number;
	number: string | null;
	title: string;
	issuer: string | null;
	date: string | null;
	url: string | null;
}

export interface PlaceTable {
	id: number;
	/** The author's id. */
	key: string;
}

export interface PlaceSpellTable {
	position: number;
	place_id: number;
	code: string | null;
	name: string;
	name_en: string | null;
	level: string;
	type: string | null;
	parent_id: number | null;
	valid_from: string | null;
	valid_to: string | null;
	sort_order: number | null;
	aliases: string | null;
	tile_row: number | null;
	tile_col: number | null;
}

export interface SuccessionTable {
	position: number;
	date: string;
	kind: 'merge' | 'split' | 'rename' | 'transfer';
	from_place_id: number;
	to_place_id: number;
	share: number | null;
	document_id: string | null;
	note: string | null;
}

export interface ProgrammeTable {
	id: string;
	position: number;
	name: string;
	name_en: string | null;
	parent_id: string | null;
	kind: string | null;
	start_day: string;
	end_day: string;
	scheme: string | null;
	committee: string | null;
	document_style: 'state' | 'party' | null;
	root_place_id: number;
	place_level: string;
	tolerance: number | null;
	sort_order: number | null;
	due_rule: string | null;
	approval: 'off' | 'on' | null;
}

export interface SubmissionEventTable {
	/** Order of happening. */
	position: number;
	programme_id: string;
	place_id: number;
	/** Code under the programme's scheme. */
	period: string;
	step: 'submit' | 'approve' | 'return' | 'lock' | 'reopen';
	moment: string;
	/** Id of the actor; null: loaded with a package. */
	actor: string | null;
	actor_name: string | null;
	reason: string | null;
}

export interface HolidayTable {
	position: number;
	date: string;
	name: string | null;
}

export interface GroupMembershipTable {
	position: number;
	programme_id: string;
	group_key: string;
	name: string;
	place_id: number;
	valid_from: string | null;
	valid_to: string | null;
}

export interface MeasureTable {
	id: number;
	key: string;
	name: string;
	name_en: string | null;
	unit: string | null;
	unit_en: string | null;
	kind: 'increment' | 'to_date' | 'level';
	accumulates_over: 'year' | 'season' | 'term' | null;
	over_places: 'sum' | 'average' | 'min' | 'max' | 'none' | null;
	own_value: 'replaces' | 'adds' | null;
	frequency: string | null;
	categories: string | null;
	decimals: number | null;
	is_integer: Flag | null;
	min_value: number | null;
	max_value: number | null;
}

export interface IndicatorTable {
	id: string;
	position: number;
	programme_id: string;
	name: string;
	name_en: string | null;
	short_name: string | null;
	expression: string;
	unit: string | null;
	unit_en: string | null;
	decimals: number | null;
	direction: 'up' | 'down' | 'none' | null;
	denominator_name: string | null;
	sort_order: number | null;
	definition: string | null;
	document_id: string | null;
}

export interface TargetTable {
	id: string;
	position: number;
	indicator_id: string;
	place_id: number;
	each_level: string | null;
	from_day: string;
	due_day: string;
	condition: string;
	low: number | null;
	high: number | null;
	baseline: number | null;
	baseline_period: string | null;
	path: 'linear' | 'steps' | 'none' | null;
	stretch: Flag | null;
	document_id: string | null;
	clause: string | null;
	version: number | null;
	supersedes_id: string | null;
	owner: string | null;
}

export interface TargetStepTable {
	position: number;
	target_id: string;
	period: string;
	value: number;
}

export interface IdentityTable {
	id: string;
	position: number;
	left_expression: string;
	right_expression: string;
}

export interface NoteTable {
	position: number;
	/** Of the author, or given by the program; null: a package that names none. */
	id: string | null;
	kind: 'highlight' | 'difficulty' | 'proposal' | 'cause';
	programme_id: string | null;
	indicator_id: string | null;
	place_id: number | null;
	period: string | null;
	text: string;
	owner: string | null;
	due: string | null;
	answer: string | null;
}

export interface MeetingTable {
	id: string;
	position: number;
	programme_id: string;
	title: string;
	date: string;
	period: string | null;
	kind: string | null;
	/** Further programmes. */
	programmes: string | null;
	venue: string | null;
	chair: string | null;
	conclusion: string | null;
	recipients: string | null;
}

export interface AgendaItemTable {
	position: number;
	/** See `NoteTable`. */
	id: string | null;
	meeting_id: string;
	kind: 'tasks' | 'target' | 'place' | 'text';
	indicator_id: string | null;
	target_id: string | null;
	place_id: number | null;
	text: string | null;
	remark: string | null;
}

/** What a meeting was shown; append-only, and no part of the workspace: loading another one leaves it. */
export interface MeetingFreezeTable {
	meeting_id: string;
	/** From 1 within the meeting. */
	version: number;
	/** ISO moment the figures were known at. */
	moment: string;
	frozen_by: string;
	/** JSON. */
	content: string;
	/** SHA-256 over meeting, version, moment and content. */
	hash: string;
}

export interface TaskTable {
	position: number;
	/** See `NoteTable`. */
	id: string | null;
	meeting_id: string;
	text: string;
	lead: string | null;
	supporting: string | null;
	place_id: number | null;
	indicator_id: string | null;
	due: string | null;
	standing: Flag | null;
	status: 'open' | 'in_progress' | 'done' | 'cancelled' | null;
	done_on: string | null;
	evidence: string | null;
}

export interface PeriodTable {
	id: number;
	scheme: string;
	code: string;
	kind: string;
	start_day: string;
	end_day: string;
}

export interface ObservationTable {
	/** Given by the database; never updated. */
	sequence: ColumnType<number, number | undefined, never>;
	measure_id: number;
	place_id: number;
	period_id: number;
	/** Empty: the whole. */
	category: string;
	value: number | null;
	blank: 'not_available' | 'not_applicable' | 'not_reported' | null;
	status: 'estimate' | 'reported' | 'final' | null;
	as_of: string | null;
	document_id: string | null;
	note: string | null;
	recorded_at: string;
	/** 1: the revision takes the figure back. */
	withdrawn: Generated<Flag>;
	/** Id of the actor; null: loaded with a package. */
	recorded_by: string | null;
	/** Where it was read: `import/12 Tháng 6!C14`, `grid`, a document's clause; null: a package. */
	origin: string | null;
	/** Why it was changed, where that was asked for. */
	reason: string | null;
}

export interface FigureTable {
	measure_id: number;
	place_id: number;
	period_id: number;
	category: string;
	sum: number | null;
	min: number | null;
	max: number | null;
	count: number;
	reported: number;
	expected: number;
	blank: 'not_reported' | 'not_available' | 'not_applicable' | null;
	estimate: Flag;
	own: Flag;
	newest: string;
	oldest: string;
	category_sum: number | null;
	reported_now: number;
}

export interface AuditEntryTable {
	sequence: number;
	moment: string;
	actor: string;
	actor_name: string;
	deed: string;
	subject: string;
	before_json: string | null;
	after_json: string | null;
	hash: string;
}

/** An account. Written through the library of `auth.ts`, which brings moments into each database's own form. */
export interface PersonTable {
	id: string;
	name: string;
	/** The name to log in with, at a domain that receives no mail. */
	email: string;
	role: Role;
	disabled_at: string | null;
	password_is_temporary: Flag;
	demo: Flag;
}

export interface PersonSessionTable {
	id: string;
	person_id: string;
	/** SQLite keeps text, PostgreSQL a moment. */
	updated_at: string | Date;
}

export interface PersonPlaceTable {
	person_id: string;
	/** The author's id: a person keeps the place when another edition of the workspace is loaded. */
	place_key: string;
}

export interface LogInFailureTable {
	/** SHA-256 of a name or an address. */
	key: string;
	/** Milliseconds since 1970. */
	moment: number;
}

export interface SettingTable {
	key: string;
	value: string;
}

/** The file as it came; the same file under another name is kept once. */
export interface ImportFileTable {
	/** SHA-256, hexadecimal. */
	hash: string;
	content: Uint8Array;
}

export interface ImportTable {
	id: number;
	programme: string;
	file_name: string;
	file_hash: string;
	/** JSON of what people said about the file. */
	telling: string;
	/** Whose habits it follows: a place, or the account that sent it. */
	sender: string;
	state: 'draft' | 'committed' | 'undone';
	received_at: string;
	received_by: string;
	committed_at: string | null;
	undone_at: string | null;
	/** Of the revisions it recorded, ends included. */
	first_sequence: number | null;
	last_sequence: number | null;
	added: number;
	changed: number;
	unchanged: number;
}

export interface ImportHabitTable {
	programme: string;
	sender: string;
	/** `column:` and the folded header, or the key of a question. */
	subject: string;
	meaning: string;
}
