/**
 * Axis ends and distance of ticks in round numbers (1, 2, 2.5 or 5 times a power of ten) that hold `low` and `high`; about four steps,
 * none shorter than `least` (1 where only whole things are counted). `decimals` is what the ticks need to be printed exactly.
 */
export function roundDomain(
	low: number,
	high: number,
	least = 0
): { readonly min: number; readonly max: number; readonly step: number; readonly decimals: number } {
	const span = high - low || Math.abs(high) || 1;
	const rough = Math.max(span / 4, least);
	const power = 10 ** Math.floor(Math.log10(rough));
	const factors = least >= 1 && power <= 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
	const step = (factors.find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
	const tidy = (n: number) => Number(n.toPrecision(12));
	const min = tidy(Math.floor(low / step + 1e-9) * step);
	const max = tidy(Math.ceil((high === low ? low + step : high) / step - 1e-9) * step);
	return { min, max, step, decimals: /\.(\d+)/.exec(String(tidy(step)))?.[1]?.length ?? 0 };
}

/**
 * Ends of an axis for lengths measured from zero: holds zero and every number, with a little air so that no tick mark sits on the edge.
 * Percentages above one half are shown against the whole.
 */
export function barDomain(values: readonly (number | null | undefined)[], unit: string): { readonly min: number; readonly max: number } {
	const known = values.filter((v): v is number => v !== null && v !== undefined && Number.isFinite(v));
	const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
	if (unit === '%' && low === 0 && high > 50 && high <= 100) return { min: 0, max: 102 };
	const air = (high - low || 1) * 0.04;
	return { min: low < 0 ? low - air : 0, max: high > 0 || low === 0 ? high + air : 0 };
}
