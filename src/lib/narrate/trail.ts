/** An entry of the trail in the reader's words: what it was about, and field by field what was and what is. */
import { parseDay } from '../domain/day.ts';
import { parsePeriod } from '../domain/period-parse.ts';
import { formatDay, formatMoment } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale, type Messages } from '../messages/index.ts';
import { changesBetween } from '../view/change.ts';

/** Names of what an entry may refer to, by kind and id. */
export interface TrailNames {
	nameOf(kind: NamedKind, id: string): string | null;
}
export type NamedKind = 'places' | 'measures' | 'indicators' | 'programmes' | 'documents' | 'meetings';

/** One thing that changed; a value that is none of a field has no label. */
export interface TrailLine {
	readonly label: string;
	readonly before: string | null;
	readonly after: string | null;
}

interface Setting {
	readonly names: TrailNames;
	readonly locale: Locale;
}

/** `Số liệu: Hợp tác xã thành lập mới`; a subject without a name of its own keeps its id. */
export function trailSubject(subject: string, { names, locale }: Setting): string {
	const words = messagesOf(locale);
	const [kind = '', ...rest] = subject.split('/');
	const id = rest.join('/');
	const what = words.audit.subjects[kind] ?? words.administration.table[kind as keyof Messages['administration']['table']] ?? kind;
	if (id === '') return what;
	const parts = kind === 'submission' ? rest : [id];
	const named = parts.map((part, i) => {
		const kinds = kind === 'submission' ? (['programmes', 'places', null] as const)[i] : NAMED[kind];
		return (kinds ? names.nameOf(kinds, part) : periodText(part, locale)) ?? part;
	});
	return words.audit.about(what, named.join(', '));
}

const NAMED: Readonly<Record<string, NamedKind>> = {
	figure: 'measures',
	meeting: 'meetings',
	agenda: 'meetings',
	places: 'places',
	programmes: 'programmes',
	measures: 'measures',
	indicators: 'indicators',
	documents: 'documents'
};

/** What a deed changed, in the order of the entry. */
export function trailLines(
	{ subject, before, after }: { readonly subject: string; readonly before: unknown; readonly after: unknown },
	setting: Setting
): readonly TrailLine[] {
	const [kind = ''] = subject.split('/');
	const [old, now] = [rowOf(before), rowOf(after)];
	if (isRows(old) || isRows(now)) return rowLines(kind, isRows(old) ? old : [], isRows(now) ? now : [], setting);
	return changesBetween(old, now).map(({ property }) => ({
		label: property === '' ? '' : propertyWord(kind, property, setting),
		before: valueText(property, property === '' ? old : fieldOf(old, property), setting),
		after: valueText(property, property === '' ? now : fieldOf(now, property), setting)
	}));
}

type Row = Readonly<Record<string, unknown>>;

/** A row that was taken away is kept with the place it had in its table, which says nothing to a reader. */
function rowOf(value: unknown): unknown {
	return isObject(value) && 'row' in value && 'position' in value ? value['row'] : value;
}

function isObject(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is readonly Row[] {
	return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

const fieldOf = (value: unknown, property: string): unknown => (isObject(value) ? value[property] : undefined);

/** Rows are told apart by what they name: figures by place, period and category, items of an agenda by their ids. */
function rowLines(kind: string, before: readonly Row[], after: readonly Row[], setting: Setting): readonly TrailLine[] {
	const naming = (row: Row) => (row['id'] === undefined ? NAMING.filter((name) => filled(row[name])) : ['id']);
	const keyOf = (row: Row) => JSON.stringify(naming(row).map((name) => row[name]));
	const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [keyOf(row), row])));
	return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((key): readonly TrailLine[] => {
		const [was, is] = [old?.get(key), now?.get(key)];
		const row = is ?? was ?? {};
		const names = naming(row);
		const said = (one: Row | undefined) => (one === undefined ? null : sayRow(kind, one, names, setting));
		const line = {
			label: names.includes('id') ? '' : names.map((name) => valueText(name, row[name], setting)).join(', '),
			before: said(was),
			after: said(is)
		};
		return line.before === line.after ? [] : [line];
	});
}

const NAMING = ['measure', 'place', 'period', 'category'];
const filled = (value: unknown) => value !== undefined && value !== null && value !== '';

function sayRow(kind: string, row: Row, naming: readonly string[], setting: Setting): string {
	const others = Object.entries(row).filter(([name, value]) => filled(value) && !naming.includes(name));
	return others
		.map(([name, value]) => {
			const text = valueText(name, value, setting) ?? '';
			return name === 'value' || name === 'blank' ? text : `${propertyWord(kind, name, setting)}: ${text}`;
		})
		.join('; ');
}

/** Which table's words a subject's fields have. */
const TABLE_OF: Readonly<Record<string, string>> = { meeting: 'meetings', note: 'notes', task: 'tasks', figure: 'observations' };

function propertyWord(kind: string, property: string, { locale }: Setting): string {
	const { administration, audit } = messagesOf(locale);
	const table = TABLE_OF[kind] ?? kind;
	// A load is told by how many rows each table got.
	if (kind === 'workspace') return administration.table[property as keyof typeof administration.table] ?? property;
	return (
		audit.properties[`${table}.${property}`] ??
		administration.column[`${table}.${property}`] ??
		(OWN_WORDS.includes(table) ? undefined : administration.column[property]) ??
		audit.properties[property] ??
		administration.column[property] ??
		administration.table[property as keyof typeof administration.table] ??
		property
	);
}

/** Their fields mean other things than the columns of the same name that are kept by form. */
const OWN_WORDS = ['meetings', 'notes', 'tasks', 'person', 'import', 'submission', 'store'];

const REFERS: Readonly<Record<string, NamedKind>> = {
	place: 'places',
	places: 'places',
	parent: 'places',
	root_place: 'places',
	measure: 'measures',
	indicator: 'indicators',
	programme: 'programmes',
	programmes: 'programmes',
	document: 'documents',
	meeting: 'meetings'
};

function valueText(property: string, value: unknown, setting: Setting): string | null {
	const { names, locale } = setting;
	if (!filled(value)) return null;
	if (typeof value === 'number') return YEARS_AND_NUMBERS.includes(property) ? String(value) : formatNumber(value, { locale, decimals: 6 });
	if (typeof value === 'boolean') return messagesOf(locale).administration.tables[value ? 'yes' : 'no'];
	if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => valueText(property, one, setting) ?? '').join(', ');
	if (typeof value !== 'string') return JSON.stringify(value);
	const kind = REFERS[property];
	return (
		(kind === undefined ? null : names.nameOf(kind, value)) ??
		choiceText(property, value, locale) ??
		timeText(property, value, locale) ??
		value
	);
}

/** Numbers that name something: a thousands separator would make them amounts. */
const YEARS_AND_NUMBERS = ['sequence', 'first', 'last', 'version'];

function choiceText(property: string, value: string, locale: Locale): string | null {
	const { administration, audit, deed, blank, observationStatus } = messagesOf(locale);
	if (property === 'role') return deed.role[value as keyof typeof deed.role] ?? null;
	if (property === 'blank') return blank[value as keyof typeof blank]?.word ?? null;
	const status = property === 'status' ? observationStatus[value as keyof typeof observationStatus] : undefined;
	return status ?? audit.values[`${property}.${value}`] ?? administration.choice[`${property}.${value}`] ?? null;
}

function timeText(property: string, value: string, locale: Locale): string | null {
	if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatMoment(value, locale);
	if (PERIODS.includes(property)) return periodText(value, locale);
	const day = parseDay(value);
	return day.ok ? formatDay(day.value, locale) : null;
}

const PERIODS = ['period', 'baseline_period'];

/** Of a code that is none: null. */
function periodText(code: string, locale: Locale): string | null {
	const period = parsePeriod(code, 'calendar');
	return period.ok ? formatPeriod(period.value, locale) : null;
}
