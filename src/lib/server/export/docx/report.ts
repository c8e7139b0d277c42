import { AlignmentType, Paragraph, TextRun, type Table } from 'docx';
import { exhibitsOf, type Exhibit } from '#lib/deck/exhibit.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { dossierCommittee, dossierLine, dossierPlace, isIllustrative, townOf } from '#lib/narrate/dossier.ts';
import { reportOpening, reportSections, reportSubject, type ReportPart } from '#lib/narrate/report.ts';
import { textOf } from '#lib/narrate/told.ts';
import type { Deck } from '#lib/deck/slide.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { isAssigned, worstFirst } from '#lib/view/urgency.ts';
import { madeLine, type Making } from '../making.ts';
import { appendices } from './appendix.ts';
import { documentBytes, documentTitle } from './document.ts';
import { section, type ReportStyle } from './layout.ts';
import { letterhead, signature } from './letterhead.ts';
import { blanks, body, heading, items } from './paragraphs.ts';
import { picture, type Telling } from './pictures.ts';

export interface ReportSetting extends Making {
	readonly locale: Locale;
	/** The same as slides: its drawings stand in where the dossier brings no breakdowns. */
	readonly deck?: Deck | undefined;
	/** Whole counts below ten in running text as offices write them, `06`. */
	readonly twoDigits?: boolean;
}

/** More pictures than these turn a report into an album; the rest is in the presentation. */
const MOST_PICTURES = 4;

/**
 * The committee's report: State or Party form as its programme says, in Vietnamese; a plain report in other languages. Same input, same bytes.
 */
export async function reportDocx(dossier: Dossier, setting: ReportSetting): Promise<Uint8Array> {
	const { locale, madeAt } = setting;
	const words = messagesOf(locale);
	const style = styleOf(dossier, locale);
	const place = dossierPlace(dossier);
	const head = { committee: dossierCommittee(dossier), place: place === null ? null : townOf(place), style, locale, madeAt };
	const made = { subject: reportSubject(dossier, locale), style, locale, madeAt };
	const writing = { locale, twoDigits: setting.twoDigits === true };
	const pictures = await picturesOf(dossier, setting);
	const badge = isIllustrative(dossier) ? ` · ${words.page.illustrative}` : '';
	const foot = `${dossierLine(dossier, locale)} · ${madeLine(setting, locale)}${badge}`;
	const main = [
		...letterhead(head),
		...documentTitle(words.report.title, made),
		...reportOpening(dossier, writing).flatMap((part) => drawn(part, [])),
		...reportSections(dossier, writing).flatMap(({ heading: text, parts }) => [
			heading(text, 1),
			...parts.flatMap((part) => drawn(part, pictures))
		]),
		...(style === 'plain' ? [] : [body(words.report.closing, { keepNext: true })]),
		...signature(head)
	];
	return documentBytes(
		[section(style, 'portrait', main, foot), section(style, 'landscape', appendices(dossier, setting, style), foot)],
		made
	);
}

/** Of one founder's programmes the founder's form, of a meeting its leading programme's; of several the State's, which both know. */
function styleOf({ subject, chapters }: Dossier, locale: Locale): ReportStyle {
	if (locale !== 'vi') return 'plain';
	if (subject.kind === 'meeting') return subject.sheet.programmes[0]?.documentStyle ?? 'state';
	const styles = new Set(chapters.map(({ scorecard }) => scorecard.programme.documentStyle));
	return styles.size === 1 && styles.has('party') ? 'party' : 'state';
}

function drawn(part: ReportPart, pictures: readonly Paragraph[]): (Paragraph | Table)[] {
	switch (part.kind) {
		case 'heading':
			return [heading(textOf(part.told), 2)];
		case 'paragraph':
			return [body(textOf(part.told))];
		case 'caution':
			return [
				new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: textOf(part.told), italics: true, bold: true })] })
			];
		case 'items':
			return items(part.told.map(textOf));
		case 'blank':
			return blanks(part.lines);
		case 'charts':
			return [...pictures];
	}
}

/** The most telling exhibit of each of the most urgent targets. */
async function picturesOf({ chapters }: Dossier, { locale, deck }: ReportSetting): Promise<readonly Paragraph[]> {
	const sheets = new Map(chapters.flatMap((chapter) => chapter.sheets).map((sheet) => [sheet.row, sheet]));
	const telling = worstFirst([...sheets.keys()].filter(isAssigned))
		.flatMap((row) => sheets.get(row) ?? [])
		.flatMap((sheet): Telling[] => exhibitsOf(sheet, null, locale).filter(tells(sheet)).slice(0, 1));
	const shown = (telling.length > 0 ? telling : drawnOn(deck)).slice(0, MOST_PICTURES);
	return (await Promise.all(shown.map((exhibit, index) => picture(exhibit, index + 1, locale)))).flat();
}

/** What the slides draw, each target once. */
function drawnOn(deck: Deck | undefined): readonly Telling[] {
	const drawn = (deck?.slides ?? []).flatMap(({ id, finding, measure, basis, body }): Telling[] => {
		if (body.kind !== 'drawing') return [];
		const facts = [basis.asOf, basis.completeness, basis.source].filter((fact) => fact !== null);
		return [{ key: id, drawing: body.drawing, label: body.label, title: finding, subtitle: measure ?? '', facts }];
	});
	return [...new Map(drawn.toReversed().map((one) => [one.label, one])).values()].toReversed();
}

/** A ranking of equal values is no picture. */
function tells({ distribution }: IndicatorSheet): (exhibit: Exhibit) => boolean {
	const spread = distribution !== null && distribution.min.value < distribution.max.value;
	return ({ key, drawing }) => drawing !== null && (key === 'path' || key === 'coverage' || (key === 'ranking' && spread));
}
