import { administration, administrationFault } from './en/administration.ts';
import { api, apiFault } from './en/api.ts';
import { audit } from './en/audit.ts';
import { backup, backupFault } from './en/backup.ts';
import { chart } from './en/chart.ts';
import { cli } from './en/cli.ts';
import { condition } from './en/condition.ts';
import { deck } from './en/deck.ts';
import { deed, deedFault } from './en/deed.ts';
import { entry, entryFault } from './en/entry.ts';
import { exports } from './en/export.ts';
import { documentFault } from './en/document-fault.ts';
import { extracting, targetFault } from './en/extracting.ts';
import { fault } from './en/fault.ts';
import { figureFault } from './en/figure.ts';
import { finding } from './en/finding.ts';
import { importFault } from './en/import-fault.ts';
import { importing } from './en/importing.ts';
import { meeting, meetingDeck } from './en/meeting.ts';
import { meetingFault } from './en/meeting-fault.ts';
import { live } from './en/live.ts';
import { meetingPage } from './en/meeting-page.ts';
import { narrate } from './en/narrate.ts';
import { notice } from './en/notice.ts';
import { offline } from './en/offline.ts';
import { page } from './en/page.ts';
import { people, peopleFault } from './en/people.ts';
import { period } from './en/period.ts';
import { projector } from './en/projector.ts';
import { report } from './en/report.ts';
import { status, blank, observationStatus, placeLevel, number, date } from './en/terms.ts';
import { submission, submissionFault } from './en/submission.ts';
import { workbook } from './en/workbook.ts';
import type { Messages } from './vi.ts';

/** The English words; the compiler finds what is missing. */
export const en: Messages = {
	status,
	blank,
	observationStatus,
	placeLevel,
	number,
	date,
	period,
	page,
	chart,
	live,
	narrate,
	condition,
	deck,
	notice,
	offline,
	projector,
	workbook,
	report,
	cli,
	export: exports,
	entry,
	finding,
	deed,
	submission,
	meeting,
	meetingDeck,
	meetingPage,
	people,
	administration,
	api,
	audit,
	backup,
	importing,
	extracting,
	fault: {
		...fault,
		...deedFault,
		...importFault,
		...documentFault,
		...targetFault,
		...figureFault,
		...entryFault,
		...meetingFault,
		...peopleFault,
		...backupFault,
		...submissionFault,
		...administrationFault,
		...apiFault
	}
};
