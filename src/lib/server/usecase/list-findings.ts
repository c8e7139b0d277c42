import type { Locale } from '#lib/messages/index.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { namesIn } from './catalogue-names.ts';
import { checkWorkspace } from './check-workspace.ts';
import { explainFinding, type ExplainedFinding } from './finding.ts';

/** What does not agree in the workspace, in the reader's words. */
export async function listFindings(store: Store, locale: Locale): Promise<readonly ExplainedFinding[]> {
	const catalogue = await loadCatalogue(store.db);
	const names = { ...namesIn(catalogue, locale), measures: catalogue.measures };
	return (await checkWorkspace(store)).map((finding) => explainFinding(finding, locale, names));
}
