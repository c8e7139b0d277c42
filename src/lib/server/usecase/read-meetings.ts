import type { Meeting } from '#lib/domain/meeting.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { next } from '#lib/domain/period.ts';
import { isSettled, progressOn } from '#lib/domain/task-progress.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { programmeView } from '#lib/view/part.ts';
import type { ProgrammeView } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listFreezes, type Freeze } from '../store/freezes.ts';
import type { Today } from './asked.ts';
import { findMeeting, type MeetingUnknown } from './meeting-material.ts';

export interface ListedMeeting {
	readonly meeting: Meeting;
	readonly programmes: readonly ProgrammeView[];
	/** The newest frozen version; null: nothing was frozen. */
	readonly frozen: Freeze | null;
	readonly tasks: number;
	/** Of its tasks, those not settled today. */
	readonly open: number;
}

/** What a form for a further meeting begins with. */
export interface MeetingTemplate {
	readonly programmes: readonly string[];
	readonly kind: string;
	/** Code of the period after the one that was reviewed last; null: nothing to go by. */
	readonly period: string | null;
	readonly venue: string | null;
	readonly chair: string | null;
	readonly recipients: readonly string[];
}

export interface MeetingsPage {
	/** The nearest first. */
	readonly upcoming: readonly ListedMeeting[];
	/** The latest first. */
	readonly past: readonly ListedMeeting[];
	/** To choose from, in official order. */
	readonly programmes: readonly ProgrammeView[];
	/** Of the meeting that a further one is to follow; null: a form to be filled. */
	readonly template: MeetingTemplate | null;
	/** Snapshots of meetings that this workspace does not know. */
	readonly orphans: readonly Freeze[];
}

/** @param after a meeting that another is to follow: it opens with what the first one ordered */
export async function readMeetings(
	store: Store,
	{ after }: { readonly after?: string | undefined },
	{ today }: Today
): Promise<Outcome<MeetingsPage, MeetingUnknown>> {
	const catalogue = await loadCatalogue(store.db);
	const followed = after === undefined ? accepted(null) : findMeeting(catalogue, after);
	if (!followed.ok) return followed;
	const freezes = await listFreezes(store.db);
	const listed = catalogue.meetings.toSorted((a, b) => a.date.localeCompare(b.date)).map((meeting) => listedMeeting(meeting));
	const known = new Set(catalogue.meetings.map(({ id }) => id));
	return accepted({
		upcoming: listed.filter(({ meeting }) => meeting.date >= today),
		past: listed.filter(({ meeting }) => meeting.date < today).toReversed(),
		programmes: catalogue.programmes.toSorted((a, b) => a.order - b.order).map(programmeView),
		template: followed.value === null ? null : templateAfter(followed.value),
		orphans: freezes.filter(({ meeting }) => !known.has(meeting))
	});

	function listedMeeting(meeting: Meeting): ListedMeeting {
		const tasks = catalogue.tasks.filter((task) => task.meeting === meeting.id);
		return {
			meeting,
			programmes: programmesOf(catalogue, meeting),
			frozen: freezes.find((freeze) => freeze.meeting === meeting.id) ?? null,
			tasks: tasks.length,
			open: tasks.filter((task) => !isSettled(progressOn(task, today))).length
		};
	}
}

function programmesOf(catalogue: Catalogue, { programmes }: Meeting): readonly ProgrammeView[] {
	return programmes.flatMap((one) => {
		const found = catalogue.programme.get(one);
		return found === undefined ? [] : [programmeView(found)];
	});
}

function templateAfter({ programmes, kind, period, venue, chair, recipients }: Meeting): MeetingTemplate {
	return { programmes, kind, period: next(period).code, venue, chair, recipients };
}
