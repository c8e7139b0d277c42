import type { ExhibitSetting } from '#lib/deck/exhibit-slides.ts';
import type { Deck } from '#lib/deck/slide.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import type { Today } from './asked.ts';
import { readMatter, type MatterFault, type Subject, type SubjectParameters } from './read-matter.ts';

/** A subject as slides: one finding each, for the projector and for files. */
export async function readDeck<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	{ today, ...setting }: Today & ExhibitSetting
): Promise<Outcome<Deck, MatterFault>> {
	const matter = await readMatter(store, subject, asked, { today });
	return matter.ok ? accepted(await matter.value.deck(setting)) : matter;
}
