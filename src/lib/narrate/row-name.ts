/** What a target is called where one of its indicator stands beside others of the same one. */
import { levelWord } from '../format/completeness.ts';
import { messagesOf } from '../messages/index.ts';
import type { ScorecardRow } from '../view/scorecard.ts';
import type { Pen } from './told.ts';

/**
 * `Cuộc gặp gỡ ở mỗi xã`, `Hội viên mới (mức phấn đấu)`, `Giải ngân (hạn 31/12/2022)`; the name alone where no other target has it, or where
 * nothing but its amount tells them apart.
 * @param name of its indicator
 * @param rows among which it is told
 */
export function rowNameBy(pen: Pen, name: string, { indicator, target }: ScorecardRow, rows: readonly ScorecardRow[]): string {
	const others = rows.flatMap((row) => (row.indicator.id === indicator.id && row.target !== null ? [row.target] : []));
	if (target === null || others.length < 2) return name;
	const { narrate } = messagesOf(pen.locale);
	if (target.eachLevel !== null) return narrate.ofEach(name, levelWord(target.eachLevel, pen.locale, 1));
	if (target.stretch) return narrate.stretch(name);
	const isAnotherDay = others.some(({ eachLevel, due }) => eachLevel === null && due !== target.due);
	return isAnotherDay ? narrate.dueBy(name, pen.day(target.due)) : name;
}
