import type { Fault } from '#lib/format/faults.ts';
import { Refused } from './command.ts';

/** What could be told to be wrong without looking at any data is wrong usage; what the data does not hold is refused by it. */
const MISTYPED = /^(period|day|moment|view|export_exhibit_unknown|export_format|export_size)_?/;

export function refusedBy(fault: Fault): Refused {
	return new Refused(fault, MISTYPED.test(fault.code) ? 2 : 1);
}
