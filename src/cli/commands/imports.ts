import { MACHINE } from '#lib/server/usecase/doing.ts';
import { formatMoment } from '#lib/format/dates.ts';
import { listImports, readImportOriginal, type ListedImport } from '#lib/server/usecase/list-imports.ts';
import { undoImport } from '#lib/server/usecase/undo-import.ts';
import { optional, printJson, Refused, type Command, type Invocation } from '../command.ts';
import { deliver } from '../delivery.ts';

/** What came in, newest first; `--undo` restores what was before one, `--original` writes its file out as it came. */
export const imports: Command = {
	deed: 'import.commit',
	flags: { undo: { type: 'string' }, original: { type: 'string' }, output: { type: 'string', short: 'o' } },
	operands: [],
	async run(invocation) {
		const store = await invocation.store();
		const { clock, terminal, words, json } = invocation;
		const doing = { actor: MACHINE, now: clock.now(), today: clock.today() };
		const undo = numberIn(invocation, 'undo');
		if (undo !== null) {
			const undone = await undoImport(store, undo, doing);
			if (!undone.ok) throw new Refused(undone.fault);
			if (json) printJson(invocation, undone.value);
			else terminal.out(`${words.importing.undone(undone.value.restored, undone.value.withdrawn, undone.value.kept)}\n`);
			return 0;
		}
		const original = numberIn(invocation, 'original');
		if (original !== null) {
			const found = await readImportOriginal(store, original, doing);
			if (!found.ok) throw new Refused(found.fault);
			await deliver(
				{ bytes: found.value.bytes, inline: false, mime: 'application/octet-stream' },
				optional(invocation, 'output'),
				invocation
			);
			return 0;
		}
		const listed = await listImports(store, doing);
		if (!listed.ok) throw new Refused(listed.fault);
		if (json) printJson(invocation, listed.value);
		else for (const one of listed.value) terminal.out(lineOf(one, invocation));
		return 0;
	}
};

function numberIn(invocation: Invocation, flag: string): number | null {
	const text = optional(invocation, flag);
	if (text === undefined) return null;
	if (!/^\d{1,9}$/.test(text)) throw new Refused({ code: 'usage_count_unreadable', flag, text }, 2);
	return Number(text);
}

function lineOf(
	{ id, received_at, file_name, programme, state, added, changed, unchanged }: ListedImport,
	{ words, locale }: Invocation
): string {
	const counts = state === 'draft' ? '' : words.importing.counts(added, changed, unchanged);
	return `${[String(id), formatMoment(received_at, locale), programme, words.importing.state[state], file_name, counts].join('\t')}\n`;
}
