import { z } from 'zod';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { STATUSES } from '#lib/domain/status.ts';
import { CHART_KINDS } from '#lib/server/usecase/chart-order.ts';
import { chosenSubject, type SubjectNames } from '#lib/server/usecase/chosen-subject.ts';
import type { Fault } from '#lib/server/usecase/explanation.ts';
import { exportChart } from '#lib/server/usecase/export-chart.ts';
import { exportSubject } from '#lib/server/usecase/export-subject.ts';
import { readExhibit } from '#lib/server/usecase/read-exhibit.ts';
import { code } from './query.ts';
import { jsonOf, road, type AnswerFormat, type Asking } from './road.ts';

/** What can be chosen of any subject. */
const chosen = {
	place: code.optional(),
	group: code.optional(),
	period: code.optional(),
	'as-of': code.optional(),
	'as-known-at': code.optional(),
	view: z.enum(['reported', 'today']).optional()
};
const scorecardQuery = z.strictObject({
	programme: code.optional(),
	indicator: code.optional(),
	target: code.optional(),
	meeting: code.optional(),
	frozen: z.string().regex(/^\d+$/).optional(),
	all: z.literal('true').optional(),
	...chosen
});

const period = z.looseObject({ code: z.string(), start: z.iso.date(), end: z.iso.date() });
const named = z.looseObject({ id: z.string(), name: z.string() });
const number = z.number().nullable();
const row = z.looseObject({
	key: z.string(),
	indicator: z.looseObject({ id: z.string(), name: z.string(), unit: z.string(), decimals: z.int() }),
	target: z
		.looseObject({ id: z.string(), from: z.iso.date(), due: z.iso.date(), condition: z.looseObject({ kind: z.string() }) })
		.nullable(),
	value: z.looseObject({ value: number, numerator: number, denominator: number, reported: z.int(), expected: z.int() }),
	verdict: z.looseObject({ status: z.enum(STATUSES), goal: number, expected: number, attainment: number })
});
const made = z.looseObject({ at: z.iso.datetime() });

/** The view object of the subject and when it was made, as `cotmoc scorecard --format json` prints it. */
const viewObject = z.union([
	z.looseObject({
		kind: z.literal('scorecard'),
		programme: named,
		place: named,
		period,
		asOf: z.iso.date(),
		rows: z.array(row),
		made
	}),
	z.looseObject({ kind: z.enum(['overview', 'indicator', 'place', 'meeting']), made })
]);

export const scorecard = road(scorecardQuery, viewObject, {
	json: (query, asking) => carried(query, 'json', asking),
	csv: (query, asking) => carried(query, 'csv', asking)
});

async function carried(
	{ all, ...names }: z.infer<typeof scorecardQuery>,
	format: AnswerFormat,
	{ store, today, now, locale, boundaries }: Asking
): Promise<Outcome<Uint8Array, Fault>> {
	const subject = chosenSubject({ ...names, all: all !== undefined } satisfies SubjectNames);
	if (subject === null) return refused({ code: 'api_parameter_one_of', names: ['programme', 'indicator', 'place', 'meeting', 'all'] });
	const setting = { today, now, locale, boundaries };
	const made = await exportSubject(store, subject.subject, subject.parameters, { format, ratio: '16:9' }, setting);
	return made.ok ? accepted(made.value.file.bytes) : made;
}

const chartQuery = z.strictObject({
	kind: z.enum(CHART_KINDS),
	indicator: code,
	programme: code.optional(),
	target: code.optional(),
	...chosen
});

const chartAnswer = z.object({
	kind: z.enum(CHART_KINDS),
	programme: z.string(),
	indicator: z.string(),
	place: z.string(),
	period: z.string(),
	as_of: z.iso.date(),
	/** The finding, as a sentence. */
	title: z.string(),
	/** Measure, unit, denominator, place, period. */
	subtitle: z.string(),
	facts: z.array(z.string()),
	illustrative: z.boolean(),
	/** As the page shows it beside the chart, numbers written out. */
	table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
	/** The view objects it is drawn from, with plain numbers; null: it is a table only. */
	data: z.looseObject({}).nullable()
});

export const chart = road(chartQuery, chartAnswer, {
	json: jsonOf(async ({ kind, ...asked }, setting: Asking) => {
		const found = await readExhibit(setting.store, asked, kind, setting);
		if (!found.ok) return found;
		const { sheet, exhibit } = found.value;
		const { programme, place, period, asOf } = sheet.scorecard;
		const { title, subtitle, facts, illustrative, table } = exhibit;
		return accepted({
			kind,
			programme: programme.id,
			indicator: sheet.row.indicator.id,
			place: place.id,
			period: period.code,
			as_of: asOf,
			title,
			subtitle,
			facts: [...facts],
			illustrative,
			table: { columns: table.columns.map(({ label }) => label), rows: table.rows.map((row) => [...row]) },
			data: dataOf(exhibit.drawing)
		});
	}),
	async csv({ kind, ...asked }, { store, today, now, locale, boundaries }) {
		const order = { kind, format: 'csv', width: 0, height: null, scale: 1 } as const;
		const made = await exportChart(store, asked, order, { today, now, locale, boundaries });
		return made.ok ? accepted(made.value.bytes) : made;
	}
});

/** Boundaries are the office's map, megabytes that say nothing of the figures. */
function dataOf(drawing: { readonly data: object } | null): object | null {
	if (drawing === null) return null;
	const { boundaries: _, ...data } = { boundaries: null, ...drawing.data };
	return data;
}
