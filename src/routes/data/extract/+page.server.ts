import { fail } from '@sveltejs/kit';
import { messagesOf } from '#lib/messages/index.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { proposeFigures } from '#lib/server/usecase/propose-figures.ts';
import { figureInput, recordFigures, type FigureFault } from '#lib/server/usecase/record-figures.ts';
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
		const numbers = textsOf(form, 'take').map(Number);
		if (numbers.length === 0) return fail(400, { code: 'nothing_chosen', message: extracting.nothingChosen, remedy: '' });
		const written = (name: string, number: number): string => textOf(form, `${name}-${number}`);
		const given = numbers.map((number) =>
			figureInput.safeParse({
				measure: written('measure', number),
				place: written('place', number),
				period: written('period', number),
				value: written('value', number) === '' ? null : Number(written('value', number)),
				status: written('status', number) === 'estimate' ? 'estimate' : 'reported',
				note: written('note', number),
				expected: null
			})
		);
		const unreadable = given.findIndex(({ success }) => !success);
		if (unreadable >= 0) {
			const { message, remedy } = explain({ code: 'figures_unreadable', where: String(numbers[unreadable]) }, lang);
			return fail(400, { code: 'figures_unreadable', message, remedy });
		}
		const inputs = given.flatMap(({ data }) => (data === undefined ? [] : [data]));
		const recorded = await recordFigures(await storeOf(event), inputs, 'extract', doingOf(event));
		// Here nobody overtook anybody: the store simply holds another figure.
		const wordsOf = (fault: FigureFault): string => (fault.code === 'figure_conflict' ? extracting.stands : explain(fault, lang).message);
		const refused = recorded.flatMap((one, i) => (one.ok ? [] : [extracting.refused(numbers[i] ?? 0, wordsOf(one.fault))]));
		return { saved: { count: recorded.length - refused.length, refused } };
	}
};
