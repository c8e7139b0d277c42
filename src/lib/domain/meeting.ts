import type { IndicatorId, MeetingId, PlaceId, ProgrammeId } from './id.ts';
import type { Day, Period } from './period.ts';

export interface Meeting {
	readonly id: MeetingId;
	readonly programme: ProgrammeId;
	readonly title: string;
	readonly date: Day;
	/** The period under review: the meeting lags it. */
	readonly period: Period;
	readonly kind: string;
}

export type TaskStatus = 'open' | 'in_progress' | 'done' | 'cancelled';

export interface Task {
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
