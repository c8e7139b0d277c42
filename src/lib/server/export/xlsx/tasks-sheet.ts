import type { Task } from '#lib/domain/meeting.ts';
import { formatDay } from '#lib/format/dates.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import { dossierLines } from '../basis-lines.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { ordinalCell, textCell } from './value-cell.ts';
import type { BookSheet } from './workbook.ts';

interface NamedTasks {
	/** Of the sheet. */
	readonly name: string;
	readonly title: string;
	readonly tasks: readonly Task[];
}

/** What was ordered: who leads, by when, how far it is. */
export function tasksSheet(dossier: Dossier, { name, title, tasks }: NamedTasks, setting: SheetSetting): BookSheet {
	const { locale } = setting;
	const words = messagesOf(locale);
	const t = words.page.columns;
	const day = (one: Parameters<typeof formatDay>[0] | null) => textCell(one === null ? '' : formatDay(one, locale));
	return {
		name,
		heading: [title, ...dossierLines(dossier, setting)],
		columns: [
			{ label: words.deck.official.columns.ordinal, width: 6, align: 'center' },
			{ label: t.task, width: 52, align: 'left' },
			{ label: t.lead, width: 24, align: 'left' },
			{ label: words.workbook.supporting, width: 24, align: 'left' },
			{ label: t.due, width: 14, align: 'center' },
			{ label: t.status, width: 12, align: 'left' },
			{ label: words.workbook.doneOn, width: 14, align: 'center' },
			{ label: words.workbook.evidence, width: 28, align: 'left' }
		],
		rows: tasks.map((task, index) => [
			ordinalCell(index + 1),
			textCell(task.text),
			textCell(task.lead ?? ''),
			textCell(task.supporting ?? ''),
			task.standing ? textCell(words.page.taskStanding) : day(task.due),
			textCell(words.page.taskStatus[task.status]),
			day(task.doneOn),
			textCell(task.evidence ?? '')
		]),
		frozenColumns: 2
	};
}
