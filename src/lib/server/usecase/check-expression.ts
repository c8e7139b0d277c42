import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { parseExpression } from '#lib/domain/grammar.ts';
import type { ExpressionFault } from '#lib/domain/expression.ts';
import { measuresIn } from '#lib/domain/measure-context.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { namesOf } from '../store/expressions.ts';
import type { Doing } from './doing.ts';

/**
 * Reads an expression while it is being written.
 * @param previous whether `prev(x)` may stand in it, as in identities
 * @returns names of the measures it is made of
 */
export async function checkExpression(
	store: Store,
	{ text, previous }: { readonly text: string; readonly previous: boolean },
	{ actor }: Pick<Doing, 'actor'>
): Promise<Outcome<readonly string[], DeedFault | ExpressionFault>> {
	const allowed = authorise(actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	const { measures, tree, measure } = await loadCatalogue(store.db);
	const parsed = parseExpression(text, { ...namesOf(measures, [...tree.places.values()]), previous });
	if (!parsed.ok) return parsed;
	return accepted([...new Set(measuresIn(parsed.value))].map((id) => measure.get(id)?.name ?? id));
}
