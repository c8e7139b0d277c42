import { z } from 'zod';
import { accepted } from '#lib/domain/outcome.ts';
import { SUBMISSION_STATES } from '#lib/domain/submission.ts';
import { listFindings } from '#lib/server/usecase/list-findings.ts';
import { readSubmissionBoard } from '#lib/server/usecase/read-submission-board.ts';
import { code } from './query.ts';
import { tableRoad } from './road.ts';

const submission = z.object({
	place: z.string(),
	code: z.string(),
	name: z.string(),
	state: z.enum(SUBMISSION_STATES),
	sent_on: z.iso.date().nullable(),
	days_late: z.int(),
	/** Null: not for this reader. */
	missing: z.array(z.object({ measure: z.string(), category: z.string().nullable() })).nullable(),
	reason: z.string().nullable()
});

export const submissions = tableRoad(
	{
		query: z.strictObject({ programme: code.optional(), period: code.optional() }),
		answer: z.object({
			programme: z.string(),
			period: z.string(),
			due: z.iso.date(),
			/** Whether figures count only once approved. */
			approval: z.boolean(),
			/** How many figures each place is asked for. */
			asked: z.int(),
			rates: z.object({
				expected: z.int(),
				sent: z.int(),
				on_time: z.int(),
				approved: z.int(),
				returned: z.int(),
				overdue: z.int()
			}),
			rows: z.array(submission)
		}),
		row: z.object({ programme: z.string(), period: z.string(), due: z.iso.date(), ...submission.shape })
	},
	async ({ programme, period }, { store, actor, today }) => {
		const page = await readSubmissionBoard(store, { programme, period }, { actor, today });
		if (!page.ok) return page;
		const { board } = page.value;
		const { onTime, ...rates } = board.rates;
		return accepted({
			programme: board.programme.id,
			period: board.period.code,
			due: board.due,
			approval: board.approval,
			asked: board.asked,
			rates: { ...rates, on_time: onTime },
			rows: board.rows.map(({ place, state, sentOn, late, missing, reason }) => ({
				place: place.id,
				code: place.code,
				name: place.name,
				state,
				sent_on: sentOn,
				days_late: late,
				missing: missing?.map(({ measure, category }) => ({ measure, category })) ?? null,
				reason
			}))
		});
	},
	({ programme, period, due, rows }) =>
		rows.map(({ missing, ...row }) => ({
			programme,
			period,
			due,
			...row,
			missing: missing?.map(({ measure, category }) => (category === null ? measure : `${measure}[${category}]`)) ?? null
		}))
);

const finding = z.object({
	severity: z.enum(['error', 'warning', 'note']),
	code: z.string(),
	/** Codes of what does not agree, by kind of thing. */
	where: z.record(z.string(), z.string()),
	message: z.string(),
	remedy: z.string()
});

export const check = tableRoad(
	{
		query: z.strictObject({}),
		answer: z.object({ errors: z.int(), warnings: z.int(), notes: z.int(), findings: z.array(finding) }),
		row: finding
	},
	async (_, { store, locale }) => {
		const findings = (await listFindings(store, locale)).map(({ named: _, ...one }) => one);
		const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
		return accepted({
			errors: count('error'),
			warnings: count('warning'),
			notes: count('note'),
			findings: findings.map((one) => ({ ...one, where: { ...one.where } as Record<string, string> }))
		});
	},
	({ findings }) => findings.map(({ where, ...one }) => ({ ...one, where: Object.entries(where).map(([kind, id]) => `${kind}=${id}`) }))
);
