import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import type { Doing } from './doing.ts';
import { packPackage } from './package-archive.ts';
import { storedPackage } from './stored-package.ts';

/** The whole workspace as a ZIP of its package. */
export async function downloadPackage(
	store: Store,
	{ actor, now, today }: Doing
): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }, DeedFault>> {
	const allowed = authorise(actor, 'workspace.load');
	if (!allowed.ok) return allowed;
	return accepted({ name: `cotmoc-${today}.zip`, bytes: packPackage(await storedPackage(store.db), now) });
}
