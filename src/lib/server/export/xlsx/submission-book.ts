import { formatCompleteness, levelWord } from '#lib/format/completeness.ts';
import { formatDay } from '#lib/format/dates.ts';
import { formatNumber } from '#lib/format/numbers.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { missingName } from '#lib/narrate/chase.ts';
import { capitalised, nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import type { SubmissionBoard } from '#lib/view/submission-board.ts';
import { madeLine, type Making } from '../making.ts';
import { textCell } from './value-cell.ts';
import { writeWorkbook, type BookCell } from './workbook.ts';

/** The board as the office prints it: one sheet, days late as numbers. */
export async function submissionXlsx(
	board: SubmissionBoard,
	{ locale, ...making }: Making & { readonly locale: Locale }
): Promise<Uint8Array> {
	const words = messagesOf(locale);
	const t = words.submission;
	const { programme, period, rates, due, dueRule } = board;
	const title = t.heading(levelWord(programme.placeLevel, locale, 2), formatPeriod(period, locale));
	const share = formatCompleteness({ reported: rates.sent, expected: rates.expected, level: programme.placeLevel }, locale);
	const number = (value: number): BookCell => ({ text: '', number: { value, code: '0' } });
	return writeWorkbook({
		title,
		creator: programme.committee ?? words.page.app,
		madeAt: making.madeAt,
		footer: { left: `${words.page.app}. ${madeLine(making, locale)}`, right: words.export.page('&P', '&N') },
		sheets: [
			{
				name: t.title,
				heading: [
					title,
					nameOf(programme, locale),
					t.rates(share, formatNumber(rates.onTime, { locale })),
					t.due(formatDay(due, locale), t.rule[dueRule.counted](formatNumber(dueRule.days, { locale })))
				],
				columns: [
					{ label: t.columns.place, width: 26, align: 'left' },
					{ label: t.columns.state, width: 20, align: 'left' },
					{ label: t.columns.sent, width: 13, align: 'center' },
					{ label: t.daysLate, width: 12, align: 'right' },
					{ label: t.columns.missing, width: 44, align: 'left' },
					{ label: t.columns.reason, width: 32, align: 'left' }
				],
				rows: board.rows.map(({ place, state, sentOn, late, missing, reason }) => [
					textCell(capitalised(placeNameOf(place, locale), locale)),
					textCell(t.state[state]),
					textCell(sentOn === null ? '' : formatDay(sentOn, locale)),
					number(late),
					textCell(
						missing === null
							? t.missingHidden
							: missing.length === 0
								? t.complete
								: missing.map((one) => missingName(one, locale)).join('; ')
					),
					textCell(reason ?? '')
				]),
				frozenColumns: 1
			}
		]
	});
}
