import { formatNumber } from '../format/numbers.ts';
import { formatQuantity } from '../format/units.ts';
import type { IndicatorValue } from '../domain/indicator.ts';
import type { Condition } from '../domain/target.ts';
import type { Verdict } from '../domain/status.ts';
import type { IndicatorView, TargetView } from '../view/scorecard.ts';
import type { Frame } from './picture.ts';

type Measured = Pick<IndicatorView, 'unit' | 'unitEn' | 'decimals'>;

/** A number of an indicator as charts print it: "%" stays with the number, other units are in the subtitle. */
export function numberLabel(frame: Frame, value: number, indicator: Measured, decimals = indicator.decimals): string {
	return indicator.unit === '%'
		? formatQuantity(value, { ...indicator, decimals }, frame.locale)
		: formatNumber(value, { decimals, locale: frame.locale });
}

/** The path is exact where the count is whole: 1,5 co-operatives are expected, though nobody founds half a one. */
export function expectedLabel(frame: Frame, value: number, indicator: Measured): string {
	return numberLabel(frame, value, indicator, Math.max(indicator.decimals, Number.isInteger(value) ? 0 : 1));
}

/** A value with its parts, "76% (19/25)", or the word for why there is none. */
export function valueLabel(frame: Frame, value: IndicatorValue, indicator: Measured): string {
	const { blank, chart } = frame.messages;
	if (value.value === null || value.gap) {
		if (value.gap?.kind === 'missing_inputs') return blank[value.gap.blank].word;
		return value.gap?.kind === 'zero_denominator' ? chart.zeroDenominator : chart.noPlaces;
	}
	const number = numberLabel(frame, value.value, indicator);
	const plain = (n: number) =>
		formatNumber(n, { decimals: Number.isInteger(n) ? 0 : Math.max(1, indicator.decimals), locale: frame.locale });
	const parts = value.numerator !== null && value.denominator !== null ? ` (${plain(value.numerator)}/${plain(value.denominator)})` : '';
	return value.estimate ? chart.estimate(number + parts) : number + parts;
}

/** The number to reach, short: "≥ 5", "70–80%", "< 7%". Null where nothing is to be counted (a deed done by a day). */
export function goalLabel(frame: Frame, condition: Condition, verdict: Verdict, indicator: Measured): string | null {
	const number = (n: number) => numberLabel(frame, n, indicator, Math.max(indicator.decimals, Number.isInteger(n) ? 0 : 1));
	const goal = (sign: string) => (verdict.goal === null ? null : `${sign}${number(verdict.goal)}`);
	const falling = condition.kind === 'change_by' && condition.value < 0;
	switch (condition.kind) {
		case 'between':
			return `${number(condition.low).replace(/\s?%$/u, '')}–${number(condition.high)}`;
		case 'at_least':
		case 'times':
			return goal('≥ ');
		case 'more_than':
			return goal('> ');
		case 'at_most':
			return goal('≤ ');
		case 'less_than':
			return goal('< ');
		case 'change_by':
			return goal(falling ? '≤ ' : '≥ ');
		case 'exactly':
			return goal('');
		case 'done_by':
			return null;
	}
}

/** The edges of a band, where the target is one. */
export function bandOf(target: TargetView | null): { readonly low: number; readonly high: number } | null {
	return target?.condition.kind === 'between' ? target.condition : null;
}

/** All numbers a row is drawn from, for the ends of its axis. */
export function extentOf(value: IndicatorValue, verdict: Verdict, target: TargetView | null): (number | null)[] {
	const band = bandOf(target);
	return [value.value, verdict.goal, verdict.expected, band?.low ?? null, band?.high ?? null];
}
