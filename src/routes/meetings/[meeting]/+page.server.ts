import { z } from 'zod';
import { frozenPath, meetingPath } from '#lib/components/links.ts';
import { deleteRecord } from '#lib/server/usecase/delete-record.ts';
import { agendaInput, editAgenda } from '#lib/server/usecase/edit-agenda.ts';
import { editMeeting } from '#lib/server/usecase/edit-meeting.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { freezeMeeting } from '#lib/server/usecase/freeze-meeting.ts';
import { meetingInput } from '#lib/server/usecase/meeting-draft.ts';
import { putBack } from '#lib/server/usecase/put-back.ts';
import { readMeeting } from '#lib/server/usecase/read-meeting.ts';
import { reportTask, taskReportInput } from '#lib/server/usecase/report-task.ts';
import { noteInput, writeNote } from '#lib/server/usecase/write-note.ts';
import { submit } from '../../submission.ts';
import { goneOf, read, rightsOf } from '../reading.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const page = await read(event, (store, today) => readMeeting(store, event.params.meeting, today));
	return {
		...page,
		tampered: page.tampered === null ? null : explain(page.tampered, event.locals.preferences.lang),
		may: rightsOf(event, ['meeting.write', 'meeting.freeze', 'note.write', 'task.report']),
		gone: await goneOf(event),
		today: event.locals.service.today()
	};
};

/** A form says with `at` where on the page its result shows. */
const place = z.object({
	at: z
		.string()
		.regex(/^[\w-]{0,60}$/)
		.default('')
});
const nowhere = z.object({});

export const actions: Actions = {
	edit: (event) =>
		submit(
			event,
			meetingInput,
			(store, input, doing) => editMeeting(store, event.params.meeting, input, doing),
			() => meetingPath(event.params.meeting)
		),
	agenda: (event) =>
		submit(
			event,
			agendaInput.and(place),
			(store, input, doing) => editAgenda(store, event.params.meeting, input, doing),
			(entry, { change, at }) => `${meetingPath(event.params.meeting)}${change === 'remove' ? `?gone=${entry}` : ''}#${at || 'agenda'}`
		),
	note: (event) =>
		submit(
			event,
			noteInput.extend(place.shape),
			(store, input, doing) => writeNote(store, event.params.meeting, input, doing),
			(_, { at }) => `${meetingPath(event.params.meeting)}#${at}`
		),
	'delete-note': (event) =>
		submit(
			event,
			z.object({ note: z.string() }).extend(place.shape),
			(store, { note }, doing) => deleteRecord(store, 'note', note, doing),
			(entry) => `${meetingPath(event.params.meeting)}?gone=${entry}#gone`
		),
	'put-back': (event) =>
		submit(
			event,
			z.object({ entry: z.coerce.number().int().positive() }),
			(store, { entry }, doing) => putBack(store, entry, doing),
			() => meetingPath(event.params.meeting)
		),
	report: (event) =>
		submit(event, taskReportInput.extend(place.shape), reportTask, (_, { at }) => `${meetingPath(event.params.meeting)}#${at}`),
	freeze: (event) =>
		submit(
			event,
			nowhere,
			(store, _, doing) => freezeMeeting(store, event.params.meeting, doing),
			({ version }) => `${frozenPath(event.params.meeting, version)}`
		)
};
