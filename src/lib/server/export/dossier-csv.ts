import Papa from 'papaparse';
import type { Dossier } from '#lib/view/dossier.ts';
import type { Scorecard, ScorecardRow } from '#lib/view/scorecard.ts';
import { shortHash, type Making } from './making.ts';

type Cell = string | number | boolean | null;

/** Every column, once: its name and where its cell comes from. Codes and plain numbers, for programs and spreadsheets. */
const COLUMNS: Readonly<Record<string, (row: ScorecardRow, card: Scorecard, making: Making) => Cell>> = {
	programme: (_, card) => card.programme.id,
	place: (_, card) => card.place.id,
	period: (_, card) => card.period.code,
	as_of: (_, card) => card.asOf,
	indicator: ({ indicator }) => indicator.id,
	target: ({ target }) => target?.id ?? null,
	name: ({ indicator }) => indicator.name,
	unit: ({ indicator }) => indicator.unit,
	value: ({ value }) => value.value,
	numerator: ({ value }) => value.numerator,
	denominator: ({ value }) => value.denominator,
	condition: ({ target }) => target?.condition.kind ?? null,
	goal: ({ verdict }) => verdict.goal,
	/** The upper edge of a band. */
	high: ({ target }) => (target?.condition.kind === 'between' ? target.condition.high : null),
	expected: ({ verdict }) => verdict.expected,
	attainment: ({ verdict }) => verdict.attainment,
	status: ({ verdict }) => verdict.status,
	provisional: ({ verdict }) => verdict.provisional,
	reported: ({ value }) => value.reported,
	expected_places: ({ value }) => value.expected,
	each_level: ({ eachPlace }) => eachPlace?.level ?? null,
	places_passing: ({ eachPlace }) => eachPlace?.passing ?? null,
	places_total: ({ eachPlace }) => eachPlace?.total ?? null,
	due: ({ target }) => target?.due ?? null,
	owner: ({ target }) => target?.owner ?? null,
	illustrative: (row) => row.illustrative,
	in_period: ({ inPeriod }) => inPeriod.value,
	of_goal: ({ comparison }) => comparison.ofGoal,
	change: ({ comparison }) => comparison.change,
	document: ({ target }) => target?.document?.number ?? target?.document?.id ?? null,
	clause: ({ target }) => target?.clause ?? null,
	made_at: (_row, _card, { madeAt }) => madeAt,
	/** Newest entry of the trail of deeds. */
	trail: (_row, _card, { trail = null }) => (trail === null ? null : `${trail.sequence}:${shortHash(trail)}`),
	/** Of a meeting's figures that were frozen. */
	frozen: (_row, _card, { seal = null }) => (seal === null ? null : `${seal.version}:${shortHash(seal)}`)
};

/** Without it Excel reads UTF-8 as the code page of its machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One line a target, programme after programme. Text that a spreadsheet would run as a formula is escaped; numbers, negative ones too, stay numbers. */
export function dossierCsv({ chapters }: Dossier, making: Making): string {
	const columns = Object.entries(COLUMNS);
	const rows = chapters.flatMap(({ scorecard }) => scorecard.rows.map((row) => columns.map(([, cell]) => cell(row, scorecard, making))));
	return `${BYTE_ORDER_MARK}${Papa.unparse([columns.map(([name]) => name), ...rows], { newline: '\n', escapeFormulae: true })}\n`;
}
