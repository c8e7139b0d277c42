import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { changeRows, type RowsRefused, type Texts } from '#lib/server/usecase/change-rows.ts';
import { explain, explainPackageFault } from '#lib/server/usecase/explanation.ts';
import { isFormTable } from '#lib/server/usecase/form-tables.ts';
import { readRow } from '#lib/server/usecase/read-table.ts';
import { consult, doingOf, statusOf, storeOf } from '../../../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

type Asking = Pick<RequestEvent<{ table: string; row: string }>, 'locals' | 'params' | 'request'>;

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const given = Object.fromEntries(event.url.searchParams);
	const asked = { table: event.params.table, at: positionOf(event.params.row), given };
	return { sheet: await consult(event, (store, doing) => readRow(store, asked, doing)) };
};

export const actions: Actions = {
	save: async (event) => {
		const { seen, ...cells } = textsIn(await event.request.formData());
		return change(
			event,
			cells,
			seen || undefined,
			() => `saved=${encodeURIComponent(cells['id'] || cells['name'] || cells['date'] || '✓')}`
		);
	},
	remove: async (event) => {
		const { seen } = textsIn(await event.request.formData());
		return change(event, null, seen || undefined, (entry) => `gone=${entry}`);
	}
};

async function change(event: Asking, cells: Texts | null, seen: string | undefined, told: (entry: number) => string) {
	const { table, row } = event.params;
	if (!isFormTable(table)) error(404, explain({ code: 'table_unknown', text: table }, event.locals.preferences.lang));
	const done = await changeRows(await storeOf(event), [{ table, at: positionOf(row), cells, seen }], doingOf(event));
	if (done.ok) redirect(303, `/admin/tables/${table}?${told(done.value)}`);
	const { fault } = done;
	const { lang } = event.locals.preferences;
	const faults = fault.code === 'row_refused' ? splitFaults(table, fault) : { own: [], other: [] };
	return fail(statusOf(fault), {
		code: fault.code,
		...explain(fault, lang),
		own: faults.own.map((one) => explainPackageFault(one, lang)),
		other: faults.other.slice(0, 20).map((one) => explainPackageFault(one, lang)),
		values: cells ?? {}
	});
}

/** Those of the row itself stand at its fields, the others are told with their place. */
function splitFaults(table: string, { faults, rows }: RowsRefused) {
	const isOwn = ({ file, row, column }: (typeof faults)[number]) => file === `${table}.csv` && row === rows[0] && column !== null;
	return { own: faults.filter(isOwn), other: faults.filter((fault) => !isOwn(fault)) };
}

/** `new`: none. */
function positionOf(row: string): number | null {
	return row === 'new' ? null : /^\d{1,9}$/.test(row) ? Number(row) : -1;
}

function textsIn(form: FormData): Texts {
	return Object.fromEntries(
		[...form].map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''])
	);
}
