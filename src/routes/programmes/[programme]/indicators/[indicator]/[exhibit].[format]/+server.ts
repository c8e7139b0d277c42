import { readChartOrder } from '#lib/server/usecase/chart-order.ts';
import { exportChart } from '#lib/server/usecase/export-chart.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../../../../answer.ts';
import { sent } from '../../../../../file.ts';
import type { RequestHandler } from './$types';

/** One chart of the indicator's page as a file: the same choices in the address, and how large it is to be. */
export const GET: RequestHandler = (event) => {
	const { params, url, locals } = event;
	const { programme, indicator } = params;
	const locale = locals.preferences.lang;
	const query = url.searchParams;
	const given = (name: string) => query.get(name) ?? undefined;
	const order = readChartOrder({
		kind: params.exhibit,
		format: params.format,
		width: given('width'),
		height: given('height'),
		scale: given('scale')
	});
	const { service } = locals;
	const asked = { ...parametersOf(query), programme, indicator, target: given('target') };
	const setting = { locale, now: service.clock.now(), boundaries: service.boundaries };
	return sent(() =>
		answer(event, async (store, { today }) => (order.ok ? exportChart(store, asked, order.value, { today, ...setting }) : order))
	);
};
