import type { Selectable } from 'kysely';
import type { DocumentId, IndicatorId, PlaceId, TargetId } from '#lib/domain/id.ts';
import { period, type Day, type Scheme } from '#lib/domain/period.ts';
import type { Condition, Path, Target } from '#lib/domain/target.ts';
import { schemeWindow } from '#lib/domain/window.ts';
import { DEFAULTS } from './defaults.ts';
import type { TargetStepTable, TargetTable } from './tables.ts';

type TargetRow = Selectable<TargetTable>;

/** @param steps of this target; @param scheme of the programme its indicator belongs to */
export function targetOf(row: TargetRow, place: PlaceId, steps: readonly Selectable<TargetStepTable>[], scheme: Scheme): Target {
	const window = schemeWindow({ first: row.from_day as Day, last: row.due_day as Day }, scheme);
	return {
		id: row.id as TargetId,
		indicator: row.indicator_id as IndicatorId,
		place,
		eachLevel: row.each_level,
		from: window.first,
		due: window.last,
		condition: conditionOf(row),
		baseline: row.baseline,
		baselinePeriod: row.baseline_period === null ? null : period(row.baseline_period, scheme),
		path: pathOf(row.path ?? DEFAULTS.targets.path, steps, scheme),
		stretch: row.stretch === 1,
		document: row.document_id as DocumentId | null,
		clause: row.clause,
		version: row.version ?? DEFAULTS.targets.version,
		supersedes: row.supersedes_id as TargetId | null,
		owner: row.owner
	};
}

/** @throws RangeError when the row lacks the number of its condition, which the package's checks refuse */
function conditionOf({ id, condition: kind, low, high }: Pick<TargetRow, 'id' | 'condition' | 'low' | 'high'>): Condition {
	const number = (first: number | null, second: number | null): number => {
		const value = first ?? second;
		if (value === null) throw new RangeError(`target ${id}: ${kind} without a number`);
		return value;
	};
	switch (kind) {
		case 'at_least':
		case 'more_than':
		case 'exactly':
		case 'change_by':
		case 'times':
			return { kind, value: number(low, high) };
		case 'at_most':
		case 'less_than':
			return { kind, value: number(high, low) };
		case 'between':
			return { kind, low: number(low, null), high: number(high, null) };
		case 'done_by':
			return { kind };
		// "Every place", whose level `each_level` names: once is enough unless a number is given.
		case 'all_places':
			return { kind: 'at_least', value: low ?? 1 };
		case 'each_place':
			if (low !== null && high !== null) return { kind: 'between', low, high };
			return high !== null ? { kind: 'at_most', value: high } : { kind: 'at_least', value: low ?? 1 };
		default:
			throw new RangeError(`target ${id}: unknown condition ${kind}`);
	}
}

function pathOf(kind: Path['kind'], steps: readonly Selectable<TargetStepTable>[], scheme: Scheme): Path {
	if (kind !== 'steps') return { kind };
	const ordered = steps.map((step) => ({ period: period(step.period, scheme), value: step.value }));
	return { kind, steps: ordered.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1)) };
}
