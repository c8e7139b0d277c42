import type { TargetId } from '../domain/id.ts';
import type { Target } from '../domain/target.ts';
import type { Catalogue } from './catalogue.ts';
import { targetView } from './part.ts';
import type { TargetView } from './scorecard.ts';

/** One version of a target, and which it took the place of. */
export interface TargetVersion {
	readonly target: TargetView;
	/** null: the first. */
	readonly supersedes: TargetId | null;
	/** Nothing took its place. */
	readonly inForce: boolean;
}

/** The versions that a target is one of, the first of them first; one alone has no history. */
export function versionsOf(catalogue: Catalogue, id: TargetId): readonly TargetVersion[] {
	const related = new Set([id]);
	// Each may have taken the place of one and have given way to several; a ring, which checks report, ends as well.
	for (const one of related)
		for (const { id: other, supersedes } of catalogue.targets) {
			if (supersedes === one) related.add(other);
			if (other === one && supersedes !== null) related.add(supersedes);
		}
	const versions = catalogue.targets.filter((target) => related.has(target.id));
	if (versions.length < 2) return [];
	return versions
		.toSorted((a: Target, b: Target) => a.version - b.version)
		.map((target) => ({
			target: targetView(catalogue, target),
			supersedes: target.supersedes,
			inForce: !catalogue.superseded.has(target.id)
		}));
}
