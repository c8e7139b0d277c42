import { CHART_FORMATS } from '#lib/deck/file-format.ts';
import { readChartOrder } from '#lib/server/usecase/chart-order.ts';
import { exportChart } from '#lib/server/usecase/export-chart.ts';
import { optional, Refused, required, type Command } from '../command.ts';
import { deliver } from '../delivery.ts';
import { refusedBy } from '../refusal.ts';

export const chart: Command = {
	deed: 'page.read',
	flags: {
		kind: { type: 'string' },
		indicator: { type: 'string' },
		target: { type: 'string' },
		place: { type: 'string' },
		group: { type: 'string' },
		period: { type: 'string' },
		'as-of': { type: 'string' },
		'as-known-at': { type: 'string' },
		view: { type: 'string' },
		format: { type: 'string' },
		width: { type: 'string' },
		height: { type: 'string' },
		scale: { type: 'string' },
		output: { type: 'string', short: 'o' }
	},
	operands: [],
	async run(invocation) {
		const output = optional(invocation, 'output');
		// Without a format the file's own name says it.
		const format = optional(invocation, 'format') ?? CHART_FORMATS.find((one) => output?.endsWith(`.${one}`)) ?? '';
		const [width, height, scale] = (['width', 'height', 'scale'] as const).map((name) => optional(invocation, name));
		const order = readChartOrder({ kind: required(invocation, 'kind'), format, width, height, scale });
		if (!order.ok) throw refusedBy(order.fault);
		const names = ['target', 'place', 'group', 'period', 'as-of', 'as-known-at', 'view'] as const;
		const chosen = Object.fromEntries(names.map((name) => [name, optional(invocation, name)]));
		const indicator = required(invocation, 'indicator');
		if (output === undefined && order.value.format !== 'csv' && order.value.format !== 'svg') {
			throw new Refused({ code: 'usage_flag_missing', flag: 'output' }, 2);
		}
		const { clock, locale } = invocation;
		const setting = { today: clock.today(), locale, now: clock.now(), boundaries: invocation.boundaries() };
		const file = await exportChart(await invocation.store(), { indicator, ...chosen }, order.value, setting);
		if (!file.ok) throw refusedBy(file.fault);
		await deliver(file.value, output, invocation);
		return 0;
	}
};
