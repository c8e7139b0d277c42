/** Meetings, tasks and notes as lists show them: with the names of what they are about. */
import type { IndicatorId, ProgrammeId } from '../domain/id.ts';
import type { Meeting, Task } from '../domain/meeting.ts';
import type { Note } from '../domain/note.ts';
import type { Day } from '../domain/period.ts';
import { progressOn, type TaskProgress } from '../domain/task-progress.ts';
import type { Catalogue } from './catalogue.ts';
import { placeView } from './part.ts';
import type { PlaceView } from './scorecard.ts';

export type MeetingRef = Pick<Meeting, 'id' | 'title' | 'date'>;

/** An indicator as lists name it. */
export interface IndicatorRef {
	readonly id: IndicatorId;
	readonly programme: ProgrammeId;
	readonly name: string;
	readonly nameEn: string | null;
	readonly shortName: string | null;
}

export interface TaskLine {
	readonly task: Task;
	readonly progress: TaskProgress;
	readonly meeting: MeetingRef;
	readonly place: PlaceView | null;
	readonly indicator: IndicatorRef | null;
}

export interface NoteLine {
	readonly note: Note;
	readonly place: PlaceView | null;
	readonly indicator: IndicatorRef | null;
}

/** Of the same committee, that is, about one of the meeting's programmes; itself included; by date. */
export function meetingsWith({ meetings }: Pick<Catalogue, 'meetings'>, { programmes }: Pick<Meeting, 'programmes'>): readonly Meeting[] {
	return meetings
		.filter((one) => one.programmes.some((programme) => programmes.includes(programme)))
		.toSorted((a, b) => Number(isBefore(b, a)) - Number(isBefore(a, b)));
}

/** Two meetings of one day: by their ids, so that one always comes before the other. */
export function isBefore(a: Pick<Meeting, 'id' | 'date'>, b: Pick<Meeting, 'id' | 'date'>): boolean {
	return a.date === b.date ? a.id < b.id : a.date < b.date;
}

export function referenceTo(meeting: Meeting | undefined): MeetingRef | null {
	return meeting === undefined ? null : { id: meeting.id, title: meeting.title, date: meeting.date };
}

export function taskLine(catalogue: Catalogue, task: Task, day: Day): TaskLine {
	const meeting = catalogue.meetings.find(({ id }) => id === task.meeting);
	return {
		task,
		progress: progressOn(task, day),
		meeting: referenceTo(meeting) ?? { id: task.meeting, title: task.meeting, date: day },
		place: task.place === null ? null : placeView(catalogue, task.place, day),
		indicator: indicatorRef(catalogue, task.indicator)
	};
}

export function indicatorRef(catalogue: Catalogue, id: IndicatorId | null): IndicatorRef | null {
	const found = id === null ? undefined : catalogue.indicator.get(id);
	if (found === undefined) return null;
	const { programme, name, nameEn, shortName } = found;
	return { id: found.id, programme, name, nameEn, shortName };
}
