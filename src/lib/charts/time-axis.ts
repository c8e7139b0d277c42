import type { Day } from '../domain/period.ts';
import type { Frame } from './picture.ts';

/** Days since 1970-01-01: a day as a place on an axis. */
export function epochDay(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

export interface TimeTicks {
	/** Where a span begins, and the end of the last. */
	readonly edges: readonly number[];
	/** Label at the middle of each span. */
	readonly labels: readonly { readonly at: number; readonly text: string }[];
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/**
 * Years, quarters or months between two days (days since 1970), whichever leaves each label at least `room` days.
 * Labels stand in the middle of what they name; the year is written under its first part.
 */
export function timeTicks(frame: Frame, from: number, to: number, room: number): TimeTicks {
	const { chart } = frame.messages;
	const months = room < 30 ? 1 : room < 91 ? 3 : 12;
	const stride = months === 12 ? Math.max(1, Math.ceil(room / 365)) : 1;
	const first = new Date(from * 86_400_000);
	let cursor = Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / months) * months, 1);
	const edges: number[] = [];
	const labels: { at: number; text: string }[] = [];
	let named: number | null = null;
	for (let index = 0; cursor / 86_400_000 < to; index++) {
		const date = new Date(cursor);
		const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
		const next = Date.UTC(year, month + months, 1);
		const [start, end] = [Math.max(from, cursor / 86_400_000), Math.min(to, next / 86_400_000)];
		edges.push(start);
		// A sliver at either end is too narrow for its name.
		if (end - start >= room * 0.45) {
			const quarter = Math.floor(month / 3);
			const part = months === 1 ? chart.monthTick(month + 1) : months === 3 ? chart.quarterTick(quarter + 1, ROMAN[quarter] ?? '') : '';
			if (months === 12) {
				if (index % stride === 0) labels.push({ at: (start + end) / 2, text: `${year}` });
			} else labels.push({ at: (start + end) / 2, text: named === year ? part : `${part}\n${year}` });
			named = year;
		}
		cursor = next;
	}
	return { edges: [...edges, to], labels };
}
