/** The candidate fewest edits away from what was written, when that is close enough to be meant; ties go to the first. */
export function nearestName(written: string, candidates: Iterable<string>): string | null {
	const sought = written.toLowerCase();
	const most = Math.max(1, Math.floor(sought.length / 3));
	let nearest: string | null = null;
	let fewest = most + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - sought.length) >= fewest) continue;
		const edits = editsBetween(sought, candidate.toLowerCase());
		if (edits < fewest) [nearest, fewest] = [candidate, edits];
	}
	return nearest;
}

/** Insertions, deletions and replacements that turn one text into the other (Levenshtein). */
export function editsBetween(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
