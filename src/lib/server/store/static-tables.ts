import type { Kysely } from 'kysely';
import { parseDueRule, type DueRule } from '#lib/domain/due-date.ts';
import type {
	AgendaItemId,
	DocumentId,
	GroupId,
	IndicatorId,
	MeasureId,
	MeetingId,
	NoteId,
	PlaceId,
	ProgrammeId,
	TargetId,
	TaskId
} from '#lib/domain/id.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { AgendaItem, AgendaSubject, Meeting, Task } from '#lib/domain/meeting.ts';
import type { Note } from '#lib/domain/note.ts';
import { period, periodAt, type Day, type PeriodKind, type Scheme } from '#lib/domain/period.ts';
import type { GroupMembership, Place, PlaceSpell, Succession } from '#lib/domain/place.ts';
import type { DocumentRef, Programme } from '#lib/domain/programme.ts';
import { schemeWindow } from '#lib/domain/window.ts';
import { DEFAULTS } from './defaults.ts';
import { known } from './keys.ts';
import type { AgendaItemTable, Database } from './tables.ts';

type PlaceIds = ReadonlyMap<number, PlaceId>;
type Spell = { readonly validFrom: Day | null; readonly validTo: Day | null };
export type SchemeOf = (programme: string | null, indicator: string | null) => Scheme;

const placeAt = (ids: PlaceIds, number: number | null): PlaceId | null => (number === null ? null : known(ids, number));
const validity = (row: { readonly valid_from: string | null; readonly valid_to: string | null }): Spell => ({
	validFrom: row.valid_from as Day | null,
	validTo: row.valid_to as Day | null
});
/** Texts without semicolons, kept joined by them. */
const list = (text: string | null): readonly string[] => (text === null ? [] : text.split(';'));

/** What a row is called whose author gave it no id: its place among its table's rows. No author's id has a tilde. */
export function rowKey({ id, position }: { readonly id: string | null; readonly position: number }): string {
	return id ?? `~${position}`;
}

/** Places in the order of their first row, their spells in order of validity. */
export async function readPlaces(db: Kysely<Database>, ids: PlaceIds): Promise<readonly Place[]> {
	const rows = await db.selectFrom('place_spell').selectAll().orderBy('position').execute();
	const spells = Map.groupBy(rows, (row) => row.place_id);
	return [...spells].map(([number, ofPlace]) => ({
		id: known(ids, number),
		spells: ofPlace
			.map((row): PlaceSpell => ({
				code: row.code ?? known(ids, number),
				name: row.name,
				nameEn: row.name_en,
				level: row.level,
				type: row.type ?? '',
				parent: placeAt(ids, row.parent_id),
				...validity(row),
				order: row.sort_order ?? row.position,
				aliases: list(row.aliases),
				tile: row.tile_row === null || row.tile_col === null ? null : { row: row.tile_row, col: row.tile_col }
			}))
			.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
	}));
}

export async function readProgrammes(db: Kysely<Database>, ids: PlaceIds): Promise<readonly Programme[]> {
	const rows = await db.selectFrom('programme').selectAll().orderBy('position').execute();
	return rows
		.map((row) => ({ row, scheme: (row.scheme ?? DEFAULTS.programmes.scheme) as Scheme }))
		.map(({ row, scheme }) => ({
			id: row.id as ProgrammeId,
			name: row.name,
			nameEn: row.name_en,
			parent: row.parent_id as ProgrammeId | null,
			kind: row.kind ?? '',
			...termOf(row, scheme),
			scheme,
			committee: row.committee,
			documentStyle: row.document_style ?? DEFAULTS.programmes.document_style,
			rootPlace: known(ids, row.root_place_id),
			placeLevel: row.place_level,
			tolerance: row.tolerance ?? DEFAULTS.programmes.tolerance,
			dueRule: dueRuleOf(row.due_rule ?? DEFAULTS.programmes.due_rule),
			approval: (row.approval ?? DEFAULTS.programmes.approval) === 'on',
			order: row.sort_order ?? row.position
		}));
}

/** Throws RangeError: the package's reading has refused such a text. */
function dueRuleOf(text: string): DueRule {
	const rule = parseDueRule(text);
	if (!rule.ok) throw new RangeError(`Not a rule of due dates: ${text}`);
	return rule.value;
}

export async function readDaysOff(db: Kysely<Database>): Promise<ReadonlySet<Day>> {
	const rows = await db.selectFrom('holiday').select('date').execute();
	return new Set(rows.map(({ date }) => date as Day));
}

function termOf(row: { readonly start_day: string; readonly end_day: string }, scheme: Scheme): Pick<Programme, 'start' | 'end'> {
	const { first, last } = schemeWindow({ first: row.start_day as Day, last: row.end_day as Day }, scheme);
	return { start: first, end: last };
}

export async function readMeasures(db: Kysely<Database>): Promise<readonly Measure[]> {
	const rows = await db.selectFrom('measure').selectAll().orderBy('id').execute();
	return rows.map((row) => ({
		id: row.key as MeasureId,
		name: row.name,
		nameEn: row.name_en,
		unit: row.unit ?? '',
		unitEn: row.unit_en,
		kind: row.kind,
		window: row.accumulates_over ?? (row.kind === 'to_date' ? 'year' : null),
		overPlaces: row.over_places ?? DEFAULTS.measures.over_places,
		ownValue: row.own_value ?? DEFAULTS.measures.own_value,
		frequency: (row.frequency ?? DEFAULTS.measures.frequency) as PeriodKind,
		categories: list(row.categories),
		decimals: row.decimals ?? DEFAULTS.measures.decimals,
		integer: row.is_integer === 1,
		min: row.min_value,
		max: row.max_value
	}));
}

export async function readDocuments(db: Kysely<Database>): Promise<readonly DocumentRef[]> {
	const rows = await db.selectFrom('document').selectAll().orderBy('position').execute();
	return rows.map((row) => ({
		id: row.id as DocumentId,
		number: row.number,
		title: row.title,
		issuer: row.issuer,
		date: row.date as Day | null,
		url: row.url,
		illustrative: row.id === 'illustrative' || row.id.startsWith('illustrative-')
	}));
}

export async function readGroups(db: Kysely<Database>, ids: PlaceIds): Promise<readonly GroupMembership[]> {
	const rows = await db.selectFrom('group_membership').selectAll().orderBy('position').execute();
	return rows.map((row) => ({
		programme: row.programme_id as ProgrammeId,
		group: row.group_key as GroupId,
		name: row.name,
		place: known(ids, row.place_id),
		...validity(row)
	}));
}

export async function readSuccessions(db: Kysely<Database>, ids: PlaceIds): Promise<readonly Succession[]> {
	const rows = await db.selectFrom('succession').selectAll().orderBy('position').execute();
	return rows.map((row) => ({
		date: row.date as Day,
		kind: row.kind,
		from: known(ids, row.from_place_id),
		to: known(ids, row.to_place_id),
		share: row.share,
		document: row.document_id as DocumentId | null,
		note: row.note
	}));
}

export async function readNotes(db: Kysely<Database>, ids: PlaceIds, schemeOf: SchemeOf): Promise<readonly Note[]> {
	const rows = await db.selectFrom('note').selectAll().orderBy('position').execute();
	return rows.map((row) => ({
		id: rowKey(row) as NoteId,
		kind: row.kind,
		programme: row.programme_id as ProgrammeId | null,
		indicator: row.indicator_id as IndicatorId | null,
		place: placeAt(ids, row.place_id),
		period: row.period === null ? null : period(row.period, schemeOf(row.programme_id, row.indicator_id)),
		text: row.text,
		owner: row.owner,
		due: row.due as Day | null,
		answer: row.answer
	}));
}

/** A meeting that names no period reviews the month it is held in. */
export async function readMeetings(db: Kysely<Database>, schemeOf: SchemeOf): Promise<readonly Meeting[]> {
	const rows = await db.selectFrom('meeting').selectAll().orderBy('position').execute();
	return rows.map((row) => {
		const scheme = schemeOf(row.programme_id, null);
		return {
			id: row.id as MeetingId,
			programme: row.programme_id as ProgrammeId,
			programmes: [...new Set([row.programme_id, ...list(row.programmes)])] as readonly string[] as readonly ProgrammeId[],
			title: row.title,
			date: row.date as Day,
			period: row.period === null ? periodAt(row.date as Day, 'month', scheme) : period(row.period, scheme),
			kind: row.kind ?? '',
			venue: row.venue,
			chair: row.chair,
			conclusion: row.conclusion,
			recipients: list(row.recipients)
		};
	});
}

export async function readAgenda(db: Kysely<Database>, ids: PlaceIds): Promise<readonly AgendaItem[]> {
	const rows = await db.selectFrom('agenda_item').selectAll().orderBy('position').execute();
	return rows.map((row) => ({
		id: rowKey(row) as AgendaItemId,
		meeting: row.meeting_id as MeetingId,
		remark: row.remark,
		...subjectOf(row, ids)
	}));
}

/** The table's own checks hold what each kind needs. */
function subjectOf(row: AgendaItemTable, ids: PlaceIds): AgendaSubject {
	switch (row.kind) {
		case 'tasks':
			return { kind: 'tasks' };
		case 'target':
			return { kind: 'target', indicator: row.indicator_id as IndicatorId, target: row.target_id as TargetId | null };
		case 'place':
			return { kind: 'place', place: known(ids, row.place_id ?? 0) };
		case 'text':
			return { kind: 'text', text: row.text ?? '' };
	}
}

export async function readTasks(db: Kysely<Database>, ids: PlaceIds): Promise<readonly Task[]> {
	const rows = await db.selectFrom('task').selectAll().orderBy('position').execute();
	return rows.map((row) => ({
		id: rowKey(row) as TaskId,
		meeting: row.meeting_id as MeetingId,
		text: row.text,
		lead: row.lead,
		supporting: row.supporting,
		place: placeAt(ids, row.place_id),
		indicator: row.indicator_id as IndicatorId | null,
		due: row.due as Day | null,
		standing: row.standing === 1,
		status: row.status ?? DEFAULTS.tasks.status,
		evidence: row.evidence,
		doneOn: row.done_on as Day | null
	}));
}
