import { formatConditionShort } from '../format/conditions.ts';
import { formatDay, formatMoment } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { shortNameOf } from '../narrate/summary.ts';
import { capitalised, nameOf, placeNameOf } from '../narrate/phrase.ts';
import { rowAt, type AgendaEntry } from '../view/agenda.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import type { MeetingSheet } from '../view/meeting-sheet.ts';
import type { ScorecardRow } from '../view/scorecard.ts';
import { meetingPath, scorecardAddress } from './address.ts';
import { basisOf, sharedBasis } from './basis.ts';
import { coverSlide, provisos } from './cover.ts';
import type { ExhibitSetting } from './exhibit-slides.ts';
import { explanationSlides, remarkSlides, type Around } from './remark-slides.ts';
import { rowSlides } from './row-slides.ts';
import { deckOf, listSlides } from './several.ts';
import type { Basis, Deck, Slide } from './slide.ts';
import { targetSlides } from './status-slides.ts';
import { orderedSlides, reviewSlides } from './task-slides.ts';

/** What a frozen deck says of itself on its last page. */
export interface FreezeSeal {
	readonly version: number;
	/** ISO moment the figures were known at. */
	readonly moment: string;
	/** SHA-256 of the snapshot, hexadecimal. */
	readonly hash: string;
}

export interface MeetingDeckSetting extends ExhibitSetting {
	/** Of any of the targets on the agenda: what a target without one shows is its number alone. */
	readonly sheets: readonly IndicatorSheet[];
}

/**
 * A meeting, ready to present: cover, agenda, then each item in its order with what was written to it, difficulties and proposals by
 * place, what this meeting orders. Without its last page: see `sealed`.
 */
export function meetingDeck(sheet: MeetingSheet, setting: MeetingDeckSetting): Deck {
	const { locale, origin } = setting;
	const { meetingDeck: words } = messagesOf(locale);
	const { meeting, agenda, remarks, tasks } = sheet;
	const basis = meetingBasis(sheet, locale);
	const href = origin + meetingPath(meeting.id);
	const around: Around = { basis, href, measure: meeting.title };
	const spoken = new Set(agenda.flatMap((entry) => (entry.kind === 'place' ? [entry.place.id] : [])));
	const conclusion = [{ heading: null, items: meeting.conclusion === null ? [] : [meeting.conclusion] }];
	return deckOf(meeting.title, `${basis.place} · ${basis.period}`, locale, [
		cover(sheet, basis, href, locale),
		...agendaSlides(around, sheet, locale),
		...agenda.flatMap((entry) => entrySlides(entry, sheet, around, setting)),
		...remarkSlides(
			{ ...around, id: 'remarks', finding: words.remarks, status: null, notes: words.remarks },
			remarks.filter(({ place }) => place === null || !spoken.has(place.id)),
			locale
		),
		...listSlides({ ...around, id: 'conclusion', finding: words.conclusion, status: null, notes: words.conclusion }, conclusion, locale),
		...orderedSlides({ ...around, id: 'tasks', finding: words.newTasks, status: null, notes: words.newTasks }, tasks, locale)
	]);
}

/** The deck with its last page: the moment and the hash of what was frozen, or that nothing was. */
export function sealed(deck: Deck, seal: FreezeSeal | null): Deck {
	const { locale, slides, title } = deck;
	const { meetingDeck: words } = messagesOf(locale);
	const [first] = slides;
	if (first === undefined) return deck;
	const items =
		seal === null
			? [words.liveHint]
			: [words.frozenAt(formatMoment(seal.moment, locale)), words.version(seal.version), words.hash(inBlocks(seal.hash))];
	const finding = seal === null ? words.live : words.closing;
	const draft = { id: 'closing', finding, measure: title, status: null, basis: first.basis, notes: items.join('\n'), href: first.href };
	return { ...deck, slides: [...slides, ...listSlides(draft, [{ heading: null, items }], locale)] };
}

/** Eight digits at a time: a line can break between them, and two people can compare them aloud. */
function inBlocks(hash: string): string {
	return (hash.match(/.{1,8}/g) ?? []).join(' ');
}

/** Of one programme its own; of several what they share. The meeting's title speaks for them where they differ. */
function meetingBasis({ scorecards, meeting }: MeetingSheet, locale: Locale): Basis {
	return { ...sharedBasis(scorecards, locale), period: formatPeriod(meeting.period, locale), source: null };
}

function cover({ meeting, programmes, scorecards }: MeetingSheet, basis: Basis, href: string, locale: Locale): Slide {
	const { meetingDeck: words } = messagesOf(locale);
	const committees = [...new Set(programmes.map(({ committee }) => committee))];
	const names = programmes.length > 1 ? programmes.map((programme) => nameOf(programme, locale)) : [];
	const said = [...new Set(scorecards.flatMap((scorecard) => provisos({ ...scorecard, knownAt: null }, locale)))];
	const held = words.heldOn(formatDay(meeting.date, locale), meeting.venue);
	return coverSlide(meeting.title, basis, [...committees, held, ...names, meeting.chair, ...said], href, locale);
}

function agendaSlides(around: Around, sheet: MeetingSheet, locale: Locale): readonly Slide[] {
	const { meetingDeck: words } = messagesOf(locale);
	const items = sheet.agenda.map((entry, index) => `${index + 1}. ${agendaTitle(entry, sheet, locale)}`);
	return listSlides(
		{ ...around, id: 'agenda', finding: words.agenda, status: null, notes: words.agenda },
		[{ heading: null, items }],
		locale
	);
}

/** What an item is called in lists: a target with its status. */
export function agendaTitle(entry: AgendaEntry, { scorecards }: Pick<MeetingSheet, 'scorecards'>, locale: Locale): string {
	const { meetingDeck: words, status, narrate } = messagesOf(locale);
	switch (entry.kind) {
		case 'tasks':
			return words.agendaTasks;
		case 'text':
			return entry.text;
		case 'place':
			return words.agendaPlace(placeNameOf(entry.place, locale));
		case 'target': {
			const found = rowAt(scorecards, entry);
			if (found === null) return entry.key;
			return narrate.sentence(targetName(found.row, locale), status[found.row.verdict.status].word);
		}
	}
}

/** An indicator's name; of one of several targets with what it asks. */
export function targetName({ key, indicator, target }: ScorecardRow, locale: Locale): string {
	const name = shortNameOf(indicator, locale);
	if (target === null || key === indicator.id) return name;
	const { meetingDeck } = messagesOf(locale);
	return meetingDeck.oneOfTargets(
		name,
		formatConditionShort({ ...target, direction: indicator.direction }, indicator, locale),
		formatDay(target.due, locale)
	);
}

function entrySlides(entry: AgendaEntry, sheet: MeetingSheet, around: Around, setting: MeetingDeckSetting): readonly Slide[] {
	const { locale, origin } = setting;
	const { meetingDeck: words } = messagesOf(locale);
	const id = `item-${entry.id}`;
	const remarked = (title: string) => [title, entry.remark].filter((line) => line !== null).join('\n');
	switch (entry.kind) {
		case 'tasks':
			return reviewSlides({ ...around, id, status: null }, sheet, locale);
		case 'text':
			return listSlides(
				{ ...around, id, finding: entry.text, status: null, notes: remarked(entry.text) },
				[{ heading: null, items: [entry.remark ?? around.basis.programme] }],
				locale
			);
		case 'place': {
			const title = words.remarksOf(placeNameOf(entry.place, locale));
			const finding = capitalised(title, locale);
			const named = entry.notes.map((line) => ({ ...line, place: null }));
			return remarkSlides({ ...around, id, finding, status: null, notes: remarked(title) }, [{ place: null, notes: named }], locale, false);
		}
		case 'target': {
			const found = rowAt(sheet.scorecards, entry);
			if (found === null) return [];
			const { scorecard, row } = found;
			const indicator = setting.sheets.find((one) => one.row.key === row.key && one.scorecard.programme.id === entry.programme) ?? null;
			const shown = rowSlides(scorecard, row, indicator, setting);
			const basis = basisOf(scorecard, locale);
			const ofProgramme = { basis, href: scorecardAddress(origin, scorecard), measure: `${basis.programme} · ${basis.period}` };
			const name = targetName(row, locale);
			const slides = [
				...(shown.length > 0
					? shown
					: targetSlides({ ...ofProgramme, id, finding: name, status: row.verdict.status, notes: name }, [row], locale)),
				...explanationSlides(
					{ ...ofProgramme, id: `${id}-why`, finding: words.why(name), status: row.verdict.status, notes: words.why(name) },
					entry.explanations,
					scorecard.place.id,
					locale
				)
			];
			return slides.map((slide, index) => (index === 0 ? { ...slide, notes: remarked(slide.notes) } : slide));
		}
	}
}
