import type { Draft, DraftRow } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';
import type { TableName } from '../columns.ts';

/** No span ends before it starts, no range has its edges the wrong way round. */
export function checkSpans(draft: Draft): readonly PackageFault[] {
	return [
		...reversedDays('places', draft.places, 'valid_from', 'valid_to'),
		...reversedDays('groups', draft.groups, 'valid_from', 'valid_to'),
		...reversedDays('programmes', draft.programmes, 'start', 'end'),
		...reversedDays('targets', draft.targets, 'from', 'due'),
		...draft.measures.flatMap(({ row, cells: { min, max } }) =>
			min !== null && max !== null && min > max
				? [faultOfCell('measures', row, 'max', String(max), { code: 'range_reversed', low: min, high: max })]
				: []
		),
		...draft.successions.flatMap(({ row, cells: { share } }) =>
			share === 0 ? [faultOfCell('successions', row, 'share', '0', { code: 'number_out_of_range', min: 0, max: 1 })] : []
		)
	];
}

function reversedDays<T extends TableName>(
	table: T,
	rows: readonly DraftRow<T>[],
	first: keyof DraftRow<T>['cells'] & string,
	last: keyof DraftRow<T>['cells'] & string
): readonly PackageFault[] {
	return rows.flatMap(({ row, cells }) => {
		const start = cells[first] as string | null;
		const end = cells[last] as string | null;
		// Days are ISO text: `<` orders them.
		return start !== null && end !== null && end < start ? [faultOfCell(table, row, last, end, { code: 'span_reversed', start, end })] : [];
	});
}
