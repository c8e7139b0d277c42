import type { ExhibitSetting } from '#lib/deck/exhibit-slides.ts';
import { indicatorDeck } from '#lib/deck/indicator-deck.ts';
import { overviewDeck } from '#lib/deck/overview-deck.ts';
import { placeDeck } from '#lib/deck/place-deck.ts';
import { scorecardDeck } from '#lib/deck/scorecard-deck.ts';
import type { Deck } from '#lib/deck/slide.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import type { Today } from './asked.ts';
import { readMatter, type Matter, type Subject, type SubjectParameters } from './read-matter.ts';
import type { SelectionFault } from './selection.ts';

/** A subject as slides: one finding each, for the projector and for files. */
export async function readDeck<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	{ today, ...setting }: Today & ExhibitSetting
): Promise<Outcome<Deck, SelectionFault>> {
	const matter = await readMatter(store, subject, asked, { today });
	return matter.ok ? accepted(await deckOfMatter(matter.value, setting)) : matter;
}

/** What has been read as slides. */
export async function deckOfMatter(matter: Matter, setting: ExhibitSetting): Promise<Deck> {
	switch (matter.subject) {
		case 'overview':
			return overviewDeck(matter.view, setting);
		case 'programme': {
			const { chapters } = await matter.dossier();
			return scorecardDeck(matter.view, {
				...setting,
				sheets: chapters.flatMap(({ sheets }) => sheets),
				notes: chapters.flatMap(({ notes }) => notes),
				places: chapters.flatMap(({ notePlaces }) => notePlaces)
			});
		}
		case 'indicator':
			return indicatorDeck(matter.view, setting);
		case 'place':
			return placeDeck(matter.view, setting);
	}
}
