import type { Said } from '../../domain/entry.ts';
import type { FigureLine } from './figure-line.ts';

/** A figure that was not saved yet, as a browser keeps it through a reload. */
export interface Draft {
	readonly said: Said;
	readonly expected: number | null;
}

/** One for each person, programme and period: machines in offices are shared. */
export function draftKey(person: string, programme: string, period: string): string {
	return ['cotmoc', 'draft', person, programme, period].join(':');
}

/** The text to keep; null: nothing is left to save. */
export function writeDrafts(lines: Readonly<Record<string, FigureLine>>): string | null {
	const drafts = Object.entries(lines).flatMap(([key, { draft, sequence }]) =>
		draft === null ? [] : [[key, { said: draft, expected: sequence }] as const]
	);
	return drafts.length === 0 ? null : JSON.stringify(Object.fromEntries(drafts));
}

/** What was kept; whatever cannot be read as drafts is none: anybody at the machine can write there. */
export function readDrafts(text: string | null): ReadonlyMap<string, Draft> {
	try {
		const kept: unknown = JSON.parse(text ?? '{}');
		if (typeof kept !== 'object' || kept === null) return new Map();
		return new Map(Object.entries(kept).filter((entry): entry is [string, Draft] => isDraft(entry[1])));
	} catch {
		return new Map();
	}
}

function isDraft(kept: unknown): kept is Draft {
	const { said, expected } = (kept ?? {}) as Partial<Record<keyof Draft, unknown>>;
	if (typeof said !== 'object' || said === null || !(expected === null || Number.isInteger(expected))) return false;
	const { value, blank, status, ...texts } = said as Record<string, unknown>;
	return (
		(value === null
			? ['not_reported', 'not_available', 'not_applicable'].includes(blank as string)
			: Number.isFinite(value) && blank === null) &&
		['estimate', 'reported', 'final'].includes(status as string) &&
		(['asOf', 'document', 'note'] as const).every((name) => texts[name] === null || typeof texts[name] === 'string')
	);
}
