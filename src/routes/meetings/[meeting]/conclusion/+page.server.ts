import { z } from 'zod';
import { conclusionPath } from '#lib/components/links.ts';
import { readTwoDigitCounts } from '#lib/server/usecase/change-settings.ts';
import { deleteRecord } from '#lib/server/usecase/delete-record.ts';
import { putBack } from '#lib/server/usecase/put-back.ts';
import { readMeeting } from '#lib/server/usecase/read-meeting.ts';
import { conclusionInput, writeConclusion } from '#lib/server/usecase/write-conclusion.ts';
import { taskInput, writeTask } from '#lib/server/usecase/write-task.ts';
import { storeOf } from '../../../perform.ts';
import { submit } from '../../../submission.ts';
import { goneOf, read, rightsOf } from '../../reading.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await read(event, (store, today) => readMeeting(store, event.params.meeting, today))),
	may: rightsOf(event, ['meeting.write', 'task.write']),
	twoDigits: await readTwoDigitCounts(await storeOf(event)),
	gone: await goneOf(event),
	today: event.locals.service.today()
});

export const actions: Actions = {
	conclusion: (event) =>
		submit(
			event,
			conclusionInput,
			(store, input, doing) => writeConclusion(store, event.params.meeting, input, doing),
			() => `${conclusionPath(event.params.meeting)}#notice`
		),
	task: (event) =>
		submit(
			event,
			taskInput,
			(store, input, doing) => writeTask(store, event.params.meeting, input, doing),
			() => `${conclusionPath(event.params.meeting)}#tasks`
		),
	'delete-task': (event) =>
		submit(
			event,
			z.object({ task: z.string() }),
			(store, { task }, doing) => deleteRecord(store, 'task', task, doing),
			(entry) => `${conclusionPath(event.params.meeting)}?gone=${entry}#gone`
		),
	'put-back': (event) =>
		submit(
			event,
			z.object({ entry: z.coerce.number().int().positive() }),
			(store, { entry }, doing) => putBack(store, entry, doing),
			() => `${conclusionPath(event.params.meeting)}#tasks`
		)
};
