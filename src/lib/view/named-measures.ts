import type { MeasureId } from '../domain/id.ts';
import type { Identity } from '../domain/identity.ts';
import { measuresIn } from '../domain/measure-context.ts';
import type { Catalogue } from './catalogue.ts';

/** What an expression calls by id, as people call it. */
export interface NamedMeasure {
	readonly id: MeasureId;
	readonly name: string;
	readonly nameEn: string | null;
}

/** The measures of an identity, each once. */
export function namedMeasures({ measure: measures }: Pick<Catalogue, 'measure'>, { left, right }: Identity): readonly NamedMeasure[] {
	return [...new Set([...measuresIn(left), ...measuresIn(right)])].flatMap((id) => {
		const measure = measures.get(id);
		return measure === undefined ? [] : [{ id, name: measure.name, nameEn: measure.nameEn }];
	});
}
