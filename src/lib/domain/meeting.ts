import type { AgendaItemId, IndicatorId, MeetingId, PlaceId, ProgrammeId, TargetId, TaskId } from './id.ts';
import type { Day, Period } from './period.ts';

export interface Meeting {
	readonly id: MeetingId;
	/** The leading programme: its scheme reads the period, its committee signs, its form shapes the documents. */
	readonly programme: ProgrammeId;
	/** All that the meeting is about, the leading one first. */
	readonly programmes: readonly ProgrammeId[];
	readonly title: string;
	readonly date: Day;
	/** The period under review: the meeting lags it. */
	readonly period: Period;
	readonly kind: string;
	/** Where people meet: a hall, not a place of the tree. */
	readonly venue: string | null;
	/** Office of whoever leads. */
	readonly chair: string | null;
	/** What was concluded besides the tasks. */
	readonly conclusion: string | null;
	/** Who gets the conclusion notice. */
	readonly recipients: readonly string[];
}

/** One thing on the agenda, in the order of the meeting. */
export type AgendaItem = {
	readonly id: AgendaItemId;
	readonly meeting: MeetingId;
	readonly remark: string | null;
} & AgendaSubject;

/** `tasks`: all that earlier meetings asked for. `target`: null stands for the indicator's first target. */
export type AgendaSubject =
	| { readonly kind: 'tasks' }
	| { readonly kind: 'target'; readonly indicator: IndicatorId; readonly target: TargetId | null }
	| { readonly kind: 'place'; readonly place: PlaceId }
	| { readonly kind: 'text'; readonly text: string };

export type TaskStatus = 'open' | 'in_progress' | 'done' | 'cancelled';

export interface Task {
	readonly id: TaskId;
	readonly meeting: MeetingId;
	readonly text: string;
	readonly lead: string | null;
	readonly supporting: string | null;
	readonly place: PlaceId | null;
	readonly indicator: IndicatorId | null;
	readonly due: Day | null;
	/** "Thường xuyên": no due date. */
	readonly standing: boolean;
	readonly status: TaskStatus;
	readonly evidence: string | null;
	readonly doneOn: Day | null;
}
