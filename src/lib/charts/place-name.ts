import type { PlaceView } from '../view/scorecard.ts';
import type { Frame } from './picture.ts';

/** A place's name in the reader's language, whole. */
export function placeName(frame: Frame, place: Pick<PlaceView, 'name' | 'nameEn'>): string {
	return frame.locale === 'en' ? (place.nameEn ?? place.name) : place.name;
}
