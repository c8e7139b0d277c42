import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { buildOverview } from '#lib/view/overview.ts';
import type { Overview, Scorecard } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { readVersion } from '../store/state.ts';
import { lookUp, type Today } from './asked.ts';
import { scorecardFor } from './read-scorecard.ts';
import type { SelectionFault, SelectionParameters } from './selection.ts';
import { kept } from './view-cache.ts';

/**
 * All programmes, each at its root, for its own latest period or the one given. What is chosen for all must be readable
 * for all: a bad period or day is refused.
 */
export async function readOverview(
	store: Store,
	parameters: Pick<SelectionParameters, 'period' | 'as-of' | 'as-known-at' | 'view'>,
	today: Today
): Promise<Outcome<Overview, SelectionFault>> {
	const version = await readVersion(store.db);
	const catalogue = await loadCatalogue(store.db);
	const programmes = catalogue.programmes.toSorted((a, b) => a.order - b.order);
	if (programmes.length === 0) return refused({ code: 'workspace_empty' });
	const scorecards: Scorecard[] = [];
	for (const { id } of programmes) {
		const asked = await lookUp(store, { ...parameters, programme: id }, today);
		if (!asked.ok) return asked;
		const { selection } = asked.value;
		scorecards.push(
			await kept(store.db, version, JSON.stringify(['overview', selection]), () => scorecardFor(store, asked.value, selection))
		);
	}
	return accepted(buildOverview(catalogue, scorecards));
}
