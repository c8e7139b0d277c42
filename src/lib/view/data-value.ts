import { exchangeCode } from '../domain/exchange-period.ts';
import type { EnteredBlank, Observation } from '../domain/observation.ts';

/** One figure in the shape of DHIS2's `dataValueSets`: programmes are data sets, measures data elements, places organisation units. */
export interface DataValue {
	readonly dataElement: string;
	readonly period: string;
	readonly orgUnit: string;
	readonly categoryOptionCombo: string;
	/** A number; empty where the figure is a blank that somebody entered, which `comment` then names. */
	readonly value: string;
	readonly comment?: string;
	/** An estimate, which the reported figure is to follow. */
	readonly followup: boolean;
	readonly storedBy?: string;
	readonly lastUpdated: string;
}

/** What one data value says of a figure. */
export interface DataValueSaid {
	/** null exactly when `blank` is set. */
	readonly value: number | null;
	readonly blank: EnteredBlank | null;
	readonly note: string | null;
	readonly estimate: boolean;
}

export type DataValueFault = { readonly code: 'data_value_missing' } | { readonly code: 'data_value_unreadable'; readonly text: string };

/** DHIS2's name for what is not broken down. */
export const DEFAULT_CATEGORY = 'default';

/** @param told whether the reader may know who recorded it */
export function dataValueOf(observation: Observation, told: boolean): DataValue {
	const { measure, place, period, category, recordedBy, recordedAt } = observation;
	const { value, comment, followup } = writtenAs(observation);
	return {
		dataElement: measure,
		period: exchangeCode(period),
		orgUnit: place,
		categoryOptionCombo: category ?? DEFAULT_CATEGORY,
		value,
		...(comment === null ? {} : { comment }),
		followup,
		...(told && recordedBy !== null ? { storedBy: recordedBy } : {}),
		lastUpdated: recordedAt.replace(/Z$/, '+0000')
	};
}

const BLANKS: readonly EnteredBlank[] = ['not_available', 'not_applicable'];

/** What DHIS2 can be told of a figure: two figures that are written alike are the same to it. */
export function writtenAs({ value, blank, note, status }: Pick<Observation, 'value' | 'blank' | 'note' | 'status'>) {
	const comment = blank === null ? note : note === null ? blank : `${blank}: ${note}`;
	return { value: value === null ? '' : String(value), comment, followup: status === 'estimate' };
}

/** Decimals after a point, no separators, as DHIS2 writes numbers. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Reads what a data value says. A comment without a value and without the name of a blank says nothing that could be stored. */
export function readDataValue({
	value,
	comment,
	followup
}: {
	readonly value: string | number | null;
	readonly comment: string | null;
	readonly followup: boolean;
}): { readonly ok: true; readonly value: DataValueSaid } | { readonly ok: false; readonly fault: DataValueFault } {
	const text = String(value ?? '').trim();
	const note = tidy(comment ?? '');
	const estimate = followup;
	if (text !== '') {
		if (!NUMBER.test(text)) return { ok: false, fault: { code: 'data_value_unreadable', text } };
		// Adding zero turns -0 into 0.
		return { ok: true, value: { value: Number(text) + 0, blank: null, note, estimate } };
	}
	const blank = BLANKS.find((one) => note === one || note?.startsWith(`${one}:`));
	if (blank === undefined) return { ok: false, fault: { code: 'data_value_missing' } };
	return { ok: true, value: { value: null, blank, note: tidy((note ?? '').slice(blank.length + 1)), estimate } };
}

function tidy(text: string): string | null {
	const trimmed = text.trim().normalize('NFC');
	return trimmed === '' ? null : trimmed;
}
