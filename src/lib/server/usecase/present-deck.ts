import type { Boundaries } from '#lib/charts/picture.ts';
import type { Deck } from '#lib/deck/slide.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { ancestorsAt, childrenAt } from '#lib/domain/place-tree.ts';
import type { Day } from '#lib/domain/period.ts';
import { formatMoment } from '#lib/format/dates.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { capitalised, placeNameOf } from '#lib/narrate/phrase.ts';
import type { Contrast } from '#lib/theme/tokens.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { placeView } from '#lib/view/part.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';
import { screenSlides } from '../export/html-parts.ts';
import { slideHtml } from '../export/html-slide.ts';
import { slideStyle } from '../export/html-style.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { readVersion } from '../store/state.ts';
import type { Today } from './asked.ts';
import { readMatter, type Matter, type MatterFault, type Subject, type SubjectParameters } from './read-matter.ts';

/** A deck as the projector shows it: its slides are HTML with a style sheet of their own, complete without any further request. */
export interface Presentation {
	readonly title: string;
	readonly subtitle: string;
	readonly style: string;
	readonly slides: string;
	/** Of the store when the figures were read. */
	readonly version: number;
	/** ISO moment of reading; asking for what was known then gives the same figures for ever. */
	readonly readAt: string;
	/** Later figures do not change it. */
	readonly frozen: boolean;
	/** ISO moment that the pages of its places are to be known at, where the deck itself is. */
	readonly knownAt: string | null;
	/** Whose pages the committee asks for while these slides are shown, in official order. */
	readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
}

export interface PresentationSetting extends Today {
	/** ISO moment. */
	readonly now: string;
	readonly locale: Locale;
	readonly contrast: Contrast;
	readonly boundaries: Boundaries | null;
}

/** A province's communes; more are found by their own pages. */
const MOST_PLACES = 200;

/** Any subject on the screen: as known at the moment asked for, as a meeting was frozen, or with the figures of now. */
export async function presentDeck<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	setting: PresentationSetting
): Promise<Outcome<Presentation, MatterFault>> {
	const version = await readVersion(store.db);
	const read = await readMatter(store, subject, asked, setting);
	if (!read.ok) return read;
	const matter: Matter = read.value;
	const homes = homesOf(matter);
	const knownAt = matter.freeze?.moment ?? homes[0]?.knownAt ?? null;
	return accepted({
		...presented(await matter.deck({ ...setting, origin: '' }), setting),
		version,
		frozen: knownAt !== null,
		knownAt,
		places: placesAround(await loadCatalogue(store.db), homes, setting.locale)
	});
}

function presented({ title, subtitle, slides }: Deck, { now, locale, contrast }: PresentationSetting) {
	const made = messagesOf(locale).projector.readAt(formatMoment(now, locale));
	const parts = screenSlides(slides, locale);
	const html = parts.map((slide, i) => slideHtml(slide, { number: i + 1, total: parts.length, made, locale, contrast }));
	return { title, subtitle, style: slideStyle(), slides: html.join('\n'), readAt: now };
}

/** Where, on what day and as known when the figures of a subject stand. */
interface Home {
	readonly place: PlaceId;
	readonly day: Day;
	readonly knownAt: string | null;
}

const homeOf = ({ place, asOf, knownAt }: Omit<Scorecard, 'rows' | 'kind'>): Home => ({ place: place.id, day: asOf, knownAt });

function homesOf(matter: Matter): readonly Home[] {
	switch (matter.subject) {
		case 'overview':
			return matter.view.programmes.map(({ scorecard }) => homeOf(scorecard));
		case 'programme':
			return [homeOf(matter.view)];
		case 'indicator':
			return [homeOf(matter.view.scorecard)];
		case 'meeting':
			return matter.view.scorecards.map(homeOf);
		case 'place':
			return [{ place: matter.view.place.id, day: matter.view.asOf, knownAt: matter.view.scorecards[0]?.knownAt ?? null }];
	}
}

/** The places right below each home on the day of its figures; around a place with none below, those beside it. */
function placesAround(catalogue: Catalogue, homes: readonly Home[], locale: Locale): Presentation['places'] {
	const { tree } = catalogue;
	const around = homes.flatMap(({ place, day }) => {
		const below = childrenAt(tree, place, day);
		const parent = ancestorsAt(tree, place, day).at(-1) ?? null;
		const ids = below.length > 0 || parent === null ? below : childrenAt(tree, parent, day);
		return ids.map((id) => ({ id, name: capitalised(placeNameOf(placeView(catalogue, id, day), locale), locale) }));
	});
	return [...new Map(around.map((one) => [one.id, one])).values()].slice(0, MOST_PLACES);
}
