import type { PlaceId } from '#lib/domain/id.ts';
import type { Direction } from '#lib/domain/indicator.ts';
import { lastDay, parsePeriod, type Day, type Scheme } from '#lib/domain/period.ts';
import { levelsOf } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Condition } from '#lib/domain/target.ts';
import { wholeYears, yearBefore } from '#lib/domain/whole-years.ts';
import { BEFORE, statedAim, type StatedAim, type Surroundings } from '#lib/extract/aims.ts';
import type { Item } from '#lib/extract/item.ts';
import { levelWord } from '#lib/format/completeness.ts';
import { fold } from '#lib/format/fold.ts';
import { programmeOf, type Catalogue } from '#lib/view/catalogue.ts';
import type { Store } from '../db.ts';
import { numbersOf, type Asked } from './aim-numbers.ts';
import { matchMeasure, sortOf, type Choice, type MeasureMatch, type PlaceChoice, type Matching } from './figure-match.ts';
import { readValue } from './read-value.ts';
import type { TargetInput } from './target-input.ts';
import { standingFor } from './write-target.ts';

/** The target in force that this one would take the place of. */
export interface StandingAim {
	readonly condition: Condition;
	/** Of the indicator: says whether a change is a rise or a fall. */
	readonly direction: Direction;
	readonly version: number;
	/** It says the same already. */
	readonly same: boolean;
	/** Of a yearly number: the years that have it already, where others have no target yet. */
	readonly only: readonly string[];
}

/** A target as the statement sets it; null is what it does not say. */
export interface Aim extends Asked, Pick<TargetInput, 'yearly' | 'baseline' | 'baseline_period' | 'each_level'> {
	readonly indicator: MeasureMatch | null;
	readonly from: Day | null;
	readonly due: Day | null;
	/** Codes of the years that a yearly number is set for; empty: it is not yearly, or the window is not known. */
	readonly years: readonly string[];
	readonly standing: StandingAim | null;
	/** What an indicator for it is drafted from. */
	readonly drafted: { readonly item: Item; readonly falls: boolean };
}

/** @param period canonical code */
export async function aimOf(
	store: Store,
	catalogue: Catalogue,
	item: Item,
	around: Surroundings,
	{ place, period }: { readonly place: PlaceChoice | null; readonly period: string | null }
): Promise<Aim | null> {
	if (item.kind !== 'target') return null;
	const stated = statedAim(item, around);
	const subject = { ...item, indicator: stated.subject, unit: subjectUnit(stated) };
	const sort = stated.condition === 'times' || stated.condition === 'done_by' || isShare(stated) ? 'any' : sortOf(subject);
	const indicator = nearestIndicator(catalogue, subject, place, { sort, after: around.after });
	const known = catalogue.indicators.find(({ id }) => id === indicator?.id) ?? null;
	const scheme = known === null ? 'calendar' : programmeOf(catalogue, known.programme).scheme;
	const span = period === null ? null : parsePeriod(period, scheme);
	const due = span?.ok === true ? lastDay(span.value) : null;
	const begins = known === null || due === null || !stated.until ? null : beginningOf(programmeOf(catalogue, known.programme), due);
	const from = span?.ok === true ? (begins ?? span.value.start) : null;
	const years = stated.yearly && from !== null && due !== null ? (wholeYears(from, due, scheme) ?? []) : [];
	const asked = numbersOf(stated, item, known);
	const each = stated.each === null ? null : levelOf(stated.each, catalogue);
	const relative = asked.condition === 'change_by' || asked.condition === 'times';
	const aim = {
		indicator,
		...asked,
		readings:
			stated.until && due !== null ? [...asked.readings, begins === null ? ('until_open' as const) : ('until' as const)] : asked.readings,
		...(relative && stated.each !== null ? { low: null, obstacle: 'each_change' as const } : {}),
		...(stated.each !== null && each === null ? { obstacle: 'level_unknown' as const } : {}),
		each_level: each,
		from,
		due,
		yearly: stated.yearly,
		years: years.map(({ code }) => code as string),
		baseline: null,
		baseline_period: relative ? baselinePeriod(stated, from, scheme) : null,
		drafted: { item: subject, falls: stated.condition === 'change_by' && (stated.low ?? 0) < 0 }
	};
	return { ...aim, baseline: await baselineOf(store, aim, place), standing: standingAim(catalogue, aim, place) };
}

/** Where a target that names only its last year begins: with its programme, if that runs at its end. */
function beginningOf({ start, end }: Pick<Programme, 'start' | 'end'>, due: Day): Day | null {
	return start <= due && due <= end ? start : null;
}

/** As things are counted that a change or a multiple is of. */
function subjectUnit({ condition, unit }: StatedAim): string | null {
	if (condition === 'times' || condition === 'done_by') return null;
	return unit === 'điểm %' ? '%' : unit;
}

/** `giảm 3%` can be of a percentage or of a count. */
function isShare({ condition, unit }: StatedAim): boolean {
	return condition === 'change_by' && unit === '%';
}

/** Programmes name alike what they count alike: those the place has targets of come first. */
function nearestIndicator(
	{ indicators, targets }: Catalogue,
	subject: Item,
	place: PlaceChoice | null,
	matching: Matching
): MeasureMatch | null {
	const all = indicators.map(({ id, name, unit }): Choice => ({ id, name, unit }));
	const own = new Set<string>(targets.flatMap((target) => (target.place === place?.id ? [target.indicator] : [])));
	return (
		matchMeasure(
			subject,
			all.filter(({ id }) => own.has(id)),
			matching
		) ?? matchMeasure(subject, all, matching)
	);
}

/** The level whose places are called that: by their own type, or by the level's word. */
function levelOf(word: string, { tree }: Pick<Catalogue, 'tree'>): string | null {
	for (const { spells } of tree.places.values()) {
		const typed = spells.find(({ type }) => fold(type) === fold(word));
		if (typed !== undefined) return typed.level;
	}
	return levelsOf(tree).find((level) => fold(levelWord(level, 'vi')) === fold(word)) ?? null;
}

function baselinePeriod({ basis, yearly }: StatedAim, from: Day | null, scheme: Scheme): string | null {
	if (basis !== null && basis !== BEFORE) return basis;
	return from !== null && (basis === BEFORE || yearly) ? yearBefore(from, scheme).code : null;
}

async function baselineOf(
	store: Store,
	{ indicator, baseline_period: period }: Pick<Aim, 'indicator' | 'baseline_period'>,
	place: PlaceChoice | null
): Promise<number | null> {
	if (indicator === null || place === null || period === null) return null;
	const read = await readValue(store, { indicator: indicator.id, place: place.id, period });
	return read.ok ? read.value.value.value : null;
}

/** Of a yearly number every year has a target of its own: it stands when all of them do. */
function standingAim(
	catalogue: Catalogue,
	aim: Pick<Aim, 'indicator' | 'condition' | 'low' | 'high' | 'from' | 'due' | 'each_level' | 'years'>,
	place: PlaceChoice | null
): StandingAim | null {
	const { indicator, from, due, each_level } = aim;
	const known = catalogue.indicators.find(({ id }) => id === indicator?.id);
	if (known === undefined || place === null || from === null || due === null) return null;
	const { scheme } = programmeOf(catalogue, known.programme);
	const years = aim.years.flatMap((code) => {
		const year = parsePeriod(code, scheme);
		return year.ok ? [{ from: year.value.start, due: lastDay(year.value) }] : [];
	});
	const standing = (years.length > 0 ? years : [{ from, due }]).map((window) => {
		const found = standingFor(catalogue, { indicator: known.id, place: place.id as PlaceId, due: window.due, each_level });
		if (found === null) return null;
		const { condition, version } = found;
		const numbers = condition.kind === 'between' ? [condition.low, condition.high] : ['value' in condition ? condition.value : null, null];
		const same = condition.kind === aim.condition && numbers[0] === aim.low && numbers[1] === aim.high && found.from === window.from;
		return { condition, direction: known.direction, version, same, only: [] };
	});
	const other = standing.find((one) => one?.same === false);
	const first = other ?? standing.find((one) => one !== null) ?? null;
	const same = standing.every((one) => one?.same === true);
	const only = same || other !== undefined ? [] : aim.years.filter((_, i) => standing[i]?.same === true);
	return first && { ...first, same, only };
}
