/** The outline of a committee's report, filled with sentences whose numbers come from the view; what only people know stays open. */
import { ahead } from '../domain/period.ts';
import { formatDayInText } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Dossier } from '../view/dossier.ts';
import type { MeetingSheet } from '../view/meeting-sheet.ts';
import { asOfBy, completenessBy } from './basis.ts';
import { dossierCommittee, dossierDocuments, dossierPeriod, dossierPlace, dossierTitle, isIllustrative } from './dossier.ts';
import { nameOf, placeNameOf } from './phrase.ts';
import { assessment } from './report-assessment.ts';
import { citation, itemsOf, orBlank, paragraphs, remarks, words as told, type ReportPart } from './report-part.ts';
import { plan, results } from './report-results.ts';
import { traced, type Told, type Writing } from './told.ts';

export type { ReportPart } from './report-part.ts';

export interface ReportSection {
	readonly heading: string;
	readonly parts: readonly ReportPart[];
}

/** What the report is about: `Kết quả thực hiện “…”, quý II/2022; phương hướng, nhiệm vụ quý III/2022`. */
export function reportSubject(dossier: Dossier, locale: Locale): string {
	const { report } = messagesOf(locale);
	const period = dossierPeriod(dossier);
	const what = reportTopic(dossier, locale);
	return period === null ? what : report.subject(what, formatPeriod(period, locale), formatPeriod(ahead(period), locale));
}

function reportTopic(dossier: Dossier, locale: Locale): string {
	const { report } = messagesOf(locale);
	switch (dossier.subject.kind) {
		case 'overview':
			return report.ofAll;
		case 'place':
			return report.ofPlace(placeNameOf(dossier.subject.place, locale));
		case 'indicator':
			return report.ofIndicator(dossierTitle(dossier, locale));
		case 'programme':
			return report.ofProgramme(dossierTitle(dossier, locale));
		case 'meeting':
			return report.ofProgramme(dossier.subject.sheet.programmes.map((programme) => nameOf(programme, locale)).join('”, “'));
	}
}

/** The sentences before the first section: on whose order, for what, on which figures. */
export function reportOpening(dossier: Dossier, writing: Writing): readonly ReportPart[] {
	const { locale } = writing;
	const words = messagesOf(locale);
	const { chapters, subject } = dossier;
	const period = dossierPeriod(dossier);
	const place = dossierPlace(dossier);
	const who = subject.kind === 'place' ? null : (dossierCommittee(dossier) ?? words.report.committee);
	const what = words.report.results(
		period === null ? null : formatPeriod(period, locale),
		place === null ? null : placeNameOf(place, locale)
	);
	const [only] = chapters.length === 1 ? chapters : [];
	// What set the targets, not what defines a ratio.
	const set = only?.scorecard.rows.map(({ target }) => target?.document ?? null) ?? [];
	const order = set.find((document) => document !== null && document.number !== null && !document.illustrative);
	return [
		...(isIllustrative(dossier) ? [told('caution', words.page.illustrativeHint)] : []),
		...(subject.kind === 'meeting' ? [told('paragraph', meetingSentence(subject.sheet, locale))] : []),
		// Each programme of several has its own day and its own reports: said where it is told.
		...(only === undefined ? [] : paragraphs(basis(only, writing))),
		told(
			'paragraph',
			order === undefined || order === null ? words.report.opening(who, what) : words.report.onOrder(citation(order, locale), who, what)
		)
	];
}

/** For which meeting the report was written. */
function meetingSentence({ meeting }: MeetingSheet, locale: Locale): string {
	return messagesOf(locale).report.forMeeting(meeting.title, formatDayInText(meeting.date, locale));
}

/** `Số liệu đến ngày 30/06/2022; 11/14 xã đã báo cáo quý II/2022.` */
function basis({ scorecard }: Dossier['chapters'][number], writing: Writing): readonly Told[] {
	return traced(scorecard, writing, (pen) => {
		const complete = scorecard.completeness.expected > 0 ? [completenessBy(pen, scorecard)] : [];
		return [`${[asOfBy(pen, scorecard), ...complete].join('; ')}.`];
	});
}

/** Its numbers are told with the cells they were read from. */
export function reportSections(dossier: Dossier, writing: Writing): readonly ReportSection[] {
	const { locale } = writing;
	const { report } = messagesOf(locale);
	const { chapters } = dossier;
	const period = dossierPeriod(dossier);
	const found =
		chapters.length === 0
			? [told('paragraph', `${messagesOf(locale).narrate.noTargets}.`)]
			: chapters.length === 1
				? chapters.flatMap((chapter) => results(chapter, writing))
				: chapters.flatMap((chapter, index): ReportPart[] => [
						told('heading', `${index + 1}. ${chapterTitle(chapter, dossierPlace(dossier) === null, locale)}`),
						...paragraphs(basis(chapter, writing)),
						...results(chapter, writing).map((part): ReportPart =>
							part.kind === 'heading' ? { kind: 'paragraph', told: [...part.told, ':'] } : part
						)
					]);
	return [
		{ heading: report.sections.leadership, parts: leadership(dossier, locale) },
		{ heading: report.sections.results(period === null ? null : formatPeriod(period, locale)), parts: [...found, { kind: 'charts' }] },
		{ heading: report.sections.assessment, parts: assessment(dossier, writing) },
		{ heading: report.sections.plan(period === null ? null : formatPeriod(ahead(period), locale)), parts: plan(dossier, writing) },
		{ heading: report.sections.proposals, parts: orBlank(remarks(dossier, 'proposal', locale)) }
	];
}

/** @param isApart whether the other programmes are of other places */
function chapterTitle({ scorecard: { programme, place } }: Dossier['chapters'][number], isApart: boolean, locale: Locale): string {
	const { report } = messagesOf(locale);
	const name = nameOf(programme, locale);
	return isApart ? report.ofProgrammeAt(name, placeNameOf(place, locale)) : report.ofProgramme(name);
}

function leadership(dossier: Dossier, locale: Locale): ReportPart[] {
	const { report } = messagesOf(locale);
	// What has no number, an item of news, orders nothing.
	const documents = dossierDocuments(dossier)
		.filter(({ illustrative, number }) => !illustrative && number !== null)
		.map((document) => citation(document, locale));
	return [...(documents.length === 0 ? [] : [told('paragraph', report.documents), ...itemsOf(documents)]), { kind: 'blank', lines: 2 }];
}
