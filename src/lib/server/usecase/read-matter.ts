import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { PlaceSheet } from '#lib/view/place-sheet.ts';
import type { Overview, Scorecard } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import type { Today } from './asked.ts';
import { indicatorDossier, overviewDossier, placeDossier, programmeDossier, withBreakdowns } from './read-dossier.ts';
import { readIndicator, type IndicatorParameters } from './read-indicator.ts';
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
}
export type Subject = keyof SubjectParameters;

interface SubjectViews {
	readonly overview: Overview;
	readonly programme: Scorecard;
	readonly indicator: IndicatorSheet;
	readonly place: PlaceSheet;
}

/** What can be told about a subject: its view object, which every surface shows, and the same as chapters. */
export type Matter = {
	readonly [One in Subject]: {
		readonly subject: One;
		readonly view: SubjectViews[One];
		/** Its tables. */
		readonly outline: Dossier;
		/** The same with its breakdowns, read when a deck or a format asks for it. */
		dossier(): Promise<Dossier>;
	};
}[Subject];
export type MatterOf<Of extends Subject> = Extract<Matter, { readonly subject: Of }>;

type Readers = {
	readonly [Of in Subject]: (store: Store, asked: SubjectParameters[Of], today: Today) => Promise<Outcome<MatterOf<Of>, SelectionFault>>;
};

const READERS: Readers = {
	async overview(store, asked, today) {
		const overview = await readOverview(store, asked, today);
		if (!overview.ok) return overview;
		const outline = overviewDossier(overview.value);
		return accepted({ subject: 'overview', view: overview.value, outline, dossier: async () => outline });
	},
	async programme(store, asked, today) {
		const page = await readScorecard(store, asked, today);
		if (!page.ok) return page;
		const outline = programmeDossier(page.value);
		const dossier = () => withBreakdowns(store, asked, outline, today);
		return accepted({ subject: 'programme', view: page.value.scorecard, outline, dossier });
	},
	async indicator(store, asked, today) {
		const page = await readIndicator(store, asked, today);
		if (!page.ok) return page;
		const { sheet } = page.value;
		const outline = indicatorDossier(sheet);
		return accepted({ subject: 'indicator', view: sheet, outline, dossier: async () => outline });
	},
	async place(store, asked, today) {
		const page = await readPlace(store, asked, today);
		if (!page.ok) return page;
		const { sheet } = page.value;
		const outline = placeDossier(sheet);
		const dossier = () => withBreakdowns(store, { ...asked, group: undefined }, outline, today);
		return accepted({ subject: 'place', view: sheet, outline, dossier });
	}
};

export function readMatter<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	today: Today
): Promise<Outcome<MatterOf<Of>, SelectionFault>> {
	return READERS[subject](store, asked, today);
}
