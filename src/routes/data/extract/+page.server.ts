import { fail, type RequestEvent } from '@sveltejs/kit';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { createIndicator, indicatorInput } from '#lib/server/usecase/create-indicator.ts';
import { explain, explainPackageFault } from '#lib/server/usecase/explanation.ts';
import { proposeFigures } from '#lib/server/usecase/propose-figures.ts';
import { documentInput, writeDocument, type DocumentWritingFault } from '#lib/server/usecase/write-document.ts';
import { textOf, textsOf } from '../../form.ts';
import { rightsOf } from '../../meetings/reading.ts';
import { doingOf, statusOf, storeOf } from '../../perform.ts';
import { acceptedIn } from './accepted.ts';
import { commonFields, commonIn, withoutProposed } from './common-choice.ts';
import { withNotes, type Noted } from './noted.ts';
import { ratioChoice } from './ratio-choice.ts';
import { storeAccepted } from './storing.ts';
import type { Actions, PageServerLoad } from './$types';

type Asking = Pick<RequestEvent, 'locals'>;

export const load: PageServerLoad = (event) => ({
	may: rightsOf(event, ['figure.write', 'target.write', 'document.write', 'workspace.write'])
});

export const actions: Actions = {
	read: async (event) => {
		const form = await event.request.formData();
		const [file, pasted] = [form.get('file'), textOf(form, 'text').replaceAll('\r\n', '\n')];
		const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted);
		const { common } = commonIn(form);
		const read = await proposeFigures(await storeOf(event), bytes, { today: event.locals.service.today(), common });
		const kept = commonFields(form);
		if (!read.ok) return fail(400, { code: read.fault.code, pasted, kept, ...explain(read.fault, event.locals.preferences.lang) });
		return { read: withNotes(read.value), kept };
	},
	record: async (event) => {
		const form = await event.request.formData();
		const { lang } = event.locals.preferences;
		const { extracting } = messagesOf(lang);
		const source = await sourceIn(event, form);
		const ticked = acceptedIn(form, source.ok ? source.value.id : null, lang);
		const { numbers, unreadable } = ticked;
		const kept = { kept: { ...keptIn(form), ...(source.ok ? { document: source.value.id ?? '' } : {}) }, taken: numbers };
		if (!source.ok) {
			const { fault } = source;
			return fail(statusOf(fault), { code: fault.code, ...explain(fault, lang), ...kept, read: await readAgain(event, form) });
		}
		if (numbers.length === 0)
			return fail(400, {
				code: 'nothing_chosen',
				message: extracting.nothingChosen,
				remedy: '',
				...kept,
				read: await readAgain(event, form)
			});
		if (unreadable.length > 0) {
			const fault = explain({ code: 'figures_unreadable', where: unreadable.join(', ') }, lang);
			return fail(400, { code: 'figures_unreadable', ...fault, ...kept, read: await readAgain(event, form) });
		}
		const { count, targets, refused } = await storeAccepted(await storeOf(event), ticked, doingOf(event), lang);
		return {
			saved: {
				count,
				targets,
				refused: [...refused].sort(([a], [b]) => a - b).map(([number, message]) => ({ number, line: extracting.refused(number, message) }))
			},
			kept: kept.kept,
			taken: [...refused.keys()],
			read: await readAgain(event, form)
		};
	},
	/** Fills in the place and the period of the whole text where it names none. */
	fill: async (event) => {
		const form = await event.request.formData();
		const [kept, taken] = [withoutProposed(keptIn(form)), textsOf(form, 'take').map(Number)];
		const { fault } = commonIn(form);
		const read = await readAgain(event, form);
		if (fault === null) return { read, kept, taken, filled: true };
		return fail(400, { code: fault.code, ...explain(fault, event.locals.preferences.lang), read, kept, taken });
	},
	/** Goes on to the next figures of the same text. */
	more: async (event) => {
		const form = await event.request.formData();
		return { read: await readAgain(event, form, textOf(form, 'go')), kept: commonFields(form) };
	},
	create: async (event) => {
		const form = await event.request.formData();
		const { lang } = event.locals.preferences;
		const { extracting } = messagesOf(lang);
		const number = textOf(form, 'create');
		const written = (name: string): string => textOf(form, `new-${name}-${number}`).normalize('NFC');
		const name = written('name');
		const given = indicatorInput.safeParse({
			programme: written('programme'),
			name,
			unit: written('unit'),
			kind: written('kind'),
			direction: written('direction'),
			frequency: written('frequency'),
			// Names are kept in Vietnamese, whatever language the screen is read in.
			part: messagesOf('vi').extracting.create.part(name),
			whole: messagesOf('vi').extracting.create.whole(name)
		});
		const [kept, taken] = [keptIn(form), textsOf(form, 'take').map(Number)];
		if (!given.success) {
			const fault = explain({ code: 'figures_unreadable', where: number }, lang);
			return fail(400, { code: 'figures_unreadable', ...fault, kept, taken, read: await readAgain(event, form) });
		}
		const made = await createIndicator(await storeOf(event), given.data, doingOf(event));
		if (!made.ok) {
			const { fault } = made;
			const own = fault.code === 'row_refused' ? fault.faults.map((one) => explainPackageFault(one, lang)) : [explain(fault, lang)];
			const [{ message, remedy } = { message: '', remedy: '' }] = own;
			return fail(statusOf(fault), { code: fault.code, message, remedy, kept, taken, read: await readAgain(event, form) });
		}
		const { indicator, measure } = made.value;
		const stored = given.data.kind === 'share' ? ratioChoice(indicator) : measure;
		const chosen = { ...kept, [`indicator-${number}`]: indicator, [`measure-${number}`]: stored };
		return { created: extracting.create.done(name), kept: chosen, taken, read: await readAgain(event, form) };
	}
};

/** The source that was chosen, or written down because it is not in the catalogue yet. */
async function sourceIn(event: Asking, form: FormData): Promise<Outcome<{ readonly id: string | null }, DocumentWritingFault>> {
	const chosen = textOf(form, 'document');
	const written = documentInput.parse({
		title: textOf(form, 'document-title').slice(0, 500),
		number: textOf(form, 'document-number').slice(0, 100),
		date: textOf(form, 'document-date').slice(0, 10)
	});
	if (chosen !== '' || (written.title === null && written.number === null) || textsOf(form, 'take').length === 0)
		return accepted({ id: chosen || null });
	return writeDocument(await storeOf(event), written, doingOf(event));
}

/** The same text held against the workspace as it is now. */
async function readAgain(event: Asking, form: FormData, start = textOf(form, 'from')): Promise<Noted | null> {
	const text: unknown = JSON.parse(textOf(form, 'text') || '""');
	const bytes = new TextEncoder().encode(typeof text === 'string' ? text : '');
	const from = /^\d{1,7}$/.test(start) ? Number(start) : 0;
	const { common } = commonIn(form);
	const read = await proposeFigures(await storeOf(event), bytes, { today: event.locals.service.today(), from, common });
	return read.ok ? withNotes(read.value) : null;
}

/** What was written in the form, by the name of its field. */
function keptIn(form: FormData): Readonly<Record<string, string>> {
	return Object.fromEntries([...form].flatMap(([name, value]) => (name === 'text' || typeof value !== 'string' ? [] : [[name, value]])));
}
