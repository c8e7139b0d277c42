import type { Transaction } from 'kysely';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Target } from '#lib/domain/target.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Database, Store } from '../db.ts';
import type { TargetRow } from '../import/package/workspace.ts';
import { audited, type Tell } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findRow, freshId, insertRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';
import { targetRows, type TargetInput, type TargetInputFault } from './target-input.ts';

export type TargetFault = DeedFault | TargetInputFault | { readonly code: 'target_stands'; readonly version: number };

/**
 * Sets a target, a yearly one as one target a year. One that stands for the same indicator, place, level and last day is superseded by a
 * new version and kept; the same numbers again are refused, or passed over where other years are new.
 * @returns the version of the first that was written, and how many were
 */
export async function writeTarget(
	store: Store,
	input: TargetInput,
	doing: Doing
): Promise<Outcome<{ readonly version: number; readonly written: number }, TargetFault>> {
	const allowed = authorise(doing.actor, 'target.write');
	if (!allowed.ok) return allowed;
	const rows = await targetRows(store, await loadCatalogue(store.db), input);
	if (!rows.ok) return rows;
	return audited(store.db, doing, async (trx, tell) => {
		const catalogue = await loadCatalogue(trx);
		const versions: number[] = [];
		let stands = 1;
		for (const row of rows.value) {
			const standing = standingFor(catalogue, row);
			const kept = standing === null ? null : (((await findRow(trx, 'targets', standing.id))?.row ?? null) as TargetRow | null);
			if (standing !== null && isSame(kept, row)) stands = standing.version;
			else versions.push(await insertVersion(trx, tell, row, standing, kept));
		}
		const [version] = versions;
		return version === undefined
			? refused({ code: 'target_stands' as const, version: stands })
			: accepted({ version, written: versions.length });
	});
}

async function insertVersion(
	trx: Transaction<Database>,
	tell: Tell,
	row: TargetRow,
	standing: Target | null,
	kept: TargetRow | null
): Promise<number> {
	const version = (standing?.version ?? 0) + 1;
	const after: TargetRow = {
		...row,
		id: await freshId(trx, 'targets', 'target'),
		version,
		supersedes: standing?.id ?? null,
		owner: kept?.owner ?? null,
		baseline: row.baseline ?? kept?.baseline ?? null,
		baseline_period: row.baseline_period ?? kept?.baseline_period ?? null,
		// Interim values were set for the old number.
		path: kept?.path === 'linear' ? 'linear' : null
	};
	await insertRow(trx, 'targets', after);
	await tell({ deed: 'target.write', subject: `target/${after.id}`, before: kept, after });
	return version;
}

/** The target in force that a new one of that indicator, place, level and last day takes the place of. */
export function standingFor(
	{ targetsOf }: Pick<Catalogue, 'targetsOf'>,
	{ indicator, place, due, each_level }: Pick<TargetRow, 'indicator' | 'place' | 'due' | 'each_level'>
): Target | null {
	const all = [...targetsOf.entries()].flatMap(([id, targets]) => (id === indicator ? targets : []));
	return all.find((one) => one.place === place && one.due === due && one.eachLevel === each_level && !one.stretch) ?? null;
}

function isSame(kept: TargetRow | null, row: TargetRow): boolean {
	if (kept === null) return false;
	const based = row.baseline === null || kept.baseline === row.baseline;
	return based && (['condition', 'low', 'high', 'from'] as const).every((aspect) => kept[aspect] === row[aspect]);
}
