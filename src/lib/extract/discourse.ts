import { isOrder, type Cue, type Kind } from './kind.ts';
import type { Trail } from './proposal.ts';
import type { Sentence } from './sentences.ts';

/* What a sentence takes over from those before it, where its own words do not tell how its figures are meant. */

const GOES_ON = /^\s?(?:cùng với đó|bên cạnh đó|đồng thời|ngoài ra|trong đó|theo đó|song song đó|cụ thể)(?!\p{L})/u;
/** Entries that go on from a line above. */
const ENTRY = /^\s?(?:cụ thể|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là)(?!\p{L})/u;
const OF_THOSE = /^\s?(?:trong đó|theo đó)(?!\p{L})/u;
const DONE_MEANWHILE = / được (?:\d|trên|hơn|gần)/u;
const PERIOD_FIRST = /^\s?(?:từ|giai đoạn|trong|đến)(?: giai đoạn| năm| hết năm)* 20\d{2}/u;

/** @param cues of the sentence itself */
export function takenOver(low: string, { line, bullet }: Sentence, cues: readonly Cue[], trail: Trail): Kind | null {
	const sameLine = line === trail.line;
	const paragraph = sameLine || bullet ? trail.paragraph : null;
	return goneOn(low, sameLine, trail) ?? paragraph ?? trail.section ?? (aimsOn(low, cues, trail) ? 'target' : null);
}

/** Whether a sentence says that it goes on from another. */
export function isGoingOn(low: string): boolean {
	return ENTRY.test(low) || GOES_ON.test(low);
}

/** `Cùng với đó, có trên …` goes on with what the sentence before said; not with what was done meanwhile. */
function goneOn(low: string, sameLine: boolean, { item, spoken, just }: Trail): Kind | null {
	if (DONE_MEANWHILE.test(low)) return null;
	if (ENTRY.test(low)) return sameLine ? (just ?? item?.kind ?? spoken) : spoken;
	if (sameLine && GOES_ON.test(low)) return just ?? item?.kind ?? spoken;
	// On a line of its own it takes up the last figure, if there is one.
	return OF_THOSE.test(low) ? (item?.kind ?? spoken) : null;
}

/** After aims: an order (`Đưa tỷ lệ … lên 70%`), or a time not before theirs (`Từ năm 2022 - 2025, trồng …`). */
function aimsOn(low: string, cues: readonly Cue[], { spoken, item }: Trail): boolean {
	if (spoken !== 'target' || cues.some(({ strong }) => strong)) return false;
	if (isOrder(low)) return true;
	return PERIOD_FIRST.test(low) && item?.kind === 'target' && lastYear(low.slice(0, 60)) >= lastYear(item.by ?? '');
}

function lastYear(text: string): number {
	return Math.max(0, ...(text.match(/20\d{2}/g) ?? []).map(Number));
}
