import type {
	IndicatorRow,
	MeasureRow,
	ObservationRow,
	PlaceRow,
	ProgrammeRow,
	TargetRow,
	Workspace
} from '../import/package/workspace.ts';
import { seededRandom } from './random.ts';

export interface SyntheticSize {
	readonly communes: number;
	readonly provinces: number;
	readonly measures: number;
	readonly quarters: number;
	readonly seed: number;
}

/** A country of today: 34 provinces, 3,321 communes; a term of five years by quarters. */
export const NATIONAL: SyntheticSize = { communes: 3321, provinces: 34, measures: 50, quarters: 20, seed: 1 };

const FIRST_YEAR = 2021;
const MEASURES_A_PROGRAMME = 10;
const COUNTRY = 'country';
const DOCUMENT = 'illustrative-synthetic';

/**
 * An invented workspace of any size, equal for equal sizes and seeds: communes in provinces in one country, all kinds of measures,
 * nearly every figure reported. For benchmarks and tries; every figure cites a document marked illustrative.
 */
export function syntheticWorkspace(size: SyntheticSize): Workspace {
	const provinces = Array.from({ length: Math.min(size.provinces, size.communes) }, (_, index) => `p${numbered(index, 2)}`);
	const communes = Array.from({ length: size.communes }, (_, index) => `c${numbered(index, 4)}`);
	const measures = Array.from({ length: size.measures }, (_, index) => measureRow(index));
	const years = Math.max(1, Math.ceil(size.quarters / 4));
	const indicators = measures.map((_, index) => indicatorRow(index));
	return {
		description: { properties: { name: 'synthetic', title: 'Không gian mẫu (số liệu minh hoạ)' }, layout: {} },
		documents: [{ id: DOCUMENT, number: null, title: 'Số liệu minh hoạ', issuer: null, date: null, url: null }],
		places: [
			placeRow(COUNTRY, 'Cả nước', 'country', null, 0),
			...provinces.map((id, index) => placeRow(id, `Tỉnh ${index + 1}`, 'province', COUNTRY, index)),
			...communes.map((id, index) => placeRow(id, `Xã ${index + 1}`, 'commune', provinces[index % provinces.length] ?? COUNTRY, index))
		],
		successions: [],
		groups: [],
		programmes: Array.from({ length: Math.ceil(size.measures / MEASURES_A_PROGRAMME) }, (_, index) => programmeRow(index, years)),
		measures,
		indicators,
		targets: measures.map((_, index) => targetRow(index, size, years)),
		target_steps: [],
		submissions: [],
		holidays: [],
		observations: observationRows(measures, communes, size),
		identities: [],
		notes: [],
		meetings: [],
		agenda: [],
		tasks: []
	};
}

/** Measures come in fives: events, a stock, a sum since New Year, and a stock with the part of it that is good. */
const KINDS = ['increment', 'level', 'to_date', 'level', 'level'] as const;

function measureRow(index: number): MeasureRow {
	const kind = KINDS[index % KINDS.length] ?? 'increment';
	return {
		id: measureId(index),
		name: `Số liệu ${index + 1}`,
		name_en: `Measure ${index + 1}`,
		unit: 'mô hình',
		unit_en: 'models',
		kind,
		window: kind === 'to_date' ? 'year' : null,
		over_places: 'sum',
		own_value: null,
		frequency: 'quarter',
		categories: [],
		decimals: 0,
		integer: true,
		min: 0,
		max: null
	};
}

/** The fifth measure of each five is judged as a share of the fourth, the others as they are. */
function indicatorRow(index: number): IndicatorRow {
	const ratio = index % KINDS.length === 4;
	return {
		id: `i${numbered(index, 2)}`,
		programme: programmeId(index),
		name: ratio ? `Tỷ lệ ${index + 1}` : `Chỉ tiêu ${index + 1}`,
		name_en: ratio ? `Share ${index + 1}` : `Indicator ${index + 1}`,
		short_name: null,
		expression: ratio ? `100 * ${measureId(index)} / ${measureId(index - 1)}` : measureId(index),
		unit: ratio ? '%' : 'mô hình',
		unit_en: ratio ? '%' : 'models',
		decimals: null,
		direction: 'up',
		denominator_name: ratio ? `số liệu ${index}` : null,
		order: null,
		definition: null,
		document: null
	};
}

function targetRow(index: number, size: SyntheticSize, years: number): TargetRow {
	const ratio = index % KINDS.length === 4;
	const incrementing = KINDS[index % KINDS.length] === 'increment';
	return {
		id: `t${numbered(index, 2)}`,
		indicator: `i${numbered(index, 2)}`,
		place: COUNTRY,
		each_level: null,
		from: `${FIRST_YEAR}-01-01`,
		due: lastDayOf(years),
		condition: 'at_least',
		low: ratio ? 60 : size.communes * (incrementing ? 2 * size.quarters : 12),
		high: null,
		baseline: ratio ? null : 0,
		baseline_period: null,
		path: ratio ? 'none' : 'linear',
		stretch: false,
		document: DOCUMENT,
		clause: null,
		version: 1,
		supersedes: null,
		owner: null
	};
}

function observationRows(measures: readonly MeasureRow[], communes: readonly string[], size: SyntheticSize): readonly ObservationRow[] {
	const random = seededRandom(size.seed);
	const periods = Array.from({ length: size.quarters }, (_, index) => `${FIRST_YEAR + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
	const rows: ObservationRow[] = [];
	for (const [index, { id: measure }] of measures.entries()) {
		for (const place of communes) {
			let level = 4 + Math.floor(random() * 8);
			periods.forEach((period, quarter) => {
				const step = Math.floor(random() * 5);
				const kind = index % KINDS.length;
				level = kind === 2 && quarter % 4 === 0 ? step : level + (quarter % 3 === 0 ? step : 0);
				const number = kind === 0 ? step : kind === 4 ? Math.floor(level * (0.4 + 0.5 * random())) : level;
				const known = random() >= 0.01;
				rows.push({
					measure,
					place,
					period,
					category: null,
					value: known ? number : null,
					blank: known ? null : 'not_available',
					status: quarter === size.quarters - 1 ? 'estimate' : 'reported',
					as_of: null,
					document: DOCUMENT,
					note: null
				});
			});
		}
	}
	return rows;
}

function placeRow(id: string, name: string, level: string, parent: string | null, index: number): PlaceRow {
	return {
		id,
		code: null,
		name,
		name_en: null,
		level,
		type: null,
		parent,
		valid_from: null,
		valid_to: null,
		order: index + 1,
		aliases: [],
		tile_row: level === 'province' ? Math.floor(index / 6) + 1 : null,
		tile_col: level === 'province' ? (index % 6) + 1 : null
	};
}

function programmeRow(index: number, years: number): ProgrammeRow {
	return {
		id: `g${numbered(index, 2)}`,
		name: `Chương trình ${index + 1}`,
		name_en: `Programme ${index + 1}`,
		parent: null,
		kind: 'programme',
		start: `${FIRST_YEAR}-01-01`,
		end: lastDayOf(years),
		scheme: 'calendar',
		committee: null,
		document_style: null,
		root_place: COUNTRY,
		place_level: 'commune',
		tolerance: null,
		order: null,
		due_rule: null,
		approval: null
	};
}

function lastDayOf(years: number): string {
	return `${FIRST_YEAR + years - 1}-12-31`;
}

function measureId(index: number): string {
	return `m${numbered(index, 2)}`;
}

function programmeId(measure: number): string {
	return `g${numbered(Math.floor(measure / MEASURES_A_PROGRAMME), 2)}`;
}

function numbered(index: number, digits: number): string {
	return String(index + 1).padStart(digits, '0');
}
