import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { changeRows, type RowChange, type RowsRefused, type Texts } from '#lib/server/usecase/change-rows.ts';
import { explain, explainPackageFault } from '#lib/server/usecase/explanation.ts';
import { isFormTable } from '#lib/server/usecase/form-tables.ts';
import { readRow } from '#lib/server/usecase/read-table.ts';
import { readTargetBackground, type StepLine } from '#lib/server/usecase/read-target-background.ts';
import { textsOf } from '../../../../form.ts';
import { consult, doingOf, statusOf, storeOf } from '../../../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

type Asking = Pick<RequestEvent<{ table: string; row: string }>, 'locals' | 'params' | 'request'>;

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const given = Object.fromEntries(event.url.searchParams);
	const asked = { table: event.params.table, at: positionOf(event.params.row), given };
	const sheet = await consult(event, (store, doing) => readRow(store, asked, doing));
	if (sheet.table !== 'targets') return { sheet, background: null, steps: [] };
	// A new version begins with the steps of the one whose place it takes.
	const of = sheet.at === null ? (given['supersedes'] ?? '') : sheet.name;
	const background = await consult(event, (store, doing) => readTargetBackground(store, of, doing));
	return sheet.at === null
		? { sheet, background: null, steps: background.steps.map((step) => ({ ...step, at: null, seen: '' })) }
		: { sheet, background, steps: background.steps };
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const { seen, ...cells } = textsIn(form);
		return change(
			event,
			cells,
			seen || undefined,
			event.params.table === 'targets' ? stepsIn(form) : [],
			() => `saved=${encodeURIComponent(cells['id'] || cells['name'] || cells['date'] || '✓')}`
		);
	},
	remove: async (event) => {
		const { seen } = textsIn(await event.request.formData());
		return change(event, null, seen || undefined, [], (entry) => `gone=${entry}`);
	}
};

async function change(
	event: Asking,
	cells: Texts | null,
	seen: string | undefined,
	steps: readonly StepLine[],
	told: (entry: number) => string
) {
	const { table, row } = event.params;
	if (!isFormTable(table)) error(404, explain({ code: 'table_unknown', text: table }, event.locals.preferences.lang));
	const changes = [{ table, at: positionOf(row), cells, seen }, ...stepChanges(steps, cells?.['id'] ?? '')];
	const done = await changeRows(await storeOf(event), changes, doingOf(event));
	if (done.ok) redirect(303, `/admin/tables/${table}?${told(done.value)}`);
	const { fault } = done;
	const { lang } = event.locals.preferences;
	const faults = fault.code === 'row_refused' ? splitFaults(table, fault) : { own: [], steps: [], other: [] };
	return fail(statusOf(fault), {
		code: fault.code,
		...explain(fault, lang),
		own: faults.own.map((one) => explainPackageFault(one, lang)),
		other: faults.other.slice(0, 20).map((one) => explainPackageFault(one, lang)),
		values: cells ?? {},
		steps,
		stepFaults: faults.steps.map((of) => of.map((one) => explainPackageFault(one, lang)))
	});
}

/** Those of the row itself stand at its fields, those of a step at the step, the others are told with their place. */
function splitFaults(table: string, { faults, rows: [row, ...stepRows] }: RowsRefused) {
	type One = (typeof faults)[number];
	const isOwn = (fault: One) => fault.file === `${table}.csv` && fault.row === row && fault.column !== null;
	const isOf = (step: number | null) => (fault: One) => step !== null && fault.file === 'target_steps.csv' && fault.row === step;
	return {
		own: faults.filter(isOwn),
		steps: stepRows.map((step) => faults.filter(isOf(step))),
		other: faults.filter((fault) => !isOwn(fault) && !stepRows.some((step) => isOf(step)(fault)))
	};
}

/** A step whose inputs were cleared goes. */
function stepChanges(steps: readonly StepLine[], target: string): readonly RowChange[] {
	return steps.map(({ at, seen, period, value }) => ({
		table: 'target_steps',
		at,
		seen: seen || undefined,
		cells: period === '' && value === '' ? null : { target, period, value }
	}));
}

/** Lines that nobody filled in are none. */
function stepsIn(form: FormData): readonly StepLine[] {
	const [ats = [], seens = [], periods = [], values = []] = ['at', 'seen', 'period', 'value'].map((name) => textsOf(form, `step-${name}`));
	return ats
		.map((at, i) => ({
			at: at === '' ? null : positionOf(at),
			seen: seens[i] ?? '',
			period: periods[i]?.trim() ?? '',
			value: values[i]?.trim() ?? ''
		}))
		.filter(({ at, period, value }) => at !== null || period !== '' || value !== '');
}

/** `new`: none. */
function positionOf(row: string): number | null {
	return row === 'new' ? null : /^\d{1,9}$/.test(row) ? Number(row) : -1;
}

function textsIn(form: FormData): Texts {
	return Object.fromEntries(
		[...form]
			.filter(([name]) => !name.startsWith('step-'))
			.map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''])
	);
}
