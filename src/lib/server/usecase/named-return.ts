import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, parsePeriod, type Period, type PeriodKind } from '#lib/domain/period.ts';
import { nearestSpell } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { SubmissionKey } from '#lib/domain/submission.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { isReturnPeriod, placesOfReturns, returnKinds } from '#lib/view/submission-scope.ts';
import { findPlace, findProgramme, type SelectionFault } from './selection.ts';

/** A return as an address or a form names it. */
export interface ReturnName {
	readonly programme: string;
	readonly place: string;
	readonly period: string;
}

export type ReturnFault =
	| { readonly code: 'submission_period_not_reported'; readonly period: string; readonly kinds: readonly PeriodKind[] }
	| { readonly code: 'submission_place_not_expected'; readonly place: string; readonly period: string };

/** A period that the programme's places report. */
export function findReturnPeriod(catalogue: Catalogue, programme: Programme, text: string): Outcome<Period, SelectionFault | ReturnFault> {
	const period = parsePeriod(text, programme.scheme);
	if (!period.ok || isReturnPeriod(catalogue, programme, period.value)) return period;
	return refused({ code: 'submission_period_not_reported', period: period.value.code, kinds: returnKinds(catalogue, programme) });
}

/** Looks up a return that must be sent, whether anything has happened to it or not. */
export function findReturn(catalogue: Catalogue, name: ReturnName): Outcome<SubmissionKey, SelectionFault | ReturnFault> {
	const programme = findProgramme(catalogue, name.programme);
	if (!programme.ok) return programme;
	const place = findPlace(catalogue, name.place);
	if (!place.ok) return place;
	const period = findReturnPeriod(catalogue, programme.value, name.period);
	if (!period.ok) return period;
	if (placesOfReturns(catalogue, programme.value, period.value).includes(place.value))
		return accepted({ programme: programme.value.id, place: place.value, period: period.value });
	const named = nearestSpell(catalogue.tree, place.value, lastDay(period.value))?.name ?? name.place;
	return refused({ code: 'submission_place_not_expected', place: named, period: period.value.code });
}
