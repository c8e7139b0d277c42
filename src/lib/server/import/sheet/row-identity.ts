import { addDays } from '#lib/domain/day.ts';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import type { ObservationStatus } from '#lib/domain/observation.ts';
import { isRegular, periodAt, type Day, type Period, type PeriodKind } from '#lib/domain/period.ts';
import { fold } from '#lib/format/fold.ts';
import type { RoledColumn, Reading } from './column-roles.ts';
import { textOf, type GridCell, type GridRow } from './grid.ts';
import { shown, spotOf, type Choice } from './issue.ts';
import { findPeriod } from './period-label.ts';
import { remembered } from './remembered.ts';
import type { Field } from './role.ts';
import type { Table } from './table.ts';

/** What a row says about all of its figures; null where it says nothing. */
export interface RowIdentity {
	readonly place: PlaceId | null;
	readonly measure: MeasureId | null;
	readonly period: Period | null;
	readonly category: string | null;
	readonly status: ObservationStatus | null;
	readonly unit: string | null;
	readonly note: string | null;
	/** The reason of a blank, from a column of its own. */
	readonly blank: string | null;
}

/** `skip`: the row states no figures of its own. */
export type RowReading = { readonly kind: 'figures'; readonly identity: RowIdentity } | { readonly kind: 'skip' };

const SKIP: RowReading = { kind: 'skip' };
const SUBTOTAL =
	/^(tong|tong cong|tong so|cong|toan (huyen|tinh|xa|thi xa|thanh pho)|total|grand total|subtotal|sum)\b|^(cong|tong) (cum|nhom|toan)\b/;
/** Under a table stand places, dates and names. */
const SIGNATURE = /^(nguoi lap|thu truong|chu tich|tm\.?|kt\.?|noi nhan|ghi chu|nguon|ngay \d|.*, ngay \d)/;
const STATUSES: Readonly<Record<string, ObservationStatus>> = {
	estimate: 'estimate',
	uoc: 'estimate',
	'uoc thuc hien': 'estimate',
	reported: 'reported',
	'thuc hien': 'reported',
	final: 'final',
	'chinh thuc': 'final'
};

/** Reads the naming cells of rows, one after the other; names are looked up once. */
export function rowReaderOf(
	table: Table,
	columns: readonly RoledColumn[],
	reading: Reading,
	{ below, defaultPeriod, since1904 }: { readonly below: boolean; readonly defaultPeriod: Period | null; readonly since1904: boolean }
): (row: GridRow) => RowReading {
	const { ground, told, vocabulary, places, issues } = reading;
	const sheet = table.grid.name;
	const indexOf = (field: Field) => columns.find(({ role }) => role.field === field)?.index ?? null;
	const at = {
		place: indexOf('place'),
		code: indexOf('code'),
		measure: indexOf('measure'),
		period: indexOf('period'),
		category: indexOf('category'),
		status: indexOf('status'),
		unit: indexOf('unit'),
		note: indexOf('note'),
		blank: indexOf('blank')
	};
	const figures = columns.filter(({ role }) => role.field === 'figure' || role.field === 'value').map(({ index }) => index);
	const numbering = columns.filter(({ role }) => role.field === 'ignore').map(({ index }) => index)[0] ?? null;
	const year = (told.period ?? defaultPeriod)?.start.slice(0, 4);
	const periods = new Map<string, Period | null>();
	const standingOf = remembered((words: string) => {
		const folded = fold(words.slice(0, 60));
		return SIGNATURE.test(folded) ? 'signature' : SUBTOTAL.test(folded) ? 'subtotal' : 'figures';
	});
	const statedStatus = remembered((written: string) => STATUSES[fold(written)] ?? null);
	const statusOf = (written: string, measure: string) => statedStatus(written) ?? (vocabulary.isEstimate(measure) ? 'estimate' : null);
	const cellOf = (row: GridRow, index: number | null): GridCell => (index === null ? null : (row.cells[index] ?? null));

	return (row) => {
		const text = (index: number | null) => textOf(cellOf(row, index)).trim();
		const filled = figures.some((index) => (row.cells[index] ?? null) !== null) || (at.blank !== null && text(at.blank) !== '');
		const naming = text(at.place) || text(at.measure);
		const words =
			naming ||
			row.cells
				.slice(0, 4)
				.map(textOf)
				.find((one) => /\p{L}{2}/u.test(one)) ||
			'';
		if (!filled) return SKIP;
		const standing = standingOf(words);
		if (standing === 'signature') return SKIP;
		if (at.place !== null && standing === 'subtotal') return subtotal(row, words);
		const measure = at.measure === null ? null : measureOf(row, text(at.measure));
		if (measure === undefined) return SKIP;
		const period = at.period === null ? null : periodOf(row, measure);
		if (period === undefined) return SKIP;
		const place = placeOf(row, text(at.place), text(at.code), period, numbering === null ? '' : text(numbering));
		if (place === undefined) return SKIP;
		if (place !== null && typeof place === 'object') return place.reading;
		const category = at.category === null ? null : categoryOf(row, text(at.category), measure);
		if (category === undefined) return SKIP;
		return {
			kind: 'figures',
			identity: {
				place,
				measure,
				period,
				category,
				status: statusOf(text(at.status), text(at.measure)),
				unit: text(at.unit) || null,
				note: text(at.note) || null,
				blank: text(at.blank) || null
			}
		};
	};

	function subtotal(row: GridRow, words: string): RowReading {
		const spot = spotOf(sheet, row.number, at.place);
		const answer = issues.ask('subtotals', { code: 'import_subtotals', text: words.slice(0, 80) }, spot, ['skip', 'root'], 'skip');
		if (answer !== 'root') return SKIP;
		const identity = { measure: null, period: null, category: null, status: null, unit: null, note: null, blank: null };
		return { kind: 'figures', identity: { ...identity, place: ground.programme.rootPlace } };
	}

	/** undefined: no figures here. A reading of its own: it turned out to be a total. */
	function placeOf(
		row: GridRow,
		name: string,
		code: string,
		period: Period | null,
		number: string
	): PlaceId | null | undefined | { readonly reading: RowReading } {
		if (at.place === null && at.code === null) return null;
		const spot = spotOf(sheet, row.number, at.place ?? at.code);
		if (name === '' && code === '') {
			issues.ask('noplace', { code: 'import_place_missing' }, spot, ['skip'], 'skip');
			return undefined;
		}
		const on = period ?? told.period ?? defaultPeriod;
		const byCode = code === '' ? null : places.match(code, on);
		const match = byCode !== null && byCode.kind !== 'unknown' ? byCode : places.match(name, on);
		const written = (name || code).slice(0, 80);
		const key = () => `place:${fold(name || code)}`;
		const offered = (first: readonly PlaceId[]): readonly (Choice | string)[] => [
			...first.map((place) => ({ value: place, name: places.nameOf(place) })),
			'skip',
			...places.choices(written).filter(({ value }) => !first.some((place) => place === value))
		];
		const chosen = (answer: string | null) => (answer === null || answer === 'skip' ? undefined : (answer as PlaceId));
		switch (match.kind) {
			case 'one': {
				const isTotal = below && match.place === ground.programme.rootPlace;
				return isTotal ? { reading: subtotal(row, written) } : match.place;
			}
			case 'several':
				return chosen(issues.ask(key(), { code: 'import_place_several', text: written }, spot, offered(match.places)));
			case 'ended': {
				const detail = { code: 'import_place_ended' as const, text: written, ended: match.ended, period: on?.code ?? '' };
				return chosen(issues.ask(key(), detail, spot, offered(match.heirs), match.heirs.length === 1 ? match.heirs[0] : null));
			}
			case 'unknown':
				// A numbering of groups before a name that is no place: the sum of a group.
				if (/^([IVX]+|[A-Z])\.?$/.test(number)) return { reading: subtotal(row, written) };
				return chosen(issues.ask(key(), { code: 'import_place_unknown', text: written }, spot, offered([])));
		}
	}

	function measureOf(row: GridRow, name: string): MeasureId | null | undefined {
		if (name === '') return undefined;
		const exact = vocabulary.measure(name);
		if (exact !== null) return exact;
		const like = vocabulary.likeMeasure(name);
		const answer = issues.ask(
			`measure:${fold(name).slice(0, 80)}`,
			{ code: 'import_measure_unknown', text: name.slice(0, 120) },
			spotOf(sheet, row.number, at.measure),
			['skip', ...ground.measures.map((measure) => ({ value: measure.id, name: measure.name }))],
			like
		);
		return answer === null || answer === 'skip' ? undefined : (answer as MeasureId);
	}

	function periodOf(row: GridRow, measure: MeasureId | null): Period | null | undefined {
		const cell = cellOf(row, at.period);
		const written = shown(cell).trim();
		if (written === '') return null;
		const spot = spotOf(sheet, row.number, at.period);
		if (typeof cell === 'object' && cell?.mark === 'date') {
			// A workbook that counts from 1904 and one that counts from 1900 are 1,462 days apart.
			const since = since1904
				? issues.ask('days1904', { code: 'import_days_1904', text: written }, spot, ['as1904', 'as1900'], 'as1904')
				: 'as1904';
			const day = since === 'as1900' ? addDays(cell.day as Day, -1462) : (cell.day as Day);
			const kind: PeriodKind = ground.measures.find(({ id }) => id === measure)?.frequency ?? 'day';
			return periodAt(day, isRegular(kind) ? kind : 'day', ground.programme.scheme);
		}
		const known = periods.get(written);
		const found =
			known === undefined
				? (findPeriod(written, ground.programme.scheme, year === undefined ? null : Number(year))?.period ?? null)
				: known;
		periods.set(written, found);
		if (found !== null) return found;
		issues.ask(`period:${fold(written)}`, { code: 'import_period_unreadable', text: written }, spot, ['skip'], 'skip');
		return undefined;
	}

	function categoryOf(row: GridRow, name: string, measure: MeasureId | null): string | null | undefined {
		if (name === '') return null;
		const category = vocabulary.category(name, measure);
		if (category !== null) return category;
		const own = ground.measures.find(({ id }) => id === measure);
		const answer = issues.ask(
			`category:${measure ?? ''}:${fold(name)}`,
			{ code: 'import_category_unknown', text: name.slice(0, 80), name: own?.name ?? '' },
			spotOf(sheet, row.number, at.category),
			['skip', ...(own?.categories ?? []).map((one) => ({ value: one, name: one }))]
		);
		return answer === null || answer === 'skip' ? undefined : answer;
	}
}
