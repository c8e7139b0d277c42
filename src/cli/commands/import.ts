import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { commitImport } from '#lib/server/usecase/commit-import.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { explainIssue, isFileFault } from '#lib/server/usecase/import-words.ts';
import { previewImport, type ImportFault, type ImportPreview, type ImportWords } from '#lib/server/usecase/preview-import.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { optional, printJson, Refused, type Command, type ExitStatus, type Invocation } from '../command.ts';
import { sayWhenEmpty } from '../empty-store.ts';
import { refusedBy } from '../refusal.ts';

/** `--answer` may come several times; each is one question's key and what was decided. */
export const importFile: Command = {
	deed: 'import.commit',
	flags: {
		'dry-run': { type: 'boolean' },
		programme: { type: 'string' },
		period: { type: 'string' },
		place: { type: 'string' },
		answer: { type: 'string' },
		agree: { type: 'boolean' }
	},
	operands: ['FILE'],
	async run(invocation) {
		const { clock } = invocation;
		const file = { name: basename(invocation.operands[0] ?? ''), bytes: await readFile(invocation.path(invocation.operands[0] ?? '')) };
		const words: ImportWords = {
			programme: optional(invocation, 'programme'),
			period: optional(invocation, 'period'),
			place: optional(invocation, 'place'),
			answers: answersIn(optional(invocation, 'answer')),
			agree: invocation.flags['agree'] === true
		};
		const doing = { actor: MACHINE, now: clock.now(), today: clock.today() };
		const store = await invocation.store();
		await sayWhenEmpty(invocation);
		const preview = await previewImport(store, file, words, doing);
		if (!preview.ok) return refuse(invocation, preview.fault);
		const planned = preview.value;
		if (planned.outcome === 'held' || invocation.flags['dry-run'] === true) return report(invocation, planned, countsOf(planned), null);
		const committed = await commitImport(store, file, words, doing);
		if (!committed.ok) {
			if (committed.fault.code === 'import_held' || committed.fault.code === 'import_conflict') throw new Refused(committed.fault);
			return refuse(invocation, committed.fault);
		}
		return report(invocation, committed.value.preview, committed.value, committed.value.id);
	}
};

/** `key=choice`, several separated by `;`. */
function answersIn(text: string | undefined): Record<string, string> {
	const pairs = (text ?? '').split(';').filter((pair) => pair.includes('='));
	return Object.fromEntries(
		pairs.map((pair) => [pair.slice(0, pair.lastIndexOf('=')).trim(), pair.slice(pair.lastIndexOf('=') + 1).trim()])
	);
}

interface Counts {
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
}

function countsOf({ changes, unchanged }: ImportPreview): Counts {
	const added = changes.filter(({ before }) => before === null).length;
	return { added, changed: changes.length - added, unchanged };
}

/** A file that cannot be read is an answer of this command, like any other; a programme that does not exist is not. */
function refuse(invocation: Invocation, fault: ImportFault): ExitStatus {
	if (!isFileFault(fault)) throw refusedBy(fault);
	const { terminal, json, locale } = invocation;
	const { message, remedy } = explain(fault, locale);
	const issue = { code: fault.code, sheet: 'part' in fault ? fault.part : null, row: null, column: null, message, remedy };
	if (json) printJson(invocation, { outcome: 'refused', new: 0, changed: 0, unchanged: 0, issues: [issue] });
	else terminal.err(`${invocation.operands[0] ?? ''}: ${message}\n  → ${remedy}\n`);
	return 1;
}

function report(invocation: Invocation, preview: ImportPreview, { added, changed, unchanged }: Counts, id: number | null): ExitStatus {
	const { terminal, words, locale, json } = invocation;
	const { outcome } = preview;
	const issues = preview.issues.map((issue) => explainIssue(issue, locale));
	if (json) {
		const { programme, earlier } = preview;
		printJson(invocation, { outcome, new: added, changed, unchanged, programme: programme.id, import: id ?? earlier?.id ?? null, issues });
		return outcome === 'held' ? 1 : 0;
	}
	for (const { sheet, row, column, count, message, remedy, question } of issues) {
		const place = [
			sheet ?? '',
			column === null || row === null ? '' : `${column}${row}`,
			row !== null && column === null ? words.cli.row(row) : ''
		]
			.filter((part) => part !== '')
			.join(' ');
		terminal.err(`${place}${place === '' ? '' : ': '}${message}${count > 1 ? ` (${words.importing.cells(count)})` : ''}\n  → ${remedy}\n`);
		if (question === null || question.answer !== null) continue;
		const choices = question.choices.slice(0, 8).map(({ value, label }) => `${question.key}=${value} (${label})`);
		terminal.err(`     --answer “${choices.join('” | “')}”\n`);
	}
	terminal.out(`${words.importing.outcome[outcome]} ${words.importing.counts(added, changed, unchanged)}\n`);
	if (outcome !== 'held' && added + changed === 0) terminal.out(`${words.importing.already}\n`);
	if (id !== null) terminal.out(`${words.importing.done(id)}\n`);
	return outcome === 'held' ? 1 : 0;
}
