import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { readValue, type ValueQuestion } from './read-value.ts';
import type { SelectionFault } from './selection.ts';

/**
 * What is stored for the very period that is asked about, entered or added up from places below; null: nothing. A stock of an earlier
 * date goes on standing, but it is no figure of the period.
 */
export async function readStanding(store: Store, question: ValueQuestion): Promise<Outcome<number | null, SelectionFault>> {
	const read = await readValue(store, question);
	if (!read.ok) return read;
	const { value, subject } = read.value;
	return accepted(value.as_of !== null && value.as_of >= subject.period.start ? value.value : null);
}
