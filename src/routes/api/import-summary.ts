import { z } from 'zod';
import type { Locale } from '#lib/messages/index.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import type { DataValueRefusal, ImportedDataValues } from '#lib/server/usecase/import-data-values.ts';

const conflict = z.object({
	/** What was sent and could not be taken. */
	object: z.string(),
	/** What is wrong and how to mend it. */
	value: z.string(),
	/** DHIS2's code, where it has one. */
	errorCode: z.string().optional(),
	property: z.string(),
	/** Positions among the values that were sent, from 0. */
	indexes: z.array(z.int()),
	/** Our own code. */
	code: z.string()
});

const summary = z.object({
	responseType: z.literal('ImportSummary'),
	status: z.enum(['SUCCESS', 'WARNING']),
	description: z.string(),
	importCount: z.object({ imported: z.int(), updated: z.int(), ignored: z.int(), deleted: z.int() }),
	conflicts: z.array(conflict),
	rejectedIndexes: z.array(z.int()),
	/** Sending figures completes no return: that is a deed of its own. */
	dataSetComplete: z.literal('false')
});

/** DHIS2 answers the summary below `response` from 2.38 on, before that at the top: clients of both find it. */
export const importSummary = z.object({
	httpStatus: z.enum(['OK', 'Conflict']),
	httpStatusCode: z.union([z.literal(200), z.literal(409)]),
	message: z.string(),
	...summary.shape,
	response: summary
});
export type ImportSummary = z.infer<typeof importSummary>;

type Property = 'dataElement' | 'period' | 'orgUnit' | 'categoryOptionCombo' | 'attributeOptionCombo' | 'value';

/** DHIS2's codes (`ErrorCode.java`) for ours, and the part of a value that is at fault. */
const CODES: readonly (readonly [pattern: RegExp, errorCode: string | null, property: Property])[] = [
	[/^measure_unknown$/, 'E7610', 'dataElement'],
	[/^period_/, 'E7611', 'period'],
	[/^place_unknown$/, 'E7612', 'orgUnit'],
	[/^measure_category_unknown$/, 'E7613', 'categoryOptionCombo'],
	[/^data_value_attribute$/, 'E7615', 'attributeOptionCombo'],
	[/^deed_not_allowed$/, 'E7617', 'orgUnit'],
	[/^data_value_missing$/, 'E7618', 'value'],
	[/^figure_(period_unfit|overlaps)$/, 'E7632', 'period'],
	[/^submission_/, 'E7642', 'period'],
	[/^figure_place_absent$/, null, 'orgUnit'],
	[/^figure_(twice|conflict)$/, null, 'dataElement'],
	[/./, 'E7619', 'value']
];

/** What became of the values, in the shape and with the status of DHIS2's own answer. */
export function summaryOf(
	{ imported, updated, deleted, ignored, refusals, passedOver }: ImportedDataValues,
	locale: Locale
): ImportSummary {
	const conflicts = new Map<string, z.infer<typeof conflict>>();
	for (const { index, sent, fault } of refusals) {
		const one = conflictOf(sent, fault, locale);
		const key = JSON.stringify([one.code, one.object, one.value]);
		conflicts.set(key, { ...one, indexes: [...(conflicts.get(key)?.indexes ?? []), index] });
	}
	const fine = refusals.length === 0;
	const message = fine ? 'Import was successful.' : 'One or more conflicts encountered, please check the import summary.';
	const said = {
		responseType: 'ImportSummary',
		status: fine ? 'SUCCESS' : 'WARNING',
		description: 'Import process completed successfully',
		importCount: { imported, updated, ignored, deleted },
		conflicts: [...conflicts.values()],
		rejectedIndexes: [...refusals.map(({ index }) => index), ...passedOver].toSorted((a, b) => a - b),
		dataSetComplete: 'false'
	} as const satisfies z.infer<typeof summary>;
	return { httpStatus: fine ? 'OK' : 'Conflict', httpStatusCode: fine ? 200 : 409, message, ...said, response: said };
}

function conflictOf(sent: ImportedDataValues['refusals'][number]['sent'], fault: DataValueRefusal, locale: Locale) {
	const [, errorCode, property] = CODES.find(([pattern]) => pattern.test(fault.code)) ?? [/./, null, 'value' as const];
	const { message, remedy } = explain(fault, locale);
	return {
		object: String(sent[property] ?? ''),
		value: `${message} ${remedy}`,
		...(errorCode === null ? {} : { errorCode }),
		property,
		indexes: [],
		code: fault.code
	};
}
