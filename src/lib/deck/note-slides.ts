/** What people wrote and what does not agree: notes, tasks, warnings, as lists and tables. */
import type { Task } from '../domain/meeting.ts';
import type { Note, NoteKind } from '../domain/note.ts';
import { formatExpression } from '../format/expressions.ts';
import { formatDay } from '../format/dates.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { warningSentence } from '../narrate/basis.ts';
import { capitalised, placeNameOf } from '../narrate/phrase.ts';
import type { PlaceView, Scorecard } from '../view/scorecard.ts';
import { listSlides, tableSlides, type Draft } from './several.ts';
import type { Cell, Slide } from './slide.ts';
import { textCell } from './status-slides.ts';

type Around = Pick<Draft, 'basis' | 'href' | 'measure'>;

const ORDER: readonly NoteKind[] = ['highlight', 'difficulty', 'cause', 'proposal'];

/** @param places where the notes' places are found by name; the place that all slides are about is left out */
export function noteSlides(around: Around, notes: readonly Note[], places: readonly PlaceView[], locale: Locale): readonly Slide[] {
	const { page } = messagesOf(locale);
	const groups = ORDER.map((kind) => ({
		heading: page.notes[kind],
		items: notes.filter((note) => note.kind === kind).map((note) => noteText(note, places, locale))
	})).filter(({ items }) => items.length > 0);
	return listSlides({ ...around, id: 'notes', finding: page.notesTitle, status: null, notes: page.notesTitle }, groups, locale);
}

/** The words with who answers and by when; with the place's name where it is among those given. */
export function noteText({ place, text, owner, due, answer }: Note, places: readonly PlaceView[], locale: Locale): string {
	const { narrate, page } = messagesOf(locale);
	const named = places.find(({ id }) => id === place);
	const facts = [owner === null ? null : page.noteOwner(owner), due === null ? null : page.noteDue(formatDay(due, locale))].filter(
		(fact) => fact !== null
	);
	const said = named === undefined ? text : narrate.sentence(capitalised(placeNameOf(named, locale), locale), text);
	return [facts.length === 0 ? said : `${said} (${facts.join('; ')})`, ...(answer === null ? [] : [page.noteAnswer(answer)])].join(' – ');
}

export function taskSlides(around: Around, tasks: readonly Task[], locale: Locale): readonly Slide[] {
	const { page } = messagesOf(locale);
	const t = page.columns;
	const columns = [
		{ label: t.task, numeric: false, width: 0.44 },
		{ label: t.lead, numeric: false, width: 0.2 },
		{ label: t.due, numeric: false, width: 0.2 },
		{ label: t.status, numeric: false, width: 0.16 }
	];
	const rows = tasks.map((task): readonly Cell[] => [
		textCell(task.text),
		textCell([task.lead, task.supporting].filter(Boolean).join('; ')),
		textCell(task.standing ? page.taskStanding : task.due === null ? '' : formatDay(task.due, locale)),
		textCell(page.taskStatus[task.status])
	]);
	const evidence = tasks.flatMap((task) => (task.evidence === null ? [] : [`${task.text}: ${task.evidence}`]));
	const notes = [page.tasks, ...evidence].join('\n');
	return tableSlides({ ...around, id: 'tasks', finding: page.tasks, status: null, notes }, columns, rows, locale);
}

export function warningSlides(around: Around, { warnings, rows }: Pick<Scorecard, 'warnings' | 'rows'>, locale: Locale): readonly Slide[] {
	const { page } = messagesOf(locale);
	const items = warnings.map((warning) => {
		const sentence = warningSentence(warning, rows, locale);
		return warning.kind === 'identity' && warning.explanation === null ? `${sentence}. ${page.unexplained}` : sentence;
	});
	const sides = warnings.flatMap((warning) =>
		warning.kind === 'identity' ? [formatExpression(`${warning.leftText} = ${warning.rightText}`, warning.measures, locale)] : []
	);
	const notes = [page.warningsHint, ...new Set(sides)].join('\n');
	return listSlides({ ...around, id: 'warnings', finding: page.warnings, status: null, notes }, [{ heading: null, items }], locale);
}
