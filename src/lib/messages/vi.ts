import { administration, administrationFault } from './vi/administration.ts';
import { api, apiFault } from './vi/api.ts';
import { audit } from './vi/audit.ts';
import { backup, backupFault } from './vi/backup.ts';
import { chart } from './vi/chart.ts';
import { cli } from './vi/cli.ts';
import { condition } from './vi/condition.ts';
import { deck } from './vi/deck.ts';
import { deed, deedFault } from './vi/deed.ts';
import { entry, entryFault } from './vi/entry.ts';
import { exports } from './vi/export.ts';
import { documentFault } from './vi/document-fault.ts';
import { extracting, targetFault } from './vi/extracting.ts';
import { fault } from './vi/fault.ts';
import { figureFault } from './vi/figure.ts';
import { finding } from './vi/finding.ts';
import { importFault } from './vi/import-fault.ts';
import { importing } from './vi/importing.ts';
import { meeting, meetingDeck } from './vi/meeting.ts';
import { meetingFault } from './vi/meeting-fault.ts';
import { live } from './vi/live.ts';
import { meetingPage } from './vi/meeting-page.ts';
import { narrate } from './vi/narrate.ts';
import { notice } from './vi/notice.ts';
import { offline } from './vi/offline.ts';
import { page } from './vi/page.ts';
import { people, peopleFault } from './vi/people.ts';
import { period } from './vi/period.ts';
import { projector } from './vi/projector.ts';
import { report } from './vi/report.ts';
import { status, blank, observationStatus, placeLevel, number, date } from './vi/terms.ts';
import { submission, submissionFault } from './vi/submission.ts';
import { workbook } from './vi/workbook.ts';

/**
 * Every Vietnamese word on screen, in sections. Words with parameters are functions; numbers, days and periods arrive
 * already written out by `format`. This object is the shape of every other language: see `Messages`.
 */
export const vi = {
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

/** The shape every language fills. */
export type Messages = typeof vi;
