import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Locale } from '#lib/messages/index.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Store } from '../db.ts';
import { readTwoDigitCounts } from './change-settings.ts';
import type { Today } from './asked.ts';
import { fileNames, makingOf, type ExportedFile } from './exported-file.ts';
import type { MeetingReadFault } from './meeting-material.ts';
import { readMeeting } from './read-meeting.ts';

/** The conclusion notice as a document, with the figures that the meeting was shown. */
export async function exportNotice(
	store: Store,
	meeting: string,
	{ today, locale, now }: Today & { readonly locale: Locale; readonly now: string }
): Promise<Outcome<ExportedFile, MeetingReadFault>> {
	const page = await readMeeting(store, meeting, { today });
	if (!page.ok) return page;
	const { sheet, since } = page.value;
	const { id, title } = sheet.meeting;
	const { noticeDocx } = await import('../export/docx/notice.ts');
	const making = { ...(await makingOf(store, now)), seal: since?.freeze ?? null };
	return accepted({
		...fileNames([id, 'conclusion'], [messagesOf(locale).meetingPage.conclusion.of(title)], 'docx'),
		mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		inline: false,
		bytes: await noticeDocx(sheet, since?.shown ?? null, { ...making, locale, twoDigits: await readTwoDigitCounts(store) })
	});
}
