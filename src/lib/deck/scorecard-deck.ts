import type { Task } from '../domain/meeting.ts';
import type { Note } from '../domain/note.ts';
import type { Status } from '../domain/status.ts';
import { messagesOf } from '../messages/index.ts';
import { programmeSentence } from '../narrate/summary.ts';
import { nameOf } from '../narrate/phrase.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import type { PlaceView, Scorecard } from '../view/scorecard.ts';
import { worstFirst } from '../view/urgency.ts';
import { scorecardAddress } from './address.ts';
import { areaOf, basisOf } from './basis.ts';
import { coverSlide, provisos } from './cover.ts';
import type { ExhibitSetting } from './exhibit-slides.ts';
import { noteSlides, taskSlides, warningSlides } from './note-slides.ts';
import { rowSlides } from './row-slides.ts';
import { deckOf } from './several.ts';
import type { Deck, Slide } from './slide.ts';
import { summarySlides, targetSlides } from './status-slides.ts';

export interface ScorecardDeckSetting extends ExhibitSetting {
	/** Of any of the rows: what a target without one shows is its number alone. */
	readonly sheets?: readonly IndicatorSheet[];
	/** Of the programme as a whole; those of the sheets join them. */
	readonly notes?: readonly Note[];
	/** Where the notes' places are found by name, besides the sheets' own. */
	readonly places?: readonly PlaceView[];
	readonly tasks?: readonly Task[];
}

/**
 * A programme at a place, ready to present: cover, targets by status, every target, one finding a slide with the worst target
 * first, what does not agree, what was written, what was ordered.
 */
export function scorecardDeck(scorecard: Scorecard, setting: ScorecardDeckSetting): Deck {
	const { locale, origin } = setting;
	const words = messagesOf(locale);
	const { programme, rows } = scorecard;
	const basis = basisOf(scorecard, locale);
	const title = nameOf(programme, locale);
	const href = scorecardAddress(origin, scorecard);
	const around = { basis, href, measure: `${basis.place} · ${basis.period}`, status: null };
	const sentence = programmeSentence(scorecard, locale);
	const notes = sentence + (basis.source === null ? '' : `\n${basis.source}`);
	return deckOf(title, `${basis.place} · ${basis.period}`, locale, [
		coverSlide(title, basis, [programme.committee, areaOf(scorecard, locale), ...provisos(scorecard, locale)], href, locale),
		...summarySlides({ ...around, id: 'summary', finding: sentence, notes }, scorecard, locale),
		...targetSlides({ ...around, id: 'targets', finding: words.deck.targets, notes }, rows, locale),
		...findingSlides(scorecard, setting),
		...warningSlides(around, scorecard, locale),
		...noteSlides(around, [...new Set([...(setting.notes ?? []), ...notesIn(setting.sheets)])], placesIn(scorecard, setting), locale),
		...taskSlides(around, setting.tasks ?? [], locale)
	]);
}

const WITHOUT_FINDING: readonly Status[] = ['not_started', 'not_assigned'];

/** The worst target first: its course and the places behind it; of a target in good order its course alone. */
function findingSlides(scorecard: Scorecard, setting: ScorecardDeckSetting): readonly Slide[] {
	const sheets = new Map(setting.sheets?.map((sheet) => [sheet.row.key, sheet]));
	return worstFirst(scorecard.rows)
		.filter(({ verdict }) => !WITHOUT_FINDING.includes(verdict.status))
		.flatMap((row) => rowSlides(scorecard, row, sheets.get(row.key) ?? null, setting));
}

function notesIn(sheets: readonly IndicatorSheet[] = []): readonly Note[] {
	return sheets.flatMap(({ notes }) => notes);
}

function placesIn({ place }: Scorecard, { places = [], sheets = [] }: ScorecardDeckSetting): readonly PlaceView[] {
	return [...places, ...sheets.flatMap(({ ranking }) => ranking.map((ranked) => ranked.place))].filter(({ id }) => id !== place.id);
}
