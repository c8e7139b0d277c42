/** Scorecards of the demo with everything an export is made from, and one with names that mean harm. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { exportScorecard, type ScorecardFormat } from '#lib/server/usecase/export-scorecard.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readIndicator } from '#lib/server/usecase/read-indicator.ts';
import { readMatrix } from '#lib/server/usecase/read-matrix.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';
import { ROOT } from '../cli/terminal.ts';

export const MADE_AT = '2026-11-22T01:30:45.678Z';
const today = { today: '2026-11-22' as Day };

/** A store of the demo; `close` removes it. */
export async function openDemo() {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-scorecards-'));
	const store = value(await openWorkspace(join(folder, 'test.db')));
	value(await loadWorkspace(store, join(ROOT, 'db/demo'), { now: MADE_AT }));
	return {
		async make(parameters: Record<string, string>, format: ScorecardFormat, locale: Locale = 'vi') {
			return value(await exportScorecard(store, parameters, format, { ...today, locale, now: MADE_AT, boundaries: null }));
		},
		async material(parameters: Record<string, string>) {
			const { scorecard, notes, notePlaces } = value(await readScorecard(store, parameters, today));
			const { matrix } = value(await readMatrix(store, parameters, today));
			const sheets = await Promise.all(
				scorecard.rows.map(async ({ indicator, target }) =>
					value(await readIndicator(store, { ...parameters, indicator: indicator.id, target: target?.id }, today))
				)
			);
			return { scorecard, notes, notePlaces, matrix, sheets: sheets.map(({ sheet }) => sheet), locale: 'vi' as Locale, madeAt: MADE_AT };
		},
		async close() {
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function value<Value, Fault>(outcome: Outcome<Value, Fault>): Value {
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
