/** A workspace on its way in: received and checked, looked at, then put in the place of all that the store holds. */
import { randomUUID } from 'node:crypto';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import type { PackageFault } from '../import/package/fault.ts';
import { parsePackage } from '../import/package/reader.ts';
import type { Workspace } from '../import/package/workspace.ts';
import type { FileFault } from '../import/sheet/fault.ts';
import type { Doing } from './doing.ts';
import { putWorkspace, type LoadedRows } from './load-workspace.ts';
import { unpackPackage } from './package-archive.ts';
import { planPackage, type TablePlan } from './package-plan.ts';
import { storedPackage } from './stored-package.ts';

export interface FaultyPackage {
	readonly code: 'package_faulty';
	readonly count: number;
	readonly faults: readonly PackageFault[];
}

export interface PackageGone {
	readonly code: 'package_gone';
}

interface Waiting {
	readonly key: string;
	readonly workspace: Workspace;
	/** A package that was sent, or an empty workspace for a new office. */
	readonly origin: 'package' | 'start';
}

/** The newest sound workspace of each administrator; nothing is lost with it but a second choosing of the file. */
const waiting = new WeakMap<Store, Map<string, Waiting>>();

/**
 * Checks a package and keeps it until its sender has seen what loading it would do.
 * @returns what it is asked for by
 */
export async function receivePackage(
	store: Store,
	bytes: Uint8Array,
	{ actor }: Pick<Doing, 'actor'>
): Promise<Outcome<string, DeedFault | FileFault | FaultyPackage>> {
	const allowed = authorise(actor, 'workspace.load');
	if (!allowed.ok) return allowed;
	const files = bytes.length === 0 ? refused({ code: 'import_file_empty' as const }) : unpackPackage(bytes);
	if (!files.ok) return files;
	const workspace = parsePackage(files.value);
	if (!workspace.ok) return refused({ code: 'package_faulty', count: workspace.fault.length, faults: workspace.fault });
	return accepted(awaitConsent(store, { actor }, workspace.value, 'package'));
}

/** Keeps a sound workspace until its sender has seen what loading it would do; what it is asked for by. */
export function awaitConsent(store: Store, { actor }: Pick<Doing, 'actor'>, workspace: Workspace, origin: Waiting['origin']): string {
	const key = randomUUID();
	const ofStore = waiting.get(store) ?? new Map<string, Waiting>();
	waiting.set(store, ofStore.set(actor.id, { key, workspace, origin }));
	return key;
}

export interface ReceivedPackage {
	/** As its author named it; null: not at all. */
	readonly title: string | null;
	readonly origin: Waiting['origin'];
	readonly plan: readonly TablePlan[];
}

/** What loading the received package would do to the rows of the store. */
export async function previewPackage(store: Store, key: string, doing: Doing): Promise<Outcome<ReceivedPackage, DeedFault | PackageGone>> {
	const found = findWaiting(store, key, doing);
	if (!found.ok) return found;
	const { workspace, origin } = found.value;
	const { properties } = workspace.description;
	const title = properties['title'] ?? properties['name'];
	return accepted({
		title: typeof title === 'string' ? title : null,
		origin,
		plan: planPackage(await storedPackage(store.db), workspace)
	});
}

/** Puts the received package in the place of the workspace. */
export async function loadReceived(
	store: Store,
	key: string,
	doing: Doing
): Promise<Outcome<{ readonly rows: LoadedRows; readonly origin: Waiting['origin'] }, DeedFault | PackageGone>> {
	const found = findWaiting(store, key, doing);
	if (!found.ok) return found;
	const { workspace, origin } = found.value;
	const rows = await putWorkspace(store, workspace, doing);
	waiting.get(store)?.delete(doing.actor.id);
	return accepted({ rows, origin });
}

function findWaiting(store: Store, key: string, { actor }: Pick<Doing, 'actor'>): Outcome<Waiting, DeedFault | PackageGone> {
	const allowed = authorise(actor, 'workspace.load');
	if (!allowed.ok) return allowed;
	const found = waiting.get(store)?.get(actor.id);
	return found === undefined || found.key !== key ? refused({ code: 'package_gone' }) : accepted(found);
}
