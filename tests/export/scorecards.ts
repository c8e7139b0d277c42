/** Scorecards of the demo with everything an export is made from, and one with names that mean harm. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileFormat } from '#lib/deck/file-format.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { standingBy } from '#lib/narrate/headline.ts';
import { textOf, traced } from '#lib/narrate/told.ts';
import { exportSubject } from '#lib/server/usecase/export-subject.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readMatter, type MatterOf, type Subject, type SubjectParameters } from '#lib/server/usecase/read-matter.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { Scorecard, ScorecardRow } from '#lib/view/scorecard.ts';
import { ROOT } from '../cli/terminal.ts';

export const MADE_AT = '2026-11-22T01:30:45.678Z';
const today = { today: '2026-11-22' as Day };

const setting = { ...today, now: MADE_AT, boundaries: null };

/** A store of the demo; `close` removes it. */
export async function openDemo() {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-scorecards-'));
	const store = value(await openWorkspace(join(folder, 'test.db')));
	value(await loadWorkspace(store, join(ROOT, 'db/demo'), { now: MADE_AT }));
	const matterOf = async <Of extends Subject>(subject: Of, asked: SubjectParameters[Of]): Promise<MatterOf<Of>> =>
		value(await readMatter(store, subject, asked, today));
	return {
		store,
		/** A file of a subject, and what its JSON says. */
		async export<Of extends Subject>(subject: Of, asked: SubjectParameters[Of], format: FileFormat, locale: Locale = 'vi') {
			const { file } = value(await exportSubject(store, subject, asked, { format, ratio: '16:9' }, { ...setting, locale }));
			return { file, ...(await matterOf(subject, asked)) };
		},
		async make(parameters: Record<string, string>, format: FileFormat, locale: Locale = 'vi') {
			const { file, view } = await this.export('programme', parameters, format, locale);
			return { file, scorecard: view };
		},
		/** Of a programme: its only chapter, and the dossier around another one. */
		async material(parameters: Record<string, string>) {
			const dossier = await (await matterOf('programme', parameters)).dossier();
			const [chapter] = dossier.chapters;
			if (chapter === undefined) throw new Error('no chapter');
			const around = (scorecard: Scorecard): Dossier => ({ ...dossier, chapters: [{ ...chapter, scorecard }] });
			return { ...chapter, around };
		},
		async close() {
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

export const PRINTED = { locale: 'vi', madeAt: MADE_AT } as const;

export function value<Value, Fault>(outcome: Outcome<Value, Fault>): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

export const HARMFUL = ['=1+1', '+84', '-5', '@SUM(A1)', '\t=2', '<svg onload=alert(1)>', 'R&D "x" \u0000\u0007 ẪẰỖẾ ậặựỵ'] as const;

/** The same scorecard with the harmful texts as names of its place, programme and targets. */
export function harmed(card: Scorecard): Scorecard {
	const name = (index: number) => HARMFUL[index % HARMFUL.length] ?? '';
	return {
		...card,
		programme: { ...card.programme, name: name(5), committee: name(6) },
		place: { ...card.place, name: name(5), type: '' },
		rows: card.rows.map((row, index) => ({
			...row,
			indicator: { ...row.indicator, name: name(index), shortName: null, unit: name(index + 2) }
		}))
	};
}

/** How a row stands, as running text has it behind its name. */
export function toldInText(row: ScorecardRow, scorecard: Scorecard): string {
	return traced(scorecard, { locale: 'vi', twoDigits: false }, (pen) => [standingBy(pen, row, scorecard)])
		.map(textOf)
		.join('');
}
