/** In the choice of what a k of n is stored as, a ratio stands beside the measures: `ratio:coops_effective_rate`. */
const RATIO = 'ratio:';

export function ratioChoice(indicator: string): string {
	return `${RATIO}${indicator}`;
}

/** The id of the ratio that was chosen; null: a measure. */
export function ratioIn(choice: string): string | null {
	return choice.startsWith(RATIO) ? choice.slice(RATIO.length) : null;
}
