import { isCumulative, isWholeNumber } from '../domain/evaluate.ts';
import type { DocumentId, PlaceId } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Day } from '../domain/period.ts';
import { ancestorsAt, nearestSpell } from '../domain/place-tree.ts';
import type { DocumentRef, Programme } from '../domain/programme.ts';
import type { Target } from '../domain/target.ts';
import type { Catalogue } from './catalogue.ts';
import { frequencyOf } from './frequency.ts';
import type { IndicatorView, PlaceView, ProgrammeView, TargetView } from './scorecard.ts';

/** The place as it was named on the day; one that did not exist then is named by its nearest spell. */
export function placeView(catalogue: Catalogue, place: PlaceId, day: Day): PlaceView {
	const spell = nearestSpell(catalogue.tree, place, day);
	if (spell === null) throw new RangeError(`unknown place ${place}`);
	const { code, name, nameEn, level, type, order, tile } = spell;
	return { id: place, code, name, nameEn, level, type, order, tile };
}

/** From the programme's root (or the top of the tree when the place lies elsewhere) down to the place's parent. */
export function ancestorViews(catalogue: Catalogue, place: PlaceId, root: PlaceId | null, day: Day): readonly PlaceView[] {
	const path = ancestorsAt(catalogue.tree, place, day);
	const top = root === null || place === root ? -1 : path.indexOf(root);
	const shown = place === root ? [] : path.slice(Math.max(0, top));
	return shown.map((ancestor) => placeView(catalogue, ancestor, day));
}

export function programmeView(programme: Programme): ProgrammeView {
	const { id, name, nameEn, committee, start, end, placeLevel, documentStyle } = programme;
	return { id, name, nameEn, committee, start, end, placeLevel, documentStyle };
}

export function indicatorView(catalogue: Catalogue, indicator: Indicator): IndicatorView {
	const { id, name, nameEn, shortName, unit, unitEn, decimals, direction, denominatorName, definition } = indicator;
	return {
		id,
		name,
		nameEn,
		shortName,
		unit,
		unitEn,
		decimals,
		integer: isWholeNumber(indicator, catalogue.measure),
		direction,
		denominatorName,
		definition,
		expression: indicator.expressionText,
		cumulative: isCumulative(indicator, catalogue.measure),
		frequency: frequencyOf(catalogue, indicator)
	};
}

export function targetView(catalogue: Catalogue, target: Target): TargetView {
	const { id, place, eachLevel, from, due, condition, baseline, path, stretch, clause, version, owner } = target;
	return {
		id,
		place,
		eachLevel,
		from,
		due,
		condition,
		baseline,
		path,
		stretch,
		document: documentOf(catalogue, target.document),
		clause,
		version,
		owner
	};
}

/** A document that is cited but not in the catalogue is no document: checks report it, views go without. */
export function documentOf(catalogue: Catalogue, document: DocumentId | null): DocumentRef | null {
	return document === null ? null : (catalogue.document.get(document) ?? null);
}
