import { tasksPath } from '#lib/components/links.ts';
import { readTaskBoard, taskParameters } from '#lib/server/usecase/read-task-board.ts';
import { reportTask, taskReportInput } from '#lib/server/usecase/report-task.ts';
import { submit } from '../submission.ts';
import { read, rightsOf } from '../meetings/reading.ts';
import type { Actions, PageServerLoad } from './$types';

const parametersIn = ({ searchParams }: URL) =>
	taskParameters.parse(Object.fromEntries([...searchParams].filter(([name, value]) => value !== '' && !name.startsWith('/'))));

export const load: PageServerLoad = async (event) => ({
	...(await read(event, (store, today) => readTaskBoard(store, parametersIn(event.url), today))),
	may: rightsOf(event, ['task.report']),
	today: event.locals.service.today()
});

export const actions: Actions = {
	report: (event) => submit(event, taskReportInput, reportTask, (_, { task }) => `${tasksPath(parametersIn(event.url))}#task-${task}`)
};
