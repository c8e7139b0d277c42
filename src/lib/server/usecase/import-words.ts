import { messagesOf, type Locale } from '#lib/messages/index.ts';
import type { ExplainedIssue } from '#lib/view/import-view.ts';
import type { FileFault } from '../import/sheet/fault.ts';
import type { Issue } from '../import/sheet/issue.ts';
import { explain } from './explanation.ts';

export function explainIssue({ detail, severity, sheet, row, column, count, question }: Issue, locale: Locale): ExplainedIssue {
	const { choice } = messagesOf(locale).importing;
	const wordOf = (value: string) => (Object.hasOwn(choice, value) ? choice[value as keyof typeof choice] : value);
	return {
		code: detail.code,
		severity,
		sheet,
		row,
		column,
		count,
		...explain(detail, locale),
		question:
			question === null
				? null
				: {
						key: question.key,
						proposal: question.proposal,
						answer: question.answer,
						choices: question.choices.map(({ value, name }) => ({ value, label: name ?? wordOf(value) }))
					}
	};
}

/** Whether it is the file itself that was refused. */
export function isFileFault(fault: { readonly code: string }): fault is FileFault {
	return /^import_(file|zip|xml|external|merge|validation|row_beyond|sheet_too)/.test(fault.code);
}
