import type { Day } from '../domain/day.ts';
import type { Direction } from '../domain/indicator.ts';
import type { Condition } from '../domain/target.ts';
import { messagesOf } from '../messages/index.ts';
import type { Locale } from '../messages/index.ts';
import { levelWord } from './completeness.ts';
import { formatDay } from './dates.ts';
import { formatNumber, formatPoints } from './numbers.ts';
import { formatQuantity, formatQuantityRange, isPercent } from './units.ts';
import type { Unit } from './units.ts';

/** What the words of a condition depend on besides its numbers; a `TargetView` with its indicator's direction fits. */
export interface ConditionSetting {
	readonly condition: Condition;
	/** Each place of this level, where the target says so. */
	readonly eachLevel?: string | null;
	/** The day of a deed to be done. */
	readonly due?: Day | null;
	readonly direction?: Direction;
	/** What a multiple is of, in words: `năm 2020`. */
	readonly baselineLabel?: string | null;
	/** "Phấn đấu". */
	readonly stretch?: boolean;
}

export interface ConditionStyle {
	/** `từ 5 HTX trở lên` rather than `ít nhất 5 HTX`. */
	readonly orMore?: boolean;
	/** Office counts in running text: `ít nhất 01 liên hiệp HTX`. */
	readonly twoDigits?: boolean;
}

/** Targets are printed as they were set, whatever the precision of the results: 7,5% stays 7,5%. */
const AS_SET = { decimals: 6 };

/** A condition in words: `ít nhất 5 HTX`, `dưới 7%`, `70–80%`, `giảm 3 điểm %`, `mỗi xã 1–2 mô hình`. */
export function formatCondition(
	setting: ConditionSetting,
	unit: Unit,
	locale: Locale,
	{ orMore = false, twoDigits = false }: ConditionStyle = {}
): string {
	const { condition: words } = messagesOf(locale);
	const level = setting.eachLevel ?? null;
	const alone = conditionAlone(setting, unit, locale, orMore, twoDigits);
	const each = level === null ? alone : words.eachPlace(levelWord(level, locale), alone);
	return setting.stretch ? words.stretch(each) : each;
}

/** The same in signs, for narrow columns and charts: `≥ 5`, `< 7%`, `70–80%`, `−3 điểm %`, `× 1,5`. */
export function formatConditionShort({ condition, due, direction }: ConditionSetting, unit: Unit, locale: Locale): string {
	const bare = isPercent(unit) ? unit : { ...unit, unit: '', unitEn: null };
	const quantity = (value: number) => formatQuantity(value, bare, locale, AS_SET);
	switch (condition.kind) {
		case 'at_least':
			return `≥ ${quantity(condition.value)}`;
		case 'more_than':
			return `> ${quantity(condition.value)}`;
		case 'at_most':
			return `≤ ${quantity(condition.value)}`;
		case 'less_than':
			return `< ${quantity(condition.value)}`;
		case 'exactly':
			return quantity(condition.value);
		case 'between':
			return formatQuantityRange(condition.low, condition.high, bare, locale, AS_SET);
		case 'change_by':
			return `${falls(condition.value, direction) ? '−' : '+'}${amount(condition.value, bare, locale)}`;
		case 'times':
			return `× ${formatNumber(condition.value, { ...AS_SET, locale })}`;
		case 'done_by':
			return due ? `≤ ${formatDay(due, locale)}` : messagesOf(locale).condition.done;
	}
}

function conditionAlone(
	{ condition, due, direction, baselineLabel }: ConditionSetting,
	unit: Unit,
	locale: Locale,
	orMore: boolean,
	twoDigits: boolean
): string {
	const { condition: words } = messagesOf(locale);
	const quantity = (value: number) => formatQuantity(value, unit, locale, { ...AS_SET, twoDigits });
	switch (condition.kind) {
		case 'at_least':
			// Nobody asks for more than the whole: `mục tiêu 100%`.
			if (isPercent(unit) && condition.value === 100) return words.exactly(quantity(100));
			return (orMore ? words.orMore : words.atLeast)(quantity(condition.value));
		case 'more_than':
			return words.moreThan(quantity(condition.value));
		case 'at_most':
			return words.atMost(quantity(condition.value));
		case 'less_than':
			return words.lessThan(quantity(condition.value));
		case 'exactly':
			return words.exactly(quantity(condition.value));
		case 'between':
			return words.between(formatQuantityRange(condition.low, condition.high, unit, locale, { ...AS_SET, twoDigits }));
		case 'change_by':
			return (falls(condition.value, direction) ? words.fall : words.rise)(amount(condition.value, unit, locale));
		case 'times': {
			const factor = formatNumber(condition.value, { ...AS_SET, locale });
			return baselineLabel ? words.timesOf(factor, baselineLabel) : words.times(factor);
		}
		case 'done_by':
			return due ? words.doneBy(formatDay(due, locale)) : words.done;
	}
}

/** The amount is a magnitude in the indicator's direction; without a direction its sign decides. */
function falls(value: number, direction: Direction = 'none'): boolean {
	return direction === 'none' ? value < 0 : direction === 'down';
}

function amount(value: number, unit: Unit, locale: Locale): string {
	const magnitude = Math.abs(value);
	return isPercent(unit) ? formatPoints(magnitude, { ...AS_SET, locale }) : formatQuantity(magnitude, unit, locale, AS_SET);
}
