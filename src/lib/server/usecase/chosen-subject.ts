import type { Subject, SubjectParameters } from './read-matter.ts';
import type { SelectionParameters } from './selection.ts';

/** All that can name a subject; everything is text until it has been looked up. */
export interface SubjectNames extends Omit<SelectionParameters, 'measure' | 'category'> {
	readonly target?: string | undefined;
	readonly meeting?: string | undefined;
	readonly frozen?: string | undefined;
	/** All programmes. */
	readonly all?: boolean | undefined;
}

export type ChosenSubject = { [Of in Subject]: { readonly subject: Of; readonly parameters: SubjectParameters[Of] } }[Subject];

/**
 * A meeting, one of a programme's indicators, a programme, a place in all its programmes, or all programmes: by what was named. Null:
 * nothing was.
 */
export function chosenSubject({ meeting, frozen, indicator, programme, target, all, ...chosen }: SubjectNames): ChosenSubject | null {
	if (meeting !== undefined) return { subject: 'meeting', parameters: { meeting, frozen } };
	if (indicator !== undefined) return { subject: 'indicator', parameters: { ...chosen, programme, indicator, target } };
	if (programme !== undefined) return { subject: 'programme', parameters: { ...chosen, programme } };
	const { place } = chosen;
	if (place !== undefined) return { subject: 'place', parameters: { ...chosen, place } };
	return all === true ? { subject: 'overview', parameters: chosen } : null;
}
