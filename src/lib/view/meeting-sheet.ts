import type { PlaceId } from '../domain/id.ts';
import type { AgendaItem, Meeting } from '../domain/meeting.ts';
import type { Note } from '../domain/note.ts';
import { overlaps, type Day } from '../domain/period.ts';
import { agendaEntries, proposeAgenda, type AgendaEntry, type Proposal } from './agenda.ts';
import { programmeOf, type Catalogue } from './catalogue.ts';
import {
	indicatorRef,
	isBefore,
	meetingsWith,
	referenceTo,
	taskLine,
	type MeetingRef,
	type NoteLine,
	type TaskLine
} from './meeting-lines.ts';
import { placeView, programmeView } from './part.ts';
import type { PlaceView, ProgrammeView, Scorecard } from './scorecard.ts';
import { tasksReviewed } from './task-review.ts';

/** Difficulties, proposals and what went well at one place; of the programme as a whole: null. */
export interface PlaceRemarks {
	readonly place: PlaceView | null;
	readonly notes: readonly NoteLine[];
}

/** All that a meeting is about: what its page, its slides and its notice show. */
export interface MeetingSheet {
	readonly kind: 'meeting';
	readonly meeting: Meeting;
	/** The leading one first. */
	readonly programmes: readonly ProgrammeView[];
	/** Where the leading programme is at home. */
	readonly place: PlaceView;
	readonly previous: MeetingRef | null;
	readonly next: MeetingRef | null;
	/** Day on which tasks are judged: that of the meeting once it is over. */
	readonly judgedOn: Day;
	/** ISO moment the figures were known at; null: now. */
	readonly knownAt: string | null;
	/** One a programme, at its root, for the period under review. */
	readonly scorecards: readonly Scorecard[];
	/** What earlier meetings asked for, the urgent first. */
	readonly reviewed: readonly TaskLine[];
	/** What this meeting asks for, in its own order. */
	readonly tasks: readonly TaskLine[];
	readonly agenda: readonly AgendaEntry[];
	/** True while nobody has written the agenda: what is shown is the proposal. */
	readonly agendaIsProposed: boolean;
	readonly proposal: Proposal;
	readonly remarks: readonly PlaceRemarks[];
}

/**
 * @param scorecards of the meeting's programmes, in their order
 * @param today a past meeting is judged on its own day
 */
export function buildMeetingSheet(
	catalogue: Catalogue,
	meeting: Meeting,
	scorecards: readonly Scorecard[],
	today: Day,
	knownAt: string | null = null
): MeetingSheet {
	const judgedOn = meeting.date < today ? meeting.date : today;
	const placeAt = (place: PlaceId) => placeView(catalogue, place, meeting.date);
	const notes = notesOf(catalogue, meeting).map((note) => ({
		note,
		place: note.place === null ? null : placeAt(note.place),
		indicator: indicatorRef(catalogue, note.indicator)
	}));
	const tasks = catalogue.tasks.filter((task) => task.meeting === meeting.id);
	const around = meetingsWith(catalogue, meeting);
	const reviewed = tasksReviewed(catalogue.tasks, around, meeting, judgedOn).map((task) => taskLine(catalogue, task, judgedOn));
	const proposal = proposeAgenda(meeting.id, scorecards, reviewed.length > 0);
	const written = catalogue.agenda.filter((item) => item.meeting === meeting.id);
	const items: readonly AgendaItem[] = written.length > 0 ? written : proposal.items;
	return {
		kind: 'meeting',
		meeting,
		programmes: meeting.programmes.map((id) => programmeView(programmeOf(catalogue, id))),
		place: placeAt(programmeOf(catalogue, meeting.programme).rootPlace),
		previous: referenceTo(around.findLast((one) => isBefore(one, meeting))),
		next: referenceTo(around.find((one) => isBefore(meeting, one))),
		judgedOn,
		knownAt,
		scorecards,
		reviewed,
		tasks: tasks.map((task) => taskLine(catalogue, task, today)),
		agenda: agendaEntries(items, scorecards, notes, placeAt),
		agendaIsProposed: written.length === 0,
		proposal,
		remarks: remarksOf(notes)
	};
}

/** Of its programmes, about the period under review or about no period in particular. */
function notesOf(catalogue: Catalogue, { programmes, period }: Meeting): readonly Note[] {
	return catalogue.notes.filter((note) => {
		const programme = note.programme ?? indicatorRef(catalogue, note.indicator)?.programme ?? null;
		return programme !== null && programmes.includes(programme) && (note.period === null || overlaps(note.period, period));
	});
}

/** The whole first, then places in official order; causes stand with their targets. */
function remarksOf(notes: readonly NoteLine[]): readonly PlaceRemarks[] {
	const places = Map.groupBy(
		notes.filter(({ note }) => note.kind !== 'cause'),
		({ place }): PlaceId | null => place?.id ?? null
	);
	return [...places.values()]
		.map((ofPlace) => ({ place: ofPlace[0]?.place ?? null, notes: ofPlace }))
		.toSorted((a, b) => Number(a.place !== null) - Number(b.place !== null) || (a.place?.order ?? 0) - (b.place?.order ?? 0));
}
