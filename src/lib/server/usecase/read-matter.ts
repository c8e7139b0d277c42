import type { Note } from '#lib/domain/note.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { Matrix } from '#lib/view/matrix.ts';
import type { PlaceSheet } from '#lib/view/place-sheet.ts';
import type { Overview, PlaceView, Scorecard } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import type { Today } from './asked.ts';
import { readIndicator, type IndicatorParameters } from './read-indicator.ts';
import { readMatrix } from './read-matrix.ts';
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

interface OverviewMatter {
	readonly subject: 'overview';
	readonly view: Overview;
}

/** What is costly to read is read when a deck or a format asks for it. */
export interface ProgrammeMatter {
	readonly subject: 'programme';
	readonly view: Scorecard;
	/** Of the programme as a whole, at the selected place or one it lists, in the selected period. */
	readonly notes: readonly Note[];
	readonly notePlaces: readonly PlaceView[];
	/** Places × indicators. */
	matrix(): Promise<Matrix>;
	/** One a row of the scorecard, in its order. */
	sheets(): Promise<readonly IndicatorSheet[]>;
}

interface IndicatorMatter {
	readonly subject: 'indicator';
	readonly view: IndicatorSheet;
}

interface PlaceMatter {
	readonly subject: 'place';
	readonly view: PlaceSheet;
}

/** All that can be told about a subject: its view object, which every surface shows, and what only some surfaces add. */
export type Matter = OverviewMatter | ProgrammeMatter | IndicatorMatter | PlaceMatter;
export type MatterOf<Of extends Subject> = Extract<Matter, { readonly subject: Of }>;

type Readers = {
	readonly [Of in Subject]: (store: Store, asked: SubjectParameters[Of], today: Today) => Promise<Outcome<MatterOf<Of>, SelectionFault>>;
};

const READERS: Readers = {
	async overview(store, asked, today) {
		const overview = await readOverview(store, asked, today);
		return overview.ok ? accepted({ subject: 'overview', view: overview.value }) : overview;
	},
	async programme(store, asked, today) {
		const page = await readScorecard(store, asked, today);
		if (!page.ok) return page;
		const { scorecard, notes, notePlaces } = page.value;
		return accepted({
			subject: 'programme',
			view: scorecard,
			notes,
			notePlaces,
			matrix: async () => found(await readMatrix(store, asked, today)).matrix,
			sheets: () => sheetsOf(store, asked, scorecard, today)
		});
	},
	async indicator(store, asked, today) {
		const page = await readIndicator(store, asked, today);
		return page.ok ? accepted({ subject: 'indicator', view: page.value.sheet }) : page;
	},
	async place(store, asked, today) {
		const page = await readPlace(store, asked, today);
		return page.ok ? accepted({ subject: 'place', view: page.value.sheet }) : page;
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

async function sheetsOf(
	store: Store,
	asked: SelectionParameters,
	{ programme, rows }: Scorecard,
	today: Today
): Promise<readonly IndicatorSheet[]> {
	const sheets: IndicatorSheet[] = [];
	for (const { indicator, target } of rows) {
		const one = { ...asked, programme: programme.id, indicator: indicator.id, target: target?.id };
		sheets.push(found(await readIndicator(store, one, today)).sheet);
	}
	return sheets;
}

/** What the scorecard was read from is there for its parts too, unless the workspace was replaced in between. */
function found<Part>(outcome: Outcome<Part, SelectionFault>): Part {
	if (!outcome.ok) throw new Error(`the workspace changed while it was read: ${outcome.fault.code}`);
	return outcome.value;
}
