import { indicatorDeck } from '#lib/deck/indicator-deck.ts';
import { overviewDeck } from '#lib/deck/overview-deck.ts';
import { placeDeck } from '#lib/deck/place-deck.ts';
import { scorecardDeck } from '#lib/deck/scorecard-deck.ts';
import type { ExhibitSetting } from '#lib/deck/exhibit-slides.ts';
import type { Deck } from '#lib/deck/slide.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import type { PlaceSheet } from '#lib/view/place-sheet.ts';
import type { Overview, Scorecard } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import type { Freeze } from '../store/freezes.ts';
import type { Today } from './asked.ts';
import type { FreezeFault } from './frozen-meeting.ts';
import type { MeetingReadFault } from './meeting-material.ts';
import { indicatorDossier, overviewDossier, placeDossier, programmeDossier, withBreakdowns } from './read-dossier.ts';
import { readIndicator, type IndicatorParameters } from './read-indicator.ts';
import { readMeetingMatter, type MeetingParameters } from './read-meeting-matter.ts';
import { readOverview } from './read-overview.ts';
import { readPlace, type PlaceParameters } from './read-place.ts';
import { readScorecard } from './read-scorecard.ts';
import type { SelectionFault, SelectionParameters } from './selection.ts';

/** What a file or a deck can be about, and what names each. */
export interface SubjectParameters {
	readonly overview: Pick<SelectionParameters, 'period' | 'as-of' | 'as-known-at' | 'view'>;
	readonly programme: SelectionParameters;
	readonly indicator: IndicatorParameters;
	readonly place: PlaceParameters;
	readonly meeting: MeetingParameters;
}
export type Subject = keyof SubjectParameters;

interface SubjectViews {
	readonly overview: Overview;
	readonly programme: Scorecard;
	readonly indicator: IndicatorSheet;
	readonly place: PlaceSheet;
	readonly meeting: MeetingSheet;
}

/** The three shapes in which every subject is told: its view object, which every surface shows, chapters for paper, and slides. */
export type Matter = {
	readonly [One in Subject]: {
		readonly subject: One;
		readonly view: SubjectViews[One];
		/** Its tables. */
		readonly outline: Dossier;
		/** Of a meeting that was frozen; null: the figures of now. */
		readonly freeze: Freeze | null;
		/** The same chapters with their breakdowns, read when a format asks for them. */
		dossier(): Promise<Dossier>;
		deck(setting: ExhibitSetting): Promise<Deck>;
	};
}[Subject];
export type MatterOf<Of extends Subject> = Extract<Matter, { readonly subject: Of }>;
export type MatterFault = SelectionFault | MeetingReadFault | FreezeFault;

type Readers = {
	readonly [Of in Subject]: (store: Store, asked: SubjectParameters[Of], today: Today) => Promise<Outcome<MatterOf<Of>, MatterFault>>;
};

const READERS: Readers = {
	async overview(store, asked, today) {
		const overview = await readOverview(store, asked, today);
		if (!overview.ok) return overview;
		const { value: view } = overview;
		const outline = overviewDossier(view);
		const deck = async (setting: ExhibitSetting) => overviewDeck(view, setting);
		return accepted({ subject: 'overview', view, outline, freeze: null, dossier: async () => outline, deck });
	},
	async programme(store, asked, today) {
		const page = await readScorecard(store, asked, today);
		if (!page.ok) return page;
		const { scorecard: view } = page.value;
		const outline = programmeDossier(page.value);
		const dossier = () => withBreakdowns(store, asked, outline, today);
		const deck = async (setting: ExhibitSetting) => {
			const { chapters } = await dossier();
			const sheets = chapters.flatMap((chapter) => chapter.sheets);
			const { notes, notePlaces: places } = page.value;
			return scorecardDeck(view, { ...setting, sheets, notes, places });
		};
		return accepted({ subject: 'programme', view, outline, freeze: null, dossier, deck });
	},
	async indicator(store, asked, today) {
		const page = await readIndicator(store, asked, today);
		if (!page.ok) return page;
		const { sheet: view } = page.value;
		const outline = indicatorDossier(view);
		const deck = async (setting: ExhibitSetting) => indicatorDeck(view, setting);
		return accepted({ subject: 'indicator', view, outline, freeze: null, dossier: async () => outline, deck });
	},
	async place(store, asked, today) {
		const page = await readPlace(store, asked, today);
		if (!page.ok) return page;
		const { sheet: view } = page.value;
		const outline = placeDossier(view);
		const dossier = () => withBreakdowns(store, { ...asked, group: undefined }, outline, today);
		const deck = async (setting: ExhibitSetting) => placeDeck(view, setting);
		return accepted({ subject: 'place', view, outline, freeze: null, dossier, deck });
	},
	meeting: readMeetingMatter
};

export function readMatter<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	today: Today
): Promise<Outcome<MatterOf<Of>, MatterFault>> {
	return READERS[subject](store, asked, today);
}
