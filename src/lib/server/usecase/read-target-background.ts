import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { allocationsOf, type Allocation } from '#lib/view/allocation.ts';
import { indicatorView } from '#lib/view/part.ts';
import type { IndicatorView } from '#lib/view/scorecard.ts';
import { versionsOf, type TargetVersion } from '#lib/view/target-versions.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listRows } from '../store/package-rows.ts';
import { fingerprintOf, textsOf } from './change-rows.ts';
import type { Doing } from './doing.ts';

/** An interim step as its two inputs show it. */
export interface StepLine {
	/** Position of the row; null: a new one. */
	readonly at: number | null;
	readonly seen: string;
	readonly period: string;
	readonly value: string;
}

/** What the form of a target shows besides its own row. */
export interface TargetBackground {
	readonly steps: readonly StepLine[];
	/** Position of each version's row, by id. */
	readonly positions: Readonly<Record<string, number>>;
	readonly versions: readonly TargetVersion[];
	/** Where what was given to the places below differs: of this target, and of those that it is a part of. */
	readonly allocations: readonly Allocation[];
	readonly indicator: IndicatorView | null;
}

/** @param id of a stored target */
export async function readTargetBackground(store: Store, id: string, { actor }: Doing): Promise<Outcome<TargetBackground, DeedFault>> {
	const allowed = authorise(actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	const catalogue = await loadCatalogue(store.db);
	const target = catalogue.targets.find((one) => one.id === id);
	const indicator = target && catalogue.indicator.get(target.indicator);
	const rows = await listRows(store.db, 'targets');
	return accepted({
		steps: (await listRows(store.db, 'target_steps'))
			.filter(({ row }) => row['target'] === id)
			.map(({ position, row }) => {
				const { period = '', value = '' } = textsOf(row);
				return { at: position, seen: fingerprintOf(row), period, value };
			}),
		positions: Object.fromEntries(rows.map(({ position, row }) => [String(row['id']), position])),
		versions: target === undefined ? [] : versionsOf(catalogue, target.id),
		allocations: allocationsOf(catalogue).filter((one) => one.target === id || one.parts.some((part) => part.target === id)),
		indicator: indicator === undefined ? null : indicatorView(catalogue, indicator)
	});
}
