import { fail } from '@sveltejs/kit';
import { messagesOf } from '#lib/messages/index.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { proposeFigures } from '#lib/server/usecase/propose-figures.ts';
import { figureInput, recordFigures, type FigureFault } from '#lib/server/usecase/record-figures.ts';
import { targetInput, writeTarget } from '#lib/server/usecase/write-target.ts';
import { textOf, textsOf } from '../../form.ts';
import { doingOf, storeOf } from '../../perform.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	read: async (event) => {
		const form = await event.request.formData();
		const [file, pasted] = [form.get('file'), textOf(form, 'text')];
		const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted);
		const { lang } = event.locals.preferences;
		const read = await proposeFigures(await storeOf(event), bytes, { today: event.locals.service.today() });
		if (!read.ok) return fail(400, { code: read.fault.code, pasted, ...explain(read.fault, lang) });
		return { read: read.value };
	},
	record: async (event) => {
		const form = await event.request.formData();
		const { lang } = event.locals.preferences;
		const { extracting } = messagesOf(lang);
		const taken = textsOf(form, 'take').map(Number);
		if (taken.length === 0) return fail(400, { code: 'nothing_chosen', message: extracting.nothingChosen, remedy: '' });
		const written = (name: string, number: number): string => textOf(form, `${name}-${number}`);
		const quantity = (name: string, number: number): number | null => (written(name, number) === '' ? null : Number(written(name, number)));
		const document = textOf(form, 'document') || null;
		const aims = new Set(textsOf(form, 'aim').map(Number));
		const [targets, numbers] = [taken.filter((one) => aims.has(one)), taken.filter((one) => !aims.has(one))];
		const set = targets.map((number) =>
			targetInput.safeParse({
				indicator: written('indicator', number),
				place: written('place', number),
				from: written('from', number),
				due: written('due', number),
				condition: written('condition', number),
				low: quantity('value', number),
				high: quantity('high', number),
				document,
				clause: written('note', number)
			})
		);
		const given = numbers.map((number) =>
			figureInput.safeParse({
				measure: written('measure', number),
				place: written('place', number),
				period: written('period', number),
				value: quantity('value', number),
				status: written('status', number) === 'estimate' ? 'estimate' : 'reported',
				document,
				note: written('note', number),
				expected: null
			})
		);
		const unreadable = [...targets.filter((_, i) => !set[i]?.success), ...numbers.filter((_, i) => !given[i]?.success)];
		if (unreadable.length > 0) {
			const { message, remedy } = explain({ code: 'figures_unreadable', where: unreadable.join(', ') }, lang);
			return fail(400, { code: 'figures_unreadable', message, remedy });
		}
		const inputs = given.flatMap(({ data }) => (data === undefined ? [] : [data]));
		const [store, doing] = [await storeOf(event), doingOf(event)];
		const recorded = await recordFigures(store, inputs, 'extract', doing);
		// Here nobody overtook anybody: the store simply holds another figure.
		const wordsOf = (fault: FigureFault): string => (fault.code === 'figure_conflict' ? extracting.stands : explain(fault, lang).message);
		const refused = recorded.flatMap((one, i) => (one.ok ? [] : [extracting.refused(numbers[i] ?? 0, wordsOf(one.fault))]));
		let setNow = 0;
		for (const [i, { data }] of set.entries()) {
			if (data === undefined) continue;
			const done = await writeTarget(store, data, doing);
			if (done.ok) setNow += 1;
			else refused.push(extracting.refused(targets[i] ?? 0, explain(done.fault, lang).message));
		}
		return { saved: { count: recorded.filter(({ ok }) => ok).length, targets: setNow, refused } };
	}
};
