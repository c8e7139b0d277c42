/** The notice of what a meeting concluded: its parts as sentences, for the page and for the document. */
import { formatDayInText, formatMoment } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { isSettled } from '../domain/task-progress.ts';
import type { TaskLine } from '../view/meeting-lines.ts';
import type { MeetingSheet } from '../view/meeting-sheet.ts';
import { lowered, nameOf, placeNameOf } from './phrase.ts';
import { targetsBy } from './summary.ts';
import { traced, type Told, type Writing } from './told.ts';

/** Figures in a notice are those that the meeting was shown, where they were frozen. */
export interface Shown {
	readonly version: number;
	/** ISO moment. */
	readonly moment: string;
	readonly scorecards: MeetingSheet['scorecards'];
}

export interface Notice {
	/** What the notice is about, below the word THÔNG BÁO. */
	readonly subject: string;
	readonly opening: string;
	readonly assessment: { readonly heading: string; readonly paragraphs: readonly Told[] };
	/** Numbered, in the meeting's order; none: the notice leaves a line for them. */
	readonly tasks: { readonly heading: string; readonly lines: readonly string[] };
	/** What earlier meetings ordered and nobody has settled; null: nothing is left. */
	readonly carried: { readonly heading: string; readonly lines: readonly string[] } | null;
	readonly closing: string;
	readonly recipients: readonly string[];
}

export function noticeOf(sheet: MeetingSheet, shown: Shown | null, writing: Writing): Notice {
	const { locale } = writing;
	const { notice: words, narrate } = messagesOf(locale);
	const { meeting, tasks, reviewed } = sheet;
	const day = formatDayInText(meeting.date, locale);
	const figures = (shown?.scorecards ?? sheet.scorecards).flatMap((card) =>
		traced(card, writing, (pen) => [narrate.sentence(nameOf(card.programme, locale), ended(lowered(targetsBy(pen, card), locale)))])
	);
	const carried = reviewed.filter(({ progress }) => !isSettled(progress)).map((line) => taskText(line, locale));
	return {
		subject: words.subject(meeting.chair, meeting.title),
		opening: words.opening(day, meeting.venue, meeting.chair, meeting.title, formatPeriod(meeting.period, locale)),
		assessment: {
			heading: words.assessment,
			paragraphs: [
				...(meeting.conclusion?.split(/\n+/) ?? []).map((one) => [one]),
				...figures,
				...(shown === null ? [] : [[words.frozen(formatMoment(shown.moment, locale), shown.version)]])
			]
		},
		tasks: { heading: words.tasks, lines: tasks.map((line) => taskText(line, locale)) },
		carried: carried.length === 0 ? null : { heading: words.carried, lines: carried },
		closing: words.closing,
		recipients: meeting.recipients
	};
}

/** Who does what with whom, where, and by when; a notice ends each with a full stop. */
function taskText({ task, place }: TaskLine, locale: Locale): string {
	const { notice: words } = messagesOf(locale);
	const who = words.who(task.lead, task.supporting);
	const where = place === null ? null : words.where(placeNameOf(place, locale));
	const when = task.standing ? words.standing : task.due === null ? null : words.due(formatDayInText(task.due, locale));
	return ended([words.task(who, task.text.replace(/[.;\s]+$/, '')), where, when].filter((part) => part !== null).join('; '));
}

function ended(sentence: string): string {
	return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
